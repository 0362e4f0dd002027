import express, { Router } from 'express';
import { answerMatch, type MatchRequest } from '../match/request.ts';
import type { Ontology } from '../graph/ontology/ontology.ts';
import { verdicts } from '../merge/decisions.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { refuse } from './answers.ts';
import { demandToken } from './security.ts';
import { BadInputError, NotFoundError } from '../graph/errors.ts';

/** Matching for the command line while this server holds the store. */
export function matchRoute(store: GraphStore, ontology: Ontology, token: string): Router {
  const router = Router();
  router.post(
    '/',
    demandToken(token, 'Matching here is for the command line: use entente match.'),
    express.json(),
    async (request, response) => {
      const asked = requestOf(request.body);
      if (!asked) {
        refuse(response, 400, 'BAD_USER_INPUT', 'Send what entente match sends.');
        return;
      }
      try {
        response.json(await answerMatch(store, ontology, asked));
      } catch (error) {
        if (!(error instanceof BadInputError || error instanceof NotFoundError)) throw error;
        refuse(response, 422, 'BAD_USER_INPUT', error.message);
      }
    },
  );
  return router;
}

function requestOf(body: unknown): MatchRequest | null {
  const { do: what, ...rest } = (body ?? {}) as Record<string, unknown>;
  const { ids, first, score, minScore, dataset, by, verdict } = rest;
  const number = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
  const list = Array.isArray(ids) && ids.every((id) => typeof id === 'string') ? (ids as string[]) : null;
  const who = typeof by === 'string' ? by : null;
  if (what === 'list' && number(first) && number(minScore))
    return { do: what, first, minScore, dataset: typeof dataset === 'string' ? dataset : null };
  if (what === 'decided' && number(first)) return { do: what, first };
  if (what === 'accept-above' && number(score) && who !== null) return { do: what, score, by: who };
  if (what === 'undo' && list) return { do: what, ids: list };
  const said = verdicts.find((each) => each === verdict);
  return what === 'decide' && list && said && who !== null
    ? { do: what, ids: list, verdict: said, by: who }
    : null;
}
