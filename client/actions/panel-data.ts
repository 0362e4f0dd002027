/** What the panels ask the server. Each throws RequestError, and gives null where nothing has the id. */
import { toNodeItem } from '../api/items.ts';
import {
  AgreementDocument,
  AgreementsDocument,
  type ClaimCardFragment,
  type DatedFragment,
  DisagreementsDocument,
  EntityClaimsDocument,
  EntityDetailsDocument,
  EntityFamilyRelationsDocument,
  EntityRelationsDocument,
  FigureClaimsDocument,
  FigureDetailsDocument,
  type FigureLineFragment,
  FindPathsDocument,
  type GradedFragment,
  LinkClaimsDocument,
  LinkDetailsDocument,
  type LinkLineFragment,
  type LinkPageFragment,
  type NamedFragment,
  NameEntityDocument,
  PickEntityDocument,
  RelationDetailsDocument,
  type RelationLineFragment,
  RelationLinksDocument,
  RelationsBetweenDocument,
  SearchDocument,
  SeriesDocument,
  SourceDetailsDocument,
  SourcesDocument,
  StatisticsDocument,
  type SubjectFragment,
  TraceMoneyDocument,
} from '../api/types.generated.ts';
import type { Dates } from '../state/dates.ts';
import { linkFamilies, type LinkFamily, type NodeItem } from '../state/elements.ts';
import type { App } from './app.ts';

/** The shapes in which panels show elements and their evidence. */
export type ClaimItem = ClaimCardFragment;
export type PeriodItem = DatedFragment;
export type FigureItem = FigureLineFragment;
export type GradeItem = GradedFragment;
export type LinkRow = LinkLineFragment;
export type RelationRow = RelationLineFragment;
export type SubjectItem = SubjectFragment;

/** What it takes to name an entity. */
export type Named = Pick<NamedFragment, 'id' | 'type' | 'kind' | 'name'>;

/** Items of a page of any list that goes on. */
const pageSize = 50;
/** What an entity's details show at first of its claims, and of its relations of each family: they hold much else. */
const claimsAtFirst = 20;
const relationsAtFirst = 25;
/** Hits of a search, in the page's box and in a panel's field. */
const maxHits = 12;
const maxPickerHits = 8;

