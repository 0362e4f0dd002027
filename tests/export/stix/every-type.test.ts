import { expect, test } from '@jest/globals';
import { stixImport } from '../../../server/formats/stix/stix.ts';
import { collect } from '../../import/collect.ts';
import { bundleFile } from '../../import/stix/bundle.ts';
import { everyType } from '../../import/stix/every-type.ts';
import { collectedSource } from '../in-memory.ts';
import { hasValidator, validate } from './validator.ts';
import { writeStix } from './write.ts';

const byId = (objects: readonly { readonly id: string }[]) =>
  Object.fromEntries(objects.map((object) => [object.id, object]));

test('Every property of every type of STIX comes through import and export', async () => {
  const found = await collect(stixImport, [bundleFile(everyType)]);
  expect(found.problems).toEqual([]);
  const { bundle, omissions } = await writeStix(collectedSource(found));
  expect(byId(bundle.objects)).toEqual(byId(everyType));
  expect(bundle.objects).toHaveLength(everyType.length);
  expect(omissions).toEqual([]);
});

(hasValidator ? test : test.skip)(
  "OASIS's validator agrees with every type as it was and as it is written (skipped where stix2_validator is not on the PATH)",
  async () => {
    const found = await collect(stixImport, [bundleFile(everyType)]);
    expect(validate((await writeStix(collectedSource(found))).text)).toBe('');
  },
);
