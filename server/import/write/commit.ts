import { hash, randomUUID } from 'node:crypto';
import { readFileSync, rmSync, statSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostname } from 'node:os';
import type { OntologyFile } from '../../graph/ontology/ontology.ts';
import { systemCode } from '../../errors.ts';
import { redirects, rejoinInSteps, separateInSteps } from '../../merge/redirects.ts';
import { runOn, runIn, type RowOf } from '../../graph/access/run.ts';
import { type VariantOf, type VariantPart, type VariantRow } from '../../merge/variants.ts';
import type { GraphStore, Params, Value } from '../../store/graph-store.ts';
import type { Dataset, StoredDataset } from '../dataset.ts';
import { ImportError } from '../../formats/reading.ts';
import { lineBatches } from '../plan/line-file.ts';
import type { Pace } from '../pace.ts';
import { endsOfElement, planFiles, planPath, type Plan, type PlanFile } from '../plan/plan.ts';
import type { Taken } from '../plan/taken-ids.ts';
import { takeUp, wholeOrAgain } from './broken-off.ts';
import { resolveWaiting } from './waiting.ts';
import type { Writing } from './plan-writer.ts';
import { writePlan } from './write-plan.ts';

interface Committing {
  readonly store: GraphStore;
  readonly plan: Plan;
  readonly dataset: Dataset;
  readonly before: StoredDataset | null;
  readonly taken: Taken;
  readonly today: string;
  readonly strays: boolean;
  readonly additions: OntologyFile | null;
  readonly pace: Pace;
  onProgress?(rows: number, total: number): void;
}

/** What `plan.json` keeps for taking a broken-off import up again. */
interface PlanHead {
  readonly plan: string;
  readonly dataset: string;
  readonly day: string;
  /** Ids that are not created, by part. */
  readonly taken: Readonly<Record<VariantPart, readonly string[]>>;
  /** Properties of the data set's node once all is written. */
  readonly props: Params;
}

const maxSources = 5_000;

/**
 * Writes a plan so that it is there whole, or is taken up again and made whole: first the store is told that it is
 * under way, last, in one transaction, that it is done. Gives how many waiting references found their entities.
 */
export async function commitPlan(committing: Committing): Promise<number> {
  const { store, plan, dataset, before, taken, today } = committing;
  await refuseAnother(store);
  const head = headOf(committing);
  if (before?.digest === head.props['digest']) return resolveWaiting(store);
  requireRoom(store, plan);
  writeFileSync(join(plan.folder, 'plan.json'), JSON.stringify(head), { flush: true });
  const marker = {
    ...{ id: dataset.id, state: 'writing', plan: head.plan, folder: plan.folder, ...thisProcess() },
  };
  await store.write((transaction) =>
    runIn(transaction)('write/import-set', { id: dataset.id, props: marker }),
  );
  const total = planFiles.filter(isWritten).reduce((sum, name) => sum + plan.lines(name), 0);
  let done = 0;
  const goOn = async () => {
    await resumePlan(store, plan.folder, head.plan, { pace: committing.pace });
    rmSync(plan.folder, { recursive: true, force: true });
  };
  return wholeOrAgain({ store, dataset: dataset.id, what: 'import', goOn }, async (told) => {
    told(0, total);
    await partMerged(store, dataset.id, plan.folder);
    await writePlan({
      ...{ store, dataset: dataset.id, folder: plan.folder, table: plan.table, taken, day: today },
      pace: committing.pace,
      onProgress: (rows) => {
        done += rows;
        told(Math.min(done, total), total);
        committing.onProgress?.(done, total);
      },
    });
    return finish(store, head);
  });
}

/** Bytes of a plan from which on there must be room for it before it is begun. */
const largePlan = 8_000_000;
/** What a plan's rows take of the disk at most while they are written, as a multiple: in the log, then in the file. */
const roomFactor = 2;

/** Refuses an import that would fill the disk of the embedded engine's folder, where plans are too. */
function requireRoom(store: GraphStore, plan: Plan): void {
  if (store.info.engine !== 'grafeo') return;
  const sizes = planFiles.filter(isWritten).map((name) => planPath(plan.folder, name));
  const bytes = sizes.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
  const { bavail, bsize } = statfsSync(plan.folder);
  const [wanted, free] = [bytes * roomFactor, bavail * bsize];
  if (bytes < largePlan || free >= wanted) return;
  const megabytes = (n: number) => `${Math.ceil(n / 1_000_000).toLocaleString('en')} MB`;
  throw new ImportError(
    `This import may take ${megabytes(wanted)} on the disk of the data folder, which has ${megabytes(free)} left; make room and import it again. Nothing was written.`,
  );
}

