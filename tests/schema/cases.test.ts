import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { shipDossiers } from '../../server/import/dossier/open.ts';
import { verifyStore } from '../../server/backup/verify/verify.ts';
import { bring, one } from '../backup/rich-store.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openTestStore } from '../open-store.ts';
import { errorsOf, serveOn, type Served } from './serve.ts';

let store: GraphStore;
let served: Served;
beforeEach(async () => {
  store = await openTestStore();
  served = await serveOn(store, loadOntology());
});
afterEach(() => served.stop());

interface Case {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly updated: string;
}

/** The field of an answer, which must have no errors. */
async function ask<T = Case>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const answer = await served.ask(query, variables);
  expect(errorsOf(answer)).toBeUndefined();
  const [value] = Object.values((answer.json as { data: Record<string, T> }).data);
  return value as T;
}
const refusal = async (query: string, variables: Record<string, unknown> = {}) =>
  errorsOf(await served.ask(query, variables));

const parts = 'id name description archived datasets version thumbnail state notes';
const make = (name: string, content: Record<string, unknown> = {}) =>
  ask(
    `mutation ($name: String!, $content: CaseContent) { createCase(name: $name, content: $content) { ${parts} } }`,
    { name, content },
  );
const saving = `mutation ($id: ID!, $on: Int!, $content: CaseContent!, $auto: Boolean) {
  saveCase(id: $id, basedOn: $on, content: $content, auto: $auto) { ${parts} }
}`;
const save = (id: string, on: number, content: Record<string, unknown>, auto = false) =>
  ask(saving, { id, on, content, auto });
const versions = async (id: string) =>
  (
    await ask<{ versions: { id: string; number: number; kind: string }[] }>(
      'query ($id: ID!) { case(id: $id) { versions { id number kind } } }',
      { id },
    )
  ).versions;
const names = async (archived = false) =>
  (
    await ask<{ nodes: Case[] }>(
      'query ($archived: Boolean) { cases(archived: $archived) { nodes { name } } }',
      {
        archived,
      },
    )
  ).nodes.map(({ name }) => name);
const picture = 'data:image/png;base64,iVBORw0KGgo=';

