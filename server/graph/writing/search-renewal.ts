import type { GraphStore } from '../../store/graph-store.ts';
import { chunks, runIn, runOn } from '../access/run.ts';
import { nowAndThen } from '../access/turn.ts';
import { texts, text } from '../elements/project.ts';
import { indexForm, indexWords } from '../search/index-words.ts';
import { isBeyondLatin } from '../search/scripts.ts';

/** More than these are quicker with the text index put aside meanwhile. */
const many = 500;
const batch = 2_000;

const count = (n: number) => n.toLocaleString('en');

/**
 * Gives the entities of a store that an older version wrote the search words that this one makes: those whose names
 * are in other scripts than Latin, which alone have others. Broken off, it starts anew when the store is next opened;
 * until then entities are found as before. `report` gets lines for people. Rejects with StoreError.
 */
export async function renewSearchWords(store: GraphStore, report: (line: string) => void): Promise<void> {
  const [mark] = await runOn(store)('read/search-form');
  if (mark?.form === indexForm) return;
  const ids = await idsBeyondLatin(store, report);
  if (ids.length > 0)
    report(
      `${count(ids.length)} entities with names in other scripts get words for searching by their parts.`,
    );
  const renew = () => renewEach(store, ids);
  await (ids.length > many ? store.bulk.changing(renew) : renew());
  await store.write((transaction) => runIn(transaction)('write/search-form-set', { form: indexForm }));
}

async function idsBeyondLatin(store: GraphStore, report: (line: string) => void): Promise<string[]> {
  const ids: string[] = [];
  let seen = 0;
  const tell = nowAndThen(report);
  const wanted = { label: 'Entity', dossier: null, properties: ['id', 'name', 'aliases'] };
  for await (const rows of store.bulk.each(wanted)) {
    for (const row of rows)
      if ([text(row['name']), ...texts(row['aliases'])].some(isBeyondLatin)) ids.push(text(row['id']));
    seen += rows.length;
    tell(
      () =>
        `Looking for names in other scripts, to make them searchable by their parts: ${count(seen)} entities.`,
    );
  }
  return ids;
}

async function renewEach(store: GraphStore, ids: readonly string[]): Promise<void> {
  for (const some of chunks(ids, batch)) {
    const rows = await runOn(store)('read/names-by-id', { ids: some });
    const changed = rows.flatMap(({ id, name, aliases, summary, search }) => {
      const words = indexWords({ name, aliases: aliases ?? [], summary: summary ?? null });
      return words === search ? [] : [{ id, search: words }];
    });
    if (changed.length > 0)
      await store.write((transaction) => runIn(transaction)('write/search-words-set', { rows: changed }));
  }
}
