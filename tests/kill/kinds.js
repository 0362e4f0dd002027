/**
 * What is killed. A round brings the store from one state to the next and back to its first; a keeping leaves the store
 * as it is and makes a backup of it.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeDatasets } from './data.js';
import { writeDossiers } from './dossiers.js';
import { demand, differences, entente, look } from './run.js';

/** @typedef {{ place: import('./places.js').Place, folder: string, size: number, neo4j: string | undefined }} Scene */

const importing = (folder, version) => [
  ...['import', join(folder, version, 'nodes.csv'), join(folder, version, 'links.csv')],
  ...['--mapping', join(folder, version, 'mapping.yaml')],
];
const editing = (folder, version) => ['load', join(folder, `edit-${version}.yaml`)];

/** How far a killed import, update or removal came, from what it left. */
async function phaseOfImport({ place }, step) {
  const atWork = place.atWork();
  const store = await place.peek();
  try {
    const read = (text) => store.read({ name: 'phase', text }, {});
    const [marker] = await read("MATCH (m:Import {id: 'made'}) RETURN m.state AS state");
    if (step.name.startsWith('undo')) return marker ? 'removing' : 'before or after removing';
    if (!marker) return atWork === 'planned' ? 'planned or done' : atWork === 'none' ? 'starting' : atWork;
    const [{ n }] = await read("MATCH (e:Entity) WHERE e.dossier = 'made' RETURN count(e) AS n");
    const [{ m }] = await read(
      "MATCH (:Entity)-[r]->(:Entity) WHERE r.dossier = 'made' RETURN count(r) AS m",
    );
    if (step.name.endsWith('made-2')) return 'writing changes';
    return m > 0 ? 'writing links and the rest' : n > 0 ? 'writing entities' : 'marked';
  } finally {
    await store.close();
  }
}

const imports = {
  prepare: async ({ place, folder, size }) => {
    writeDatasets(folder, size);
    await demand(place, importing(folder, 'earlier'));
  },
  steps: ({ folder }) => [
    { name: 'import made-1', args: importing(folder, 'made-1') },
    { name: 'import made-2', args: importing(folder, 'made-2') },
    { name: 'undo made', args: ['undo', 'made'] },
  ],
  phaseOf: phaseOfImport,
};

const edits = {
  prepare: async ({ place, folder, size }) => {
    writeDossiers(folder, size);
    // What a version drops stays as retracted: the states repeat from the second round on.
    for (const version of [1, 2, 1]) await demand(place, editing(folder, version));
  },
  steps: ({ folder }) => [
    { name: 'load edit-2', args: editing(folder, 2) },
    { name: 'load edit-1', args: editing(folder, 1) },
  ],
};

const merges = {
  prepare: async ({ place, folder, size }) => {
    writeDossiers(folder, size);
    await demand(place, ['load', join(folder, 'hubs.yaml')]);
  },
  steps: () => [
    { name: 'match --accept', args: ['match', '--accept', 'hub-a=hub-b', '--by', 'nobody'] },
    { name: 'unmatch', args: ['unmatch', 'hub-a=hub-b'] },
  ],
};

/** Two backups of two states, and what puts them in each other's place. */
const restores = {
  prepare: async ({ place, folder, size }) => {
    writeDossiers(folder, size);
    for (const version of [2, 1]) {
      await demand(place, editing(folder, version));
      await demand(place, ['backup', join(folder, `restore-${version}`)]);
    }
  },
  steps: ({ folder }) =>
    [2, 1].map((version) => ({
      name: `restore ${version}`,
      args: ['restore', join(folder, `restore-${version}`), '--replace'],
    })),
};

/** On the embedded engine from a Neo4j, on a Neo4j from two data folders. */
const migrations = {
  prepare: async ({ place, folder, size, neo4j }) => {
    writeDossiers(folder, size);
    for (const version of [2, 1]) {
      const other = await place.beside(`migrate-${version}`);
      await demand(other, editing(folder, version));
      if (version === 2 || place.engine === 'neo4j')
        await demand(withPassword(other), ['migrate', '--to', neo4j, '--replace']);
      else await demand(place, editing(folder, version));
    }
    if (place.engine === 'embedded') await demand(place, ['backup', join(folder, 'migrated')]);
  },
  steps: ({ place, folder, neo4j }) =>
    place.engine === 'neo4j'
      ? [2, 1].map((version) => ({
          name: `migrate --to (${version})`,
          args: ['migrate', '--to', neo4j, '--replace'],
          from: `migrate-${version}`,
        }))
      : [
          { name: 'migrate --from', args: ['migrate', '--from', neo4j, '--replace'] },
          { name: 'restore', args: ['restore', join(folder, 'migrated'), '--replace'] },
        ],
};

