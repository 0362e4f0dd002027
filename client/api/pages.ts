/** Parts of the graph of any size, by pages of what one request may ask for. */
import { noPart, type Part, toPart } from './items.ts';
import { type Request, RequestError } from './request.ts';
import { AmongDocument } from './types.generated.ts';

/** Entities of one page: few enough that reading an answer does not hold the page up. */
export const pageSize = 400;
/** Characters of the ids that one request carries beside its page: well below what the server takes. */
const maxBeside = 180_000;
/** Requests under way at once. */
const lanes = 3;

interface Page {
  readonly of: readonly string[];
  /** Entities of earlier pages, the relations with which belong to this one. */
  readonly beside: readonly string[];
}

/** The ids in runs that one request can carry; one run without any where there are none. */
const runsOf = (ids: readonly string[]): readonly (readonly string[])[] => {
  const runs: string[][] = [[]];
  let length = 0;
  for (const id of ids) {
    // Quotes and a comma.
    length += id.length + 3;
    if (length > maxBeside) {
      runs.push([]);
      length = id.length + 3;
    }
    runs.at(-1)?.push(id);
  }
  return runs;
};

/** The requests that give `ids` and each relation among them and with `known` in one of the pages. */
export function pagesOf(ids: readonly string[], known: readonly string[] = []): readonly Page[] {
  const pages: Page[] = [];
  for (let at = 0; at < ids.length; at += pageSize) {
    const of = ids.slice(at, at + pageSize);
    for (const beside of runsOf([...known, ...ids.slice(0, at)])) pages.push({ of, beside });
  }
  return pages;
}

/**
 * Exactly the entities `ids`, with the relations among them and between them and `known`; ids that the graph does not
 * know are left out. Throws RequestError.
 */
export async function fetchAmong(
  request: Request,
  ids: readonly string[],
  known: readonly string[] = [],
): Promise<Part> {
  const pages = pagesOf(ids, known);
  const parts: Part[] = pages.map(() => noPart);
  // All lanes take from one queue.
  const queue = pages.entries();
  const work = async () => {
    for (const [at, page] of queue) parts[at] = await fetchPage(request, page);
  };
  await Promise.all(Array.from({ length: lanes }, work));
  const byId = <T extends { readonly id: string }>(items: readonly T[]) => [
    ...new Map(items.map((item) => [item.id, item])).values(),
  ];
  return {
    nodes: byId(parts.flatMap(({ nodes }) => nodes)),
    relations: byId(parts.flatMap(({ relations }) => relations)),
    omitted: parts.reduce((sum, { omitted }) => sum + omitted, 0),
    omittedRelations: parts.reduce((sum, { omittedRelations }) => sum + omittedRelations, 0),
  };
}

const fetchPage = async (request: Request, { of, beside }: Page): Promise<Part> => {
  try {
    const { neighborhood } = await request(AmongDocument, { of: [...of], beside: [...beside] });
    return toPart(neighborhood);
  } catch (error) {
    // The server objects when it knows none of them; here that is an empty part.
    if (error instanceof RequestError && error.code === 'NOT_FOUND') return noPart;
    throw error;
  }
};
