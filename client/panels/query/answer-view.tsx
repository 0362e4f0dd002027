import type { GraphQLSchema } from 'graphql';
import { useEffect, useRef, useState } from 'react';
import { ask, errorText, isCancelled, type RawAnswer, saveFile } from '../../actions/ask.ts';
import { adviceFor, type Draft, parseVariables } from '../../state/query/query-draft.ts';
import { graphIn, withGraphIds } from '../../state/query/query-schema.ts';
import { type AnswerError, count, errorsOf, isRecord, sizeText } from '../../state/text.ts';
import { CodeEditor, jsonReading } from './code-editor.tsx';

/** What became of the last run. */
type Outcome =
  | { readonly phase: 'idle' }
  | { readonly phase: 'running' }
  | { readonly phase: 'cancelled' }
  | { readonly phase: 'failed'; readonly message: string }
  | { readonly phase: 'answered'; readonly answer: RawAnswer };

interface AnswerViewProps {
  readonly outcome: Outcome;
  /** Puts the editor's cursor where an error is. */
  readonly onGoTo: (line: number, column: number) => void;
}

const statusOf = (outcome: Outcome): string => {
  switch (outcome.phase) {
    case 'running':
      return 'Running …';
    case 'cancelled':
      return 'Cancelled.';
    case 'failed':
      return outcome.message;
    case 'idle':
      return 'Run a query to see its answer here, or pick a recipe.';
    case 'answered':
      return answeredText(outcome.answer);
  }
};

const answeredText = ({ milliseconds, bytes, body }: RawAnswer): string => {
  const errors = errorsOf(body).length;
  const found = errors === 0 ? 'Answered' : `${errors} ${errors === 1 ? 'error' : 'errors'}`;
  return `${found} in ${count(Math.round(milliseconds))} ms, ${sizeText(bytes)}.`;
};

/** The answer: how it went, its errors errorTexted, the JSON, and ways to take it along. */
export function AnswerView({ outcome, onGoTo }: AnswerViewProps) {
  const answer = outcome.phase === 'answered' ? outcome.answer : null;
  const text = answer ? JSON.stringify(answer.body, null, 2) : '';
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the answer lies below the editors, out of sight.
    if (answer && window.innerWidth < 1000) section.current?.scrollIntoView();
  }, [answer]);
  return (
    <section
      ref={section}
      className="query-answer"
      aria-labelledby="query-answer"
      aria-busy={outcome.phase === 'running'}
    >
      <div className="query-bar">
        <h2 id="query-answer">Answer</h2>
        {answer && <TakeAlong text={text} />}
      </div>
      <p role="status" className={outcome.phase === 'failed' ? 'query-failed' : 'query-status'}>
        {statusOf(outcome)}
      </p>
      {answer && <Errors errors={errorsOf(answer.body)} onGoTo={onGoTo} />}
      {answer && (
        <CodeEditor
          className="query-code query-json"
          text={text}
          extensions={() => jsonReading('Answer as JSON')}
        />
      )}
    </section>
  );
}

function Errors({ errors, onGoTo }: { errors: readonly AnswerError[]; onGoTo: AnswerViewProps['onGoTo'] }) {
  if (errors.length === 0) return null;
  return (
    <ul className="query-errors">
      {errors.map((error, index) => (
        <li key={index}>
          <strong>{error.message}</strong>
          {error.path && <span> At {error.path.join('.')}.</span>}
          {adviceFor(error) && <span> {adviceFor(error)}</span>}
          {error.locations?.map(({ line, column }) => (
            <button key={`${line}:${column}`} type="button" onClick={() => onGoTo(line, column)}>
              Go to line {line}, column {column}
            </button>
          ))}
        </li>
      ))}
    </ul>
  );
}

function TakeAlong({ text }: { readonly text: string }) {
  const [notice, setNotice] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setNotice('Copied.');
    } catch {
      setNotice('The browser does not allow copying; select the text instead.');
    }
  };
  const download = () => {
    saveFile('answer.json', new Blob([text], { type: 'application/json' }));
    setNotice('Downloaded as answer.json.');
  };
  return (
    <div className="query-take">
      <span role="status">{notice}</span>
      <button type="button" onClick={() => void copy()}>
        Copy
      </button>
      <button type="button" onClick={download}>
        Download
      </button>
    </div>
  );
}

interface Asking {
  readonly outcome: Outcome;
  /** Runs a draft; one that still runs is cancelled first. */
  readonly run: (draft: Draft) => Promise<void>;
  readonly cancel: () => void;
}

/** Runs queries, one at a time, and keeps what became of the last. */
export function useAsking(): Asking {
  const [outcome, setOutcome] = useState<Outcome>({ phase: 'idle' });
  const running = useRef<AbortController | null>(null);

  const run = async ({ query, variables }: Draft) => {
    running.current?.abort();
    const values = parseVariables(variables);
    if (query.trim() === '')
      return setOutcome({ phase: 'failed', message: 'Write a query first, or pick a recipe.' });
    if (typeof values === 'string') return setOutcome({ phase: 'failed', message: values });
    const mine = new AbortController();
    running.current = mine;
    setOutcome({ phase: 'running' });
    const next = await ask(query, values, mine.signal).then(
      (answer): Outcome => ({ phase: 'answered', answer }),
      (error: unknown): Outcome =>
        isCancelled(error) ? { phase: 'cancelled' } : { phase: 'failed', message: errorText(error) },
    );
    // A later run has taken over: its outcome counts.
    if (running.current === mine) setOutcome(next);
  };
  return { outcome, run, cancel: () => running.current?.abort() };
}

/** The explorer opens with these entities and the links among them. */
const explorerUrl = (ids: readonly string[]) => `/#show=${ids.map(encodeURIComponent).join(',')}`;

const find = async (
  { query, variables }: Draft,
  schema: GraphQLSchema,
): Promise<readonly string[] | string> => {
  const asked = withGraphIds(schema, query);
  const values = parseVariables(variables);
  if (asked === null) return 'This query selects no entities and no links, so there is nothing to draw.';
  if (typeof values === 'string') return values;
  const { body } = await ask(asked, values);
  const { nodes } = graphIn(isRecord(body) ? body.data : null);
  if (nodes.length > 0) return nodes;
  return (
    errorsOf(body)[0]?.message ?? 'The answer holds no entities and no links, so there is nothing to draw.'
  );
};

/** Opens the explorer with every entity in the query's answer, and the ends of every link. */
export function ShowAsGraph({
  draft,
  schema,
}: {
  readonly draft: Draft;
  readonly schema: GraphQLSchema | null;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const show = async () => {
    if (!schema) return;
    setProblem(null);
    try {
      const found = await find(draft, schema);
      if (typeof found === 'string') setProblem(found);
      else location.assign(explorerUrl(found));
    } catch (error) {
      setProblem(errorText(error));
    }
  };
  return (
    <>
      <button type="button" disabled={!schema} onClick={() => void show()}>
        Show as graph
      </button>
      <p role="status" className="query-note">
        {problem}
      </p>
    </>
  );
}
