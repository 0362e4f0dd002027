import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { shipped } from '../../server/root.ts';
import { freshFolder, runEntente, startEntente } from './entente.ts';
import type { Started } from './entente.ts';

const name = '{ entity(id: "ttp") { name } }';
// So that what they write is not what building writes.
beforeAll(() => promisify(execFile)(process.execPath, [shipped('bin', 'build.js')]));
const ttp = { data: { entity: { name: 'Tehreek-e-Taliban Pakistan' } } };

describe('starting', () => {
  test('says in one line where it listens and how much it holds, then answers; a signal ends it cleanly', async () => {
    const folder = freshFolder();
    const entente = await startEntente({}, folder);
    expect(entente.line).toMatch(
      /^Entente listens on http:\/\/127\.0\.0\.1:\d+ — \d+ entities, \d+ links, \d+ claims from 2 sources \(grafeo \d+\.\d+\.\d+, \.entente\)$/,
    );
    expect(await entente.ask(name)).toEqual(ttp);
    expect(existsSync(join(folder, '.entente'))).toBe(true);
    const { code, out, err } = await entente.stop('SIGINT');
    expect({ code, out, err }).toEqual({ code: 0, out: `${entente.line}\n`, err: '' });
  });

  test('a second time on the same data answers the same, and neither builds nor loads anything again', async () => {
    const folder = freshFolder();
    const first = await startEntente({}, folder);
    await first.stop();
    const entente = await startEntente({}, folder);
    expect(await entente.ask(name)).toEqual(ttp);
    const counts = (line: string) => line.slice(line.indexOf('—'));
    expect(counts(entente.line)).toBe(counts(first.line));
    const { out, err } = await entente.stop();
    // Building and loading say so on a line of their own.
    expect({ out, err }).toEqual({ out: `${entente.line}\n`, err: '' });
  });

  test('a request under way is answered before it stops, and no other is taken', async () => {
    const entente = await startEntente();
    const asking = request(`${entente.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', expect: '100-continue' },
    });
    const answered = new Promise<string>((resolve, reject) => {
      asking.once('error', reject).once('response', (response) => {
        let text = '';
        response.on('data', (part) => (text += part)).once('end', () => resolve(text));
      });
    });
    // "Continue" says that the server has the request and waits for its body.
    await new Promise((resolve) => asking.once('continue', resolve).flushHeaders());
    const ended = entente.stop();
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expect(fetch(entente.url)).rejects.toThrow();
    asking.end(JSON.stringify({ query: name }));
    expect(JSON.parse(await answered)).toEqual(ttp);
    expect((await ended).code).toBe(0);
  });
});

describe('what keeps it from starting is one sentence, without a trace', () => {
  let running: Started;
  const folder = freshFolder();
  beforeAll(async () => {
    running = await startEntente({ ENTENTE_DATA: 'graph' }, folder);
  });
  afterAll(() => running.stop());

  test('a port in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, out, err } = await runEntente(['serve'], { PORT: String(port) });
    other.close();
    expect({ code, out, err }).toEqual({
      code: 1,
      out: '',
      err: `Port ${port} on 127.0.0.1 is in use by another program. Stop it, or set PORT to a free port.\n`,
    });
  });

  test('a data folder that another process holds', async () => {
    const { code, out, err } = await runEntente(['serve'], { ENTENTE_DATA: 'graph', PORT: '0' }, folder);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^[^\n]*graph[^\n]*another process[^\n]*\n$/);
  });

  test('a data folder that is a file', async () => {
    const place = freshFolder();
    writeFileSync(join(place, 'graph'), 'no folder');
    const { code, out, err } = await runEntente(['serve'], { ENTENTE_DATA: 'graph', PORT: '0' }, place);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).not.toMatch(/ at .*:\d+:\d+/);
  });

  test('a lock file that cannot be written, found out when it listens already: it listens no more', async () => {
    const place = freshFolder();
    mkdirSync(join(place, 'graph', 'server.json'), { recursive: true });
    const { code, out, err } = await runEntente(['serve'], { ENTENTE_DATA: 'graph', PORT: '0' }, place);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^[^\n]*server\.json[^\n]*cannot be written \([A-Z_]+\)[^\n]*\n$/);
  });

  test('a Neo4j that is not there', async () => {
    const { code, out, err } = await runEntente(['serve'], {
      NEO4J_URI: 'bolt://127.0.0.1:9',
      NEO4J_PASSWORD: 'secret-word',
      PORT: '0',
    });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain('bolt://127.0.0.1:9');
    expect(err).not.toContain('secret-word');
  });

  test.each([
    [{ PORT: 'http' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ HOST: 'http://here' }, 'HOST'],
    [{ NEO4J_PASSWORD: 'alone' }, 'NEO4J_URI'],
    [{ NEO4J_URI: 'http://here', NEO4J_PASSWORD: 'x' }, 'NEO4J_URI'],
  ])('the setting %j', async (env, setting) => {
    const { code, out, err } = await runEntente(['serve'], env as Record<string, string>);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain(setting);
  });

  test('a host that is not of this machine', async () => {
    const { code, err } = await runEntente(['serve'], { HOST: '203.0.113.7', PORT: '4000' });
    expect({ code, err }).toEqual({
      code: 1,
      err: 'HOST is 203.0.113.7, which is no address of this machine. Set HOST to 127.0.0.1 or 0.0.0.0.\n',
    });
  });
});
