import { execFile, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { shipped } from '../../server/root.ts';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Serving {
  /** The line that says where it listens. */
  readonly line: string;
  readonly url: string;
  /** Sends SIGTERM to `npx` and gives what it and Entente wrote; resolves once both are gone. */
  stop(): Promise<Ended>;
}

/** Entente as people get it: packed, and installed without dev dependencies in a folder that had nothing in it. */
export interface Installed {
  /** The folder that people work in; the package is in its `node_modules`. */
  readonly folder: string;
  /** Paths of the files in the tarball, sorted, and its size in bytes. */
  readonly files: readonly string[];
  readonly size: number;
  /** What `npm install` wrote. */
  readonly told: Ended;
  /** The text of a file of the package. */
  read(file: string): string;
  /** Runs a command in the folder to its end, with `npx` and `npm` of the machine. */
  run(command: string, ...args: readonly string[]): Promise<Ended>;
  /** `npx entente serve` on a free port. Rejects with what it wrote when it ends instead. */
  serve(): Promise<Serving>;
  /** Removes folder and tarball. */
  remove(): void;
}

/** Neither the checkout's tools, nor npm's, jest's or Entente's settings reach what is installed. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|NODE_(ENV|OPTIONS|PATH)$|NEO4J_|ENTENTE_|PORT$|HOST$|INIT_CWD$|JEST_)/i.test(name),
  );
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((place) => !place.includes('node_modules/.bin'));
  // The Node that runs the tests also runs the package.
  return { ...Object.fromEntries(kept), PATH: [dirname(process.execPath), ...path].join(delimiter) };
}

const runIn = (cwd: string, command: string, args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const settings = { cwd, env: environment(), maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(command, args, settings, (_, out, err) =>
      resolve({ code: child.exitCode, out, err }),
    );
  });

/** Packs the checkout (which builds it) and installs the tarball. Rejects with what npm wrote when either fails. */
export async function installPackage(): Promise<Installed> {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'entente-package-')));
  const folder = join(place, 'empty');
  mkdirSync(folder);
  const packed = await runIn(shipped(), 'npm', ['pack', '--json', '--pack-destination', place]);
  if (packed.code !== 0) throw new Error(`npm pack ended with ${packed.code}:\n${packed.out}${packed.err}`);
  // Building before packing writes there too.
  const [tarball] = JSON.parse(packed.out.slice(packed.out.indexOf('[\n'))) as [
    { filename: string; size: number; files: { path: string }[] },
  ];
  // Strict: a dependency that asks for a later Node than this one is refused, as Yarn and pnpm may do.
  // An answer of the registry that never comes is asked for again after a minute, not after npm's five.
  const install = [
    'install',
    '--omit=dev',
    '--engine-strict',
    '--no-audit',
    '--no-fund',
    '--fetch-timeout=60000',
  ];
  const told = await runIn(folder, 'npm', [...install, join(place, tarball.filename)]);
  if (told.code !== 0) throw new Error(`npm install ended with ${told.code}:\n${told.out}${told.err}`);
  return {
    folder,
    told,
    files: tarball.files.map(({ path }) => path).sort(),
    size: tarball.size,
    read: (file) => readFileSync(join(folder, 'node_modules', 'entente', file), 'utf8'),
    run: (command, ...args) => runIn(folder, command, args),
    serve: () => serve(folder),
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}

function serve(cwd: string): Promise<Serving> {
  const child = spawn('npx', ['entente', 'serve'], { cwd, env: { ...environment(), PORT: '0' } });
  const written = { out: '', err: '' };
  child.stderr.setEncoding('utf8').on('data', (text: string) => (written.err += text));
  // Closes once Entente, which shares the streams, is gone too.
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => resolve({ code, ...written }));
  });
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      written.out += text;
      const [line, url] = /^Entente listens on (http:\S+) .*(?=\n)/m.exec(written.out) ?? [];
      if (line && url) resolve({ line, url, stop });
    });
    void ended.then(({ code, out, err }) =>
      reject(new Error(`npx entente ended with ${code}:\n${out}${err}`)),
    );
  });
}
