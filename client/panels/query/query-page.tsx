import type { EditorView } from '@codemirror/view';
import { updateSchema } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';
import { useEffect, useRef, useState } from 'react';
import { errorText, loadSchema } from '../../actions/ask.ts';
import { type Draft, draftFromHash, draftToHash } from '../../state/query/query-draft.ts';
import type { DocsPage } from '../../state/query/query-schema.ts';
import { Icon } from '../ui/icons.tsx';
import { ActionButton, Brand } from '../ui/page-parts.tsx';
import { AnswerView, ShowAsGraph, useAsking } from './answer-view.tsx';
import { CodeEditor, graphqlEditing, jsonEditing } from './code-editor.tsx';
import { DocsExplorer } from './docs-explorer.tsx';
import { HistoryList, RecipeList, recipes, useHistory } from './recipes-and-history.tsx';
import './query.css';

type Side = 'recipes' | 'docs' | 'history';
const sides: readonly { readonly id: Side; readonly label: string }[] = [
  { id: 'recipes', label: 'Recipes' },
  { id: 'docs', label: 'Docs' },
  { id: 'history', label: 'History' },
];
const leaving = 'query-leaving';
const runKey = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘ Enter' : 'Ctrl Enter';

const QueryTop = () => (
  <header className="top-bar">
    <Brand />
    <h1 className="query-title">Query</h1>
    <div className="top-tools top-end">
      <ActionButton id="theme" />
      <a className="text-button" href="/" aria-label="Network">
        <Icon name="arrange" />
        <span>Network</span>
      </a>
    </div>
  </header>
);

interface ActionsProps {
  readonly running: boolean;
  readonly run: () => void;
  readonly cancel: () => void;
  readonly draft: Draft;
  readonly schema: GraphQLSchema | null;
  readonly side: Side | null;
  readonly setSide: (side: Side | null) => void;
}

const QueryActions = ({ running, run, cancel, draft, schema, side, setSide }: ActionsProps) => (
  <div className="query-bar" role="group" aria-label="Query actions">
    {running ? (
      <button type="button" onClick={cancel}>
        Cancel
      </button>
    ) : (
      <button type="button" className="query-run" onClick={run}>
        Run <kbd>{runKey}</kbd>
      </button>
    )}
    <ShowAsGraph draft={draft} schema={schema} />
    <span className="query-space" />
    {sides.map(({ id, label }) => (
      <button
        key={id}
        type="button"
        aria-expanded={side === id}
        aria-controls="query-side"
        onClick={() => setSide(side === id ? null : id)}
      >
        {label}
      </button>
    ))}
  </div>
);

interface EditorsProps {
  readonly draft: Draft;
  readonly run: () => void;
  readonly change: (part: Partial<Draft>) => void;
  readonly showDocs: (page: DocsPage) => void;
  readonly onView: (editor: EditorView | null) => void;
}

const QueryEditors = ({ draft, run, change, showDocs, onView }: EditorsProps) => {
  // The editors' extensions are made once; through this they reach what the page is now.
  const now = useRef({ run, change, showDocs });
  useEffect(() => {
    now.current = { run, change, showDocs };
  });
  const shared = { describedBy: leaving, onRun: () => now.current.run() };
  return (
    <section className="query-editors" aria-label="Editors">
      <h2>Query</h2>
      <CodeEditor
        className="query-code query-graphql"
        text={draft.query}
        onView={onView}
        extensions={() =>
          graphqlEditing(
            { ...shared, label: 'GraphQL query', onChange: (query) => now.current.change({ query }) },
            (type, field) => type && now.current.showDocs(field ? { type, field } : { type }),
          )
        }
      />
      <h2>Variables (JSON)</h2>
      <CodeEditor
        className="query-code query-variables"
        text={draft.variables}
        extensions={() =>
          jsonEditing({
            ...shared,
            label: 'Variables as JSON',
            onChange: (variables) => now.current.change({ variables }),
          })
        }
      />
      <p id={leaving} className="query-hint">
        Tab indents; press <kbd>Esc</kbd>, then <kbd>Tab</kbd> to leave an editor. <kbd>Ctrl Space</kbd>{' '}
        completes, <kbd>F2</kbd> shows the docs of what the cursor is on.
      </p>
    </section>
  );
};

