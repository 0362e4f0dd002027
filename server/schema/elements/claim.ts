import { isRecord } from '../../formats/json.ts';
import { type Subject, gradeOf } from '../../graph/elements/claims.ts';
import type {
  EntityRecord,
  FigureRecord,
  LinkRecord,
  SourceRecord,
  ClaimRecord,
  Attributes,
  Json,
} from '../../graph/records.ts';
import type { Connection } from '../connection.ts';
import type { Context } from '../request/context.ts';
import { ranges, within } from '../request/limits.ts';
import type { Resolvers } from '../types.generated.ts';
import { NotFoundError } from '../../graph/errors.ts';

interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** The claims about an entity, link or figure. */
export async function claimConnection(
  subject: Subject,
  args: PageArgs,
  { loaders }: Context,
): Promise<Connection<ClaimRecord>> {
  const first = within('first', args.first, ranges.claims);
  const page = await loaders.claims.load({ subject, first, after: args.after ?? null });
  return { page, total: () => loaders.claimCount.load(subject) };
}

/** An entity, link or figure by its id, which tells what it is: a link's holds a dot, a figure's a colon. */
export function evidenceOf(
  id: string,
  { loaders }: Context,
): Promise<EntityRecord | LinkRecord | FigureRecord | null> {
  if (id.includes(':')) return loaders.figure.load(id);
  return id.includes('.') ? loaders.link.load(id) : loaders.entity.load(id);
}

async function sourceOf(id: string, { loaders }: Context): Promise<SourceRecord> {
  const source = await loaders.source.load(id);
  if (!source) throw new NotFoundError('source', `No source has the id ${JSON.stringify(id)} any more.`);
  return source;
}

export const claimResolvers: Resolvers = {
  Claim: {
    grade: async (claim, _, context) =>
      gradeOf((await sourceOf(claim.source, context)).reliability, claim.credibility),
    source: (claim, _, context) => sourceOf(claim.source, context),
    attributedTo: (claim, _, { loaders }) =>
      claim.attributedTo === null ? null : loaders.entity.load(claim.attributedTo),
    about: (claim, _, context) => evidenceOf(claim.about, context),
  },
  Source: {
    entries: async ({ id }, _, { loaders }) => (await loaders.entries.load('all')).get(id) ?? 0,
    attributes: attributesOf,
    claims: async (source, args, { loaders }) => {
      const first = within('first', args.first, ranges.claims);
      const page = await loaders.claimsOfSource.load({ source: source.id, first, after: args.after ?? null });
      return { page, total: () => loaders.claimCountOfSource.load(source.id) };
    },
  },
};

/**
 * An element's attributes as a flat list, maps taken apart: `{a: {b: 1}}` is `a.b`, `1`. Columns of tables have the
 * names that they had there, without that of the format.
 */
export function attributesOf({ attributes }: { readonly attributes: string | null }): Attribute[] {
  if (attributes === null) return [];
  const map: Attributes = JSON.parse(attributes);
  return Object.entries(map).flatMap(([name, value]) =>
    tables.has(name) && isRecord(value) ? flat('', value) : flat('', { [name]: value }),
  );
}
/** Formats whose attributes are columns. */
const tables = new Set(['csv', 'xlsx']);

export interface Attribute {
  readonly name: string;
  readonly value: string;
}

export function flat(before: string, map: Attributes): Attribute[] {
  return Object.entries(map).flatMap(([name, value]) =>
    isRecord(value) ? flat(`${before}${name}.`, value) : [{ name: `${before}${name}`, value: textOf(value) }],
  );
}

const textOf = (value: Json) => (typeof value === 'string' ? value : JSON.stringify(value));
