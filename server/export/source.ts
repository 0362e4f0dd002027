import { quoted } from '../graph/values/quoted.ts';
import { type Session } from '../graph/access/session.ts';
import { takeTurns } from '../graph/access/turn.ts';
import { allDossiers, aboutThese, theseEntities, partOf, type Scope } from './scope.ts';
import type { ExportSource } from '../formats/writing.ts';
import type { WordsOf } from '../graph/access/run.ts';
import { idBlocks } from '../graph/access/id-blocks.ts';
import { dossierReach, type Reach, partReach } from './reach.ts';
import { claimsById, entitiesById, figuresById, linksFrom, sourcesById } from './read-pages.ts';
import { NotFoundError } from '../graph/errors.ts';
import { storedOntology } from '../graph/access/vocabulary.ts';

/**
 * What is exported of the store, read page by page through the session: it may take as long as it takes, so the
 * session needs a long deadline. Pages are read one after the other: what is written meanwhile may be in or not.
 * Throws a NotFoundError for a dossier, entity or link that is not there.
 */
export async function exportSource(session: Session, scope: Scope): Promise<ExportSource> {
  const [reach, title] = await reachOf(session, scope);
  const ontology = await storedOntology(session);
  return {
    title,
    scope: scope.kind,
    ontology,
    dossiers: reach.dossiers,
    sources: () => paced(session, reach.sources()),
    entities: () => paced(session, reach.entities()),
    links: () => paced(session, reach.links()),
    figures: () => paced(session, reach.figures()),
    claims: () => paced(session, reach.claims()),
    claimsAbout: (ids) => aboutThese(session, ids),
    entitiesOf: (ids) => theseEntities(session, ids),
  };
}

async function reachOf(session: Session, scope: Scope): Promise<readonly [Reach, string]> {
  if (scope.kind === 'whole') return [wholeReach(session), 'Entente'];
  if (scope.kind === 'part') return [partReach(session, await partOf(session, scope)), 'Part of Entente'];
  for await (const dossier of allDossiers(session))
    if (dossier.id === scope.dossier) return [dossierReach(session, dossier), dossier.title];
  throw new NotFoundError('dossier', `No dossier or data set has the id ${quoted(scope.dossier)}.`);
}

function wholeReach(session: Session): Reach {
  const ids = (LABEL: WordsOf<'read/export-ids'>['LABEL']) =>
    idBlocks((after) => session.read('read/export-ids', { after }, { LABEL }));
  return {
    dossiers: () => allDossiers(session),
    sources: () => sourcesById(session, ids('Source')),
    entities: () => entitiesById(session, ids('Entity')),
    links: () => linksFrom(session, ids('Entity'), null),
    figures: () => figuresById(session, ids('Figure')),
    claims: () => claimsById(session, ids('Claim')),
  };
}

/** Lets other requests have their turn, and looks whether the reader is still there. */
async function* paced<T>(session: Session, items: AsyncIterable<T>): AsyncGenerator<T> {
  const turn = takeTurns(session, 200);
  for await (const item of items) {
    await turn();
    yield item;
  }
}
