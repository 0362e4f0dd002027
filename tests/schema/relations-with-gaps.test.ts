import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadPath } from '../../server/import/dossier/open.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { openTestStore } from '../open-store.ts';
import { serveOn, type Served } from './serve.ts';

let served: Served;
beforeAll(async () => {
  const [store, ontology] = [await openTestStore(), loadOntology()];
  await loadPath(store, 'tests/schema/relations-with-gaps.yaml', ontology);
  served = await serveOn(store, ontology);
});
afterAll(() => served.stop());

const ask = async (query: string) => (await served.ask(query)).json;

const year = (edtf: string, knownFrom = '2005-02-01', count = 1) => ({ valid: { edtf }, knownFrom, count });

test('a relation with gaps tells its spans, its periods, and all that its rows say together', async () => {
  expect(
    await ask(`{ relation(id: "north.SUPPORTS.rebels") {
      id type { id } family label source { id } target { id } count
      spans { edtf earliest latest precision } heldText periods { valid { edtf } knownFrom count } undated knownFrom
      forms giverCertain grade { code } origins originIds disputed amountByYear { year } money { currency } amountText
      unknownAmounts inKind
      links { totalCount nodes { id } pageInfo { hasNextPage } } } }`),
  ).toEqual({
    data: {
      relation: {
        ...{ id: 'north.SUPPORTS.rebels', type: { id: 'SUPPORTS' }, family: 'SUPPORT', label: 'supports' },
        ...{ source: { id: 'north' }, target: { id: 'rebels' }, count: 6 },
        spans: [
          { edtf: '1990/1991', earliest: '1990-01-01', latest: '1991-12-31', precision: 'INTERVAL' },
          { edtf: '1994-03/1994-06', earliest: '1994-03-01', latest: '1994-06-30', precision: 'INTERVAL' },
          { edtf: '2003/..', earliest: '2003-01-01', latest: null, precision: 'INTERVAL' },
        ],
        heldText: '1990 – 1991, 1994, since 2003',
        periods: [
          year('1990'),
          year('1991', '2001-06-30'),
          year('1991'),
          year('1994-03/1994-06'),
          year('2003/..'),
          { valid: null, knownFrom: '2005-02-01', count: 1 },
        ],
        ...{ undated: 1, knownFrom: '2001-06-30' },
        forms: ['aid', 'intelligence', 'sanctuary', 'training', 'weapons'],
        ...{ giverCertain: true, grade: { code: 'A2' }, origins: 2, disputed: false },
        originIds: ['archive', 'yearbook'],
        ...{ amountByYear: [], money: [], amountText: null, unknownAmounts: 0, inKind: 0 },
        links: {
          totalCount: 6,
          nodes: ['1990', '1991', '1991-b', '1994', 'open', 'some'].map((suffix) => ({
            id: `north.SUPPORTS.rebels.${suffix}`,
          })),
          pageInfo: { hasNextPage: false },
        },
      },
    },
  });
});

test('a filter by time narrows what it counts, undated links left in unless only dated ones are asked for', async () => {
  expect(
    await ask(`{
      in1992: relation(id: "north.SUPPORTS.rebels", filter: {validOn: "1992-06-01"}) { count spans { edtf } undated }
      dated: relation(id: "north.SUPPORTS.rebels", filter: {validOn: "1992-06-01", dated: true}) { count }
      known: relation(id: "north.SUPPORTS.rebels", filter: {knownOn: "2001-12-31"}) { count forms grade { code } origins }
      nineties: relation(id: "north.SUPPORTS.rebels", filter: {validFrom: "1991-06-01", validTo: "1999-12-31", dated: true}) {
        count spans { edtf }
        links(filter: {validOn: "1994-04-01"}) { totalCount nodes { id } }
        last: links(first: 1, filter: {knownOn: "2001-12-31"}) { totalCount nodes { id } } } }`),
  ).toEqual({
    data: {
      in1992: { count: 1, spans: [], undated: 1 },
      dated: null,
      known: { count: 1, forms: ['aid'], grade: { code: 'A2' }, origins: 1 },
      nineties: {
        count: 3,
        spans: [{ edtf: '1991' }, { edtf: '1994-03/1994-06' }],
        links: { totalCount: 1, nodes: [{ id: 'north.SUPPORTS.rebels.1994' }] },
        last: { totalCount: 1, nodes: [{ id: 'north.SUPPORTS.rebels.1991-b' }] },
      },
    },
  });
});

test('a symmetric relation is one, in id order, whichever end its links start at', async () => {
  const relation = {
    id: 'north.ALLIED_WITH.south',
    count: 2,
    spans: [{ edtf: '1980/1985' }, { edtf: '1990-01-01/1995' }],
  };
  const fields = '{ id count spans { edtf } }';
  expect(
    await ask(`{ relation(id: "south.ALLIED_WITH.north") ${fields}
      out: entity(id: "south") { relations(direction: OUT) { totalCount nodes ${fields} } }
      in: entity(id: "south") { relations(direction: IN) { totalCount nodes ${fields} } }
      rebels: entity(id: "rebels") { relations(direction: OUT) { totalCount nodes { id } } }
      neighborhood(of: ["north", "south"], depth: 0) { relations ${fields} links { id } } }`),
  ).toEqual({
    data: {
      relation,
      out: { relations: { totalCount: 1, nodes: [relation] } },
      in: { relations: { totalCount: 1, nodes: [relation] } },
      rebels: { relations: { totalCount: 0, nodes: [] } },
      neighborhood: {
        relations: [relation],
        links: [{ id: 'north.ALLIED_WITH.south.late' }, { id: 'south.ALLIED_WITH.north.early' }],
      },
    },
  });
});
