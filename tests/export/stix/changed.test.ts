import { expect, test } from '@jest/globals';
import { stixImport } from '../../../server/formats/stix/stix.ts';
import type { EntityDraft } from '../../../server/graph/writing/drafts.ts';
import { collect } from '../../import/collect.ts';
import { bundleFile, stix, stixId } from '../../import/stix/bundle.ts';
import { dossierOf, dossierSource } from '../in-memory.ts';
import { writeStix } from './write.ts';

const actor = stix('threat-actor', 1, { name: 'One', aliases: ['Uno'], description: 'Text.', x_own: 1 });

/** The object that the actor is written as after a change in the graph. */
async function written(change: Partial<EntityDraft>) {
  const dossier = dossierOf(await collect(stixImport, [bundleFile([actor])]));
  const entities = dossier.entities.map((entity) => ({ ...entity, ...change }));
  return (await writeStix(dossierSource({ ...dossier, entities }))).bundle.objects[0];
}
const now = { modified: '2026-05-01T12:00:00.000Z' };

test('An object that changed in the graph is written with what changed', async () => {
  expect(await written({})).toEqual(actor);
  expect(await written({ name: 'Two' })).toEqual({ ...actor, name: 'Two' });
  // Of what is kept beside the model it is known that it changed: that makes a new version.
  expect(await written({ aliases: ['Uno', 'Eins'] })).toEqual({ ...actor, ...now, aliases: ['Uno', 'Eins'] });
  expect(await written({ summary: 'Other.' })).toEqual({ ...actor, description: 'Other.' });
  expect(await written({ valid: { edtf: '2020', earliest: '2020-01-01', latest: '2020-12-31' } })).toEqual({
    ...{ ...actor, ...now, x_entente_valid: '2020' },
  });
});

test('Evidence from elsewhere is added to the references of an object', async () => {
  const own = `test-set|${stixId('threat-actor', 1)}`;
  expect(await written({ evidence: [own, 'test-set-kept-1|row 12'] })).toEqual({
    ...{ ...actor, ...now },
    external_references: [
      { source_name: 'test-set-kept-1', description: 'row 12', external_id: 'test-set-kept-1' },
    ],
  });
});
