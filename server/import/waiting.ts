import { lookUp, type Run } from '../dossier/references.ts';
import { query } from '../graph/queries.ts';
import type { GraphStore, Transaction, Value } from '../store/graph-store.ts';
import { waitingRow } from './outside.ts';
import { pagesOf } from './stored-lines.ts';

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
    const all = ready.map((row) => JSON.parse(String(row.row)) as WaitingLink | WaitingFigure);
    await store.write(async (transaction) => {
      await writeLinks(
        transaction,
        all.filter((each): each is WaitingLink => 'source' in each),
      );
      const figures = all.filter((each): each is WaitingFigure => 'about' in each);
      if (figures.length > 0)
        await transaction.run(query('write/figures-create'), {
          rows: figures.map(({ about, props }) => ({ about, props })),
        });
      await transaction.run(query('write/waiting-delete'), { ids: ready.map(({ id }) => id!) });
    });
    resolved += ready.length;
  }
  return resolved;
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
    const waiting = rows.map((row) => {
      const { about, props } = row as unknown as WaitingFigure & { props: { id: string; digest: string } };
      return waitingRow(String((props as Props)['dossier']), props, [about], { about, props });
    });
    await store.write(async (transaction) => {
      await transaction.run(query('write/waiting-set'), { rows: waiting });
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
      const waiting = rows.map((row) => {
        const { type, source, target } = row as unknown as WaitingLink;
        const props = row.props as Props & { id: string; digest: string };
        const missing = [source, target].filter((id) => going.has(id));
        return waitingRow(String(props['dossier']), props, missing, { type, source, target, props });
      });
      await transaction.run(query('write/waiting-set'), { rows: waiting });
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
