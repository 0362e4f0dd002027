import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { shipped } from '../../server/root.ts';
import { openTestStore } from '../open-store.ts';
import { serveOn } from './serve.ts';

const [upload, follow, confirm] = /### Imports from a program.*?```sh\n(.*?)```/s
  .exec(readFileSync(shipped('README.md'), 'utf8'))![1]!
  .split(/\n(?=curl)/) as [string, string, string];

const hasCurl = await promisify(execFile)('curl', ['--version']).then(
  () => true,
  () => false,
);

/** What a line of the README prints, run in `folder`; `until` ends one that goes on. */
const run = (line: string, folder: string, until?: string) =>
  new Promise<string>((resolve, reject) => {
    const child = spawn('sh', ['-c', `exec ${line.replace('curl ', 'curl -s ')}`], { cwd: folder });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (until !== undefined && said.includes(until)) child.kill();
    });
    child.on('error', reject);
    child.on('close', () => resolve(said));
  });

const lastEvent = (said: string) =>
  [...said.matchAll(/^data: (\{.*\})$/gm)].map(([, data]) => JSON.parse(data!) as unknown).at(-1);

(hasCurl ? test : test.skip)(
  "the README's lines for curl check an import, follow it and write it (skipped where there is no curl)",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-curl-'));
    writeFileSync(join(folder, 'edges.csv'), 'source,target\na,b\nb,c\n');
    const served = await serveOn(await openTestStore(), loadOntology(), {
      importFolder: join(folder, 'work'),
    });
    const here = (line: string, job = '') =>
      line.replace('http://127.0.0.1:4000', served.url).replace('JOB', job);
    const job = (JSON.parse(await run(here(upload), folder)) as { data: { checkImport: { id: string } } })
      .data.checkImport.id;

    const would = { failure: null, problems: [], result: { created: { entities: 3, links: 2 } } };
    expect(lastEvent(await run(here(follow, job), folder, 'READY'))).toEqual({
      data: { importProgress: { state: 'READY', ...would } },
    });
    expect(JSON.parse(await run(here(confirm, job), folder))).toEqual({
      data: { confirmImport: { state: 'WRITING' } },
    });
    expect(lastEvent(await run(here(follow, job), folder))).toEqual({
      data: { importProgress: { state: 'DONE', ...would } },
    });
    const { json } = await served.ask('{ entities { nodes { links { nodes { type { id symmetric } } } } } }');
    const connected = { type: { id: 'CONNECTED_TO', symmetric: true } };
    const linked = (n: number) => ({ links: { nodes: Array.from({ length: n }, () => connected) } });
    expect(json).toEqual({ data: { entities: { nodes: [linked(1), linked(2), linked(1)] } } });
    await served.stop();
    rmSync(folder, { recursive: true });
  },
);
