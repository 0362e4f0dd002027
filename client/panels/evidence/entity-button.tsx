import { Link } from 'react-aria-components';
import { showEntity } from '../../actions/graph.ts';
import { kindLabel } from '../../state/vocabulary.ts';
import type { Named } from '../../actions/evidence.ts';
import { useApp, useStateOf } from '../use-app.tsx';

interface EntityButtonProps {
  readonly entity: Named;
  /** Says the kind after the name. */
  readonly kind?: boolean;
}

/** A name that opens the entity's details and shows it on the map. */
export const EntityButton = ({ entity, kind = false }: EntityButtonProps) => {
  const app = useApp();
  const vocabulary = useStateOf((state) => state.vocabulary);
  return (
    <>
      <Link className="inline-link" onPress={() => void showEntity(app, entity.id)}>
        {entity.name}
      </Link>
      {kind && <span className="quiet"> {kindLabel(vocabulary, entity.type, entity.kind)}</span>}
    </>
  );
};

/** Names in a row, or what to say where there are none. */
export const EntityNames = ({
  entities,
  none,
}: {
  readonly entities: readonly Named[];
  readonly none?: string;
}) =>
  entities.length === 0 ? (
    <span className="quiet">{none ?? 'none named'}</span>
  ) : (
    <ul className="names">
      {entities.map((entity) => (
        <li key={entity.id}>
          <EntityButton entity={entity} />
        </li>
      ))}
    </ul>
  );
