import { isAbsolute } from 'node:path';
import express, { Router } from 'express';
import { backUp, type BackupRequest } from '../backup/backup.ts';
import { verifyStore } from '../backup/verify/verify.ts';
import type { Ontology } from '../graph/ontology/ontology.ts';
import { BadInputError } from '../graph/errors.ts';
import { StoreError, type GraphStore } from '../store/graph-store.ts';
import { refuse } from './answers.ts';
import { requireToken } from './security.ts';

/**
 * Looking through the store and backing it up for the command line while this server holds it. The token is in a file
 * that only the owner of the data folder can read.
 */
export function keepRoute(store: GraphStore, ontology: Ontology, token: string): Router {
  const router = Router();
  router.use(
    requireToken(token, 'This is for the command line: use entente verify or entente backup.'),
    express.json(),
  );
  router.post('/verify', async (_request, response) => {
    response.json({ done: await verifyStore(store, ontology) });
  });
  router.post('/backup', async (request, response) => {
    const asked = requestOf(request.body);
    if (!asked) {
      refuse(response, 400, 'BAD_USER_INPUT', 'Send {"target": "/…", "incremental": false}.');
      return;
    }
    try {
      response.json({ done: await backUp(store, asked) });
    } catch (error) {
      if (error instanceof BadInputError) refuse(response, 422, 'BAD_USER_INPUT', error.message);
      else if (error instanceof StoreError) refuse(response, 503, 'UNAVAILABLE', error.message);
      else throw error;
    }
  });
  return router;
}

function requestOf(body: unknown): BackupRequest | null {
  if (typeof body !== 'object' || body === null) return null;
  const { target, incremental }: { target?: unknown; incremental?: unknown } = body;
  return typeof target === 'string' && isAbsolute(target) && typeof incremental === 'boolean'
    ? { target, incremental }
    : null;
}
