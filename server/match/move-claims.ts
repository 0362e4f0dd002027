import { inFull } from '../graph/batches.ts';
import type { Row } from '../store/graph-store.ts';
import type { Layout } from './layout.ts';
import type { LinkMove } from './move-links.ts';
import { chunks, pages, type Run } from './run.ts';

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
  const moved = rows.map((row): Moved => {
    const { to, props } = byId.get(String(row.about))!;
    const original = props.movedFrom == null ? null : String(props.movedFrom);
    return {
      id: String(row.id),
      about: to.id,
      link: to.id,
      movedFrom: original,
      ends: [to.source, to.target],
    };
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
      moved.push(...(await pages(run, name, { about })).flatMap((row) => aboutOf(row, about, layout) ?? []));
    await write(run, layout, LABEL, moved);
  }
}

/** Where a claim or figure about an entity belongs; null where it is there. */
function aboutOf(row: Row, about: string, layout: Layout): Moved | null {
  const original = row.movedFrom == null ? about : String(row.movedFrom);
  const root = layout.rootOf(original) ?? about;
  if (root === about) return null;
  return {
    id: String(row.id),
    about: root,
    link: null,
    movedFrom: root === original ? null : original,
    ends: [root],
  };
}

async function write(
  run: Run,
  layout: Layout,
  LABEL: 'Claim' | 'Figure',
  moved: readonly Moved[],
): Promise<void> {
  const name = LABEL === 'Claim' ? 'write/match-claims-move' : 'write/match-figures-move';
  for (const some of chunks(moved, 2_500)) {
    await run(name, {
      rows: some.map(({ id, about, link, movedFrom }) =>
        LABEL === 'Claim' ? { id, about, link, movedFrom } : { id, about, movedFrom },
      ),
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
