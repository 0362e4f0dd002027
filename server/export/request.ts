import { anyLink } from '../graph/elements/link-filter.ts';
import { neighborhood } from '../graph/network/network.ts';
import { type Session } from '../graph/access/session.ts';
import type { Omission } from '../formats/writing.ts';
import type { Scope } from './scope.ts';
import { BadInputError } from '../graph/errors.ts';

/** What people ask to export, as the command line and the web send it; everything where they name nothing. */
export interface AskedScope {
  /** A dossier or data set. */
  readonly dataset?: string;
  readonly entities?: readonly string[];
  /** Only these links; all among the entities unless told. */
  readonly links?: readonly string[];
  /** Links away from the entities that still belong; 0 unless told. */
  readonly depth?: number;
  /** A GraphQL query: the entities and links that it finds. */
  readonly query?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export interface ExportRequest extends AskedScope {
  /** A format's id. */
  readonly format: string;
}

/** What a query finds. */
export interface Found {
  readonly entities: readonly string[];
  readonly links: readonly string[];
}

/** Runs a query with this session and gives the ids of the entities and links in its answer. */
export type FindByQuery = (
  session: Session,
  query: string,
  variables: Readonly<Record<string, unknown>>,
) => Promise<Found>;

/** The most entities within a depth: what one statement can look among. */
const maxNear = 4_000;
const maxDepth = 4;

/** The scope that a request asks for, and what of it does not fit. Throws a BadInputError or NotFoundError. */
export async function scopeOf(
  session: Session,
  asked: AskedScope,
  find: FindByQuery,
): Promise<{ scope: Scope; beyond: readonly Omission[] }> {
  const { dataset, entities, links, depth = 0, query } = asked;
  const ways = [dataset, entities ?? links, query].filter((way) => way !== undefined).length;
  if (ways > 1)
    throw new BadInputError('scope', 'Give a data set, entities or a query to export, not several of these.');
  if (dataset !== undefined) return { scope: { kind: 'dossier', dossier: dataset }, beyond: [] };
  if (query !== undefined) {
    const found = await find(session, query, asked.variables ?? {});
    if (found.entities.length + found.links.length === 0)
      throw new BadInputError(
        'query',
        'The query finds no entities and no links, so there is nothing to export.',
      );
    // A query that asks for entities alone means the links among them too.
    const only = found.links.length > 0 ? { links: found.links } : {};
    return { scope: { kind: 'part', entities: found.entities, ...only }, beyond: [] };
  }
  if (entities === undefined && links === undefined) return { scope: { kind: 'whole' }, beyond: [] };
  if (!Number.isInteger(depth) || depth < 0 || depth > maxDepth)
    throw new BadInputError('depth', `depth is ${depth}; give a whole number from 0 to ${maxDepth}.`);
  if (depth === 0)
    return { scope: { kind: 'part', entities: entities ?? [], ...(links && { links }) }, beyond: [] };
  return nearScope(session, entities ?? [], depth);
}

const onlyNodes = { links: false, relations: false };

async function nearScope(session: Session, of: readonly string[], depth: number) {
  const near = await neighborhood(session, { of, depth, filter: anyLink, limit: maxNear, parts: onlyNodes });
  const scope: Scope = { kind: 'part', entities: near.nodes.map(({ id }) => id) };
  const why = `More than ${maxNear.toLocaleString('en')} lie within ${depth} links; the most connected are in it.`;
  const beyond = near.omitted > 0 ? [{ what: 'entities', count: near.omitted, why }] : [];
  return { scope, beyond };
}
