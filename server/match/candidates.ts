import { groupBy, itemAt, required } from '../graph/access/batches.ts';
import { runOn, type ReadRun } from '../graph/access/run.ts';
import { turnsByTime, type Turn } from '../graph/access/turn.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { compare, firstLook, worthLooking, type Comparison, type Look } from './compare.ts';
import type { Reason } from './evidence.ts';
import { noFacts, readFacts, type Facts } from './facts.ts';
import type { Word } from './names/words.ts';
import { stemOfCountry } from './names/country-codes.ts';
import { readNeighbours, type Neighbours } from './neighbours.ts';
import { pairsToCompare } from './pairs/pairs.ts';
import { asGood, withoutRivals, type Scored } from './pairs/rivals.ts';
import type { Thing } from './thing.ts';
import { readThings, weightsOf } from './things.ts';

/** Two entities that may be one, `a` before `b` in the order of ids. */
export interface Candidate {
  readonly a: string;
  readonly b: string;
  readonly type: string;
  /** The data sets that each is from. */
  readonly datasets: readonly [readonly string[], readonly string[]];
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** What is less likely is not proposed. */
const leastScore = 0.5;
/** What scores less leaves nothing open that is proposed. */
const leastRival = leastScore - 2 * asGood;
const maxCandidates = 100_000;

/**
 * Pairs of entities that may be one, best first, from different data sets, or `within` one; decisions are not looked
 * at.
 */
async function findCandidates(store: GraphStore, within: string | null, turn: Turn): Promise<Candidate[]> {
  const run = runOn(store);
  const things = await readThings(store, within, turn);
  const { list } = things;
  if (within === null && !list.some(({ datasets }) => datasets.some((id) => id !== list[0]?.datasets[0])))
    return [];
  const weights = weightsOf(things);
  const looked: (Look & Pick<Found, 'one' | 'other'>)[] = [];
  for (const [at, to] of await pairsToCompare(things, { weights, within: within !== null }, turn)) {
    const pause = turn();
    if (pause) await pause;
    const [one, other] = [itemAt(list, at), itemAt(list, to)];
    const look = firstLook(one, other, weights);
    if (look) looked.push({ one, other, name: look.name });
  }
  const facts = await readFacts(run, [...new Set(looked.flatMap(({ one, other }) => [one.id, other.id]))]);
  const neighbours = await readNeighbours(run, list, facts);
  const compared: Found[] = [];
  for (const look of looked) {
    const pause = turn();
    if (pause) await pause;
    const { one, other } = look;
    const [mine, theirs] = [facts.get(one.id) ?? noFacts, facts.get(other.id) ?? noFacts];
    const found = compare(one, other, look, {
      weights,
      facts: [mine, theirs],
      explains: (word, lacking) => {
        const [thing, said] = lacking === 'one' ? [one, mine] : [other, theirs];
        return isOf(thing, word, said) || neighbours.explains(word, thing.id);
      },
    });
    if (found && found.score >= worthLooking) compared.push({ one, other, found });
  }
  return ranked(await weighed(compared, neighbours, within === null, turn), turn);
}

/** Whether a thing says itself that it is of the country that a word names. */
const isOf = ({ forms }: Thing, { country }: Word, said: Facts): boolean =>
  country !== null &&
  (forms.some(({ words }) => words.some((word) => word.country === country)) ||
    (said.countries.size === 1 && [...said.countries].some((code) => stemOfCountry(code) === country)));

interface Found {
  readonly one: Thing;
  readonly other: Thing;
  readonly found: Comparison;
}

/** With what the neighbours say; and of different data sets without those that others of theirs outdo. */
async function weighed(
  compared: readonly Found[],
  neighbours: Neighbours,
  apart: boolean,
  turn: Turn,
): Promise<Candidate[]> {
  const same = new Map<string, Set<string>>();
  const tie = (a: string, b: string) => same.set(a, (same.get(a) ?? new Set()).add(b));
  for (const { one, other, found } of compared)
    if (found.name >= 0.85 && found.score >= 0.6) {
      tie(one.id, other.id);
      tie(other.id, one.id);
    }
  const scored: Scored[] = [];
  for (const { one, other, found } of compared) {
    const pause = turn();
    if (pause) await pause;
    const around = neighbours.shared(one.id, other.id, (id) => same.get(id) ?? none);
    const weighedFound = withNeighbours(found, around);
    // What scores less has no part in what is proposed, not even by leaving it open.
    if (weighedFound.score >= leastRival)
      scored.push({ one, other, maxScore: found.maxScore, ...weighedFound });
  }
  const left = apart ? await withoutRivals(scored, turn) : scored;
  return left
    .filter(({ score }) => score >= leastScore)
    .map(({ one, other, score, reasons }) => {
      const [a, b] = one.id < other.id ? [one, other] : [other, one];
      return { a: a.id, b: b.id, type: a.type, datasets: [a.datasets, b.datasets], score, reasons };
    });
}

const none: ReadonlySet<string> = new Set();

interface Around {
  readonly shared: readonly string[];
  readonly of: number;
}

function withNeighbours({ score, reasons, maxScore, identified }: Comparison, { shared, of }: Around) {
  if (of === 0) return { score: rounded(score), reasons };
  if (shared.length === 0) {
    if (of < 3) return { score: rounded(score), reasons };
    const text = `None of their neighbours are the same (${of} of the one with fewer).`;
    return {
      score: rounded(identified ? score : score * 0.93),
      reasons: [...reasons, { text, speaksFor: false }],
    };
  }
  const names = shared.slice(0, 3).join(', ');
  const text =
    of === 1
      ? `Its neighbour is the same: ${names}.`
      : `${shared.length} of ${of} neighbours are the same: ${names}${shared.length > 3 ? ', …' : ''}.`;
  const sure = (shared.length / of) * (shared.length === 1 ? 0.6 : 0.85);
  const raised = score <= 0.3 ? score : score + (1 - score) * sure;
  return { score: rounded(Math.min(maxScore, raised)), reasons: [...reasons, { text, speaksFor: true }] };
}

const rounded = (score: number) => Math.round(score * 1000) / 1000;

/** Best first, then in the order of ids: sorted score by score, since all at once would take long. */
async function ranked(candidates: readonly Candidate[], turn: Turn): Promise<Candidate[]> {
  const byScore = groupBy(candidates, ({ score }) => score);
  const best: Candidate[] = [];
  for (const score of [...byScore.keys()].sort((x, y) => y - x)) {
    if (best.length >= maxCandidates) break;
    const some: Candidate[] = required(byScore, score);
    const pause = turn();
    if (pause) await pause;
    some.sort((x, y) => (x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1));
    for (const each of some) best.push(each);
  }
  return best.slice(0, maxCandidates);
}

interface Known {
  readonly data: string;
  /** By the data set that they are within; '' for those between data sets. */
  readonly candidates: Map<string, Promise<Candidate[]>>;
}

const known = new WeakMap<GraphStore, Known>();

/**
 * The candidates of a store between data sets, or `within` one, compared once for what its data sets hold: decisions
 * don't make them stale, since whoever lists them leaves out what is decided. The work goes on when whoever asked
 * first is gone.
 */
export async function candidatesOf(
  store: GraphStore,
  within: string | null = null,
): Promise<readonly Candidate[]> {
  const { candidates } = await knownOf(store);
  const before = candidates.get(within ?? '');
  if (before) return before;
  const found = findCandidates(store, within, turnsByTime());
  candidates.set(within ?? '', found);
  // A failure is told to whoever waits, and the next one tries again.
  found.catch(() => candidates.delete(within ?? ''));
  return found;
}

/** All candidates that were found so far, and those between data sets. */
export async function candidatesSoFar(store: GraphStore): Promise<readonly Candidate[]> {
  await candidatesOf(store);
  const { candidates } = await knownOf(store);
  return (await Promise.all(candidates.values())).flat();
}

async function knownOf(store: GraphStore): Promise<Known> {
  const data = await fingerprint(runOn(store));
  const there = known.get(store);
  if (there?.data === data) return there;
  const made: Known = { data, candidates: new Map() };
  known.set(store, made);
  return made;
}

/** Changes when a data set does; merging and parting leave it as it is. */
async function fingerprint(run: ReadRun): Promise<string> {
  const digests = await run('read/dossier-digests');
  const counts = await Promise.all(
    (['Entity', 'Merged'] as const).map((LABEL) => run('read/count-nodes', {}, { LABEL })),
  );
  const entities = counts.reduce((sum, [row]) => sum + (row?.count ?? 0), 0);
  return JSON.stringify([digests, entities]);
}
