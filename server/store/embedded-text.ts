import type { OpenedFile } from './embedded-files.ts';
import type { TextHit } from './graph-store.ts';
import { rankHits, searchTerms } from './search-terms.ts';

type Db = OpenedFile['db'];

/** Every word counts and none is left out. Laying it again would read all texts anew: 5 s for 100,000. */
export async function layTextIndex(db: Db): Promise<void> {
  const there = await db.textSearch('Entity', 'search', 'x', 1).then(
    () => true,
    () => false,
  );
  if (!there) await db.createTextIndex('Entity', 'search', { tokenizer: 'standard', stopWords: [] });
}

/** The engine's text index over entities; `queue` runs one write behind the other. */
export interface TextIndex {
  find(text: string, limit: number): Promise<TextHit[]>;
  /** Resolves once there is an index to search. */
  ready(): Promise<void>;
  /** Puts the index aside while `work` runs, and lays it anew. */
  without<T>(work: () => Promise<T>): Promise<T>;
}

export function textIndex(db: Db, queue: (work: () => Promise<void>) => Promise<void>): TextIndex {
  let working = 0;
  let laid = Promise.resolve();
  return {
    find: async (text, limit) => {
      const terms = searchTerms(text);
      if (terms.length === 0) return [];
      const hits: TextHit[] = [];
      for (const [node, score] of await db.textSearch('Entity', 'search', terms.join(' '), limit)) {
        const id: unknown = db.getNode(node ?? -1)?.get('id');
        if (typeof id === 'string') hits.push({ id, score: score ?? 0 });
      }
      return rankHits(hits);
    },
    ready: () => laid,
    without: async (work) => {
      working += 1;
      let done: () => void = () => undefined;
      try {
        if (working === 1) {
          laid = new Promise((resolve) => (done = resolve));
          await queue(async () => void (await db.dropTextIndex('Entity', 'search')));
        }
        return await work();
      } finally {
        working -= 1;
        // A store that is closed meanwhile lays it when it is opened again.
        if (working === 0) await queue(() => layTextIndex(db)).catch(() => undefined);
        done();
      }
    },
  };
}
