import { lookUp } from '../../graph/writing/stored.ts';
import { ownProps, setVariants } from '../../merge/join.ts';
import { chunks, pageByPage, runIn, runOn, type RowOf, type Run } from '../../graph/access/run.ts';
import { text } from '../../graph/elements/project.ts';
import { variantRow, variantsOf, type VariantRow } from '../../merge/variants.ts';
import { groupBy, inFull } from '../../graph/access/batches.ts';
import type { GraphStore, Transaction, Value } from '../../store/graph-store.ts';
import { endsOfElement } from '../plan/plan.ts';
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

const pageSize = 1_000;

/** Writes all links and figures that wait no longer, whichever data set they are from; gives how many. */
export async function resolveWaiting(store: GraphStore): Promise<number> {
  const run = runOn(store);
  let resolved = 0;
  for await (const rows of pageByPage((after) => run('read/waiting', { after }), pageSize)) {
    const { entities } = await lookUp(run, { entities: rows.flatMap(({ missing }) => missing) });
    const ready = rows.filter(({ missing }) => missing.every((id) => entities.has(id)));
    if (ready.length === 0) continue;
    await store.write(async (transaction) => {
      await writeReady(transaction, ready.map(toReady));
      await runIn(transaction)('write/waiting-delete', { ids: ready.map(({ id }) => id) });
    });
    resolved += ready.length;
  }
  return resolved;
}

/** What waits no longer; `dossier` is whose it is. */
type Ready = (WaitingLink | WaitingFigure) & { readonly id: string; readonly dossier: string };

function toReady({ row }: RowOf<'read/waiting'>): Ready {
  const waiting: WaitingLink | WaitingFigure = JSON.parse(row);
  return { ...waiting, id: text(waiting.props['id']), dossier: text(waiting.props['dossier']) };
}

/** Several data sets may have waited with the same: the first has it, what the others say is put beside it. */
async function writeReady(transaction: Transaction, all: readonly Ready[]): Promise<void> {
  const ids = (part: 'links' | 'figures') => all.filter((each) => partOf(each) === part).map(({ id }) => id);
  const { elements } = await lookUp(runIn(transaction), {
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
    await runIn(transaction)('write/figures-create', {
      rows: figures.map(({ about, props }) => ({ about, props })),
    });
  await setVariants(transaction, beside.map(variantOfReady));
  await tieAgain(runIn(transaction), all);
}

/** Claims about what waited lost their tie to the entity that went; they are about both ends, or the figure, again. */
async function tieAgain(run: Run, all: readonly Ready[]): Promise<void> {
  const byId = new Map(all.map((each) => [each.id, each]));
  const claims = await inFull([...byId.keys()], 'about', (ids) => run('read/match-link-claims', { ids }));
  const ties = claims.flatMap(({ id, about }): { id: string; to: string; sort: 'entities' | 'figures' }[] => {
    const ready = byId.get(about);
    if (ready === undefined) return [];
    return 'source' in ready
      ? [ready.source, ready.target].map((to) => ({ id, to, sort: 'entities' }))
      : [{ id, to: about, sort: 'figures' }];
  });
  for (const some of chunks([...new Set(ties.map(({ id }) => id))], pageSize))
    await run('write/match-about-detach', { ids: some }, { LABEL: 'Claim' });
  for (const sort of ['entities', 'figures'] as const)
    for (const some of chunks(
      ties.filter((tie) => tie.sort === sort),
      pageSize,
    ))
      await run(`write/claims-about-${sort}`, { rows: some.map(({ id, to }) => ({ id, to })) });
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
    const digest = text(props['digest']);
    const [source, target] = endsOfElement(element);
    const row = part === 'links' ? { type, source, target, props } : { about: source, props };
    return waitingRow(dossier, { id: element, digest }, missing.get(element) ?? [], row);
  });
  await run('write/waiting-set', { rows });
  await run('write/variants-delete', { ids: variants.map(({ id }) => id) });
}

const partOf = (ready: Ready) => ('source' in ready ? 'links' : 'figures');

function variantOfReady(ready: Ready): VariantRow {
  const { id, dossier, props } = ready;
  const said = 'source' in ready ? [ready.type, ready.source, ready.target, props] : [ready.about, props];
  return variantRow(dossier, partOf(ready), { id, digest: text(props['digest']) }, said);
}

async function writeLinks(transaction: Transaction, links: readonly WaitingLink[]): Promise<void> {
  for (const TYPE of new Set(links.map(({ type }) => type))) {
    const rows = links
      .filter(({ type }) => type === TYPE)
      .map(({ source, target, props }) => ({ source, target, props }));
    await runIn(transaction)('write/links-create', { rows }, { TYPE });
  }
  const ids = [...new Set(links.flatMap(({ source, target }) => [source, target]))];
  if (ids.length > 0) await runIn(transaction)('write/degrees-recount', { ids });
}

/** Has the links and figures of other data sets that need entities about to go wait until those are there again. */
export async function waitForTheirs(
  store: GraphStore,
  dataset: string,
  ids: readonly string[],
): Promise<void> {
  await waitForTheirLinks(store, dataset, ids);
  for (;;) {
    const rows = await runOn(store)('read/figures-of-others', { dossier: dataset, ids });
    if (rows.length === 0) return;
    const missing = new Map(rows.map(({ id, about }) => [id, [about]]));
    const waiting = rows.map(({ id, about, props: shown }) => {
      const props = ownProps(shown);
      return waitingRow(text(props['dossier']), { id, digest: text(props['digest']) }, [about], {
        about,
        props,
      });
    });
    await store.write(async (transaction) => {
      await runIn(transaction)('write/waiting-set', { rows: waiting });
      await variantsWait(transaction, 'figures', missing);
      await runIn(transaction)('write/figures-delete', { ids: rows.map(({ id }) => id) });
    });
  }
}

async function waitForTheirLinks(store: GraphStore, dataset: string, ids: readonly string[]): Promise<void> {
  const going = new Set(ids);
  for (;;) {
    const rows = await runOn(store)('read/links-of-others', { dossier: dataset, ids });
    if (rows.length === 0) return;
    await store.write(async (transaction) => {
      const run = runIn(transaction);
      const missing = new Map<string, readonly string[]>();
      const waiting = rows.map(({ type, source, target, props: shown }) => {
        const props = ownProps(shown);
        const own = text(props['id']);
        const gone = [source, target].filter((end) => going.has(end));
        missing.set(own, gone);
        const row = { type, source, target, props };
        return waitingRow(text(props['dossier']), { id: own, digest: text(props['digest']) }, gone, row);
      });
      await run('write/waiting-set', { rows: waiting });
      await variantsWait(transaction, 'links', missing);
      for (const [TYPE, some] of groupBy(rows, ({ type }) => type))
        await run(
          'write/links-delete',
          { rows: some.map(({ id, source }) => ({ source, byId: { [id]: true as const } })) },
          { TYPE },
        );
      const ends = new Set(rows.flatMap(({ source, target }) => [source, target]));
      await run('write/degrees-recount', { ids: [...ends] });
    });
  }
}