describe('a case', () => {
  test('is made, saved, renamed, put away, taken up, copied and deleted', async () => {
    const content = {
      state: 'on=2021&s=abc',
      notes: '# So far',
      datasets: ['one', 'two', 'one'],
      thumbnail: picture,
    };
    const { id, ...made } = await make('  The  money ', content);
    expect(id).toMatch(/^[2-9a-z]{10}$/);
    const whole = {
      ...content,
      name: 'The money',
      description: '',
      archived: false,
      datasets: ['one', 'two'],
    };
    expect(made).toEqual({ ...whole, version: 1 });
    expect(await save(id, 1, { state: 's=def' })).toEqual({ ...whole, id, state: 's=def', version: 2 });
    const rename = `mutation ($id: ID!) { renameCase(id: $id, name: "Money", description: "Who paid") { ${parts} } }`;
    const renamed = { ...whole, id, name: 'Money', description: 'Who paid', state: 's=def', version: 2 };
    expect(await ask(rename, { id })).toEqual(renamed);
    await ask('mutation ($id: ID!) { archiveCase(id: $id) { id } }', { id });
    expect([await names(), await names(true)]).toEqual([[], ['Money']]);
    await ask('mutation ($id: ID!) { archiveCase(id: $id, archived: false) { id } }', { id });
    expect([await names(), await names(true)]).toEqual([['Money'], []]);
    const copy = await ask(`mutation ($id: ID!) { copyCase(id: $id) { ${parts} } }`, { id });
    expect(copy).toEqual({ ...renamed, id: copy.id, name: 'Copy of Money', version: 1 });
    expect(await ask(`mutation ($id: ID!) { deleteCase(id: $id) { ${parts} } }`, { id })).toEqual(renamed);
    expect(await ask('query ($id: ID!) { case(id: $id) { id } }', { id })).toBeNull();
    expect(await names()).toEqual(['Copy of Money']);
    expect((await verifyStore(store, loadOntology())).findings).toEqual([]);
  });

  test('that another saved since is not written over', async () => {
    const { id } = await make('One', { state: 'a' });
    await save(id, 1, { state: 'b' });
    expect(await refusal(saving, { id, on: 1, content: { state: 'c' } })).toEqual([
      {
        code: 'CONFLICT',
        message:
          'The case was saved by another since (version 2; yours goes on from 1); open it anew, or save yours as a copy.',
      },
    ]);
    expect(await ask('query ($id: ID!) { case(id: $id) { version state } }', { id })).toEqual({
      version: 2,
      state: 'b',
    });
  });

  test('of two that save at once one is told that it comes too late', async () => {
    const { id } = await make('One', { state: 'a' });
    const both = await Promise.all(
      ['b', 'c'].map((state) => served.ask(saving, { id, on: 1, content: { state } })),
    );
    expect(both.map((answer) => errorsOf(answer)?.[0]?.code ?? 'saved').sort()).toEqual([
      'CONFLICT',
      'saved',
    ]);
    expect((await versions(id)).map(({ number }) => number)).toEqual([2, 1]);
  });

  test('goes back to a version as a new one, and forward again', async () => {
    const { id } = await make('One', { state: 'a', notes: 'first' });
    await save(id, 1, { state: 'b', notes: '' });
    const back = `mutation ($id: ID!, $version: ID!, $on: Int!) {
      restoreCaseVersion(id: $id, version: $version, basedOn: $on) { state notes version }
    }`;
    const kept = await versions(id);
    expect(await ask(back, { id, version: kept[1]?.id, on: 2 })).toEqual({
      state: 'a',
      notes: 'first',
      version: 3,
    });
    expect(await ask(back, { id, version: kept[0]?.id, on: 3 })).toEqual({
      state: 'b',
      notes: '',
      version: 4,
    });
    expect((await versions(id)).map(({ number, kind }) => `${number} ${kind}`)).toEqual([
      '4 RESTORED',
      '3 RESTORED',
      '2 SAVED',
      '1 MADE',
    ]);
    expect(await refusal(back, { id, version: 'other-1', on: 4 })).toEqual([
      {
        code: 'NOT_FOUND',
        message: 'The case has no version "other-1" any more; versions lists those kept.',
      },
    ]);
    expect((await refusal(back, { id, version: kept[1]?.id, on: 1 }))?.[0]?.code).toBe('CONFLICT');
  });

  test('shows a fixed view under a short id, which no later save changes', async () => {
    const { id } = await make('One', { state: 'a' });
    const fix = `mutation ($id: ID!, $state: String!) { createCaseView(case: $id, name: "Who paid", state: $state) { id } }`;
    const view = await ask(fix, { id, state: 's=seen' });
    await save(id, 1, { state: 'b' });
    const shown = { id: view.id, name: 'Who paid', state: 's=seen' };
    const look = 'query ($id: ID!) { caseView(id: $id) { id name state } }';
    expect(await ask(look, { id: view.id })).toEqual(shown);
    expect(await ask('query ($id: ID!) { case(id: $id) { views { id name state } } }', { id })).toEqual({
      views: [shown],
    });
    expect(
      await ask('mutation ($id: ID!) { deleteCaseView(id: $id) { id name state } }', { id: view.id }),
    ).toEqual(shown);
    expect(await ask(look, { id: view.id })).toBeNull();
    expect(await refusal(fix, { id, state: '' })).toEqual([
      { code: 'BAD_USER_INPUT', message: 'state is empty; give the view that is to be shown.' },
    ]);
  });
});

test('cases come by page, those that were changed last first', async () => {
  const made = [];
  for (const name of ['a', 'b', 'c']) made.push(await make(name));
  await save(made[0]!.id, 1, { notes: 'more' });
  const page =
    'query ($after: String) { cases(first: 2, after: $after) { nodes { name } totalCount pageInfo { hasNextPage endCursor } } }';
  interface Page {
    readonly nodes: unknown;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  }
  const first = await ask<Page>(page);
  expect(first).toMatchObject({
    nodes: [{ name: 'a' }, { name: 'c' }],
    totalCount: 3,
    pageInfo: { hasNextPage: true },
  });
  expect(await ask(page, { after: first.pageInfo.endCursor })).toMatchObject({
    nodes: [{ name: 'b' }],
    pageInfo: { hasNextPage: false },
  });
});

