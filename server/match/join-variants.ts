import { typeLabel } from '../dossier/diff.ts';
import { bySource } from '../dossier/ids.ts';
import { groupBy } from '../graph/batches.ts';
import type { Row, Transaction } from '../store/graph-store.ts';
import { joinEntities, ownProps } from './join-entities.ts';
import { chunks, rowsFor, runIn, type Run } from './run.ts';
import { shown, type Join } from './shown.ts';
import { saidBeside, variantsOf, type VariantPart } from './variants.ts';

/** An element as it is stored; of an entity or link with its type. */
export interface Element {
  readonly id: string;
  readonly type: string | null;
  readonly props: Row;
}

/**
 * Has elements show what their variants bring: of entities names, what they lack and evidence, of links and figures
 * evidence. Those that had variants show themselves alone again. Entities must not be merged at the time.
 */
export async function joinVariants(
  transaction: Transaction,
  part: VariantPart,
  ids: readonly string[],
): Promise<void> {
  // What a source is follows from its data set alone.
  if (part === 'sources') return;
  const run = runIn(transaction);
  for (const some of chunks([...new Set(ids)])) {
    const elements = await elementsOf(run, part, some);
    const variants = await variantsOf(run, part, some);
    const changed = elements.filter(({ id, props }) => variants.has(id) || props.own != null);
    const said = changed.map(({ id, type, props }) => ({
      own: ownProps(props),
      others: saidBeside(variants.get(id), type),
    }));
    const rows = await shown(transaction, said, part === 'entities' ? joinEntities : evidenceAlone);
    await writeElements(
      run,
      part,
      changed.map((element, at) => ({ ...element, props: rows[at]! })),
    );
  }
}

const evidenceAlone: Join = (_rows, evidence) => evidence as unknown as Row;

/** The elements that are there, whole. */
export async function elementsOf(run: Run, part: VariantPart, ids: readonly string[]): Promise<Element[]> {
  const whole = (row: Row, type: string | null): Element => ({
    id: String(row.id),
    type,
    props: row.props as Row,
  });
  if (part === 'entities')
    return (await rowsFor(run, 'read/match-nodes', ids, { LABEL: 'Entity' })).map((row) =>
      whole(row, typeLabel(row.labels)),
    );
  if (part === 'sources')
    return (await rowsFor(run, 'read/match-nodes', ids, { LABEL: 'Source' })).map((row) => whole(row, null));
  if (part === 'figures')
    return (await rowsFor(run, 'read/figures-whole', ids)).map((row) => whole(row, null));
  const rows: Row[] = [];
  for (const some of chunks(ids))
    rows.push(...(await run('read/links-whole', { rows: bySource(some.map((id) => [id, true])) })));
  return rows.map((row) => whole(row, String(row.type)));
}

/** Replaces all that elements hold. */
export async function writeElements(
  run: Run,
  part: VariantPart,
  elements: readonly Element[],
): Promise<void> {
  const rows = elements.map(({ props }) => props);
  for (const some of chunks(part === 'links' ? [] : rows))
    if (part === 'entities') await run('write/match-nodes-update', { rows: some }, { LABEL: 'Entity' });
    else await run(`write/${part}-update`, { rows: some });
  if (part === 'links')
    for (const [TYPE, links] of groupBy(elements, ({ type }) => type!))
      for (const some of chunks(links))
        await run(
          'write/links-update',
          { rows: bySource(some.map(({ id, props }) => [id, props])) },
          { TYPE },
        );
}