const moveCursor = (editor: EditorView, line: number, column: number): void => {
  const target = editor.state.doc.line(Math.min(line, editor.state.doc.lines));
  editor.dispatch({
    selection: { anchor: Math.min(target.from + column - 1, target.to) },
    scrollIntoView: true,
  });
  editor.focus();
};

/** The query page: a GraphQL editor with the schema's docs, recipes, history and the answer. */
export function QueryPage() {
  const [draft, setDraft] = useDraft();
  const { schema, problem, retry } = useSchema();
  const { outcome, run, cancel } = useAsking();
  const history = useHistory();
  const [side, setSide] = useState<Side | null>(() => (window.innerWidth >= 1000 ? 'recipes' : null));
  const [trail, setTrail] = useState<readonly DocsPage[]>([]);
  const [editor, setEditor] = useState<EditorView | null>(null);
  useEffect(() => {
    if (editor && schema) updateSchema(editor, schema);
  }, [editor, schema]);

  const runDraft = (next: Draft) => {
    setDraft(next);
    history.add(next);
    void run(next);
  };
  const pick = (next: Draft) => {
    runDraft(next);
    editor?.focus();
  };
  const runNow = () => runDraft(draft);
  return (
    <div className="query-frame">
      <QueryTop />
      <main className="query-page">
        <QueryActions
          {...{ cancel, draft, schema, side, setSide }}
          running={outcome.phase === 'running'}
          run={runNow}
        />
        {problem && (
          <p role="alert" className="query-failed">
            Completion and docs need the schema. {problem}{' '}
            <button type="button" onClick={retry}>
              Try again
            </button>
          </p>
        )}
        <div className="query-columns">
          <aside id="query-side" className="query-side" hidden={side === null} aria-label="Help with queries">
            {side === 'recipes' && <RecipeList onPick={(query) => pick({ query, variables: '' })} />}
            {side === 'docs' && schema && <DocsExplorer schema={schema} trail={trail} onTrail={setTrail} />}
            {side === 'docs' && !schema && <p role="status">{problem ?? 'Loading the schema …'}</p>}
            {side === 'history' && (
              <HistoryList asked={history.asked} onPick={pick} onClear={history.clear} />
            )}
          </aside>
          <QueryEditors
            draft={draft}
            run={runNow}
            change={(part) => setDraft({ ...draft, ...part })}
            showDocs={(page) => {
              setSide('docs');
              setTrail([page]);
            }}
            onView={setEditor}
          />
          <AnswerView
            outcome={outcome}
            onGoTo={(line, column) => editor && moveCursor(editor, line, column)}
          />
        </div>
      </main>
    </div>
  );
}

const first = (): Draft => draftFromHash(location.hash) ?? { query: recipes[0]?.query ?? '', variables: '' };

/** The draft in the editors, kept in step with the URL: a link to the page brings the query along. */
function useDraft(): [Draft, (draft: Draft) => void] {
  const [draft, setDraft] = useState(first);
  useEffect(() => {
    // Typing replaces the URL a moment after the last key, since browsers limit how often it may change.
    const timer = setTimeout(() => {
      const hash = draftToHash(draft);
      if (hash !== location.hash) history.replaceState(history.state, '', `${location.pathname}${hash}`);
    }, 300);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    const onHash = () => {
      const linked = draftFromHash(location.hash);
      if (linked) setDraft(linked);
    };
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);
  return [draft, setDraft];
}

interface SchemaState {
  readonly schema: GraphQLSchema | null;
  /** Why there is none, as a sentence. */
  readonly problem: string | null;
  readonly retry: () => void;
}

/** The server's schema, asked for once when the page opens and again on `retry`. */
function useSchema(): SchemaState {
  const [schema, setSchema] = useState<GraphQLSchema | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let gone = false;
    loadSchema().then(
      (loaded) => !gone && setSchema(loaded),
      (error: unknown) => !gone && setProblem(errorText(error)),
    );
    return () => {
      gone = true;
    };
  }, [round]);
  const retry = () => {
    setProblem(null);
    setRound(round + 1);
  };
  return { schema, problem, retry };
}
