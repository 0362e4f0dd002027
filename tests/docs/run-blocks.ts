import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createApp, type App } from '../../server/http/app.ts';
import { shipDossiers } from '../../server/import/dossier/open.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { shipped } from '../../server/root.ts';
import { createContext } from '../../server/schema/request/context.ts';
import { openEmbedded } from '../../server/store/embedded.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import type { Block, Document } from './documents.ts';

/** A folder that stands for the reader's, with `npx entente` as this checkout has it. */
class Shell {
  readonly folder = mkdtempSync(join(tmpdir(), 'entente-docs-'));
  readonly #tools = mkdtempSync(join(tmpdir(), 'entente-docs-bin-'));
  #server: ChildProcess | null = null;
  #url = '';

  constructor() {
    const npx = join(this.#tools, 'npx');
    const entente = shipped('bin', 'entente.js');
    writeFileSync(
      npx,
      `#!/bin/sh\n[ "$1" = entente ] || exit 97\nshift\nexec "${process.execPath}" "${entente}" "$@"\n`,
    );
    chmodSync(npx, 0o755);
  }

  get #env(): NodeJS.ProcessEnv {
    const env: NodeJS.ProcessEnv = { ...process.env, ENTENTE_DATA: join(this.folder, '.entente') };
    env['PATH'] = `${this.#tools}:${env['PATH']}`;
    // A reader has not what this run of tests was started with.
    for (const name of ['NODE_OPTIONS', 'NODE_ENV', 'NEO4J_URI', 'NEO4J_AUTH']) delete env[name];
    return env;
  }

  /** Runs lines as a shell does that stops at the first that fails; gives what they print. */
  async run(text: string): Promise<string> {
    const address = 'http://127.0.0.1:4000';
    if (text.includes(address)) await this.#serve();
    const script = text.replaceAll(address, this.#url);
    return new Promise((resolve, reject) => {
      const options = { cwd: this.folder, env: this.#env, maxBuffer: 64 * 1024 * 1024 };
      execFile('bash', ['-euo', 'pipefail', '-c', script], options, (error, stdout, stderr) => {
        if (error) reject(new Error(`${text}\n${stdout}${stderr}`));
        else resolve(stdout);
      });
    });
  }

  async #serve(): Promise<void> {
    if (this.#server) return;
    const env = { ...this.#env, PORT: '0', HOST: '127.0.0.1' };
    this.#server = spawn(process.execPath, [shipped('bin', 'entente.js'), 'serve'], {
      cwd: this.folder,
      env,
    });
    let said = '';
    for await (const chunk of this.#server.stdout!) {
      said += String(chunk);
      const [, url] = /listens on (\S+)/.exec(said) ?? [];
      if (url) this.#url = url;
      if (url) return;
    }
    throw new Error(`The server ended: ${said}`);
  }

  async close(): Promise<void> {
    if (this.#server && this.#server.exitCode === null) {
      this.#server.kill('SIGTERM');
      await once(this.#server, 'exit');
    }
    rmSync(this.folder, { recursive: true });
    rmSync(this.#tools, { recursive: true });
  }
}

// The embedded engine, as readers have it; that Neo4j answers the same is the golden queries' to show.
const ontology = loadOntology();
let store: GraphStore;
let app: App;
beforeAll(async () => {
  store = await openEmbedded(null);
  await shipDossiers(store, ontology);
  app = await createApp(store, ontology);
});
afterAll(() => app.stop());

/** What the shipped graph answers, as it goes over the wire. */
async function ask(query: string): Promise<string> {
  const contextValue = createContext(store, ontology);
  const { body } = await app.apollo.executeOperation({ query }, { contextValue });
  if (body.kind !== 'single') throw new Error('The answer came in parts.');
  expect(body.singleResult.errors).toBeUndefined();
  return JSON.stringify(body.singleResult);
}

const golden = new Set(
  readdirSync(shipped('tests', 'api', 'golden'))
    .filter((name) => name.endsWith('.graphql'))
    .map((name) =>
      readFileSync(shipped('tests', 'api', 'golden', name), 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1)
        .join('\n'),
    ),
);

/** A statement as one line, without comments. */
const flat = (text: string) =>
  text
    .replace(/^\/\/.*$/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
const statements = readdirSync(shipped('cypher'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.cypher'))
  .map((name) => flat(readFileSync(shipped('cypher', name), 'utf8')));

/**
 * Tests that every block of a document does what it says. It is read from front to back in a folder of its own: a block
 * with a file's name is that file, `sh` runs in a real shell, `graphql` is asked of the shipped graph, and a `text` or
 * `json` block right after one of them is what it prints, whole. A `cypher` block is part of a statement of `cypher/`.
 */
export function testBlocks({ path, blocks }: Document): void {
  const runnable = blocks.filter(({ notRun }) => notRun === null);
  if (runnable.length === 0) return;
  describe(path, () => {
    const shell = new Shell();
    let printed: string | null = null;
    afterAll(() => shell.close());
    for (const block of runnable)
      test(`line ${block.line}, ${block.language} ${block.file}`, async () => {
        const before = printed;
        printed = null;
        printed = await runBlock(shell, block, before);
      });
  });
}

/** Runs a block, or compares it with what the one before it printed; gives what it prints itself, if it prints. */
async function runBlock(
  shell: Shell,
  { file, language, text }: Block,
  before: string | null,
): Promise<string | null> {
  if (file !== '') {
    const path = join(shell.folder, file);
    expect(existsSync(path)).toBe(false);
    writeFileSync(path, `${text}\n`);
    return null;
  }
  switch (language) {
    case 'sh':
      return shell.run(text);
    case 'graphql':
      // Those of the recipes are asked by tests/api/golden.test.ts.
      return golden.has(text) ? null : ask(text);
    case 'cypher':
      expect(statements.some((statement) => statement.includes(flat(text)))).toBe(true);
      return null;
    default:
      expect(before).not.toBeNull();
      if (language === 'json') expect(JSON.parse(before!)).toEqual(JSON.parse(text));
      else expect(withoutBlanks(before!)).toBe(withoutBlanks(text));
      return null;
  }
}

/** Spaces at the ends of lines, which a table is padded with and an editor takes away. */
const withoutBlanks = (text: string) => text.replace(/ +$/gm, '').trimEnd();
