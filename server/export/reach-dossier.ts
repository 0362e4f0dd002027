import type { Session } from '../graph/session.ts';
import { partsOfLinkId } from '../match/moved-id.ts';
import type { VariantPart } from '../match/variants.ts';
import { asSaid, linksBeside } from './as-said.ts';
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
  const beside = (part: VariantPart) => idBlocks(session, 'export-variants', { dossier: dossier.id, part });
  const said = <P extends VariantPart>(part: P, records: Parameters<typeof asSaid<P>>[3]) =>
    asSaid(session, dossier.id, part, records);
  /** Entities that links and figures beside those of others end at and are about; there are few. */
  const besideEnds = async function* () {
    const ends = new Set<string>();
    for await (const id of beside('links')) {
      const { source, target } = partsOfLinkId(id);
      ends.add(source).add(target);
    }
    for await (const id of beside('figures')) ends.add(id.slice(0, id.indexOf(':')));
    yield* [...ends].sort();
  };
  const entityIds = () =>
    inOneRun([
      own('Entity'),
      beside('entities'),
      besideEnds(),
      ...['export-foreign-starts', 'export-foreign-ends', 'export-foreign-subjects'].map((name) =>
        blocks(name),
      ),
    ]);
  const entities = () => said('entities', entitiesById(session, entityIds()));
  /** Sources that entities of others cite; there are few. */
  const citedAbroad = async function* () {
    const cited = new Set<string>();
    for await (const entity of entities())
      if (entity.dossier !== dossier.id) for (const id of entity.sources) cited.add(id);
    yield* [...cited].sort();
  };
  return {
    dossiers: () => oneByOne([dossier]),
    sources: () =>
      said(
        'sources',
        sourcesById(
          session,
          inOneRun([
            own('Source'),
            beside('sources'),
            blocks('export-cited-by-variants'),
            blocks('export-cited', 'Entity'),
            blocks('export-cited', 'Figure'),
            blocks('export-cited-by-links'),
            blocks('export-cited-by-claims'),
            citedAbroad(),
          ]),
        ),
      ),
    entities,
    links: async function* () {
      const starts = inOneRun([own('Entity'), blocks('export-foreign-starts')]);
      yield* said('links', linksFrom(session, starts, dossier.id));
      yield* linksBeside(session, dossier.id, beside('links'));
    },
    figures: () => said('figures', figuresById(session, inOneRun([own('Figure'), beside('figures')]))),
    claims: () => claimsById(session, own('Claim')),
  };
}
