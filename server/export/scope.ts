import { pageByPage } from '../graph/access/run.ts';
import { linksByIds } from '../graph/elements/links.ts';
import { requireEntities } from '../graph/elements/entities.ts';
import { distinct, groupBy } from '../graph/access/batches.ts';
import { quoted } from '../graph/values/quoted.ts';
import { type Session } from '../graph/access/session.ts';
import type { DossierRecord } from '../formats/writing.ts';
import type { ClaimRecord, EntityRecord } from '../graph/records.ts';
import { oneByOne } from '../graph/access/id-blocks.ts';
import { claimsAbout, entitiesById } from './read-pages.ts';
import { NotFoundError } from '../graph/errors.ts';

/** What people ask to export: everything, one dossier or data set, or some entities and links. */
export type Scope =
  | { readonly kind: 'whole' }
  | { readonly kind: 'dossier'; readonly dossier: string }
  | {
      readonly kind: 'part';
      readonly entities: readonly string[];
      /** Only these links, whose ends come along; all among the entities unless told. */
      readonly links?: readonly string[];
    };

/** A part of the graph whose ids are there: sorted entity ids, and link ids or null for all links among them. */
export interface Part {
  readonly entities: readonly string[];
  readonly links: ReadonlySet<string> | null;
}

/** Looks the ids up. Throws a NotFoundError that names one that nothing has. */
export async function partOf(
  session: Session,
  asked: { readonly entities: readonly string[]; readonly links?: readonly string[] },
): Promise<Part> {
  const { entities, links } = asked;
  const wanted = distinct(links ?? []);
  const found = (await linksByIds(session, wanted)).map((link, at) => {
    if (link) return link;
    throw new NotFoundError('links', `No link has the id ${quoted(wanted[at]!)}.`);
  });
  const ends = found.flatMap((link) => [link.source, link.target]);
  const all = await requireEntities(session, 'entities', distinct([...entities, ...ends]));
  return {
    entities: distinct(all.map(({ id }) => id)).sort(),
    links: links === undefined ? null : new Set(found.map(({ id }) => id)),
  };
}

const pageSize = 1_000;

/** Every dossier and data set, by id. */
export async function* allDossiers({ read }: Session): AsyncGenerator<DossierRecord> {
  const rows = async (after: string) =>
    (await read('read/dossiers', { after })).map(({ dossier }) => dossier);
  for await (const dossiers of pageByPage(rows, pageSize)) yield* dossiers;
}

/** The standing claims about each of these elements. */
export async function aboutThese(
  session: Session,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly ClaimRecord[]>> {
  const found: ClaimRecord[] = [];
  for await (const claim of claimsAbout(session, ids)) found.push(claim);
  return groupBy(found, (claim) => claim.about);
}

/** The entities of these ids. */
export async function theseEntities(
  session: Session,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EntityRecord>> {
  const found = new Map<string, EntityRecord>();
  for await (const entity of entitiesById(session, oneByOne(new Set(ids)))) found.set(entity.id, entity);
  return found;
}
