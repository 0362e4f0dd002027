import { cursorOfAnotherList, decodeCursor, encodeCursor, pageOf, type Page } from '../access/cursor.ts';
import { claimFindings } from './claim-findings.ts';
import { figureFindings } from './figure-findings.ts';
import { requireEntity } from '../elements/entities.ts';
import { anyLink } from '../elements/link-filter.ts';
import { linksOfEntities } from '../elements/links.ts';
import type { ClaimRecord, EntityRecord, FigureRecord, LinkRecord } from '../records.ts';
import type { Finding } from './rule.ts';
import { numberOf } from '../access/kept.ts';
import type { Session } from '../access/session.ts';

export interface DisagreementRecord {
  readonly id: string;
  readonly rule: string;
  readonly summary: string;
  readonly about: EntityRecord | null;
  readonly figures: readonly FigureRecord[];
  readonly links: readonly LinkRecord[];
  readonly claims: readonly ClaimRecord[];
}

export interface DisagreementsArgs {
  /** Id of an entity, link or figure; all when absent. */
  readonly about?: string | null | undefined;
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** Where a disagreement stands in the list: section, element, and its place among those of the element. */
type Place = readonly [section: Section, element: string, index: number];
const sectionOrder = ['figures', 'entities', 'links', 'disputed-figures', 'around'] as const;
type Section = (typeof sectionOrder)[number];

interface Found {
  readonly place: Place;
  readonly finding: Finding;
  readonly about: EntityRecord | null;
  readonly figures: readonly FigureRecord[];
  readonly links: readonly LinkRecord[];
}

const list = 'disagreements by place';
const pageSize = 200;
/** Links that a disagreement shows of those that a figure counts. */
const maxListed = 50;

/**
 * Where figures and claims do not fit together, by the rules of the ontology: figures by the entity they are about,
 * then disputed entities, links and figures, each by id. `about` an entity: it, its links and figures, and the
 * obligations it is linked to. Throws NotFoundError for an entity that is not there.
 */
export async function disagreements(
  session: Session,
  args: DisagreementsArgs,
): Promise<Page<DisagreementRecord>> {
  const { about = null, first, after } = args;
  const start = placeAfter(after);
  const element = about !== null && /[.:]/.test(about) ? about : null;
  const entity = element === null ? about : null;
  if (entity !== null) await requireEntity(session, 'about', entity);
  const found =
    about === null && start === null && first < keptFirst
      ? await firstOfAll(session)
      : await findFrom(
          element === null ? everywhere(session, entity, start) : ofElement(session, element),
          first,
          start,
        );
  const page = pageOf(found, first, after, (each) => ({
    cursor: encodeCursor(list, each.place),
    node: each,
  }));
  const listed = await listedLinks(
    session,
    page.items.map((item) => item.node),
  );
  const items = page.items.map(({ cursor, node }) => ({
    cursor,
    node: record(node, listed.get(node) ?? node.links),
  }));
  return { ...page, items };
}

/** How many of the first disagreements of all are kept as long as nothing is written. */
const keptFirst = 101;

/** The first disagreements of all, worked out once: finding them may ask of every figure and link. */
function firstOfAll(session: Session): Promise<Found[]> {
  return session.kept(`disagreements ${numberOf(session.ontology)}`, () =>
    findFrom(everywhere(session, null, null), keptFirst - 1, null),
  );
}

/** The disagreements after a place: as many as are asked for, and one more. */
async function findFrom(all: AsyncIterable<Found>, first: number, start: Place | null): Promise<Found[]> {
  const found: Found[] = [];
  for await (const each of all) {
    if (start && compare(each.place, start) <= 0) continue;
    found.push(each);
    if (found.length > first) break;
  }
  return found;
}

/** The place that a cursor holds; null without one. Throws BadInputError for keys that are no place. */
function placeAfter(after: string | null | undefined): Place | null {
  const keys = decodeCursor(list, after);
  if (keys === null) return null;
  const [name, element, index] = keys;
  const section = sectionOrder.find((each) => each === name);
  if (section === undefined || typeof element !== 'string' || typeof index !== 'number')
    throw cursorOfAnotherList();
  return [section, element, index];
}

async function* everywhere(
  session: Session,
  entity: string | null,
  start: Place | null,
): AsyncGenerator<Found> {
  const sections: readonly Section[] =
    entity === null ? ['figures', 'entities', 'links', 'disputed-figures'] : ['figures', 'around'];
  const skip = start ? sections.indexOf(start[0]) : 0;
  for (const [at, section] of sections.entries()) {
    if (at < skip) continue;
    const from = start && at === skip ? start[1] : '';
    if (section === 'figures') yield* fromFigures(session, from, entity);
    else yield* fromClaims(session, section, from, entity);
  }
}

async function* fromFigures(session: Session, from: string, only: string | null): AsyncGenerator<Found> {
  for await (const { about, findings } of figureFindings(session, from, only))
    for (const [index, finding] of findings.entries())
      yield { place: ['figures', about.id, index], finding, about, figures: finding.figures, links: [] };
}

async function* fromClaims(
  session: Session,
  section: Exclude<Section, 'figures'>,
  from: string,
  about: string | null,
): AsyncGenerator<Found> {
  // The element of the cursor itself may hold further findings: it is read again.
  let ids = from === '' ? [] : [from];
  for (let after = from; ; after = ids.at(-1) ?? after) {
    const rows = await disputed(session, section, after, about);
    ids = [...(after === from ? ids : []), ...rows.map((row) => row.id)];
    yield* ofElements(session, section, ids);
    if (rows.length < pageSize) return;
  }
}

/** A page of the ids of what is disputed. */
function disputed(
  { read }: Session,
  section: Exclude<Section, 'figures'>,
  after: string,
  about: string | null,
): Promise<{ readonly id: string }[]> {
  const page = { after, limit: pageSize };
  switch (section) {
    case 'entities':
      return read('read/disputed-nodes', page, { LABEL: 'Entity' });
    case 'links':
      return read('read/disputed-links', page);
    case 'disputed-figures':
      return read('read/disputed-nodes', page, { LABEL: 'Figure' });
    case 'around':
      return read('read/disputed-around', { ...page, about: about ?? '' });
  }
}

async function* ofElements(
  session: Session,
  section: Section,
  ids: readonly string[],
): AsyncGenerator<Found> {
  if (ids.length === 0) return;
  for (const { id, findings, ...rest } of await claimFindings(session, ids))
    for (const [index, finding] of findings.entries())
      yield { place: [section, id, index], finding, ...rest };
}

/** What is found at one link or figure. */
async function* ofElement(session: Session, id: string): AsyncGenerator<Found> {
  if (id.includes(':'))
    for await (const found of fromFigures(session, '', id.slice(0, id.indexOf(':'))))
      if (found.finding.figures.some((figure) => figure.id === id)) yield found;
  yield* ofElements(session, 'around', [id]);
}

function compare([section, element, index]: Place, [otherSection, otherElement, otherIndex]: Place): number {
  if (section !== otherSection) return sectionOrder.indexOf(section) - sectionOrder.indexOf(otherSection);
  if (element !== otherElement) return element < otherElement ? -1 : 1;
  return index - otherIndex;
}

function record({ finding, about, figures }: Found, links: readonly LinkRecord[]): DisagreementRecord {
  const { rule, key, summary, claims } = finding;
  return { id: `${rule}:${key}`, rule, summary, about, figures, links, claims };
}

/** The links that stated figures count, by id, at most 50 each. */
async function listedLinks(
  session: Session,
  found: readonly Found[],
): Promise<Map<Found, readonly LinkRecord[]>> {
  const requests = found.flatMap((each) => {
    const [figure] = each.figures;
    const counts =
      each.finding.rule === 'stated-and-listed' && figure && session.ontology.measure(figure.measure)?.counts;
    if (!counts) return [];
    const { earliest = null, latest = null } = figure.period ?? {};
    const filter = { ...anyLink, types: [counts.link], validFrom: earliest, validTo: latest };
    const { direction, type } = counts;
    return [{ each, id: figure.about, filter, direction, ends: [type], first: maxListed, after: null }];
  });
  const pages = await linksOfEntities(
    session,
    requests.map(({ each: _, ...request }) => request),
  );
  return new Map(requests.map(({ each }, at) => [each, pages[at]?.items.map((item) => item.node) ?? []]));
}
