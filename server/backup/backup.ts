import { randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { messageOf, systemCode } from '../errors.ts';
import { BadInputError } from '../graph/errors.ts';
import { runOn } from '../graph/access/run.ts';
import { packageVersion } from '../root.ts';
import { StoreError, type BackupFiles, type GraphStore, type OwnBackup } from '../store/graph-store.ts';
import { digested, readWhole } from './copy.ts';
import { WholeDigest } from './digest.ts';
import { graphName, writeGraphFile } from './graph-file.ts';
import { filesBelow, manifestName, markOf, readManifest, writeManifest, type Manifest } from './manifest.ts';

export interface BackupRequest {
  /** The folder that the backup becomes. */
  readonly target: string;
  /** Adds what changed since the last to a chain, or begins one where the folder holds nothing. */
  readonly incremental: boolean;
}

export interface BackupMade {
  readonly target: string;
  readonly bytes: number;
  /** Parts of a chain; 1 of a backup by itself. */
  readonly parts: number;
  readonly chain: boolean;
}

/** Where the plans of imports that were under way are kept in a backup, a folder by the data set's id each. */
export const plansName = 'plans';

/**
 * Backs up a store that may be written to meanwhile: what the backup holds is what the store held at one moment. It is
 * written beside the target and renamed, so that there is a whole one or none. Throws a BadInputError for a target
 * that cannot be, else a StoreError.
 */
export async function backUp(store: GraphStore, request: BackupRequest): Promise<BackupMade> {
  const target = resolve(request.target);
  const isFree = !existsSync(target) || isEmptyFolder(target);
  const own = store.ownBackup;
  try {
    if (request.incremental && !own) throw onlyWhole(store);
    if (isFree) return await into(target, (folder) => fresh(store, own, folder, request.incremental));
    if (request.incremental && own) return await addPart(store, own, target);
  } catch (error) {
    throw unwritable(error, target);
  }
  throw new BadInputError(
    'target',
    `${target} is there and not empty; give a folder that is not there yet, or add to a chain with --incremental.`,
  );
}

const onlyWhole = (store: GraphStore) =>
  new BadInputError(
    'incremental',
    `A store in ${store.info.engine === 'neo4j' ? 'Neo4j' : 'memory'} is backed up whole; leave --incremental out.`,
  );

function isEmptyFolder(target: string): boolean {
  try {
    return readdirSync(target).length === 0;
  } catch (error) {
    if (systemCode(error) !== 'ENOTDIR') throw error;
    return false;
  }
}

/** What the system says where something cannot be written, as a sentence. */
function unwritable(error: unknown, target: string): unknown {
  const code = systemCode(error);
  if (error instanceof StoreError || error instanceof BadInputError || code === null) return error;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new StoreError(
      'UNWRITABLE',
      `There is no room for the backup in ${dirname(target)}; nothing of it was kept. Make room, or give another folder.`,
      { cause: error },
    );
  return new StoreError(
    'UNWRITABLE',
    `The backup cannot be written to ${target} (${messageOf(error).split(',')[0]}); give another folder.`,
    { cause: error },
  );
}

/** What a backup is called while it is made; a process that was killed left its own. */
const unfinished = /^\.entente-backup-(\d+)-/;

/** Takes away what backups that were cut off left in a folder. */
function dropUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = unfinished.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

/** Makes a folder whole beside the target, then gives it its name. */
async function into(
  target: string,
  write: (folder: string) => Promise<Omit<BackupMade, 'target'>>,
): Promise<BackupMade> {
  mkdirSync(dirname(target), { recursive: true });
  dropUnfinished(dirname(target));
  const folder = mkdtempSync(join(dirname(target), `.entente-backup-${process.pid}-`));
  try {
    const made = await write(folder);
    if (existsSync(target)) rmdirSync(target);
    renameSync(folder, target);
    return { target, ...made };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fresh(
  store: GraphStore,
  own: OwnBackup | undefined,
  folder: string,
  incremental: boolean,
): Promise<Omit<BackupMade, 'target'>> {
  if (!own) return wholeGraph(store, folder);
  const chain = incremental ? randomUUID() : null;
  const how = chain === null ? ({ sort: 'whole' } as const) : ({ sort: 'first', chain } as const);
  const files = await own.take(folder, how, () => keepPlans(store, folder));
  return marked(store, folder, { chain, files, holds: null, before: null });
}

/** Adds the next part to the chain that the store's log goes on from. */
async function addPart(store: GraphStore, own: OwnBackup, target: string): Promise<BackupMade> {
  const before = existsSync(join(target, manifestName)) ? readManifest(target) : null;
  if (before?.chain == null || before.chain !== own.chain())
    throw new BadInputError(
      'target',
      `${target} is not the chain of backups that this graph's log goes on from; give the folder of its last incremental backup, or a new one to begin another chain.`,
    );
  // Plans are those of the last part: what was under way before is not any more.
  dropUnfinished(target);
  const plans = mkdtempSync(join(target, `.entente-backup-${process.pid}-`));
  try {
    const files = await own.take(target, { sort: 'next' }, () => keepPlans(store, plans));
    rmSync(join(target, plansName), { recursive: true, force: true });
    if (existsSync(join(plans, plansName))) renameSync(join(plans, plansName), join(target, plansName));
    return { target, ...(await marked(store, target, { chain: before.chain, files, holds: null, before })) };
  } finally {
    rmSync(plans, { recursive: true, force: true });
  }
}

/** An import that is under way goes on from its plan, which is in files beside the store. Writes are held back. */
async function keepPlans(store: GraphStore, folder: string): Promise<void> {
  for (const { dataset, folder: plan, state } of await runOn(store)('read/imports'))
    if (state === 'writing' && plan && existsSync(join(plan, 'plan.json')))
      cpSync(plan, join(folder, plansName, dataset), { recursive: true });
}

interface Marking {
  readonly chain: string | null;
  readonly files: BackupFiles | null;
  readonly holds: Manifest['holds'];
  /** What stood there before: a part that was written once never changes, so its mark stays. */
  readonly before: Manifest | null;
}

async function marked(
  store: GraphStore,
  folder: string,
  { chain, files, holds, before }: Marking,
): Promise<Omit<BackupMade, 'target'>> {
  const parts = files ? files.parts : [graphName];
  const marks = [];
  for (const name of [...parts, ...filesBelow(folder, plansName)])
    marks.push(
      before?.files.find((mark) => mark.name === name && parts.includes(name)) ??
        (await markOf(folder, name)),
    );
  const { engine, version } = store.info;
  writeManifest(folder, {
    ...{ form: 1, kind: files ? 'files' : 'graph', taken: new Date().toISOString() },
    ...{ entente: packageVersion(), engine, version, chain },
    ...{ commit: files?.commit ?? null, holds, files: marks },
  });
  const bytes = marks.reduce((sum, mark) => sum + mark.bytes, 0);
  return { bytes, parts: parts.length, chain: chain !== null };
}

/** Times that a graph is read which others write to, before it is told that they must pause. */
const maxReads = 3;

/**
 * Of an engine whose files are elsewhere: all nodes and relationships, read while nobody wrote. Where this process
 * itself writes, its writes wait for the second reading.
 */
async function wholeGraph(store: GraphStore, folder: string): Promise<Omit<BackupMade, 'target'>> {
  for (let read = 1; read <= maxReads; read += 1) {
    const holds = await (read === 1 ? readStill(store, folder) : store.write(() => readStill(store, folder)));
    if (holds) return marked(store, folder, { chain: null, files: null, holds, before: null });
  }
  throw new StoreError(
    'UNAVAILABLE',
    `The graph changed each of the ${maxReads} times that it was read, and a backup must be of one moment; pause what writes to it, or use Neo4j's own tools.`,
  );
}

/** Writes all that the store holds; null where that changed meanwhile. Rejects with a StoreError. */
async function readStill(store: GraphStore, folder: string): Promise<Manifest['holds']> {
  const before = await store.revision();
  const digest = new WholeDigest();
  try {
    await writeGraphFile(folder, digested(readWhole(store), digest));
  } catch (error) {
    // What was read does not fit together where something was written in between.
    if (before !== (await store.revision())) return null;
    throw error;
  }
  return before === (await store.revision()) ? digest.held() : null;
}

const megabytes = (bytes: number) =>
  `${(bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;

export function backupText({ target, bytes, parts, chain }: BackupMade): string {
  const what = chain ? `a chain of ${parts} ${parts === 1 ? 'part' : 'parts'}` : 'a whole backup';
  return `${target}: ${what}, ${megabytes(bytes)}; entente restore puts it back.\n`;
}
