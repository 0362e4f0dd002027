import type { Session } from '../graph/session.ts';
import type { DossierRecord, ExportSource } from './format.ts';
import { idBlocks, inOneRun, oneByOne } from './id-blocks.ts';
import { claimsById, entitiesById, figuresById, linksFrom, sourcesById } from './read-pages.ts';

/** The lists of an export. */
export type Reach = Pick<ExportSource, 'dossiers' | 'sources' | 'entities' | 'links' | 'figures' | 'claims'>;

/**
 * What one dossier says: all of its own, the entities of others that its links end at and its figures are about, and
 * the sources that any of these cite.
 */
export function dossierReach(session: Session, dossier: DossierRecord): Reach {
  const blocks = (name: string, LABEL?: string) =>
    idBlocks(session, name, { dossier: dossier.id }, LABEL ? { LABEL } : {});
  const own = (LABEL: string) => blocks('export-ids-of-dossier', LABEL);
  const entityIds = () =>
    inOneRun([
      own('Entity'),
      ...['export-foreign-starts', 'export-foreign-ends', 'export-foreign-subjects'].map((name) =>
        blocks(name),
      ),
    ]);
  /** Sources that entities of others cite; there are few. */
  const citedAbroad = async function* () {
    const cited = new Set<string>();
    for await (const entity of entitiesById(session, entityIds()))
      if (entity.dossier !== dossier.id) for (const id of entity.sources) cited.add(id);
    yield* [...cited].sort();
  };
  return {
    dossiers: () => oneByOne([dossier]),
    sources: () =>
      sourcesById(
        session,
        inOneRun([
          own('Source'),
          blocks('export-cited', 'Entity'),
          blocks('export-cited', 'Figure'),
          blocks('export-cited-by-links'),
          blocks('export-cited-by-claims'),
          citedAbroad(),
        ]),
      ),
    entities: () => entitiesById(session, entityIds()),
    links: () => linksFrom(session, inOneRun([own('Entity'), blocks('export-foreign-starts')]), dossier.id),
    figures: () => figuresById(session, own('Figure')),
    claims: () => claimsById(session, own('Claim')),
  };
}
