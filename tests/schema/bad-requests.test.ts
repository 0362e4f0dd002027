import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openWorld } from '../graph/open-world.ts';
import { errorsOf, serveOn, type Served } from './serve.ts';

let served: Served;
beforeAll(async () => {
  const { store, ontology } = await openWorld();
  served = await serveOn(store, ontology);
});
afterAll(() => served.stop());

describe('a request is refused', () => {
  const json = { 'content-type': 'application/json' };
  const cases: [string, RequestInit, number, string, string, string?][] = [
    [
      'that is not JSON',
      { method: 'POST', headers: json, body: '{"query": ' },
      400,
      'The request body is not JSON. Send {"query": "…", "variables": {…}}.',
      'BAD_USER_INPUT',
    ],
    [
      'of another content type',
      { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{ statistics { links } }' },
      415,
      'Send queries as JSON, with the header Content-Type: application/json.',
      'BAD_USER_INPUT',
    ],
    [
      'by another method',
      { method: 'PUT', headers: json, body: '{}' },
      405,
      'Send queries to /graphql by POST or GET.',
      'BAD_USER_INPUT',
    ],
    [
      'of more than 256 kB',
      { method: 'POST', headers: json, body: JSON.stringify({ query: ' '.repeat(300_000) }) },
      413,
      'The request body is larger than 256 kB.',
      'LIMIT_EXCEEDED',
    ],
    [
      'without a body',
      { method: 'POST', headers: json },
      400,
      'There is no query. Send {"query": "{ … }"}.',
      'BAD_USER_INPUT',
    ],
    [
      'of several queries at once',
      { method: 'POST', headers: json, body: '[{"query": "{ __typename }"}]' },
      400,
      'Operation batching disabled.',
      'BAD_USER_INPUT',
    ],
  ];
  test.each(cases)('%s', async (_, init, status, message, expected) => {
    const answer = await served.send('/graphql', init);
    expect(errorsOf(answer)).toEqual([{ message, code: expected }]);
    expect(answer.status).toBe(status);
  });

  test('that another site could make a browser send', async () => {
    const answer = await served.send('/graphql?query={__typename}');
    expect(answer.status).toBe(400);
    expect(errorsOf(answer)?.[0]?.code).toBe('BAD_USER_INPUT');
    expect(errorsOf(answer)?.[0]?.message).toMatch(
      /^This operation has been blocked as a potential Cross-Site Request Forgery/,
    );
  });
});
