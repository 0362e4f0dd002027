import { resolve } from 'node:path';
import { backUp, backupText, type BackupMade } from '../../backup/backup.ts';
import type { CommandContext } from '../context.ts';
import { storeOrServer, withStore } from '../store-or-server.ts';
import { keepThrough } from './through.ts';

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
