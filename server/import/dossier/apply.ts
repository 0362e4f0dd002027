import { groupBy } from '../../graph/access/batches.ts';
import { runIn, type Run } from '../../graph/access/run.ts';
import type { Transaction } from '../../store/graph-store.ts';
import type {
  Difference,
  Stored,
  StoredDossier,
  StoredEntity,
  StoredLink,
} from '../../graph/writing/stored.ts';
import { bySource } from '../../graph/writing/ids.ts';
import { replaceEntities } from '../../graph/writing/replace-entities.ts';
import { batches, retypings } from '../../graph/writing/batches.ts';
import type { ClaimRow, ElementRow, EntityRow, FigureRow, LinkRow } from '../../graph/writing/rows.ts';

export interface Changes {
  readonly stored: StoredDossier;
  readonly sources: Difference<ElementRow, Stored>;
  readonly entities: Difference<EntityRow, StoredEntity>;
  readonly links: Difference<LinkRow, StoredLink>;
  readonly figures: Difference<FigureRow, Stored>;
  readonly claims: Difference<ClaimRow, Stored>;
}

/** Runs the writing statements that turn what is stored into what is wanted, in batches. */
export async function applyChanges(transaction: Transaction, changes: Changes): Promise<void> {
  const run = runIn(transaction);
  await writeSources(run, changes);
  await writeEntities(run, changes);
  await writeLinks(run, changes);
  const figures = changes.figures.created.map(({ about, props }) => ({ about, props }));
  for (const rows of batches(figures)) await run('write/figures-create', { rows });
  for (const rows of batches(propsOf(changes.figures.changed))) await run('write/figures-update', { rows });
  await writeClaims(run, changes);
  for (const ids of batches(idsOf(changes.figures.dropped))) await run('write/figures-delete', { ids });
  for (const ids of batches(idsOf(changes.entities.dropped))) await run('write/entities-delete', { ids });
  for (const ids of batches(idsOf(changes.sources.dropped))) await run('write/sources-drop', { ids });
  for (const ids of batches(idsOf(changes.sources.dropped))) await run('write/sources-delete', { ids });
}

async function writeSources(run: Run, { sources }: Changes): Promise<void> {
  for (const rows of batches(propsOf(sources.created))) await run('write/sources-create', { rows });
  for (const rows of batches(propsOf(sources.changed))) await run('write/sources-update', { rows });
}

async function writeEntities(run: Run, { entities, stored }: Changes): Promise<void> {
  for (const [TYPE, created] of groupBy(entities.created, ({ type }) => type))
    for (const rows of batches(created.map(({ props }) => ({ ...props, degree: 0 }))))
      await run('write/entities-create', { rows }, { TYPE });
  await replaceEntities(run, propsOf(entities.changed));
  const retyped = entities.changed.map(({ id, type: NEW }) => ({
    ...{ id, NEW },
    OLD: stored.entities.get(id)?.type ?? NEW,
  }));
  for (const { ids, words } of retypings(retyped))
    for (const some of batches(ids)) await run('write/entities-retype', { ids: some }, words);
}

async function writeLinks(run: Run, { links }: Changes): Promise<void> {
  for (const [TYPE, dropped] of groupBy(links.dropped, ({ type }) => type))
    for (const batch of batches(dropped))
      await run(
        'write/links-delete',
        { rows: bySource(batch.map(({ id }) => [id, true as const])) },
        { TYPE },
      );
  for (const [TYPE, created] of groupBy(links.created, ({ type }) => type))
    for (const rows of batches(created.map(({ source, target, props }) => ({ source, target, props }))))
      await run('write/links-create', { rows }, { TYPE });
  for (const [TYPE, changed] of groupBy(links.changed, ({ type }) => type))
    for (const batch of batches(changed))
      await run(
        'write/links-update',
        { rows: bySource(batch.map(({ id, props }) => [id, props])) },
        { TYPE },
      );
  const deltas = new Map<string, number>();
  const add = (by: number) => (link: { readonly source: string; readonly target: string }) => {
    for (const end of [link.source, link.target]) deltas.set(end, (deltas.get(end) ?? 0) + by);
  };
  links.created.forEach(add(1));
  links.dropped.forEach(add(-1));
  const moved = [...deltas].filter(([, delta]) => delta !== 0).map(([id, delta]) => ({ id, delta }));
  for (const rows of batches(moved)) await run('write/degrees-add', { rows });
}

async function writeClaims(run: Run, { claims }: Changes): Promise<void> {
  for (const rows of batches(propsOf(claims.created))) await run('write/claims-create', { rows });
  for (const rows of batches(propsOf(claims.changed))) await run('write/claims-update', { rows });
  for (const ids of batches(idsOf(claims.changed))) await run('write/claims-detach', { ids });
  await tieClaims(run, [...claims.created, ...claims.changed]);
  for (const ids of batches(idsOf(claims.dropped))) await run('write/claims-retract', { ids });
}

/** Ties claims to where they are from, what they are about and whom they are attributed to. */
export async function tieClaims(run: Run, claims: readonly ClaimRow[]): Promise<void> {
  const from = claims.map(({ id, source }) => ({ id, to: source }));
  const entities = claims.flatMap((claim) => claim.entities.map((to) => ({ id: claim.id, to })));
  const figures = claims.flatMap(({ id, figure: to }) => (to ? [{ id, to }] : []));
  const actors = claims.flatMap(({ id, attributedTo: to }) => (to ? [{ id, to }] : []));
  for (const rows of batches(from)) await run('write/claims-from', { rows });
  for (const rows of batches(entities)) await run('write/claims-about-entities', { rows });
  for (const rows of batches(figures)) await run('write/claims-about-figures', { rows });
  for (const rows of batches(actors)) await run('write/claims-attributed', { rows });
}

const propsOf = (rows: readonly ElementRow[]) => rows.map((row) => row.props);
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);
