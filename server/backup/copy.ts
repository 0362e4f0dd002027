import { batches } from '../graph/writing/batches.ts';
import { groupBy } from '../graph/access/batches.ts';
import { runIn, runOn, type WordsOf } from '../graph/access/run.ts';
import { text } from '../graph/elements/project.ts';
import { BadInputError } from '../graph/errors.ts';
import { StoreError, type GraphStore } from '../store/graph-store.ts';
import { linkLine, nodeLine, sortOf, WholeDigest, type LinkLine, type NodeLine } from './digest.ts';
import type { Held } from './manifest.ts';
import { countsOf, linksFrom, nodeLabels, nodesOf, startLabels } from './whole.ts';

/** What comes at a time of all that a store holds: nodes first, then relationships. */
export type Piece = { readonly nodes: readonly NodeLine[] } | { readonly links: readonly LinkLine[] };

/**
 * All that a store holds, some thousands at a time. Throws a StoreError where an import is under way, since what it
 * works on is not in the store, and where something is there that this does not come by.
 */
export async function* readWhole(store: GraphStore): AsyncGenerator<Piece> {
  const [row] = await runOn(store)('read/imports');
  if (row)
    throw new StoreError(
      'UNAVAILABLE',
      `An import or removal of the data set ${row.dataset} is under way, or was broken off, on ${row.host} since ${row.since}; wait for it, or run entente undo ${row.dataset}.`,
    );
  const met = { nodes: 0, links: 0 };
  for (const label of nodeLabels)
    for await (const nodes of nodesOf(store, label)) {
      met.nodes += nodes.length;
      yield { nodes: nodes.map(nodeLine) };
    }
  for (const label of startLabels)
    for await (const nodes of nodesOf(store, label))
      for await (const links of linksFrom(
        store,
        label,
        nodes.flatMap(({ id }) => id ?? []),
      )) {
        met.links += links.length;
        yield { links: links.map((link) => linkLine(label, link)) };
      }
  const there = await countsOf(store);
  if (there.nodes !== met.nodes || there.links !== met.links)
    throw new StoreError(
      'UNAVAILABLE',
      `Of ${there.nodes} nodes and ${there.links} relationships ${met.nodes} and ${met.links} were read: the graph changed meanwhile, or holds what Entente did not write; try again, and run entente verify.`,
    );
}

/** Counts and digests pieces as they pass. */
export async function* digested(pieces: AsyncIterable<Piece>, digest: WholeDigest): AsyncGenerator<Piece> {
  for await (const piece of pieces) {
    if ('nodes' in piece) for (const node of piece.nodes) digest.node(node);
    else for (const link of piece.links) digest.link(link);
    yield piece;
  }
}

/** What a store holds, counted and digested. */
export async function heldIn(store: GraphStore): Promise<Held> {
  const digest = new WholeDigest();
  const pieces = digested(readWhole(store), digest);
  while (!(await pieces.next()).done);
  return digest.held();
}

export interface Copying {
  /** What the store holds goes first; refused otherwise where it holds anything. */
  readonly replace: boolean;
  /** What the pieces are known to hold; null where that is found out from them. */
  readonly wanted: Held | null;
  /** Rejects where what the pieces come from changed meanwhile. */
  readonly isStill?: () => Promise<void>;
}

/**
 * Makes a store hold all that another held, and holds the two against each other: counts, and a digest of everything.
 * Until that is done the store is marked as broken off, and refused by whoever opens it. Rejects with a BadInputError
 * for one that is not empty, else a StoreError.
 */
export async function copyInto(
  store: GraphStore,
  pieces: AsyncIterable<Piece>,
  { replace, wanted, isStill }: Copying,
): Promise<Held> {
  if (!(await isEmpty(store)) && !replace)
    throw new BadInputError(
      'replace',
      'The graph that is to be written is not empty; give --replace to put this one in its place.',
    );
  const mark = { id: 'entente', copying: true };
  await store.write((transaction) =>
    runIn(transaction)('write/whole-meta-set', { id: 'entente', props: mark }),
  );
  await emptyWhole(store);
  const digest = new WholeDigest();
  const metas = await writeWhole(store, digested(pieces, digest));
  await isStill?.();
  const passed = digest.held();
  for (const held of [...(wanted ? [wanted] : []), await heldIn(store)])
    if (held.digest !== passed.digest || held.nodes !== passed.nodes || held.links !== passed.links)
      throw new StoreError(
        'DAMAGED',
        `The copy is not what it was made of: ${inWords(passed)} were read, and ${inWords(held)} are there; nothing was put in place, try again.`,
      );
  await store.write(async (transaction) => {
    for (const { props } of metas)
      await runIn(transaction)('write/whole-meta-set', { id: text(props['id']), props });
  });
  return passed;
}

