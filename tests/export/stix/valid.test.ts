import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { localFile } from '../../../server/import/read/files.ts';
import { stixImport } from '../../../server/formats/stix/stix.ts';
import { article } from '../../dossier/article-dossier.ts';
import { collect } from '../../import/collect.ts';
import { collectedSource, dossierSource } from '../in-memory.ts';
import { hasValidator, validate } from './validator.ts';
import { writeStix } from './write.ts';

const shared = existsSync('../shared/data');
const checked = hasValidator ? test : test.skip;

describe("OASIS's validator (skipped where stix2_validator is not on the PATH)", () => {
  checked('has nothing against the article, and no reference in it leads nowhere', async () => {
    const { text } = await writeStix(dossierSource(article));
    expect(validate(text, ['--enforce-refs'])).toBe('');
  });

  for (const path of [
    'stix-attack-ics-16.1/ics-attack-16.1.json',
    'stix-oasis-apt1/apt1.json',
    'stix-opencti-reference/geography.json',
    'stix-opencti-reference/sectors.json',
    'stix-opencti-reference/companies.json',
  ])
    (hasValidator && shared ? test : test.skip)(
      `has nothing against ${path} written again (skipped where ../shared/data is absent)`,
      async () => {
        const found = await collect(stixImport, [localFile(`../shared/data/${path}`)]);
        expect(validate((await writeStix(collectedSource(found))).text)).toBe('');
      },
    );
});
