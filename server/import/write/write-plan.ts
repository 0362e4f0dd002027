import { statSync } from 'node:fs';
import { bySource } from '../../graph/writing/ids.ts';
import type { ClaimRow } from '../../graph/writing/rows.ts';
import { regrade } from '../../graph/writing/regrade.ts';
import { groupBy } from '../../graph/access/batches.ts';
import { query } from '../../graph/access/queries.ts';
import type { Value, GraphStore } from '../../store/graph-store.ts';
import { planPath } from '../plan/plan.ts';
import { PlanWriter, type Writing } from './plan-writer.ts';
import { dropVariants, setVariants } from '../../merge/join.ts';
import type { VariantOf, VariantRow, VariantPart } from '../../merge/variants.ts';
import { stillOwn, takeOver } from '../../merge/take-over.ts';
import { waitForTheirs } from './waiting.ts';
import { batches } from '../../graph/writing/batches.ts';

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
const MANY = 256 * 1024;

const changesMany = (folder: string) =>
  (['entities.update', 'entities.drop', 'recount', 'variants.set', 'variants.drop'] as const)
    .map((name) => statSync(planPath(folder, name), { throwIfNoEntry: false })?.size ?? 0)
    .some((size) => size > MANY);

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
    await this.run('sources.create', 'sources-create', ([props]: [Named]) =>
      this.kept('sources', props.id) ? [props] : [],
    );
    await this.run('sources.update', 'sources-update', ([props]: [Named]) => [props]);
    // What cites them is told at once, not only when they are read.
    for await (const lines of this.lines<[Named]>('sources.update'))
      await this.writing.store.write((transaction) =>
        regrade(
          transaction,
          lines.map(([props]) => ({ id: props.id, digest: String(props['digest']), props })),
        ),
      );
  }

  async entities(): Promise<void> {
    const { store, table } = this.writing;
    await this.beside<[string, null, Named]>('entities.create', async (lines) => {
      const wanted = lines.filter(([, , { id }]) => this.kept('entities', id));
      const known = this.again
        ? await this.known(
            'known-entities',
            wanted.map(([, , { id }]) => id),
          )
        : null;
      await this.#revive(wanted.map(([, , { id }]) => id));
      for (const [type, rows] of groupBy(wanted, ([each]) => each)) {
        const fresh = rows.filter(([, , { id }]) => !known?.has(id));
        const props = fresh.map(([, , each]) => ({ ...each, degree: table?.degreeOf(each.id) ?? 0 }));
        if (props.length === 0) continue;
        const handles = await store.bulk.nodes(['Entity', type], props);
        handles?.forEach((handle, at) => table?.setHandle(props[at]!.id, handle));
      }
    });
    for await (const lines of this.lines<[string, string, Named]>('entities.update')) {
      await this.statement(
        'entities-update',
        lines.map(([, , props]) => props),
      );
      for (const [types, rows] of groupBy(lines, ([type, old]) => `${old} ${type}`)) {
        const [OLD, NEW] = types.split(' ') as [string, string];
        if (OLD !== NEW)
          await this.statement(
            'entities-retype',
            rows.map(([, , { id }]) => id),
            { OLD, NEW },
          );
      }
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
            'known-links',
            lines.map(([, , , { id }]) => id),
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
        await this.statement('links-update', bySource(rows.map(([, id, props]) => [id, props])), { TYPE });
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
      const known = this.again ? await this.known('known-figures', ids) : null;
      await this.#revive(ids);
      const rows = wanted.filter(([, { id }]) => !known?.has(id)).map(([about, props]) => ({ about, props }));
      await this.statement('figures-create', rows);
      this.writing.onProgress?.(lines.length);
    }
    for await (const lines of this.lines<[string, Named]>('figures.update')) {
      await this.statement(
        'figures-update',
        lines.map(([, props]) => props),
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
        await writeClaims(this.writing.store, rows, await this.known('known-claims', ids));
        this.writing.onProgress?.(rows.length);
      }
    for await (const ids of this.lines<string>('claims.drop')) await this.statement('claims-retract', ids);
  }

  async waiting(): Promise<void> {
    await this.run('waiting.set', 'waiting-set', (row: Named) => [row]);
    await this.run('waiting.drop', 'waiting-delete', ([id]: [string]) => [id]);
  }

  async recount(): Promise<void> {
    for await (const ids of this.lines<string>('recount'))
      await this.statement('degrees-recount', [...new Set(ids)]);
    if (!this.again) return;
    // Taken up again, entities were written before it was known how many links touch each.
    for await (const lines of this.lines<[string, null, Named]>('entities.create'))
      await this.statement(
        'degrees-recount',
        lines.map(([, , { id }]) => id),
      );
  }

  /** Elements that were retracted once and are there again. A first import has none. */
  async #revive(ids: readonly string[]): Promise<void> {
    const { dataset } = this.writing;
    if (this.#revives === undefined) {
      const rows = await this.writing.store.read(query('read/retracted-any'), { dossier: dataset });
      this.#revives = rows.length > 0;
    }
    if (this.#revives && ids.length > 0)
      await this.statement('retracted-delete', ids, {}, { dossier: dataset });
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
  for await (const lines of writer.lines<Dropped>('links.drop')) {
    const going = await goingOf(writer, 'links', lines);
    for (const [TYPE, rows] of groupBy(going, ([, type]) => type!))
      await writer.statement('links-retract', bySource(rows.map(([id]) => [id, true])), { TYPE }, { day });
    onProgress?.(lines.length);
  }
}

/** Retracts the entities and figures that the data set dropped, and removes such sources. */
async function dropElements(writer: PlanWriter): Promise<void> {
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

/** Writes claims and ties them in, in one transaction; `known` are the ids of those that are there already. */
async function writeClaims(
  store: GraphStore,
  rows: readonly ClaimRow[],
  known: ReadonlySet<string>,
): Promise<void> {
  const old = rows.filter(({ id }) => known.has(id));
  const fresh = rows.filter(({ id }) => !known.has(id));
  await store.write(async (transaction) => {
    const run = async (name: string, some: readonly Value[], param = 'rows') => {
      for (const batch of batches(some)) await transaction.run(query(`write/${name}`), { [param]: batch });
    };
    await run(
      'claims-create',
      fresh.map(({ props }) => props),
    );
    await run(
      'claims-update',
      old.map(({ props }) => props),
    );
    await run(
      'claims-detach',
      old.map(({ id }) => id),
      'ids',
    );
    await run(
      'claims-from',
      rows.map(({ id, source }) => ({ id, to: source })),
    );
    await run(
      'claims-about-entities',
      rows.flatMap(({ id, entities }) => entities.map((to) => ({ id, to }))),
    );
    await run(
      'claims-about-figures',
      rows.flatMap(({ id, figure }) => (figure ? [{ id, to: figure }] : [])),
    );
    await run(
      'claims-attributed',
      rows.flatMap(({ id, attributedTo: to }) => (to ? [{ id, to }] : [])),
    );
  });
}
