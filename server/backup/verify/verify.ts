import { runOn } from '../../graph/access/run.ts';
import { openSession } from '../../graph/access/session.ts';
import { storedOntology } from '../../graph/access/vocabulary.ts';
import type { Ontology } from '../../graph/ontology/ontology.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { countsOf } from '../whole.ts';
import { lookAtCases } from './cases.ts';
import { Findings, findingText, type Finding } from './findings.ts';
import { searchSample } from './indexes.ts';
import { nothingKnown } from './known.ts';
import { lookAtCounts, lookAtLinks } from './links.ts';
import {
  eachNode,
  lookAtClaims,
  lookAtEntities,
  lookAtFigures,
  lookAtMerged,
  lookAtSources,
  lookAtSubjects,
  type Looking,
} from './nodes.ts';
import {
  lookAtCounted,
  lookAtDecisions,
  lookAtDossiers,
  lookAtMeta,
  lookAtSpokenOf,
  lookAtVariants,
  lookAtWaiting,
} from './sets.ts';

/** What a look through the whole store came to. */
export interface Verified {
  /** Nothing where all is well. */
  readonly findings: readonly Finding[];
  /** What was looked at. */
  readonly nodes: number;
  readonly links: number;
  /** Entities that were searched for by their own words, of all. */
  readonly searched: number;
  readonly entities: number;
  /** An import or removal that is under way, as a sentence: then nothing else was looked at; else null. */
  readonly underWay: string | null;
}

/** Looks at a store that others write to; what is wrong in each of them is wrong. */
const maxLooks = 3;

/**
 * Holds all that the store holds against all that must be so: summaries against evidence, what names against what is
 * there, counts against what is counted, indexes against a walk over everything. Changes nothing. While others write,
 * what it finds is looked at again. Rejects with a StoreError.
 */
export async function verifyStore(store: GraphStore, ontology: Ontology): Promise<Verified> {
  let found: Findings | null = null;
  for (let look = 1; ; look += 1) {
    const underWay = await importUnderWay(store);
    const before = await store.revision();
    const whole = await lookThrough(store, ontology, underWay !== null);
    found = found === null ? whole.findings : found.alsoIn(whole.findings);
    const isSure = found.isEmpty || before === (await store.revision()) || look === maxLooks;
    if (isSure || underWay !== null) return { ...whole, findings: found.list(), underWay };
  }
}

/** A sentence for people about what is being written, and is whole only once that is done. */
async function importUnderWay(store: GraphStore): Promise<string | null> {
  const [row] = await runOn(store)('read/imports');
  if (!row) return null;
  const what = row.state === 'undoing' ? 'A removal' : 'An import';
  return `${what} of the data set ${row.dataset} is under way, or was broken off, on ${row.host} since ${row.since}: verify once it is done.`;
}

async function lookThrough(store: GraphStore, base: Ontology, not: boolean) {
  const findings = new Findings();
  if (not) return { findings, nodes: 0, links: 0, searched: 0, entities: 0 };
  const met = { nodes: 0, links: 0 };
  const ontology = await storedOntology(openSession(store, base));
  const looking: Looking = {
    ...{ store, ontology, findings, known: nothingKnown() },
    met: (count) => (met.nodes += count),
  };
  await lookAtMeta(looking);
  const counted = await lookAtDossiers(looking);
  await lookAtSources(looking);
  await lookAtClaims(looking);
  await lookAtMerged(looking);
  await lookAtVariants(looking);
  const [total] = await runOn(store)('read/count-nodes', {}, { LABEL: 'Entity' });
  const sample = searchSample(total?.count ?? 0);
  await lookAtEntities(looking, sample.take);
  await lookAtFigures(looking);
  await lookAtWaiting(looking);
  await lookAtSubjects(looking);
  await lookAtSpokenOf(looking);
  await lookAtDecisions(looking);
  await lookAtCases(looking);
  for (const label of ['Retracted', 'Import']) await eachNode(looking, label, () => undefined);
  await lookAtLinks({ ...looking, met: (count) => (met.links += count) });
  lookAtCounts(looking);
  lookAtCounted(looking, counted);
  await sample.look(store, findings);
  const there = await countsOf(store);
  for (const sort of ['nodes', 'links'] as const)
    if (there[sort] !== met[sort])
      findings.add('unreached', `${there[sort]} ${sort} are there, ${met[sort]} were met`);
  return { findings, ...met, searched: sample.size, entities: looking.known.degrees.size };
}

const count = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

/** What was found, for people: a line each, or that all is well. */
export function verifiedText({ findings, nodes, links, searched, entities, underWay }: Verified): string {
  if (underWay !== null) return `${underWay}\n`;
  const seen = `${count(nodes, 'node', 'nodes')} and ${count(links, 'relationship', 'relationships')} were looked at`;
  const some =
    searched < entities
      ? ` (${searched.toLocaleString('en')} of ${entities.toLocaleString('en')} entities were searched for)`
      : '';
  if (findings.length === 0) return `${seen}${some}: nothing is wrong.\n`;
  return `${findings.map((finding) => `${findingText(finding)}\n`).join('')}${seen}${some}: restore a backup, or report this.\n`;
}
