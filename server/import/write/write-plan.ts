import { runIn, runOn, type Run } from '../../graph/access/run.ts';
import { text } from '../../graph/elements/project.ts';
import type { EntityType } from '../../graph/records.ts';
import { tieClaims } from '../dossier/apply.ts';
import { statSync } from 'node:fs';
import { bySource } from '../../graph/writing/ids.ts';
import type { ClaimRow } from '../../graph/writing/rows.ts';
import { replaceEntities } from '../../graph/writing/replace-entities.ts';
import { regrade } from '../../graph/writing/regrade.ts';
import { groupBy, itemAt } from '../../graph/access/batches.ts';
import type { Value, GraphStore } from '../../store/graph-store.ts';
import { planPath } from '../plan/plan.ts';
import { PlanWriter, type Writing } from './plan-writer.ts';
import { dropVariants, setVariants } from '../../merge/join.ts';
import type { VariantOf, VariantRow, VariantPart } from '../../merge/variants.ts';
import { stillOwn, takeOver } from '../../merge/take-over.ts';
import { waitForTheirs } from './waiting.ts';
import type { WaitingRow } from '../plan/outside.ts';
import { batches, retypings } from '../../graph/writing/batches.ts';

/**
 * Writes the steps of a plan. Each batch is kept whole or not at all; doing all of it again, from the start, gives the
 * same: taking up a broken-off import is just that.
 */
export async function writePlan(writing: Writing): Promise<void> {
  const steps = new Steps(writing);
  const work = () => writeAll(steps);
  await (changesMany(writing.folder) ? writing.store.bulk.changing(work) : work());
}

/** Bytes of rows, a few hundred of them, from which on the store is told that many entities change. */
const manyRows = 256 * 1024;

const changesMany = (folder: string) =>
  (['entities.update', 'entities.drop', 'recount', 'variants.set', 'variants.drop'] as const)
    .map((name) => statSync(planPath(folder, name), { throwIfNoEntry: false })?.size ?? 0)
    .some((size) => size > manyRows);

async function writeAll(steps: Steps): Promise<void> {
  await steps.sources();
  await steps.entities();
  await dropLinks(steps);
  await steps.links();
  await steps.figures();
  await steps.claims();
  await writeVariants(steps);
  await steps.waiting();
  await dropElements(steps);
  await steps.recount();
}

class Steps extends PlanWriter {
  async sources(): Promise<void> {
    await this.run(
      'sources.create',
      ([props]: [Named]) => (this.kept('sources', props.id) ? [props] : []),
      (run, rows) => run('write/sources-create', { rows }),
    );
    await this.run(
      'sources.update',
      (line: [Named]) => line,
      (run, rows) => run('write/sources-update', { rows }),
    );
    // What cites them is told at once, not only when they are read.
    for await (const lines of this.lines<[Named]>('sources.update'))
      await this.writing.store.write((transaction) =>
        regrade(
          transaction,
          lines.map(([props]) => ({ id: props.id, digest: text(props['digest']), props })),
        ),
      );
  }

  async entities(): Promise<void> {
    const { store, table } = this.writing;
    await this.beside<[EntityType, null, Named]>('entities.create', async (lines) => {
      const wanted = lines.filter(([, , { id }]) => this.kept('entities', id));
      const known = this.again
        ? await this.known(
            wanted.map(([, , { id }]) => id),
            (run, ids) => run('read/known-entities', { ids }),
          )
        : null;
      await this.#revive(wanted.map(([, , { id }]) => id));
      for (const [type, rows] of groupBy(wanted, ([each]) => each)) {
        const fresh = rows.filter(([, , { id }]) => !known?.has(id));
        const props = fresh.map(([, , each]) => ({ ...each, degree: table?.degreeOf(each.id) ?? 0 }));
        if (props.length === 0) continue;
        const handles = await store.bulk.nodes(['Entity', type], props);
        handles?.forEach((handle, at) => table?.setHandle(itemAt(props, at).id, handle));
      }
    });
    for await (const lines of this.lines<[EntityType, EntityType, Named]>('entities.update')) {
      await this.write(
        lines.map(([, , props]) => props),
        replaceEntities,
      );
      const types = lines.map(([NEW, OLD, { id }]) => ({ id, OLD, NEW }));
      for (const { ids, words } of retypings(types))
        await this.write(ids, (run, some) => run('write/entities-retype', { ids: some }, words));
      await this.rejoin(
        'entities',
        lines.map(([, , { id }]) => id),
      );
      this.writing.onProgress?.(lines.length);
    }
  }

