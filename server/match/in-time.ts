import { setTimeout as sleep } from 'node:timers/promises';
import { DeadlineError, type Session } from '../graph/session.ts';

/** What `work` gives, unless the session ends before: then the work goes on, and whoever asks again has it sooner. */
export async function inTime<T>(session: Session, work: Promise<T>): Promise<T> {
  const done = work.then((value) => ({ value }));
  for (;;) {
    const answer = await Promise.race([done, sleep(50, null)]);
    if (answer) return answer.value;
    try {
      session.check();
    } catch (error) {
      done.catch(() => undefined);
      if (!(error instanceof DeadlineError)) throw error;
      throw new DeadlineError('The data sets are still being compared; ask again in a moment.');
    }
  }
}
