import { groupBy, itemAt, required } from '../graph/access/batches.ts';
import { text, typeLabel } from '../graph/elements/project.ts';
import type { EntityType } from '../graph/records.ts';
import type { Row, Transaction } from '../store/graph-store.ts';
import { joinEntities, ownProps, shown, type Said } from './join.ts';
import { layoutOf, moveAbout, moveLinkClaims, moveLinks } from './move-elements.ts';
import { replaceEntities } from '../graph/writing/replace-entities.ts';
import { chunks, rowsFor, runIn, type Run } from '../graph/access/run.ts';
import { saidBeside, variantsOf } from './variants.ts';

/** An entity by itself, merged or not, as it is stored now. */
interface Member {
  readonly type: EntityType;
  readonly merged: boolean;
  /** What it has by itself. */
  readonly own: Row;
}

/**
 * Makes the graph show entities as `roots` says (id → what it is merged into, itself where it is not): whole groups
 * only, so whoever is merged into one of them now must be named too. What is so already costs a read.
 */
export async function settle(transaction: Transaction, roots: ReadonlyMap<string, string>): Promise<void> {
  const run = runIn(transaction);
  const layout = layoutOf(roots);
  const members = await membersOf(run, layout.ids);
  await relabel(run, members, roots);
  await moveLinkClaims(run, layout, await moveLinks(run, layout));
  await moveAbout(run, layout);
  await writeProps(transaction, members, roots);
  await countLinks(
    run,
    layout.ids.filter((id) => layout.label(id) === 'Entity'),
  );
}

async function membersOf(run: Run, ids: readonly string[]): Promise<Map<string, Member>> {
  const members = new Map<string, Member>();
  for (const LABEL of ['Entity', 'Merged'] as const)
    for (const { id, props, labels } of await rowsFor(ids, (some) =>
      run('read/match-nodes', { ids: some }, { LABEL }),
    )) {
      const merged = LABEL === 'Merged';
      members.set(id, { type: typeLabel(merged ? [text(props.was)] : labels), merged, own: ownProps(props) });
    }
  return members;
}

async function relabel(
  run: Run,
  members: ReadonlyMap<string, Member>,
  roots: ReadonlyMap<string, string>,
): Promise<void> {
  const changed = [...members].filter(([id, { merged }]) => merged !== (roots.get(id) !== id));
  for (const TYPE of new Set(changed.map(([, { type }]) => type)))
    for (const merged of [false, true]) {
      const ids = changed
        .filter(([, each]) => each.type === TYPE && each.merged === merged)
        .map(([id]) => id);
      for (const some of chunks(ids))
        await run(merged ? 'write/match-nodes-restore' : 'write/match-nodes-merge', { ids: some }, { TYPE });
    }
}

async function writeProps(
  transaction: Transaction,
  members: ReadonlyMap<string, Member>,
  roots: ReadonlyMap<string, string>,
): Promise<void> {
  const run = runIn(transaction);
  const variants = await variantsOf(run, 'entities', [...members.keys()]);
  const saidOf = (id: string): [own: Row, ...beside: Row[]] => {
    const { own, type } = required(members, id);
    return [own, ...saidBeside(variants.get(id), type)];
  };
  const ids = [...members.keys()];
  const groups = groupBy(ids, (id) => required(roots, id));
  const said = ids.map((id): Said => {
    const merged = (groups.get(id) ?? []).filter((each) => each !== id).sort();
    const [own, ...beside] = saidOf(id);
    return { own, others: roots.get(id) === id ? [...beside, ...merged.flatMap(saidOf)] : [] };
  });
  const rows: Record<'Entity' | 'Merged', Row[]> = { Entity: [], Merged: [] };
  const all = await shown(transaction, said, joinEntities);
  for (const [at, id] of ids.entries()) {
    const [row, into] = [itemAt(all, at), required(roots, id)];
    if (into === id) rows.Entity.push(row);
    else rows.Merged.push({ ...row, into, was: required(members, id).type });
  }
  await replaceEntities(run, rows.Entity);
  for (const some of chunks(rows.Merged)) await run('write/match-nodes-update', { rows: some });
}

async function countLinks(run: Run, ids: readonly string[]): Promise<void> {
  for (const some of chunks(ids)) {
    const counted = await run('read/match-degrees', { ids: some });
    const degrees = new Map(counted.map(({ id, degree }) => [id, degree]));
    await run('write/match-degrees-set', { rows: some.map((id) => ({ id, degree: degrees.get(id) ?? 0 })) });
  }
}
