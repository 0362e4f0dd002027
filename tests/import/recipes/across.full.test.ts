import { describe, expect } from '@jest/globals';
import { localFile } from '../../../server/import/read/files.ts';
import { findRecipe } from '../../../server/import/recipes.ts';
import { csvFormat } from '../../../server/formats/tables/table-format.ts';
import { collect, type Collected } from '../collect.ts';
import { keptOf, onData } from './through-recipe.ts';

const read = (recipe: string, path: string): Promise<Collected> =>
  collect(csvFormat, [localFile(`../shared/data/${path}`)], { mapping: findRecipe(recipe)!.mapping });
const dyads = (parts: readonly { readonly attributes?: object }[]) =>
  new Set(parts.flatMap(({ attributes }) => [keptOf(JSON.stringify(attributes))['dyad_id'] ?? []].flat()));
const actors = ({ entities }: Collected) =>
  new Set(entities.flatMap(({ identifiers = [] }) => identifiers.filter((id) => /^ucdp-actor:/.test(id))));

describe('the data sets of UCDP', () => {
  onData('name dyads and actors alike, so that they can be joined', async () => {
    const dyadic = await read('ucdp-dyadic', 'ucdp-dyadic/ucdp-dyadic-251.csv');
    const agreements = await read(
      'ucdp-peace-agreements',
      'ucdp-peace-agreements/ucdp-peace-agreements-221.csv',
    );
    const support = await read('ucdp-external-support', 'ucdp-esd-nonasia/ucdp-esd-ay-181-nonasia.csv');
    const events = await read('ucdp-ged', 'ucdp-ged-car/ged231-central-african-republic.csv');
    const known = dyads(dyadic.links);
    const agreed = dyads(agreements.entities);
    expect([known.size, agreed.size, [...agreed].filter((dyad) => !known.has(dyad))]).toEqual([684, 141, []]);
    const all = [dyadic, agreements, support, events].map(actors);
    const inAll = [...all[0]!].filter((actor) => all.every((set) => set.has(actor)));
    // Among them the governments of the Central African Republic (86) and Uganda (90), and the LRA (488).
    expect(inAll).toEqual(expect.arrayContaining(['86', '90', '488'].map((id) => `ucdp-actor:${id}`)));
  });
});
