import { expect, test } from '@jest/globals';
import { openSession } from '../../server/graph/access/session.ts';
import { statistics } from '../../server/graph/elements/datasets.ts';
import { disagreements } from '../../server/graph/disagreements/disagreements.ts';
import { network } from '../../server/graph/network/network.ts';
import { anyLink } from '../../server/graph/elements/link-filter.ts';
import { workAhead } from '../../server/schema/request/ahead.ts';
import { openArticle } from '../article-store.ts';
import { wait, watch } from './watched-store.ts';

test('what first pages ask for is worked out while nobody waits, and again after a write', async () => {
  const { store, ontology } = await openArticle();
  const { store: watchedStore, asked, rows } = watch(store);
  const ahead = workAhead(watchedStore, () => Promise.resolve(ontology), 10);
  /** Nothing was asked for a while, and all that was asked is answered. */
  const quiet = async () => {
    for (let seen = -1; seen < asked.length || asked.length === 0 || Object.keys(rows).length < seen;) {
      seen = asked.length;
      await wait(500);
    }
    asked.length = rows.length = 0;
  };
  const askAll = async () => {
    const session = openSession(watchedStore, ontology);
    const parts = { links: false, relations: false, omitted: false };
    await Promise.all([
      statistics(session),
      disagreements(session, { first: 5 }),
      network(session, { links: anyLink, limit: 20, parts }),
    ]);
  };
  try {
    await quiet();
    await askAll();
    expect(asked.filter((name) => !name.includes('links-of-entities'))).toEqual(['read/entities-by-id']);
    await store.write((transaction) =>
      transaction.run({ name: 'test', text: "MATCH (e:Entity {id: 'ttp'}) SET e.degree = 0" }),
    );
    asked.length = rows.length = 0;
    await quiet();
    await askAll();
    expect(asked.filter((name) => !name.includes('links-of-entities'))).toEqual(['read/entities-by-id']);
    const session = openSession(watchedStore, ontology);
    const { nodes } = await network(session, { links: anyLink, limit: 5 });
    expect(nodes.map(({ id }) => id)).not.toContain('ttp');
  } finally {
    await ahead.stop();
    await store.close();
  }
});
