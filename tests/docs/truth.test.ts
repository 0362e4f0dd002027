import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { madeDocuments } from '../../bin/docs.js';
import { actions } from '../../client/actions/registry.ts';
import { fromHash } from '../../client/state/url.ts';
import { keyText } from '../../client/actions/keys.ts';
import { run } from '../../server/cli.ts';
import { exportFormats } from '../../server/formats/formats.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { listRecipes } from '../../server/import/recipes.ts';
import { shipped } from '../../server/root.ts';
import { documentAt, documents } from './documents.ts';

/** What the documents say beside their blocks is so: it is compared with what the product itself holds. */

const manifest = JSON.parse(readFileSync(shipped('package.json'), 'utf8')) as {
  version: string;
  scripts: Record<string, string>;
};
const readme = documentAt('README.md');

/** The cells of the table below a heading, row by row, without the head. */
function tableBelow(path: string, heading: string): string[][] {
  const { text } = documentAt(path);
  const from = text.indexOf(`\n${heading}\n`);
  if (from < 0) throw new Error(`${path} has no heading "${heading}".`);
  const rows = /\n((?:\|.*\n)+)/.exec(text.slice(from))![1]!.trimEnd().split('\n');
  return rows.slice(2).map((row) =>
    row
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
}
const firstCells = (rows: readonly string[][]) => rows.map(([first]) => first!.replaceAll('`', ''));

test.each(madeDocuments().map(({ path, text }) => [path, text]))(
  '%s holds what npm run docs makes of its sources',
  (path, text) => {
    expect(documentAt(path).text).toBe(text);
  },
);

test('the README can be read in one go', () => {
  expect(readme.text.split('\n').length).toBeLessThanOrEqual(250);
});

test('the changelog tells of the version in the manifest', () => {
  expect(documentAt('CHANGELOG.md').text).toContain(`\n## [${manifest.version}] – `);
});

describe('tables say what is there:', () => {
  const config = readFileSync(shipped('server', 'config.ts'), 'utf8');
  const settings = new Set([...config.matchAll(/get\('([A-Z0-9_]+)'\)/g)].map(([, name]) => name!));

  test('every setting that is read, and no other', () => {
    expect(firstCells(tableBelow('README.md', '## Settings')).sort()).toEqual([...settings].sort());
  });

  test('no text names a setting that is not read', () => {
    const named = documents.flatMap(({ codeSpans }) =>
      codeSpans.filter((span) => /^(ENTENTE|NEO4J)_[A-Z_]+$/.test(span)),
    );
    expect(named.filter((name) => !settings.has(name))).toEqual([]);
  });

  test('the formats of exports with their extensions', () => {
    const rows = tableBelow('docs/exporting.md', '## Formats');
    expect(rows.map(([id, extension]) => [id, extension])).toEqual(
      exportFormats.map(({ id, extension }) => [`\`${id}\``, `\`${extension}\``]),
    );
  });

  test('the recipes for data sets', () => {
    const names = firstCells(tableBelow('docs/importing.md', '## Recipes'));
    expect(names.sort()).toEqual(listRecipes().map(({ name }) => name));
  });

  test('the rules of disagreements', () => {
    const ids = firstCells(tableBelow('docs/counting.md', '## Disagreements'));
    expect(ids).toEqual(loadOntology().rules.map(({ id }) => id));
  });

  test('the keys of every action', () => {
    const scopes = { anywhere: '', map: 'map', matches: 'matches' };
    const expected = actions
      .filter(({ keys }) => keys.length > 0)
      .map(({ label, group, keys, scope }) => [
        group,
        label,
        keys.map((key) => `\`${keyText(key, false)}\``).join(', '),
        scopes[scope],
      ]);
    expect(tableBelow('docs/exploring.md', '## Keys')).toEqual(expected);
  });
});

test('the address that is shown opens what is said of it', () => {
  const [address] = documentAt('docs/exploring.md').codeSpans.filter((span) => span.startsWith('#show='));
  const { view, opens, damaged } = fromHash(address!);
  expect({
    opens,
    damaged,
    nodes: view.nodes,
    day: [view.filters.validFrom, view.filters.validTo],
    selection: view.selection,
  }).toEqual({
    ...{ opens: true, damaged: false, nodes: ['ttp', 'al-qaeda'], day: ['2021-08-15', '2021-08-15'] },
    selection: { kind: 'entity', id: 'ttp' },
  });
});

test('the drawing of the architecture shows every room', () => {
  const drawing = readFileSync(shipped('docs', 'architecture.svg'), 'utf8');
  const rooms = ['server', 'client'].flatMap((side) => foldersIn(side));
  expect(rooms.filter((room) => !drawing.includes(`>${room}</text>`))).toEqual([]);
});

test('the text on testing tells of every folder of tests', () => {
  const told = firstCells(tableBelow('docs/testing.md', '## What is where'));
  expect(foldersIn('tests').filter((folder) => !told.includes(`tests/${folder}/`))).toEqual([]);
});

test('the list of decisions holds every record', () => {
  const { text } = documentAt('docs/decisions/README.md');
  const records = documents.filter(({ path }) => /^docs\/decisions\/\d/.test(path));
  expect(records.length).toBeGreaterThan(0);
  expect(records.filter((record) => !text.includes(`[${/^# (.*)$/m.exec(record.text)![1]}](`))).toEqual([]);
});

describe('an example of what a mapping can say is known to the schema:', () => {
  const { text } = documentAt('docs/mapping.md');
  const examples = /<!-- each example is checked[^>]*-->(.*)<!-- end of examples -->/s.exec(text)![1]!;
  const snippets = [...examples.matchAll(/`([^`]+)`/g)].map(([, snippet]) => snippet!);
  const schema = JSON.parse(readFileSync(shipped('schemas', 'mapping.schema.json'), 'utf8')) as Schema;
  const ajv = new Ajv({ allowUnionTypes: true, strict: false });
  const fits = recordsIn(schema).map((record) =>
    ajv.compile({ ...record, required: undefined, definitions: schema.definitions }),
  );

  test.each(snippets)('%s', (snippet) => {
    // A key alone, as in "`lookups:` with …", has no value yet.
    const key = /^(\w+):$/.exec(snippet)?.[1];
    const value: unknown = parse(snippet);
    if (key !== undefined) expect(JSON.stringify(schema)).toContain(`"${key}":{"description"`);
    else if (typeof value === 'string') expect(value).toMatch(/\{\w+\??\}|^id(#2)?$/);
    else expect(fits.some((valid) => valid(value))).toBe(true);
  });
});

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** Every map with keys of its own, anywhere in a JSON Schema. */
function recordsIn(schema: unknown): Schema[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inner = Object.values(schema).flatMap(recordsIn);
  return 'properties' in schema && 'type' in schema ? [schema as Schema, ...inner] : inner;
}

describe.each(documents.map((document) => [document.path, document] as const))('%s', (path, document) => {
  test('points to what is there, and to headings that are there', () => {
    const broken = document.targets
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => {
        const [file = '', anchor] = target.split('#');
        const to = file === '' ? path : normalize(join(dirname(path), file));
        if (!existsSync(shipped(to))) return true;
        return anchor !== undefined && !documentAt(to).anchors.has(anchor);
      });
    expect(broken).toEqual([]);
  });

  test('names folders and files that are there', () => {
    const roots = readdirSync(shipped(), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules' && entry.name !== 'dist')
      .map(({ name }) => name);
    const words = document.codeSpans.flatMap((span) => span.split(' '));
    const paths = words.filter(
      (span) => /^[\w.@/-]+$/.test(span) && roots.some((root) => span.startsWith(`${root}/`)),
    );
    expect(paths.filter((name) => !existsSync(shipped(name)))).toEqual([]);
  });

  test('names functions that are there', () => {
    const names = document.codeSpans.flatMap((span) => /^(\w+)\(\)$/.exec(span)?.[1] ?? []);
    expect(names.filter((name) => !new RegExp(`\\b(function\\*?|const) ${name}\\b`).test(sources()))).toEqual(
      [],
    );
  });

  test('names npm scripts that are there', () => {
    const named = [...document.text.matchAll(/npm (?:run ([\w:]+)|(test|start)\b)/g)].map(
      ([, a, b]) => a ?? b!,
    );
    expect(named.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  });

  test('names commands and options that are there', async () => {
    const known = await knownOptions();
    const unknown = document.codeSpans
      .filter((span) => /^(npx |npm |entente |--)/.test(span))
      .flatMap((span) => [
        ...(/(?:^| )entente ([a-z]+)/.exec(span)?.slice(1) ?? []).filter((command) => !known.has(command)),
        ...(span.match(/(?<= |^)--[a-z-]+/g) ?? []).filter((option) => option !== '--' && !known.has(option)),
      ]);
    expect(unknown).toEqual([]);
  });
});

const foldersIn = (place: string): string[] =>
  readdirSync(shipped(place), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

let sourceText: string | null = null;

/** The text of all sources of the server and the client. */
function sources(): string {
  sourceText ??= ['server', 'client']
    .flatMap((side) =>
      readdirSync(shipped(side), { recursive: true, encoding: 'utf8' }).map((name) => join(side, name)),
    )
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(shipped(name), 'utf8'))
    .join('\n');
  return sourceText;
}

let options: Promise<ReadonlySet<string>> | null = null;

/** Every command and option that the command line and the scripts of bin/ take. */
async function knownOptions(): Promise<ReadonlySet<string>> {
  options ??= readOptions();
  return options;
}

async function readOptions(): Promise<ReadonlySet<string>> {
  const help = async (...words: string[]) => {
    let text = '';
    const write = (more: string) => void (text += more);
    const never = () => Promise.reject(new Error('Help opens nothing.'));
    await run(['node', 'entente', ...words, '--help'], {
      out: write,
      err: write,
      serve: never,
      openStore: never,
      runningServer: () => null,
    });
    return text;
  };
  const commands = [...(await help()).matchAll(/^ {2}([a-z]+) /gm)].map(([, command]) => command!);
  const texts = await Promise.all(commands.map((command) => help(command)));
  const scripts = readdirSync(shipped('bin'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(shipped('bin', name), 'utf8'));
  return new Set([
    ...commands,
    ...[...texts, ...scripts].flatMap((text) => text.match(/--[a-z][a-z-]*/g) ?? []),
  ]);
}
