/** Kills the command line at random instants and looks at what is left. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isBegunBy, isPossible, keepings, kindNames, rounds, withPassword } from './kinds.js';
import { demand, differences, entente, glance, look, root } from './run.js';

/**
 * Kills each of the kinds `count` times, each at an instant drawn from the time that it takes unkilled, in a store that
 * holds the shipped dossiers and what the kind needs besides. After each the store must hold what it held before or
 * what the operation makes of it, the whole of it, as told by fingerprints of a round without kills, and a backup must
 * be whole or none. What is broken off may be told instead, where doing it again makes it whole.
 * @param {import('./places.js').Place} place An empty one.
 * @param {{ folder: string, count: number, size: number, kinds?: readonly string[], neo4j?: string,
 *   random?: () => number, tell?: (line: string) => void }} how `neo4j`: one to spare, for migrations.
 * @returns {Promise<{ operation: string, phase: string, outcome: string }[]>}
 */
export async function kills(place, how) {
  const { folder, count, size, kinds = kindNames, neo4j, random = Math.random, tell = () => {} } = how;
  await demand(place, ['load', join(root, 'dossiers', 'pakistan-ttp')]);
  const done = [];
  for (const name of kinds) {
    const scene = { place, folder: join(folder, name), size, neo4j, random, tell };
    if (!isPossible(name, scene)) continue;
    mkdirSync(scene.folder, { recursive: true });
    const kill =
      name in rounds ? killRounds(scene, rounds[name], count) : killKeeping(scene, keepings[name], count);
    for await (const one of kill) {
      done.push(one);
      tell(`${done.length} ${one.operation}, ${one.phase}: ${one.outcome}`);
    }
  }
  return done;
}

/** The time in which Node starts and modules load, where nothing tells from outside that it is over. */
const idleOf = async ({ place }) =>
  place.engine === 'neo4j' ? 0.8 * (await demand(place, ['datasets'])) : 0;

const lifeOf = (idle, time, random) => idle + random() * Math.max(0, time * 1.03 - idle);

/** When it was killed, where what it left does not tell. */
const quarterOf = (life, idle, time) =>
  `quarter ${Math.min(4, 1 + Math.floor((4 * (life - idle)) / Math.max(1, time - idle)))}`;

/** The place that a step runs at: a migration to a Neo4j runs at the data folder that it comes from. */
async function placeOfStep({ place }, { from, args }) {
  const at = from === undefined ? place : await place.beside(from);
  return args[0] === 'migrate' ? withPassword(at) : at;
}

async function* killRounds(scene, kind, count) {
  const { place, random, tell } = scene;
  await kind.prepare(scene);
  const steps = kind.steps(scene);
  const states = [];
  const times = [];
  for (const step of steps) {
    states.push(await look(place));
    times.push(await demand(await placeOfStep(scene, step), step.args, isBegunBy(scene, step.args)));
  }
  const again = await look(place);
  if (again.digest !== states[0].digest)
    throw new Error(`A round does not leave what was before: ${differences(states[0], again)}`);
  tell(`unkilled: ${times.map((time) => `${(time / 1000).toFixed(1)} s`).join(', ')}`);
  const idle = await idleOf(scene);

  for (let i = 0, at = 0; i < count; i += 1) {
    const step = steps[at];
    const next = (at + 1) % steps.length;
    const stepPlace = await placeOfStep(scene, step);
    const life = lifeOf(idle, times[at], random);
    const ran = await entente(stepPlace, step.args, life, isBegunBy(scene, step.args));
    const { code, said } = ran;
    // An engine that is warm by now is quicker than it was.
    if (code === 0) times[at] = (times[at] + (ran.lasted ?? ran.took)) / 2;
    if (code !== null && code !== 0) throw new Error(`It was not killed but failed: ${said}`);
    const told = await toldOf(place);
    const phase =
      code === 0
        ? 'ended before'
        : told === null && kind.phaseOf
          ? await kind.phaseOf(scene, step)
          : quarterOf(life, idle, times[at]);
    const outcome = told === null ? await judged(place, states[at], states[next], code) : 'told';
    yield { operation: step.name, phase, outcome };
    if (outcome === 'new' || outcome === 'resumed') at = next;
    else if (outcome === 'told' || random() < 0.5) {
      // An old state must take the operation as if nothing had been.
      await demand(stepPlace, step.args);
      const ended = await look(place);
      if (ended.digest !== states[next].digest)
        throw new Error(`Done again after a kill it ends otherwise: ${differences(states[next], ended)}`);
      at = next;
    }
  }
}

/** The sentence with which a store refuses to open since a copy into it was broken off; null where it opens. */
async function toldOf(place) {
  try {
    await (await place.peek()).close();
    return null;
  } catch (error) {
    if (/was broken off/.test(error.message)) return error.message;
    throw error;
  }
}

async function judged(place, old, wanted, code) {
  const before = await glance(place);
  const after = await look(place);
  if (after.digest === wanted.digest) return before.digest === after.digest ? 'new' : 'resumed';
  if (after.digest === old.digest && code !== 0) return 'old';
  throw new Error(
    code === 0
      ? `Lost: it ended, and ${differences(wanted, after)}`
      : `Half: neither ${differences(old, after)}, nor ${differences(wanted, after)}`,
  );
}

async function* killKeeping(scene, kind, count) {
  const { place, folder, random, tell } = scene;
  await kind.prepare(scene);
  await kind.change(scene, -1);
  const first = kind.target(folder, 'unkilled');
  let time = await demand(place, kind.args(first), isBegunBy(scene, kind.args(first), first));
  tell(`unkilled: ${(time / 1000).toFixed(1)} s`);
  for (let i = 0; i < count; i += 1) {
    const before = await look(place);
    await kind.change(scene, i);
    const now = await look(place);
    const target = kind.target(folder, i);
    const life = lifeOf(0, time, random);
    const ran = await entente(place, kind.args(target), life, isBegunBy(scene, kind.args(target), target));
    const { code, said } = ran;
    if (code === 0) time = (time + (ran.lasted ?? ran.took)) / 2;
    if (code !== null && code !== 0) throw new Error(`It was not killed but failed: ${said}`);
    const after = await look(place);
    if (after.digest !== now.digest)
      throw new Error(`A backup changed the store: ${differences(now, after)}`);
    const outcome = await kind.judge(scene, { target, before, now });
    if (code === 0 && outcome !== 'new') throw new Error('Lost: a backup ended and is not there.');
    const phase = code === 0 ? 'ended before' : quarterOf(life, 0, time);
    const operation = kind.args(target).filter((arg) => arg !== target);
    yield { operation: operation.join(' '), phase, outcome };
  }
}

/** Kills by phase and outcome, as text. */
export function killTable(done) {
  const rows = new Map();
  for (const { operation, phase, outcome } of done) {
    const key = `${operation.padEnd(21)} ${phase}`;
    const row = rows.get(key) ?? { kills: 0 };
    row.kills += 1;
    row[outcome] = (row[outcome] ?? 0) + 1;
    rows.set(key, row);
  }
  const line = (name, cells) => `${name.padEnd(50)}${cells.map((cell) => String(cell).padStart(9)).join('')}`;
  const total = (name) => [...rows.values()].reduce((sum, row) => sum + (row[name] ?? 0), 0);
  const columns = ['kills', 'old', 'new', 'resumed', 'told'];
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
