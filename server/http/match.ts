import express, { Router } from 'express';
import { answerMatch, type MatchRequest } from '../match/request.ts';
import type { Ontology } from '../graph/ontology/ontology.ts';
import { verdicts } from '../merge/decisions.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { refuse } from './answers.ts';
import { requireToken } from './security.ts';
import { BadInputError, NotFoundError } from '../graph/errors.ts';

/** Matching for the command line while this server holds the store. */
export function matchRoute(store: GraphStore, ontology: Ontology, token: string): Router {
  const router = Router();
  router.post(
    '/',
    requireToken(token, 'Matching here is for the command line: use entente match.'),
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
  if (typeof body !== 'object' || body === null) return null;
  const { do: what, ids, first, score, minScore, dataset, within, by, verdict }: Sent = body;
  if (what === 'list' && isNumber(first) && isNumber(minScore))
    return { do: what, first, minScore, dataset: textOrNull(dataset), within: textOrNull(within) };
  if (what === 'decided' && isNumber(first)) return { do: what, first };
  const who = typeof by === 'string' ? by : null;
  if (what === 'accept-above' && isNumber(score) && who !== null)
    return { do: what, score, by: who, within: textOrNull(within) };
  if (what === 'undo' && isTexts(ids)) return { do: what, ids };
  const said = verdicts.find((each) => each === verdict);
  return what === 'decide' && isTexts(ids) && said && who !== null
    ? { do: what, ids, verdict: said, by: who }
    : null;
}

/** What may be in a request, of whatever type. */
type Sent = {
  readonly [
    name in 'do' | 'ids' | 'first' | 'score' | 'minScore' | 'dataset' | 'within' | 'by' | 'verdict'
  ]?: unknown;
};

const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');
