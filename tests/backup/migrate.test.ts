import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heldIn } from '../../server/backup/copy.ts';
import { migrate } from '../../server/backup/migrate.ts';
import { backUp } from '../../server/backup/backup.ts';
import { restore } from '../../server/backup/restore.ts';
import { verifyStore } from '../../server/backup/verify/verify.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { placesIn } from '../../server/main.ts';
import { openEmbedded } from '../../server/store/embedded.ts';
import { openNeo4j } from '../../server/store/neo4j.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { emptyStore, neo4jUri } from '../open-store.ts';
import { change } from '../store/at-hand.ts';
import { fill } from './rich-store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-migrate-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const places = (name: string, uri?: string) =>
  placesIn({ ENTENTE_DATA: at(name), NEO4J_AUTH: 'none', ...(uri && { NEO4J_URI: uri }) }, () => undefined);

async function on<T>(store: GraphStore, work: (store: GraphStore) => Promise<T>): Promise<T> {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    (error: unknown) => String(error instanceof Error ? error.message : error).replaceAll(folder, ''),
  );

test('entente migrate says what it needs', async () => {
  const nothing = { to: null, from: null, replace: false };
  const one = 'Give one of --to and --from, with the address of a Neo4j such as neo4j://localhost:7687.';
  expect(await refusal(migrate(nothing, places('data')))).toBe(one);
  expect(await refusal(migrate({ ...nothing, to: 'bolt://a', from: 'bolt://b' }, places('data')))).toBe(one);
  expect(await refusal(migrate({ ...nothing, to: 'neo4j://localhost' }, places('data')))).toBe(
    'The data folder /data holds no graph to copy; set ENTENTE_DATA to the folder that does.',
  );
});

const title = 'on a Neo4j, run by npm run test:neo4j';
(neo4jUri ? describe : describe.skip)(title, () => {
  const uri = neo4jUri ?? '';
  const open = () => openNeo4j({ uri, user: 'neo4j', password: null }, { brokenOff: true });
  beforeEach(async () => {
    await on(await open(), async (store) => {
      await emptyStore(store);
      await change(store, "MATCH (m:Meta {id: 'entente'}) REMOVE m.copying");
    });
  });

  test('the whole graph goes from a data folder to Neo4j and back, and is the same on each', async () => {
    const held = await on(await openEmbedded(at('data')), async (store) => {
      await fill(store);
      return heldIn(store);
    });
    const there = await migrate({ to: uri, from: null, replace: false }, places('data'));
    expect(there).toEqual({ ...held, from: at('data'), to: uri });
    await on(await openNeo4j({ uri, user: 'neo4j', password: null }), async (store) => {
      expect(await heldIn(store)).toEqual(held);
      expect((await verifyStore(store, loadOntology())).findings).toEqual([]);
    });
    expect(await refusal(migrate({ to: uri, from: null, replace: false }, places('data')))).toBe(
      'The graph that is to be written is not empty; give --replace to put this one in its place.',
    );
    const back = await migrate({ to: null, from: uri, replace: false }, places('back'));
    expect(back).toEqual({ ...held, from: uri, to: at('back') });
    await on(await openEmbedded(at('back')), async (store) => {
      expect(await heldIn(store)).toEqual(held);
      expect((await verifyStore(store, loadOntology())).findings).toEqual([]);
    });
  });

  test('a backup holds all of it, and restores here and into a data folder', async () => {
    const held = await on(await open(), async (store) => {
      await fill(store);
      await backUp(store, { target: at('kept'), incremental: false });
      return heldIn(store);
    });
    expect(JSON.parse(readFileSync(at('kept/backup.json'), 'utf8'))).toMatchObject({
      kind: 'graph',
      holds: held,
    });
    expect(await refusal(restore(at('kept'), { replace: false }, places('data', uri)))).toBe(
      'The graph that is to be written is not empty; give --replace to put this one in its place.',
    );
    await on(await open(), (store) => change(store, "MATCH (e:Entity {id: 'ttp'}) SET e.name = 'Other'"));
    await restore(at('kept'), { replace: true }, places('data', uri));
    expect(await on(await open(), heldIn)).toEqual(held);
    await restore(
      at('kept'),
      { replace: false },
      placesIn({ ENTENTE_DATA: at('data') }, () => undefined),
    );
    expect(await on(await openEmbedded(at('data')), heldIn)).toEqual(held);
  });

  test('a copy that was broken off is refused by whoever opens it, until it is made again', async () => {
    await on(await openEmbedded(at('data')), fill);
    await on(await open(), (store) => change(store, "MATCH (m:Meta {id: 'entente'}) SET m.copying = true"));
    expect(await refusal(openNeo4j({ uri, user: 'neo4j', password: null }))).toBe(
      `The graph in Neo4j at ${uri} holds a part of a copy that was broken off; run entente migrate or entente restore again, with --replace.`,
    );
    await migrate({ to: uri, from: null, replace: true }, places('data'));
    await on(await openNeo4j({ uri, user: 'neo4j', password: null }), async (store) =>
      expect((await verifyStore(store, loadOntology())).findings).toEqual([]),
    );
  });
});
