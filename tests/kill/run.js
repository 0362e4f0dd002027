/** Runs the command line on a place, killed or not, and looks at what the place then holds. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.js';

export const root = join(import.meta.dirname, '..', '..');

/**
 * Runs the command line, killed after `life` milliseconds where given, counted from when `isBegun` says so where that is
 * given; `code` is null where it was. `lasted` is counted in the same way, null where it never was begun.
 */
export function entente(place, args, life, isBegun) {
  const env = { ...process.env, NEO4J_URI: '', NEO4J_AUTH: '', ...place.env, NODE_OPTIONS: '' };
  const child = spawn(process.execPath, [join(root, 'bin', 'entente.js'), ...args], { env, cwd: root });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  const started = performance.now();
  let begun = null;
  let timer = null;
  const begin = () => {
    begun = performance.now();
    if (life !== undefined) timer = setTimeout(() => child.kill('SIGKILL'), life);
  };
  const watch = isBegun && setInterval(() => begun === null && isBegun(child.pid) && begin(), 2);
  if (!isBegun) begin();
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      clearInterval(watch);
      const now = performance.now();
      resolve({ code, said, took: now - started, lasted: begun === null ? null : now - begun });
    });
  });
}

/** Runs it to its end, which must be a good one, and gives the milliseconds that it lasted, as `entente` counts them. */
export async function demand(place, args, isBegun) {
  const { code, said, took, lasted } = await entente(place, args, undefined, isBegun);
  if (code !== 0) throw new Error(`entente ${args.join(' ')} ended with ${code}: ${said}`);
  return lasted ?? took;
}

/** The fingerprint of what a place holds, as it lies. */
export async function glance(place) {
  const store = await place.peek();
  try {
    return await fingerprint(store);
  } finally {
    await store.close();
  }
}

/** The fingerprint of what a place holds once what was broken off is finished; throws where anything is wrong in it. */
export async function look(place) {
  const store = await place.open();
  try {
    const found = await fingerprint(store);
    const findings = await place.findings(store);
    if (findings.length > 0) throw new Error(`entente verify finds what is wrong: ${findings.join(', ')}`);
    return found;
  } finally {
    await store.close();
  }
}

/** In what two fingerprints differ, as text. */
export function differences(wanted, found) {
  const names = Object.keys(wanted.counts).filter((name) => wanted.counts[name] !== found.counts[name]);
  const each = names.map((name) => `${name} ${wanted.counts[name]} → ${found.counts[name]}`);
  return each.length > 0 ? each.join(', ') : 'the same counts with other contents';
}
