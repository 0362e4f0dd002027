import { Button } from 'react-aria-components';
import { moreLinkClaims } from '../../actions/details.ts';
import type { LinkDetails } from '../../actions/details.ts';
import { showLink } from '../../actions/show.ts';
import { DisputedBadge } from '../evidence/badge.tsx';
import { Claims } from '../evidence/claims.tsx';
import { EntityButton } from '../evidence/entity-button.tsx';
import { Explained } from '../evidence/explained.tsx';
import { Grade } from '../evidence/grade.tsx';
import { When } from '../evidence/when.tsx';
import { counted } from '../../state/number-text.ts';
import { useApp, useStateOf } from '../use-app.tsx';
import { KnownFrom } from './entity-facts.tsx';
import { Fact } from './fact.tsx';
import { MoreFacts } from './more-facts.tsx';
import { FlowFacts, SupportFacts } from './link-facts.tsx';
import { OtherFact } from './other-fact.tsx';

const originsExplained =
  'Independent origins: the actors whom claims are attributed to, or else the sources themselves. Two claims of one ' +
  'origin do not confirm each other.';

/** One link: a sentence, what it carries, and who says so. */
export const LinkView = ({ link }: { readonly link: LinkDetails }) => {
  const app = useApp();
  const family = useStateOf((state) => state.vocabulary?.families.find((one) => one.family === link.family));
  return (
    <div className="details">
      <p className={`eyebrow family-${link.family}`}>
        <span aria-hidden="true" className="family-mark" />
        link · {family?.label ?? link.family.toLowerCase()}
      </p>
      <h3 className="details-name link-sentence">
        <EntityButton entity={link.source} /> <span className="link-label">{link.label}</span>{' '}
        <EntityButton entity={link.target} />
      </h3>
      {link.linkType.symmetric && <p className="quiet">Holds both ways.</p>}
      {link.disputed && (
        <p>
          <DisputedBadge />
        </p>
      )}
      <div className="actions" role="group" aria-label="Actions on this link">
        <Button className="panel-button" onPress={() => void showLink(app, link)}>
          Show on map
        </Button>
      </div>
      <dl className="facts">
        {link.__typename === 'FundingFlow' && <FlowFacts flow={link} />}
        {link.__typename === 'SupportLink' && <SupportFacts support={link} />}
        <Fact label="Period">
          <When period={link.valid} />
        </Fact>
        <Fact label="Type">
          <Explained
            text={`${link.linkType.description} Read from the other end: “${link.linkType.inverse}”.`}
          >
            {link.linkType.label}
          </Explained>
        </Fact>
        <Fact label="Best grade">
          <Grade grade={link.grade} words />
        </Fact>
        <Fact label="Asserted by">
          <Explained text={originsExplained}>{counted(link.origins, 'independent origin')}</Explained>
        </Fact>
        <Fact label="Known since">
          <KnownFrom day={link.knownFrom} />
        </Fact>
        <OtherFact values={link.otherValues} />
      </dl>
      <MoreFacts attributes={link.attributes} />
      <Claims id={link.id} first={link.claims} next={moreLinkClaims} />
    </div>
  );
};
