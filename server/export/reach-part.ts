import { sourceOfEntry } from '../graph/evidence.ts';
import type { ClaimRecord, EvidenceSummary, LinkRecord } from '../graph/records.ts';
import type { Session } from '../graph/session.ts';
import { allDossiers } from './dossiers.ts';
import { chunked, oneByOne } from './id-blocks.ts';
import type { Reach } from './reach-dossier.ts';
import { claimsAbout, entitiesById, figuresAbout, linksFrom, sourcesById } from './read-pages.ts';
import type { Part } from './scope.ts';

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
