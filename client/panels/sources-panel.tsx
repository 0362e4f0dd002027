import { Button, Link } from 'react-aria-components';
import { showPart } from '../actions/graph.ts';
import { select } from '../actions/look.ts';
import {
  loadSource,
  loadSources,
  loadStatistics,
  noPage,
  type Page,
  type SourceDetails,
  type SourceItem,
} from '../actions/panel-data.ts';
import { count, counted } from '../state/text.ts';
import { partOf } from './panel-models.ts';
import { ClaimCard } from './ui/claims.tsx';
import { Subject } from './ui/element-buttons.tsx';
import { reliabilityText } from './ui/evidence-text.ts';
import { Explained, Fact, MoreFacts, When } from './ui/facts.tsx';
import { Answer, Empty, More, useLoad, usePages } from './ui/loading.tsx';
import { PanelBody } from './ui/panel-parts.tsx';
import { periodText } from './ui/period-text.ts';
import { useApp, useStateOf } from './ui/use-app.tsx';

const SourceLine = ({ source }: { readonly source: SourceItem }) => {
  const app = useApp();
  const published = source.published ? periodText(source.published) : 'date unknown';
  return (
    <li className="source-line">
      <Link className="inline-link" onPress={() => select(app, { kind: 'source', id: source.id })}>
        {source.title}
      </Link>
      <p className="quiet">
        {[source.kind, ...new Set([source.author, source.publisher]), published].filter(Boolean).join(' · ')}
      </p>
      <p className="quiet">
        Reliability {source.reliability}: {reliabilityText(source.reliability)} ·{' '}
        {counted(source.claims.totalCount + source.entries, 'claim')}
      </p>
    </li>
  );
};

/** Whether it says nothing, but keeps what an import could not show, so that an export gives it back. */
const isKept = ({ kind, claims, entries }: SourceItem): boolean =>
  kind === 'archive' && claims.totalCount + entries === 0;

const List = ({ first }: { readonly first: Page<SourceItem> & { readonly totalCount: number } }) => {
  const app = useApp();
  const pages = usePages(first, (after) => loadSources(app, after));
  if (pages.items.length === 0)
    return (
      <Empty title="The graph holds no source yet.">
        <p>Load a dossier: everything in it names its sources.</p>
      </Empty>
    );
  const kept = pages.items.filter(isKept);
  return (
    <>
      <ul className="plain-list">
        {pages.items
          .filter((source) => !isKept(source))
          .map((source) => (
            <SourceLine key={source.id} source={source} />
          ))}
      </ul>
      {kept.length > 0 ? (
        <details>
          <summary>{counted(kept.length, 'store')} of objects that are kept for export only</summary>
          <ul className="plain-list">
            {kept.map((source) => (
              <SourceLine key={source.id} source={source} />
            ))}
          </ul>
        </details>
      ) : null}
      <More pages={pages} total={first.totalCount} noun="sources" />
    </>
  );
};

/** The documents and data sets that everything rests on, and how much the graph holds. */
export function SourcesPanel() {
  const loaded = useLoad('sources', (app, signal) => loadSources(app, null, signal));
  return (
    <PanelBody>
      <p className="quiet">Every entity, link and figure rests on claims of these sources.</p>
      <Answer loaded={loaded} label="sources" lines={6}>
        {(first) => <List first={first} />}
      </Answer>
      <StatisticsTable />
    </PanelBody>
  );
}

interface CountsProps {
  readonly caption: string;
  readonly head: string;
  readonly rows: readonly { readonly name: string; readonly count: number }[];
}

