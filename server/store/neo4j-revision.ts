import type { Session } from 'neo4j-driver';

/** How long what was heard of a shared store is taken for what it holds, in milliseconds. */
const maxAge = 50;

interface Revisions {
  /** What the store holds now; see the port's `revision`. */
  current(): Promise<string>;
  /** This process wrote: the next who asks hears of it. */
  forget(): void;
}

/**
 * The revision of a Neo4j is the bookmark that a read ends with: it names the last transaction that the database has
 * taken in, whoever sent it, so that nothing has to be written beside the data. Those who ask together share one
 * read. `inSession` gives its work a reading session.
 */
export function neo4jRevisions(
  inSession: (work: (session: Session) => Promise<string>) => Promise<string>,
): Revisions {
  let heard: { readonly at: number; readonly revision: Promise<string> } | null = null;
  const ask = () =>
    inSession(async (session) => {
      // By itself: begin and commit would be two calls more.
      await session.run('RETURN 1 AS one');
      return session.lastBookmarks().join(' ');
    });
  return {
    forget: () => (heard = null),
    current: () => {
      const now = performance.now();
      if (heard && now - heard.at < maxAge) return heard.revision;
      const asked = { at: now, revision: ask() };
      heard = asked;
      asked.revision.catch(() => {
        if (heard === asked) heard = null;
      });
      return asked.revision;
    },
  };
}
