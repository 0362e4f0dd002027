import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../server/cli.ts';
import { importFiles } from '../../server/import/import.ts';
import { undoImport } from '../../server/import/write/undo.ts';
import { localFile } from '../../server/import/read/files.ts';
import { newToken } from '../../server/commands/lock-file.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { openNeo4j } from '../../server/store/neo4j.ts';
import { StoreError } from '../../server/store/graph-store.ts';
import { neo4jUri, openTestStore } from '../open-store.ts';
import { check, follow, mutate } from './importing.ts';
import { serveOn, type Served } from './serve.ts';

const loadToken = newToken();
let served: Served;
let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-seen-'));
  writeFileSync(join(folder, 'lessons.csv'), lessons);
  writeFileSync(join(folder, 'lessons.yaml'), mapping);
  writeFileSync(join(folder, 'school.yaml'), dossier);
  served = await serveOn(await openTestStore(), loadOntology(), {
    loadToken,
    importFolder: join(folder, 'work'),
    // A Neo4j that has just started takes its time.
    timeLimit: 60_000,
  });
  // Readers know the graph as it is before the door opens.
  expect(await seen()).toEqual(nothing);
});
afterEach(async () => {
  await served.stop();
  rmSync(folder, { recursive: true });
});

const lessons = 'teacher,pupil\nAnn,Bob\nAnn,Cy\n';
const linkTypes = `ontology:
  linkTypes:
    TEACHES: { family: SUPPORT, label: teaches, inverse: is taught by, from: [Actor], to: [Actor] }
`;
const mapping = `entente: 1
dataset: { id: lessons, title: Lessons }
${linkTypes}tables:
  - files: lessons.csv
    entities:
      teacher: { type: Actor, kind: person, key: teacher, name: '{teacher}' }
      pupil: { type: Actor, kind: person, key: pupil, name: '{pupil}' }
    links: [{ from: teacher, type: TEACHES, to: pupil }]
`;
const dossier = `entente: 1
dossier: { id: school, title: School }
defaults: { source: book }
sources: { book: { title: S, kind: book } }
${linkTypes}entities:
  ann: { type: Actor, kind: person, name: Ann, claims: [{ at: p1, says: So. }] }
  bob: { type: Actor, kind: person, name: Bob, claims: [{ at: p1, says: So. }] }
links:
  - { from: ann, type: TEACHES, to: bob, claims: [{ at: p1, says: So. }] }
`;

/** What a reader sees that is asked for once: the words, the counts, and what a filter by the new type lets through. */
async function seen(): Promise<object> {
  const { json } = await served.ask(
    '{ ontology { linkTypes { id label } } statistics { entities links byFamily { name count } } }',
  );
  const { ontology, statistics } = (
    json as { data: { ontology: { linkTypes: { id: string; label: string }[] }; statistics: object } }
  ).data;
  const filtered = await served.ask('{ network(links: { types: ["TEACHES"] }) { links { id } } }');
  const { data, errors } = filtered.json as {
    data: { network: { links: object[] } } | null;
    errors?: { message: string }[];
  };
  return {
    word: ontology.linkTypes.find(({ id }) => id === 'TEACHES')?.label,
    statistics,
    filtered: errors ? errors.map(({ message }) => message) : data?.network.links.length,
  };
}

const nothing = {
  word: undefined,
  statistics: { entities: 0, links: 0, byFamily: [] },
  filtered: [expect.stringMatching(/^There is no link type "TEACHES"/)],
};
const all = (entities: number, links: number) => ({
  word: 'teaches',
  statistics: { entities, links, byFamily: [{ name: 'SUPPORT', count: links }] },
  filtered: links,
});

/** Runs the command line beside the server, which holds the store. */
async function entente(...words: string[]): Promise<void> {
  let told = '';
  const code = await run(['node', 'entente', ...words], {
    out: (text) => void (told += text),
    err: (text) => void (told += text),
    serve: async () => undefined,
    openStore: () => Promise.reject(new StoreError('LOCKED', 'It is held.')),
    runningServer: () => ({ url: served.url, token: loadToken }),
    workFolder: () => join(folder, 'work'),
  });
  if (code !== 0) throw new Error(told);
}

describe('what is written is seen by whoever asks next, through', () => {
  test('the command line, to import and to undo', async () => {
    await entente('import', join(folder, 'lessons.csv'), '--mapping', join(folder, 'lessons.yaml'));
    expect(await seen()).toEqual(all(3, 2));
    await entente('undo', 'lessons');
    expect(await seen()).toEqual(nothing);
  });

  test('the command line, to load a dossier and a changed one', async () => {
    await entente('load', join(folder, 'school.yaml'));
    expect(await seen()).toEqual(all(2, 1));
    writeFileSync(join(folder, 'school.yaml'), dossier.replace('label: teaches', 'label: instructs'));
    await entente('load', join(folder, 'school.yaml'));
    expect(await seen()).toEqual({ ...all(2, 1), word: 'instructs' });
  });

  test('GraphQL, as the browser does, to import and to undo', async () => {
    const job = await check(served, [['lessons.csv', lessons]], { mapping });
    await follow(served, job.id, 'READY');
    expect(await seen()).toEqual(nothing);
    await mutate(served, `confirmImport(job: "${job.id}")`);
    await follow(served, job.id, 'DONE');
    expect(await seen()).toEqual(all(3, 2));
    const undo = await mutate(served, 'undoImport(dataset: "lessons")');
    await follow(served, undo.id, 'DONE');
    expect(await seen()).toEqual(nothing);
  });

  test('a merge, and taking it back', async () => {
    await entente('import', join(folder, 'lessons.csv'), '--mapping', join(folder, 'lessons.yaml'));
    await entente('load', join(folder, 'school.yaml'));
    expect(await seen()).toEqual(all(5, 3));
    const { json } = await served.ask('{ datasets { id } entities { nodes { id name } } }');
    const { nodes } = (json as { data: { entities: { nodes: { id: string; name: string }[] } } }).data
      .entities;
    const pair = nodes.filter(({ name }) => name === 'Ann').map(({ id }) => id);
    await entente('match', '--by', 'cy', '--accept', pair.sort().join('='));
    expect(await seen()).toEqual(all(4, 3));
    await entente('unmatch', pair.join('='));
    expect(await seen()).toEqual(all(5, 3));
  });

  const shared = neo4jUri === undefined ? test.skip : test;
  shared('another process that holds the same Neo4j (run by npm run test:neo4j)', async () => {
    const password = process.env['NEO4J_PASSWORD'] ?? null;
    const other = await openNeo4j({
      uri: neo4jUri ?? '',
      user: process.env['NEO4J_USER'] ?? 'neo4j',
      password,
    });
    try {
      await importFiles(other, loadOntology(), {
        files: [localFile(join(folder, 'lessons.csv'))],
        options: { mapping: { name: 'lessons.yaml', text: mapping } },
      });
      expect(await seen()).toEqual(all(3, 2));
      await undoImport(other, 'lessons');
      expect(await seen()).toEqual(nothing);
    } finally {
      await other.close();
    }
  });
});
