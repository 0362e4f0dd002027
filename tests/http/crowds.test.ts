import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openArticle } from '../article-store.ts';
import { errorsOf, serveOn, type Served } from '../schema/serve.ts';

let served: Served;

beforeAll(async () => {
  const { store, ontology } = await openArticle();
  // More than the buffers between two processes hold.
  await store.write(async (transaction) => {
    const text =
      'MATCH (e:Entity) WITH e ORDER BY e.id LIMIT 20 SET e.summary = $summary RETURN count(e) AS count';
    await transaction.run({ name: 'make-large', text }, { summary: 'x'.repeat(1_000_000) });
  });
  served = await serveOn(store, ontology, { patience: 3_000 });
});
afterAll(() => served.stop());

/** A request that is sent and whose answer nobody reads; `ended` resolves when the server hangs up. */
function unread(path: string): { socket: Socket; ended: Promise<void> } {
  const { hostname, port } = new URL(served.url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nAccept: text/event-stream\r\n\r\n`);
  socket.pause();
  return { socket, ended: new Promise((resolve) => socket.once('close', () => resolve())) };
}

test('eight exports that nobody reads keep nobody else waiting, and are broken off in the end', async () => {
  const ticket = (at: number) => `unread-ticket-${at}`;
  const idle = Array.from({ length: 8 }, (_, at) => unread(`/export?format=dossier&ticket=${ticket(at)}`));
  const state = async (at: number) =>
    ((await served.send(`/export/tickets/${ticket(at)}`)).json as { state?: string }).state;
  const whole = await served.send('/export?format=dossier');
  expect([whole.status, whole.text.length > 20_000_000]).toEqual([200, true]);
  expect((await served.ask('{ entity(id: "ttp") { id } }')).json).toEqual({
    data: { entity: { id: 'ttp' } },
  });
  for (const at of idle.keys()) while ((await state(at)) === 'WRITING');
  expect(await Promise.all([...idle.keys()].map(state))).toEqual(idle.map(() => 'FAILED'));
  // What lies in the buffers is read first; then a socket learns that the server hung up.
  for (const { socket } of idle) socket.resume();
  await Promise.all(idle.map(({ ended }) => ended));
  expect((await served.send('/export?format=dossier&entity=ttp')).status).toBe(200);
});

test('one address opens so many streams and no more; one that is given up makes room', async () => {
  // A body that never comes holds its place as one that never ends does.
  const held = Array.from({ length: 64 }, () => {
    const { hostname, port } = new URL(served.url);
    const socket = connect(Number(port), hostname);
    const head = `POST /graphql/stream HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Type: application/json\r\n`;
    socket.write(`${head}Content-Length: 100\r\nExpect: 100-continue\r\n\r\n`);
    // The server asks for the body once the request is open.
    return new Promise<Socket>((resolve) => socket.once('data', () => resolve(socket)));
  });
  const sockets = await Promise.all(held);
  const more = () => served.send('/graphql/stream?query={x}', { headers: { accept: 'text/event-stream' } });
  const refused = await more();
  expect([refused.status, refused.headers.get('retry-after'), errorsOf(refused)]).toEqual([
    503,
    '5',
    [
      {
        message: 'Entente has 64 streams open, the most for your address; try again when one is done.',
        code: 'UNAVAILABLE',
      },
    ],
  ]);
  sockets[0]?.destroy();
  while ((await more()).status === 503);
  for (const socket of sockets) socket.destroy();
});
