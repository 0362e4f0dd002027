/** What the details panel asks the server. Each throws RequestError; null where nothing has the id. */
import {
  EntityClaimsDocument,
  EntityDetailsDocument,
  EntityFamilyLinksDocument,
  EntityLinksDocument,
  FigureClaimsDocument,
  FigureDetailsDocument,
  LinkClaimsDocument,
  LinkDetailsDocument,
} from '../api/types.generated.ts';
import { linkFamilies } from '../state/elements.ts';
import type { LinkFamily } from '../state/elements.ts';
import type { App } from './app.ts';
import { noPage } from './evidence.ts';
import type { ClaimItem, LinkRow, Page } from './evidence.ts';

/** The two clocks of the view: "true on" and "known on", days or null. */
export interface Clocks {
  readonly validOn: string | null;
  readonly knownOn: string | null;
}

export const loadEntity = async (app: App, id: string, signal: AbortSignal) =>
  (await app.request(EntityDetailsDocument, { id }, signal)).entity ?? null;

export type EntityDetails = NonNullable<Awaited<ReturnType<typeof loadEntity>>>;

export const loadLink = async (app: App, id: string, signal: AbortSignal) =>
  (await app.request(LinkDetailsDocument, { id }, signal)).link ?? null;

export type LinkDetails = NonNullable<Awaited<ReturnType<typeof loadLink>>>;
export type OtherValueLine = LinkDetails['otherValues'][number];

export const loadFigure = async (app: App, id: string, signal: AbortSignal) =>
  (await app.request(FigureDetailsDocument, { id }, signal)).figure ?? null;

export type FigureDetails = NonNullable<Awaited<ReturnType<typeof loadFigure>>>;

/** The next page of what sources say about an element. */
export type MoreClaims = (app: App, id: string, after: string) => Promise<Page<ClaimItem>>;

export const moreEntityClaims: MoreClaims = async (app, id, after) =>
  (await app.request(EntityClaimsDocument, { id, after })).entity?.claims ?? noPage;

export const moreLinkClaims: MoreClaims = async (app, id, after) =>
  (await app.request(LinkClaimsDocument, { id, after })).link?.claims ?? noPage;

export const moreFigureClaims: MoreClaims = async (app, id, after) =>
  (await app.request(FigureClaimsDocument, { id, after })).figure?.claims ?? noPage;

export type FamilyPage = Page<LinkRow> & { readonly totalCount: number };

/** The first links of each family that has any, as of the clocks. */
export const loadFamilies = async (
  app: App,
  id: string,
  clocks: Clocks,
  signal: AbortSignal,
): Promise<readonly { readonly family: LinkFamily; readonly page: FamilyPage }[]> => {
  const { entity } = await app.request(EntityLinksDocument, { id, ...clocks }, signal);
  if (!entity) return [];
  return linkFamilies
    .map((family) => ({ family, page: entity[family] }))
    .filter(({ page }) => page.totalCount > 0);
};

export const moreFamilyLinks = async (
  app: App,
  id: string,
  family: LinkFamily,
  clocks: Clocks,
  after: string,
): Promise<Page<LinkRow>> =>
  (await app.request(EntityFamilyLinksDocument, { id, family, after, ...clocks })).entity?.links ?? noPage;
