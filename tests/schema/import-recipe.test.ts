import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { openTestStore } from '../open-store.ts';
import { check, follow } from './importing.ts';
import { serveOn, type Served } from './serve.ts';

let served: Served;
let importFolder: string;
beforeEach(async () => {
  importFolder = mkdtempSync(join(tmpdir(), 'entente-jobs-'));
  served = await serveOn(await openTestStore(), loadOntology(), { importFolder });
});
afterEach(async () => {
  await served.stop();
  rmSync(importFolder, { recursive: true });
});

const list = ['list.csv', '36,"MADE-UP","-0- ","CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"-0- "\n'] as const;

test('a table is imported by the name of a recipe', async () => {
  const { json } = await served.ask('{ importRecipes { name title licence download } }');
  const { importRecipes } = (json as { data: { importRecipes: object[] } }).data;
  expect(importRecipes).toContainEqual({
    name: 'ucdp-ged',
    title: 'UCDP Georeferenced Event Dataset',
    licence: 'CC BY 4.0',
    download: 'https://ucdp.uu.se/downloads/',
  });
  const { id } = await check(served, [list], { settings: { recipe: 'ofac-sdn' } });
  expect((await follow(served, id, 'READY')).at(-1)).toMatchObject({
    ...{ state: 'READY', dataset: 'ofac-sdn', title: 'OFAC list of Specially Designated Nationals' },
    ...{ problemCount: 0, result: { created: { entities: 1, links: 0, figures: 0 } } },
  });
});

test('a recipe that is not there is told with those that are', async () => {
  await expect(check(served, [list], { settings: { recipe: 'ofac' } })).rejects.toThrow(
    'There is no recipe "ofac"; give one of ofac-sdn, ucdp-dyadic, ucdp-external-support, ucdp-ged, ucdp-peace-agreements.',
  );
});
