import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { loadDossier } from '../../server/import/dossier/load.ts';
import type { ClaimDraft, Dossier, EntityDraft, LinkDraft } from '../../server/graph/writing/drafts.ts';
import { changesOf } from '../../server/import/dossier/report.ts';
import type { GraphStore, Params } from '../../server/store/graph-store.ts';
import { openTestStore } from '../open-store.ts';
import { ontology } from './texts.ts';
import { entityDraft } from '../export/in-memory.ts';

const SIZE = 5_500;
const claim: ClaimDraft = {
  id: null,
  statement: 'So it is.',
  locator: 'row',
  stance: 'ASSERTS',
  credibility: 6,
  property: null,
  value: null,
  source: 's',
  attributedTo: null,
  verdict: null,
  evidence: [],
};
const entity = (n: number): EntityDraft =>
  entityDraft({
    ...{ id: `e${n}`, kind: 'person', name: `Person ${n}`, place: { file: 'made up' } },
    claims: n % 10 === 0 ? [claim] : [],
    evidence: n % 10 === 0 ? [] : [`s|row ${n}`],
  });
const link = (n: number): LinkDraft => ({
  id: `e0.LEADS.e${n}`,
  source: 'e0',
  type: 'LEADS',
  target: `e${n}`,
  label: null,
  amountLow: null,
  amountHigh: null,
  amountLowExact: null,
  amountHighExact: null,
  currency: null,
  per: null,
  inKind: false,
  forms: [],
  giverCertain: true,
  valid: null,
  claims: [],
  evidence: [`s|row ${n}`],
  attributes: null,
});
const many = <T>(of: (n: number) => T, from = 0) =>
  Array.from({ length: SIZE - from }, (_, n) => of(n + from));
const dossier: Dossier = {
  id: 'large',
  title: 'A large one',
  summary: null,
  views: null,
  ontology: null,
  sources: [
    {
      id: 's',
      title: 'S',
      kind: 'dataset',
      author: null,
      publisher: null,
      published: null,
      url: null,
      reliability: 'F',
      notes: null,
      licence: null,
      attributes: null,
    },
  ],
  entities: many(entity),
  links: many(link, 1),
  figures: [],
};

let store: GraphStore;
beforeEach(async () => {
  store = await openTestStore();
});
afterEach(() => store.close());

test('a dossier of more elements than fit one statement goes in, changes and out again by pages', async () => {
  const sizes: number[] = [];
  const counting: GraphStore = {
    ...store,
    info: store.info,
    read: (statement, params, options) => store.read(statement, params, options),
    write: (work) =>
      store.write((transaction) =>
        work({
          run: async (statement, params: Params = {}) => {
            for (const value of Object.values(params)) if (Array.isArray(value)) sizes.push(value.length);
            const rows = await transaction.run(statement, params);
            sizes.push(rows.length);
            return rows;
          },
        }),
      ),
  };
  expect((await loadDossier(counting, dossier, ontology)).created).toEqual({
    sources: 1,
    entities: SIZE,
    links: SIZE - 1,
    figures: 0,
    claims: SIZE / 10,
  });
  const degree = async (id: string) =>
    (
      await store.read(
        { name: 'test', text: 'MATCH (e:Entity {id: $id}) RETURN e.degree AS degree LIMIT 1' },
        { id },
      )
    )[0];
  expect(await degree('e0')).toEqual({ degree: SIZE - 1 });
  expect(changesOf(await loadDossier(counting, dossier, ontology))).toBe(0);
  const half = { ...dossier, entities: dossier.entities.slice(0, 100), links: dossier.links.slice(0, 99) };
  expect((await loadDossier(counting, half, ontology)).removed).toEqual({
    sources: 0,
    entities: SIZE - 100,
    links: SIZE - 100,
    figures: 0,
    claims: (SIZE - 100) / 10,
  });
  expect(await degree('e0')).toEqual({ degree: 99 });
  expect(Math.max(...sizes)).toBe(5_000);
});
