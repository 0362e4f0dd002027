/** What the benches measure by. */
import { spawn } from 'node:child_process';

/** The first askings of each question, which no table counts: what they load stays loaded. */
export const warmUp = 3;

/** What a piece of work gives, and the milliseconds that it took, by the clock and of the processor. */
export async function timed(work) {
  const [since, before] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, wall: performance.now() - since, cpu: (user + system) / 1000 };
}

/** Runs a script as a process of its own to its end; gives the JSON that it tells. */
export function measureApart(args, env = {}) {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
  return new Promise((resolve, reject) => {
    child.once('close', (code) =>
      code === 0
        ? resolve(JSON.parse(out))
        : reject(new Error(`The measured process ${args.join(' ')} ended with ${code}.`)),
    );
  });
}

/** The value that `part` of the numbers do not exceed; NaN of none. */
export function quantile(numbers, part) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? NaN;
}

/** Milliseconds as a cell of a table; `–` of none. */
export function ms(time) {
  return Number.isNaN(time) ? '–' : time.toFixed(time < 10 ? 1 : 0);
}
