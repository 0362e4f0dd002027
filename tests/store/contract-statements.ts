import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { shipDossiers } from '../../server/import/dossier/open.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { query } from '../../server/graph/access/queries.ts';
import { shipped } from '../../server/root.ts';
import { openEmbedded } from '../../server/store/embedded.ts';
import type { GraphStore, Row } from '../../server/store/graph-store.ts';
import { emptyStore } from '../open-store.ts';
import { change, type StoreAtHand } from './at-hand.ts';
import { avoided } from './contract-answers.ts';
import { dumpGraph, firstDifference, inOneOrder } from './dump-graph.ts';
import { readSamples, type Sample } from './statement-samples.ts';
import { writeSamples } from './write-samples.ts';

/** The statements of a folder by name, whichever street they lie in, with their files. */
const filesOf = (folder: string) =>
  new Map(
    readdirSync(shipped('cypher', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.cypher'))
      .map((file) => [`${folder}/${basename(file, '.cypher')}`, join(folder, file)]),
  );
const files = new Map([...filesOf('read'), ...filesOf('write')]);
const filesIn = (folder: string) => [...filesOf(folder).keys()];

const textOf = (name: string) => readFileSync(shipped('cypher', files.get(name)!), 'utf8');

/** The comment at a file's head, on one line. */
const headerOf = (name: string) =>
  [...textOf(name).matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => line).join(' ');

/** The parameters that a statement asks for, its projections filled in. */
function paramsOf(name: string, words: Sample['words'] = {}): string[] {
  const text = query(name, words).text.replace(/^\/\/.*$/gm, '');
  return [...new Set([...text.matchAll(/\$(\w+)/g)].map(([, param]) => param!))].sort();
}

async function run(store: GraphStore, name: string, { words, params }: Sample): Promise<readonly Row[]> {
  const statement = query(name, words);
  if (name.startsWith('read/')) return inOneOrder(await store.read(statement, params));
  return store.write((transaction) => transaction.run(statement, params));
}

/** What the shipped dossiers lack and a statement asks for. */
const missing = [
  "CREATE (d:Dossier {id: 'made-set', dataset: true, title: 'Made', imported: '2020-01-01', entities: 1})",
  "CREATE (w:Waiting {id: 'made.FUNDS.nobody', dossier: 'made-set', missing: ['nobody'], digest: 'd', row: '{}'})",
  "CREATE (v:Variant {id: 'made-set|entities|ttp', element: 'ttp', part: 'entities', dossier: 'made-set', digest: 'd', sources: ['s'], row: '[]'})",
  "CREATE (t:Retracted {id: 'made-gone', dossier: 'made-set', was: 'Actor'})",
  "CREATE (m:Import {id: 'made-set', state: 'writing', plan: 'p', folder: '/f', host: 'h', since: '2020'})",
  "CREATE (c:Claim {id: 'undone-1', about: 'undone', dossier: 'undone'})",
  "CREATE (w:Waiting {id: 'undone.FUNDS.x', dossier: 'undone', missing: ['x']})",
  "MATCH (e:Entity {id: 'ttp'}), (f:Entity {id: 'pakistan'}) CREATE (e)-[r:FUNDS {id: 'ttp.FUNDS.pakistan', dossier: 'undone'}]->(f)",
  "MATCH (e:Entity {id: 'ttp'}) CREATE (f:Figure {id: 'ttp:undone', dossier: 'undone'})-[r:ABOUT]->(e)",
  "CREATE (s:Source {id: 'undone-s', dossier: 'undone', title: 'S'})",
  "CREATE (d:Dossier {id: 'own-types', ontology: '{}'})",
  "MATCH (e:Entity {id: 'afghan-taliban'})-[r:SUPPORTS {id: 'afghan-taliban.SUPPORTS.ttp.haven'}]->(n) SET r.disputed = true",
  "MATCH (f:Figure {id: 'ttp:attacks:2020'}) SET f.disputed = true",
  "CREATE (m:Merged {id: 'b', into: 'pakistan', was: 'Actor', dossier: 'moved'})",
  "CREATE (d:Decision {id: 'b=pakistan', a: 'b', b: 'pakistan', verdict: 'SAME', keep: 'pakistan'})",
  "MATCH (e:Entity {id: 'pakistan'}), (m:Merged {id: 'b'}), (n:Entity {id: 'ttp'}) CREATE (e)-[:FUNDS {id: 'pakistan.FUNDS.ttp.merged-1', movedFrom: 'b.FUNDS.c', dossier: 'moved'}]->(n) CREATE (m)-[:FUNDS {id: 'b.FUNDS.pakistan', dossier: 'moved'}]->(e)",
  "MATCH (e:Entity {id: 'ttp'}) CREATE (f:Figure {id: 'b:attacks', about: 'ttp', movedFrom: 'b', dossier: 'moved'})-[:ABOUT]->(e)",
];

export function statementsContract(store: StoreAtHand): void {
  let reference: GraphStore;
  beforeAll(async () => {
    await emptyStore(store());
    reference = await openEmbedded(null);
    for (const each of [store(), reference]) {
      await shipDossiers(each, loadOntology());
      for (const text of missing) await change(each, text);
    }
  });
  afterAll(async () => {
    await reference.close();
    await emptyStore(store());
  });

  test('each file has a sample, and each sample a file', () => {
    expect(Object.keys(readSamples).sort()).toEqual(filesIn('read').sort());
    expect(Object.keys(writeSamples).sort()).toEqual(filesIn('write').sort());
  });

  // Writes run in the order of their samples, since some build on others.
  describe.each([...filesIn('read'), ...Object.keys(writeSamples)])('%s', (name) => {
    const samples = readSamples[name] ?? writeSamples[name] ?? [];

    test('its head says what it is for, its parameters and its columns', () => {
      const header = headerOf(name);
      expect(header).toMatch(/^[A-Z].*\./);
      const own = textOf(name).replace(/^\/\/.*$/gm, '');
      const params = [...own.matchAll(/\$(\w+)/g)].map(([, param]) => param!);
      // A statement that filters or pages as another does says so rather than list the same again.
      if (!/the other parameters as in/.test(header))
        expect(params.filter((param) => !header.includes(`$${param}`))).toEqual([]);
      for (const [slot] of own.matchAll(/__[A-Z]+__/g)) expect(header).toContain(slot);
      if (name.startsWith('read/')) expect(header).toContain('→ ');
    });

    test('it is worded as every engine answers it', () => {
      const text = query(name, samples[0]?.words).text.replace(/^\/\/.*$/gm, '');
      expect(avoided.filter(([, pattern]) => pattern.test(text)).map(([why]) => why)).toEqual([]);
      // One engine takes the second row of a key for a match of the first.
      if (/UNWIND[\s\S]*MERGE/.test(text)) expect(headerOf(name)).toContain('no id twice');
      if (!name.startsWith('read/')) return;
      expect(text).toMatch(/\bLIMIT (\$\w+|\d+)/);
      if (!text.endsWith('LIMIT 1\n')) expect(text).toMatch(/\bORDER BY\b/);
    });

    test('its samples give the parameters that it asks for', () => {
      for (const { words, params } of samples)
        expect(Object.keys(params).sort()).toEqual(paramsOf(name, words));
    });

    if (name.startsWith('read/'))
      test('it answers its samples, with the columns of its head, as the embedded engine does', async () => {
        let rows = 0;
        for (const sample of samples) {
          const answer = await run(store(), name, sample);
          expect(JSON.stringify(answer)).toBe(JSON.stringify(await run(reference, name, sample)));
          const columns = headerOf(name).split('→ ')[1]!;
          for (const column of Object.keys(answer[0] ?? {}))
            expect(columns).toMatch(new RegExp(`\\b${column}\\b`));
          rows += answer.length;
        }
        expect(rows).toBeGreaterThan(0);
      });
    else
      test('it changes the graph as it does in the embedded engine', async () => {
        for (const sample of samples) {
          const before = await dumpGraph(store());
          for (const each of [store(), reference]) await run(each, name, sample);
          const after = await dumpGraph(store());
          expect(firstDifference(before, after)).not.toBeNull();
          expect(firstDifference(after, await dumpGraph(reference))).toBeNull();
        }
      });
  });
}
