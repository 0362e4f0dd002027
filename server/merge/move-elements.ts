import { createHash } from 'node:crypto';
import { groupBy, inFull } from '../graph/access/batches.ts';
import { textOrNull } from '../graph/elements/project.ts';
import type { Row } from '../store/graph-store.ts';
import { chunks, pageByPage, pages, type RowOf, type Run } from '../graph/access/run.ts';
import { linkId } from '../graph/writing/ids.ts';

/** Where a link stands and where it belongs. */
interface LinkMove {
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

/** Links of one writing statement, whose properties come with them. */
const batchSize = 2_500;

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

async function* linksOf(run: Run, layout: Layout): AsyncGenerator<RowOf<'read/match-links'>> {
  for (const id of layout.ids)
    for (const END of ['Entity', 'Merged'] as const)
      for await (const rows of pageByPage((after) =>
        run('read/match-links', { id, after }, { AT: layout.label(id), END }),
      ))
        yield* rows;
}

function moveOf(row: RowOf<'read/match-links'>, layout: Layout): LinkMove | null {
  const from = { id: row.id, source: row.source, target: row.target };
  const original = row.movedFrom ?? from.id;
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
  const props = withoutMark(row.props);
  return {
    type: row.type,
    from,
    to,
    props: { ...props, id: to.id, ...(!stays && { movedFrom: original }) },
  };
}

const withoutMark = (props: Row): Row =>
  Object.fromEntries(Object.entries(props).filter(([name]) => name !== 'movedFrom'));

/** Groups moves by link type and by the labels of the ends, as statements need them. */
function grouped(moves: readonly LinkMove[], layout: Layout, side: 'from' | 'to') {
  const wordsOf = (move: LinkMove) => ({
    TYPE: move.type,
    FROM: layout.label(move[side].source),
    TO: layout.label(move[side].target),
  });
  const groups = groupBy(moves, (move) => JSON.stringify(wordsOf(move)));
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map((first) => ({ words: wordsOf(first), group })),
  );
}

async function remove(run: Run, layout: Layout, moves: readonly LinkMove[]): Promise<void> {
  for (const { words, group } of grouped(moves, layout, 'from'))
    for (const some of chunks(group, batchSize)) {
      // By where they start as they stand: an id may start with another entity only where its ends were merged.
      const rows = [...groupBy(some, ({ from }) => from.source)].map(([source, each]) => ({
        source,
        byId: Object.fromEntries(each.map(({ from }) => [from.id, true as const])),
      }));
      await run('write/match-links-delete', { rows }, words);
    }
}

async function create(run: Run, layout: Layout, moves: readonly LinkMove[]): Promise<void> {
  for (const { words, group } of grouped(moves, layout, 'to'))
    for (const some of chunks(group, batchSize)) {
      const rows = some.map(({ to, props }) => ({ source: to.source, target: to.target, props }));
      await run('write/match-links-create', { rows }, words);
    }
}

interface Moved {
  readonly id: string;
  readonly about: string;
  readonly link: string | null;
  readonly movedFrom: string | null;
  /** The entities it is tied to. */
  readonly ends: readonly string[];
}

/** Has the claims about links say where those links are now. */
export async function moveLinkClaims(run: Run, layout: Layout, moves: readonly LinkMove[]): Promise<void> {
  const byId = new Map(moves.map((move) => [move.from.id, move]));
  const rows = await inFull([...byId.keys()], 'about', (ids) => run('read/match-link-claims', { ids }));
  const moved = rows.flatMap(({ id, about }): Moved[] => {
    const move = byId.get(about);
    if (!move) return [];
    const { to, props } = move;
    const movedFrom = textOrNull(props.movedFrom);
    return [{ id, about: to.id, link: to.id, movedFrom, ends: [to.source, to.target] }];
  });
  await write(run, layout, 'Claim', moved);
}

/** Has the claims and figures about entities be about what those are merged into, and back. */
export async function moveAbout(run: Run, layout: Layout): Promise<void> {
  for (const [LABEL, name] of [
    ['Claim', 'read/match-claims'],
    ['Figure', 'read/match-figures'],
  ] as const) {
    const moved: Moved[] = [];
    for (const about of layout.ids)
      for (const row of await pages<AboutRow>((after) => run(name, { about, after })))
        moved.push(...aboutOf(row, about, layout));
    await write(run, layout, LABEL, moved);
  }
}

type AboutRow = RowOf<'read/match-figures'>;

/** Where a claim or figure about an entity belongs; nothing where it is there. */
function aboutOf(row: AboutRow, about: string, layout: Layout): Moved[] {
  const original = row.movedFrom ?? about;
  const root = layout.rootOf(original) ?? about;
  if (root === about) return [];
  const movedFrom = root === original ? null : original;
  return [{ id: row.id, about: root, link: null, movedFrom, ends: [root] }];
}

async function write(
  run: Run,
  layout: Layout,
  LABEL: 'Claim' | 'Figure',
  moved: readonly Moved[],
): Promise<void> {
  for (const some of chunks(moved, 2_500)) {
    if (LABEL === 'Claim')
      await run('write/match-claims-move', {
        rows: some.map(({ id, about, link, movedFrom }) => ({ id, about, link, movedFrom })),
      });
    else
      await run('write/match-figures-move', {
        rows: some.map(({ id, about, movedFrom }) => ({ id, about, movedFrom })),
      });
    await run('write/match-about-detach', { ids: some.map(({ id }) => id) }, { LABEL });
    for (const END of ['Entity', 'Merged'] as const) {
      const rows = some.flatMap(({ id, ends }) =>
        ends.filter((end) => layout.label(end) === END).map((to) => ({ id, to })),
      );
      if (rows.length > 0) await run('write/match-about-attach', { rows }, { LABEL, END });
    }
  }
}

/** The parts of a link's id: ids of entities hold no dot. */
export function partsOfLinkId(id: string): { source: string; type: string; target: string; suffix: string } {
  const [source = '', type = '', target = '', ...suffix] = id.split('.');
  return { source, type, target, suffix: suffix.join('.') };
}

/**
 * The id of a link that was moved to other ends, since ends of it were merged: made of the new ends and of the id
 * that its data set gives it, so that no two links share one and the same link always gets the same.
 */
function movedLinkId(original: string, source: string, target: string): string {
  const mark = createHash('sha256').update(original).digest('hex').slice(0, 12);
  return linkId(source, partsOfLinkId(original).type, target, `merged-${mark}`);
}

/** Where a set of entities belongs: each by itself, or merged into another. */
interface Layout {
  readonly ids: readonly string[];
  /** What an entity is merged into, itself where it is not; undefined for one outside the set. */
  rootOf(id: string): string | undefined;
  /** The label of an entity once the layout holds: `Merged`, or `Entity`, as for any outside the set. */
  label(id: string): 'Entity' | 'Merged';
}

export function layoutOf(roots: ReadonlyMap<string, string>): Layout {
  const rootOf = (id: string) => roots.get(id);
  return {
    ids: [...roots.keys()],
    rootOf,
    label: (id) => ((rootOf(id) ?? id) === id ? 'Entity' : 'Merged'),
  };
}
