import { moreEntityClaims } from '../../actions/details.ts';
import type { EntityDetails } from '../../actions/details.ts';
import { kindLabel, typeLabel } from '../../state/vocabulary.ts';
import { DisagreementsAbout } from '../disagreements/disagreements-about.tsx';
import { DisputedBadge } from '../evidence/badge.tsx';
import { Claims } from '../evidence/claims.tsx';
import { useStateOf } from '../use-app.tsx';
import { EntityActions } from './entity-actions.tsx';
import { EntityFacts } from './entity-facts.tsx';
import { Families } from './families.tsx';
import { Figures } from './figures.tsx';
import { MoreFacts } from './more-facts.tsx';

/** Everything about one entity, each part backed by its claims. */
export const EntityView = ({ entity }: { readonly entity: EntityDetails }) => {
  const vocabulary = useStateOf((state) => state.vocabulary);
  return (
    <div className="details">
      <p className="eyebrow">
        {typeLabel(vocabulary, entity.type)} · {kindLabel(vocabulary, entity.type, entity.kind)}
      </p>
      <h3 className="details-name">{entity.name}</h3>
      {entity.aliases.length > 0 && <p className="quiet">Also: {entity.aliases.join(' · ')}</p>}
      {entity.disputed && (
        <p>
          <DisputedBadge />
        </p>
      )}
      {entity.summary && <p>{entity.summary}</p>}
      <EntityActions entity={entity} />
      <EntityFacts entity={entity} />
      <DisagreementsAbout id={entity.id} />
      <Families id={entity.id} degree={entity.degree} />
      <Figures figures={entity.figures} />
      <MoreFacts attributes={entity.attributes} identifiers={entity.identifiers} />
      <Claims id={entity.id} first={entity.claims} next={moreEntityClaims} />
    </div>
  );
};
