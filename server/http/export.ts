import { isRecord } from '../formats/json.ts';
import express, { Router, type Request, type Response } from 'express';
import type { Omission, Out } from '../formats/writing.ts';
import type { ExportRequest, FindByQuery } from '../export/request.ts';
import { longest, openExport } from '../export/run.ts';
import type { Tickets } from '../export/tickets.ts';
import { openSession, type Session } from '../graph/access/session.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { refuse, openBody, type Places } from './answers.ts';
import { capRequests, createPlaces, type Cap } from './caps.ts';
import { BadInputError, HangUpError, LimitError, NotFoundError } from '../graph/errors.ts';
import type { Vocabulary } from '../graph/access/vocabulary.ts';

/** Ids of a map with tens of thousands of entities and links. */
const largestBody = '16mb';
/** Exports that work at a time: each reads the store as fast as it can. Those whose reader takes nothing do not count. */
const atOnce = 4;
const open: Cap = { inAll: 32, perAddress: 16, what: 'exports' };

interface Exporting {
  readonly store: GraphStore;
  readonly vocabulary: Vocabulary;
  readonly find: FindByQuery;
  readonly tickets: Tickets;
  /** Milliseconds for which a reader may take nothing before the export is broken off. */
  readonly patience: number;
  /** Told what no reader can be told any more. */
  log(error: unknown): void;
}

/**
 * Downloads: `GET /export?format=dossier&dataset=…`, or what is too much for an address by POST, in JSON. What the
 * format leaves out is in the header `X-Entente-Omissions` (JSON) where the whole fits the first megabyte, else in
 * the trailer of that name, and at `/export/tickets/…` for a request that has a ticket.
 */
export function exportRoute(exporting: Exporting): Router {
  const router = Router();
  const places = createPlaces(atOnce);
  const answer = async (request: Request, response: Response) => {
    const asked = askedIn(request);
    if (typeof asked === 'string') return refuse(response, 400, 'BAD_USER_INPUT', asked);
    await places.take();
    try {
      await download(exporting, asked, places, response);
    } finally {
      places.leave();
    }
  };
  const cap = capRequests(open);
  router.get('/', cap, answer);
  router.post('/', express.json({ limit: largestBody }), cap, answer);
  router.get('/tickets/:ticket', (request, response) => {
    const state = exporting.tickets.state(request.params.ticket);
    response.set('Cache-Control', 'no-store');
    if (state) response.json(state);
    else refuse(response, 404, 'NOT_FOUND', 'No export under way or done of late has this ticket.');
  });
  return router;
}

async function download(
  { store, vocabulary, tickets, patience, find, log }: Exporting,
  { request, ticket }: Asked,
  places: Places,
  response: Response,
): Promise<void> {
  if (response.destroyed) return;
  const hungUp = new AbortController();
  response.once('close', () => hungUp.abort(new HangUpError()));
  const options = { signal: hungUp.signal, timeLimit: longest };
  const session = openSession(store, await vocabulary.current(), options);
  const note = tickets.open(ticket);
  try {
    const opened = await openExport(session, request, find);
    response.set({
      'Content-Type': opened.format.mediaType,
      'Content-Disposition': `attachment; filename="${opened.fileName}"`,
      'Cache-Control': 'no-store',
    });
    const body = openBody(response, { patience, places });
    const omissions = await opened.write(counted(session, body.out, note.wrote));
    await body.end(omissionsHeader(omissions));
    note.done(omissions);
  } catch (error) {
    note.failed(explained(error) ?? 'The export failed; the log of Entente tells more.');
    if (hungUp.signal.aborted) return;
    if (response.headersSent) {
      // Whoever reads must not take what came so far for the whole.
      log(error);
      response.destroy();
      return;
    }
    response.removeHeader('Content-Disposition');
    const message = explained(error);
    if (message === null) throw error;
    refuse(
      response,
      statusOf(error),
      error instanceof NotFoundError ? 'NOT_FOUND' : 'BAD_USER_INPUT',
      message,
    );
  }
}

function counted(session: Session, out: Out, wrote: (bytes: number) => void): Out {
  return {
    write: async (chunk) => {
      session.check();
      wrote(Buffer.byteLength(chunk));
      await out.write(chunk);
    },
  };
}

const explained = (error: unknown): string | null =>
  error instanceof BadInputError || error instanceof NotFoundError || error instanceof LimitError
    ? error.message
    : null;
const statusOf = (error: unknown) => (error instanceof NotFoundError ? 404 : 422);

/** JSON with nothing but ASCII in it, as headers must be. */
const omissionsHeader = (omissions: readonly Omission[]): string =>
  JSON.stringify(omissions).replace(
    /[^\x20-\x7e]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

interface Asked {
  readonly request: ExportRequest;
  /** By which the client asks how it goes. */
  readonly ticket: string | null;
}

const usage =
  'Send {"format": "dossier"} for everything, with "dataset": "…", with "entities": ["…"] and, if you like, "links": ["…"] or "depth": 1, or with "query": "…" and "variables": {…}.';

/** What a request may say, and what it must look like. */
const checks = {
  format: isText,
  ticket: (value: unknown): value is string => isText(value) && /^[\w-]{8,64}$/.test(value),
  dataset: isText,
  entities: isTexts,
  links: isTexts,
  depth: (value: unknown): value is number => typeof value === 'number',
  query: isText,
  variables: isRecord,
};

/** What a request asks to export, or a sentence that says what to send instead. */
function askedIn(request: Request): Asked | string {
  const given: unknown = request.method === 'GET' ? inAddress(request.query) : request.body;
  if (!isRecord(given) || Object.keys(given).some((name) => !Object.hasOwn(checks, name))) return usage;
  const { format, ticket, dataset, entities, links, depth, query, variables } = given;
  if (!checks.format(format)) return usage;
  if (!(ticket === undefined || checks.ticket(ticket))) return usage;
  if (!(dataset === undefined || checks.dataset(dataset))) return usage;
  if (!(entities === undefined || checks.entities(entities))) return usage;
  if (!(links === undefined || checks.links(links))) return usage;
  if (!(depth === undefined || checks.depth(depth))) return usage;
  if (!(query === undefined || checks.query(query))) return usage;
  if (!(variables === undefined || checks.variables(variables))) return usage;
  const asked: ExportRequest = {
    format,
    ...(dataset !== undefined && { dataset }),
    ...(entities !== undefined && { entities }),
    ...(links !== undefined && { links }),
    ...(depth !== undefined && { depth }),
    ...(query !== undefined && { query }),
    ...(variables !== undefined && { variables }),
  };
  return { request: asked, ticket: ticket ?? null };
}

/** `entity` and `link` may stand several times in an address. */
function inAddress({ entity, link, depth, ...rest }: Request['query']): Record<string, unknown> {
  const list = (value: unknown) => (Array.isArray(value) ? value : [value]);
  return {
    ...rest,
    ...(entity !== undefined && { entities: list(entity) }),
    ...(link !== undefined && { links: list(link) }),
    ...(depth !== undefined && { depth: Number(depth) }),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}
