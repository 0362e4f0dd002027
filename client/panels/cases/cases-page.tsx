import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { handleKey } from '../../actions/keys.ts';
import { actions } from '../../actions/registry.ts';
import { beginCase, importCase } from '../../actions/work/cases.ts';
import { loadCases, loadStartingPoints, type StartingPoint } from '../../actions/work/starting-points.ts';
import { count, counted } from '../../state/text.ts';
import { Icon } from '../ui/icons.tsx';
import { Answer, Empty, useLoad } from '../ui/loading.tsx';
import { ActionButton, Brand, HelpDialog, Notice } from '../ui/page-parts.tsx';
import { useApp } from '../ui/use-app.tsx';
import { CaseTile } from './case-tile.tsx';
import { NewCaseDialog } from './new-case.tsx';
import { TroubleNote } from './token-form.tsx';
import { useAttempt } from './use-attempt.tsx';

/** The keys that mean something here. */
const own = actions.filter(({ id }) => id === 'theme' || id === 'help');

const Top = () => (
  <header className="top-bar">
    <Brand />
    <h1 className="cases-title">Cases</h1>
    <div className="top-tools top-end">
      <ActionButton id="theme" />
      <ActionButton id="help" />
      <a className="text-button" href="/" aria-label="Network">
        <Icon name="arrange" />
        <span>Network</span>
      </a>
    </div>
  </header>
);

/** The start page: cases to go on with, and what a new one can begin with. */
export function CasesPage() {
  const app = useApp();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => handleKey(app, event, own);
    document.addEventListener('keydown', onKey, true);
    document.title = 'Cases · Entente';
    return () => document.removeEventListener('keydown', onKey, true);
  }, [app]);
  return (
    <div className="cases-page">
      <Top />
      <main className="cases-main">
        <Cases />
        <Beginnings />
      </main>
      <Notice />
      <HelpDialog />
    </div>
  );
}

const Cases = () => {
  const app = useApp();
  const [archived, setArchived] = useState(false);
  const [round, setRound] = useState(0);
  const [making, setMaking] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const { busy, trouble, attempt, retry } = useAttempt();
  return (
    <section aria-labelledby="your-cases">
      <header className="cases-head">
        <h2 id="your-cases">{archived ? 'Cases put away' : 'Cases in work'}</h2>
        <div className="actions">
          <Button className="panel-button is-main" onPress={() => setMaking(true)}>
            New case
          </Button>
          <Button className="panel-button" isPending={busy} onPress={() => file.current?.click()}>
            Open a file
          </Button>
          <Button className="panel-button" aria-pressed={archived} onPress={() => setArchived(!archived)}>
            {archived ? 'Show those in work' : 'Show those put away'}
          </Button>
        </div>
        <input
          ref={file}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label="A case as a file"
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            target.value = '';
            if (chosen) void attempt(() => importCase(app, chosen));
          }}
        />
      </header>
      <TroubleNote trouble={trouble} retry={retry} />
      <CaseList key={`${archived} ${round}`} archived={archived} changed={() => setRound(round + 1)} />
      <NewCaseDialog isOpen={making} onOpenChange={setMaking} />
    </section>
  );
};

interface ListProps {
  readonly archived: boolean;
  readonly changed: () => void;
}

const CaseList = ({ archived, changed }: ListProps) => {
  const [pages, setPages] = useState<readonly (string | null)[]>([null]);
  return (
    <>
      {pages.map((after, at) => (
        <CasePage
          key={after ?? ''}
          {...{ archived, after, changed }}
          more={at === pages.length - 1 ? (next) => setPages([...pages, next]) : null}
        />
      ))}
    </>
  );
};

interface PageProps extends ListProps {
  readonly after: string | null;
  /** Shows the page after this one; null where that is there. */
  readonly more: ((after: string) => void) | null;
}

const CasePage = ({ archived, after, changed, more }: PageProps) => {
  const points = useLoad('starting points', loadStartingPoints);
  const loaded = useLoad(`cases ${archived} ${after}`, (app, signal) =>
    loadCases(app, archived, after, signal),
  );
  const titles = new Map((points.phase === 'ready' ? points.data : []).map(({ id, title }) => [id, title]));
  return (
    <Answer loaded={loaded} label="cases" lines={6}>
      {({ nodes, pageInfo: { hasNextPage, endCursor }, totalCount }) =>
        nodes.length === 0 ? (
          <Empty title={archived ? 'No case is put away.' : 'No case is in work yet.'}>
            <p>
              {archived
                ? 'A case that is put away stays whole, with its notes and links, and can be taken up again.'
                : 'A case keeps a view of the graph under a name, with notes. Begin one with a data set below, or look at the network and save what you see.'}
            </p>
          </Empty>
        ) : (
          <>
            <ul className="case-grid">
              {nodes.map((card) => (
                <CaseTile key={card.id} card={card} titles={titles} changed={changed} />
              ))}
            </ul>
            {hasNextPage && endCursor && more ? (
              <Button className="panel-button" onPress={() => more(endCursor)}>
                More of {count(totalCount)}
              </Button>
            ) : null}
          </>
        )
      }
    </Answer>
  );
};

/** The data sets, each of which a case can begin with. */
const Beginnings = () => {
  const loaded = useLoad('starting points', loadStartingPoints);
  return (
    <section aria-labelledby="beginnings">
      <header className="cases-head">
        <h2 id="beginnings">Begin with a data set</h2>
        <div className="actions">
          <a className="panel-button" href="/">
            Look at the whole network
          </a>
        </div>
      </header>
      <Answer loaded={loaded} label="data sets" lines={4}>
        {(points) =>
          points.length === 0 ? (
            <Empty title="The graph holds no data set yet.">
              <p>Import files on the page of the network.</p>
            </Empty>
          ) : (
            <ul className="case-grid">
              {points.map((point) => (
                <Beginning key={point.id} point={point} />
              ))}
            </ul>
          )
        }
      </Answer>
    </section>
  );
};

const Beginning = ({ point: { id, title, summary, entities } }: { readonly point: StartingPoint }) => {
  const app = useApp();
  const { busy, trouble, attempt, retry } = useAttempt();
  return (
    <li className="card case-start">
      <h3>{title}</h3>
      {summary ? <p className="case-summary">{summary}</p> : null}
      <p className="quiet">{counted(entities, 'entity', 'entities')}</p>
      <div className="actions">
        <Button
          className="panel-button"
          aria-label={`Begin a case with ${title}`}
          isPending={busy}
          onPress={() => void attempt(() => beginCase(app, { name: title.slice(0, 200), datasets: [id] }))}
        >
          Begin a case
        </Button>
      </div>
      <TroubleNote trouble={trouble} retry={retry} />
    </li>
  );
};
