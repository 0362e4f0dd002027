import { describe, expect, test } from '@jest/globals';
import {
  draftFromHash,
  draftToHash,
  parseVariables,
  readHistory,
  remember,
  titleOf,
} from '../../client/state/query/query-draft.ts';

describe('the link to a query', () => {
  test('brings back exactly what stood in both editors', () => {
    const draft = {
      query: 'query ($id: ID!) {\n  entity(id: $id) { name } # 100 % “so”\n}',
      variables: '{"id": "ttp&x=1"}',
    };
    expect(draftFromHash(draftToHash(draft))).toEqual(draft);
  });
  test('is empty for an empty editor', () => {
    expect(draftToHash({ query: ' \n', variables: '{}' })).toBe('');
  });
  test('is none where the hash holds something else', () => {
    expect(draftFromHash('#show=ttp')).toBeNull();
  });
});

describe('variables', () => {
  test.each([
    ['', {}],
    ['{"first": 3, "of": ["ttp"]}', { first: 3, of: ['ttp'] }],
    ['[1]', 'The variables must be a JSON object, such as {"id": "ttp"}.'],
    ['null', 'The variables must be a JSON object, such as {"id": "ttp"}.'],
  ])('%j is read as %j', (text, expected) => {
    expect(parseVariables(text)).toEqual(expected);
  });
  test('that are not JSON say what is wrong', () => {
    expect(parseVariables('{"id": }')).toMatch(/^The variables are not JSON: .*token.*\.$/);
  });
});

describe('the history', () => {
  const asked = (query: string, at = '2024-05-01T10:00:00.000Z') => ({ query, variables: '', at });

  test('puts a query that is asked again at its head, once', () => {
    const list = [asked('{ a }'), asked('{ b }')];
    expect(remember(list, { query: '{ b }', variables: '' }, '2024-05-02T10:00:00.000Z')).toEqual([
      asked('{ b }', '2024-05-02T10:00:00.000Z'),
      asked('{ a }'),
    ]);
  });
  test('keeps the same query with other variables apart', () => {
    const list = remember(
      [asked('{ a }')],
      { query: '{ a }', variables: '{"x":1}' },
      '2024-05-02T10:00:00.000Z',
    );
    expect(list.map(({ variables }) => variables)).toEqual(['{"x":1}', '']);
  });
  test('forgets the oldest beyond fifty', () => {
    let list: ReturnType<typeof readHistory> = [];
    for (let n = 1; n <= 60; n += 1)
      list = remember(list, { query: `{ q${n} }`, variables: '' }, '2024-05-01T10:00:00.000Z');
    expect([list.length, list[0]?.query, list.at(-1)?.query]).toEqual([50, '{ q60 }', '{ q11 }']);
  });
  test('is read from what the browser stored, whatever state that is in', () => {
    expect(readHistory(JSON.stringify([asked('{ a }'), { query: 1 }, null]))).toEqual([asked('{ a }')]);
    expect([readHistory(null), readHistory('{"no":"list"}'), readHistory('broken')]).toEqual([[], [], []]);
  });
  test.each([
    ['# Who funds whom?\nquery Funding { entity(id: "x") { id } }', 'Who funds whom?'],
    ['query Funding($id: ID!) { entity(id: $id) { id } }', 'Funding'],
    ['{ them: search(text: "ttp") { score } }', 'search'],
    ['', 'Query'],
  ])('calls %j %j', (query, title) => {
    expect(titleOf(query)).toBe(title);
  });
});
