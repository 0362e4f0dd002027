import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { changesOf } from '../../server/import/dossier/report.ts';
import { shipDossiers } from '../../server/import/dossier/open.ts';
import type { Ontology } from '../../server/graph/ontology/ontology.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openArticle } from '../article-store.ts';
import { watched } from './snapshot.ts';

let store: GraphStore;
let ontology: Ontology;
beforeAll(async () => {
  ({ store, ontology } = await openArticle());
});
afterAll(() => store.close());

const read = (text: string) => store.read({ name: 'test', text });

describe('the shipped dossiers', () => {
  test('cost one read and no transaction when the store has them already', async () => {
    const names: string[] = [];
    const reads: string[] = [];
    const watching = watched(store, names);
    const reports = await shipDossiers(
      {
        ...watching,
        read: (asked, params, options) => {
          reads.push(asked.name);
          return store.read(asked, params, options);
        },
      },
      ontology,
    );
    expect(reports.map(changesOf)).toEqual([0]);
    expect(reads.filter((name) => name !== 'read/dossier-digest')).toEqual([]);
    expect(names).toEqual([]);
  });

  test('leave every entity, link and figure with evidence from a source', async () => {
    const bare = await read(
      'MATCH (e:Entity) WHERE e.sources IS NULL OR size(e.sources) = 0 RETURN e.id AS id ORDER BY id LIMIT 10',
    );
    expect(bare).toEqual([]);
    expect(
      await read(
        'MATCH (a:Entity)-[r]->(b:Entity) WHERE r.sources IS NULL OR size(r.sources) = 0 RETURN r.id AS id ORDER BY id LIMIT 10',
      ),
    ).toEqual([]);
    expect(
      await read(
        'MATCH (f:Figure) WHERE f.sources IS NULL OR size(f.sources) = 0 RETURN f.id AS id ORDER BY id LIMIT 10',
      ),
    ).toEqual([]);
  });

  test('leave each degree equal to the links that touch the entity', async () => {
    expect(
      await read(
        'MATCH (e:Entity) OPTIONAL MATCH (e)-[r]-(n:Entity) WITH e, count(r) AS links WHERE links <> e.degree RETURN e.id AS id, links, e.degree AS degree ORDER BY id LIMIT 10',
      ),
    ).toEqual([]);
  });

  test('tie every claim to one source and to what it is about', async () => {
    const claims = await read(
      'MATCH (c:Claim) OPTIONAL MATCH (c)-[:FROM]->(s:Source) WITH c, count(s) AS sources WHERE sources <> 1 RETURN c.id AS id ORDER BY id LIMIT 10',
    );
    expect(claims).toEqual([]);
    expect(
      await read(
        'MATCH (c:Claim) OPTIONAL MATCH (c)-[:ABOUT]->(x) WITH c, count(x) AS subjects WHERE subjects = 0 OR (c.link IS NOT NULL AND subjects <> 2) RETURN c.id AS id ORDER BY id LIMIT 10',
      ),
    ).toEqual([]);
  });
});
