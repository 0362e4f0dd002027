import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadTexts } from '../../server/import/dossier/open.ts';
import type { ExportSource } from '../../server/formats/writing.ts';
import type { Scope } from '../../server/export/scope.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openArticle } from '../article-store.ts';
import { article } from '../dossier/article-dossier.ts';
import { recordsOf, memorySource } from './in-memory.ts';
import { listOf, sourceOf } from './source-of.ts';
import { NotFoundError } from '../../server/graph/errors.ts';

const ontology = loadOntology();
let store: GraphStore;
/** A data set whose links and figures need entities of the article's. */
const notes = `entente: 1
dossier: { id: notes, title: Notes }
sources: { notebook: { title: A notebook, kind: book } }
ontology: { supportForms: { maps: { label: Maps } } }
entities:
  cartographer: { type: Actor, kind: person, name: A Cartographer, evidence: [notebook|1] }
links:
  - { from: cartographer, type: SUPPORTS, to: ttp, forms: [maps], evidence: [notebook|2] }
  - { from: pakistan, type: HOSTILE_TO, to: cartographer, evidence: [notebook|3] }
  - from: pakistan
    type: FUNDS
    to: afghan-taliban
    suffix: notes
    claims: [{ at: '4', says: It did not., stance: denies, source: kakar-stratheia }]
figures:
  - { about: kunar, measure: attacks, value: 3, suffix: notes, evidence: [notebook|5] }
`;
beforeAll(async () => {
  store = (await openArticle()).store;
  await loadTexts(store, 'notes.yaml', [{ file: 'notes.yaml', text: notes }], ontology);
});
afterAll(() => store.close());

const asked = (scope?: Scope) => sourceOf(store, ontology, scope);
const idsOf = async (items: AsyncIterable<{ readonly id: string }>) =>
  (await listOf(items)).map(({ id }) => id);
const all = async (source: ExportSource) => ({
  dossiers: await idsOf(source.dossiers()),
  sources: await idsOf(source.sources()),
  entities: await idsOf(source.entities()),
  links: await idsOf(source.links()),
  figures: await idsOf(source.figures()),
  claims: await idsOf(source.claims()),
});
const byStart = (a: { source: string; id: string }, b: { source: string; id: string }) =>
  a.source === b.source ? (a.id < b.id ? -1 : 1) : a.source < b.source ? -1 : 1;

describe('everything', () => {
  test('is each element as it is stored, in order', async () => {
    const source = await asked();
    const expected = recordsOf(article);
    const own = <T extends { readonly dossier: string }>(items: readonly T[]) =>
      items.filter(({ dossier }) => dossier === article.id);
    const memory = memorySource(expected);
    expect(own(await listOf(source.sources()))).toEqual(await listOf(memory.sources()));
    expect(own(await listOf(source.figures()))).toEqual(await listOf(memory.figures()));
    expect(own(await listOf(source.claims()))).toEqual(await listOf(memory.claims()));
    const touched = new Set(['ttp', 'pakistan', 'afghan-taliban']);
    const degreeless = (entities: { id: string; degree: number }[]) =>
      entities.map((entity) => (touched.has(entity.id) ? { ...entity, degree: 0 } : entity));
    expect(degreeless(own(await listOf(source.entities())))).toEqual(
      degreeless(await listOf(memory.entities())),
    );
    expect(own(await listOf(source.links()))).toEqual([...expected.links!].sort(byStart));
    expect([source.title, source.scope]).toEqual(['Entente', 'whole']);
    expect(source.ontology.supportForm('maps')?.label).toBe('Maps');
    expect(await idsOf(source.dossiers())).toEqual(['notes', 'pakistan-ttp']);
  });

  test('may be read anew, and gives the same', async () => {
    const source = await asked();
    expect(await all(source)).toEqual(await all(source));
  });

  test('gives the claims about elements, and any entity by its id', async () => {
    const source = await asked();
    const about = await source.claimsAbout(['ttp', 'cartographer', 'pakistan.FUNDS.afghan-taliban.notes']);
    expect([...about.keys()].sort()).toEqual(['pakistan.FUNDS.afghan-taliban.notes', 'ttp']);
    expect(about.get('ttp')).toEqual(
      (await memorySource(recordsOf(article)).claimsAbout(['ttp'])).get('ttp'),
    );
    expect([...(await source.entitiesOf(['ttp', 'nobody'])).keys()]).toEqual(['ttp']);
  });
});

