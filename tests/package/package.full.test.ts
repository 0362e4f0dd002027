import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import ts from 'typescript';
import { launchChromium } from '../../bin/chromium.js';
import { shipped } from '../../server/root.ts';
import { installPackage, type Installed, type Serving } from './installed.ts';

/** Dependencies that nothing imports, and why they are named. */
const heldBack: Record<string, string> = {
  '@graphql-tools/merge': 'Apollo would take a later one, which needs Node 22.',
  '@graphql-tools/schema': 'Apollo would take a later one, which needs Node 22.',
};

let installed: Installed;
beforeAll(async () => {
  installed = await installPackage();
});
afterAll(() => installed?.remove());

const manifest = () =>
  JSON.parse(installed.read('package.json')) as { version: string; dependencies: Record<string, string> };

describe('the package', () => {
  test('holds what was built, the files that it reads and nothing else', () => {
    const wanted = [
      /^(CHANGELOG\.md|LICENSE|README\.md|package\.json|bin\/entente\.js)$/,
      /^dist\/server\/.+\.js$/,
      /^dist\/client\/(index\.html|licenses\.md|assets\/[^/]+\.(js|css|svg)(\.br)?)$/,
      /^server\/.+\.(graphql|yaml)$/,
      /^server\/.+\/model\.json$/,
      /^cypher\/.+\.cypher$/,
      /^(dossiers|recipes)\/.+\.yaml$/,
      /^schemas\/.+\.schema\.json$/,
      /^docs\/.+\.md$/,
    ];
    expect(installed.files.filter((file) => !wanted.some((pattern) => pattern.test(file)))).toEqual([]);
    expect(installed.files).toEqual(
      expect.arrayContaining(['bin/entente.js', 'dist/server/cli.js', 'dist/client/index.html', 'LICENSE']),
    );
    // A fifth of it is what browsers get in Brotli.
    expect(installed.size).toBeLessThan(3_000_000);
  });

  test('names as dependencies what it imports, no more and no less', () => {
    const imported = installed.files
      .filter((file) => file.endsWith('.js') && !file.startsWith('dist/client/'))
      .flatMap((file) => ts.preProcessFile(installed.read(file), true, true).importedFiles)
      .map(({ fileName }) => fileName)
      .filter((name) => !/^(\.|node:)/.test(name))
      .map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)![0]);
    expect([...new Set([...imported, ...Object.keys(heldBack)])].sort()).toEqual(
      Object.keys(manifest().dependencies).sort(),
    );
  });

  test('is installed where no other package can be reached', () => {
    const above: string[] = [];
    for (let at = dirname(installed.folder); at !== dirname(at); at = dirname(at)) above.push(at);
    expect(above.filter((folder) => existsSync(join(folder, 'node_modules')))).toEqual([]);
    const development = ['typescript', 'vite', 'jest', 'react', 'cytoscape'];
    const there = readdirSync(join(installed.folder, 'node_modules'));
    expect(development.filter((name) => there.includes(name))).toEqual([]);
  });

  test('lets its description and its JSON schemas be imported, and nothing from inside', async () => {
    const script = `
      const json = { with: { type: 'json' } };
      const { default: { version } } = await import('entente/package.json', json);
      const { default: { $schema } } = await import('entente/schemas/dossier.schema.json', json);
      const refused = (name) => import(name).then(() => null, ({ code }) => code);
      console.log(JSON.stringify([version, typeof $schema, await refused('entente'), await refused('entente/dist/server/cli.js')]));`;
    const { out } = await installed.run('node', '--no-warnings', '--input-type=module', '--eval', script);
    const no = 'ERR_PACKAGE_PATH_NOT_EXPORTED';
    expect(JSON.parse(out)).toEqual([manifest().version, 'string', no, no]);
  });
});

