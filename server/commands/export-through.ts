import { request as ask, type IncomingMessage } from 'node:http';
import type { Door } from '../door.ts';
import type { Omission, Out } from '../export/format.ts';
import type { ExportRequest } from '../export/request.ts';
import { BadInputError } from '../graph/session.ts';
import { StoreError } from '../store/graph-store.ts';

const header = 'x-entente-omissions';

/**
 * Has a running server export. Throws a BadInputError with the server's sentence for what cannot be exported, and a
 * StoreError where the server cannot be reached, refuses or breaks off.
 */
export async function exportThrough(
  door: Door,
  request: ExportRequest,
  write: Out['write'],
): Promise<readonly Omission[]> {
  const response = await post(new URL('/export', door.url), JSON.stringify(request)).catch(
    (error: unknown) => {
      const message = `The server at ${door.url} holds the store and does not answer; stop it and try again.`;
      throw new StoreError('UNAVAILABLE', message, { cause: error });
    },
  );
  if (response.statusCode !== 200) throw await refusal(door, response);
  try {
    for await (const chunk of response) await write(chunk as Buffer);
  } catch (error) {
    if (error instanceof BadInputError) throw error;
    const message = `The server at ${door.url} broke off the export; its log tells why.`;
    throw new StoreError('UNAVAILABLE', message, { cause: error });
  }
  const omissions = response.headers[header] ?? response.trailers[header] ?? '[]';
  return JSON.parse(String(omissions)) as Omission[];
}

/** Not with `fetch`, which gives no trailers. */
function post(url: URL, body: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' };
    ask(url, { method: 'POST', headers }, resolve).once('error', reject).end(body);
  });
}

async function refusal(door: Door, response: IncomingMessage): Promise<Error> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const reason = reasonIn(Buffer.concat(chunks).toString('utf8')) ?? `It answered ${response.statusCode}.`;
  if ([400, 404, 422].includes(response.statusCode ?? 0)) return new BadInputError('export', reason);
  return new StoreError('UNAVAILABLE', `The server at ${door.url} did not export. ${reason}`);
}

function reasonIn(text: string): string | undefined {
  try {
    return (JSON.parse(text) as { errors?: { message: string }[] }).errors?.[0]?.message;
  } catch {
    return undefined;
  }
}
