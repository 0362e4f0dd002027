import { restore as restoreInto, restoredText } from '../../backup/restore.ts';
import type { CommandContext } from '../context.ts';
import { placesOf } from './through.ts';

/** Puts a backup in the place of the graph that the settings choose. */
export async function restore(
  backup: string,
  { replace = false }: { readonly replace?: boolean },
  context: CommandContext,
): Promise<number> {
  context.out(restoredText(await restoreInto(backup, { replace }, await placesOf(context))));
  return 0;
}
