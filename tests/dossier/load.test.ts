import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadPath } from '../../server/dossier/open.ts';
import { changesOf } from '../../server/dossier/report.ts';
import { loadOntology } from '../../server/graph/ontology.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openTestStore } from '../open-store.ts';

const ontology = loadOntology();
const small = 'tests/dossier/small.yaml';
let store: GraphStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

describe('loading a dossier', () => {
  test('puts all of it into an empty store and reports it', async () => {
    const held = { sources: 2, entities: 7, links: 3, figures: 2, claims: 15 };
    const none = { sources: 0, entities: 0, links: 0, figures: 0, claims: 0 };
    expect(await loadPath(store, small, ontology)).toEqual({
      dossier: 'small',
      title: 'A small made-up dossier',
      holds: held,
      created: held,
      changed: none,
      removed: none,
    });
  });

  test('twice changes nothing', async () => {
    await loadPath(store, small, ontology);
    expect(changesOf(await loadPath(store, small, ontology))).toBe(0);
  });
});
