import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { shipped } from '../../server/root.ts';
import { documents, isQuick } from './documents.ts';
import { testBlocks } from './run-blocks.ts';

/** What a block that is not run here needs, in its words; nothing else excuses one. */
const excuses = [
  'it installs, serves or tests this checkout',
  'it needs a Neo4j of your own',
  'it needs Docker',
  'it needs files that you download',
];
/** So that nobody gets used to it. */
const MAX_NOT_RUN = 10;

test('every block has a language that says how it is checked', () => {
  const known = ['sh', 'graphql', 'cypher', 'text', 'json', 'yaml', 'csv'];
  const unknown = documents.flatMap(({ path, blocks }) =>
    blocks.filter(({ language }) => !known.includes(language)).map(({ line }) => `${path}:${line}`),
  );
  expect(unknown).toEqual([]);
});

test('the few blocks that are not run here say why, and name commands and settings that there are', () => {
  const idle = documents.flatMap(({ path, blocks }) =>
    blocks.filter(({ notRun }) => notRun !== null).map((block) => ({ path, ...block })),
  );
  expect(idle.filter(({ notRun }) => !excuses.includes(notRun!))).toEqual([]);
  expect(idle.length).toBeLessThanOrEqual(MAX_NOT_RUN);
  const config = readFileSync(shipped('server', 'config.ts'), 'utf8');
  const compose = readFileSync(shipped('docker-compose.yml'), 'utf8');
  for (const { text } of idle)
    for (const [, setting] of text.matchAll(/\b([A-Z][A-Z0-9_]+)=/g))
      expect([setting, config.includes(`'${setting}'`) || compose.includes(setting!)]).toEqual([
        setting,
        true,
      ]);
});

test('a file that a document shows is used by a command below it', () => {
  const unused = documents.flatMap(({ path, blocks }) =>
    blocks
      .filter(
        ({ file }, at) =>
          file !== '' &&
          !blocks.slice(at).some(({ language, text }) => language === 'sh' && text.includes(file)),
      )
      .map(({ file }) => `${path}: ${file}`),
  );
  expect(unused).toEqual([]);
});

for (const document of documents.filter(isQuick)) testBlocks(document);
