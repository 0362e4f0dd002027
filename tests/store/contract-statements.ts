import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readStatements } from '../../bin/statements/heads.js';
import { misfitOfFields } from '../../bin/statements/types.js';
import { shipDossiers } from '../../server/import/dossier/open.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { query, unpackRecords, type StatementName } from '../../server/graph/access/queries.ts';
import { statementFiles } from '../../server/graph/access/statements.generated.ts';
import { shipped } from '../../server/root.ts';
import { openEmbedded } from '../../server/store/embedded.ts';
import type { GraphStore, Row } from '../../server/store/graph-store.ts';
import { emptyStore } from '../open-store.ts';
import { change, type StoreAtHand } from './at-hand.ts';
import { avoided } from './contract-answers.ts';
import { dumpGraph, firstDifference, inOneOrder } from './dump-graph.ts';
import { withRecords } from './record-shapes.ts';
import { readSamples, type Sample } from './statement-samples.ts';
import { writeSamples } from './write-samples.ts';

const { statements, shapes: declared } = readStatements(shipped('cypher'));
const shapes = withRecords(declared);
/** The comment at a file's top. */
const headOf = (name: string) =>
  /^(\/\/.*\n)+/.exec(readFileSync(shipped('cypher', `${statements[name]!.file}.cypher`), 'utf8'))![0];
const names = (folder: string) => Object.keys(statements).filter((name) => name.startsWith(`${folder}/`));

/** The first thing in which rows are not what the head of their statement declares; null where there is none. */
const lieOf = (name: string, rows: readonly Row[]) =>
  rows
    .map((row) => misfitOfFields(row, statements[name]!.columns, shapes, name))
    .find((lie) => lie !== null) ?? null;

/** A name that the generated types know: they are made of the same files. */
function statementName(name: string): StatementName {
  const known = (Object.keys(statementFiles) as StatementName[]).find((each) => each === name);
  if (!known) throw new Error(`${name} is no statement`);
  return known;
}

async function run(store: GraphStore, name: string, { words, params }: Sample): Promise<readonly Row[]> {
  const statement = query(statementName(name), words, { params });
  if (name.startsWith('read/'))
    return inOneOrder(unpackRecords(await store.read(statement, params), statement));
  return store.write((transaction) => transaction.run(statement, params));
}

/** Rows as a text; the labels of a node, `to`, have no order. */
const textOf = (rows: unknown): string =>
  JSON.stringify(rows, (key, value: unknown) =>
    key === 'to' && Array.isArray(value) ? [...value].sort() : value,
  );

