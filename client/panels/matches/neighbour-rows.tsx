import type { PairDetails } from '../../actions/review.ts';
import { EntityMark } from '../explorer/entity-mark.tsx';
import { count } from '../../state/number-text.ts';

type Neighbours = PairDetails['neighbours'];
type Neighbour = Neighbours['onlyA'][number];

const Name = ({ entity }: { readonly entity: Neighbour }) => (
  <span className="match-neighbour">
    <EntityMark type={entity.type} kind={entity.kind} />
    <bdi>{entity.name}</bdi>
  </span>
);

const Rest = ({ shown, of }: { readonly shown: number; readonly of: number }) =>
  of > shown ? <li className="quiet">and {count(of - shown)} more</li> : null;

/** What both have a link with; two names where the two may be one themselves. */
export const SharedNeighbours = ({
  neighbours: { shared, sharedCount },
}: {
  readonly neighbours: Neighbours;
}) => (
  <tr>
    <th scope="row">Both linked to</th>
    <td colSpan={2}>
      {shared.length === 0 ? (
        <span className="quiet">nothing that is the same</span>
      ) : (
        <ul className="match-list is-shared">
          {shared.map(({ a, b }) => (
            <li key={`${a.id} ${b.id}`}>
              <Name entity={a} />
              {a.name !== b.name && (
                <>
                  <span aria-hidden="true">≈</span>
                  <span className="visually-hidden">likely the same as</span>
                  <Name entity={b} />
                </>
              )}
            </li>
          ))}
          <Rest shown={shared.length} of={sharedCount} />
        </ul>
      )}
    </td>
  </tr>
);

const Alone = ({ entities, of }: { readonly entities: readonly Neighbour[]; readonly of: number }) =>
  entities.length === 0 ? (
    <span className="quiet">nothing else</span>
  ) : (
    <ul className="match-list">
      {entities.map((entity) => (
        <li key={entity.id}>
          <Name entity={entity} />
        </li>
      ))}
      <Rest shown={entities.length} of={of} />
    </ul>
  );

/** What each alone has a link with. */
export const AloneNeighbours = ({ neighbours }: { readonly neighbours: Neighbours }) => (
  <tr>
    <th scope="row">Alone linked to</th>
    <td>
      <Alone entities={neighbours.onlyA} of={neighbours.onlyACount} />
    </td>
    <td>
      <Alone entities={neighbours.onlyB} of={neighbours.onlyBCount} />
    </td>
  </tr>
);