/** A place whose command line may reach a Neo4j that asks for no password. */
export const withPassword = (place) => ({ ...place, env: { ...place.env, NEO4J_AUTH: 'none' } });

/** Restores a backup elsewhere and gives what is there then. */
async function restoredElsewhere({ place }, target) {
  const other = await place.beside('elsewhere');
  await demand(other, ['restore', target, '--replace']);
  return look(other);
}

const backups = {
  prepare: async ({ place, folder, size }) => {
    writeDossiers(folder, size);
    await demand(place, editing(folder, 1));
  },
  target: (folder, nr) => join(folder, 'backups', `whole-${nr}`),
  args: (target) => ['backup', target],
  change: async () => undefined,
  /** There is a whole one or none; where there is none that is told, and the same again makes one. */
  judge: async (scene, { target, now }) => {
    let outcome = 'new';
    if (!existsSync(target)) {
      outcome = 'old';
      const refused = await entente(await scene.place.beside('elsewhere'), ['restore', target, '--replace']);
      if (refused.code !== 1 || !refused.said.includes('holds no whole backup'))
        throw new Error(`A backup that was cut off is not told: ${refused.said}`);
      await demand(scene.place, ['backup', target]);
    }
    requireSame(now, await restoredElsewhere(scene, target), `the backup ${target}`);
    const left = outcome === 'old' ? readdirSync(dirname(target)).filter((name) => name.startsWith('.')) : [];
    if (left.length > 0) throw new Error(`A backup left ${left.join(', ')} beside it.`);
    return outcome;
  },
};

const increments = {
  prepare: async ({ place, folder, size }) => {
    writeDossiers(folder, size);
    for (const version of [1, 2, 1]) await demand(place, editing(folder, version));
    await demand(place, ['backup', join(folder, 'chain'), '--incremental']);
  },
  target: (folder) => join(folder, 'chain'),
  args: (target) => ['backup', target, '--incremental'],
  change: ({ place, folder }, nr) => demand(place, editing(folder, nr % 2 ? 1 : 2)),
  /** The chain goes back to before or to now, and goes on. */
  judge: async (scene, { target, before, now }) => {
    const found = await restoredElsewhere(scene, target);
    const outcome = found.digest === now.digest ? 'new' : 'old';
    if (outcome === 'old') requireSame(before, found, `the chain ${target}`);
    await demand(scene.place, ['backup', target, '--incremental']);
    requireSame(now, await restoredElsewhere(scene, target), `the chain ${target}, gone on with`);
    return outcome;
  },
};

function requireSame(wanted, found, what) {
  if (wanted.digest !== found.digest)
    throw new Error(`Half: ${what} holds something else: ${differences(wanted, found)}`);
}

/** Kinds by the names that are asked for. */
export const rounds = { import: imports, edit: edits, merge: merges, restore: restores, migrate: migrations };
export const keepings = { backup: backups, increment: increments };

/**
 * Tells when what is killed has begun its own work, as seen from outside: a store in files is open, a graph is made
 * ready beside another, a backup is being written. On a Neo4j there is nothing to see but the last.
 */
export function isBegunBy({ place }, args, target) {
  const data = place.env.ENTENTE_DATA;
  const has = (at, start) => existsSync(at) && readdirSync(at).some((name) => name.startsWith(start));
  if (args[0] === 'backup')
    return (pid) => has(args.includes('--incremental') ? target : dirname(target), `.entente-backup-${pid}-`);
  if (place.engine === 'neo4j') return undefined;
  if (args.includes('--replace')) return () => existsSync(join(data, 'entente.restoring'));
  const pid = join(data, 'entente.pid');
  return (of) => existsSync(pid) && readFileSync(pid, 'utf8') === String(of);
}
export const kindNames = [...Object.keys(rounds), ...Object.keys(keepings)];

/** Whether an engine can do what a kind does, and what it needs is there. */
export const isPossible = (kind, { place, neo4j }) =>
  kind === 'increment' ? place.engine === 'embedded' : kind !== 'migrate' || neo4j !== undefined;
