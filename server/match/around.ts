import type { Session } from '../graph/session.ts';
import type { Proposal } from './proposals.ts';

/** What lies around the two entities of a pair. */
export interface Around {
  /** Neighbours of both, by id: the same one twice, or two that may be one themselves. */
  readonly shared: readonly (readonly [a: string, b: string])[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

/** Neighbours of one entity that are looked at. */
const most = 200;
/** Below this two neighbours are not taken for one. */
const likely = 0.6;

/** What lies around each pair, in their order; `proposals` are all pairs that wait. */
export async function aroundPairs(
  session: Session,
  pairs: readonly { readonly a: string; readonly b: string }[],
  proposals: readonly Proposal[],
): Promise<Around[]> {
  const ids = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  const around = new Map<string, string[]>(ids.map((id) => [id, []]));
  for (let at = 0; at < ids.length; at += 25)
    for (const row of await session.read('match-neighbours', { ids: ids.slice(at, at + 25), limit: most }))
      around.get(String(row.entity))!.push(String(row.other));
  const near = new Set([...around.values()].flat());
  const partners = new Map<string, string[]>();
  const tie = (a: string, b: string) => {
    const known = partners.get(a);
    if (known) known.push(b);
    else partners.set(a, [b]);
  };
  for (const { a, b, score } of proposals)
    if (score >= likely && near.has(a) && near.has(b)) {
      tie(a, b);
      tie(b, a);
    }
  return pairs.map(({ a, b }) => compared(around.get(a)!, around.get(b)!, (id) => partners.get(id) ?? []));
}

function compared(
  ofA: readonly string[],
  ofB: readonly string[],
  partners: (id: string) => readonly string[],
): Around {
  const left = new Set(ofB);
  const shared: (readonly [string, string])[] = [];
  const onlyA: string[] = [];
  for (const id of ofA) {
    const other = left.has(id) ? id : partners(id).find((each) => left.has(each));
    if (other === undefined) onlyA.push(id);
    else {
      left.delete(other);
      shared.push([id, other]);
    }
  }
  return { shared, onlyA, onlyB: [...left] };
}
