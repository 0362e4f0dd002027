import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyStore } from '../../server/backup/verify/verify.ts';
import { restore } from '../../server/backup/restore.ts';
import { newToken } from '../../server/commands/lock-file.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { shipDossiers } from '../../server/import/dossier/open.ts';
import { placesIn } from '../../server/main.ts';
import { openEmbedded } from '../../server/store/embedded.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { neo4jUri, openTestStore } from '../open-store.ts';
import { serveOn, type Served } from '../schema/serve.ts';
import { cypher } from '../store/at-hand.ts';

let folder: string;
let store: GraphStore;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-writers-'));
  store = await (neo4jUri === undefined ? openEmbedded(at('data')) : openTestStore());
  await shipDossiers(store, loadOntology());
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});
const at = (name: string) => join(folder, name);

/** A decision that a writer was told is kept. */
interface Kept {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

const decision = (a: string, b: string) =>
  `mutation { decideMatch(a: "${a}", b: "${b}", verdict: DIFFERENT, by: "test") { id } }`;

/** So many writers, each with one decision after the other, until they are told to stop. */
function startWriters(served: Served, count: number, ids: readonly string[]) {
  const kept: Kept[] = [];
  let over = false;
  const pairs = ids.flatMap((a, i) => ids.slice(i + 1).map((b) => [a, b] as const));
  let turn = 0;
  const write = async () => {
    for (let pair = pairs[turn++]; pair && !over; pair = pairs[turn++]) {
      const from = performance.now();
      const { json } = await served.ask(decision(...pair));
      const { data } = json as { data?: { decideMatch?: { id: string } } };
      const id = data?.decideMatch?.id;
      expect(id).toBe([...pair].sort().join('='));
      kept.push({ id: String(id), from, to: performance.now() });
    }
  };
  const writers = Array.from({ length: count }, write);
  const least = async (n: number) => {
    while (kept.length < n) await sleep(5);
  };
  return {
    kept,
    least,
    stop: async () => {
      over = true;
      await Promise.all(writers);
    },
  };
}

test('a backup while twenty write through the server, restored elsewhere, is what was there at one moment of it', async () => {
  const token = newToken();
  const served = await serveOn(store, loadOntology(), { loadToken: token });
  const ids = await store.read(cypher('MATCH (a:Actor) RETURN a.id AS id ORDER BY id LIMIT 80'));
  const writers = startWriters(
    served,
    20,
    ids.map(({ id }) => String(id)),
  );
  await writers.least(20);
  const began = performance.now();
  const answer = await served.send('/store/backup', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ target: at('kept'), incremental: false }),
  });
  const ended = performance.now();
  await writers.least(writers.kept.length + 20);
  await writers.stop();
  await served.stop();
  expect([answer.status, answer.json]).toEqual([
    200,
    { done: expect.objectContaining({ target: at('kept'), parts: 1, chain: false }) },
  ]);

  await restore(
    at('kept'),
    { replace: false },
    placesIn({ ENTENTE_DATA: at('other') }, () => undefined),
  );
  const other = await openEmbedded(at('other'));
  const rows = await other.read(cypher('MATCH (d:Decision) RETURN d.id AS id LIMIT 5000'));
  const { findings } = await verifyStore(other, loadOntology());
  await other.close();
  const there = new Set(rows.map(({ id }) => String(id)));
  const { kept } = writers;

  expect(findings).toEqual([]);
  expect(kept.filter(({ id, to }) => to < began && !there.has(id))).toEqual([]);
  expect(kept.filter(({ id, from }) => from > ended && there.has(id))).toEqual([]);
  // One moment: what is in it was begun before anything that is not was acknowledged.
  const lastIn = Math.max(...kept.filter(({ id }) => there.has(id)).map(({ from }) => from));
  const firstOut = Math.min(...kept.filter(({ id }) => !there.has(id)).map(({ to }) => to));
  expect(lastIn).toBeLessThan(firstOut);
  expect(there.size).toBeGreaterThanOrEqual(20);
  expect(there.size).toBeLessThan(kept.length);
});
