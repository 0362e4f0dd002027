import { Link } from 'react-aria-components';
import { select } from '../../actions/look.ts';
import { loadSources } from '../../actions/sources.ts';
import type { SourceItem } from '../../actions/sources.ts';
import type { Page } from '../../actions/evidence.ts';
import { Answer, Empty } from '../evidence/loading.tsx';
import { More, usePages } from '../evidence/use-pages.tsx';
import { PanelBody } from '../evidence/panel-body.tsx';
import { reliabilityText } from '../text/grade-text.ts';
import { counted } from '../../state/number-text.ts';
import { periodText } from '../text/period-text.ts';
import { useApp } from '../use-app.tsx';
import { useLoad } from '../use-load.tsx';
import { StatisticsTable } from './statistics-table.tsx';

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

const List = ({ first }: { readonly first: Page<SourceItem> & { readonly totalCount: number } }) => {
  const app = useApp();
  const pages = usePages(first, (after) => loadSources(app, after));
  if (pages.items.length === 0)
    return (
      <Empty title="The graph holds no source yet.">
        <p>Load a dossier: everything in it names its sources.</p>
      </Empty>
    );
  return (
    <>
      <ul className="plain-list">
        {pages.items.map((source) => (
          <SourceLine key={source.id} source={source} />
        ))}
      </ul>
      <More pages={pages} total={first.totalCount} noun="sources" />
    </>
  );
};

/** The documents and data sets that everything rests on, and how much the graph holds. */
export const SourcesPanel = () => {
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
};
