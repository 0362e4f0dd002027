import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { run } from '../../server/cli.ts';
import { readConfig } from '../../server/config.ts';
import { salvage } from '../../server/main.ts';
import { openEmbedded } from '../../server/store/embedded.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { change, cypher, refusal } from './at-hand.ts';

const commits = 40;
let folder: string;
/** A data folder as it lies while the store is open, which is how a kill leaves it. */
let killed: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-log-'));
  killed = join(folder, 'killed');
  const data = join(folder, 'data');
  const store = await openEmbedded(data);
  for (let i = 0; i < commits; i += 1)
    await change(store, 'CREATE (:Claim {id: toString($i), at: $i})', { i });
  await store.bulk.nodes(['Entity', 'Actor'], [{ id: 'a', name: 'A' }]);
  cpSync(data, killed, { recursive: true });
  rmSync(join(killed, 'entente.pid'));
  await store.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Some way into a log: its first half lays constraints. */
const within = (length: number) => Math.floor(length * 0.75);

/** A copy of it, and its log. */
function copy(name: string): { data: string; log: string } {
  const data = join(folder, name);
  cpSync(killed, data, { recursive: true });
  const logs = join(data, 'entente.grafeo.wal');
  const last = readdirSync(logs)
    .filter((each) => each.endsWith('.log'))
    .sort()
    .at(-1);
  return { data, log: join(logs, String(last)) };
}
const held = async (store: GraphStore) => {
  const rows = await store.read(cypher('MATCH (n:Claim) RETURN n.at AS at ORDER BY at LIMIT 5000'));
  await store.close();
  return rows.map((row) => row['at']);
};
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);

test('a store that was killed opens with all that was acknowledged, also where its log ends in half a record', async () => {
  expect(await held(await openEmbedded(copy('whole').data))).toEqual(upTo(commits));
  const torn = copy('torn');
  appendFileSync(torn.log, readFileSync(torn.log).subarray(200, 237));
  expect(await held(await openEmbedded(torn.data))).toEqual(upTo(commits));
});

test('wherever its log is cut, a store that lacks what was acknowledged is refused in one sentence', async () => {
  const whole = readFileSync(copy('measured').log).length;
  for (let place = 0; place < 20; place += 1) {
    const { data, log } = copy(`cut-${place}`);
    truncateSync(log, Math.floor((whole * place) / 20));
    for (let time = 0; time < 2; time += 1)
      expect((await refusal(openEmbedded(data))).replaceAll(data, '')).toMatch(
        /^DAMAGED: \/entente\.grafeo is damaged \(its last commit is \d+, and \d+ was acknowledged; the file as found is \/entente\.grafeo\.damaged\); restore a backup with entente restore, or run entente verify --salvage to go on with what is left\.$/,
      );
    rmSync(data, { recursive: true });
  }
});

test('bytes that are wrong inside the log are refused, kept as they are, and salvaged up to there', async () => {
  const whole = readFileSync(copy('measured').log).length;
  // A wrong length looks like a record cut short; any other wrong byte fails a checksum.
  for (let place = 0; place < 12; place += 1) {
    const { data, log } = copy(`flipped-${place}`);
    const bytes = readFileSync(log);
    const at = within(whole) + place;
    writeFileSync(log, Buffer.from(bytes).fill(bytes[at]! ^ 0xff, at, at + 1));
    const bad = readFileSync(log);
    expect(await refusal(openEmbedded(data))).toMatch(/^DAMAGED: .* is damaged .*entente verify --salvage/);
    // Refusing it loses nothing of it.
    const kept = ['entente.grafeo.damaged.wal', 'entente.grafeo.wal'].find((each) =>
      existsSync(join(data, each)),
    );
    expect(readFileSync(join(data, kept!, basename(log))).equals(bad)).toBe(true);
    const { store, told } = await salvage(readConfig({ ENTENTE_DATA: data }));
    expect(told.replaceAll(data, '')).toMatch(
      /^\d+ commits that were acknowledged are lost: the last that is left is number \d+ of \d+\. /,
    );
    const left = await held(store);
    expect(left).toEqual(upTo(left.length));
    expect(left.length).toBeLessThan(commits);
    rmSync(data, { recursive: true });
  }
});

test('entente verify --salvage tells what was lost, looks through the rest, and from then on it opens', async () => {
  const { data, log } = copy('salvaged');
  truncateSync(log, within(readFileSync(log).length));
  const verify = async () => {
    let out = '';
    let err = '';
    const code = await run(['node', 'entente', 'verify', '--salvage'], {
      out: (text) => void (out += text),
      err: (text) => void (err += text),
      serve: () => Promise.reject(new Error('nobody asked to serve')),
      openStore: () => Promise.reject(new Error('it is opened by salvaging')),
      salvage: () => salvage(readConfig({ ENTENTE_DATA: data })),
      runningServer: () => null,
    });
    return { code, out, err };
  };
  const first = await verify();
  expect(first.err).toMatch(
    /^(\d+) commits that were acknowledged are lost: the last that is left is number \d+ of \d+\. From now on the store opens with what is left\.\n$/,
  );
  expect(first.out).toMatch(/nodes and 0 relationships were looked at/);
  const left = await held(await openEmbedded(data));
  expect(left).toEqual(upTo(left.length));
  expect(left.length).toBeLessThan(commits);
  expect((await verify()).err).toBe('Nothing was lost: all that was acknowledged is there.\n');
});
