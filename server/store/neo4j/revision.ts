import type { Session } from 'neo4j-driver';

/** How long what was heard of a shared store is taken for what it holds, in milliseconds. */
const maxAge = 50;

interface Revisions {
  /** What the store holds now, or held no earlier than `since`; see the port's `revision`. */
  current(since?: number): Promise<string>;
  /** What a read that began at a time ended with. */
  heard(at: number, bookmarks: readonly string[]): void;
  /** This process wrote: the next who asks hears of it. */
  forget(): void;
}

/**
 * The revision of a Neo4j is the bookmark that a read ends with: it names the last transaction that the database has
 * taken in, whoever sent it, so that nothing has to be written beside the data. Every read tells it; where none has for
 * too long, one is sent, which those who ask together share. `inSession` gives its work a reading session.
 */
export function neo4jRevisions(
  inSession: (work: (session: Session) => Promise<string>) => Promise<string>,
): Revisions {
  let known: { readonly at: number; readonly revision: Promise<string> } | null = null;
  let written = 0;
  const ask = () =>
    inSession(async (session) => {
      // By itself: begin and commit would be two calls more.
      await session.run('RETURN 1 AS one');
      return textOf(session.lastBookmarks());
    });
  return {
    forget: () => {
      known = null;
      written = performance.now();
    },
    heard: (at, bookmarks) => {
      // Of a read that began before a write of our own nobody knows whether it saw that.
      if (bookmarks.length === 0 || at <= written || (known && known.at >= at)) return;
      known = { at, revision: Promise.resolve(textOf(bookmarks)) };
    },
    current: (since) => {
      const now = performance.now();
      if (known && known.at >= (since ?? now - maxAge)) return known.revision;
      const asked = { at: now, revision: ask() };
      known = asked;
      asked.revision.catch(() => {
        if (known === asked) known = null;
      });
      return asked.revision;
    },
  };
}

const textOf = (bookmarks: readonly string[]) => bookmarks.join(' ');
