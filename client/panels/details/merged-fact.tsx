import type { EntityDetails } from '../../actions/details.ts';
import { Fact } from './fact.tsx';

/** What each data set calls an entity that several were merged into; nothing where it stands by itself. */
export const MergedFact = ({ entity }: { readonly entity: EntityDetails }) => {
  const byEntity = new Map<string, { readonly dataset: string; readonly names: string[] }>();
  for (const { name, entityId, dataset } of entity.namesBySource) {
    const known = byEntity.get(entityId);
    if (known) known.names.push(name);
    else byEntity.set(entityId, { dataset, names: [name] });
  }
  if (byEntity.size < 2) return null;
  return (
    <Fact label="Called">
      <ul className="plain-list">
        {[...byEntity].map(([id, { dataset, names }]) => (
          <li key={id}>
            {names.map((name, at) => (
              <span key={name}>
                {at > 0 && ' · '}
                <bdi>{name}</bdi>
              </span>
            ))}{' '}
            <span className="quiet">in {dataset}</span>
          </li>
        ))}
      </ul>
    </Fact>
  );
};
