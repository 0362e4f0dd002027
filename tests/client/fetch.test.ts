import { afterEach, describe, expect, test } from '@jest/globals';
import { createRequest, RequestError, errorText } from '../../client/api/request.ts';
import { NetworkDocument } from '../../client/api/types.generated.ts';

const real = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = real;
});

const answering = (answer: () => Promise<Response>): void => {
  globalThis.fetch = answer;
};

const failure = async (answer: () => Promise<Response>): Promise<[string, string]> => {
  answering(answer);
  const error = await createRequest('/graphql')(NetworkDocument, { limit: 3 }).then(
    () => new Error('It answered.'),
    (reason: unknown) => reason,
  );
  return [error instanceof RequestError ? error.code : 'none', errorText(error)];
};

const json =
  (body: unknown, status = 200) =>
  async () =>
    new Response(JSON.stringify(body), { status });

test('a request sends the operation with its variables and gives the data', async () => {
  const sent: unknown[] = [];
  globalThis.fetch = async (url, init) => {
    sent.push(url, JSON.parse(typeof init?.body === 'string' ? init.body : 'null'));
    return new Response(JSON.stringify({ data: { network: 'all of it' } }));
  };
  const data = await createRequest('/graphql')(NetworkDocument, { limit: 3 });
  expect(data).toEqual({ network: 'all of it' });
  expect(sent).toEqual(['/graphql', { query: NetworkDocument.toString(), variables: { limit: 3 } }]);
});

describe('what went wrong is told in a sentence', () => {
  const down = 'The server does not answer. Check that Entente is running, then retry.';
  const refused = async () => {
    throw new TypeError('fetch failed');
  };
  test.each<[string, () => Promise<Response>, [string, string]]>([
    ['when nothing listens', refused, ['UNREACHABLE', down]],
    [
      'when a proxy answers for a server that is down',
      async () => new Response('Bad gateway', { status: 502 }),
      ['UNREADABLE', down],
    ],
    [
      'when something else answers',
      async () => new Response('<html>', { status: 404 }),
      ['UNREADABLE', 'The server answered with status 404, which is not an answer to a query.'],
    ],
    [
      'when the server objects',
      json({ errors: [{ message: 'limit is at most 1,000.', extensions: { code: 'BAD_USER_INPUT' } }] }, 400),
      ['BAD_USER_INPUT', 'limit is at most 1,000.'],
    ],
    ['when the data is missing', json({ data: null }), ['UNREADABLE', 'The server answered without data.']],
  ])('%s', async (_case, answer, told) => {
    expect(await failure(answer)).toEqual(told);
  });
});

test('an aborted request is no failure to tell of', async () => {
  const abort = new AbortController();
  globalThis.fetch = async (_url, init) => {
    abort.abort();
    init?.signal?.throwIfAborted();
    return new Response('{}');
  };
  const request = createRequest('/graphql')(NetworkDocument, { limit: 3 }, abort.signal);
  await expect(request).rejects.toMatchObject({ name: 'AbortError' });
});
