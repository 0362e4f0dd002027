/** Kills the command line at random instants and looks at what is left. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.js';
import { writeDatasets } from './data.js';

const root = join(import.meta.dirname, '..', '..');

/** Each brings the store from the state of its own name to the next one's, round and round. */
const operations = [
  { from: 'without it', args: ['import', 'made-1'] },
  { from: 'first version', args: ['import', 'made-2'] },
  { from: 'second version', args: ['undo', 'made'] },
];

const argvOf = (folder, [command, what]) =>
  command === 'undo'
    ? [command, what]
    : [
        command,
        ...['nodes.csv', 'links.csv'].map((name) => join(folder, what, name)),
        '--mapping',
        join(folder, what, 'mapping.yaml'),
      ];

/** Runs the command line, killed after `life` milliseconds where given. */
function entente(place, args, life) {
  const env = { ...process.env, ...place.env, NODE_OPTIONS: '' };
  const child = spawn(process.execPath, [join(root, 'bin', 'entente.js'), ...args], { env, cwd: root });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  const started = performance.now();
  const timer = life === undefined ? null : setTimeout(() => child.kill('SIGKILL'), life);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code, said, took: performance.now() - started });
    });
  });
}

async function demand(place, args) {
  const ran = await entente(place, args);
  if (ran.code !== 0) throw new Error(`entente ${args.join(' ')} ended with ${ran.code}: ${ran.said}`);
  return ran.took;
}

async function look(open) {
  const store = await open();
  try {
    return await fingerprint(store);
  } finally {
    await store.close();
  }
}

/** How far the killed one came, from what it left. */
async function phaseOf(place, operation, code) {
  if (code === 0) return 'ended before';
  const atWork = place.atWork();
  const store = await place.peek();
  try {
    const read = (text) => store.read({ name: 'phase', text }, {});
    const [marker] = await read("MATCH (m:Import {id: 'made'}) RETURN m.state AS state");
    if (operation.args[0] === 'undo') return marker ? 'removing' : 'before or after removing';
    if (!marker) return atWork === 'planned' ? 'planned or done' : atWork === 'none' ? 'starting' : atWork;
    const [{ n }] = await read("MATCH (e:Entity) WHERE e.dossier = 'made' RETURN count(e) AS n");
    const [{ m }] = await read(
      "MATCH (:Entity)-[r]->(:Entity) WHERE r.dossier = 'made' RETURN count(r) AS m",
    );
    if (operation.from !== 'without it') return 'writing changes';
    return m > 0 ? 'writing links and the rest' : n > 0 ? 'writing entities' : 'marked';
  } finally {
    await store.close();
  }
}

/**
 * Kills `count` imports, updates and removals of a data set of `size` entities in a store that holds the shipped
 * dossiers and an earlier data set, each at an instant drawn from the time that it takes unkilled. After each the
 * store must hold what it held before or what the operation makes of it, the whole of it, as told by fingerprints of
 * a round without kills.
 * @param {import('./places.js').Place} place An empty one.
 * @param {{ folder: string, count: number, size: number, random?: () => number, tell?: (line: string) => void }} how
 * @returns {Promise<{ operation: string, phase: string, outcome: string }[]>}
 */
export async function kills(place, { folder, count, size, random = Math.random, tell = () => {} }) {
  writeDatasets(folder, size);
  await demand(place, ['load', join(root, 'dossiers', 'pakistan-ttp')]);
  await demand(place, argvOf(folder, ['import', 'earlier']));
  const states = [];
  const times = [];
  for (const { args } of operations) {
    states.push(await look(place.open));
    times.push(await demand(place, argvOf(folder, args)));
  }
  const again = await look(place.open);
  if (again.digest !== states[0].digest)
    throw new Error(`A removal does not leave what was before: ${differences(states[0], again)}`);
  tell(`unkilled: ${times.map((time) => `${(time / 1000).toFixed(1)} s`).join(', ')}`);
  // The operations' own time, without that in which Node starts and modules load.
  const idle = 0.8 * (await demand(place, ['datasets']));

  const done = [];
  let at = 0;
  for (let i = 0; i < count; i += 1) {
    const operation = operations[at];
    const next = (at + 1) % operations.length;
    const life = idle + random() * (times[at] * 1.03 - idle);
    const { code, said, took } = await entente(place, argvOf(folder, operation.args), life);
    // An engine that is warm by now is quicker than it was.
    if (code === 0) times[at] = (times[at] + took) / 2;
    if (code !== null && code !== 0) throw new Error(`It was not killed but failed: ${said}`);
    const phase = await phaseOf(place, operation, code);
    const open = await place.peek();
    const before = await fingerprint(open);
    await open.close();
    const after = await look(place.open);
    const isNew = after.digest === states[next].digest;
    const isOld = after.digest === states[at].digest;
    const untouched = before.digest === after.digest;
    const outcome = isNew ? (untouched ? 'new' : 'resumed') : isOld ? 'old' : 'VIOLATION';
    done.push({ operation: operation.args.join(' '), phase, outcome });
    tell(`${i + 1} ${operation.args.join(' ')} after ${Math.round(life)} ms, ${phase}: ${outcome}`);
    if (outcome === 'VIOLATION')
      throw new Error(
        `Half: neither ${differences(states[at], after)}, nor ${differences(states[next], after)}`,
      );
    if (isNew) at = next;
    else if (random() < 0.5) {
      // An old state must take the operation as if nothing had been.
      await demand(place, argvOf(folder, operation.args));
      const ended = await look(place.open);
      if (ended.digest !== states[next].digest)
        throw new Error(`Done again after a kill it ends otherwise: ${differences(states[next], ended)}`);
      at = next;
    }
  }
  return done;
}

function differences(wanted, found) {
  const names = Object.keys(wanted.counts).filter((name) => wanted.counts[name] !== found.counts[name]);
  const each = names.map((name) => `${name} ${wanted.counts[name]} → ${found.counts[name]}`);
  return each.length > 0 ? each.join(', ') : 'the same counts with other contents';
}

/** Kills by phase and outcome, as text. */
export function killTable(done) {
  const rows = new Map();
  for (const { operation, phase, outcome } of done) {
    const key = `${operation.padEnd(14)} ${phase}`;
    const row = rows.get(key) ?? { kills: 0, old: 0, new: 0, resumed: 0 };
    row.kills += 1;
    row[outcome] = (row[outcome] ?? 0) + 1;
    rows.set(key, row);
  }
  const line = (name, cells) => `${name.padEnd(44)}${cells.map((cell) => String(cell).padStart(9)).join('')}`;
  const total = (name) => [...rows.values()].reduce((sum, row) => sum + (row[name] ?? 0), 0);
  const columns = ['kills', 'old', 'new', 'resumed', 'VIOLATION'];
  return [
    line('', columns),
    ...[...rows].sort().map(([name, row]) =>
      line(
        name,
        columns.map((column) => row[column] ?? 0),
      ),
    ),
    line('all', columns.map(total)),
  ].join('\n');
}