describe('the command line', () => {
  test('says its version', async () => {
    const { version } = manifest();
    expect(await installed.run('npx', 'entente', '--version')).toEqual({
      code: 0,
      out: `${version}\n`,
      err: '',
    });
  });

  test('lists its commands', async () => {
    const { code, out, err } = await installed.run('npx', 'entente', '--help');
    const commands = [...out.matchAll(/^ {2}([a-z]+)(?: [[<]\S+)* {2,}\S/gm)].map(([, name]) => name);
    expect({ code, err, commands }).toEqual({
      code: 0,
      err: '',
      commands: [
        ...['serve', 'check', 'load', 'match', 'unmatch', 'import', 'datasets', 'undo', 'recipes'],
        ...['export', 'schema', 'verify', 'backup', 'restore', 'migrate', 'help'],
      ],
    });
  });

  test('checks a dossier', async () => {
    const dossier = readFileSync(shipped('tests', 'dossier', 'small.yaml'), 'utf8');
    writeFileSync(join(installed.folder, 'good.yaml'), dossier);
    writeFileSync(join(installed.folder, 'bad.yaml'), dossier.replace('type: Actor', 'type: Actr'));
    const check = (file: string) => installed.run('npx', 'entente', 'check', file);
    expect(await check('good.yaml')).toMatchObject({ code: 0, err: '' });
    const bad = await check('bad.yaml');
    expect(bad.code).toBe(1);
    expect(bad.out + bad.err).toMatch(/^bad\.yaml:\d+:\d+: .*Actr/m);
  });
});

describe('npx entente serve', () => {
  let serving: Serving;
  let browser: Browser;
  beforeAll(async () => {
    serving = await installed.serve();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.stop();
  });

  async function ask(query: string): Promise<unknown> {
    const response = await fetch(`${serving.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return response.json();
  }

  test('keeps its data in the folder that it is started in', () => {
    expect(serving.line).toMatch(
      /^Entente listens on http:\S+ — \d+ entities, .* \(grafeo \S+, \.entente\)$/,
    );
    expect(readdirSync(join(installed.folder, '.entente'))).toContain('entente.grafeo');
  });

  test('is ready and answers', async () => {
    const ready = await fetch(`${serving.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      expect.objectContaining({ status: 'ready', engine: 'grafeo' }),
    ]);
    expect(
      await ask('{ entity(id: "ttp") { name } search(text: "tehrik", first: 1) { entity { id } } }'),
    ).toEqual({
      data: {
        entity: { name: 'Tehreek-e-Taliban Pakistan' },
        search: [{ entity: { id: 'ttp' } }],
      },
    });
  });

  test('serves the page and each of its files', async () => {
    const get = async (path: string) => {
      const response = await fetch(`${serving.url}${path}`);
      return {
        status: response.status,
        type: response.headers.get('content-type'),
        text: await response.text(),
      };
    };
    const page = await get('/');
    expect(page).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
    const asked = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path!);
    const assets = installed.files.filter((file) => file.startsWith('dist/client/assets/'));
    const paths = assets.map((file) => file.slice('dist/client'.length));
    expect(asked.filter((path) => !paths.includes(path))).toEqual([]);
    expect(asked.some((path) => path.endsWith('.js'))).toBe(true);
    const types: Record<string, string> = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };
    // Those in Brotli are the same, for browsers that take it.
    for (const path of paths.filter((path) => !path.endsWith('.br'))) {
      const { status, type, text } = await get(path);
      const kind = types[path.slice(path.lastIndexOf('.') + 1)];
      expect([path, status, type?.split(';')[0], text]).toEqual([
        ...[path, 200, kind],
        installed.read(`dist/client${path}`),
      ]);
    }
  });

  test('draws the network, the query page and the matches in a browser, without an error', async () => {
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && wrong.push(message.text())));
    page.on('pageerror', (error) => void wrong.push(error.message));
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText;
      // Going on to the next page breaks off what this one still asks.
      if (why !== 'net::ERR_ABORTED') wrong.push(`${request.url()}: ${why}`);
    });
    const open = (path: string) => page.goto(serving.url + path);
    await open('/#entity=ttp');
    await page
      .getByText(/\d+ entities, \d+ relations/)
      .first()
      .waitFor();
    await page.getByRole('heading', { name: 'Tehreek-e-Taliban Pakistan' }).first().waitFor();
    await open('/query');
    await page.getByRole('button', { name: /^Funding of a leader/ }).click();
    await page.getByText(/^Answered in/).waitFor();
    await open('/matches');
    await page.getByRole('heading', { name: /match/i }).first().waitFor();
    await page.close();
    expect(wrong).toEqual([]);
  });

  test('takes an import by a recipe, stops when npx is told to, and has it the next time', async () => {
    const row = '36,"AERO MADE-UP","-0- ","CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"-0- "\r\n\u001a\r\n';
    writeFileSync(join(installed.folder, 'sdn.csv'), row);
    const imported = await installed.run('npx', 'entente', 'import', 'ofac-sdn', 'sdn.csv');
    // How far it is, is told every five seconds on a machine that is as slow as that.
    const progress = /^(Reading|Checking|Writing): .*\n/gm;
    expect({ ...imported, err: imported.err.replace(progress, '') }).toEqual({
      code: 0,
      out: 'ofac-sdn: 1 entity, 1 source; 1 entity, 1 source added.\n',
      err: '',
    });
    const found = '{ search(text: "Aero Made-Up", first: 1) { entity { name } } }';
    const answer = { data: { search: [{ entity: { name: 'AERO MADE-UP' } }] } };
    expect(await ask(found)).toEqual(answer);
    const { out, err } = await serving.stop();
    // Nothing was built, or it would have said so.
    expect({ out, err }).toEqual({ out: `${serving.line}\n`, err: '' });
    await expect(fetch(serving.url)).rejects.toThrow();
    serving = await installed.serve();
    expect(await ask(found)).toEqual(answer);
  });
});
