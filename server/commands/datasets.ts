import type { CommandContext } from './context.ts';
import { openSession } from '../graph/access/session.ts';
import { listDatasets } from '../graph/elements/datasets.ts';
import { loadOntology } from '../graph/ontology/ontology.ts';
import { undoImport } from '../import/write/undo.ts';
import { datasetsThrough, undoThrough } from './import-through.ts';
import { storeOrServer, withStore } from './store-or-server.ts';
import { textTable } from './terminal.ts';

const count = (n: number) => n.toLocaleString('en-US');

/** Lists the data sets in the store. */
export async function printDatasets(context: CommandContext): Promise<number> {
  const held = await storeOrServer(context);
  const datasets = await ('server' in held
    ? datasetsThrough(held.server)
    : withStore(held.store, (store) => listDatasets(openSession(store, loadOntology()))));
  if (datasets.length === 0) context.out('No data set was imported yet; entente import brings one.\n');
  else
    context.out(
      textTable(
        ['data set', 'title', 'entities', 'links', 'figures', 'imported', 'updated'],
        datasets.map((set) => [
          ...[set.id, set.title, count(set.entities), count(set.links), count(set.figures)],
          ...[set.imported, set.updated],
        ]),
      ),
    );
  return 0;
}

/** Removes data sets with all that was ever imported of them. */
export async function undoDatasets(ids: readonly string[], context: CommandContext): Promise<number> {
  for (const id of ids) {
    const held = await storeOrServer(context, id);
    const removed = await ('server' in held
      ? undoThrough(held.server, id)
      : withStore(held.store, (store) => undoImport(store, id)));
    context.out(`${id}: removed, ${count(removed)} ${removed === 1 ? 'element' : 'elements'}.\n`);
  }
  return 0;
}
