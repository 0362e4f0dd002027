import { migrate as migrateBetween, migratedText } from '../../backup/migrate.ts';
import type { CommandContext } from '../context.ts';
import { placesOf } from './through.ts';

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