  async links(): Promise<void> {
    const { store, table, taken } = this.writing;
    await this.beside<[string, string, string, Named]>('links.create', async (lines) => {
      const known = this.again
        ? await this.known(
            lines.map(([, , , { id }]) => id),
            (run, ids) => run('read/known-links', { rows: bySource(ids.map((id) => [id, true as const])) }),
          )
        : null;
      await this.#revive(lines.map(([, , , { id }]) => id));
      const end = (id: string) => ({ id, handle: table?.handleOf(id) ?? null });
      const wanted = taken.links.size > 0 ? lines.filter(([, , , { id }]) => this.kept('links', id)) : lines;
      const fresh = known ? wanted.filter(([, , , { id }]) => !known.has(id)) : wanted;
      if (fresh.length > 0)
        await store.bulk.links(
          fresh.map(([type, source, target, props]) => ({
            type,
            source: end(source),
            target: end(target),
            props,
          })),
        );
    });
    for await (const lines of this.lines<[string, string, Named]>('links.update')) {
      for (const [TYPE, rows] of groupBy(lines, ([type]) => type))
        await this.write(bySource(rows.map(([, id, props]) => [id, props])), (run, some) =>
          run('write/links-update', { rows: some }, { TYPE }),
        );
      await this.rejoin(
        'links',
        lines.map(([, id]) => id),
      );
      this.writing.onProgress?.(lines.length);
    }
  }

  async figures(): Promise<void> {
    for await (const lines of this.lines<[string, Named]>('figures.create')) {
      const wanted = lines.filter(([, { id }]) => this.kept('figures', id));
      const ids = wanted.map(([, { id }]) => id);
      const known = this.again
        ? await this.known(ids, (run, some) => run('read/known-figures', { ids: some }))
        : null;
      await this.#revive(ids);
      const rows = wanted.filter(([, { id }]) => !known?.has(id)).map(([about, props]) => ({ about, props }));
      await this.write(rows, (run, some) => run('write/figures-create', { rows: some }));
      this.writing.onProgress?.(lines.length);
    }
    for await (const lines of this.lines<[string, Named]>('figures.update')) {
      await this.write(
        lines.map(([, props]) => props),
        (run, rows) => run('write/figures-update', { rows }),
      );
      await this.rejoin(
        'figures',
        lines.map(([, { id }]) => id),
      );
      this.writing.onProgress?.(lines.length);
    }
  }

  async claims(): Promise<void> {
    for (const name of ['claims.create', 'claims.update'] as const)
      for await (const rows of this.lines<ClaimRow>(name)) {
        const ids = rows.map(({ id }) => id);
        const known = await this.known(ids, (run, some) => run('read/known-claims', { ids: some }));
        await writeClaims(this.writing.store, rows, known);
        this.writing.onProgress?.(rows.length);
      }
    for await (const lines of this.lines<string>('claims.drop'))
      await this.write(lines, (run, ids) => run('write/claims-retract', { ids }));
  }

  async waiting(): Promise<void> {
    await this.run(
      'waiting.set',
      (row: WaitingRow) => [row],
      (run, rows) => run('write/waiting-set', { rows }),
    );
    await this.run(
      'waiting.drop',
      (line: [string]) => line,
      (run, ids) => run('write/waiting-delete', { ids }),
    );
  }

  async recount(): Promise<void> {
    const recount = (run: Run, ids: readonly string[]) => run('write/degrees-recount', { ids });
    for await (const ids of this.lines<string>('recount')) await this.write([...new Set(ids)], recount);
    if (!this.again) return;
    // Taken up again, entities were written before it was known how many links touch each.
    for await (const lines of this.lines<[string, null, Named]>('entities.create'))
      await this.write(
        lines.map(([, , { id }]) => id),
        recount,
      );
  }

