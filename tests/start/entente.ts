import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shipped } from '../../server/root.ts';

export interface Started {
  /** The line that says where Entente listens. */
  readonly line: string;
  readonly url: string;
  /** Sends a signal and gives the exit code and everything written. */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
  ask(query: string): Promise<unknown>;
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

type Environment = Readonly<Record<string, string>>;

/** A folder of its own for a test's data. */
export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'entente-test-'));

function spawnEntente(args: readonly string[], env: Environment, cwd: string) {
  // Neither the settings of the machine nor jest's options for Node reach the process.
  const kept = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(NEO4J_|ENTENTE_|NODE_OPTIONS$|PORT$|HOST$|npm_)/.test(name),
    ),
  );
  const child = spawn(process.execPath, [shipped('bin', 'entente.js'), ...args], {
    env: { ...kept, ...env },
    cwd,
  });
  const written = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (written.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (written.err += text));
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => resolve({ code, ...written }));
  });
  return { child, written, ended };
}

/** Runs a command line of Entente to its end. */
export const runEntente = (
  args: readonly string[],
  env: Environment = {},
  cwd = freshFolder(),
): Promise<Ended> => spawnEntente(args, env, cwd).ended;

/** Starts Entente on a free port and waits for its line. Rejects with what it wrote when it ends instead. */
export async function startEntente(env: Environment = {}, cwd = freshFolder()): Promise<Started> {
  const { child, ended } = spawnEntente(['serve'], { PORT: '0', ...env }, cwd);
  const line = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (part: string) => {
      text += part;
      const found = /^Entente listens .*$/m.exec(text)?.[0];
      if (found && text.includes('\n')) resolve(found);
    });
    void ended.then(({ code, out, err }) => reject(new Error(`Entente ended with ${code}:\n${out}${err}`)));
  });
  const url = /http:\S+/.exec(line)![0];
  return {
    line,
    url,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
    ask: async (query) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      });
      return response.json();
    },
  };
}
