import express, { Router } from 'express';
import { loadTexts } from '../import/dossier/open.ts';
import { DossierError } from '../formats/fields/yaml-file.ts';
import { ProtectedError } from '../import/dossier/load.ts';
import type { Ontology } from '../graph/ontology/ontology.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { refuse } from './answers.ts';
import { requireToken } from './security.ts';

/** Files of 16 MB each may come; what is larger must be loaded with the server stopped. */
const largestBody = '64mb';

/**
 * Loading for the command line while this server holds the store. The token is in a file that only the owner of the
 * data folder can read.
 */
export function loadRoute(store: GraphStore, ontology: Ontology, token: string): Router {
  const router = Router();
  router.post(
    '/',
    requireToken(token, 'Loading is for the command line: use entente load.'),
    express.json({ limit: largestBody }),
    async (request, response) => {
      const asked = dossierOf(request.body);
      if (!asked) {
        refuse(response, 400, 'BAD_USER_INPUT', 'Send {"path": "…", "files": [{"file": "…", "text": "…"}]}.');
        return;
      }
      try {
        response.json({ report: await loadTexts(store, asked.path, asked.files, ontology) });
      } catch (error) {
        if (error instanceof DossierError) response.status(422).json({ problems: error.problems });
        else if (error instanceof ProtectedError) response.status(409).json({ reasons: error.reasons });
        else throw error;
      }
    },
  );
  return router;
}

interface Asked {
  readonly path: string;
  readonly files: readonly { readonly file: string; readonly text: string }[];
}

function dossierOf(body: unknown): Asked | null {
  if (typeof body !== 'object' || body === null || !('path' in body) || !('files' in body)) return null;
  const { path, files } = body;
  if (typeof path !== 'string' || !Array.isArray(files) || !files.every(isText)) return null;
  return { path, files };
}

function isText(each: unknown): each is Asked['files'][number] {
  if (typeof each !== 'object' || each === null || !('file' in each) || !('text' in each)) return false;
  return typeof each.file === 'string' && typeof each.text === 'string';
}
