import { linksByIds } from '../graph/links.ts';
import { demandEntities } from '../graph/entities.ts';
import { distinct } from '../graph/batches.ts';
import { quoted } from '../graph/quoted.ts';
import { NotFoundError, type Session } from '../graph/session.ts';

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
  const all = await demandEntities(session, 'entities', distinct([...entities, ...ends]));
  return {
    entities: distinct(all.map(({ id }) => id)).sort(),
    links: links === undefined ? null : new Set(found.map(({ id }) => id)),
  };
}
