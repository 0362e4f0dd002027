import { join } from 'node:path';
import { query } from '../../graph/access/queries.ts';
import type { GraphStore, Params, Row } from '../../store/graph-store.ts';
import { typeLabel } from '../../graph/writing/stored.ts';
import { storedMerged } from '../../merge/link-owners.ts';
import type { StoredLine } from './plan.ts';
import { Spool } from '../read/read-parts.ts';

/** What the store has of a data set: ids and digests, on disk, spread as its new parts are. */
export interface StoredLines {
  /** `[id, digest, type]` by id; the type is `Variant` for one that another data set has and keeps. */
  readonly entities: Spool;
  /** `[id, digest, type]` by id; the type is `Waiting` for one that waits, or `Variant`. */
  readonly links: Spool;
  /** `[id, digest]` by id; with a third value `Waiting` for one that waits, or `Variant`. */
  readonly figures: Spool;
  /** `[id, digest, about]` by the id of what it is about. */
  readonly claims: Spool;
  /** By id; with a third value `Variant` for one that another data set has and keeps. */
  readonly sources: ReadonlyMap<string, StoredLine>;
}

const PAGE = 5_000;
const STARTS = 500;

/** Reads what the data set stored, some at a time. `strays`: some of its links start at entities of others. */
export async function readStored(
  store: GraphStore,
  dataset: string,
  folder: string,
  parts: number,
  strays: boolean,
): Promise<StoredLines> {
  const spool = (name: string) => new Spool(join(folder, `stored-${name}`), parts);
  const [entities, links, figures, claims] = [
    spool('entities'),
    spool('links'),
    spool('figures'),
    spool('claims'),
  ];
  const add = (to: Spool, key: string, row: Row, ...more: string[]) =>
    to.add(key, JSON.stringify([row.id, row.digest, ...more]));
  const addLinksFrom = async (starts: readonly string[]) => {
    for (let from = 0; from < starts.length; from += STARTS)
      for await (const found of page('dataset-links', { ids: starts.slice(from, from + STARTS) }))
        for (const row of found) add(links, String(row.id), row, String(row.type));
  };
  const page = (name: string, params: Params = {}) => pagesOf(store, name, { dossier: dataset, ...params });
  const each = (label: string, ...properties: string[]) =>
    store.bulk.each({ label, dossier: dataset, properties });
  for await (const rows of each('Entity', 'id', 'digest')) {
    for (const row of rows) add(entities, String(row.id), row, typeLabel(row.labels));
    if (!strays) await addLinksFrom(rows.map(({ id }) => String(id)));
  }
  if (strays)
    for await (const rows of store.bulk.each({ label: 'Entity', dossier: null, properties: ['id'] }))
      await addLinksFrom(rows.map(({ id }) => String(id)));
  for (const { id, digest, type } of await storedMerged(store, dataset))
    add(id.includes('.') ? links : entities, id, { id, digest }, type);
  for await (const rows of each('Figure', 'id', 'digest'))
    for (const row of rows) add(figures, String(row.id), row);
  for await (const rows of each('Waiting', 'element', 'digest'))
    for (const { element, digest } of rows) {
      const id = String(element);
      add(id.includes('.') ? links : figures, id, { id, digest: digest! }, 'Waiting');
    }
  for await (const rows of each('Claim', 'id', 'digest', 'about', 'movedFrom'))
    for (const row of rows) {
      const about = String(row.movedFrom ?? row.about);
      add(claims, about, row, about);
    }
  const sources = new Map<string, StoredLine>();
  for await (const rows of page('dossier-sources'))
    for (const { id, digest } of rows) sources.set(String(id), [String(id), String(digest)]);
  for await (const rows of each('Variant', 'element', 'part', 'digest'))
    for (const { element, part, digest } of rows) {
      const id = String(element);
      if (part === 'sources') sources.set(id, [id, String(digest), 'Variant']);
      else add({ entities, links, figures }[String(part) as 'links'], id, { id, digest: digest! }, 'Variant');
    }
  return { entities, links, figures, claims, sources };
}

/** The pages of a statement that goes on after the last id. */
export async function* pagesOf(
  store: GraphStore,
  name: string,
  params: Params,
  size = PAGE,
): AsyncGenerator<Row[]> {
  for (let after = ''; ;) {
    const rows = await store.read(query(`read/${name}`), { ...params, after });
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
    after = String(rows.at(-1)!.id);
  }
}
