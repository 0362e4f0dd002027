import type { ReactNode } from 'react';
import type { PairDetails } from '../../actions/work/match-review.ts';
import { kindLabel, typeLabel } from '../../state/elements.ts';
import { count } from '../../state/text.ts';
import { When } from '../ui/facts.tsx';
import { EntityMark } from '../ui/icons.tsx';
import { useStateOf } from '../ui/use-app.tsx';

type Side = PairDetails['a'];

/** The entity on its own page of the map, in another tab: the place in the queue stays. */
const SideHead = ({ side }: { readonly side: Side }) => (
  <th scope="col">
    <span className="match-name">
      <EntityMark type={side.type} kind={side.kind} />
      <a href={`/#show=${side.id}&entity=${side.id}`} target="_blank" rel="noreferrer" dir="auto">
        {side.name}
        <span className="visually-hidden"> (on the map, in a new tab)</span>
      </a>
    </span>
  </th>
);

const Names = ({ side }: { readonly side: Side }) => {
  const others = side.namesBySource.filter(({ name }) => name !== side.name);
  if (others.length === 0) return <span className="quiet">no other name</span>;
  return (
    <ul className="match-list">
      {others.map(({ name, dataset, main }) => (
        <li key={`${dataset} ${name} ${String(main)}`}>
          <bdi>{name}</bdi> <span className="quiet">{dataset}</span>
        </li>
      ))}
    </ul>
  );
};

const Sources = ({ side }: { readonly side: Side }) => {
  const titles = [...new Set(side.namesBySource.flatMap(({ sources }) => sources.map(({ title }) => title)))];
  return titles.length === 0 ? <span className="quiet">none</span> : <>{titles.join('; ')}</>;
};

interface RowProps {
  readonly label: string;
  readonly a: ReactNode;
  readonly b: ReactNode;
}

const Row = ({ label, a, b }: RowProps) => (
  <tr>
    <th scope="row">{label}</th>
    <td>{a}</td>
    <td>{b}</td>
  </tr>
);

/** Both entities of a pair, side by side, point by point. */
export function CompareTable({ details }: { readonly details: PairDetails }) {
  const vocabulary = useStateOf((state) => state.vocabulary);
  const { a, b } = details;
  const both = (of: (side: Side) => ReactNode) => ({ a: of(a), b: of(b) });
  const kind = ({ type, kind: id }: Side) =>
    `${typeLabel(vocabulary, type)}, ${kindLabel(vocabulary, type, id)}`;
  return (
    <table className="match-table">
      <caption className="visually-hidden">
        {a.name} and {b.name}, side by side
      </caption>
      <thead>
        <tr>
          <td />
          <SideHead side={a} />
          <SideHead side={b} />
        </tr>
      </thead>
      <tbody>
        <Row label="Data set" a={details.datasetsOfA.join(', ')} b={details.datasetsOfB.join(', ')} />
        <Row label="Kind" {...both(kind)} />
        <Row label="Also called" {...both((side) => <Names side={side} />)} />
        <Row
          label="Identifiers"
          {...both((side) =>
            side.identifiers.length === 0 ? <span className="quiet">none</span> : side.identifiers.join(', '),
          )}
        />
        <Row label="Period" {...both((side) => <When period={side.valid} />)} />
        <Row label="Summary" {...both((side) => side.summary ?? <span className="quiet">none</span>)} />
        <Row label="Sources" {...both((side) => <Sources side={side} />)} />
        <Row label="Claims" {...both((side) => count(side.claims.totalCount))} />
        <Row label="Links" {...both((side) => count(side.degree))} />
        <SharedNeighbours neighbours={details.neighbours} />
        <AloneNeighbours neighbours={details.neighbours} />
      </tbody>
    </table>
  );
}

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
const SharedNeighbours = ({ neighbours: { shared, sharedCount } }: { readonly neighbours: Neighbours }) => (
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
const AloneNeighbours = ({ neighbours }: { readonly neighbours: Neighbours }) => (
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
