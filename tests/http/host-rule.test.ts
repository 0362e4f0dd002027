import { hostname } from 'node:os';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hostRefusal } from '../../server/http/security.ts';
import { openArticle } from '../article-store.ts';
import { serveOn, type Served } from '../schema/serve.ts';

const alone = { host: '127.0.0.1', names: [] };
const open = { host: '0.0.0.0', names: ['entente.example'] };
const refusal = (host: string) =>
  `Entente answers under its own names only, and "${host}" is none of them. Ask http://localhost, or set ENTENTE_HOSTS to the names under which people reach it.`;

describe('on this machine, it answers under the names of loopback', () => {
  test.each([
    'localhost',
    'LOCALHOST:4000',
    'localhost.:4000',
    '127.0.0.1:4000',
    '127.8.0.1',
    '[::1]:4000',
    '[::ffff:127.0.0.1]:4000',
  ])('such as %s', (host) => expect(hostRefusal(alone, { host })).toBeNull());
  test.each([
    'evil.example',
    'evil.example:4000',
    'localhost.evil.example:4000',
    '127.0.0.1.evil.example',
    'localhost@evil.example',
    'evil.example#localhost',
    'evil.example\\@localhost',
    '192.168.0.7:4000',
    '0.0.0.0:4000',
    'entente.example',
  ])('and not %s', (host) => expect(hostRefusal(alone, { host })).toBe(refusal(host)));
  test('nor without a name', () => {
    const told = refusal('').replace('""', 'an empty one');
    expect(hostRefusal(alone, {})).toBe(told);
    expect(hostRefusal(alone, { host: '' })).toBe(told);
  });
  test('a name that is set is answered too', () =>
    expect(
      hostRefusal({ ...alone, names: ['entente.example'] }, { host: 'Entente.example:8443' }),
    ).toBeNull());
});

describe('open to others, it answers under addresses, its names and those that are set', () => {
  test.each([
    'localhost:4000',
    '192.168.0.7:4000',
    '[fe80::1]:4000',
    `${hostname()}:4000`,
    'entente.example',
  ])('such as %s', (host) => expect(hostRefusal(open, { host })).toBeNull());
  test.each(['evil.example', 'sub.entente.example', 'entente.example.evil.example'])('and not %s', (host) =>
    expect(hostRefusal(open, { host })).toBe(refusal(host)),
  );
  test('the name it listens on is its own', () =>
    expect(hostRefusal({ host: 'graphs.example', names: [] }, { host: 'graphs.example:4000' })).toBeNull());
});

describe('what a browser says of the page that asks must be of the same server', () => {
  const of = (page: string) =>
    `A page of another site (${JSON.stringify(page)}) asks, and Entente answers its own pages only. Open Entente itself, or set ENTENTE_HOSTS to the names of pages that may ask.`;
  test.each([
    ['localhost:4000', 'http://localhost:4000'],
    ['entente.example', 'https://entente.example'],
    ['entente.example:443', 'https://entente.example'],
    ['localhost:4000', 'https://entente.example:9999'],
  ])('%s is asked by %s', (host, origin) => expect(hostRefusal(open, { host, origin })).toBeNull());
  test.each([
    'null',
    'http://evil.example',
    'http://localhost:5000',
    'https://localhost:4001',
    'file://',
    'chrome-extension://abc',
  ])('not by %s', (origin) => expect(hostRefusal(open, { host: 'localhost:4000', origin })).toBe(of(origin)));
  test('a link on another page may lead here, but nothing of it may be put in that page', () => {
    const asked = { host: 'localhost:4000', 'sec-fetch-site': 'cross-site' };
    expect(hostRefusal(alone, { ...asked, 'sec-fetch-mode': 'navigate' })).toBeNull();
    expect(hostRefusal(alone, { ...asked, 'sec-fetch-mode': 'no-cors' })).toBe(of('x').replace(' ("x")', ''));
    expect(
      hostRefusal(alone, { ...asked, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' }),
    ).toBeNull();
  });
});

describe('every route holds to it', () => {
  let served: Served;
  beforeAll(async () => {
    const { store, ontology } = await openArticle();
    served = await serveOn(store, ontology, { loadToken: 'a-token-of-the-command-line' });
  });
  afterAll(() => served.stop());

  const ask = (method: string, path: string, host: string) =>
    new Promise<{ status: number; body: string }>((resolve, reject) => {
      const to = request(`${served.url}${path}`, {
        method,
        headers: { host, 'content-type': 'application/json' },
      });
      to.once('error', reject).once('response', (answer) => {
        let body = '';
        answer.setEncoding('utf8').on('data', (part: string) => (body += part));
        answer.once('end', () => resolve({ status: answer.statusCode ?? 0, body }));
      });
      to.end(method === 'POST' ? '{"query":"{ statistics { entities } }","format":"dossier"}' : undefined);
    });
  test.each([
    ['GET', '/'],
    ['GET', '/query'],
    ['GET', '/health/live'],
    ['GET', '/health/ready'],
    ['GET', '/metrics'],
    ['GET', '/graphql?query={statistics{entities}}'],
    ['POST', '/graphql'],
    ['POST', '/graphql/stream'],
    ['GET', '/export?format=dossier'],
    ['POST', '/export'],
    ['GET', '/export/tickets/12345678'],
    ['POST', '/imports'],
    ['POST', '/dossiers'],
    ['POST', '/matches'],
    ['GET', '/nowhere'],
    ['OPTIONS', '/graphql'],
  ])('%s %s', async (method, path) => {
    const { status, body } = await ask(method, path, 'evil.example');
    expect(status).toBe(403);
    expect(JSON.parse(body)).toEqual({
      errors: [{ message: refusal('evil.example'), extensions: { code: 'FORBIDDEN' } }],
    });
    expect((await ask(method, path, 'localhost')).status).not.toBe(403);
  });
});
