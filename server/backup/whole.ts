import { texts, textOrNull } from '../graph/elements/project.ts';
import { chunks, runOn, type ReadRun, type RowOf, type WordsOf } from '../graph/access/run.ts';
import type { GraphStore, Row } from '../store/graph-store.ts';

/** Reading all that a store holds, on either engine, in bounded statements: every node, every relationship. */

/** What tells nodes apart; an entity has its type's label beside it. */
export const nodeLabels = [
  ...['Meta', 'Dossier', 'Source', 'Entity', 'Merged', 'Figure', 'Claim'],
  ...['Retracted', 'Waiting', 'Variant', 'Decision', 'Import'],
  ...['SavedCase', 'CaseVersion', 'CaseView'],
] as const satisfies readonly string[];

/** Those at which relationships start. */
export const startLabels = ['Entity', 'Merged', 'Figure', 'Claim', 'Retracted'] as const;
export type StartLabel = WordsOf<'read/whole-links'>['LABEL'];

/** A node with all that it holds. */
export interface WholeNode {
  readonly id: string | null;
  readonly labels: readonly string[];
  readonly props: Row;
}

export type WholeLink = RowOf<'read/whole-links'>;

/** All nodes of a label, some thousands at a time. Rejects with a StoreError. */
export async function* nodesOf(store: GraphStore, label: string): AsyncGenerator<WholeNode[]> {
  for await (const rows of store.bulk.each({ label, dossier: null, properties: null }))
    yield rows.map(({ labels, props }) => {
      const held: Row = isRow(props) ? props : {};
      return { id: textOrNull(held['id']), labels: texts(labels), props: held };
    });
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Nodes asked for at a time, and rows that a statement gives at most. */
const someNodes = 1_000;
const maxRows = 5_000;

/** All relationships that start at these nodes, some thousands at a time. */
export async function* linksFrom(
  store: Pick<GraphStore, 'read'>,
  label: StartLabel,
  ids: readonly string[],
): AsyncGenerator<WholeLink[]> {
  const run = runOn(store);
  // Two retracted nodes may share an id; asked for twice, each would come twice.
  for (const some of chunks([...new Set(ids)], someNodes)) yield* halved(run, label, some);
}

async function* halved(run: ReadRun, LABEL: StartLabel, ids: readonly string[]): AsyncGenerator<WholeLink[]> {
  const rows = await run('read/whole-links', { ids, after: '' }, { LABEL });
  if (rows.length < maxRows) {
    if (rows.length > 0) yield rows;
    return;
  }
  const [only] = ids;
  const middle = ids.length >> 1;
  if (middle > 0) {
    yield* halved(run, LABEL, ids.slice(0, middle));
    yield* halved(run, LABEL, ids.slice(middle));
  } else if (only !== undefined) yield* paged(run, LABEL, only, rows);
}

/** A hub has more links than come at once. */
async function* paged(
  run: ReadRun,
  LABEL: StartLabel,
  id: string,
  first: WholeLink[],
): AsyncGenerator<WholeLink[]> {
  for (let rows = first; rows.length > 0;) {
    yield rows;
    const after = textOrNull(rows.at(-1)?.props['id']);
    if (rows.length < maxRows || after === null) return;
    rows = await run('read/whole-links', { ids: [id], after }, { LABEL });
  }
}

/** How many nodes and relationships there are, of whichever sort. */
export async function countsOf(store: Pick<GraphStore, 'read'>): Promise<{ nodes: number; links: number }> {
  const run = runOn(store);
  const [nodes] = await run('read/whole-nodes-count');
  const [links] = await run('read/whole-links-count');
  return { nodes: nodes?.count ?? 0, links: links?.count ?? 0 };
}
