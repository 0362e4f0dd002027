import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  getIntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { typeDefinitions } from '../../server/schema/type-definitions.ts';
import { openWorld } from '../graph/open-world.ts';
import { serveOn, type Served } from './serve.ts';

const schema = buildSchema(typeDefinitions());
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && type.astNode,
);
const parts = types.flatMap((type) => {
  if (isEnumType(type))
    return type.getValues().map((value) => ({ name: `${type.name}.${value.name}`, of: value }));
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => ({
      name: `${type.name}.${field.name}`,
      of: field,
    }));
  return [];
});

describe('the schema', () => {
  test('describes every type, field and value', () => {
    const bare = [...types.map((type) => ({ name: type.name, of: type })), ...parts]
      .filter(({ of }) => !of.description?.trim())
      .map(({ name }) => name);
    expect(bare).toEqual([]);
  });

  test('names the entity types and families that the ontology declares', () => {
    const ontology = loadOntology();
    const values = (name: string) => {
      const type = schema.getType(name);
      return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    };
    expect(values('EntityType')).toEqual(ontology.entityTypes.map((type) => type.id.toUpperCase()));
    expect(values('LinkFamily')).toEqual(ontology.families.map((family) => family.id));
  });
});

describe('over HTTP', () => {
  let served: Served;
  beforeAll(async () => {
    const { store, ontology } = await openWorld();
    served = await serveOn(store, ontology);
  });
  afterAll(() => served.stop());

  test('the standard introspection query passes all limits', async () => {
    const answer = await served.ask(
      getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true }),
    );
    expect(answer.status).toBe(200);
    const { data, errors } = answer.json as { data: { __schema: { types: unknown[] } }; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(data.__schema.types.length).toBeGreaterThan(types.length);
  });

  test('an entity answers with all that is known of it', async () => {
    const answer = await served.ask(`{ entity(id: "red-host") {
      __typename id type kind name aliases summary valid { edtf earliest latest precision } degree disputed knownFrom
      grade { code text }
      figures { id label text period { edtf } grade { code } about { id } }
      claims { totalCount nodes { id statement locator stance grade { code } source { title published { edtf } } about { ... on Actor { id } } } }
      links(first: 2, filter: { families: [FUNDING, STRUCTURE] }) { totalCount pageInfo { hasNextPage hasPreviousPage } edges { cursor }
        nodes { __typename id label family type { id label inverse } source { id } target { id } valid { edtf precision } origins
          ... on FundingFlow { inKind amount { low high currency per text } annual { low high currency arithmetic } } } }
      ... on Actor { allies { actor { id } through { id } links { id } } leaders { id } operations { id ordinal } funding(direction: IN) { id } }
    } }`);
    expect(answer.json).toEqual({
      data: {
        entity: {
          __typename: 'Actor',
          id: 'red-host',
          type: 'ACTOR',
          kind: 'armed-group',
          name: 'Red Host',
          aliases: ['Al-Jaysh al-Ahmar'],
          summary: 'Holds the northern valleys.',
          valid: { edtf: '1998/..', earliest: '1998-01-01', latest: null, precision: 'INTERVAL' },
          degree: 8,
          disputed: true,
          knownFrom: '2015-01-10',
          grade: { code: 'B3', text: 'usually reliable source, possibly true' },
          figures: [
            {
              id: 'red-host:attacks:2013',
              label: 'attacks',
              text: '12',
              period: { edtf: '2013' },
              grade: { code: 'B3' },
              about: { id: 'red-host' },
            },
            {
              id: 'red-host:fighters:2014',
              label: 'fighters',
              text: '100 – 1,500',
              period: { edtf: '2014' },
              grade: { code: 'B3' },
              about: { id: 'red-host' },
            },
          ],
          claims: {
            totalCount: 2,
            nodes: [
              {
                id: 'red-host@gazette#p. 1',
                statement: 'The host fights in the valleys.',
                locator: 'p. 1',
                stance: 'ASSERTS',
                grade: { code: 'B3' },
                source: { title: 'The Gazette', published: { edtf: '2015-01-10' } },
                about: { id: 'red-host' },
              },
              {
                id: 'red-host@letters#p. 9',
                statement: 'The host no longer exists.',
                locator: 'p. 9',
                stance: 'DENIES',
                grade: { code: 'F3' },
                source: { title: 'Letters', published: null },
                about: { id: 'red-host' },
              },
            ],
          },
          links: {
            totalCount: 2,
            pageInfo: { hasNextPage: false, hasPreviousPage: false },
            edges: [
              { cursor: Buffer.from('["links by id","ann-lee.LEADS.red-host"]').toString('base64url') },
              { cursor: Buffer.from('["links by id","red-host.FUNDS.blue-guard"]').toString('base64url') },
            ],
            nodes: [
              {
                __typename: 'Tie',
                id: 'ann-lee.LEADS.red-host',
                label: 'leads',
                family: 'STRUCTURE',
                type: { id: 'LEADS', label: 'leads', inverse: 'is led by' },
                source: { id: 'ann-lee' },
                target: { id: 'red-host' },
                valid: null,
                origins: 1,
              },
              {
                __typename: 'FundingFlow',
                id: 'red-host.FUNDS.blue-guard',
                label: 'funds',
                family: 'FUNDING',
                type: { id: 'FUNDS', label: 'funds', inverse: 'is funded by' },
                source: { id: 'red-host' },
                target: { id: 'blue-guard' },
                valid: { edtf: '2012/2013', precision: 'INTERVAL' },
                origins: 1,
                inKind: false,
                amount: { low: 100, high: 100, currency: 'USD', per: 'WEEK', text: '100 USD a week' },
                annual: {
                  low: 5200,
                  high: 5200,
                  currency: 'USD',
                  arithmetic: '100 USD × 52 weeks = 5,200 USD a year',
                },
              },
            ],
          },
          allies: [
            {
              actor: { id: 'blue-guard' },
              through: null,
              links: [{ id: 'red-host.ALLIED_WITH.blue-guard' }],
            },
            {
              actor: { id: 'green-band' },
              through: { id: 'river-league' },
              links: [{ id: 'red-host.MEMBER_OF.river-league' }, { id: 'green-band.MEMBER_OF.river-league' }],
            },
          ],
          leaders: [{ id: 'ann-lee' }],
          operations: [
            { id: 'first-push', ordinal: 1 },
            { id: 'second-push', ordinal: 2 },
          ],
          funding: [],
        },
      },
    });
  });

  test('each type of entity answers with the fields of its own', async () => {
    const answer = await served.ask(`{
      pact: entity(id: "river-pact") { ... on Agreement { parties { id } brokers { id } obligations { id } places { id } } }
      league: entity(id: "river-league") { ... on Alliance { members { id } } }
      push: entity(id: "first-push") { ... on Operation { ordinal conductedBy { id } targets { id } places { id } } }
      town: entity(id: "mill-town") { ... on Place { location { lat lon } within { id } } }
      valley: entity(id: "valley") { ... on Place { location { lat lon } } }
      nobody: entity(id: "nobody") { id } noLink: link(id: "a.B.c") { id } noFigure: figure(id: "a:b") { id } noSource: source(id: "x") { id }
    }`);
    expect(answer.json).toEqual({
      data: {
        pact: { parties: [{ id: 'red-host' }], brokers: [], obligations: [], places: [] },
        league: { members: [{ id: 'green-band' }, { id: 'red-host' }] },
        push: { ordinal: 1, conductedBy: [{ id: 'red-host' }], targets: [], places: [] },
        town: { location: { lat: 34.5, lon: 71.25 }, within: [{ id: 'valley' }, { id: 'highland' }] },
        valley: { location: null },
        nobody: null,
        noLink: null,
        noFigure: null,
        noSource: null,
      },
    });
  });
});
