import { useEffect, useRef } from 'react';

/**
 * What Enter does in a field that searches: it takes the best hit, at once or as soon as the answer to what is typed is
 * there. `best` is that answer's first hit, `isAnswered` whether it has come. Gives what to call on Enter.
 */
export function useEnter(
  typed: string,
  best: string | null,
  isAnswered: boolean,
  choose: (id: string) => void,
): () => void {
  const awaited = useRef<string | null>(null);
  useEffect(() => {
    if (awaited.current === null || (awaited.current === typed && !isAnswered)) return;
    const isStill = awaited.current === typed;
    awaited.current = null;
    if (isStill && best !== null) choose(best);
  });
  return () => {
    if (typed === '') return;
    if (!isAnswered) awaited.current = typed;
    else if (best !== null) choose(best);
  };
}
