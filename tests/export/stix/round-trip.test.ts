import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { localFile } from '../../../server/import/read/files.ts';
import { stixImport } from '../../../server/formats/stix/stix.ts';
import { collect } from '../../import/collect.ts';
import { collectedSource } from '../in-memory.ts';
import { writeStix, type Written, type WrittenObject } from './write.ts';

const shared = existsSync('../shared/data');
const real = shared ? test : test.skip;

const sorted = (objects: readonly WrittenObject[]) =>
  [...objects].sort((a, b) => (`${a.id} ${String(a.modified)}` < `${b.id} ${String(b.modified)}` ? -1 : 1));

describe('A bundle that was imported is written as it was (skipped where ../shared/data is absent)', () => {
  for (const path of [
    'stix-attack-ics-16.1/ics-attack-16.1.json',
    'stix-oasis-apt1/apt1.json',
    'stix-opencti-reference/geography.json',
    'stix-opencti-reference/sectors.json',
    'stix-opencti-reference/companies.json',
  ])
    real(`${path}, object by object`, async () => {
      const before = JSON.parse(readFileSync(`../shared/data/${path}`, 'utf8')) as Written['bundle'];
      const found = await collect(stixImport, [localFile(`../shared/data/${path}`)]);
      const { bundle, omissions } = await writeStix(collectedSource(found));
      expect({ ...bundle, objects: [] }).toEqual({ ...before, objects: [] });
      expect(bundle.objects.map(({ id }) => id).sort()).toEqual(before.objects.map(({ id }) => id).sort());
      expect(sorted(bundle.objects)).toEqual(sorted(before.objects));
      expect(omissions).toEqual([]);
    });
});
