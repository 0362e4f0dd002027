import { useRef, useState } from 'react';
import { ask, explain, isCancelled } from '../../actions/ask.ts';
import { parseVariables } from '../../state/query/draft.ts';
import type { Draft } from '../../state/query/draft.ts';
import type { Outcome } from './answer-view.tsx';

export interface Asking {
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
        isCancelled(error) ? { phase: 'cancelled' } : { phase: 'failed', message: explain(error) },
    );
    // A later run has taken over: its outcome counts.
    if (running.current === mine) setOutcome(next);
  };
  return { outcome, run, cancel: () => running.current?.abort() };
}