test.each([
  ['a name that is empty', { name: ' ' }, 'BAD_USER_INPUT', 'name is empty; give a name to find it by.'],
  [
    'too long a name',
    { name: 'a'.repeat(201) },
    'LIMIT_EXCEEDED',
    'name may have 200 characters; this one has 201.',
  ],
  [
    'too large a view',
    { name: 'a', content: { state: 'a'.repeat(400_001) } },
    'LIMIT_EXCEEDED',
    'state may have 400,000 characters; this one has 400,001.',
  ],
  [
    'half a character',
    { name: 'a', content: { notes: '\ud83d' } },
    'BAD_USER_INPUT',
    'notes holds a character that is none; take it out.',
  ],
  [
    'a picture that is none',
    { name: 'a', content: { thumbnail: 'data:text/html;base64,PGI+' } },
    'BAD_USER_INPUT',
    'thumbnail must be a PNG, JPEG or WebP as a data: address in Base64.',
  ],
  [
    'a data set that can be none',
    { name: 'a', content: { datasets: ['a b'] } },
    'BAD_USER_INPUT',
    'datasets holds what is no id of a data set; startingPoints lists them.',
  ],
])('%s is refused in a sentence', async (_, variables, code, message) => {
  const query =
    'mutation ($name: String!, $content: CaseContent) { createCase(name: $name, content: $content) { id } }';
  expect(await refusal(query, variables)).toEqual([{ code, message }]);
  expect(await names()).toEqual([]);
});

test('every mutation of a case that is not there says so', async () => {
  const missing = { code: 'NOT_FOUND', message: 'No case has the id "none"; it may have been deleted.' };
  for (const call of [
    'saveCase(id: "none", basedOn: 1, content: {})',
    'renameCase(id: "none", name: "a")',
    'copyCase(id: "none")',
    'archiveCase(id: "none")',
    'restoreCaseVersion(id: "none", version: "a", basedOn: 1)',
    'deleteCase(id: "none")',
    'createCaseView(case: "none", name: "a", state: "a")',
  ])
    expect(await refusal(`mutation { ${call} { id } }`)).toEqual([missing]);
  expect(await refusal('mutation { deleteCaseView(id: "none") { id } }')).toEqual([
    { code: 'NOT_FOUND', message: 'No fixed view has the id "none"; it may have been removed.' },
  ]);
});

test('cases need the token where changing the graph does, and can be read without', async () => {
  await served.stop();
  store = await openTestStore();
  served = await serveOn(store, loadOntology(), {
    writes: { host: '127.0.0.1', token: 'a-secret-of-16-signs' },
  });
  expect(await refusal('mutation { createCase(name: "a") { id } }')).toEqual([
    {
      code: 'UNAUTHENTICATED',
      message: 'Changing the graph needs the token in ENTENTE_TOKEN; send it as "Authorization: Bearer …".',
    },
  ]);
  expect(await names()).toEqual([]);
});

test('a case can begin with a dossier as with a data set, and neither counts as an entity', async () => {
  await shipDossiers(store, loadOntology());
  await bring(store, 'one', one);
  const counts = '{ statistics { entities links claims sources figures } }';
  const before = await ask<object>(counts);
  await make('pakistan', { datasets: ['pakistan-ttp'] });
  expect(await ask(counts)).toEqual(before);
  const points = await ask<{ id: string; entities: number; sourceIds: string[] }[]>(
    '{ startingPoints { id entities sourceIds } }',
  );
  const [dossier, set] = [
    points.find(({ id }) => id === 'pakistan-ttp'),
    points.find(({ id }) => id === 'one'),
  ];
  expect(set).toEqual({ id: 'one', entities: 3, sourceIds: ['one'] });
  expect(dossier?.sourceIds).toContain('kakar-stratheia');
  const network =
    'query ($sources: [ID!]) { network(filter: { sources: $sources }, limit: 1000) { nodes { id } } }';
  expect((await ask<{ nodes: unknown[] }>(network, { sources: dossier?.sourceIds })).nodes).toHaveLength(
    dossier?.entities ?? -1,
  );
});
