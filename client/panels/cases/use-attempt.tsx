import { useRef, useState } from 'react';
import { troubleOf } from '../../actions/work/cases.ts';
import type { Trouble } from './token-form.tsx';

/** Does one thing at a time, which may fail: whether it is under way, what went wrong, and the way to try it again. */
export function useAttempt() {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const last = useRef<(() => Promise<void>) | null>(null);
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    last.current = work;
    setBusy(true);
    setTrouble(null);
    try {
      await work();
    } catch (error) {
      setTrouble(troubleOf(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, trouble, attempt, retry: () => void (last.current && attempt(last.current)) };
}
