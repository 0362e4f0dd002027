import { lookUp, type Run } from '../../graph/writing/stored.ts';
import { query } from '../../graph/access/queries.ts';
import { ownProps, setVariants } from '../../merge/join.ts';
import { runIn } from '../../merge/run.ts';
import { variantRow, variantsOf, type VariantRow } from '../../merge/variants.ts';
import type { GraphStore, Row, Transaction, Value } from '../../store/graph-store.ts';
import { endsOfElement } from '../plan/plan.ts';
import { pagesOf } from '../plan/stored-lines.ts';
import { waitingRow } from '../plan/outside.ts';

type Props = { readonly [name: string]: Value };
interface WaitingLink {
  readonly type: string;
  readonly source: string;
  readonly target: string;
  readonly props: Props;
}
interface WaitingFigure {
  readonly about: string;
  readonly props: Props;
}

const PAGE = 1_000;

/** Writes all links and figures that wait no longer, whichever data set they are from; gives how many. */
export async function resolveWaiting(store: GraphStore): Promise<number> {
  const run: Run = (statement, params) => store.read(statement, params);
  let resolved = 0;
  for await (const rows of pagesOf(store, 'waiting', {}, PAGE)) {
    const needed = (row: (typeof rows)[number]) => row.missing as readonly string[];
    const { entities } = await lookUp(run, { entities: rows.flatMap(needed) });
    const ready = rows.filter((row) => needed(row).every((id) => entities.has(id)));
    if (ready.length === 0) continue;
    await store.write(async (transaction) => {
      await writeReady(transaction, ready.map(toReady));
      await transaction.run(query('write/waiting-delete'), { ids: ready.map(({ id }) => id!) });
    });
    resolved += ready.length;
  }
  return resolved;
}

/** What waits no longer; `dossier` is whose it is. */
type Ready = (WaitingLink | WaitingFigure) & { readonly id: string; readonly dossier: string };

function toReady(row: Row): Ready {
  const waiting = JSON.parse(String(row.row)) as WaitingLink | WaitingFigure;
  return { ...waiting, id: String(waiting.props['id']), dossier: String(waiting.props['dossier']) };
}

/** Several data sets may have waited with the same: the first has it, what the others say is put beside it. */
async function writeReady(transaction: Transaction, all: readonly Ready[]): Promise<void> {
  const ids = (part: 'links' | 'figures') => all.filter((each) => partOf(each) === part).map(({ id }) => id);
  const { elements } = await lookUp((statement, params) => transaction.run(statement, params), {
    links: ids('links'),
    figures: ids('figures'),
  });
  const owners = new Map(elements);
  const beside: Ready[] = [];
  const fresh = all.filter((each) => {
    const owner = owners.get(each.id);
    owners.set(each.id, owner ?? each.dossier);
    if (owner !== undefined && owner !== each.dossier) beside.push(each);
    return owner === undefined;
  });
  await writeLinks(
    transaction,
    fresh.filter((each) => 'source' in each),
  );
  const figures = fresh.filter((each) => 'about' in each);
  if (figures.length > 0)
    await transaction.run(query('write/figures-create'), {
      rows: figures.map(({ about, props }) => ({ about, props })),
    });
  await setVariants(transaction, beside.map(variantOfReady));
}

/** What other data sets say of links and figures that are about to wait waits by itself. */
async function variantsWait(
  transaction: Transaction,
  part: 'links' | 'figures',
  missing: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const run = runIn(transaction);
  const variants = [...(await variantsOf(run, part, [...missing.keys()])).values()].flat();
  if (variants.length === 0) return;
  const rows = variants.map(({ element, dossier, type, props }) => {
    const digest = String(props['digest']);
    const [source, target] = endsOfElement(element);
    const row = part === 'links' ? { type, source, target, props } : { about: source, props };
    return waitingRow(dossier, { id: element, digest }, missing.get(element)!, row);
  });
  await run('write/waiting-set', { rows });
  await run('write/variants-delete', { ids: variants.map(({ id }) => id) });
}

const partOf = (ready: Ready) => ('source' in ready ? 'links' : 'figures');

function variantOfReady(ready: Ready): VariantRow {
  const { id, dossier, props } = ready;
  const said = 'source' in ready ? [ready.type, ready.source, ready.target, props] : [ready.about, props];
  return variantRow(dossier, partOf(ready), { id, digest: String(props['digest']) }, said);
}

async function writeLinks(transaction: Transaction, links: readonly WaitingLink[]): Promise<void> {
  for (const TYPE of new Set(links.map(({ type }) => type))) {
    const rows = links
      .filter(({ type }) => type === TYPE)
      .map(({ source, target, props }) => ({ source, target, props }));
    await transaction.run(query('write/links-create', { TYPE }), { rows });
  }
  const ids = [...new Set(links.flatMap(({ source, target }) => [source, target]))];
  if (ids.length > 0) await transaction.run(query('write/degrees-recount'), { ids });
}

/** Has the links and figures of other data sets that need entities about to go wait until those are there again. */
export async function waitForTheirs(
  store: GraphStore,
  dataset: string,
  ids: readonly string[],
): Promise<void> {
  await waitForTheirLinks(store, dataset, ids);
  for (;;) {
    const rows = await store.read(query('read/figures-of-others'), { dossier: dataset, ids });
    if (rows.length === 0) return;
    const missing = new Map(rows.map(({ id, about }) => [String(id), [String(about)]]));
    const waiting = rows.map((row) => {
      const about = String(row.about);
      const props = ownProps(row.props as Row) as Props & { id: string; digest: string };
      return waitingRow(String(props['dossier']), props, [about], { about, props });
    });
    await store.write(async (transaction) => {
      await transaction.run(query('write/waiting-set'), { rows: waiting });
      await variantsWait(transaction, 'figures', missing);
      await transaction.run(query('write/figures-delete'), { ids: rows.map(({ id }) => id!) });
    });
  }
}

async function waitForTheirLinks(store: GraphStore, dataset: string, ids: readonly string[]): Promise<void> {
  const going = new Set(ids);
  for (;;) {
    const rows = await store.read(query('read/links-of-others'), { dossier: dataset, ids });
    if (rows.length === 0) return;
    await store.write(async (transaction) => {
      const missing = new Map<string, readonly string[]>();
      const waiting = rows.map((row) => {
        const { type, source, target } = row as unknown as WaitingLink;
        const props = ownProps(row.props as Row) as Props & { id: string; digest: string };
        const gone = [source, target].filter((id) => going.has(id));
        missing.set(props.id, gone);
        return waitingRow(String(props['dossier']), props, gone, { type, source, target, props });
      });
      await transaction.run(query('write/waiting-set'), { rows: waiting });
      await variantsWait(transaction, 'links', missing);
      for (const TYPE of new Set(rows.map(({ type }) => String(type)))) {
        const ids = rows
          .filter(({ type }) => type === TYPE)
          .map(({ id, source }) => ({ source, byId: { [String(id)]: true } }));
        await transaction.run(query('write/links-delete', { TYPE }), { rows: ids as Value });
      }
      const ends = new Set(rows.flatMap(({ source, target }) => [String(source), String(target)]));
      await transaction.run(query('write/degrees-recount'), { ids: [...ends] });
    });
  }
}
