import type { GraphStore } from '../../store/graph-store.ts';
import { chunks, runIn, runOn } from '../access/run.ts';
import { nowAndThen } from '../access/turn.ts';
import { text } from '../elements/project.ts';

/** Elements of one statement; the links that start at so many entities may be thousands. */
const batch = 200;

/**
 * Has a store that an older version wrote hold elements as `lean.ts` says. It is marked before anything is changed, so
 * that older versions refuse it, which would miss what is left out; broken off, it is done again from the start when
 * the store is next opened, and either form can be read meanwhile. `report` gets lines for people. Rejects with
 * StoreError.
 */
export async function renewStoredForm(store: GraphStore, report: (line: string) => void): Promise<void> {
  const [mark] = await runOn(store)('read/stored-form');
  if (!mark || (mark.schema === 2 && mark.renewing !== true)) return;
  await store.write((transaction) =>
    runIn(transaction)('write/stored-form-set', { schema: 2, renewing: true }),
  );
  report('The store is of an older version: what it holds twice is taken out of it.');
  const tell = nowAndThen(report);
  let seen = 0;
  for (const LABEL of ['Figure', 'Entity'] as const)
    for await (const rows of store.bulk.each({ label: LABEL, dossier: null, properties: ['id'] })) {
      for (const some of chunks(
        rows.map(({ id }) => text(id)),
        batch,
      ))
        await store.write(async (transaction) => {
          const run = runIn(transaction);
          await run('write/lean-nodes', { ids: some }, { LABEL });
          if (LABEL === 'Entity') await run('write/lean-links', { ids: some });
        });
      seen += rows.length;
      tell(() => `Taking out what the store holds twice: ${seen.toLocaleString('en')} entities and figures.`);
    }
  await store.write((transaction) =>
    runIn(transaction)('write/stored-form-set', { schema: 2, renewing: null }),
  );
  report('What the store held twice is taken out of it.');
}
