import { groupBy } from '../../graph/access/batches.ts';
import { query } from '../../graph/access/queries.ts';
import type { Transaction, Value } from '../../store/graph-store.ts';
import type {
  Difference,
  Stored,
  StoredDossier,
  StoredEntity,
  StoredLink,
} from '../../graph/writing/stored.ts';
import { bySource } from '../../graph/writing/ids.ts';
import { batches } from '../../graph/writing/batches.ts';
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
  const write = writer(transaction);
  await writeSources(write, changes);
  await writeEntities(write, changes);
  await writeLinks(write, changes);
  await write(
    'figures-create',
    changes.figures.created.map(({ about, props }) => ({ about, props })),
  );
  await write('figures-update', propsOf(changes.figures.changed));
  await writeClaims(write, changes);
  await write('figures-delete', idsOf(changes.figures.dropped));
  await write('entities-delete', idsOf(changes.entities.dropped));
  await write('sources-drop', idsOf(changes.sources.dropped));
  await write('sources-delete', idsOf(changes.sources.dropped));
}

type Write = (
  name: string,
  rows: readonly Value[],
  words?: Readonly<Record<string, string>>,
) => Promise<void>;

/** Statements take `$ids` where the rows are ids, else `$rows`. No rows, no statement. */
function writer(transaction: Transaction): Write {
  return async (name, rows, words = {}) => {
    const statement = rows.length > 0 ? query(`write/${name}`, words) : null;
    const param = typeof rows[0] === 'string' ? 'ids' : 'rows';
    for (const batch of batches(rows)) await transaction.run(statement!, { [param]: batch });
  };
}

async function writeSources(write: Write, { sources }: Changes): Promise<void> {
  await write('sources-create', propsOf(sources.created));
  await write('sources-update', propsOf(sources.changed));
}

async function writeEntities(write: Write, { entities, stored }: Changes): Promise<void> {
  for (const [type, rows] of byType(entities.created))
    await write(
      'entities-create',
      rows.map(({ props }) => ({ ...props, degree: 0 })),
      { TYPE: type },
    );
  await write('entities-update', propsOf(entities.changed));
  const retyped = entities.changed.filter((row) => stored.entities.get(row.id)!.type !== row.type);
  for (const [types, rows] of groupBy(retyped, (row) => `${stored.entities.get(row.id)!.type} ${row.type}`)) {
    const [OLD, NEW] = types.split(' ') as [string, string];
    await write('entities-retype', idsOf(rows), { OLD, NEW });
  }
}

async function writeLinks(write: Write, { links }: Changes): Promise<void> {
  for (const [type, rows] of byType(links.dropped))
    for (const batch of batches(rows))
      await write('links-delete', bySource(batch.map(({ id }) => [id, true])), { TYPE: type });
  for (const [type, rows] of byType(links.created))
    await write(
      'links-create',
      rows.map(({ source, target, props }) => ({ source, target, props })),
      { TYPE: type },
    );
  for (const [type, rows] of byType(links.changed))
    for (const batch of batches(rows))
      await write('links-update', bySource(batch.map(({ id, props }) => [id, props])), { TYPE: type });
  const deltas = new Map<string, number>();
  const add = (by: number) => (link: { readonly source: string; readonly target: string }) => {
    for (const end of [link.source, link.target]) deltas.set(end, (deltas.get(end) ?? 0) + by);
  };
  links.created.forEach(add(1));
  links.dropped.forEach(add(-1));
  const moved = [...deltas].filter(([, delta]) => delta !== 0);
  await write(
    'degrees-add',
    moved.map(([id, delta]) => ({ id, delta })),
  );
}

async function writeClaims(write: Write, { claims }: Changes): Promise<void> {
  await write('claims-create', propsOf(claims.created));
  await write('claims-update', propsOf(claims.changed));
  await write('claims-detach', idsOf(claims.changed));
  const tied = [...claims.created, ...claims.changed];
  await write(
    'claims-from',
    tied.map(({ id, source }) => ({ id, to: source })),
  );
  await write(
    'claims-about-entities',
    tied.flatMap(({ id, entities }) => entities.map((to) => ({ id, to }))),
  );
  await write(
    'claims-about-figures',
    tied.flatMap(({ id, figure }) => (figure ? [{ id, to: figure }] : [])),
  );
  await write(
    'claims-attributed',
    tied.flatMap(({ id, attributedTo }) => (attributedTo ? [{ id, to: attributedTo }] : [])),
  );
  await write('claims-retract', idsOf(claims.dropped));
}

const propsOf = (rows: readonly ElementRow[]) => rows.map((row) => row.props);
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);
const byType = <T extends { readonly type: string }>(rows: readonly T[]) => groupBy(rows, (row) => row.type);
