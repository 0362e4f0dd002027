import { userInfo } from 'node:os';
import type { CommandContext } from './context.ts';
import { loadOntology } from '../graph/ontology/ontology.ts';
import type { Decision } from '../merge/decisions.ts';
import { answerMatch, type ListedPair, type MatchAnswer, type MatchRequest } from '../match/request.ts';
import { askServer, reasonOf, storeOrServer, withStore } from './store-or-server.ts';
import type { RunningServer } from './lock-file.ts';
import { StoreError } from '../store/graph-store.ts';
import { BadInputError } from '../graph/errors.ts';

export interface MatchOptions {
  readonly accept?: readonly string[];
  readonly reject?: readonly string[];
  readonly later?: readonly string[];
  readonly acceptAbove?: string;
  readonly minScore?: string;
  readonly dataset?: string;
  readonly within?: string;
  readonly first?: string;
  readonly decided?: boolean;
  readonly by?: string;
  readonly json?: boolean;
}

/** Lists the pairs that may be one, or decides about pairs, through the server that holds the store where there is one. */
export async function match(options: MatchOptions, context: CommandContext): Promise<number> {
  for (const request of requestsOf(options)) {
    const answer = await ask(request, context);
    context.out(options.json ? `${JSON.stringify(answer, null, 2)}\n` : textOf(request, answer));
  }
  return 0;
}

/** Takes decisions back. */
export async function unmatch(
  ids: readonly string[],
  options: { readonly json?: boolean },
  context: CommandContext,
): Promise<number> {
  const request: MatchRequest = { do: 'undo', ids };
  const answer = await ask(request, context);
  context.out(options.json ? `${JSON.stringify(answer, null, 2)}\n` : textOf(request, answer));
  return 0;
}

async function ask(request: MatchRequest, context: CommandContext): Promise<MatchAnswer> {
  const held = await storeOrServer(context);
  if ('server' in held) return matchThrough(held.server, request);
  return withStore(held.store, (store) => answerMatch(store, loadOntology(), request));
}

function requestsOf(options: MatchOptions): MatchRequest[] {
  const within = options.within ?? null;
  if (within !== null && options.dataset !== undefined)
    throw new BadInputError(
      'within',
      '--dataset lists pairs between data sets and --within pairs inside one; give one of the two.',
    );
  const by = options.by ?? userInfo().username;
  const verdicts = [
    ['SAME', options.accept],
    ['DIFFERENT', options.reject],
    ['LATER', options.later],
  ] as const;
  const requests: MatchRequest[] = verdicts.flatMap(([verdict, ids]) =>
    ids ? [{ do: 'decide' as const, ids, verdict, by }] : [],
  );
  if (options.acceptAbove !== undefined)
    requests.push({ do: 'accept-above', score: share('accept-above', options.acceptAbove), by, within });
  const first = whole('first', options.first ?? '50');
  if (options.decided) requests.push({ do: 'decided', first });
  if (requests.length > 0) return requests;
  const minScore = share('min-score', options.minScore ?? '0');
  return [{ do: 'list', first, minScore, dataset: options.dataset ?? null, within }];
}

function share(name: string, text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new BadInputError(name, `--${name} is "${text}"; give a score from 0 to 1, such as 0.98.`);
}

function whole(name: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= 1 && value <= 10_000) return value;
  throw new BadInputError(name, `--${name} is "${text}"; give a whole number from 1 to 10000.`);
}

function textOf(request: MatchRequest, answer: MatchAnswer): string {
  if (answer.pairs) return listText(answer.pairs, answer.waiting ?? 0);
  if (answer.bulk) {
    const { accepted, left } = answer.bulk;
    const lines = accepted.map((decision) => `${decisionText(decision)}\n`);
    const leftLines = left.map(({ id, why }) => `Left ${id}: ${why}\n`);
    return `${[...lines, ...leftLines].join('')}${countText(accepted.length)} accepted, ${left.length} left.\n`;
  }
  const done = answer.decisions ?? [];
  if (done.length === 0) return 'Nothing was decided yet.\n';
  const taken = request.do === 'undo' ? 'Took back: ' : '';
  return done.map((decision) => `${taken}${decisionText(decision)}\n`).join('');
}

const countText = (count: number) => (count === 1 ? '1 pair' : `${count} pairs`);

function listText(pairs: readonly ListedPair[], waiting: number): string {
  if (pairs.length === 0) return 'No pair waits for a decision.\n';
  const texts = pairs.map(({ id, score, later, names, datasets, reasons }) =>
    [
      `${score.toFixed(3)}  ${names[0]} (${datasets[0].join(', ')})  =  ${names[1]} (${datasets[1].join(', ')})${later ? '  [put off]' : ''}`,
      ...reasons.map(({ text, speaksFor }) => `       ${speaksFor ? '+' : '-'} ${text}`),
      `       ${id}`,
    ].join('\n'),
  );
  const rest = waiting - pairs.length;
  const end =
    rest > 0 ? `${countText(waiting)} in all; --first ${waiting} lists them.` : `${countText(waiting)}.`;
  return `${texts.join('\n')}\n${end} Decide with --accept, --reject or --later and the id below a pair.\n`;
}

function decisionText({ id, verdict, keep, a, b, by, at }: Decision): string {
  const gone = keep === a ? b : a;
  const what = {
    SAME: `${gone} is ${keep}`,
    DIFFERENT: `${a} is not ${b}`,
    LATER: `${a} and ${b} are put off`,
  };
  return `${what[verdict]} (${id}, ${by}, ${at})`;
}

/**
 * Has a running server answer. Throws a BadInputError with the server's sentence where the request cannot be, and a
 * StoreError where the server cannot be reached or refuses.
 */
async function matchThrough(server: RunningServer, request: MatchRequest): Promise<MatchAnswer> {
  const answer = await askServer(server, '/matches', request);
  const said = await answer.json<MatchAnswer>();
  if (answer.ok && said) return said;
  const reason = reasonOf(said, answer);
  if (answer.status === 422) throw new BadInputError('id', reason);
  throw new StoreError('UNAVAILABLE', `The server at ${server.url} did not do it. ${reason}`);
}
