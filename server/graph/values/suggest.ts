import { distance } from 'fastest-levenshtein';

/** `; did you mean "ttp"?` when one of `known` is close to `word`, else nothing. The closest, then the first by name. */
export function suggestion(word: string, known: Iterable<string>): string {
  const nearest = closest(word, known);
  return nearest === null ? '' : `; did you mean "${nearest}"?`;
}

function closest(word: string, known: Iterable<string>): string | null {
  const wanted = word.toLowerCase();
  let best: string | null = null;
  let least = reach(word.length) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least + 1) continue;
    const steps = distance(wanted, candidate.toLowerCase());
    if (steps < least || (steps === least && best !== null && candidate < best)) {
      best = candidate;
      least = steps;
    }
  }
  return best;
}

/** How many letters may differ: one in a short word, a third of a long one. */
function reach(length: number): number {
  if (length < 2) return 0;
  return length < 5 ? 1 : Math.max(2, Math.floor(length / 3));
}
