import { bySource } from '../dossier/ids.ts';
import { groupBy } from '../graph/batches.ts';
import { stillOwn, takeOver } from '../match/take-over.ts';
import type { VariantPart } from '../match/variants.ts';
import type { PlanWriter } from './plan-writer.ts';
import { waitForTheirs } from './waiting.ts';

/** Retracts the links that the data set dropped. */
export async function dropLinks(writer: PlanWriter): Promise<void> {
  const { day, onProgress } = writer.writing;
  for await (const lines of writer.lines<Dropped>('links.drop')) {
    const going = await goingOf(writer, 'links', lines);
    for (const [TYPE, rows] of groupBy(going, ([, type]) => type!))
      await writer.statement('links-retract', bySource(rows.map(([id]) => [id, true])), { TYPE }, { day });
    onProgress?.(lines.length);
  }
}

/** Retracts the entities and figures that the data set dropped, and removes such sources. */
export async function dropElements(writer: PlanWriter): Promise<void> {
  const { store, dataset, day, onProgress } = writer.writing;
  for await (const lines of writer.lines<Dropped>('figures.drop'))
    await writer.statement('figures-retract', idsOf(await goingOf(writer, 'figures', lines)), {}, { day });
  for await (const lines of writer.lines<Dropped>('entities.drop')) {
    const going = await goingOf(writer, 'entities', lines);
    await waitForTheirs(store, dataset, idsOf(going));
    for (const [TYPE, rows] of groupBy(going, ([, type]) => type!))
      await writer.statement('entities-retract', idsOf(rows), { TYPE }, { day });
    onProgress?.(lines.length);
  }
  for await (const lines of writer.lines<Dropped>('sources.drop')) {
    const ids = idsOf(await goingOf(writer, 'sources', lines));
    await writer.statement('sources-drop', ids);
    await writer.statement('sources-delete', ids);
  }
}

type Dropped = readonly [id: string, type: string | null];
const idsOf = (lines: readonly Dropped[]) => lines.map(([id]) => id);

/** Of what is to be dropped, all that no other data set takes over. */
async function goingOf(
  writer: PlanWriter,
  part: VariantPart,
  lines: readonly Dropped[],
): Promise<readonly Dropped[]> {
  // Taken up again, the last of what others say may have been taken over already.
  if (!writer.again && !(await writer.variantsThere())) return lines;
  const { store, dataset, day } = writer.writing;
  const own = await store.write(async (transaction) => {
    await takeOver(transaction, dataset, part, idsOf(lines), day);
    return stillOwn(transaction, dataset, part, idsOf(lines));
  });
  return lines.filter(([id]) => own.has(id));
}