/** What the shipped dossiers lack and a statement asks for. */
const missing = [
  "CREATE (d:Dossier {id: 'made-set', dataset: true, title: 'Made', digest: 'd', imported: '2020-01-01', updated: '2020-01-02', entities: 1, links: 0, figures: 0, entries: '{}'})",
  "CREATE (w:Waiting {id: 'made.FUNDS.nobody', dossier: 'made-set', missing: ['nobody'], digest: 'd', row: '{}'})",
  "CREATE (v:Variant {id: 'made-set|entities|ttp', element: 'ttp', part: 'entities', dossier: 'made-set', digest: 'd', sources: ['s'], row: '[]'})",
  "CREATE (t:Retracted {id: 'made-gone', dossier: 'made-set', was: 'Actor'})",
  "CREATE (m:Import {id: 'made-set', state: 'writing', plan: 'p', folder: '/f', host: 'h', since: '2020'})",
  "CREATE (c:Claim {id: 'undone-1', about: 'undone', statement: 'So it is.', source: 'undone-s', dossier: 'undone'})",
  "CREATE (w:Waiting {id: 'undone.FUNDS.x', dossier: 'undone', missing: ['x'], digest: 'd', row: '{}'})",
  "MATCH (e:Entity {id: 'ttp'}), (f:Entity {id: 'pakistan'}) CREATE (e)-[r:FUNDS {id: 'ttp.FUNDS.pakistan', dossier: 'undone'}]->(f)",
  "MATCH (e:Entity {id: 'ttp'}) CREATE (f:Figure {id: 'ttp:undone', about: 'ttp', measure: 'attacks', dossier: 'undone'})-[r:ABOUT]->(e)",
  "CREATE (s:Source {id: 'undone-s', dossier: 'undone', title: 'S', kind: 'report'})",
  "CREATE (d:Dossier {id: 'own-types', title: 'Own types', digest: 'd', ontology: '{}'})",
  "MATCH (e:Entity {id: 'afghan-taliban'})-[r:SUPPORTS {id: 'afghan-taliban.SUPPORTS.ttp.haven'}]->(n) SET r.disputed = true",
  "MATCH (f:Figure {id: 'ttp:attacks:2020'}) SET f.disputed = true",
  "CREATE (c:SavedCase {id: 'made-case', name: 'Made', created: '2020', updated: '2020', archived: false, version: 1, state: 's=a', datasets: ['made-set']})",
  "CREATE (v:CaseVersion {id: 'made-case-1', caseId: 'made-case', number: 1, kind: 'MADE', began: '2020', at: '2020', size: 3, state: 's=a'})",
  "CREATE (v:CaseView {id: 'made-view', caseId: 'made-case', name: 'Made', created: '2020', state: 's=a'})",
  "CREATE (m:Merged {id: 'b', into: 'pakistan', was: 'Actor', name: 'B', digest: 'd', dossier: 'moved'})",
  "CREATE (d:Decision {id: 'b=pakistan', a: 'b', b: 'pakistan', verdict: 'SAME', keep: 'pakistan', by: 'me', at: '2020-01-01T00:00:00Z'})",
  "MATCH (e:Entity {id: 'pakistan'}), (m:Merged {id: 'b'}), (n:Entity {id: 'ttp'}) CREATE (e)-[:FUNDS {id: 'pakistan.FUNDS.ttp.merged-1', movedFrom: 'b.FUNDS.c', digest: 'd', dossier: 'moved'}]->(n) CREATE (m)-[:FUNDS {id: 'b.FUNDS.pakistan', digest: 'd', dossier: 'moved'}]->(e)",
  "MATCH (e:Entity {id: 'ttp'}) CREATE (f:Figure {id: 'b:attacks', about: 'ttp', measure: 'attacks', movedFrom: 'b', dossier: 'moved'})-[:ABOUT]->(e)",
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
    expect(Object.keys(readSamples).sort()).toEqual(names('read').sort());
    expect(Object.keys(writeSamples).sort()).toEqual(names('write').sort());
  });

  // Writes run in the order of their samples, since some build on others.
  describe.each([...names('read'), ...Object.keys(writeSamples)])('%s', (name) => {
    const samples = readSamples[name] ?? writeSamples[name] ?? [];

    test('it is worded as every engine answers it', () => {
      const text = query(statementName(name), samples[0]?.words).text;
      expect(avoided.filter(([, pattern]) => pattern.test(text)).map(([why]) => why)).toEqual([]);
      // One engine takes the second row of a key for a match of the first.
      if (/UNWIND[\s\S]*MERGE/.test(text)) expect(headOf(name)).toContain('no id twice');
      if (!name.startsWith('read/')) return;
      expect(text).toMatch(/\bLIMIT (\$\w+|\d+)/);
      if (!text.endsWith('LIMIT 1\n')) expect(text).toMatch(/\bORDER BY\b/);
    });

    test('its samples give the parameters and words that its head declares', () => {
      const { params: given, words: slots } = statements[name]!;
      for (const { words = {}, params } of samples) {
        expect(misfitOfFields(params, given, shapes, name)).toBeNull();
        expect(misfitOfFields(words, slots, shapes, name)).toBeNull();
      }
    });

    if (name.startsWith('read/'))
      test('it answers its samples, with what its head declares, as the embedded engine does', async () => {
        let rows = 0;
        for (const sample of samples) {
          const answer = await run(store(), name, sample);
          expect(textOf(answer)).toBe(textOf(await run(reference, name, sample)));
          expect(lieOf(name, answer)).toBeNull();
          rows += answer.length;
        }
        expect(rows).toBeGreaterThan(0);
      });
    else
      test('it changes the graph as it does in the embedded engine', async () => {
        for (const sample of samples) {
          const before = await dumpGraph(store());
          for (const each of [store(), reference])
            expect(lieOf(name, await run(each, name, sample))).toBeNull();
          const after = await dumpGraph(store());
          expect(firstDifference(before, after)).not.toBeNull();
          expect(firstDifference(after, await dumpGraph(reference))).toBeNull();
        }
      });
  });
}
