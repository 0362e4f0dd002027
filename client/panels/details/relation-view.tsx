import { Button } from 'react-aria-components';
import { showJoined } from '../../actions/graph.ts';
import { select } from '../../actions/look.ts';
import { type Clocks, loadRelationLinks, noPage, type RelationDetails } from '../../actions/panel-data.ts';
import { axisOf } from '../../state/relations/spans.ts';
import { pairOf } from '../../state/relations/lines.ts';
import { count, counted } from '../../state/text.ts';
import { EntityButton } from '../ui/element-buttons.tsx';
import { formsText } from '../ui/evidence-text.ts';
import { DisputedBadge, Explained, Fact, Grade } from '../ui/facts.tsx';
import { More, usePages } from '../ui/loading.tsx';
import { ClockNote } from '../ui/panel-parts.tsx';
import { History, mostOf } from '../ui/strip.tsx';
import { useApp, useStateOf } from '../ui/use-app.tsx';
import { KnownFrom } from './entity-facts.tsx';
import { AmountByYear } from './relation-money.tsx';
import { LinksByYear } from '../ui/relations/links-by-year.tsx';
import { relationHistory } from '../ui/relations/relation-text.ts';
import { periodsOf } from './relation-list.tsx';

const originsExplained =
  'Independent origins of all its links: the actors whom claims are attributed to, or else the sources themselves.';

/** One relation: a sentence, its history, what it carries, and its links by year. */
export function RelationView({
  relation,
  clocks,
}: {
  readonly relation: RelationDetails;
  readonly clocks: Clocks;
}) {
  const app = useApp();
  const { family, source, target, label, linkType, links } = relation;
  const term = useStateOf((state) => state.vocabulary?.families.find((one) => one.family === family));
  const pair = pairOf({ source: source.id, target: target.id });
  return (
    <div className="details">
      <p className={`eyebrow family-${family}`}>
        <span aria-hidden="true" className="family-mark" />
        relation · {term?.label ?? family.toLowerCase()}
      </p>
      <h3 className="details-name link-sentence">
        <EntityButton entity={source} /> <span className="link-label">{label}</span>{' '}
        <EntityButton entity={target} />
      </h3>
      {linkType.symmetric && <p className="quiet">Holds both ways.</p>}
      {relation.disputed && (
        <p>
          <DisputedBadge />
        </p>
      )}
      <ClockNote clocks={clocks} />
      <div className="actions" role="group" aria-label="Actions on this relation">
        <Button className="panel-button" onPress={() => void showJoined(app, 'relation', relation)}>
          Show on map
        </Button>
        <Button className="panel-button" onPress={() => select(app, { kind: 'pair', id: pair })}>
          All between the two
        </Button>
      </div>
      <Facts relation={relation} />
      <AmountByYear relation={relation} />
      <Links id={relation.id} clocks={clocks} first={links} />
    </div>
  );
}

const Facts = ({ relation }: { readonly relation: RelationDetails }) => {
  const terms = useStateOf((state) => state.vocabulary?.supportForms) ?? [];
  const periods = periodsOf(relation);
  const axis = axisOf(periods);
  const forms = formsText(relation.forms, terms);
  return (
    <dl className="facts">
      <Fact label="History">
        {relationHistory(relation)}
        {axis ? (
          <History
            family={relation.family}
            periods={periods}
            axis={axis}
            most={mostOf([{ periods }], axis)}
          />
        ) : null}
      </Fact>
      {relation.amountText !== null && <Fact label="Amount">{relation.amountText}</Fact>}
      {relation.family === 'FUNDING' && relation.unknownAmounts > 0 && (
        <Fact label="Unknown">
          <Explained text="No source gives an amount for these. Unknown is not zero: no sum holds them.">
            {counted(relation.unknownAmounts, 'flow')} without an amount
          </Explained>
        </Fact>
      )}
      {relation.inKind > 0 && (
        <Fact label="In kind">
          <Explained text="Goods valued in money, not money. Their value is never added to cash.">
            {counted(relation.inKind, 'flow')} of goods
          </Explained>
        </Fact>
      )}
      {forms && <Fact label="Forms">{forms}</Fact>}
      {!relation.giverCertain && (
        <Fact label="Giver">
          <Explained text="For some links the source names several givers and says only that at least one of them gave it.">
            not certain
          </Explained>
        </Fact>
      )}
      <Fact label="Type">
        <Explained
          text={`${relation.linkType.description} Read from the other end: “${relation.linkType.inverse}”.`}
        >
          {relation.linkType.label}
        </Explained>
      </Fact>
      <Fact label="Best grade">
        <Grade grade={relation.grade} words />
      </Fact>
      <Fact label="Asserted by">
        <Explained text={originsExplained}>{counted(relation.origins, 'independent origin')}</Explained>
      </Fact>
      <Fact label="Known since">
        <KnownFrom day={relation.knownFrom} />
      </Fact>
    </dl>
  );
};

interface LinksProps {
  readonly id: string;
  readonly clocks: Clocks;
  readonly first: RelationDetails['links'];
}

/** The links of a relation, a page at a time, under the years in which they begin. */
const Links = ({ id, clocks, first }: LinksProps) => {
  const app = useApp();
  const pages = usePages(first, async (after) => (await loadRelationLinks(app, id, clocks, after)) ?? noPage);
  return (
    <section className="section">
      <h4>
        Links by year <span className="quiet">{count(first.totalCount)}</span>
      </h4>
      <LinksByYear links={pages.items} />
      <More pages={pages} total={first.totalCount} noun="links" />
    </section>
  );
};
