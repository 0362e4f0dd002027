import { useEffect, useRef, useState } from 'react';
import type { RawAnswer } from '../../actions/ask.ts';
import { adviceFor, errorsOf } from '../../state/query/advice.ts';
import type { AnswerError } from '../../state/query/advice.ts';
import { CodeEditor } from './code-editor.tsx';
import { jsonReading } from './editor-extensions.ts';

/** What became of the last run. */
export type Outcome =
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

const number = new Intl.NumberFormat('en');
const sizeOf = (bytes: number) =>
  bytes < 1000 ? `${bytes} bytes` : `${number.format(Math.round(bytes / 100) / 10)} kB`;

const statusOf = (outcome: Outcome): string => {
  if (outcome.phase === 'running') return 'Running …';
  if (outcome.phase === 'cancelled') return 'Cancelled.';
  if (outcome.phase === 'failed') return outcome.message;
  if (outcome.phase === 'idle') return 'Run a query to see its answer here, or pick a recipe.';
  const { milliseconds, bytes, body } = outcome.answer;
  const errors = errorsOf(body).length;
  const found = errors === 0 ? 'Answered' : `${errors} ${errors === 1 ? 'error' : 'errors'}`;
  return `${found} in ${number.format(Math.round(milliseconds))} ms, ${sizeOf(bytes)}.`;
};

/** The answer: how it went, its errors explained, the JSON, and ways to take it along. */
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
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setTold('Copied.');
    } catch {
      setTold('The browser does not allow copying; select the text instead.');
    }
  };
  const download = () => {
    const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = 'answer.json';
    link.click();
    URL.revokeObjectURL(url);
    setTold('Downloaded as answer.json.');
  };
  return (
    <div className="query-take">
      <span role="status">{told}</span>
      <button type="button" onClick={() => void copy()}>
        Copy
      </button>
      <button type="button" onClick={download}>
        Download
      </button>
    </div>
  );
}