const inWords = ({ nodes, links, digest }: Held) =>
  `${nodes} nodes and ${links} relationships (${digest.slice(0, 12)})`;

/** Writes all but what a store says of its own form, and gives that: it is written last. */
async function writeWhole(store: GraphStore, pieces: AsyncIterable<Piece>): Promise<NodeLine[]> {
  const metas: NodeLine[] = [];
  await store.bulk.changing(async () => {
    for await (const piece of pieces)
      if ('links' in piece) await writeLinks(store, piece.links);
      else {
        const isMeta = ({ labels }: NodeLine) => sortOf(labels) === 'Meta';
        metas.push(...piece.nodes.filter(isMeta));
        await writeNodes(
          store,
          piece.nodes.filter((node) => !isMeta(node)),
        );
      }
  });
  return metas;
}

async function writeNodes(store: GraphStore, nodes: readonly NodeLine[]): Promise<void> {
  for (const [, group] of groupBy(nodes, ({ labels }) => labels.join(':'))) {
    const [{ labels }] = group;
    for (const rows of batches(group.map(({ props }) => props))) await store.bulk.nodes(labels, rows);
  }
}

type Words = WordsOf<'write/whole-links-create'>;
const froms: readonly string[] = startLabels;
const tos: readonly string[] = ['Entity', 'Merged', 'Source', 'Figure', 'Retracted'] satisfies Words['TO'][];
const isFrom = (label: string): label is Words['FROM'] => froms.includes(label);
const isTo = (label: string): label is Words['TO'] => tos.includes(label);

async function writeLinks(store: GraphStore, links: readonly LinkLine[]): Promise<void> {
  for (const [, group] of groupBy(links, ({ type, from, to }) => `${from.label} ${type} ${to.label}`)) {
    const [{ type, from, to }] = group;
    const [FROM, TO] = [from.label, to.label];
    if (!isFrom(FROM) || !isTo(TO))
      throw new StoreError(
        'INVALID',
        `A relationship ${type} leads from ${FROM} to ${TO}, which Entente has none of.`,
      );
    for (const some of batches(group))
      if (FROM === 'Entity' && TO === 'Entity') await writeBetweenEntities(store, some);
      else await writeTies(store, some, { FROM, TO, TYPE: type });
  }
}

const writeBetweenEntities = (store: GraphStore, links: readonly LinkLine[]) =>
  store.bulk.links(
    links.map(({ type, from, to, props }) => ({
      type,
      source: { id: from.id, handle: null },
      target: { id: to.id, handle: null },
      props,
    })),
  );

async function writeTies(store: GraphStore, links: readonly LinkLine[], words: Words): Promise<void> {
  const rows = links.map(({ from, to, props }) => ({
    ...{ source: from.id, owner: from.dossier, target: to.id, toOwner: to.dossier, props },
  }));
  const [made] = await store.write((transaction) =>
    runIn(transaction)('write/whole-links-create', { rows }, words),
  );
  if (made?.count !== rows.length)
    throw new StoreError(
      'INVALID',
      `Of ${rows.length} relationships ${words.TYPE} ${made?.count ?? 0} could be written.`,
    );
}

/** Whether a store holds nothing but the mark of its form. */
async function isEmpty(store: GraphStore): Promise<boolean> {
  const { nodes } = await countsOf(store);
  return nodes <= 1;
}

/** Removes all that a store holds, some at a time. */
async function emptyWhole(store: GraphStore): Promise<void> {
  const all = async (removeSome: () => Promise<{ readonly removed: number }[]>) => {
    while (((await removeSome())[0]?.removed ?? 0) > 0);
  };
  await store.bulk.changing(async () => {
    await all(() => store.write((transaction) => runIn(transaction)('write/whole-remove-links')));
    for (const LABEL of nodeLabels)
      if (LABEL !== 'Meta')
        await all(() =>
          store.write((transaction) => runIn(transaction)('write/whole-remove-nodes', {}, { LABEL })),
        );
  });
}
