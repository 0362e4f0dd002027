import { beforeAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNeo4j } from '../../server/store/neo4j.ts';
import { kills as killAll } from './kills.js';
import { placeOf, type Place } from './places.js';
import { emptyStore, neo4jUri } from '../open-store.ts';

beforeAll(() => {
  const built = spawnSync(process.execPath, ['bin/build.js', 'server'], { encoding: 'utf8' });
  expect([built.status, built.status === 0 ? '' : built.stderr]).toEqual([0, '']);
});

/** Kills of each kind. */
const count = 4;

test.each<[string[], string, number]>([
  [['import'], 'imports, updates and removals', 6],
  [['edit', 'merge'], 'edits of dossiers and merges', count],
  [['restore', 'migrate'], 'restoring and migrating', count],
  [['backup', 'increment'], 'backups, whole and by parts,', count],
])('%s: %s killed at random instants leave the old or the new, never half', async (kinds, _, kills) => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-kill-'));
  const told: string[] = [];
  try {
    const place = await emptyPlace(join(folder, 'data'), told);
    const done = await killAll(place, { ...{ folder, kinds, count: kills, size: 200 }, neo4j: neo4jUri });
    const possible = kinds.filter((kind) =>
      kind === 'increment' ? neo4jUri === undefined : kind !== 'migrate' || neo4jUri !== undefined,
    );
    expect(done).toHaveLength(possible.length * kills);
    const resumed = done.filter(({ outcome }) => outcome === 'resumed');
    expect(told.filter((line) => !line.endsWith('was broken off; it is finished now.'))).toEqual([]);
    expect(told.length).toBeGreaterThanOrEqual(resumed.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function emptyPlace(data: string, told: string[]): Promise<Place> {
  const place = await placeOf({
    ...{ data, tell: (line: string) => void told.push(line) },
    ...(neo4jUri !== undefined && { uri: neo4jUri }),
  });
  if (neo4jUri !== undefined) {
    const store = await openNeo4j({ uri: neo4jUri, user: 'neo4j', password: null }, { brokenOff: true });
    await emptyStore(store);
    await store.close();
  }
  return place;
}
