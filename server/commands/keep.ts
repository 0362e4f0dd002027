import { resolve } from 'node:path';
import { backUp, backupText, type BackupMade } from '../backup/backup.ts';
import { migrate as migrateBetween, migratedText } from '../backup/migrate.ts';
import type { Places } from '../backup/places.ts';
import { restore as restoreInto, restoredText } from '../backup/restore.ts';
import { verifiedText, verifyStore, type Verified } from '../backup/verify/verify.ts';
import { required } from '../errors.ts';
import { loadOntology } from '../graph/ontology/ontology.ts';
import { StoreError, type GraphStore } from '../store/graph-store.ts';
import type { CommandContext } from './context.ts';
import type { RunningServer } from './lock-file.ts';
import { askServer, reasonOf, storeOrServer, withStore } from './store-or-server.ts';

interface VerifyOptions {
  readonly json?: boolean;
  readonly salvage?: boolean;
}

/** Looks through the whole store and tells what is wrong with it; 1 where anything is. */
export async function verify(options: VerifyOptions, context: CommandContext): Promise<number> {
  const held = await (options.salvage ? salvaged(context) : storeOrServer(context));
  const verified = await ('server' in held
    ? keepThrough<Verified>(held.server, 'verify', {})
    : withStore(held.store, (store) => verifyStore(store, loadOntology())));
  context.out(options.json ? `${JSON.stringify(verified, null, 2)}\n` : verifiedText(verified));
  return verified.findings.length > 0 || verified.underWay !== null ? 1 : 0;
}

async function salvaged(context: CommandContext): Promise<{ readonly store: GraphStore }> {
  const { store, told } = required(await context.salvage?.(), 'store to salvage');
  context.err(`${told}\n`);
  return { store };
}

/** Backs the whole store up into a folder, while others write to it. */
export async function backup(
  target: string,
  { incremental = false }: { readonly incremental?: boolean },
  context: CommandContext,
): Promise<number> {
  const request = { target: resolve(target), incremental };
  const held = await storeOrServer(context);
  const made = await ('server' in held
    ? keepThrough<BackupMade>(held.server, 'backup', request)
    : withStore(held.store, (store) => backUp(store, request)));
  context.out(backupText({ ...made, target }));
  return 0;
}

/** Puts a backup in the place of the graph that the settings choose. */
export async function restore(
  backup: string,
  { replace = false }: { readonly replace?: boolean },
  context: CommandContext,
): Promise<number> {
  context.out(restoredText(await restoreInto(backup, { replace }, await placesOf(context))));
  return 0;
}

export interface MigrateOptions {
  readonly to?: string;
  readonly from?: string;
  readonly replace?: boolean;
}

/** Copies the whole graph between the data folder and a Neo4j. */
export async function migrate(
  { to, from, replace = false }: MigrateOptions,
  context: CommandContext,
): Promise<number> {
  const request = { to: to ?? null, from: from ?? null, replace };
  context.out(migratedText(await migrateBetween(request, await placesOf(context))));
  return 0;
}

/** Has a running server do what keeps its store safe (`http/keep.ts`). Throws a StoreError where it does not. */
async function keepThrough<T>(server: RunningServer, what: 'verify' | 'backup', body: object): Promise<T> {
  const answer = await askServer(server, `/store/${what}`, body);
  const said = await answer.json<{ readonly done?: T }>();
  if (answer.ok && said?.done !== undefined) return said.done;
  throw new StoreError('UNAVAILABLE', reasonOf(said, answer));
}

/** The places that graphs are kept in. Throws where a command line has none, which is a fault of ours. */
async function placesOf({ places }: CommandContext): Promise<Places> {
  return required(await places?.(), 'place to keep graphs in');
}
