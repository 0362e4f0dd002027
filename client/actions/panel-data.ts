/** What the panels ask the server. Each throws RequestError, and gives null where nothing has the id. */
import { toNodeItem } from '../api/items.ts';
import {
  AgreementDocument,
  AgreementsDocument,
  type CashFragment,
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
  type LinkFilter,
  type LinkLineFragment,
  type LinkPageFragment,
  type NamedFragment,
  NameEntityDocument,
  PickEntityDocument,
  RelationDetailsDocument,
  type RelationLineFragment,
  RelationLinksDocument,
  RelationsBetweenDocument,
  RelationRowsDocument,
  type RelationStepFragment,
  SearchDocument,
  SeriesDocument,
  SourceDetailsDocument,
  SourcesDocument,
  StatisticsDocument,
  type SubjectFragment,
  type TracedRelationFragment,
  TraceExcludedDocument,
  TraceMoneyDocument,
  TraceRoutesDocument,
} from '../api/types.generated.ts';
import type { Dates } from '../state/dates.ts';
import { linkFamilies, type LinkFamily, type NodeItem } from '../state/elements.ts';
import type { App } from './app.ts';

export type { LinkFilter };
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
  readonly totalCount?: number | null | undefined;
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

/** Each comes with all that it obliges to, so that a page holds few. */
const agreementsPage = (after: string | null) => ({ after, first: 25, claims: 25 });

/** One page of agreements, earliest first, undated last. Throws RequestError. */
export async function loadAgreements(app: App, after: string | null, signal?: AbortSignal) {
  return (await app.request(AgreementsDocument, agreementsPage(after), signal)).entities;
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

interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  /** The map's clocks, and the families to keep. */
  readonly filter: LinkFilter;
}

/** Paths of a page. */
const pathsPerPage = 10;

/** A page of the paths between two entities, shortest first, with the names of both ends. Throws RequestError. */
export function loadPaths(app: App, question: PathQuestion, after: string | null, signal?: AbortSignal) {
  return app.request(FindPathsDocument, { ...question, first: pathsPerPage, after }, signal);
}

export type PathPage = Awaited<ReturnType<typeof loadPaths>>['routes'];
export type FoundPath = PathPage['nodes'][number];
/** A relation as a line of a list. */
export type RelationStep = RelationStepFragment;

/** Entities whose name, alias or summary matches, best first. Throws RequestError. */
export async function searchEntities(app: App, text: string, signal: AbortSignal) {
  return (await app.request(PickEntityDocument, { text, first: maxPickerHits }, signal)).search;
}

/** The entity's name and type; null when nothing has the id. Throws RequestError. */
export async function loadName(app: App, id: string, signal: AbortSignal) {
  return (await app.request(NameEntityDocument, { id }, signal)).entity ?? null;
}

export interface TraceQuestion {
  readonly id: string;
  /** `to`: what reaches the entity; `from`: what leaves it. */
  readonly direction: 'to' | 'from';
  readonly maxHops: number;
  readonly support: boolean;
  /** The map's clocks, and the days from and to which it is traced. */
  readonly filter: LinkFilter;
}

/** Ways of a page. */
const waysPerPage = 20;

const traceVariables = ({ id, direction, maxHops, support, filter }: TraceQuestion) => {
  const families: LinkFamily[] = support ? ['FUNDING', 'SUPPORT'] : ['FUNDING'];
  return { ...(direction === 'to' ? { to: id } : { from: id }), families, maxHops, filter };
};

/** Follows money, and support if asked, to or from an entity and adds it up. Throws RequestError. */
export async function loadTrace(app: App, question: TraceQuestion, signal: AbortSignal) {
  const variables = { ...traceVariables(question), routes: waysPerPage };
  return (await app.request(TraceMoneyDocument, variables, signal)).trace;
}

/** The next page of a trace's ways. Throws RequestError. */
export async function moreWays(app: App, question: TraceQuestion, after: string): Promise<Page<TracedWay>> {
  const variables = { ...traceVariables(question), routes: waysPerPage, after };
  return (await app.request(TraceRoutesDocument, variables)).trace.routes;
}

/** A page of the relations that a trace leaves out for their dates. Throws RequestError. */
export async function loadExcluded(
  app: App,
  question: TraceQuestion,
  after: string | null,
  signal?: AbortSignal,
) {
  const variables = { ...traceVariables(question), first: linksPerPage, after };
  return (await app.request(TraceExcludedDocument, variables, signal)).trace.excluded;
}

/** Links and relations of a page below a line. */
const linksPerPage = 20;

/** A page of a relation's links, with its sums; null when none passes the filter. Throws RequestError. */
export async function loadRelationRows(
  app: App,
  id: string,
  filter: LinkFilter,
  after: string | null,
  signal?: AbortSignal,
) {
  const variables = { id, filter, first: linksPerPage, after };
  return (await app.request(RelationRowsDocument, variables, signal)).relation ?? null;
}

export type RelationRows = NonNullable<Awaited<ReturnType<typeof loadRelationRows>>>;
export type Traced = Awaited<ReturnType<typeof loadTrace>>;
export type TracedRelation = TracedRelationFragment;
export type TracedWay = Traced['routes']['nodes'][number];
export type TracedTotal = CashFragment;
/** The sums of one currency over time. */
export type MoneySums = Pick<TracedTotal, 'total' | 'undated' | 'undatedOnce'>;

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
