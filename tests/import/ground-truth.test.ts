import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { loadOntology } from '../../server/graph/ontology.ts';
import { anyLink } from '../../server/graph/link-filter.ts';
import { findPaths } from '../../server/graph/paths.ts';
import { openSession } from '../../server/graph/session.ts';
import { storedOntology } from '../../server/graph/ontology-merge.ts';
import { localFile } from '../../server/import/files.ts';
import { importFiles } from '../../server/import/import.ts';
import type { ImportReport } from '../../server/import/report.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openTestStore } from '../open-store.ts';

const data = '../shared/data';
const there = existsSync(data);
const skipped = '(skipped where ../shared/data is absent)';

let store: GraphStore;
const q = (text: string, params = {}) => store.read({ name: 'look', text }, params);
const column = async (text: string, params = {}) =>
  (await q(text, params)).map((row) => Object.values(row)[0]);

/** Imports files of one set with one of the mappings of these tests, or without. */
async function bring(folder: string, files: readonly string[], mapping?: string): Promise<ImportReport> {
  const name = `tests/import/mappings/${mapping}.yaml`;
  return importFiles(store, loadOntology(), {
    files: files.map((file) => localFile(`${data}/${folder}/${file}`, file)),
    ...(mapping && { options: { mapping: { name, text: readFileSync(name, 'utf8') } } }),
  });
}

/** Each set has a store of its own, so that numbers are those of the set. */
function set(name: string, load: () => Promise<unknown>, tests: () => void): void {
  (there ? describe : describe.skip)(`${name} in the store ${skipped}`, () => {
    beforeAll(async () => {
      store = await openTestStore();
      await load();
    }, 600_000);
    afterAll(() => store.close());
    tests();
  });
}

set(
  'the hijackers',
  () => bring('terror-911-hijackers', ['associates_edges.csv', 'associates_nodes.csv'], 'hijackers'),
  () => {
    test('has 60 people and 125 ties, with Atta first by degree', async () => {
      expect(await q('MATCH (a:Entity)-[r]->(b:Entity) RETURN count(r) AS links')).toEqual([{ links: 125 }]);
      expect(
        await q('MATCH (e:Entity) RETURN e.name AS name, e.degree AS degree ORDER BY degree DESC LIMIT 3'),
      ).toEqual([
        { name: 'Mohamed Atta', degree: 15 },
        { name: 'Marwan Al Shehhi', degree: 12 },
        { name: 'Essid Sami Ben Khemail', degree: 11 },
      ]);
      expect(await q('MATCH (e:Entity) RETURN count(e) AS people')).toEqual([{ people: 60 }]);
    });

    test('joins Hanjour and Moussaoui by one shortest path, of three hops', async () => {
      const base = openSession(store, loadOntology());
      const session = openSession(store, await storedOntology(base), { timeLimit: 60_000 });
      const [from, to] = await Promise.all(
        ['Hani Hanjour', 'Zacarias Moussaoui'].map(
          async (name) =>
            (await column('MATCH (e:Entity {name: $name}) RETURN e.id AS id', { name }))[0] as string,
        ),
      );
      const paths = await findPaths(session, {
        from: from!,
        to: to!,
        maxHops: 3,
        filter: anyLink,
        first: 10,
      });
      expect(paths.map(({ nodes }) => nodes.map(({ name }) => name))).toEqual([
        ['Hani Hanjour', 'Lofti Raissi', 'Mohamed Atta', 'Zacarias Moussaoui'],
      ]);
    });
  },
);

set(
  'the nations',
  () => bring('nations', ['train.txt', 'valid.txt', 'test.txt'], 'nations'),
  () => {
    test('keeps 1,992 ties of 14 states, parallel ones apart', async () => {
      expect(await q('MATCH (a:Entity)-[r]->(b:Entity) RETURN count(r) AS links')).toEqual([
        { links: 1_992 },
      ]);
      expect(await q('MATCH (e:Entity) RETURN count(e) AS states')).toEqual([{ states: 14 }]);
    });

    test('tells whom the USA aids and with whom Poland is allied', async () => {
      const ends = (relation: string, name: string) =>
        column(
          `MATCH (a:Entity {name: $name})-[r]-(b:Entity)
           WHERE r.id ENDS WITH $relation AND ($relation <> '.economicaid' OR startNode(r).id = a.id)
           RETURN DISTINCT b.name AS name ORDER BY name`,
          { name, relation },
        );
      expect(await ends('.economicaid', 'usa')).toEqual(['brazil', 'egypt', 'india', 'israel', 'jordan']);
      expect(await ends('.militaryalliance', 'poland')).toEqual(['ussr']);
      expect(
        await q("MATCH (a)-[r]->(b) WHERE r.id ENDS WITH '.militaryalliance' RETURN count(r) AS alliances"),
      ).toEqual([{ alliances: 21 }]);
    });
  },
);

