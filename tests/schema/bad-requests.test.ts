import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openWorld } from '../graph/open-world.ts';
import { errorsOf, serveOn, type Served } from './serve.ts';

let served: Served;
beforeAll(async () => {
  const { store, ontology } = await openWorld();
  served = await serveOn(store, ontology);
});
afterAll(() => served.stop());

/** A form, as it goes over the wire, between its first and its last edge. */
const form = (body: string, boundary = 'edge'): RequestInit => ({
  method: 'POST',
  headers: {
    'content-type': `multipart/form-data; boundary=${boundary}`,
    'apollo-require-preflight': 'true',
  },
  body,
});
const field = (name: string, text: string) =>
  `--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`;
const checkFile = JSON.stringify({
  query: 'mutation ($files: [Upload!]!) { checkImport(files: $files) { id } }',
  variables: { files: [null] },
});

describe('a form is refused, with its own mistake', () => {
  test.each([
    [
      'that ends early',
      form(field('operations', checkFile).slice(0, 90)),
      'The form cannot be read (Unexpected end of form); send it whole.',
    ],
    [
      'whose parts have no edge',
      form(field('operations', checkFile), ''),
      'The form cannot be read (Malformed content type); send it whole.',
    ],
    [
      'whose edge is another',
      form(`${field('operations', checkFile)}--edge--\r\n`, 'other'),
      'The form cannot be read (Unexpected end of form); send it whole.',
    ],
    [
      'without the file that it names',
      form(`${field('operations', checkFile)}${field('map', '{"0": ["variables.files.0"]}')}--edge--\r\n`),
      'File missing in the request.',
    ],
  ])('%s', async (_, init, message) => {
    const answer = await served.send('/graphql', init);
    expect(errorsOf(answer)).toEqual([{ message, code: 'BAD_USER_INPUT' }]);
  });
});

test('more wrong variables than are told one by one are the asker’s mistake as well', async () => {
  const of = Array.from({ length: 60 }, () => ({}));
  const answer = await served.ask('query ($of: [ID!]!) { neighborhood(of: $of) { omitted } }', { of });
  const told = errorsOf(answer) ?? [];
  expect(new Set(told.map(({ code }) => code))).toEqual(new Set(['BAD_USER_INPUT']));
  expect(told[0]?.message).toMatch(
    /^Variable "\$of" got invalid value \{\} at "of\[\d+\]"; ID cannot represent value: \{\}$/,
  );
});

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
      'of more than 1 MB',
      { method: 'POST', headers: json, body: JSON.stringify({ query: ' '.repeat(1_100_000) }) },
      413,
      'The request body is larger than 1024 kB.',
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
