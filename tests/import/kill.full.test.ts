import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kills } from '../kill/kills.js';
import { placeOf } from '../kill/places.js';
import { emptyStore, neo4jUri } from '../open-store.ts';

const KILLS = 6;

test('imports, updates and removals killed at random instants leave the old or the new, never half', async () => {
  const built = spawnSync(process.execPath, ['bin/build.js', 'server'], { encoding: 'utf8' });
  expect([built.status, built.status === 0 ? '' : built.stderr]).toEqual([0, '']);
  const folder = mkdtempSync(join(tmpdir(), 'entente-kill-'));
  const told: string[] = [];
  try {
    const data = join(folder, 'data');
    const place = await placeOf({
      ...{ data, tell: (line: string) => void told.push(line) },
      ...(neo4jUri !== undefined && { uri: neo4jUri }),
    });
    if (neo4jUri !== undefined) {
      const store = await place.peek();
      await emptyStore(store);
      await store.close();
    }
    const done = await kills(place, { folder, count: KILLS, size: 200 });
    const resumed = done.filter(({ outcome }) => outcome === 'resumed');
    expect(done.filter(({ outcome }) => !['old', 'new', 'resumed'].includes(outcome))).toEqual([]);
    expect(told.filter((line) => !line.endsWith('was broken off; it is finished now.'))).toEqual([]);
    expect(told.length).toBeGreaterThanOrEqual(resumed.length);
    expect(done).toHaveLength(KILLS);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