/** One page of a list that goes on. */
export interface Page<Item> {
  readonly nodes: readonly Item[];
  readonly totalCount?: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** A list whose subject has vanished meanwhile. */
export const noPage = { nodes: [], pageInfo: { hasNextPage: false } };

/** The dates of the view, as the server's filters take them. */
export interface Clocks {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly dated: true | null;
  readonly knownOn: string | null;
}

export function clocksOf({ validFrom, validTo, datedOnly, knownOn }: Dates): Clocks {
  return { validFrom, validTo, dated: datedOnly || null, knownOn };
}

export async function loadEntity(app: App, id: string, signal: AbortSignal) {
  return (await app.request(EntityDetailsDocument, { id, claims: claimsAtFirst }, signal)).entity ?? null;
}

export type EntityDetails = NonNullable<Awaited<ReturnType<typeof loadEntity>>>;

export async function loadLink(app: App, id: string, signal: AbortSignal) {
  return (await app.request(LinkDetailsDocument, { id, first: pageSize }, signal)).link ?? null;
}

export type LinkDetails = NonNullable<Awaited<ReturnType<typeof loadLink>>>;
export type OtherValueLine = LinkDetails['otherValues'][number];

export async function loadFigure(app: App, id: string, signal: AbortSignal) {
  return (await app.request(FigureDetailsDocument, { id, first: pageSize }, signal)).figure ?? null;
}

export type FigureDetails = NonNullable<Awaited<ReturnType<typeof loadFigure>>>;

/** The next page of what sources say about an element. */
export type MoreClaims = (app: App, id: string, after: string) => Promise<Page<ClaimItem>>;

export async function moreEntityClaims(app: App, id: string, after: string): Promise<Page<ClaimItem>> {
  return (await app.request(EntityClaimsDocument, { id, after, first: pageSize })).entity?.claims ?? noPage;
}

export async function moreLinkClaims(app: App, id: string, after: string): Promise<Page<ClaimItem>> {
  return (await app.request(LinkClaimsDocument, { id, after, first: pageSize })).link?.claims ?? noPage;
}

export async function moreFigureClaims(app: App, id: string, after: string): Promise<Page<ClaimItem>> {
  return (await app.request(FigureClaimsDocument, { id, after, first: pageSize })).figure?.claims ?? noPage;
}

export type FamilyPage = Page<RelationRow> & { readonly totalCount: number };

/** The first relations of each family that has any, most links first, as of the clocks. */
export async function loadFamilies(
  app: App,
  id: string,
  clocks: Clocks,
  signal: AbortSignal,
): Promise<readonly { readonly family: LinkFamily; readonly page: FamilyPage }[]> {
  const variables = { id, ...clocks, first: relationsAtFirst };
  const { entity } = await app.request(EntityRelationsDocument, variables, signal);
  if (!entity) return [];
  return linkFamilies
    .map((family) => ({ family, page: entity[family] }))
    .filter(({ page }) => page.totalCount > 0);
}

export async function moreFamilyRelations(
  app: App,
  id: string,
  family: LinkFamily,
  clocks: Clocks,
  after: string,
): Promise<Page<RelationRow>> {
  const variables = { id, family, after, ...clocks, first: pageSize };
  return (await app.request(EntityFamilyRelationsDocument, variables)).entity?.relations ?? noPage;
}

/** A relation with its first links, as of the clocks; null when none of its links pass them. */
export async function loadRelation(app: App, id: string, filter: Clocks, signal: AbortSignal) {
  return (
    (await app.request(RelationDetailsDocument, { id, filter, first: pageSize }, signal)).relation ?? null
  );
}

export type RelationDetails = NonNullable<Awaited<ReturnType<typeof loadRelation>>>;

/** The next page of a relation's links, by first day, undated last; the first page for no cursor. */
export async function loadRelationLinks(
  app: App,
  id: string,
  filter: Clocks,
  after: string | null,
  signal?: AbortSignal,
): Promise<LinkPageFragment | null> {
  const variables = { id, filter, after, first: pageSize };
  return (await app.request(RelationLinksDocument, variables, signal)).relation?.links ?? null;
}

/** Two entities and all relations between them, as of the clocks. Throws RequestError where one is not there. */
export async function loadPair(app: App, of: readonly string[], filter: Clocks, signal: AbortSignal) {
  return (await app.request(RelationsBetweenDocument, { of: [...of], filter }, signal)).neighborhood;
}

export type PairDetails = Awaited<ReturnType<typeof loadPair>>;

/** The figures of one measure about one entity, by period. Throws RequestError. */
export async function loadSeries(app: App, about: string, measure: string, signal: AbortSignal) {
  return (await app.request(SeriesDocument, { about, measure }, signal)).series;
}

/** One page of agreements, earliest first, undated last. Throws RequestError. */
export async function loadAgreements(app: App, after: string | null, signal?: AbortSignal) {
  return (await app.request(AgreementsDocument, { after, first: pageSize, claims: pageSize }, signal))
    .entities;
}

/** One agreement with its obligations; null when nothing has the id. Throws RequestError. */
export async function loadAgreement(app: App, id: string, signal: AbortSignal) {
  return (await app.request(AgreementDocument, { id, claims: pageSize }, signal)).entity ?? null;
}

type Entity = Awaited<ReturnType<typeof loadAgreements>>['nodes'][number];
export type AgreementItem = Extract<Entity, { obligations: unknown }>;
export type ObligationItem = AgreementItem['obligations'][number];

/** One page of disagreements, all or about one entity; `first` where not a whole page is wanted. Throws RequestError. */
export async function loadDisagreements(
  app: App,
  about: string | null,
  after: string | null,
  signal?: AbortSignal,
  first = pageSize,
) {
  return (await app.request(DisagreementsDocument, { about, first, after }, signal)).disagreements;
}

export type DisagreementItem = Awaited<ReturnType<typeof loadDisagreements>>['nodes'][number];

/** One page of sources, each with the number of its claims. Throws RequestError. */
export async function loadSources(app: App, after: string | null, signal?: AbortSignal) {
  return (await app.request(SourcesDocument, { after, first: pageSize }, signal)).sources;
}

export type SourceItem = Awaited<ReturnType<typeof loadSources>>['nodes'][number];

/** A source with a page of what it says; null when nothing has the id. Throws RequestError. */
export async function loadSource(app: App, id: string, after: string | null, signal?: AbortSignal) {
  return (await app.request(SourceDetailsDocument, { id, after, first: pageSize }, signal)).source ?? null;
}

export type SourceDetails = NonNullable<Awaited<ReturnType<typeof loadSource>>>;

/** How much the graph holds, and which engine holds it. Throws RequestError. */
export async function loadStatistics(app: App, signal: AbortSignal) {
  return (await app.request(StatisticsDocument, {}, signal)).statistics;
}

interface PathQuestion extends Clocks {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  /** Only links of these families; none given: of all. */
  readonly families: readonly LinkFamily[];
}

/** Paths shown at most; the server gives up to 50. */
export const maxPaths = 20;

/** Paths between two entities with the names of both ends, shortest first. Throws RequestError. */
export function loadPaths(app: App, question: PathQuestion, signal: AbortSignal) {
  const { from, to, maxHops, families, ...clocks } = question;
  const filter = { ...clocks, ...(families.length > 0 && { families: [...families] }) };
  return app.request(FindPathsDocument, { from, to, maxHops, first: maxPaths, filter }, signal);
}

export type FoundPath = Awaited<ReturnType<typeof loadPaths>>['paths'][number];

/** Entities whose name, alias or summary matches, best first. Throws RequestError. */
export async function searchEntities(app: App, text: string, signal: AbortSignal) {
  return (await app.request(PickEntityDocument, { text, first: maxPickerHits }, signal)).search;
}

/** The entity's name and type; null when nothing has the id. Throws RequestError. */
export async function loadName(app: App, id: string, signal: AbortSignal) {
  return (await app.request(NameEntityDocument, { id }, signal)).entity ?? null;
}

interface TraceQuestion extends Clocks {
  readonly id: string;
  /** `to`: what reaches the entity; `from`: what leaves it. */
  readonly direction: 'to' | 'from';
  readonly maxHops: number;
  readonly support: boolean;
}

/** Follows money, and support if asked, to or from an entity and adds it up. Throws RequestError. */
export async function loadTrace(app: App, question: TraceQuestion, signal: AbortSignal) {
  const { id, direction, maxHops, support, ...clocks } = question;
  const end = direction === 'to' ? { to: id } : { from: id };
  const families: LinkFamily[] = support ? ['FUNDING', 'SUPPORT'] : ['FUNDING'];
  const variables = {
    ...end,
    families,
    maxHops,
    filter: clocks,
  };
  return (await app.request(TraceMoneyDocument, variables, signal)).trace;
}

export type Traced = Awaited<ReturnType<typeof loadTrace>>;
export type TracedLink = Traced['graph']['links'][number];
export type TracedFlow = Traced['inKind'][number];
export type TracedTotal = Traced['totals'][number];

export interface Hit {
  readonly node: NodeItem;
  /** The name or alias that matched. */
  readonly matched: string;
}

/** Entities whose name, alias or summary matches. Throws RequestError. */
export async function search(app: App, text: string, signal: AbortSignal): Promise<readonly Hit[]> {
  const { search: hits } = await app.request(SearchDocument, { text, first: maxHits }, signal);
  return hits.map((hit) => ({ node: toNodeItem(hit.entity), matched: hit.matched }));
}