/** Files that only lead to others are not written themselves. */
const isWritten = (name: PlanFile) => !name.endsWith('.outside') && name !== 'entities.global';

/** Takes up an import that was broken off while it wrote. */
export async function resumePlan(
  store: GraphStore,
  folder: string,
  plan: string,
  rest: Pick<Writing, 'pace' | 'onProgress'>,
): Promise<string> {
  const head: PlanHead = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'));
  if (head.plan !== plan)
    throw new ImportError(`${folder} holds another plan than the one that was broken off.`);
  await partMerged(store, head.dataset, folder);
  await writePlan({
    ...{ store, dataset: head.dataset, folder, table: null, taken: takenOf(head), day: head.day },
    ...rest,
  });
  await finish(store, head);
  return head.dataset;
}

const takenOf = ({ taken }: PlanHead): Taken => mapParts((part) => new Set(taken[part]));

function mapParts<T>(of: (part: VariantPart) => T): Record<VariantPart, T> {
  return {
    sources: of('sources'),
    entities: of('entities'),
    links: of('links'),
    figures: of('figures'),
  };
}

async function finish(store: GraphStore, head: PlanHead): Promise<number> {
  // Before it is told to be done: broken off after that, nobody would come back to it.
  const resolved = await resolveWaiting(store);
  await store.write(async (transaction) => {
    await runIn(transaction)('write/dossier-set', { id: head.dataset, props: head.props });
    await runIn(transaction)('write/import-delete', { id: head.dataset });
  });
  await rejoinInSteps(store);
  return resolved;
}

/** A plan says what the data set says itself: what is merged with its entities is taken apart while it is written. */
async function partMerged(store: GraphStore, dataset: string, folder: string): Promise<void> {
  const merged = await redirects(runOn(store));
  if (merged.size === 0) return;
  const known = new Set([...merged.keys(), ...merged.values()]);
  const ids = new Set<string>();
  const add = (id: string) => known.has(id) && ids.add(id);
  for await (const lines of lineBatches<[string, string, string]>(planPath(folder, 'links.create'), 5_000))
    for (const [, source, target] of lines) [source, target].forEach(add);
  for await (const lines of lineBatches<[string]>(planPath(folder, 'figures.create'), 5_000))
    for (const [about] of lines) add(about);
  for await (const rows of lineBatches<VariantRow>(planPath(folder, 'variants.set'), 5_000))
    for (const { props } of rows) endsOfElement(props.element).forEach(add);
  for await (const rows of lineBatches<VariantOf>(planPath(folder, 'variants.drop'), 5_000))
    for (const { element } of rows) endsOfElement(element).forEach(add);
  await separateInSteps(store, { dataset, ids });
}

/** One import or removal at a time (of the data set, where one is named): another's half would be seen as what is stored. */
export async function refuseAnother(store: GraphStore, dataset?: string): Promise<void> {
  // What this process itself failed to end is ended first.
  await takeUp(store);
  const all = await runOn(store)('read/imports');
  const other = all.find((each) => dataset === undefined || each.dataset === dataset);
  if (!other) return;
  const what = other.state === 'undoing' ? 'A removal' : 'An import';
  throw new ImportError(
    `${what} of the data set ${other.dataset} is under way, or was broken off, on ${other.host} since ${other.since}; it is taken up again when Entente opens the store there. Wait for it, or run entente undo ${other.dataset}.`,
  );
}

function headOf({ plan, dataset, before, taken, today, strays, additions }: Committing): PlanHead {
  const ontology = additions && JSON.stringify(additions);
  const said = { id: dataset.id, title: dataset.title, summary: dataset.summary, ontology };
  const entries = [...plan.entries].slice(0, maxSources);
  const { entities, links, figures } = plan.tally.holds;
  const props: Record<string, Value> = {
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)),
    digest: hash('sha256', JSON.stringify([plan.digest, said]), 'hex').slice(0, 32),
    dataset: true,
    imported: before?.imported ?? today,
    updated: today,
    strays: strays || (before?.strays ?? false),
    ...{ entities, links, figures },
    entries: JSON.stringify(Object.fromEntries(entries)),
  };
  const ids = mapParts((part) => [...taken[part]]);
  return { plan: randomUUID(), dataset: dataset.id, day: today, taken: ids, props };
}

/** Who imports or removes, as the store is told while it is under way. */
export function thisProcess() {
  return {
    host: hostname(),
    pid: process.pid,
    since: new Date().toISOString(),
  };
}

/** Whether another process of this machine, as far as can be told, is still at it. */
export function isUnderWay({ host, pid }: RowOf<'read/imports'>): boolean {
  if (host !== hostname() || pid === null || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}
