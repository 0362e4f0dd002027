import { Button } from 'react-aria-components';
import { showJoined } from '../../actions/graph.ts';
import { type LinkDetails, moreLinkClaims } from '../../actions/panel-data.ts';
import { counted } from '../../state/text.ts';
import { Claims } from '../ui/claims.tsx';
import { EntityButton } from '../ui/element-buttons.tsx';
import { DisputedBadge, Explained, Fact, Grade, MoreFacts, OtherFact, When } from '../ui/facts.tsx';
import { useApp, useStateOf } from '../ui/use-app.tsx';
import { KnownFrom } from './entity-facts.tsx';

const originsExplained =
  'Independent origins: the actors whom claims are attributed to, or else the sources themselves. Two claims of one ' +
  'origin do not confirm each other.';

/** One link: a sentence, what it carries, and who says so. */
export function LinkView({ link }: { readonly link: LinkDetails }) {
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
        <Button className="panel-button" onPress={() => void showJoined(app, 'link', link)}>
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
}

type Flow = Extract<LinkDetails, { __typename: 'FundingFlow' }>;
type Support = Extract<LinkDetails, { __typename: 'SupportLink' }>;

const notAnnual = (flow: Flow): string => {
  if (!flow.amount) return 'unknown, since no source gives an amount';
  if (flow.inKind) return 'none: goods are never counted as money a year';
  if (flow.amount.per === 'ONCE') return 'none: a one-off payment is not money a year';
  return 'unknown, since no source says how often it flows';
};

/** What a funding flow carries, with the arithmetic of its year. */
const FlowFacts = ({ flow }: { readonly flow: Flow }) => (
  <>
    <Fact label="Amount">
      {flow.amount ? (
        <strong>{flow.amount.text}</strong>
      ) : (
        <Explained text="No source gives an amount. Unknown is not zero: totals count such flows apart.">
          unknown
        </Explained>
      )}
    </Fact>
    <Fact label="A year">
      {flow.annual ? <span className="arithmetic">{flow.annual.arithmetic}</span> : notAnnual(flow)}
    </Fact>
    {flow.inKind && (
      <Fact label="In kind">
        <Explained text="Goods valued in money, not money. Their value is never added to cash.">
          goods, not money
        </Explained>
      </Fact>
    )}
  </>
);

/** What forms support takes. */
const SupportFacts = ({ support }: { readonly support: Support }) => {
  const terms = useStateOf((state) => state.vocabulary?.supportForms);
  return (
    <>
      <Fact label="Forms">
        {support.forms.length === 0 ? (
          <span className="quiet">not given</span>
        ) : (
          <ul className="names">
            {support.forms.map((id) => {
              const term = terms?.find((one) => one.id === id);
              return (
                <li key={id}>
                  <Explained text={term?.description ?? term?.label ?? id}>{term?.label ?? id}</Explained>
                </li>
              );
            })}
          </ul>
        )}
      </Fact>
      {!support.giverCertain && (
        <Fact label="Giver">
          <Explained text="The source names several givers and says only that at least one of them gave it.">
            not certain
          </Explained>
        </Fact>
      )}
    </>
  );
};
