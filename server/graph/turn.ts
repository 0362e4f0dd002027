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