const Counts = ({ caption, head, rows }: CountsProps) => (
  <table className="table">
    <caption>{caption}</caption>
    <thead>
      <tr>
        <th scope="col">{head}</th>
        <th scope="col" className="number">
          Number
        </th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.name}>
          <th scope="row">{row.name}</th>
          <td className="number">{count(row.count)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** How much the graph holds, by type and family, and which engine holds it. */
const StatisticsTable = () => {
  const loaded = useLoad('statistics', (app, signal) => loadStatistics(app, signal));
  const vocabulary = useStateOf((state) => state.vocabulary);
  const type = (id: string) =>
    vocabulary?.entityTypes.find((one) => one.type === id.toUpperCase())?.plural ?? id;
  const family = (id: string) => vocabulary?.families.find((one) => one.family === id)?.label ?? id;
  return (
    <section className="section">
      <h4>What the graph holds</h4>
      <Answer loaded={loaded} label="statistics" lines={3}>
        {(held) => (
          <>
            <p>
              {counted(held.entities, 'entity', 'entities')}, {counted(held.links, 'link')},{' '}
              {counted(held.claims, 'claim')}, {counted(held.figures, 'figure')} from{' '}
              {counted(held.sources, 'source')}, held by {held.engine} {held.engineVersion}.
            </p>
            <Counts
              caption="Entities by type"
              head="Type"
              rows={held.byType.map((row) => ({ ...row, name: type(row.name) }))}
            />
            <Counts
              caption="Links by family"
              head="Family"
              rows={held.byFamily.map((row) => ({ ...row, name: family(row.name) }))}
            />
          </>
        )}
      </Answer>
    </section>
  );
};

/** One source and all that it says. */
export function SourceView({ source }: { readonly source: SourceDetails }) {
  const app = useApp();
  const pages = usePages(
    source.claims,
    async (after) => (await loadSource(app, source.id, after))?.claims ?? { ...noPage, totalCount: 0 },
  );
  const part = partOf(pages.items.flatMap((claim) => (claim.about ? [claim.about] : [])));
  return (
    <div className="details">
      <p className="eyebrow">source · {source.kind}</p>
      <h3 className="details-name">{source.title}</h3>
      <div className="actions">
        <Button
          className="panel-button"
          isDisabled={part.nodes.length === 0}
          onPress={() => void showPart(app, part, `What “${source.title}” speaks of`)}
        >
          Show on map what it speaks of
        </Button>
      </div>
      <SourceFacts source={source} />
      <MoreFacts attributes={source.attributes} />
      <section className="section">
        <h4>
          What it says <span className="quiet">{counted(source.claims.totalCount, 'claim')}</span>
        </h4>
        {source.entries > 0 ? (
          <p className="quiet">
            It also records {counted(source.entries, 'entity, link or figure', 'entities, links and figures')}
            ; the details of each name the place.
          </p>
        ) : null}
        {pages.items.map((claim) => (
          <ClaimCard
            key={claim.id}
            claim={claim}
            withSource={false}
            about={
              <p className="claim-about">
                <span className="quiet">On </span>
                {claim.about ? <Subject subject={claim.about} /> : 'something no longer in the graph'}
              </p>
            }
          />
        ))}
        <More pages={pages} total={source.claims.totalCount} noun="claims" />
      </section>
    </div>
  );
}

const scale = 'Reliability of a source by the Admiralty code (NATO AJP-2.1): A best, E worst, F not judged.';

/** Who published a source, when, and how far to rely on it. */
const SourceFacts = ({ source }: { readonly source: Omit<SourceItem, 'claims'> }) => (
  <dl className="facts">
    {source.author && <Fact label="Author">{source.author}</Fact>}
    {source.publisher && <Fact label="Publisher">{source.publisher}</Fact>}
    <Fact label="Published">
      {source.published ? (
        <When period={source.published} />
      ) : (
        <Explained text="The source gives no date of publication, so what it says counts as known on every date.">
          date unknown
        </Explained>
      )}
    </Fact>
    <Fact label="Reliability">
      <Explained text={scale}>
        {source.reliability}: {reliabilityText(source.reliability)}
      </Explained>
    </Fact>
    {source.licence && <Fact label="Licence">{source.licence}</Fact>}
    {source.notes && <Fact label="Notes">{source.notes}</Fact>}
    {source.url && (
      <Fact label="Read it">
        <a href={source.url} target="_blank" rel="noreferrer" className="inline-link wrap-anywhere">
          {source.url}
          <span className="visually-hidden"> (opens in a new tab)</span>
        </a>
      </Fact>
    )}
  </dl>
);