describe('one data set', () => {
  test('is what it says, with the entities of others that it needs, and every source cited', async () => {
    const source = await asked({ kind: 'dossier', dossier: 'notes' });
    expect([source.title, source.scope]).toEqual(['Notes', 'dossier']);
    expect(await all(source)).toEqual({
      dossiers: ['notes'],
      sources: ['kakar-stratheia', 'notebook'],
      entities: ['afghan-taliban', 'cartographer', 'kunar', 'pakistan', 'ttp'],
      links: [
        'cartographer.SUPPORTS.ttp',
        'pakistan.FUNDS.afghan-taliban.notes',
        'pakistan.HOSTILE_TO.cartographer',
      ],
      figures: ['kunar:attacks:notes'],
      claims: ['pakistan.FUNDS.afghan-taliban.notes@kakar-stratheia#4'],
    });
  });

  test('is refused where none has that id', async () => {
    await expect(asked({ kind: 'dossier', dossier: 'nope' })).rejects.toEqual(
      new NotFoundError('dossier', 'No dossier or data set has the id "nope".'),
    );
  });
});

describe('some entities', () => {
  test('bring the links among them, their figures, claims and sources', async () => {
    const found = await all(await asked({ kind: 'part', entities: ['ttp', 'cartographer', 'ttp'] }));
    expect(found).toMatchObject({
      dossiers: ['notes', 'pakistan-ttp'],
      sources: ['entente-gazetteer', 'kakar-stratheia', 'notebook'],
      entities: ['cartographer', 'ttp'],
      links: ['cartographer.SUPPORTS.ttp'],
    });
    expect(found.figures.every((id) => id.startsWith('ttp:'))).toBe(true);
    expect(new Set(found.claims.map((id) => id.split(/[@:]/)[0]))).toEqual(new Set(['ttp']));
  });

  test('bring only the links asked for, whose ends come along', async () => {
    const links = ['cartographer.SUPPORTS.ttp'];
    expect(await all(await asked({ kind: 'part', entities: ['pakistan'], links }))).toMatchObject({
      entities: ['cartographer', 'pakistan', 'ttp'],
      links,
    });
    expect(await all(await asked({ kind: 'part', entities: ['ttp'], links: [] }))).toMatchObject({
      entities: ['ttp'],
      links: [],
    });
  });

  test('are refused where one is not there', async () => {
    await expect(asked({ kind: 'part', entities: ['ttp', 'nobody'] })).rejects.toEqual(
      new NotFoundError('entities', 'No entity has the id "nobody"; search finds ids by name.'),
    );
    await expect(asked({ kind: 'part', entities: [], links: ['ttp.FUNDS.nobody'] })).rejects.toEqual(
      new NotFoundError('links', 'No link has the id "ttp.FUNDS.nobody".'),
    );
  });
});

// Last, since all stores are one where the tests run on Neo4j.
describe('what was retracted', () => {
  test('is left out, and claims about it', async () => {
    const other = await openArticle();
    await loadTexts(other.store, 'n.yaml', [{ file: 'n.yaml', text: notes }], ontology);
    const before = await all(await sourceOf(other.store, ontology));
    const fewer = notes.replace(/ {2}- from: pakistan\n {4}type: FUNDS[\s\S]*?kakar-stratheia \}\]\n/, '');
    await loadTexts(other.store, 'n.yaml', [{ file: 'n.yaml', text: fewer }], ontology);
    const after = await all(await sourceOf(other.store, ontology));
    const gone = 'pakistan.FUNDS.afghan-taliban.notes';
    expect(before.claims.filter((id) => !after.claims.includes(id))).toEqual([`${gone}@kakar-stratheia#4`]);
    expect(before.links.filter((id) => !after.links.includes(id))).toEqual([gone]);
    await other.store.close();
  });
});
