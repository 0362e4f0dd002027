import { setImmediate as breathe } from 'node:timers/promises';
import type { Session } from './session.ts';

/** Called between the steps of a long computation. */
export type Turn = () => Promise<void> | undefined;

/** Lets other requests have their turn, and looks at the clock, once every so many steps. */
export function takeTurns(session: Session, every: number): Turn {
  let steps = 0;
  const give = async () => {
    await breathe();
    session.check();
  };
  return () => (++steps % every === 0 ? give() : undefined);
}

const stepsBetweenLooks = 100;
const longestTurn = 10;

/** Lets other requests have their turn once it has worked for some ten milliseconds. */
export function turnsByTime(): Turn {
  let [steps, begun] = [0, performance.now()];
  const give = async () => {
    await breathe();
    begun = performance.now();
  };
  return () =>
    ++steps % stepsBetweenLooks === 0 && performance.now() - begun > longestTurn ? give() : undefined;
}

/** Hands on what is told of a long work, at most once in so many milliseconds and not at its very start. */
export function nowAndThen(report: (line: string) => void, pause = 5_000): (line: () => string) => void {
  let told = performance.now();
  return (line) => {
    const now = performance.now();
    if (now - told < pause) return;
    told = now;
    report(line());
  };
}

/** A function that works once, for all who ask. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => (done ??= work());
}

/**
 * A function of one text that remembers what it gave, for texts that come again and again: the words of names, the
 * dates of rows. What it remembers is forgotten whole once there are more than `most`.
 */
export function remember<T>(maxKept: number, of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = of(text);
    if (known.size >= maxKept) known.clear();
    known.set(text, value);
    return value;
  };
}
