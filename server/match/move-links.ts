import { groupBy } from '../graph/batches.ts';
import type { Row } from '../store/graph-store.ts';
import type { Layout } from './layout.ts';
import { movedLinkId, partsOfLinkId } from './moved-id.ts';
import { chunks, type Run } from './run.ts';

/** Where a link stands and where it belongs. */
export interface LinkMove {
  readonly type: string;
  readonly from: Ends;
  readonly to: Ends;
  readonly props: Row;
}
interface Ends {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

const PAGE = 5_000;
/** Links of one writing statement, whose properties come with them. */
const BATCH = 2_500;

/**
 * Puts the links at the entities of `layout` where they belong: at what their ends were merged into, and back at
 * their ends as their data set gives them where both were merged into one (no statement sees them there). Gives the
 * moves, for the claims about those links.
 */
export async function moveLinks(run: Run, layout: Layout): Promise<readonly LinkMove[]> {
  const moves = new Map<string, LinkMove>();
  for await (const row of linksOf(run, layout)) {
    const move = moveOf(row, layout);
    if (move) moves.set(move.from.id, move);
  }
  await remove(run, layout, [...moves.values()]);
  await create(run, layout, [...moves.values()]);
  return [...moves.values()];
}

async function* linksOf(run: Run, layout: Layout): AsyncGenerator<Row> {
  for (const id of layout.ids)
    for (const END of ['Entity', 'Merged']) yield* linksAt(run, id, { AT: layout.label(id), END });
}

async function* linksAt(run: Run, id: string, words: Readonly<Record<string, string>>): AsyncGenerator<Row> {
  for (let after = ''; ;) {
    const rows = await run('read/match-links', { id, after }, words);
    yield* rows;
    if (rows.length < PAGE) return;
    after = String(rows.at(-1)!.id);
  }
}

function moveOf(row: Row, layout: Layout): LinkMove | null {
  const from = { id: String(row.id), source: String(row.source), target: String(row.target) };
  const original = row.movedFrom == null ? from.id : String(row.movedFrom);
  const ends = partsOfLinkId(original);
  // An end outside the layout is where it is: what it was merged into does not change now.
  const place = (written: string, now: string) => layout.rootOf(written) ?? now;
  const [source, target] = [place(ends.source, from.source), place(ends.target, from.target)];
  const within = source === target;
  const stays = within || (source === ends.source && target === ends.target);
  const to = stays
    ? { id: original, source: ends.source, target: ends.target }
    : { id: movedLinkId(original, source, target), source, target };
  if (to.id === from.id && to.source === from.source && to.target === from.target) return null;
  const props = withoutMark(row.props as Row);
  return {
    type: String(row.type),
    from,
    to,
    props: { ...props, id: to.id, ...(!stays && { movedFrom: original }) },
  };
}

const withoutMark = (props: Row): Row =>
  Object.fromEntries(Object.entries(props).filter(([name]) => name !== 'movedFrom'));

/** Groups moves by link type and by the labels of the ends, as statements need them. */
function grouped(moves: readonly LinkMove[], layout: Layout, side: 'from' | 'to') {
  const key = (move: LinkMove) =>
    [move.type, layout.label(move[side].source), layout.label(move[side].target)].join(' ');
  return [...groupBy(moves, key)].map(([key, group]) => {
    const [TYPE, FROM, TO] = key.split(' ') as [string, string, string];
    return { words: { TYPE, FROM, TO }, group };
  });
}

async function remove(run: Run, layout: Layout, moves: readonly LinkMove[]): Promise<void> {
  for (const { words, group } of grouped(moves, layout, 'from'))
    for (const some of chunks(group, BATCH)) {
      // By where they start as they stand: an id may start with another entity only where its ends were merged.
      const rows = [...groupBy(some, ({ from }) => from.source)].map(([source, each]) => ({
        source,
        byId: Object.fromEntries(each.map(({ from }) => [from.id, true])),
      }));
      await run('write/match-links-delete', { rows }, words);
    }
}

async function create(run: Run, layout: Layout, moves: readonly LinkMove[]): Promise<void> {
  for (const { words, group } of grouped(moves, layout, 'to'))
    for (const some of chunks(group, BATCH)) {
      const rows = some.map(({ to, props }) => ({ source: to.source, target: to.target, props }));
      await run('write/match-links-create', { rows }, words);
    }
}