set(
  'the allegiances',
  () => bring('is-allegiances', ['nodes.csv', 'operates_in.csv'], 'is-allegiances'),
  () => {
    test('counts organisations by place, and finds those in places called after Pakistan', async () => {
      const counts = await q(
        `MATCH (o:Entity)-[r:OPERATES_IN]->(p:Entity) RETURN p.name AS place, count(r) AS organisations
         ORDER BY organisations DESC, place LIMIT 3`,
      );
      expect(counts).toEqual([
        { place: 'Philippines', organisations: 6 },
        { place: 'Libya', organisations: 5 },
        { place: 'Algeria', organisations: 4 },
      ]);
      const inPakistan = await column(
        `MATCH (o:Entity)-[r:OPERATES_IN]->(p:Entity) WHERE p.name CONTAINS 'Pakistan'
         RETURN DISTINCT o.name AS name ORDER BY name`,
      );
      expect(inPakistan).toHaveLength(5);
    });
  },
);

set(
  'CoDEx-S',
  () => bring('codex-s', ['train.txt', 'valid.txt', 'test.txt', 'relations.en.json'], 'codex'),
  () => {
    test('has 36,543 triples of 2,034 entities, with the hubs as published', async () => {
      expect(await q('MATCH (a:Entity)-[r]->(b:Entity) RETURN count(r) AS links')).toEqual([
        { links: 36_543 },
      ]);
      expect(await q('MATCH (e:Entity) RETURN count(e) AS entities')).toEqual([{ entities: 2_034 }]);
      expect(
        await q(
          "MATCH (e:Entity) WHERE e.name IN ['Q30', 'Q1860'] RETURN e.name AS name, e.degree AS degree ORDER BY name",
        ),
      ).toEqual([
        { name: 'Q1860', degree: 815 },
        { name: 'Q30', degree: 1_125 },
      ]);
      expect(
        await q(
          "MATCH (a:Entity)-[r]->(b:Entity) WHERE r.label = 'diplomatic relation' RETURN count(r) AS links",
        ),
      ).toEqual([{ links: 6_172 }]);
    });
  },
);

set(
  'CoDEx-M',
  () => bring('codex-m', ['train.txt', 'valid.txt', 'test.txt', 'relations.en.json'], 'codex'),
  () => {
    test('has 206,205 triples of 17,050 entities, with the hubs as published', async () => {
      expect(await q('MATCH (a:Entity)-[r]->(b:Entity) RETURN count(r) AS links')).toEqual([
        { links: 206_205 },
      ]);
      expect(await q('MATCH (e:Entity) RETURN count(e) AS entities')).toEqual([{ entities: 17_050 }]);
      expect(
        await q('MATCH (e:Entity) RETURN e.name AS name, e.degree AS degree ORDER BY degree DESC LIMIT 3'),
      ).toEqual([
        { name: 'Q30', degree: 6_911 },
        { name: 'Q36180', degree: 4_930 },
        { name: 'Q1860', degree: 4_467 },
      ]);
      expect(
        await q(
          `MATCH (a:Entity {name: 'Q843'})-[r]-(b:Entity {name: 'Q889'})
           RETURN r.label AS label, startNode(r).name AS source ORDER BY source`,
        ),
      ).toEqual([
        { label: 'diplomatic relation', source: 'Q843' },
        { label: 'diplomatic relation', source: 'Q889' },
      ]);
    });
  },
);

set(
  'the LDBC network',
  () =>
    bring(
      'ldbc-snb-testdata',
      there ? readdirSync(`${data}/ldbc-snb-testdata`).filter((file) => file.endsWith('.csv')) : [],
      'ldbc-snb',
    ),
  () => {
    test('has 34,735 nodes and 70,842 relationships, and its best-connected person', async () => {
      expect(await q('MATCH (a:Entity)-[r]->(b:Entity) RETURN count(r) AS links')).toEqual([
        { links: 70_842 },
      ]);
      expect(await q('MATCH (e:Entity) RETURN count(e) AS entities')).toEqual([{ entities: 34_735 }]);
      expect(
        await q(
          `MATCH (a:Entity)-[r:KNOWS]-(b:Entity) RETURN a.name AS name, count(r) AS friends
           ORDER BY friends DESC LIMIT 1`,
        ),
      ).toEqual([{ name: 'Rafael Fernández', friends: 48 }]);
    });
  },
);
