import { setImmediate as breathe } from 'node:timers/promises';
import { text } from '../graph/elements/project.ts';
import { groupBy, itemAt } from '../graph/access/batches.ts';
import { runOn, type ReadRun } from '../graph/access/run.ts';
import { remember, type Turn } from '../graph/access/turn.ts';
import { allMerged } from '../merge/decisions.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { compare, mayBeOne, worthLooking, type Comparison } from './compare.ts';
import type { Reason } from './evidence.ts';
import { noFacts, readFacts, type Facts } from './facts.ts';
import { wordWeights, type WordWeights } from './names/name-likeness.ts';
import type { Word } from './names/words.ts';
import { stemOfCountry } from './names/country-codes.ts';
import { readNeighbours, type Neighbours } from './neighbours.ts';
import { pairsToCompare } from './pairs.ts';
import { withoutRivals } from './rivals.ts';
import { matchedTypes } from './rules.ts';
import { comparedProperties, Thing } from './thing.ts';

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
const maxCandidates = 100_000;

/**
 * Pairs of entities that may be one, best first, from different data sets, or `within` one; decisions are not looked
 * at.
 */
async function findCandidates(store: GraphStore, within: string | null, turn: Turn): Promise<Candidate[]> {
  const run = runOn(store);
  const things = await readThings(store, run, within, turn);
  if (within === null && new Set(things.flatMap(({ datasets }) => datasets)).size < 2) return [];
  const weights = weightsOf(things);
  const pairs: (readonly [Thing, Thing])[] = [];
  for (const [at, to] of await pairsToCompare(things, { weights, within: within !== null }, turn)) {
    const pause = turn();
    if (pause) await pause;
    const [one, other] = [itemAt(things, at), itemAt(things, to)];
    if (mayBeOne(one, other, weights)) pairs.push([one, other]);
  }
  const facts = await readFacts(run, [...new Set(pairs.flat().map(({ id }) => id))]);
  const neighbours = await readNeighbours(run, things, facts);
  const compared: Found[] = [];
  for (const [one, other] of pairs) {
    await turn();
    const [mine, theirs] = [facts.get(one.id) ?? noFacts, facts.get(other.id) ?? noFacts];
    const found = compare(one, other, {
      weights,
      facts: [mine, theirs],
      explains: (word, lacking) => {
        const [thing, said] = lacking === 'one' ? [one, mine] : [other, theirs];
        return isOf(thing, word, said) || neighbours.explains(word, thing.id);
      },
    });
    if (found && found.score >= worthLooking) compared.push({ one, other, found });
  }
  return ranked(weighed(compared, neighbours, within === null));
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

/** All entities of the types that are matched, or those of one data set. */
async function readThings(
  store: GraphStore,
  run: ReadRun,
  within: string | null,
  turn: Turn,
): Promise<Thing[]> {
  const merged = groupBy(await allMerged(run), ({ into }) => into);
  // One list for all that are of one data set alone.
  const alone = remember(1_000, (dataset) => [dataset]);
  const things: Thing[] = [];
  const wanted = { label: 'Entity', dossier: null, properties: comparedProperties } as const;
  for await (const rows of store.bulk.each(wanted))
    for (const row of rows) {
      const pause = turn();
      if (pause) await pause;
      const others = merged.get(text(row.id));
      const own = alone(text(row.dossier));
      const datasets = others ? [...new Set([...own, ...others.map(({ dossier }) => dossier)])] : own;
      if (within !== null && !datasets.includes(within)) continue;
      const thing = new Thing(row, datasets);
      if (matchedTypes.includes(thing.type)) things.push(thing);
    }
  return things;
}

/** What each word tells, by how many of the things have one that sounds so. */
function weightsOf(things: readonly Thing[]): WordWeights {
  const counts = new Map<string, { count: number; lastAt: number }>();
  const add = (sound: string, at: number) => {
    const known = counts.get(sound);
    if (!known) counts.set(sound, { count: 1, lastAt: at });
    else if (known.lastAt !== at) {
      known.count += 1;
      known.lastAt = at;
    }
  };
  for (const [at, { words }] of things.entries())
    for (const name of words) for (const { sound } of name) add(sound, at);
  return wordWeights((sound) => counts.get(sound)?.count ?? 0, things.length);
}

/** With what the neighbours say; and of different data sets without those that others of theirs outdo. */
function weighed(compared: readonly Found[], neighbours: Neighbours, apart: boolean): Candidate[] {
  const same = new Map<string, Set<string>>();
  const tie = (a: string, b: string) => same.set(a, (same.get(a) ?? new Set()).add(b));
  for (const { one, other, found } of compared)
    if (found.name >= 0.85 && found.score >= 0.6) {
      tie(one.id, other.id);
      tie(other.id, one.id);
    }
  const scored = compared.map(({ one, other, found }) => {
    const around = neighbours.shared(one.id, other.id, (id) => same.get(id) ?? none);
    return { one, other, maxScore: found.maxScore, ...withNeighbours(found, around) };
  });
  return (apart ? withoutRivals(scored) : scored)
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

function ranked(candidates: readonly Candidate[]): Candidate[] {
  return [...candidates]
    .sort((x, y) => y.score - x.score || (x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1))
    .slice(0, maxCandidates);
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
  let steps = 0;
  const turn = () => (++steps % 500 === 0 ? breathe() : undefined);
  const found = findCandidates(store, within, turn);
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
