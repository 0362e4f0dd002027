import { join } from 'node:path';
import { pageByPage, runOn } from '../../graph/access/run.ts';
import { text, texts, typeLabel } from '../../graph/elements/project.ts';
import type { GraphStore, Row } from '../../store/graph-store.ts';
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

const maxStarts = 500;

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
  const run = runOn(store);
  const add = (to: Spool, key: string, { id, digest }: Row, ...more: string[]) =>
    to.add(key, JSON.stringify([id, digest, ...more]));
  const addLinksFrom = async (starts: readonly string[]) => {
    for (let from = 0; from < starts.length; from += maxStarts)
      for await (const found of pageByPage((after) =>
        run('read/dataset-links', { dossier: dataset, ids: starts.slice(from, from + maxStarts), after }),
      ))
        for (const row of found) add(links, row.id, row, row.type);
  };
  const each = (label: string, ...properties: string[]) =>
    store.bulk.each({ label, dossier: dataset, properties });
  for await (const rows of each('Entity', 'id', 'digest')) {
    for (const row of rows) add(entities, text(row.id), row, typeLabel(texts(row.labels)));
    if (!strays) await addLinksFrom(rows.map(({ id }) => text(id)));
  }
  if (strays)
    for await (const rows of store.bulk.each({ label: 'Entity', dossier: null, properties: ['id'] }))
      await addLinksFrom(rows.map(({ id }) => text(id)));
  for (const { id, digest, type } of await storedMerged(store, dataset))
    add(id.includes('.') ? links : entities, id, { id, digest }, type);
  for await (const rows of each('Figure', 'id', 'digest'))
    for (const row of rows) add(figures, text(row.id), row);
  for await (const rows of each('Waiting', 'element', 'digest'))
    for (const { element, digest } of rows) {
      const id = text(element);
      add(id.includes('.') ? links : figures, id, { id, digest: text(digest) }, 'Waiting');
    }
  for await (const rows of each('Claim', 'id', 'digest', 'about', 'movedFrom'))
    for (const row of rows) {
      const about = text(row.movedFrom ?? row.about);
      add(claims, about, row, about);
    }
  const sources = new Map<string, StoredLine>();
  for await (const rows of pageByPage((after) => run('read/dossier-sources', { dossier: dataset, after })))
    for (const { id, digest } of rows) sources.set(id, [id, digest]);
  for await (const rows of each('Variant', 'element', 'part', 'digest'))
    for (const { element, part, digest } of rows) {
      const id = text(element);
      if (part === 'sources') sources.set(id, [id, text(digest), 'Variant']);
      else
        add(
          part === 'entities' ? entities : part === 'links' ? links : figures,
          id,
          { id, digest: text(digest) },
          'Variant',
        );
    }
  return { entities, links, figures, claims, sources };
}
