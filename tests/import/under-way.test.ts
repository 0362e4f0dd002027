import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { importFiles } from '../../server/import/import.ts';
import { undoImport } from '../../server/import/write/undo.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openTestStore } from '../open-store.ts';
import { serveOn, type Served } from '../schema/serve.ts';
import { partsFile, partsFormat, type Line } from './parts-format.ts';

let store: GraphStore;
let served: Served;
beforeAll(async () => {
  store = await openTestStore();
  served = await serveOn(store, loadOntology());
});
afterAll(() => served.stop());

const lines: Line[] = Array.from({ length: 40 }, (_, i) => ({ entity: `made-${i}` }));
const bring = (to: GraphStore) =>
  importFiles(to, loadOntology(), {
    files: [partsFile(lines, 'gifts.parts')],
    format: partsFormat,
    dataset: { id: 'gifts', source: { published: '2020-05-01' } },
  });
const told = async () => {
  const { json } = await served.ask('{ datasets { id } }');
  return (json as { extensions?: unknown }).extensions;
};

/** The store; `look` is called before its `n`th write of its own. */
function lookingAt(n: number, look: () => Promise<void>): GraphStore {
  let writes = 0;
  return new Proxy(store, {
    get: (of, name) => {
      if (name !== 'write') return Reflect.get(of, name) as unknown;
      return async (...work: Parameters<GraphStore['write']>) => {
        writes += 1;
        if (writes === n) await look();
        return of.write(...work);
      };
    },
  });
}

test('answers tell of an import while it is written, with how far it is, and not before or after', async () => {
  const said: unknown[] = [await told()];
  const look = async () => void said.push(await told());
  // The second of its own writes: the first said that it is under way.
  await bring(lookingAt(2, look));
  said.push(await told());
  expect(said).toEqual([
    undefined,
    { importUnderWay: { dataset: 'gifts', what: 'IMPORT', done: 0, total: 41 } },
    undefined,
  ]);
});

test('answers tell of a removal while it is written', async () => {
  const said: unknown[] = [];
  const look = async () => void said.push(await told());
  await undoImport(lookingAt(2, look), 'gifts');
  said.push(await told());
  expect(said).toEqual([
    { importUnderWay: { dataset: 'gifts', what: 'REMOVAL', done: 0, total: null } },
    undefined,
  ]);
});
