import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readmeWithRecipes } from '../bin/recipes.js';
import { run } from '../server/cli.ts';
import { loadOntology } from '../server/graph/ontology/ontology.ts';
import { fileOfContents } from '../server/import/read/files.ts';
import { importFiles } from '../server/import/import.ts';
import { shipped } from '../server/root.ts';
import { openEmbedded } from '../server/store/embedded.ts';

const readme = readFileSync(shipped('README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(shipped('package.json'), 'utf8')) as {
  version: string;
  scripts: Record<string, string>;
};

test('the recipes are the golden queries, word for word', () => {
  expect(readme).toBe(readmeWithRecipes());
});

test('every setting that is read is in the table, and no other', () => {
  const source = readFileSync(shipped('server', 'config.ts'), 'utf8');
  const settings = [...source.matchAll(/get\('([A-Z0-9_]+)'\)/g)].map(([, name]) => name);
  const documented = [...readme.matchAll(/^\| `([A-Z0-9_]+)` +\|/gm)].map(([, name]) => name);
  expect(documented.toSorted()).toEqual([...new Set(settings)].toSorted());
});

test('the dossier that it shows has no problem', async () => {
  const example = /```yaml\n(entente: 1\n.*?)```/s.exec(readme)![1]!;
  const file = join(mkdtempSync(join(tmpdir(), 'entente-readme-')), 'river-towns.yaml');
  writeFileSync(file, example);
  const written: string[] = [];
  const write = (text: string) => void written.push(text);
  const never = () => Promise.reject(new Error('check opens no store'));
  const code = await run(['node', 'entente', 'check', file], {
    out: write,
    err: write,
    serve: never,
    openStore: never,
    runningServer: () => null,
  });
  expect({ code, written: written.join('') }).toEqual({
    code: 0,
    written: `${file}: no problem; 2 entities, 1 link, 1 figure, 5 claims, 1 source.\n`,
  });
});

describe('what it points to is there:', () => {
  const targets = [...readme.matchAll(/\]\(([^)#:]+)\)|(?:src|srcset)="([^"]+)"/g)].map(
    ([, a, b]) => a ?? b!,
  );
  test.each([...new Set(targets)])('%s', (target) => {
    expect(existsSync(shipped(target))).toBe(true);
  });
  const scripts = [...readme.matchAll(/npm (?:run ([\w:]+)|(test|start)\b)/g)].map(([, a, b]) => a ?? b!);
  test.each([...new Set(scripts)])('npm run %s', (script) => {
    expect(Object.keys(manifest.scripts)).toContain(script);
  });
});

test('the changelog tells of the version in the manifest', () => {
  expect(readFileSync(shipped('CHANGELOG.md'), 'utf8')).toContain(`\n## [${manifest.version}] – `);
});

test('the mapping that it shows makes of the rows that it shows what it says', async () => {
  const rows = /```csv\n(.*?)```/s.exec(readme)![1]!;
  const mapping = [...readme.matchAll(/```yaml\n(entente: 1\n.*?)```/gs)][1]![1]!;
  expect(mapping.split('\n').length).toBeLessThan(40);
  const store = await openEmbedded(null);
  const report = await importFiles(store, loadOntology(), {
    files: [fileOfContents('gifts.csv', rows)],
    options: { mapping: { name: 'gifts.yaml', text: mapping } },
  });
  const text = `MATCH (a)-[r:FUNDS]->(b)
    RETURN a.name AS giver, a.kind AS kind, r.amountLow AS amount, r.edtf AS day, b.name AS taker ORDER BY amount`;
  expect(await store.read({ name: 'look', text })).toEqual([
    { giver: 'Ann Lee', kind: 'person', amount: 300, day: '2009-06', taker: 'Red Party' },
    { giver: 'Acme Ltd', kind: 'company', amount: 12_500, day: '2009-06-05', taker: 'Red Party' },
  ]);
  expect(report.notes).toEqual([]);
  await store.close();
});
