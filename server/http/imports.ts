import express, { Router, type RequestHandler, type Response } from 'express';
import { diskFull } from '../errors.ts';
import { ImportProblems } from '../import/problems.ts';
import { openSession } from '../graph/access/session.ts';
import { listDatasets } from '../graph/elements/datasets.ts';
import type { Ontology } from '../graph/ontology/ontology.ts';
import { requestOf, type AskedImport, type ProgressLine } from '../import/asked.ts';
import { importFiles } from '../import/import.ts';
import { besideReaders } from '../import/pace.ts';
import { undoImport } from '../import/write/undo.ts';
import { BadInputError } from '../graph/errors.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { requireToken } from './security.ts';

const reportEach = 200;

/**
 * Importing for the command line while this server holds the store: it names files of this machine, and is told line
 * by line how it goes. The token is in a file that only the owner of the data folder can read.
 */
export function importRoute(
  store: GraphStore,
  ontology: Ontology,
  token: string,
  folder: string | undefined,
): Router {
  const router = Router();
  router.use(
    requireToken(token, 'Importing here is for the command line: use entente import.'),
    express.json({ limit: '16mb' }),
  );
  router.post(
    '/',
    telling(async (body, send) => {
      const asked = body as AskedImport;
      let told = 0;
      const report = await importFiles(store, ontology, {
        ...requestOf(asked, folder),
        pace: besideReaders,
        aside: true,
        onProgress: (progress) => {
          const now = performance.now();
          if (now - told < reportEach) return;
          told = now;
          send({ progress });
        },
      });
      send({ report });
    }),
  );
  router.post(
    '/list',
    telling(async (_, send) => send({ datasets: await listDatasets(openSession(store, ontology)) })),
  );
  router.post(
    '/undo',
    telling(async (body, send) => send({ removed: await undoImport(store, datasetIn(body)) })),
  );
  return router;
}

/** Answers with a line for each thing told; what goes wrong is the last of them. */
function telling(work: (body: unknown, send: (told: ProgressLine) => void) => Promise<void>): RequestHandler {
  return async (request, response) => {
    response.setHeader('content-type', 'application/x-ndjson');
    const send = (told: ProgressLine) => void response.write(`${JSON.stringify(told)}\n`);
    try {
      await work(request.body, send);
    } catch (error) {
      if (error instanceof ImportProblems) {
        const { problems, count, notes, noteCount } = error;
        send({ problems, count, notes, noteCount });
      } else {
        const said = diskFull(error) ?? (isForPeople(error) ? error.message : null);
        if (said === null) throw error;
        send({ error: said });
      }
    }
    end(response);
  };
}

function datasetIn(body: unknown): string {
  const named = typeof body === 'object' && body !== null && 'dataset' in body ? body.dataset : null;
  if (typeof named === 'string') return named;
  throw new BadInputError('dataset', 'Send {"dataset": "…"}.');
}

const isForPeople = (error: unknown): error is Error =>
  error instanceof Error && ['ImportError', 'StoreError', 'BadInputError'].includes(error.name);
const end = (response: Response) => void response.end();
