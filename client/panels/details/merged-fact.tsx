import type { EntityDetails } from '../../actions/details.ts';
import { Fact } from './fact.tsx';

/** What each data set calls an entity that several have, or that was merged; nothing where one speaks of it alone. */
export const MergedFact = ({ entity }: { readonly entity: EntityDetails }) => {
  const byEntity = new Map<string, { readonly dataset: string; readonly names: string[] }>();
  for (const { name, entityId, dataset } of entity.namesBySource) {
    const key = `${dataset} ${entityId}`;
    const known = byEntity.get(key);
    if (known) known.names.push(name);
    else byEntity.set(key, { dataset, names: [name] });
  }
  if (byEntity.size < 2) return null;
  return (
    <Fact label="Called">
      <ul className="plain-list">
        {[...byEntity].map(([key, { dataset, names }]) => (
          <li key={key}>
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