  /** Elements that were retracted once and are there again. A first import has none. */
  async #revive(ids: readonly string[]): Promise<void> {
    const { dataset } = this.writing;
    if (this.#revives === undefined) {
      const rows = await runOn(this.writing.store)('read/retracted-any', { dossier: dataset });
      this.#revives = rows.length > 0;
    }
    if (this.#revives && ids.length > 0)
      await this.write(ids, (run, some) => run('write/retracted-delete', { dossier: dataset, ids: some }));
  }
  #revives: boolean | undefined;
}

type Named = { readonly id: string } & { readonly [name: string]: Value };

/** Keeps, or retracts, what the data set says of elements that others have. */
async function writeVariants(writer: PlanWriter): Promise<void> {
  const { store, day, onProgress } = writer.writing;
  for await (const rows of writer.lines<VariantRow>('variants.set')) {
    await store.write((transaction) => setVariants(transaction, rows));
    onProgress?.(rows.length);
  }
  for await (const variants of writer.lines<VariantOf>('variants.drop')) {
    await store.write((transaction) => dropVariants(transaction, variants, day));
    onProgress?.(variants.length);
  }
}

/** Retracts the links that the data set dropped. */
async function dropLinks(writer: PlanWriter): Promise<void> {
  const { day, onProgress } = writer.writing;
  for await (const lines of writer.lines<Dropped<string>>('links.drop')) {
    const going = await goingOf(writer, 'links', lines);
    for (const [TYPE, rows] of groupBy(going, ([, type]) => type))
      await writer.write(bySource(rows.map(([id]) => [id, true as const])), (run, some) =>
        run('write/links-retract', { rows: some, day }, { TYPE }),
      );
    onProgress?.(lines.length);
  }
}

/** Retracts the entities and figures that the data set dropped, and removes such sources. */
async function dropElements(writer: PlanWriter): Promise<void> {
  const { store, dataset, day, onProgress } = writer.writing;
  for await (const lines of writer.lines<Dropped>('figures.drop'))
    await writer.write(idsOf(await goingOf(writer, 'figures', lines)), (run, ids) =>
      run('write/figures-retract', { ids, day }),
    );
  for await (const lines of writer.lines<Dropped<EntityType>>('entities.drop')) {
    const going = await goingOf(writer, 'entities', lines);
    await waitForTheirs(store, dataset, idsOf(going));
    for (const [TYPE, rows] of groupBy(going, ([, type]) => type))
      await writer.write(idsOf(rows), (run, ids) => run('write/entities-retract', { ids, day }, { TYPE }));
    onProgress?.(lines.length);
  }
  for await (const lines of writer.lines<Dropped>('sources.drop')) {
    const going = idsOf(await goingOf(writer, 'sources', lines));
    await writer.write(going, (run, ids) => run('write/sources-drop', { ids }));
    await writer.write(going, (run, ids) => run('write/sources-delete', { ids }));
  }
}

type Dropped<T = string | null> = readonly [id: string, type: T];
const idsOf = (lines: readonly Dropped[]) => lines.map(([id]) => id);

/** Of what is to be dropped, all that no other data set takes over. */
async function goingOf<D extends Dropped>(
  writer: PlanWriter,
  part: VariantPart,
  lines: readonly D[],
): Promise<readonly D[]> {
  // Taken up again, the last of what others say may have been taken over already.
  if (!writer.again && !(await writer.variantsThere())) return lines;
  const { store, dataset, day } = writer.writing;
  const own = await store.write(async (transaction) => {
    await takeOver(transaction, dataset, part, idsOf(lines), day);
    return stillOwn(transaction, dataset, part, idsOf(lines));
  });
  return lines.filter(([id]) => own.has(id));
}

/** Writes claims and ties them in, in one transaction; `known` are the ids of those that are there already. */
async function writeClaims(
  store: GraphStore,
  rows: readonly ClaimRow[],
  known: ReadonlySet<string>,
): Promise<void> {
  const old = rows.filter(({ id }) => known.has(id));
  const fresh = rows.filter(({ id }) => !known.has(id));
  await store.write(async (transaction) => {
    const run = runIn(transaction);
    for (const some of batches(fresh.map(({ props }) => props)))
      await run('write/claims-create', { rows: some });
    for (const some of batches(old.map(({ props }) => props)))
      await run('write/claims-update', { rows: some });
    for (const ids of batches(old.map(({ id }) => id))) await run('write/claims-detach', { ids });
    await tieClaims(run, rows);
  });
}
