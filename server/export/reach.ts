import type { WordsOf } from '../graph/access/run.ts';
import type { Session } from '../graph/access/session.ts';
import { partsOfLinkId } from '../merge/move-elements.ts';
import type { VariantPart } from '../merge/variants.ts';
import {
  asSaid,
  linksBeside,
  claimsById,
  entitiesById,
  figuresById,
  linksFrom,
  sourcesById,
  claimsAbout,
  figuresAbout,
} from './read-pages.ts';
import type { DossierRecord, ExportSource } from '../formats/writing.ts';
import { idBlocks, inOneRun, oneByOne, chunked } from '../graph/access/id-blocks.ts';
import { sourceOfEntry } from '../graph/elements/evidence.ts';
import type { ClaimRecord, EvidenceSummary, LinkRecord } from '../graph/records.ts';
import { allDossiers, type Part } from './scope.ts';

/** The lists of an export. */
export type Reach = Pick<ExportSource, 'dossiers' | 'sources' | 'entities' | 'links' | 'figures' | 'claims'>;

/** Statements that give ids of one dossier block by block. */
type Blocks =
  | 'read/export-cited-by-claims'
  | 'read/export-cited-by-links'
  | 'read/export-foreign-ends'
  | 'read/export-foreign-starts'
  | 'read/export-foreign-subjects';

/**
 * What one dossier says: all of its own, the entities of others that its links end at and its figures are about, and
 * the sources that any of these cite.
 */
export function dossierReach(session: Session, dossier: DossierRecord): Reach {
  const { read } = session;
  const from = (after: string) => ({ dossier: dossier.id, after });
  const blocks = (name: Blocks) => idBlocks((after) => read(name, from(after)));
  const own = (LABEL: WordsOf<'read/export-ids-of-dossier'>['LABEL']) =>
    idBlocks((after) => read('read/export-ids-of-dossier', from(after), { LABEL }));
  const citedBy = (LABEL: WordsOf<'read/export-cited'>['LABEL']) =>
    idBlocks((after) => read('read/export-cited', from(after), { LABEL }));
  const beside = (part: VariantPart) =>
    idBlocks((after) => read('read/export-variants', { ...from(after), part }));
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
      blocks('read/export-foreign-starts'),
      blocks('read/export-foreign-ends'),
      blocks('read/export-foreign-subjects'),
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
            citedBy('Variant'),
            citedBy('Entity'),
            citedBy('Figure'),
            blocks('read/export-cited-by-links'),
            blocks('read/export-cited-by-claims'),
            citedAbroad(),
          ]),
        ),
      ),
    entities,
    links: async function* () {
      const starts = inOneRun([own('Entity'), blocks('read/export-foreign-starts')]);
      yield* said('links', linksFrom(session, starts, dossier.id));
      yield* linksBeside(session, dossier.id, beside('links'));
    },
    figures: () => said('figures', figuresById(session, inOneRun([own('Figure'), beside('figures')]))),
    claims: () => claimsById(session, own('Claim')),
  };
}

interface Cited {
  readonly sources: Set<string>;
  readonly dossiers: Set<string>;
}

/** Some entities with their figures, the links among them or those asked for, and what backs all of these. */
export function partReach(session: Session, part: Part): Reach {
  const inside = new Set(part.entities);
  const ids = () => oneByOne(part.entities);
  const links = async function* (): AsyncGenerator<LinkRecord> {
    for await (const link of linksFrom(session, ids(), null))
      if (inside.has(link.target) && (part.links?.has(link.id) ?? true)) yield link;
  };
  const elements = async function* () {
    yield* entitiesById(session, ids());
    yield* links();
    yield* figuresAbout(session, ids());
  };
  const claims = async function* (): AsyncGenerator<ClaimRecord> {
    for await (const some of chunked(elements(), 1_000))
      yield* claimsAbout(
        session,
        some.map(({ id }) => id),
      );
  };
  let known: Promise<Cited> | undefined;
  const cited = () => (known ??= citedBy(elements(), claims()));
  return {
    dossiers: async function* () {
      const { dossiers } = await cited();
      for await (const dossier of allDossiers(session)) if (dossiers.has(dossier.id)) yield dossier;
    },
    sources: async function* () {
      yield* sourcesById(session, oneByOne([...(await cited()).sources].sort()));
    },
    entities: () => entitiesById(session, ids()),
    links,
    figures: () => figuresAbout(session, ids()),
    claims,
  };
}

async function citedBy(
  elements: AsyncIterable<EvidenceSummary>,
  claims: AsyncIterable<ClaimRecord>,
): Promise<Cited> {
  const cited: Cited = { sources: new Set(), dossiers: new Set() };
  for await (const { sources, evidence, dossier } of elements) {
    cited.dossiers.add(dossier);
    for (const id of [...sources, ...evidence.map(sourceOfEntry)]) cited.sources.add(id);
  }
  for await (const { source } of claims) cited.sources.add(source);
  return cited;
}
