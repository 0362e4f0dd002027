import type { Upload } from '../import/read/uploads.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityType as EntityTypeName, EntityRecord, LinkRecord, FigureRecord, ClaimRecord, SourceRecord, PeriodRecord } from '../graph/records.ts';
import type { RelationRecord } from '../graph/relations/relation.ts';
import type { Connection } from './connection.ts';
import type { PathRecord } from '../graph/paths/path-records.ts';
import type { RoutePage } from '../graph/paths/routes.ts';
import type { TraceRecord } from '../graph/trace/trace.ts';
import type { YearAmount as YearMoney, SpanAmount as SpanMoney, MoneySum as SumOfMoney } from '../graph/values/money-series.ts';
import type { StoryRecord, DatasetRecord } from '../graph/elements/datasets.ts';
import type { ImportFormat as ImporterOf, Place as FilePlace } from '../formats/reading.ts';
import type { ExportFormat as ExporterOf } from '../formats/writing.ts';
import type { ImportJob as Job } from '../import/jobs.ts';
import type { ImportReport } from '../import/report.ts';
import type { Preview } from '../import/preview.ts';
import type { Ontology as Vocabulary, EntityTypeTerm, FamilyTerm, LinkTypeTerm, MeasureTerm } from '../graph/ontology/ontology.ts';
import type { Proposal } from '../match/proposals.ts';
import type { Decision } from '../merge/decisions.ts';
import type { NameOf as NameOfRecord } from '../merge/names-of.ts';
import type { CaseHead, CaseVersion as CaseVersionHead, CaseView as CaseViewHead } from '../graph/cases/case-form.ts';
import type { StartingPoint as StartingPointRecord } from '../graph/cases/starting-points.ts';
import type { Context } from './request/context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** A file, sent by the GraphQL multipart request specification. */
  Upload: { input: Upload; output: Upload; }
};

/** A person, group, state, organisation or project that acts. */
export type Actor = Entity & {
  readonly __typename?: 'Actor';
  /** Other names and spellings. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Alliances it belongs to. */
  readonly alliances: ReadonlyArray<Alliance>;
  /** Actors it is allied with, directly or through an alliance, by name. */
  readonly allies: ReadonlyArray<Ally>;
  /** What its sources say beyond the other fields. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What sources say about it; at most 100 a page. */
  readonly claims: ClaimConnection;
  /** How many links touch it. */
  readonly degree: Scalars['Int']['output'];
  /** Whether sources contradict each other about it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Numbers about it, by measure and period. */
  readonly figures: ReadonlyArray<Figure>;
  /** Funding it gives or gets. */
  readonly funding: ReadonlyArray<FundingFlow>;
  /** The best grade among its claims. */
  readonly grade: Grade;
  /** Unique slug, `afghan-taliban`. */
  readonly id: Scalars['ID']['output'];
  /** Ids by which others know it, `scheme:value`. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** The finer sort, `armed-group`. */
  readonly kind: Scalars['String']['output'];
  /** The day its first source was published; null when no source has a date. */
  readonly knownFrom?: Maybe<Scalars['Date']['output']>;
  /** People who lead it. */
  readonly leaders: ReadonlyArray<Actor>;
  /** Links that touch it, either direction; at most 200 a page. */
  readonly links: LinkConnection;
  /** Groups it belongs to or is part of. */
  readonly memberOf: ReadonlyArray<Entity>;
  /** Its members and parts. */
  readonly members: ReadonlyArray<Entity>;
  /** Display name. */
  readonly name: Scalars['String']['output'];
  /** What each data set calls it: its own name and aliases, and those of what was merged into it. */
  readonly namesBySource: ReadonlyArray<NameOf>;
  /** Operations it conducted, took part in or was the target of. */
  readonly operations: ReadonlyArray<Operation>;
  /** What other data sets that have it too say otherwise. */
  readonly otherValues: ReadonlyArray<OtherValue>;
  /** The relations that touch it, most links first, then by id; at most 200 a page. */
  readonly relations: RelationConnection;
  /** A sentence or two; null when none is given. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Support it gives or gets. */
  readonly support: ReadonlyArray<SupportLink>;
  /** What it is. */
  readonly type: EntityType;
  /** When it existed or happened; null when unknown. */
  readonly valid?: Maybe<Period>;
  /** Where it speaks for itself, `https://…`; null when no source says. */
  readonly website?: Maybe<Scalars['String']['output']>;
};


/** A person, group, state, organisation or project that acts. */
export type ActorAlliancesArgs = {
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, group, state, organisation or project that acts. */
export type ActorAlliesArgs = {
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, group, state, organisation or project that acts. */
export type ActorClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, group, state, organisation or project that acts. */
export type ActorDegreeArgs = {
  filter?: InputMaybe<LinkFilter>;
};


/** A person, group, state, organisation or project that acts. */
export type ActorFiguresArgs = {
  measure?: InputMaybe<Scalars['String']['input']>;
};


/** A person, group, state, organisation or project that acts. */
export type ActorFundingArgs = {
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, group, state, organisation or project that acts. */
export type ActorLeadersArgs = {
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, group, state, organisation or project that acts. */
export type ActorLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, group, state, organisation or project that acts. */
export type ActorMemberOfArgs = {
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, group, state, organisation or project that acts. */
export type ActorMembersArgs = {
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, group, state, organisation or project that acts. */
export type ActorOperationsArgs = {
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, group, state, organisation or project that acts. */
export type ActorRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, group, state, organisation or project that acts. */
export type ActorSupportArgs = {
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something agreed between parties: an accord, a ceasefire, talks, an offer. */
export type Agreement = Entity & {
  readonly __typename?: 'Agreement';
  /** Other names and spellings. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What its sources say beyond the other fields. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Who brought the parties together. */
  readonly brokers: ReadonlyArray<Actor>;
  /** What sources say about it; at most 100 a page. */
  readonly claims: ClaimConnection;
  /** How many links touch it. */
  readonly degree: Scalars['Int']['output'];
  /** Whether sources contradict each other about it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Numbers about it, by measure and period. */
  readonly figures: ReadonlyArray<Figure>;
  /** The best grade among its claims. */
  readonly grade: Grade;
  /** Unique slug, `afghan-taliban`. */
  readonly id: Scalars['ID']['output'];
  /** Ids by which others know it, `scheme:value`. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** The finer sort, `armed-group`. */
  readonly kind: Scalars['String']['output'];
  /** The day its first source was published; null when no source has a date. */
  readonly knownFrom?: Maybe<Scalars['Date']['output']>;
  /** Links that touch it, either direction; at most 200 a page. */
  readonly links: LinkConnection;
  /** Display name. */
  readonly name: Scalars['String']['output'];
  /** What each data set calls it: its own name and aliases, and those of what was merged into it. */
  readonly namesBySource: ReadonlyArray<NameOf>;
  /** What the parties bound themselves to. */
  readonly obligations: ReadonlyArray<Obligation>;
  /** What other data sets that have it too say otherwise. */
  readonly otherValues: ReadonlyArray<OtherValue>;
  /** Who agreed. */
  readonly parties: ReadonlyArray<Actor>;
  /** Where it was made. */
  readonly places: ReadonlyArray<Place>;
  /** The relations that touch it, most links first, then by id; at most 200 a page. */
  readonly relations: RelationConnection;
  /** How it stands: derived from its period and its obligations' verdicts. */
  readonly status: AgreementStatus;
  /** A sentence or two; null when none is given. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly type: EntityType;
  /** When it existed or happened; null when unknown. */
  readonly valid?: Maybe<Period>;
};


/** Something agreed between parties: an accord, a ceasefire, talks, an offer. */
export type AgreementBrokersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something agreed between parties: an accord, a ceasefire, talks, an offer. */
export type AgreementClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something agreed between parties: an accord, a ceasefire, talks, an offer. */
export type AgreementDegreeArgs = {
  filter?: InputMaybe<LinkFilter>;
};


/** Something agreed between parties: an accord, a ceasefire, talks, an offer. */
export type AgreementFiguresArgs = {
  measure?: InputMaybe<Scalars['String']['input']>;
};


/** Something agreed between parties: an accord, a ceasefire, talks, an offer. */
export type AgreementLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something agreed between parties: an accord, a ceasefire, talks, an offer. */
export type AgreementObligationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something agreed between parties: an accord, a ceasefire, talks, an offer. */
export type AgreementPartiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something agreed between parties: an accord, a ceasefire, talks, an offer. */
export type AgreementPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something agreed between parties: an accord, a ceasefire, talks, an offer. */
export type AgreementRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How an agreement stands. */
export type AgreementStatus =
  /** Sources say that an obligation was breached, and none says otherwise. */
  | 'BREACHED'
  /** Sources differ on whether an obligation is kept. */
  | 'DISPUTED'
  /** Its period has ended. */
  | 'ENDED'
  /** No source says that it ended or was breached. */
  | 'IN_FORCE'
  /** It was offered, not agreed. */
  | 'OFFERED'
  /** It was offered and refused. */
  | 'REFUSED'
  /** Nothing is known of its period or its obligations. */
  | 'UNKNOWN';

/** A standing combination of actors. */
export type Alliance = Entity & {
  readonly __typename?: 'Alliance';
  /** Other names and spellings. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What its sources say beyond the other fields. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What sources say about it; at most 100 a page. */
  readonly claims: ClaimConnection;
  /** How many links touch it. */
  readonly degree: Scalars['Int']['output'];
  /** Whether sources contradict each other about it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Numbers about it, by measure and period. */
  readonly figures: ReadonlyArray<Figure>;
  /** The best grade among its claims. */
  readonly grade: Grade;
  /** Unique slug, `afghan-taliban`. */
  readonly id: Scalars['ID']['output'];
  /** Ids by which others know it, `scheme:value`. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** The finer sort, `armed-group`. */
  readonly kind: Scalars['String']['output'];
  /** The day its first source was published; null when no source has a date. */
  readonly knownFrom?: Maybe<Scalars['Date']['output']>;
  /** Links that touch it, either direction; at most 200 a page. */
  readonly links: LinkConnection;
  /** Who belongs to it. */
  readonly members: ReadonlyArray<Actor>;
  /** Display name. */
  readonly name: Scalars['String']['output'];
  /** What each data set calls it: its own name and aliases, and those of what was merged into it. */
  readonly namesBySource: ReadonlyArray<NameOf>;
  /** What other data sets that have it too say otherwise. */
  readonly otherValues: ReadonlyArray<OtherValue>;
  /** The relations that touch it, most links first, then by id; at most 200 a page. */
  readonly relations: RelationConnection;
  /** A sentence or two; null when none is given. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly type: EntityType;
  /** When it existed or happened; null when unknown. */
  readonly valid?: Maybe<Period>;
};


/** A standing combination of actors. */
export type AllianceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing combination of actors. */
export type AllianceDegreeArgs = {
  filter?: InputMaybe<LinkFilter>;
};


/** A standing combination of actors. */
export type AllianceFiguresArgs = {
  measure?: InputMaybe<Scalars['String']['input']>;
};


/** A standing combination of actors. */
export type AllianceLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing combination of actors. */
export type AllianceMembersArgs = {
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing combination of actors. */
export type AllianceRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An actor that another is allied with, and through what. */
export type Ally = {
  readonly __typename?: 'Ally';
  /** The ally. */
  readonly actor: Actor;
  /** The link, or the two membership links of a common alliance, that make it so. */
  readonly links: ReadonlyArray<Link>;
  /** The common alliance; null for a direct link. */
  readonly through?: Maybe<Alliance>;
};

/** An amount of money, exact (low = high) or a range. */
export type Amount = {
  readonly __typename?: 'Amount';
  /** ISO 4217 code, `USD`. */
  readonly currency: Scalars['String']['output'];
  /** Upper bound, in units of the currency. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** All digits of the upper bound where a binary number cannot hold them; else null. */
  readonly highExact?: Maybe<Scalars['String']['output']>;
  /** Lower bound, in units of the currency. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** All digits of the lower bound where a binary number cannot hold them; else null. */
  readonly lowExact?: Maybe<Scalars['String']['output']>;
  /** How often: ONCE, DAY, WEEK, MONTH or YEAR; null when not given. */
  readonly per?: Maybe<Per>;
  /** The amount as a reader would write it, `50,500 USD a month`. */
  readonly text: Scalars['String']['output'];
};

/** A flow as money a year. */
export type AnnualAmount = {
  readonly __typename?: 'AnnualAmount';
  /** The sum in words and figures, `50,500 USD × 12 months = 606,000 USD a year`. */
  readonly arithmetic: Scalars['String']['output'];
  /** ISO 4217 code. */
  readonly currency: Scalars['String']['output'];
  /** Upper bound a year, in units of the currency. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** All digits of the upper bound where a binary number cannot hold them; else null. */
  readonly highExact?: Maybe<Scalars['String']['output']>;
  /** Lower bound a year, in units of the currency. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** All digits of the lower bound where a binary number cannot hold them; else null. */
  readonly lowExact?: Maybe<Scalars['String']['output']>;
  /** As a reader would write it, with all its digits: `606,000 USD a year`. */
  readonly text: Scalars['String']['output'];
};

/** One source's judgement of an obligation. */
export type Assessment = {
  readonly __typename?: 'Assessment';
  /** The claim that says so. */
  readonly claim: Claim;
  /** What it rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** What it judges. */
  readonly verdict: Verdict;
};

/** A thing of value: weapons, a camp, a mine. */
export type Asset = Entity & {
  readonly __typename?: 'Asset';
  /** Other names and spellings. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What its sources say beyond the other fields. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What sources say about it; at most 100 a page. */
  readonly claims: ClaimConnection;
  /** How many links touch it. */
  readonly degree: Scalars['Int']['output'];
  /** Whether sources contradict each other about it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Numbers about it, by measure and period. */
  readonly figures: ReadonlyArray<Figure>;
  /** The best grade among its claims. */
  readonly grade: Grade;
  /** Actors linked with it. */
  readonly holders: ReadonlyArray<Actor>;
  /** Unique slug, `afghan-taliban`. */
  readonly id: Scalars['ID']['output'];
  /** Ids by which others know it, `scheme:value`. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** The finer sort, `armed-group`. */
  readonly kind: Scalars['String']['output'];
  /** The day its first source was published; null when no source has a date. */
  readonly knownFrom?: Maybe<Scalars['Date']['output']>;
  /** Links that touch it, either direction; at most 200 a page. */
  readonly links: LinkConnection;
  /** Display name. */
  readonly name: Scalars['String']['output'];
  /** What each data set calls it: its own name and aliases, and those of what was merged into it. */
  readonly namesBySource: ReadonlyArray<NameOf>;
  /** What other data sets that have it too say otherwise. */
  readonly otherValues: ReadonlyArray<OtherValue>;
  /** The relations that touch it, most links first, then by id; at most 200 a page. */
  readonly relations: RelationConnection;
  /** A sentence or two; null when none is given. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly type: EntityType;
  /** When it existed or happened; null when unknown. */
  readonly valid?: Maybe<Period>;
};


/** A thing of value: weapons, a camp, a mine. */
export type AssetClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing of value: weapons, a camp, a mine. */
export type AssetDegreeArgs = {
  filter?: InputMaybe<LinkFilter>;
};


/** A thing of value: weapons, a camp, a mine. */
export type AssetFiguresArgs = {
  measure?: InputMaybe<Scalars['String']['input']>;
};


/** A thing of value: weapons, a camp, a mine. */
export type AssetHoldersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing of value: weapons, a camp, a mine. */
export type AssetLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A thing of value: weapons, a camp, a mine. */
export type AssetRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that a source says beyond the model's own fields. */
export type Attribute = {
  readonly __typename?: 'Attribute';
  /** Its name; parts of a nested one are joined by dots. */
  readonly name: Scalars['String']['output'];
  /** Its value; what is no text as JSON. */
  readonly value: Scalars['String']['output'];
};

/** What people work on: a view of the graph with notes, under a name, saved on the server. */
export type Case = {
  readonly __typename?: 'Case';
  /** Whether it is put away. */
  readonly archived: Scalars['Boolean']['output'];
  /** When it was made, ISO 8601 in UTC. */
  readonly created: Scalars['String']['output'];
  /** Ids of the data sets and dossiers that it was begun with; none for the whole graph. */
  readonly datasets: ReadonlyArray<Scalars['ID']['output']>;
  /** What it is about; empty for nothing. */
  readonly description: Scalars['String']['output'];
  /** Short, and not to be guessed. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** What was noted, plain or in Markdown. */
  readonly notes: Scalars['String']['output'];
  /** The view, as the explorer writes it into an address after `#`; empty for one that was never opened. */
  readonly state: Scalars['String']['output'];
  /** A small picture as a `data:` address. */
  readonly thumbnail?: Maybe<Scalars['String']['output']>;
  /** When it was last changed, ISO 8601 in UTC. */
  readonly updated: Scalars['String']['output'];
  /** The number of its last save, which the next one names. */
  readonly version: Scalars['Int']['output'];
  /** What can be gone back to, the latest first; at most 50. */
  readonly versions: ReadonlyArray<CaseVersion>;
  /** The views that were fixed, the latest first; at most 200. */
  readonly views: ReadonlyArray<CaseView>;
};

/** One page of cases. */
export type CaseConnection = {
  readonly __typename?: 'CaseConnection';
  /** The cases with their cursors. */
  readonly edges: ReadonlyArray<CaseEdge>;
  /** The cases. */
  readonly nodes: ReadonlyArray<Case>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What a case shows and what was noted. */
export type CaseContent = {
  /** Ids of data sets and dossiers; at most 100. */
  readonly datasets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Plain or in Markdown; at most 50,000 characters. */
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  /** The view, as the explorer writes it into an address after `#`; at most 400,000 characters. */
  readonly state?: InputMaybe<Scalars['String']['input']>;
  /** A PNG, JPEG or WebP as a `data:` address of at most 60,000 characters; empty for none. */
  readonly thumbnail?: InputMaybe<Scalars['String']['input']>;
};

/** A case with its cursor. */
export type CaseEdge = {
  readonly __typename?: 'CaseEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The case. */
  readonly node: Case;
};

/** What a case was at a time. */
export type CaseVersion = {
  readonly __typename?: 'CaseVersion';
  /** When it was last saved, ISO 8601 in UTC. */
  readonly at: Scalars['String']['output'];
  /** When it was first saved, ISO 8601 in UTC. */
  readonly began: Scalars['String']['output'];
  /** `restoreCaseVersion` takes it. */
  readonly id: Scalars['ID']['output'];
  /** How it came to be. */
  readonly kind: CaseVersionKind;
  /** The number of the save; of several that became one, of the last. */
  readonly number: Scalars['Int']['output'];
};

/** How a version of a case came to be. */
export type CaseVersionKind =
  /** The explorer saved it by itself. */
  | 'AUTOSAVED'
  /** The case was made. */
  | 'MADE'
  /** Someone went back to another version. */
  | 'RESTORED'
  /** Someone saved it. */
  | 'SAVED';

/** A view of a case as it was when it was fixed; it never changes. */
export type CaseView = {
  readonly __typename?: 'CaseView';
  /** When it was fixed, ISO 8601 in UTC. */
  readonly created: Scalars['String']['output'];
  /** Short, and not to be guessed: `/view/` and this is its address. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** What it shows, as the explorer writes it into an address after `#`. */
  readonly state: Scalars['String']['output'];
};

/** One source's statement that an entity, link or figure is so, or is not so. */
export type Claim = {
  readonly __typename?: 'Claim';
  /** What it is about; null when that is no longer in the graph. */
  readonly about?: Maybe<Evidence>;
  /** Whom the source gives as its own source; null when it speaks for itself. */
  readonly attributedTo?: Maybe<Actor>;
  /** How far to trust it: source reliability and claim credibility. */
  readonly grade: Grade;
  /** Unique id. */
  readonly id: Scalars['ID']['output'];
  /** Where in the source: a paragraph, page, row or object; null when the source is cited as a whole. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** The property it speaks of, `aliases`; null when it speaks of the whole. */
  readonly property?: Maybe<Scalars['String']['output']>;
  /** Whether the dossier has since withdrawn it. */
  readonly retracted: Scalars['Boolean']['output'];
  /** Who published it. */
  readonly source: Source;
  /** Whether it asserts or denies. */
  readonly stance: Stance;
  /** What the source says, in this graph's own words. */
  readonly statement: Scalars['String']['output'];
  /** The value it gives that property. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** The verdict it passes on an obligation; null for other claims. */
  readonly verdict?: Maybe<Verdict>;
};

/** One page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The claims with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The claims. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many claims there are, without retracted ones. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A claim and its place in a list. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The claim. */
  readonly node: Claim;
};

/** A name and how many there are of it. */
export type Count = {
  readonly __typename?: 'Count';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** What is counted. */
  readonly name: Scalars['String']['output'];
};

/** A data set that was imported. */
export type Dataset = {
  readonly __typename?: 'Dataset';
  /** How many elements it has that another data set had first: what it says of them stands beside. */
  readonly beside: Scalars['Int']['output'];
  /** How many entities it holds. */
  readonly entities: Scalars['Int']['output'];
  /** How many figures it holds. */
  readonly figures: Scalars['Int']['output'];
  /** Its id, and that of its source. */
  readonly id: Scalars['ID']['output'];
  /** Day of its first import. */
  readonly imported?: Maybe<Scalars['Date']['output']>;
  /** How many links it holds. */
  readonly links: Scalars['Int']['output'];
  /** How many of its entities, links and figures later versions dropped. */
  readonly retracted: Scalars['Int']['output'];
  /** The data set as a source; null when the id is another's. */
  readonly source?: Maybe<Source>;
  /** What it holds. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Day of its last import. */
  readonly updated?: Maybe<Scalars['Date']['output']>;
  /** How many of its links and figures wait for an entity that nothing has brought yet. */
  readonly waiting: Scalars['Int']['output'];
};

/** Which way a link runs, seen from the entity. */
export type Direction =
  /** Either. */
  | 'BOTH'
  /** To the entity. */
  | 'IN'
  /** From the entity. */
  | 'OUT';

/** Two or more statements that do not fit together. */
export type Disagreement = {
  readonly __typename?: 'Disagreement';
  /** The entity it is about; null when it spans several. */
  readonly about?: Maybe<Entity>;
  /** The claims that stand against each other. */
  readonly claims: ReadonlyArray<Claim>;
  /** The figures that disagree. */
  readonly figures: ReadonlyArray<Figure>;
  /** Stable id, made of the rule and what it found. */
  readonly id: Scalars['ID']['output'];
  /** The links in question, or that the verdicts rest on. */
  readonly links: ReadonlyArray<Link>;
  /** The rule that found it; see `ontology.rules`. */
  readonly rule: Scalars['String']['output'];
  /** What does not fit, in a sentence. */
  readonly summary: Scalars['String']['output'];
};

/** One page of disagreements. */
export type DisagreementConnection = {
  readonly __typename?: 'DisagreementConnection';
  /** The disagreements with their cursors. */
  readonly edges: ReadonlyArray<DisagreementEdge>;
  /** The disagreements. */
  readonly nodes: ReadonlyArray<Disagreement>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A disagreement and its place in a list. */
export type DisagreementEdge = {
  readonly __typename?: 'DisagreementEdge';
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The disagreement. */
  readonly node: Disagreement;
};

/** Anything that people browse: a node of the graph. */
export type Entity = {
  /** Other names and spellings. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What its sources say beyond the other fields. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What sources say about it; at most 100 a page. */
  readonly claims: ClaimConnection;
  /** How many links touch it. */
  readonly degree: Scalars['Int']['output'];
  /** Whether sources contradict each other about it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Numbers about it, by measure and period. */
  readonly figures: ReadonlyArray<Figure>;
  /** The best grade among its claims. */
  readonly grade: Grade;
  /** Unique slug, `afghan-taliban`. */
  readonly id: Scalars['ID']['output'];
  /** Ids by which others know it, `scheme:value`. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** The finer sort, `armed-group`. */
  readonly kind: Scalars['String']['output'];
  /** The day its first source was published; null when no source has a date. */
  readonly knownFrom?: Maybe<Scalars['Date']['output']>;
  /** Links that touch it, either direction; at most 200 a page. */
  readonly links: LinkConnection;
  /** Display name. */
  readonly name: Scalars['String']['output'];
  /** What each data set calls it: its own name and aliases, and those of what was merged into it. */
  readonly namesBySource: ReadonlyArray<NameOf>;
  /** What other data sets that have it too say otherwise. */
  readonly otherValues: ReadonlyArray<OtherValue>;
  /** The relations that touch it, most links first, then by id; at most 200 a page. */
  readonly relations: RelationConnection;
  /** A sentence or two; null when none is given. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly type: EntityType;
  /** When it existed or happened; null when unknown. */
  readonly valid?: Maybe<Period>;
};


/** Anything that people browse: a node of the graph. */
export type EntityClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that people browse: a node of the graph. */
export type EntityDegreeArgs = {
  filter?: InputMaybe<LinkFilter>;
};


/** Anything that people browse: a node of the graph. */
export type EntityFiguresArgs = {
  measure?: InputMaybe<Scalars['String']['input']>;
};


/** Anything that people browse: a node of the graph. */
export type EntityLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything that people browse: a node of the graph. */
export type EntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of entities. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The entities with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The entities. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many entities pass the filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity and its place in a list. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** Which entities to keep; every condition given must hold. */
export type EntityFilter = {
  /** True keeps only entities with a date; otherwise undated ones count as valid on every date. */
  readonly dated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one of these kinds, `armed-group`. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Backed by a source published by this day (a source without a date counts as known). */
  readonly knownOn?: InputMaybe<Scalars['Date']['input']>;
  /** Backed by one of these sources. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Name, alias or summary matches, as in `search`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these types. */
  readonly types?: InputMaybe<ReadonlyArray<EntityType>>;
  /** Possibly valid on this day (an undated entity always is). */
  readonly validOn?: InputMaybe<Scalars['Date']['input']>;
};

/** How a list of entities is ordered. */
export type EntityOrder =
  /** By first possible day, earliest first, undated last, then id. */
  | 'DATE'
  /** By number of links, most first, then id. */
  | 'DEGREE'
  /** By id. */
  | 'ID'
  /** By name, then id. */
  | 'NAME';

/** What a node of the graph is. */
export type EntityType =
  /** A person, group, state, organisation or project that acts. */
  | 'Actor'
  /** Something agreed: an accord, a ceasefire, talks, an offer. */
  | 'Agreement'
  /** A standing combination of actors. */
  | 'Alliance'
  /** A thing of value: weapons, a camp, a mine. */
  | 'Asset'
  /** Something that happened. */
  | 'Event'
  /** A duty that an agreement lays on actors. */
  | 'Obligation'
  /** A named campaign or operation. */
  | 'Operation'
  /** Somewhere on the map. */
  | 'Place';

/** An entity type and its kinds. */
export type EntityTypeInfo = {
  readonly __typename?: 'EntityTypeInfo';
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** Its finer sorts. */
  readonly kinds: ReadonlyArray<Term>;
  /** Label, as people read it. */
  readonly label: Scalars['String']['output'];
  /** Label of several. */
  readonly plural: Scalars['String']['output'];
  /** The type. */
  readonly type: EntityType;
};

/** Something that happened. */
export type Event = Entity & {
  readonly __typename?: 'Event';
  /** Other names and spellings. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What its sources say beyond the other fields. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What sources say about it; at most 100 a page. */
  readonly claims: ClaimConnection;
  /** How many links touch it. */
  readonly degree: Scalars['Int']['output'];
  /** Whether sources contradict each other about it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Numbers about it, by measure and period. */
  readonly figures: ReadonlyArray<Figure>;
  /** The best grade among its claims. */
  readonly grade: Grade;
  /** Unique slug, `afghan-taliban`. */
  readonly id: Scalars['ID']['output'];
  /** Ids by which others know it, `scheme:value`. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** The finer sort, `armed-group`. */
  readonly kind: Scalars['String']['output'];
  /** The day its first source was published; null when no source has a date. */
  readonly knownFrom?: Maybe<Scalars['Date']['output']>;
  /** Links that touch it, either direction; at most 200 a page. */
  readonly links: LinkConnection;
  /** Display name. */
  readonly name: Scalars['String']['output'];
  /** What each data set calls it: its own name and aliases, and those of what was merged into it. */
  readonly namesBySource: ReadonlyArray<NameOf>;
  /** What other data sets that have it too say otherwise. */
  readonly otherValues: ReadonlyArray<OtherValue>;
  /** Who took part. */
  readonly participants: ReadonlyArray<Entity>;
  /** Where it happened; the first of its places. */
  readonly place?: Maybe<Place>;
  /** The relations that touch it, most links first, then by id; at most 200 a page. */
  readonly relations: RelationConnection;
  /** A sentence or two; null when none is given. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Whom or what it hit. */
  readonly targets: ReadonlyArray<Entity>;
  /** What it is. */
  readonly type: EntityType;
  /** When it existed or happened; null when unknown. */
  readonly valid?: Maybe<Period>;
  /** When it happened; null when unknown. */
  readonly when?: Maybe<Period>;
};


/** Something that happened. */
export type EventClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened. */
export type EventDegreeArgs = {
  filter?: InputMaybe<LinkFilter>;
};


/** Something that happened. */
export type EventFiguresArgs = {
  measure?: InputMaybe<Scalars['String']['input']>;
};


/** Something that happened. */
export type EventLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened. */
export type EventParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened. */
export type EventRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that happened. */
export type EventTargetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a claim is about, or what a verdict rests on. */
export type Evidence = Actor | Agreement | Alliance | Asset | Event | Figure | FundingFlow | Obligation | Operation | Place | SupportLink | Tie;

/** A file format that can be exported. */
export type ExportFormat = {
  readonly __typename?: 'ExportFormat';
  /** How its files' names end, with the dot. */
  readonly extension: Scalars['String']['output'];
  /** `dossier`, `stix`, …, as `/export?format=…` takes it. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly label: Scalars['String']['output'];
  /** Its media type. */
  readonly mediaType: Scalars['String']['output'];
};

/** A family of links. */
export type FamilyInfo = {
  readonly __typename?: 'FamilyInfo';
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** The family. */
  readonly family: LinkFamily;
  /** Label, as people read it. */
  readonly label: Scalars['String']['output'];
};

/** A number about an entity. */
export type Figure = {
  readonly __typename?: 'Figure';
  /** What it is about. */
  readonly about: Entity;
  /** What its sources say beyond the other fields. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What sources say about it; at most 100 a page. */
  readonly claims: ClaimConnection;
  /** Whether sources contradict each other about it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The best grade among its claims. */
  readonly grade: Grade;
  /** Upper bound; null when open. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** All digits of the upper bound where a binary number cannot hold them; else null. */
  readonly highExact?: Maybe<Scalars['String']['output']>;
  /** Unique id: entity, measure and period, `ttp:attacks:2024`. */
  readonly id: Scalars['ID']['output'];
  /** The measure in words. */
  readonly label: Scalars['String']['output'];
  /** Lower bound; equals `high` for an exact value; null when open. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** All digits of the lower bound where a binary number cannot hold them; else null. */
  readonly lowExact?: Maybe<Scalars['String']['output']>;
  /** The measure's id, `attacks`. */
  readonly measure: Scalars['String']['output'];
  /** What other data sets that have it too say otherwise. */
  readonly otherValues: ReadonlyArray<OtherValue>;
  /** The time it covers; null when unknown. */
  readonly period?: Maybe<Period>;
  /** The value as a reader would write it, `6,000 – 65,000`. */
  readonly text: Scalars['String']['output'];
  /** Its unit, `USD`, `%`; null for a plain count. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};


/** A number about an entity. */
export type FigureClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Money, or goods valued in money, from one actor to another. */
export type FundingFlow = Link & {
  readonly __typename?: 'FundingFlow';
  /** What flows; null when no source gives an amount. */
  readonly amount?: Maybe<Amount>;
  /** The flow as money a year; null when unknown, one-off or in kind. */
  readonly annual?: Maybe<AnnualAmount>;
  /** What its sources say beyond the other fields. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What sources say about it; at most 100 a page. */
  readonly claims: ClaimConnection;
  /** Whether sources contradict each other about it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The family people filter by. */
  readonly family: LinkFamily;
  /** The best grade among its claims. */
  readonly grade: Grade;
  /** Unique id: source's id, type and target's id, `afghan-taliban.FUNDS.noor-wali-mehsud`. */
  readonly id: Scalars['ID']['output'];
  /** Goods rather than money: never summed with cash. */
  readonly inKind: Scalars['Boolean']['output'];
  /** The day its first source was published; null when no source has a date. */
  readonly knownFrom?: Maybe<Scalars['Date']['output']>;
  /** How it reads from source to target, `funds`. */
  readonly label: Scalars['String']['output'];
  /** How many independent origins assert it: attributed actors, or else sources. */
  readonly origins: Scalars['Int']['output'];
  /** What other data sets that have it too say otherwise. */
  readonly otherValues: ReadonlyArray<OtherValue>;
  /** Where it starts. */
  readonly source: Entity;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, with label and family. */
  readonly type: LinkType;
  /** When it holds; null when unknown (it then counts as possible on every date). */
  readonly valid?: Maybe<Period>;
};


/** Money, or goods valued in money, from one actor to another. */
export type FundingFlowClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An Admiralty grade (NATO AJP-2.1): how far to trust a source and a claim. */
export type Grade = {
  readonly __typename?: 'Grade';
  /** Both, `B2`. */
  readonly code: Scalars['String']['output'];
  /** Claim credibility: 1 (confirmed) to 5 (improbable), 6 (cannot be judged). */
  readonly credibility: Scalars['Int']['output'];
  /** Source reliability: A (reliable) to E (unreliable), F (cannot be judged). */
  readonly reliability: Scalars['String']['output'];
  /** Both in words. */
  readonly text: Scalars['String']['output'];
};

/** A part of the graph. */
export type Graph = {
  readonly __typename?: 'Graph';
  /** The links among them, by id; at most 4,999. */
  readonly links: ReadonlyArray<Link>;
  /** Its entities. */
  readonly nodes: ReadonlyArray<Entity>;
  /** How many entities the limit left out, as far as was counted. */
  readonly omitted: Scalars['Int']['output'];
  /** How many relations the limit left out. */
  readonly omittedRelations: Scalars['Int']['output'];
  /** The relations among them, by id; at most 4,999. */
  readonly relations: ReadonlyArray<Relation>;
  /** Whether a limit left out entities, or links or relations that are asked for. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** Numbers of elements. */
export type ImportCounts = {
  readonly __typename?: 'ImportCounts';
  /** Claims that say more than that something is so. */
  readonly claims: Scalars['Int']['output'];
  /** Entities. */
  readonly entities: Scalars['Int']['output'];
  /** Figures. */
  readonly figures: Scalars['Int']['output'];
  /** Links. */
  readonly links: Scalars['Int']['output'];
  /** Sources. */
  readonly sources: Scalars['Int']['output'];
};

/** Something wrong or worth knowing, and where. */
export type ImportFinding = {
  readonly __typename?: 'ImportFinding';
  /** What is wrong and what to change, or what to know. */
  readonly message: Scalars['String']['output'];
  /** Where it stands. */
  readonly place: ImportPlace;
};

/** A file format that can be imported. */
export type ImportFormat = {
  readonly __typename?: 'ImportFormat';
  /** Usual ends of its files' names, with the dot. */
  readonly extensions: ReadonlyArray<Scalars['String']['output']>;
  /** `csv`, `stix`, … */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly label: Scalars['String']['output'];
};

/** An import or a removal. */
export type ImportJob = {
  readonly __typename?: 'ImportJob';
  /** The data set's id; null until the files are read, unless it was given. */
  readonly dataset?: Maybe<Scalars['ID']['output']>;
  /** Why it failed, and what to change; null otherwise. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  /** Names of the files. */
  readonly files: ReadonlyArray<Scalars['String']['output']>;
  /** Unique id, known to who started it. */
  readonly id: Scalars['ID']['output'];
  /** What it does. */
  readonly kind: ImportKind;
  /** How many notes there are on how the files were taken. */
  readonly noteCount: Scalars['Int']['output'];
  /** The first notes, by file and row; at most 1,000 a request. A check has more of them than an import: what each block of a mapping made, which columns and steps did nothing. */
  readonly notes: ReadonlyArray<ImportFinding>;
  /** What the first rows would become; null until they are read. */
  readonly preview?: Maybe<ImportPreview>;
  /** How many problems there are; each keeps a row out. */
  readonly problemCount: Scalars['Int']['output'];
  /** The first problems, by file and row; at most 1,000 a request. */
  readonly problems: ReadonlyArray<ImportFinding>;
  /** The first 10,000 problems as CSV: file, row, line, column, object, reason. */
  readonly problemsCsv: Scalars['String']['output'];
  /** How far it is. */
  readonly progress: ImportProgress;
  /** How many elements a removal took away; null for an import. */
  readonly removed?: Maybe<Scalars['Int']['output']>;
  /** What it would do, once checked, or did, once done; null before. */
  readonly result?: Maybe<ImportResult>;
  /** Where it stands. */
  readonly state: ImportState;
  /** The data set's title; null until the files are read, unless it was given. */
  readonly title?: Maybe<Scalars['String']['output']>;
};


/** An import or a removal. */
export type ImportJobNotesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An import or a removal. */
export type ImportJobProblemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a job does. */
export type ImportKind =
  /** It imports files. */
  | 'IMPORT'
  /** It removes a data set. */
  | 'UNDO';

/** A setting of a format. */
export type ImportOption = {
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Its value. */
  readonly value: Scalars['String']['input'];
};

/** What a job is doing. */
export type ImportPhase =
  /** It joins and compares: steps. */
  | 'CHECKING'
  /** It reads the files: bytes. */
  | 'READING'
  /** It removes: elements. */
  | 'REMOVING'
  /** It waits for another one to end. */
  | 'WAITING'
  /** It writes: rows. */
  | 'WRITING';

/** A place in the files of an import. */
export type ImportPlace = {
  readonly __typename?: 'ImportPlace';
  /** The column's header, or a field path. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** The file's name. */
  readonly file: Scalars['String']['output'];
  /** Line of the text. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** The id of the object in formats that have ids. */
  readonly object?: Maybe<Scalars['String']['output']>;
  /** Data row, 1 for the first below the header. */
  readonly row?: Maybe<Scalars['Int']['output']>;
  /** All of it in words: `file.csv, row 12, column amount`. */
  readonly text: Scalars['String']['output'];
};

/** What the first rows would become; nothing is compared with the graph yet. */
export type ImportPreview = {
  readonly __typename?: 'ImportPreview';
  /** Entities. */
  readonly entities: ReadonlyArray<PreviewedEntity>;
  /** Figures. */
  readonly figures: ReadonlyArray<PreviewedFigure>;
  /** The format's id. */
  readonly format: Scalars['ID']['output'];
  /** Links. */
  readonly links: ReadonlyArray<PreviewedLink>;
  /** How many rows or objects were read for it. */
  readonly rows: Scalars['Int']['output'];
};

/** How far a job is. */
export type ImportProgress = {
  readonly __typename?: 'ImportProgress';
  /** How much of `total` is done in this phase: bytes, steps, rows or elements. Bytes may be many. */
  readonly done: Scalars['Float']['output'];
  /** What it is doing. */
  readonly phase: ImportPhase;
  /** Rows a second; null while too little is known. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  /** Rows read, written or removed so far. */
  readonly rows: Scalars['Int']['output'];
  /** Seconds that this phase will take; null while too little is known. */
  readonly secondsLeft?: Maybe<Scalars['Int']['output']>;
  /** How much there is to do in this phase. */
  readonly total: Scalars['Float']['output'];
};

/** A mapping that ships with Entente, for a published data set. */
export type ImportRecipe = {
  readonly __typename?: 'ImportRecipe';
  /** Editions of the data set that it was checked against. */
  readonly checked: ReadonlyArray<Scalars['String']['output']>;
  /** What to cite. */
  readonly cite: Scalars['String']['output'];
  /** Where to download the files. */
  readonly download: Scalars['String']['output'];
  /** Which files to download. */
  readonly files: Scalars['String']['output'];
  /** The licence of the data set. */
  readonly licence: Scalars['String']['output'];
  /** What it makes of the files. */
  readonly makes: Scalars['String']['output'];
  /** Its name: `ucdp-ged`. */
  readonly name: Scalars['ID']['output'];
  /** The data set's title. */
  readonly title: Scalars['String']['output'];
};

/** What an import would do or did. */
export type ImportResult = {
  readonly __typename?: 'ImportResult';
  /** Elements that other data sets had first: what this one says of them is put beside. */
  readonly beside: Scalars['Int']['output'];
  /** What is changed. */
  readonly changed: ImportCounts;
  /** What is new. */
  readonly created: ImportCounts;
  /** What the data set holds. */
  readonly holds: ImportCounts;
  /** How many notes there are. */
  readonly noteCount: Scalars['Int']['output'];
  /** The first notes, by file and row; at most 1,000 a request. */
  readonly notes: ReadonlyArray<ImportFinding>;
  /** Waiting links and figures, of any data set, whose entities this import brought. */
  readonly resolved: Scalars['Int']['output'];
  /** What the data set held and holds no more. */
  readonly retracted: ImportCounts;
  /** Rows or objects read. */
  readonly rows: Scalars['Int']['output'];
  /** Links and figures that wait for an entity that nothing has brought yet. */
  readonly waiting: Scalars['Int']['output'];
};


/** What an import would do or did. */
export type ImportResultNotesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How to read the files of an import. */
export type ImportSettings = {
  /** The data set's id: importing under it again replaces what it holds. From the files or their name unless given. */
  readonly dataset?: InputMaybe<Scalars['ID']['input']>;
  /** The id of a format; found out from the files unless given. */
  readonly format?: InputMaybe<Scalars['ID']['input']>;
  /** The licence under which it may be used. */
  readonly licence?: InputMaybe<Scalars['String']['input']>;
  /** What to call the mapping in messages. */
  readonly mappingName?: InputMaybe<Scalars['String']['input']>;
  /** Settings of the format: `entityType`, `kind` and `linkType` of graph files; `directed` (true or false) of edge lists. */
  readonly options?: InputMaybe<ReadonlyArray<ImportOption>>;
  /** When it was published, EDTF; counts as known from the day of its first import unless given or in the files. */
  readonly published?: InputMaybe<Scalars['String']['input']>;
  /** Who published it. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** The name of a recipe to read tables by; a mapping that is given wins over it. */
  readonly recipe?: InputMaybe<Scalars['ID']['input']>;
  /** Its reliability, A to F (Admiralty). */
  readonly reliability?: InputMaybe<Scalars['String']['input']>;
  /** What it holds. */
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  /** The data set's title. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Where to find it, `https://…`. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** Where a job stands. */
export type ImportState =
  /** Nothing was changed. */
  | 'CANCELLED'
  /** Files are read and compared; nothing is written. */
  | 'CHECKING'
  /** All is there, or removed. */
  | 'DONE'
  /** Nothing was changed; `failure` says why. */
  | 'FAILED'
  /** Checked and nothing written: confirm or cancel it. Forgotten after an hour. */
  | 'READY'
  /** Confirmed: it will be, or is being, written or removed. */
  | 'WRITING';

/** A typed relationship between two entities. */
export type Link = {
  /** What its sources say beyond the other fields. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What sources say about it; at most 100 a page. */
  readonly claims: ClaimConnection;
  /** Whether sources contradict each other about it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The family people filter by. */
  readonly family: LinkFamily;
  /** The best grade among its claims. */
  readonly grade: Grade;
  /** Unique id: source's id, type and target's id, `afghan-taliban.FUNDS.noor-wali-mehsud`. */
  readonly id: Scalars['ID']['output'];
  /** The day its first source was published; null when no source has a date. */
  readonly knownFrom?: Maybe<Scalars['Date']['output']>;
  /** How it reads from source to target, `funds`. */
  readonly label: Scalars['String']['output'];
  /** How many independent origins assert it: attributed actors, or else sources. */
  readonly origins: Scalars['Int']['output'];
  /** What other data sets that have it too say otherwise. */
  readonly otherValues: ReadonlyArray<OtherValue>;
  /** Where it starts. */
  readonly source: Entity;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, with label and family. */
  readonly type: LinkType;
  /** When it holds; null when unknown (it then counts as possible on every date). */
  readonly valid?: Maybe<Period>;
};


/** A typed relationship between two entities. */
export type LinkClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of links. */
export type LinkConnection = {
  readonly __typename?: 'LinkConnection';
  /** The links with their cursors. */
  readonly edges: ReadonlyArray<LinkEdge>;
  /** The links. */
  readonly nodes: ReadonlyArray<Link>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many links pass the filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A link and its place in a list. */
export type LinkEdge = {
  readonly __typename?: 'LinkEdge';
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The link. */
  readonly node: Link;
};

/** The families of links that people filter and colour by. */
export type LinkFamily =
  /** Parties, brokers and obligations. */
  | 'AGREEMENT'
  /** Alliance and membership in alliances. */
  | 'ALLIANCE'
  /** Money and goods valued in money. */
  | 'FUNDING'
  /** Hostility and rivalry. */
  | 'HOSTILITY'
  /** Who conducted, took part in or was hit by what. */
  | 'OPERATION'
  /** Anything else. */
  | 'OTHER'
  /** Where things are and happen. */
  | 'PLACE'
  /** Leadership, posts, parts, splits and mergers. */
  | 'STRUCTURE'
  /** Support that is not money. */
  | 'SUPPORT';

/** Which links to keep; every condition given must hold. */
export type LinkFilter = {
  /** True keeps only links with a date; otherwise undated ones count as valid on every date. */
  readonly dated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one of these families. */
  readonly families?: InputMaybe<ReadonlyArray<LinkFamily>>;
  /** Backed by a source published by this day (a source without a date counts as known). */
  readonly knownOn?: InputMaybe<Scalars['Date']['input']>;
  /** Best claim at least this credible: 1 (confirmed) keeps least, 6 (cannot be judged) keeps all. */
  readonly minCredibility?: InputMaybe<Scalars['Int']['input']>;
  /** Backed by one of these sources. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of one of these types, `FUNDS`. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Possibly valid on or after this day. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Possibly valid on this day (an undated link always is). */
  readonly validOn?: InputMaybe<Scalars['Date']['input']>;
  /** Possibly valid on or before this day. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A type of link. */
export type LinkType = {
  readonly __typename?: 'LinkType';
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** The family it belongs to. */
  readonly family: LinkFamily;
  /** Entity types it may start from. */
  readonly from: ReadonlyArray<EntityType>;
  /** Id, as Cypher uses it, `FUNDS`. */
  readonly id: Scalars['String']['output'];
  /** How it reads from target to source, `is funded by`. */
  readonly inverse: Scalars['String']['output'];
  /** How it reads from source to target, `funds`. */
  readonly label: Scalars['String']['output'];
  /** +1 between friends, -1 between enemies, 0 otherwise. */
  readonly sign: Scalars['Int']['output'];
  /** Whether it runs both ways. */
  readonly symmetric: Scalars['Boolean']['output'];
  /** Entity types it may end at. */
  readonly to: ReadonlyArray<EntityType>;
};

/** A point on the earth, WGS 84. */
export type Location = {
  readonly __typename?: 'Location';
  /** Degrees north, -90 to 90. */
  readonly lat: Scalars['Float']['output'];
  /** Degrees east, -180 to 180. */
  readonly lon: Scalars['Float']['output'];
};

/** Two entities that may be one. */
export type MatchCandidate = {
  readonly __typename?: 'MatchCandidate';
  /** The first by id. */
  readonly a: Entity;
  /** The other. */
  readonly b: Entity;
  /** The data sets that the first is from. */
  readonly datasetsOfA: ReadonlyArray<Scalars['String']['output']>;
  /** The data sets that the other is from. */
  readonly datasetsOfB: ReadonlyArray<Scalars['String']['output']>;
  /** Of the pair. */
  readonly id: Scalars['ID']['output'];
  /** Whether someone put it off. */
  readonly later: Scalars['Boolean']['output'];
  /** What lies around the two. */
  readonly neighbours: MatchNeighbours;
  /** Why, those that speak for it first. */
  readonly reasons: ReadonlyArray<MatchReason>;
  /** How likely they are one, 0 to 1; to compare and to sort by, not a probability. */
  readonly score: Scalars['Float']['output'];
};

/** One page of pairs. */
export type MatchCandidateConnection = {
  readonly __typename?: 'MatchCandidateConnection';
  /** The pairs with their cursors. */
  readonly edges: ReadonlyArray<MatchCandidateEdge>;
  /** The pairs. */
  readonly nodes: ReadonlyArray<MatchCandidate>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many pairs wait for a decision. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A pair with its cursor. */
export type MatchCandidateEdge = {
  readonly __typename?: 'MatchCandidateEdge';
  /** For `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The pair. */
  readonly node: MatchCandidate;
};

/** What was decided about a pair, by whom and when. */
export type MatchDecision = {
  readonly __typename?: 'MatchDecision';
  /** The first by id, or what it was merged into; null when no data set has it any more. */
  readonly a?: Maybe<Entity>;
  /** When, ISO 8601 in UTC. */
  readonly at: Scalars['String']['output'];
  /** The other, or what it was merged into; null when no data set has it any more. */
  readonly b?: Maybe<Entity>;
  /** Who decided, as they call themselves. */
  readonly by: Scalars['String']['output'];
  /** Of the pair; `undoMatch` takes it. */
  readonly id: Scalars['ID']['output'];
  /** The id that the first has in its data set. */
  readonly idOfA: Scalars['ID']['output'];
  /** The id that the other has in its data set. */
  readonly idOfB: Scalars['ID']['output'];
  /** The id of the one that stays, where they are one. */
  readonly keep?: Maybe<Scalars['ID']['output']>;
  /** The reasons that it was proposed with. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The score that the pair was proposed with; null for one that was not. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  /** What was decided. */
  readonly verdict: MatchVerdict;
};

/** What two entities that may be one have to do with; of each, the first 200 neighbours are looked at. */
export type MatchNeighbours = {
  readonly __typename?: 'MatchNeighbours';
  /** Neighbours of the first alone; at most 20. */
  readonly onlyA: ReadonlyArray<Entity>;
  /** How many the first has alone. */
  readonly onlyACount: Scalars['Int']['output'];
  /** Neighbours of the other alone; at most 20. */
  readonly onlyB: ReadonlyArray<Entity>;
  /** How many the other has alone. */
  readonly onlyBCount: Scalars['Int']['output'];
  /** Neighbours of both: the same entity, or two that may be one themselves. At most 20. */
  readonly shared: ReadonlyArray<MatchedNeighbours>;
  /** How many they share. */
  readonly sharedCount: Scalars['Int']['output'];
};

/** Why two entities may be one, or may not. */
export type MatchReason = {
  readonly __typename?: 'MatchReason';
  /** Whether it speaks for the two being one. */
  readonly speaksFor: Scalars['Boolean']['output'];
  /** In a sentence. */
  readonly text: Scalars['String']['output'];
};

/** What people say of a pair of entities. */
export type MatchVerdict =
  /** They are not one: the pair is not proposed again. */
  | 'DIFFERENT'
  /** Someone will decide later: the pair is proposed last. */
  | 'LATER'
  /** They are one: the two are merged. */
  | 'SAME';

/** A neighbour of both entities of a pair. */
export type MatchedNeighbours = {
  readonly __typename?: 'MatchedNeighbours';
  /** The first one's. */
  readonly a: Entity;
  /** The other one's; the same entity, or one that may be. */
  readonly b: Entity;
};

/** A measure that figures give. */
export type Measure = {
  readonly __typename?: 'Measure';
  /** What it means. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Id, `attacks`. */
  readonly id: Scalars['String']['output'];
  /** Label, as people read it. */
  readonly label: Scalars['String']['output'];
  /** Its unit; null for a plain count. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** Cash of one currency: by year, undated apart, and over all dated years. */
export type MoneySum = {
  readonly __typename?: 'MoneySum';
  /** What ran in each calendar year, earliest first; at most the latest 500. With a filter by time, the years that it touches, each as a whole. */
  readonly byYear: ReadonlyArray<YearAmount>;
  /** How many flows it adds up, each once. */
  readonly count: Scalars['Int']['output'];
  /** ISO 4217 code. */
  readonly currency: Scalars['String']['output'];
  /** One-off amounts whose period spans several years: each a total over its span, not split into years. What ran before the years listed stands here too. */
  readonly spanning: ReadonlyArray<SpanAmount>;
  /** Everything dated: the years and the spans added up; null when nothing is dated. */
  readonly total?: Maybe<SpanAmount>;
  /** Recurring flows without a date: a rate a year, of no known year; null when there are none. */
  readonly undated?: Maybe<AnnualAmount>;
  /** One-off flows without a date; null when there are none. */
  readonly undatedOnce?: Maybe<OneOffAmount>;
};

/** Cash of one currency at one distance: by year, undated apart, and over all dated years. */
export type MoneyTotal = {
  readonly __typename?: 'MoneyTotal';
  /** What ran in each calendar year, earliest first; at most the latest 500. With a filter by time, the years that it touches, each as a whole. */
  readonly byYear: ReadonlyArray<YearAmount>;
  /** How many flows it adds up, each once. */
  readonly count: Scalars['Int']['output'];
  /** ISO 4217 code. */
  readonly currency: Scalars['String']['output'];
  /** How many flows away from the traced entity: 1 is direct. */
  readonly distance: Scalars['Int']['output'];
  /** The flows it adds up; at most 500, by id. */
  readonly flows: ReadonlyArray<FundingFlow>;
  /** One-off amounts whose period spans several years: each a total over its span, not split into years. What ran before the years listed stands here too. */
  readonly spanning: ReadonlyArray<SpanAmount>;
  /** Everything dated: the years and the spans added up; null when nothing is dated. */
  readonly total?: Maybe<SpanAmount>;
  /** Recurring flows without a date: a rate a year, of no known year; null when there are none. */
  readonly undated?: Maybe<AnnualAmount>;
  /** One-off flows without a date; null when there are none. */
  readonly undatedOnce?: Maybe<OneOffAmount>;
};

/**
 * What changes the graph. Open to programs and pages on this machine when Entente listens there only; with
 * `ENTENTE_TOKEN` set, to whoever sends it as `Authorization: Bearer …`; `writing` says which.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Puts a case away, or takes it up again. */
  readonly archiveCase: Case;
  /** Ends a job that has not begun to write; its files are forgotten. */
  readonly cancelImport: ImportJob;
  /**
   * Uploads files (GraphQL multipart request; send the header `apollo-require-preflight: true`) and queues their
   * check: reads them, compares them with the graph and writes nothing. `mapping` says what the rows of tables
   * mean, as YAML. Follow the job by `importProgress`.
   */
  readonly checkImport: ImportJob;
  /** Imports what was checked, whole or not at all. `keepGoing` leaves rows with problems out. */
  readonly confirmImport: ImportJob;
  /** Makes a case of its own with the same content, without its versions and fixed views. */
  readonly copyCase: Case;
  /** Makes a case. At most 2,000 are kept. */
  readonly createCase: Case;
  /** Keeps a view of a case as it is now under a short id, to be shown to others. At most 200 of a case. */
  readonly createCaseView: CaseView;
  /**
   * Decides about a pair, in place of what was decided before. `SAME` merges the two; `keep` is the id of the one that
   * stays, the better backed one unless given. `by` says who decides.
   */
  readonly decideMatch: MatchDecision;
  /** Deletes a case with its versions and fixed views; links to those lead nowhere then. Gives what it was. */
  readonly deleteCase: Case;
  /** Removes a fixed view: links to it lead nowhere then. Gives what it was. */
  readonly deleteCaseView: CaseView;
  /** Gives a case another name or description; what is left out stays. */
  readonly renameCase: Case;
  /** Goes back to a version, as a new one: what was before stays among the versions. `basedOn` as in `saveCase`. */
  readonly restoreCaseVersion: Case;
  /**
   * Saves what a case shows and its notes; what `content` leaves out stays as it was. `basedOn` is the `version` that the
   * change goes on from: when another saved since, nothing is saved and the code is `CONFLICT`. Saves that are `auto`
   * become one version for five minutes.
   */
  readonly saveCase: Case;
  /** Removes a data set with all that was ever imported of it. */
  readonly undoImport: ImportJob;
  /** Takes a decision back, as if it had never been made; gives what it was. */
  readonly undoMatch: MatchDecision;
};


/**
 * What changes the graph. Open to programs and pages on this machine when Entente listens there only; with
 * `ENTENTE_TOKEN` set, to whoever sends it as `Authorization: Bearer …`; `writing` says which.
 */
export type MutationArchiveCaseArgs = {
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
};


/**
 * What changes the graph. Open to programs and pages on this machine when Entente listens there only; with
 * `ENTENTE_TOKEN` set, to whoever sends it as `Authorization: Bearer …`; `writing` says which.
 */
export type MutationCancelImportArgs = {
  job: Scalars['ID']['input'];
};


/**
 * What changes the graph. Open to programs and pages on this machine when Entente listens there only; with
 * `ENTENTE_TOKEN` set, to whoever sends it as `Authorization: Bearer …`; `writing` says which.
 */
export type MutationCheckImportArgs = {
  files: ReadonlyArray<Scalars['Upload']['input']>;
  mapping?: InputMaybe<Scalars['String']['input']>;
  settings?: InputMaybe<ImportSettings>;
};


/**
 * What changes the graph. Open to programs and pages on this machine when Entente listens there only; with
 * `ENTENTE_TOKEN` set, to whoever sends it as `Authorization: Bearer …`; `writing` says which.
 */
export type MutationConfirmImportArgs = {
  job: Scalars['ID']['input'];
  keepGoing?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * What changes the graph. Open to programs and pages on this machine when Entente listens there only; with
 * `ENTENTE_TOKEN` set, to whoever sends it as `Authorization: Bearer …`; `writing` says which.
 */
export type MutationCopyCaseArgs = {
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What changes the graph. Open to programs and pages on this machine when Entente listens there only; with
 * `ENTENTE_TOKEN` set, to whoever sends it as `Authorization: Bearer …`; `writing` says which.
 */
export type MutationCreateCaseArgs = {
  content?: InputMaybe<CaseContent>;
  description?: InputMaybe<Scalars['String']['input']>;
  name: Scalars['String']['input'];
};


/**
 * What changes the graph. Open to programs and pages on this machine when Entente listens there only; with
 * `ENTENTE_TOKEN` set, to whoever sends it as `Authorization: Bearer …`; `writing` says which.
 */
export type MutationCreateCaseViewArgs = {
  case: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  state: Scalars['String']['input'];
};


/**
 * What changes the graph. Open to programs and pages on this machine when Entente listens there only; with
 * `ENTENTE_TOKEN` set, to whoever sends it as `Authorization: Bearer …`; `writing` says which.
 */
export type MutationDecideMatchArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  by?: InputMaybe<Scalars['String']['input']>;
  keep?: InputMaybe<Scalars['ID']['input']>;
  verdict: MatchVerdict;
};


/**
 * What changes the graph. Open to programs and pages on this machine when Entente listens there only; with
 * `ENTENTE_TOKEN` set, to whoever sends it as `Authorization: Bearer …`; `writing` says which.
 */
export type MutationDeleteCaseArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What changes the graph. Open to programs and pages on this machine when Entente listens there only; with
 * `ENTENTE_TOKEN` set, to whoever sends it as `Authorization: Bearer …`; `writing` says which.
 */
export type MutationDeleteCaseViewArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What changes the graph. Open to programs and pages on this machine when Entente listens there only; with
 * `ENTENTE_TOKEN` set, to whoever sends it as `Authorization: Bearer …`; `writing` says which.
 */
export type MutationRenameCaseArgs = {
  description?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What changes the graph. Open to programs and pages on this machine when Entente listens there only; with
 * `ENTENTE_TOKEN` set, to whoever sends it as `Authorization: Bearer …`; `writing` says which.
 */
export type MutationRestoreCaseVersionArgs = {
  basedOn: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['ID']['input'];
};


/**
 * What changes the graph. Open to programs and pages on this machine when Entente listens there only; with
 * `ENTENTE_TOKEN` set, to whoever sends it as `Authorization: Bearer …`; `writing` says which.
 */
export type MutationSaveCaseArgs = {
  auto?: InputMaybe<Scalars['Boolean']['input']>;
  basedOn: Scalars['Int']['input'];
  content: CaseContent;
  id: Scalars['ID']['input'];
};


/**
 * What changes the graph. Open to programs and pages on this machine when Entente listens there only; with
 * `ENTENTE_TOKEN` set, to whoever sends it as `Authorization: Bearer …`; `writing` says which.
 */
export type MutationUndoImportArgs = {
  dataset: Scalars['ID']['input'];
};


/**
 * What changes the graph. Open to programs and pages on this machine when Entente listens there only; with
 * `ENTENTE_TOKEN` set, to whoever sends it as `Authorization: Bearer …`; `writing` says which.
 */
export type MutationUndoMatchArgs = {
  id: Scalars['ID']['input'];
};

/** What one data set calls an entity. */
export type NameOf = {
  readonly __typename?: 'NameOf';
  /** The data set. */
  readonly dataset: Scalars['String']['output'];
  /** The id that the entity has in that data set. */
  readonly entityId: Scalars['ID']['output'];
  /** Whether it is the data set's main name for it rather than an alias. */
  readonly main: Scalars['Boolean']['output'];
  /** The name or alias. */
  readonly name: Scalars['String']['output'];
  /** The sources that back the entity there. */
  readonly sources: ReadonlyArray<Source>;
};

/** A duty that an agreement lays on actors. */
export type Obligation = Entity & {
  readonly __typename?: 'Obligation';
  /** The agreement that holds it. */
  readonly agreement?: Maybe<Agreement>;
  /** Other names and spellings. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What sources judge, each with its evidence. */
  readonly assessments: ReadonlyArray<Assessment>;
  /** What its sources say beyond the other fields. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Whom it binds. */
  readonly boundActors: ReadonlyArray<Actor>;
  /** What sources say about it; at most 100 a page. */
  readonly claims: ClaimConnection;
  /** How many links touch it. */
  readonly degree: Scalars['Int']['output'];
  /** Whether sources contradict each other about it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Numbers about it, by measure and period. */
  readonly figures: ReadonlyArray<Figure>;
  /** The best grade among its claims. */
  readonly grade: Grade;
  /** Unique slug, `afghan-taliban`. */
  readonly id: Scalars['ID']['output'];
  /** Ids by which others know it, `scheme:value`. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** The finer sort, `armed-group`. */
  readonly kind: Scalars['String']['output'];
  /** The day its first source was published; null when no source has a date. */
  readonly knownFrom?: Maybe<Scalars['Date']['output']>;
  /** Links that touch it, either direction; at most 200 a page. */
  readonly links: LinkConnection;
  /** Display name. */
  readonly name: Scalars['String']['output'];
  /** What each data set calls it: its own name and aliases, and those of what was merged into it. */
  readonly namesBySource: ReadonlyArray<NameOf>;
  /** What other data sets that have it too say otherwise. */
  readonly otherValues: ReadonlyArray<OtherValue>;
  /** The relations that touch it, most links first, then by id; at most 200 a page. */
  readonly relations: RelationConnection;
  /** What the assessments amount to. */
  readonly status: ObligationStatus;
  /** A sentence or two; null when none is given. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly type: EntityType;
  /** When it existed or happened; null when unknown. */
  readonly valid?: Maybe<Period>;
};


/** A duty that an agreement lays on actors. */
export type ObligationBoundActorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A duty that an agreement lays on actors. */
export type ObligationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A duty that an agreement lays on actors. */
export type ObligationDegreeArgs = {
  filter?: InputMaybe<LinkFilter>;
};


/** A duty that an agreement lays on actors. */
export type ObligationFiguresArgs = {
  measure?: InputMaybe<Scalars['String']['input']>;
};


/** A duty that an agreement lays on actors. */
export type ObligationLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A duty that an agreement lays on actors. */
export type ObligationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What the assessments of an obligation amount to. */
export type ObligationStatus =
  /** Every verdict says that it is breached. */
  | 'BREACHED'
  /** Verdicts differ, or one disputes the others. */
  | 'DISPUTED'
  /** Every verdict says that it is kept. */
  | 'FULFILLED'
  /** Nobody has judged it. */
  | 'UNASSESSED';

/** One-off money. */
export type OneOffAmount = {
  readonly __typename?: 'OneOffAmount';
  /** The sum in words and figures. */
  readonly arithmetic: Scalars['String']['output'];
  /** ISO 4217 code. */
  readonly currency: Scalars['String']['output'];
  /** Upper bound, in units of the currency. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** All digits of the upper bound where a binary number cannot hold them; else null. */
  readonly highExact?: Maybe<Scalars['String']['output']>;
  /** Lower bound, in units of the currency. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** All digits of the lower bound where a binary number cannot hold them; else null. */
  readonly lowExact?: Maybe<Scalars['String']['output']>;
  /** As a reader would write it, with all its digits: `7,000 USD`. */
  readonly text: Scalars['String']['output'];
};

/** The vocabulary of the graph, declared as data. */
export type Ontology = {
  readonly __typename?: 'Ontology';
  /** Entity types with their kinds. */
  readonly entityTypes: ReadonlyArray<EntityTypeInfo>;
  /** Families of links. */
  readonly families: ReadonlyArray<FamilyInfo>;
  /** Link types. */
  readonly linkTypes: ReadonlyArray<LinkType>;
  /** Measures of figures. */
  readonly measures: ReadonlyArray<Measure>;
  /** Rules by which disagreements are found. */
  readonly rules: ReadonlyArray<Term>;
  /** Forms of support. */
  readonly supportForms: ReadonlyArray<Term>;
};

/** A named campaign or operation. */
export type Operation = Entity & {
  readonly __typename?: 'Operation';
  /** Other names and spellings. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What its sources say beyond the other fields. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What sources say about it; at most 100 a page. */
  readonly claims: ClaimConnection;
  /** Who carried it out. */
  readonly conductedBy: ReadonlyArray<Actor>;
  /** How many links touch it. */
  readonly degree: Scalars['Int']['output'];
  /** Whether sources contradict each other about it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Numbers about it, by measure and period. */
  readonly figures: ReadonlyArray<Figure>;
  /** The best grade among its claims. */
  readonly grade: Grade;
  /** Unique slug, `afghan-taliban`. */
  readonly id: Scalars['ID']['output'];
  /** Ids by which others know it, `scheme:value`. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** The finer sort, `armed-group`. */
  readonly kind: Scalars['String']['output'];
  /** The day its first source was published; null when no source has a date. */
  readonly knownFrom?: Maybe<Scalars['Date']['output']>;
  /** Links that touch it, either direction; at most 200 a page. */
  readonly links: LinkConnection;
  /** Display name. */
  readonly name: Scalars['String']['output'];
  /** What each data set calls it: its own name and aliases, and those of what was merged into it. */
  readonly namesBySource: ReadonlyArray<NameOf>;
  /** Its place in the order its source gives (1 first); null when no order is given. */
  readonly ordinal?: Maybe<Scalars['Int']['output']>;
  /** What other data sets that have it too say otherwise. */
  readonly otherValues: ReadonlyArray<OtherValue>;
  /** Where it took place. */
  readonly places: ReadonlyArray<Place>;
  /** The relations that touch it, most links first, then by id; at most 200 a page. */
  readonly relations: RelationConnection;
  /** A sentence or two; null when none is given. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Whom or what it was aimed at. */
  readonly targets: ReadonlyArray<Entity>;
  /** What it is. */
  readonly type: EntityType;
  /** When it existed or happened; null when unknown. */
  readonly valid?: Maybe<Period>;
};


/** A named campaign or operation. */
export type OperationClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named campaign or operation. */
export type OperationConductedByArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named campaign or operation. */
export type OperationDegreeArgs = {
  filter?: InputMaybe<LinkFilter>;
};


/** A named campaign or operation. */
export type OperationFiguresArgs = {
  measure?: InputMaybe<Scalars['String']['input']>;
};


/** A named campaign or operation. */
export type OperationLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named campaign or operation. */
export type OperationPlacesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named campaign or operation. */
export type OperationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named campaign or operation. */
export type OperationTargetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a data set says of an element that another one had first, where it differs from what is shown. */
export type OtherValue = {
  readonly __typename?: 'OtherValue';
  /** The data set's id. */
  readonly dataset: Scalars['ID']['output'];
  /** What it is about: `period`, `amount`, `kind`, … */
  readonly field: Scalars['String']['output'];
  /** Where it is about the period. */
  readonly period?: Maybe<Period>;
  /** As a reader would write it; of a period its EDTF. */
  readonly value: Scalars['String']['output'];
};

/** Relay's page information. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last edge, for `after`; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether a next page exists. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether a page before this one exists. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A chain of relations between two entities. What differs only in parallel links is one path. */
export type Path = {
  readonly __typename?: 'Path';
  /** Number of steps. */
  readonly hops: Scalars['Int']['output'];
  /** One link a step, in order: of each relation's links the choice that fits best in time. */
  readonly links: ReadonlyArray<Link>;
  /** The entities in order, both ends included. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The relations in order, one a step, each with the links that pass the filter as its choices. */
  readonly relations: ReadonlyArray<Relation>;
  /** How its steps stand in time, by the choice of links that fits best. */
  readonly timing: Timing;
  /** The link with the poorest grade, then the fewest independent sources. */
  readonly weakest: Link;
  /** The time in which the links given in `links` could hold together; null when there is none or a link is undated. */
  readonly window?: Maybe<Period>;
};

/** One page of paths. */
export type PathConnection = {
  readonly __typename?: 'PathConnection';
  /** How many paths there are at least. */
  readonly atLeast: Scalars['Int']['output'];
  /** The paths with their cursors. */
  readonly edges: ReadonlyArray<PathEdge>;
  /** The paths. */
  readonly nodes: ReadonlyArray<Path>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many paths there are; null where counting them all would try more than 300,000 steps, or read more than 20,000 links. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
};

/** A path and its place in a list. */
export type PathEdge = {
  readonly __typename?: 'PathEdge';
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The path. */
  readonly node: Path;
};

/** How often an amount flows. */
export type Per =
  /** Each day. */
  | 'DAY'
  /** Each month. */
  | 'MONTH'
  /** A single time. */
  | 'ONCE'
  /** Each week. */
  | 'WEEK'
  /** Each year. */
  | 'YEAR';

/** A period of time as its source gives it. */
export type Period = {
  readonly __typename?: 'Period';
  /** Its first possible day; null when open or unknown. */
  readonly earliest?: Maybe<Scalars['Date']['output']>;
  /** The period as written, EDTF (ISO 8601-2): `2020-02`, `2021-08/..`, `2014?`. */
  readonly edtf: Scalars['String']['output'];
  /** Its last possible day; null when open or unknown. */
  readonly latest?: Maybe<Scalars['Date']['output']>;
  /** How precise it is: `DAY`, `MONTH`, `YEAR`, `INTERVAL`, …, with `UNCERTAIN` or `APPROXIMATE` where marked so. */
  readonly precision: Scalars['String']['output'];
};

/** Somewhere on the map. */
export type Place = Entity & {
  readonly __typename?: 'Place';
  /** Other names and spellings. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What its sources say beyond the other fields. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What sources say about it; at most 100 a page. */
  readonly claims: ClaimConnection;
  /** How many links touch it. */
  readonly degree: Scalars['Int']['output'];
  /** Whether sources contradict each other about it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** Numbers about it, by measure and period. */
  readonly figures: ReadonlyArray<Figure>;
  /** The best grade among its claims. */
  readonly grade: Grade;
  /** Unique slug, `afghan-taliban`. */
  readonly id: Scalars['ID']['output'];
  /** Ids by which others know it, `scheme:value`. */
  readonly identifiers: ReadonlyArray<Scalars['String']['output']>;
  /** The finer sort, `armed-group`. */
  readonly kind: Scalars['String']['output'];
  /** The day its first source was published; null when no source has a date. */
  readonly knownFrom?: Maybe<Scalars['Date']['output']>;
  /** Links that touch it, either direction; at most 200 a page. */
  readonly links: LinkConnection;
  /** Coordinates; null when none are known. */
  readonly location?: Maybe<Location>;
  /** Display name. */
  readonly name: Scalars['String']['output'];
  /** What each data set calls it: its own name and aliases, and those of what was merged into it. */
  readonly namesBySource: ReadonlyArray<NameOf>;
  /** What other data sets that have it too say otherwise. */
  readonly otherValues: ReadonlyArray<OtherValue>;
  /** The relations that touch it, most links first, then by id; at most 200 a page. */
  readonly relations: RelationConnection;
  /** A sentence or two; null when none is given. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly type: EntityType;
  /** When it existed or happened; null when unknown. */
  readonly valid?: Maybe<Period>;
  /** The places it lies in, nearest first. */
  readonly within: ReadonlyArray<Place>;
};


/** Somewhere on the map. */
export type PlaceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somewhere on the map. */
export type PlaceDegreeArgs = {
  filter?: InputMaybe<LinkFilter>;
};


/** Somewhere on the map. */
export type PlaceFiguresArgs = {
  measure?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere on the map. */
export type PlaceLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somewhere on the map. */
export type PlaceRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An entity that rows would become. */
export type PreviewedEntity = {
  readonly __typename?: 'PreviewedEntity';
  /** Other names. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Its kind. */
  readonly kind: Scalars['String']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Where it is first spoken of. */
  readonly place: ImportPlace;
  /** Its type. */
  readonly type: EntityType;
  /** When it was. */
  readonly valid?: Maybe<Scalars['String']['output']>;
};

/** A figure that rows would become. */
export type PreviewedFigure = {
  readonly __typename?: 'PreviewedFigure';
  /** The id of the entity that it is about. */
  readonly about: Scalars['ID']['output'];
  /** Highest value. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** Lowest value. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** What it counts. */
  readonly measure: Scalars['String']['output'];
  /** Of when, EDTF. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** Where it is first spoken of. */
  readonly place: ImportPlace;
  /** The value as a reader would write it, `500 – 600 km`. */
  readonly text: Scalars['String']['output'];
  /** Its unit. */
  readonly unit?: Maybe<Scalars['String']['output']>;
};

/** A link that rows would become. */
export type PreviewedLink = {
  readonly __typename?: 'PreviewedLink';
  /** Lowest and highest amount. */
  readonly amountHigh?: Maybe<Scalars['Float']['output']>;
  /** Lowest and highest amount. */
  readonly amountLow?: Maybe<Scalars['Float']['output']>;
  /** The amount with all its digits, `500 – 600 USD`; null for none. */
  readonly amountText?: Maybe<Scalars['String']['output']>;
  /** The amount's currency. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  /** Forms of support. */
  readonly forms: ReadonlyArray<Scalars['String']['output']>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** Where it is first spoken of. */
  readonly place: ImportPlace;
  /** The id of the entity that it starts at. */
  readonly source: Scalars['ID']['output'];
  /** That entity's name, where the first rows say it. */
  readonly sourceName?: Maybe<Scalars['String']['output']>;
  /** The id of the entity that it ends at. */
  readonly target: Scalars['ID']['output'];
  /** That entity's name, where the first rows say it. */
  readonly targetName?: Maybe<Scalars['String']['output']>;
  /** Its type, `FUNDS`. */
  readonly type: Scalars['String']['output'];
  /** When it was, EDTF. */
  readonly valid?: Maybe<Scalars['String']['output']>;
};

/**
 * Everything Entente answers. Lists are bounded: each has a default and a maximum, and what does not fit is
 * counted. Dates are `YYYY-MM-DD`. Ids are the kebab-case slugs that dossiers give.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** One case; null when there is none of that id. */
  readonly case?: Maybe<Case>;
  /** A fixed view of a case, by its id alone; null when there is none of that id. */
  readonly caseView?: Maybe<CaseView>;
  /** The cases, those that were changed last first: those in work, or those `archived`. At most 100 a page. */
  readonly cases: CaseConnection;
  /** The data sets that were imported, by id; at most 1,000. */
  readonly datasets: ReadonlyArray<Dataset>;
  /** Where sources or figures do not fit together, found by general rules. At most 200 a page. */
  readonly disagreements: DisagreementConnection;
  /** Entities, filtered and ordered; at most 200 a page. */
  readonly entities: EntityConnection;
  /** One entity by its id; null when no entity has it. */
  readonly entity?: Maybe<Entity>;
  /** The formats in which the graph, or a part of it, can be downloaded at `/export`, in the order in which people see them. */
  readonly exportFormats: ReadonlyArray<ExportFormat>;
  /** One figure by its id; null when no figure has it. */
  readonly figure?: Maybe<Figure>;
  /** The formats that can be imported, in the order in which files are tried. */
  readonly importFormats: ReadonlyArray<ImportFormat>;
  /** An import or removal by its id; null when there is none, or not any more. */
  readonly importJob?: Maybe<ImportJob>;
  /** The recipes that ship with Entente: mappings for data sets that people download themselves. */
  readonly importRecipes: ReadonlyArray<ImportRecipe>;
  /** One link by its id; null when no link has it. */
  readonly link?: Maybe<Link>;
  /** One pair that waits for a decision, by its id, or one `within` a data set; null when none of that id does. */
  readonly matchCandidate?: Maybe<MatchCandidate>;
  /**
   * Pairs of entities of different data sets that may be one, best first, with the reasons; what was put off comes
   * last, what was decided is left out. `dataset` keeps pairs with an entity of it; `within` gives pairs inside one data
   * set, its duplicates, instead. At most 100 a page. The first question after a change compares all entities, which may
   * take a while: ask again when told so.
   */
  readonly matchCandidates: MatchCandidateConnection;
  /** What was decided about pairs, the latest first; at most 200. */
  readonly matchDecisions: ReadonlyArray<MatchDecision>;
  /**
   * What lies within `depth` hops (at most 4) of the entities; says how much it left out. At most 1,000 entities. As in
   * `network`, links and relations are each read only where they are asked for. `beside`, at most 10,000 ids: entities
   * at hand already, whose relations with the others are among `relations` too; so a larger part comes by pages.
   */
  readonly neighborhood: Graph;
  /** The most connected entities and the links among them: what the map opens with. At most 1,000 entities. */
  readonly network: Graph;
  /** The vocabulary: entity types and kinds, link types, support forms, measures and rules. */
  readonly ontology: Ontology;
  /**
   * Paths between two entities over relations of either direction, shortest first; among equals by timing (OVERLAPS,
   * ORDERED, UNKNOWN, EXCLUDED), then by the relations' ids. At most 8 hops, 50 paths: the first of `routes`.
   */
  readonly paths: ReadonlyArray<Path>;
  /**
   * One relation by its id, with the links that pass the filter; null when none do. The ends of a symmetric one may stand
   * in either order; one that was merged into another entity stands for that other.
   */
  readonly relation?: Maybe<Relation>;
  /** The same paths by page, with how many there are; at most 8 hops, 50 paths a page. */
  readonly routes: PathConnection;
  /** Entities by name, alias or summary; forgives spelling and transliteration and says what matched. At most 50. */
  readonly search: ReadonlyArray<SearchHit>;
  /** The figures of one measure about one entity, by period; at most 500. */
  readonly series: ReadonlyArray<Figure>;
  /** One source by its id; null when no source has it. */
  readonly source?: Maybe<Source>;
  /** The documents and data sets that claims come from; at most 200 a page. */
  readonly sources: SourceConnection;
  /** What a case can begin with: every data set that was imported and every dossier that was loaded, by title. */
  readonly startingPoints: ReadonlyArray<StartingPoint>;
  /** How much the graph holds, and which engine holds it. */
  readonly statistics: Statistics;
  /** What the dossiers and data sets tell of themselves, by id; at most 50. */
  readonly stories: ReadonlyArray<Story>;
  /**
   * Follows funding and support from an entity, to an entity, or between two, and adds the money up. Give `from`,
   * `to` or both. Hops are flows, at most 6: up to two steps between a group and its leader, member or part lie
   * between them without counting.
   */
  readonly trace: Trace;
  /** Who may change the graph. */
  readonly writing: Writing;
};


/**
 * Everything Entente answers. Lists are bounded: each has a default and a maximum, and what does not fit is
 * counted. Dates are `YYYY-MM-DD`. Ids are the kebab-case slugs that dossiers give.
 */
export type QueryCaseArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything Entente answers. Lists are bounded: each has a default and a maximum, and what does not fit is
 * counted. Dates are `YYYY-MM-DD`. Ids are the kebab-case slugs that dossiers give.
 */
export type QueryCaseViewArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything Entente answers. Lists are bounded: each has a default and a maximum, and what does not fit is
 * counted. Dates are `YYYY-MM-DD`. Ids are the kebab-case slugs that dossiers give.
 */
export type QueryCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything Entente answers. Lists are bounded: each has a default and a maximum, and what does not fit is
 * counted. Dates are `YYYY-MM-DD`. Ids are the kebab-case slugs that dossiers give.
 */
export type QueryDisagreementsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything Entente answers. Lists are bounded: each has a default and a maximum, and what does not fit is
 * counted. Dates are `YYYY-MM-DD`. Ids are the kebab-case slugs that dossiers give.
 */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
};


/**
 * Everything Entente answers. Lists are bounded: each has a default and a maximum, and what does not fit is
 * counted. Dates are `YYYY-MM-DD`. Ids are the kebab-case slugs that dossiers give.
 */
export type QueryEntityArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything Entente answers. Lists are bounded: each has a default and a maximum, and what does not fit is
 * counted. Dates are `YYYY-MM-DD`. Ids are the kebab-case slugs that dossiers give.
 */
export type QueryFigureArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything Entente answers. Lists are bounded: each has a default and a maximum, and what does not fit is
 * counted. Dates are `YYYY-MM-DD`. Ids are the kebab-case slugs that dossiers give.
 */
export type QueryImportJobArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything Entente answers. Lists are bounded: each has a default and a maximum, and what does not fit is
 * counted. Dates are `YYYY-MM-DD`. Ids are the kebab-case slugs that dossiers give.
 */
export type QueryLinkArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything Entente answers. Lists are bounded: each has a default and a maximum, and what does not fit is
 * counted. Dates are `YYYY-MM-DD`. Ids are the kebab-case slugs that dossiers give.
 */
export type QueryMatchCandidateArgs = {
  id: Scalars['ID']['input'];
  within?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Everything Entente answers. Lists are bounded: each has a default and a maximum, and what does not fit is
 * counted. Dates are `YYYY-MM-DD`. Ids are the kebab-case slugs that dossiers give.
 */
export type QueryMatchCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  dataset?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minScore?: InputMaybe<Scalars['Float']['input']>;
  type?: InputMaybe<EntityType>;
  within?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Everything Entente answers. Lists are bounded: each has a default and a maximum, and what does not fit is
 * counted. Dates are `YYYY-MM-DD`. Ids are the kebab-case slugs that dossiers give.
 */
export type QueryMatchDecisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  verdict?: InputMaybe<MatchVerdict>;
};


/**
 * Everything Entente answers. Lists are bounded: each has a default and a maximum, and what does not fit is
 * counted. Dates are `YYYY-MM-DD`. Ids are the kebab-case slugs that dossiers give.
 */
export type QueryNeighborhoodArgs = {
  beside?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<LinkFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Everything Entente answers. Lists are bounded: each has a default and a maximum, and what does not fit is
 * counted. Dates are `YYYY-MM-DD`. Ids are the kebab-case slugs that dossiers give.
 */
export type QueryNetworkArgs = {
  filter?: InputMaybe<EntityFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  links?: InputMaybe<LinkFilter>;
};


/**
 * Everything Entente answers. Lists are bounded: each has a default and a maximum, and what does not fit is
 * counted. Dates are `YYYY-MM-DD`. Ids are the kebab-case slugs that dossiers give.
 */
export type QueryPathsArgs = {
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/**
 * Everything Entente answers. Lists are bounded: each has a default and a maximum, and what does not fit is
 * counted. Dates are `YYYY-MM-DD`. Ids are the kebab-case slugs that dossiers give.
 */
export type QueryRelationArgs = {
  filter?: InputMaybe<LinkFilter>;
  id: Scalars['ID']['input'];
};


/**
 * Everything Entente answers. Lists are bounded: each has a default and a maximum, and what does not fit is
 * counted. Dates are `YYYY-MM-DD`. Ids are the kebab-case slugs that dossiers give.
 */
export type QueryRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
};


/**
 * Everything Entente answers. Lists are bounded: each has a default and a maximum, and what does not fit is
 * counted. Dates are `YYYY-MM-DD`. Ids are the kebab-case slugs that dossiers give.
 */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/**
 * Everything Entente answers. Lists are bounded: each has a default and a maximum, and what does not fit is
 * counted. Dates are `YYYY-MM-DD`. Ids are the kebab-case slugs that dossiers give.
 */
export type QuerySeriesArgs = {
  about: Scalars['ID']['input'];
  measure: Scalars['String']['input'];
};


/**
 * Everything Entente answers. Lists are bounded: each has a default and a maximum, and what does not fit is
 * counted. Dates are `YYYY-MM-DD`. Ids are the kebab-case slugs that dossiers give.
 */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything Entente answers. Lists are bounded: each has a default and a maximum, and what does not fit is
 * counted. Dates are `YYYY-MM-DD`. Ids are the kebab-case slugs that dossiers give.
 */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything Entente answers. Lists are bounded: each has a default and a maximum, and what does not fit is
 * counted. Dates are `YYYY-MM-DD`. Ids are the kebab-case slugs that dossiers give.
 */
export type QueryTraceArgs = {
  families?: InputMaybe<ReadonlyArray<LinkFamily>>;
  filter?: InputMaybe<LinkFilter>;
  from?: InputMaybe<Scalars['ID']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * All links of one type from one entity to another (between them, where the type is symmetric) as one thing with a
 * history: forty years of one support are one relation with forty links. What it says covers the links that pass the
 * filter of the field that it was asked for on.
 */
export type Relation = {
  readonly __typename?: 'Relation';
  /** Cash by calendar year and currency; empty where no link gives an amount. Goods in kind are never among it. */
  readonly amountByYear: ReadonlyArray<YearAmount>;
  /** Its money as a reader would write it: `50,500 USD a month` of one link, `4,160,000 EUR, 2002 – 2011` of several; null where no link gives an amount. */
  readonly amountText?: Maybe<Scalars['String']['output']>;
  /** How many links it gathers. */
  readonly count: Scalars['Int']['output'];
  /** Whether sources contradict each other about any of its links. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The family people filter by. */
  readonly family: LinkFamily;
  /** Forms of support that any of its links gives, by id; empty for other families. */
  readonly forms: ReadonlyArray<Scalars['String']['output']>;
  /** False where some link's source says only that at least one of several givers gave it. */
  readonly giverCertain: Scalars['Boolean']['output'];
  /** The best grade among its links. */
  readonly grade: Grade;
  /** When it held in calendar years, for people: `1979 – 1990, 1994`; of more than three runs of years `1979 – 1999, in 4 of 21 years`. Only whole years without a link are gaps. Empty where no link has a date. */
  readonly heldText: Scalars['String']['output'];
  /** Source's id, type and target's id, `afghan-taliban.FUNDS.ttp`; the ends in id order where the type is symmetric. */
  readonly id: Scalars['ID']['output'];
  /** How many of its funding links are goods valued in money. */
  readonly inKind: Scalars['Int']['output'];
  /** The day the first source of any of its links was published; null when none has a date. */
  readonly knownFrom?: Maybe<Scalars['Date']['output']>;
  /** How it reads from source to target, `funds`; the links' own label where they agree on one. */
  readonly label: Scalars['String']['output'];
  /** Its links, by first day (undated last), then id; at most 200 a page. A filter given here narrows the relation's own. */
  readonly links: LinkConnection;
  /** Its cash, a sum for each currency. */
  readonly money: ReadonlyArray<MoneySum>;
  /** Their ids, by id, at most 20: to tell how many independent origins several relations have together. */
  readonly originIds: ReadonlyArray<Scalars['ID']['output']>;
  /** How many independent origins assert any of its links: attributed actors, or else sources. */
  readonly origins: Scalars['Int']['output'];
  /** Its history in short: how many links share a period and a day of first publication; by period, undated last. More than 500 are given by calendar year, those of a relation with more than 5,000 links by month. */
  readonly periods: ReadonlyArray<RelationPeriod>;
  /** Where it starts. */
  readonly source: Entity;
  /** The times in which it held: the union of its dated links' periods, gaps kept, earliest first. More than 500 are given by calendar year; of a relation with more than 5,000 links, gaps within a month are not told. */
  readonly spans: ReadonlyArray<Period>;
  /** Where it ends. */
  readonly target: Entity;
  /** Its links' type, with label and family. */
  readonly type: LinkType;
  /** How many of its links have no date: possible on every date. */
  readonly undated: Scalars['Int']['output'];
  /** How many of its funding links give no amount. */
  readonly unknownAmounts: Scalars['Int']['output'];
};


/**
 * All links of one type from one entity to another (between them, where the type is symmetric) as one thing with a
 * history: forty years of one support are one relation with forty links. What it says covers the links that pass the
 * filter of the field that it was asked for on.
 */
export type RelationLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of relations. */
export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  /** The relations with their cursors. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** The relations. */
  readonly nodes: ReadonlyArray<Relation>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many relations pass the filter. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation and its place in a list. */
export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The relation. */
  readonly node: Relation;
};

/** Links of a relation that share a period and a day of first publication. */
export type RelationPeriod = {
  readonly __typename?: 'RelationPeriod';
  /** How many links. */
  readonly count: Scalars['Int']['output'];
  /** The day their first source was published; null when unknown, which counts as known on every date. */
  readonly knownFrom?: Maybe<Scalars['Date']['output']>;
  /** When they hold; null for those without a date. */
  readonly valid?: Maybe<Period>;
};

/** One answer of a search. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The entity found. */
  readonly entity: Entity;
  /** The name, alias or words of the summary that matched. */
  readonly matched: Scalars['String']['output'];
  /** How well it matched, 0 to 1. */
  readonly score: Scalars['Float']['output'];
};

/** A document or data set that claims come from. */
export type Source = {
  readonly __typename?: 'Source';
  /** What is known of it beyond the other fields. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** Who wrote it. */
  readonly author?: Maybe<Scalars['String']['output']>;
  /** What it says; at most 100 a page. */
  readonly claims: ClaimConnection;
  /** How many entities, links and figures of imports it backs by an entry alone, `row 12 says so`; `claims` lists what it says beyond that. */
  readonly entries: Scalars['Int']['output'];
  /** Unique slug. */
  readonly id: Scalars['ID']['output'];
  /** What it is: `article`, `report`, `dataset`, `gazetteer`, … */
  readonly kind: Scalars['String']['output'];
  /** The licence under which it may be used. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** What to know before relying on it. */
  readonly notes?: Maybe<Scalars['String']['output']>;
  /** When it was published; null when unknown. */
  readonly published?: Maybe<Period>;
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Reliability, A to F (Admiralty). */
  readonly reliability: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Where to read it. */
  readonly url?: Maybe<Scalars['String']['output']>;
};


/** A document or data set that claims come from. */
export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The sources with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The sources. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many sources there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A source and its place in a list. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The source. */
  readonly node: Source;
};

/** Cash of one currency over several calendar years. */
export type SpanAmount = {
  readonly __typename?: 'SpanAmount';
  /** The sum in words and figures, `5 × 100 USD = 500 USD`. */
  readonly arithmetic: Scalars['String']['output'];
  /** First calendar year; null where open. */
  readonly from?: Maybe<Scalars['Int']['output']>;
  /** Upper bound, in units of the currency; null when open. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** All digits of the upper bound where a binary number cannot hold them; else null. */
  readonly highExact?: Maybe<Scalars['String']['output']>;
  /** Lower bound, in units of the currency; null when unknown. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** All digits of the lower bound where a binary number cannot hold them; else null. */
  readonly lowExact?: Maybe<Scalars['String']['output']>;
  /** As a reader would write it, with all its digits: `500 USD`. */
  readonly text: Scalars['String']['output'];
  /** Last calendar year; null where open. */
  readonly to?: Maybe<Scalars['Int']['output']>;
};

/** Whether a claim asserts or denies. */
export type Stance =
  /** It says that it is so. */
  | 'ASSERTS'
  /** It says that it is not so. */
  | 'DENIES';

/** What a case can begin with. */
export type StartingPoint = {
  readonly __typename?: 'StartingPoint';
  /** How many entities it brought. */
  readonly entities: Scalars['Int']['output'];
  /** Of the data set or dossier. */
  readonly id: Scalars['ID']['output'];
  /** Sources by which `network` finds its entities; at most 200. */
  readonly sourceIds: ReadonlyArray<Scalars['ID']['output']>;
  /** What it is about. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it is called. */
  readonly title: Scalars['String']['output'];
};

/** How much the graph holds. */
export type Statistics = {
  readonly __typename?: 'Statistics';
  /** Links by family, most first. */
  readonly byFamily: ReadonlyArray<Count>;
  /** Claims by source, most first. */
  readonly bySource: ReadonlyArray<Count>;
  /** Entities by type, most first. */
  readonly byType: ReadonlyArray<Count>;
  /** Claims, without retracted ones. */
  readonly claims: Scalars['Int']['output'];
  /** The engine that holds the graph: `grafeo` (embedded) or `neo4j`. */
  readonly engine: Scalars['String']['output'];
  /** The engine's version. */
  readonly engineVersion: Scalars['String']['output'];
  /** Entities. */
  readonly entities: Scalars['Int']['output'];
  /** Figures. */
  readonly figures: Scalars['Int']['output'];
  /** Links. */
  readonly links: Scalars['Int']['output'];
  /** Sources. */
  readonly sources: Scalars['Int']['output'];
};

/** What a dossier or data set tells of itself: what a map of it opens with. */
export type Story = {
  readonly __typename?: 'Story';
  /** The id of the dossier or data set. */
  readonly id: Scalars['ID']['output'];
  /** Its sources, the one that says most first; at most 50. */
  readonly sources: ReadonlyArray<Source>;
  /** What it holds, in a few sentences. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Where readers may start; the map opens at the first. */
  readonly views: ReadonlyArray<StoryView>;
};

/** A named view of the map. */
export type StoryView = {
  readonly __typename?: 'StoryView';
  /** The part of the map's address after `#`. */
  readonly address: Scalars['String']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** What is to be seen there. */
  readonly sentence: Scalars['String']['output'];
};

/** What comes as it happens: server-sent events at `/graphql/stream`, by the GraphQL over SSE protocol. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** A job as it stands, then after each change, at most five a second, until it is over. */
  readonly importProgress: ImportJob;
};


/** What comes as it happens: server-sent events at `/graphql/stream`, by the GraphQL over SSE protocol. */
export type SubscriptionImportProgressArgs = {
  job: Scalars['ID']['input'];
};

/** Support that is not money. */
export type SupportLink = Link & {
  readonly __typename?: 'SupportLink';
  /** What its sources say beyond the other fields. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What sources say about it; at most 100 a page. */
  readonly claims: ClaimConnection;
  /** Whether sources contradict each other about it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The family people filter by. */
  readonly family: LinkFamily;
  /** Its forms, `sanctuary`, `weapons`, ….; ids of the ontology's support forms. */
  readonly forms: ReadonlyArray<Scalars['String']['output']>;
  /** False where the source says only that at least one of several givers gave it. */
  readonly giverCertain: Scalars['Boolean']['output'];
  /** The best grade among its claims. */
  readonly grade: Grade;
  /** Unique id: source's id, type and target's id, `afghan-taliban.FUNDS.noor-wali-mehsud`. */
  readonly id: Scalars['ID']['output'];
  /** The day its first source was published; null when no source has a date. */
  readonly knownFrom?: Maybe<Scalars['Date']['output']>;
  /** How it reads from source to target, `funds`. */
  readonly label: Scalars['String']['output'];
  /** How many independent origins assert it: attributed actors, or else sources. */
  readonly origins: Scalars['Int']['output'];
  /** What other data sets that have it too say otherwise. */
  readonly otherValues: ReadonlyArray<OtherValue>;
  /** Where it starts. */
  readonly source: Entity;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, with label and family. */
  readonly type: LinkType;
  /** When it holds; null when unknown (it then counts as possible on every date). */
  readonly valid?: Maybe<Period>;
};


/** Support that is not money. */
export type SupportLinkClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An id, its label and what it means. */
export type Term = {
  readonly __typename?: 'Term';
  /** What it means; null where the label says it. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Id, as data uses it. */
  readonly id: Scalars['String']['output'];
  /** Label, as people read it. */
  readonly label: Scalars['String']['output'];
};

/** Every other link: alliance, hostility, structure, agreement, operation, place. */
export type Tie = Link & {
  readonly __typename?: 'Tie';
  /** What its sources say beyond the other fields. */
  readonly attributes: ReadonlyArray<Attribute>;
  /** What sources say about it; at most 100 a page. */
  readonly claims: ClaimConnection;
  /** Whether sources contradict each other about it. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The family people filter by. */
  readonly family: LinkFamily;
  /** The best grade among its claims. */
  readonly grade: Grade;
  /** Unique id: source's id, type and target's id, `afghan-taliban.FUNDS.noor-wali-mehsud`. */
  readonly id: Scalars['ID']['output'];
  /** The day its first source was published; null when no source has a date. */
  readonly knownFrom?: Maybe<Scalars['Date']['output']>;
  /** How it reads from source to target, `funds`. */
  readonly label: Scalars['String']['output'];
  /** How many independent origins assert it: attributed actors, or else sources. */
  readonly origins: Scalars['Int']['output'];
  /** What other data sets that have it too say otherwise. */
  readonly otherValues: ReadonlyArray<OtherValue>;
  /** Where it starts. */
  readonly source: Entity;
  /** Where it ends. */
  readonly target: Entity;
  /** Its type, with label and family. */
  readonly type: LinkType;
  /** When it holds; null when unknown (it then counts as possible on every date). */
  readonly valid?: Maybe<Period>;
};


/** Every other link: alliance, hostility, structure, agreement, operation, place. */
export type TieClaimsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How the steps of a path stand in time, by the choice of links that fits best; in this order. */
export type Timing =
  /** The dates exclude it: some step ended before the one before it began. */
  | 'EXCLUDED'
  /** Never all at once, but one after the other: each step has a day that is not before the day of the step before it, from the first entity to the last. */
  | 'ORDERED'
  /** All could hold at once: every link is dated and the periods overlap. */
  | 'OVERLAPS'
  /** Nobody knows: days in order can be chosen only by way of links without a date, which are possible on every day. */
  | 'UNKNOWN';

/** Funding and support followed through the graph, added up without counting anything twice. */
export type Trace = {
  readonly __typename?: 'Trace';
  /** The relations left out wholly for their dates, by id, with all of their links that pass the filter; at most 200 a page. */
  readonly excluded: RelationConnection;
  /**
   * How many relations were left out wholly for their dates: flows and structure that would be crossed if nothing had a
   * date, but of which no link lies on a way along which days can be chosen, giver first, none of which is before the
   * one before it. An undated link is possible on every day.
   */
  readonly excludedByTime: Scalars['Int']['output'];
  /** How many links were left out for their dates of the relations that are crossed; they are in no total. */
  readonly excludedLinks: Scalars['Int']['output'];
  /** How many different funding flows the paths cross. */
  readonly flows: Scalars['Int']['output'];
  /** Cash further along the paths, per currency and distance. Apart from `totals`, since passing money on is not new money. */
  readonly further: ReadonlyArray<MoneyTotal>;
  /** Every entity and link that the paths cross; its relations hold of their links those that are crossed. */
  readonly graph: Graph;
  /** Goods valued in money: listed, never summed with cash; at most 500, by id. */
  readonly inKind: ReadonlyArray<FundingFlow>;
  /** How many flows of goods valued in money there are. */
  readonly inKindFlows: Scalars['Int']['output'];
  /** The ways the flows run, giver first, the first 50 of `routes`; a step over a leader, member or part says through what a flow reaches its group. */
  readonly paths: ReadonlyArray<Path>;
  /** The same ways by page, ordered as the query `routes`; at most 50 a page. */
  readonly routes: PathConnection;
  /** Cash that directly reaches (or, with `from` alone, directly leaves) the traced entity, per currency; each flow once. */
  readonly totals: ReadonlyArray<MoneyTotal>;
  /** How many funding flows give no amount: not in any total. */
  readonly unknownAmounts: Scalars['Int']['output'];
  /** The flows without an amount; at most 500, by id. */
  readonly unknownFlows: ReadonlyArray<FundingFlow>;
};


/** Funding and support followed through the graph, added up without counting anything twice. */
export type TraceExcludedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Funding and support followed through the graph, added up without counting anything twice. */
export type TraceRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What an assessment finds. */
export type Verdict =
  /** The obligation is broken. */
  | 'BREACHED'
  /** The judgement of others is rejected. */
  | 'DISPUTED'
  /** The obligation is kept. */
  | 'FULFILLED';

/** Who may change the graph over GraphQL. */
export type Writing =
  /** Nobody: Entente can be reached by others and has no `ENTENTE_TOKEN`. */
  | 'CLOSED'
  /** Programs and pages on the machine that Entente runs on. */
  | 'OPEN'
  /** Whoever sends the token in `ENTENTE_TOKEN`. */
  | 'TOKEN';

/**
 * Cash of one currency in one calendar year: what recurs, by the share of the year that its period covers; what came once,
 * all of it. The lower bound is what is certain, the upper what is possible where a period is open or imprecise.
 */
export type YearAmount = {
  readonly __typename?: 'YearAmount';
  /** The sum in words and figures, `50,500 USD × 5 months = 252,500 USD`. */
  readonly arithmetic: Scalars['String']['output'];
  /** How many flows it adds up. */
  readonly count: Scalars['Int']['output'];
  /** ISO 4217 code. */
  readonly currency: Scalars['String']['output'];
  /** The flows it adds up; at most 500, by id. */
  readonly flows: ReadonlyArray<FundingFlow>;
  /** Upper bound, in units of the currency; null when open. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** All digits of the upper bound where a binary number cannot hold them; else null. */
  readonly highExact?: Maybe<Scalars['String']['output']>;
  /** Lower bound, in units of the currency; null when unknown. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** All digits of the lower bound where a binary number cannot hold them; else null. */
  readonly lowExact?: Maybe<Scalars['String']['output']>;
  /** As a reader would write it, with all its digits: `252,500 USD`. */
  readonly text: Scalars['String']['output'];
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Evidence:
    | ( EntityRecord )
    | ( EntityRecord )
    | ( EntityRecord )
    | ( EntityRecord )
    | ( EntityRecord )
    | ( FigureRecord )
    | ( LinkRecord )
    | ( EntityRecord )
    | ( EntityRecord )
    | ( EntityRecord )
    | ( LinkRecord )
    | ( LinkRecord )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<EntityRecord>;
  Agreement: ResolverTypeWrapper<EntityRecord>;
  AgreementStatus: AgreementStatus;
  Alliance: ResolverTypeWrapper<EntityRecord>;
  Ally: ResolverTypeWrapper<Omit<Ally, 'actor' | 'links' | 'through'> & { actor: ResolversTypes['Actor'], links: ReadonlyArray<ResolversTypes['Link']>, through?: Maybe<ResolversTypes['Alliance']> }>;
  Amount: ResolverTypeWrapper<Amount>;
  AnnualAmount: ResolverTypeWrapper<AnnualAmount>;
  Assessment: ResolverTypeWrapper<Omit<Assessment, 'claim' | 'evidence'> & { claim: ResolversTypes['Claim'], evidence: ReadonlyArray<ResolversTypes['Evidence']> }>;
  Asset: ResolverTypeWrapper<EntityRecord>;
  Attribute: ResolverTypeWrapper<Attribute>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Case: ResolverTypeWrapper<CaseHead>;
  CaseConnection: ResolverTypeWrapper<Connection<CaseHead>>;
  CaseContent: CaseContent;
  CaseEdge: ResolverTypeWrapper<Omit<CaseEdge, 'node'> & { node: ResolversTypes['Case'] }>;
  CaseVersion: ResolverTypeWrapper<CaseVersionHead>;
  CaseVersionKind: CaseVersionKind;
  CaseView: ResolverTypeWrapper<CaseViewHead>;
  Claim: ResolverTypeWrapper<ClaimRecord>;
  ClaimConnection: ResolverTypeWrapper<Connection<ClaimRecord>>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  Count: ResolverTypeWrapper<Count>;
  Dataset: ResolverTypeWrapper<DatasetRecord>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Direction: Direction;
  Disagreement: ResolverTypeWrapper<Omit<Disagreement, 'about' | 'claims' | 'figures' | 'links'> & { about?: Maybe<ResolversTypes['Entity']>, claims: ReadonlyArray<ResolversTypes['Claim']>, figures: ReadonlyArray<ResolversTypes['Figure']>, links: ReadonlyArray<ResolversTypes['Link']> }>;
  DisagreementConnection: ResolverTypeWrapper<Omit<DisagreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DisagreementEdge']>, nodes: ReadonlyArray<ResolversTypes['Disagreement']> }>;
  DisagreementEdge: ResolverTypeWrapper<Omit<DisagreementEdge, 'node'> & { node: ResolversTypes['Disagreement'] }>;
  Entity: ResolverTypeWrapper<EntityRecord>;
  EntityConnection: ResolverTypeWrapper<Connection<EntityRecord>>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityFilter: EntityFilter;
  EntityOrder: EntityOrder;
  EntityType: ResolverTypeWrapper<EntityTypeName>;
  EntityTypeInfo: ResolverTypeWrapper<EntityTypeTerm>;
  Event: ResolverTypeWrapper<EntityRecord>;
  Evidence: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Evidence']>;
  ExportFormat: ResolverTypeWrapper<ExporterOf>;
  FamilyInfo: ResolverTypeWrapper<FamilyTerm>;
  Figure: ResolverTypeWrapper<FigureRecord>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FundingFlow: ResolverTypeWrapper<LinkRecord>;
  Grade: ResolverTypeWrapper<Grade>;
  Graph: ResolverTypeWrapper<Omit<Graph, 'links' | 'nodes' | 'relations'> & { links: ReadonlyArray<ResolversTypes['Link']>, nodes: ReadonlyArray<ResolversTypes['Entity']>, relations: ReadonlyArray<ResolversTypes['Relation']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportCounts: ResolverTypeWrapper<ImportCounts>;
  ImportFinding: ResolverTypeWrapper<Omit<ImportFinding, 'place'> & { place: ResolversTypes['ImportPlace'] }>;
  ImportFormat: ResolverTypeWrapper<ImporterOf>;
  ImportJob: ResolverTypeWrapper<Job>;
  ImportKind: ImportKind;
  ImportOption: ImportOption;
  ImportPhase: ImportPhase;
  ImportPlace: ResolverTypeWrapper<FilePlace>;
  ImportPreview: ResolverTypeWrapper<Preview>;
  ImportProgress: ResolverTypeWrapper<ImportProgress>;
  ImportRecipe: ResolverTypeWrapper<ImportRecipe>;
  ImportResult: ResolverTypeWrapper<ImportReport>;
  ImportSettings: ImportSettings;
  ImportState: ImportState;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Link: ResolverTypeWrapper<LinkRecord>;
  LinkConnection: ResolverTypeWrapper<Connection<LinkRecord>>;
  LinkEdge: ResolverTypeWrapper<Omit<LinkEdge, 'node'> & { node: ResolversTypes['Link'] }>;
  LinkFamily: LinkFamily;
  LinkFilter: LinkFilter;
  LinkType: ResolverTypeWrapper<LinkTypeTerm>;
  Location: ResolverTypeWrapper<Location>;
  MatchCandidate: ResolverTypeWrapper<Proposal>;
  MatchCandidateConnection: ResolverTypeWrapper<Connection<Proposal>>;
  MatchCandidateEdge: ResolverTypeWrapper<Omit<MatchCandidateEdge, 'node'> & { node: ResolversTypes['MatchCandidate'] }>;
  MatchDecision: ResolverTypeWrapper<Decision>;
  MatchNeighbours: ResolverTypeWrapper<Omit<MatchNeighbours, 'onlyA' | 'onlyB' | 'shared'> & { onlyA: ReadonlyArray<ResolversTypes['Entity']>, onlyB: ReadonlyArray<ResolversTypes['Entity']>, shared: ReadonlyArray<ResolversTypes['MatchedNeighbours']> }>;
  MatchReason: ResolverTypeWrapper<MatchReason>;
  MatchVerdict: MatchVerdict;
  MatchedNeighbours: ResolverTypeWrapper<Omit<MatchedNeighbours, 'a' | 'b'> & { a: ResolversTypes['Entity'], b: ResolversTypes['Entity'] }>;
  Measure: ResolverTypeWrapper<MeasureTerm>;
  MoneySum: ResolverTypeWrapper<SumOfMoney>;
  MoneyTotal: ResolverTypeWrapper<Omit<MoneyTotal, 'byYear' | 'flows' | 'spanning' | 'total'> & { byYear: ReadonlyArray<ResolversTypes['YearAmount']>, flows: ReadonlyArray<ResolversTypes['FundingFlow']>, spanning: ReadonlyArray<ResolversTypes['SpanAmount']>, total?: Maybe<ResolversTypes['SpanAmount']> }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameOf: ResolverTypeWrapper<NameOfRecord>;
  Obligation: ResolverTypeWrapper<EntityRecord>;
  ObligationStatus: ObligationStatus;
  OneOffAmount: ResolverTypeWrapper<OneOffAmount>;
  Ontology: ResolverTypeWrapper<Vocabulary>;
  Operation: ResolverTypeWrapper<EntityRecord>;
  OtherValue: ResolverTypeWrapper<Omit<OtherValue, 'period'> & { period?: Maybe<ResolversTypes['Period']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Path: ResolverTypeWrapper<PathRecord>;
  PathConnection: ResolverTypeWrapper<RoutePage<PathRecord>>;
  PathEdge: ResolverTypeWrapper<Omit<PathEdge, 'node'> & { node: ResolversTypes['Path'] }>;
  Per: Per;
  Period: ResolverTypeWrapper<PeriodRecord>;
  Place: ResolverTypeWrapper<EntityRecord>;
  PreviewedEntity: ResolverTypeWrapper<Omit<PreviewedEntity, 'place' | 'type'> & { place: ResolversTypes['ImportPlace'], type: ResolversTypes['EntityType'] }>;
  PreviewedFigure: ResolverTypeWrapper<Omit<PreviewedFigure, 'place'> & { place: ResolversTypes['ImportPlace'] }>;
  PreviewedLink: ResolverTypeWrapper<Omit<PreviewedLink, 'place'> & { place: ResolversTypes['ImportPlace'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Relation: ResolverTypeWrapper<RelationRecord>;
  RelationConnection: ResolverTypeWrapper<Connection<RelationRecord>>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  RelationPeriod: ResolverTypeWrapper<Omit<RelationPeriod, 'valid'> & { valid?: Maybe<ResolversTypes['Period']> }>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Source: ResolverTypeWrapper<SourceRecord>;
  SourceConnection: ResolverTypeWrapper<Connection<SourceRecord>>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SpanAmount: ResolverTypeWrapper<SpanMoney>;
  Stance: Stance;
  StartingPoint: ResolverTypeWrapper<StartingPointRecord>;
  Statistics: ResolverTypeWrapper<Statistics>;
  Story: ResolverTypeWrapper<StoryRecord>;
  StoryView: ResolverTypeWrapper<StoryView>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SupportLink: ResolverTypeWrapper<LinkRecord>;
  Term: ResolverTypeWrapper<Term>;
  Tie: ResolverTypeWrapper<LinkRecord>;
  Timing: Timing;
  Trace: ResolverTypeWrapper<TraceRecord>;
  Upload: ResolverTypeWrapper<Scalars['Upload']['output']>;
  Verdict: Verdict;
  Writing: Writing;
  YearAmount: ResolverTypeWrapper<YearMoney>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: EntityRecord;
  Agreement: EntityRecord;
  Alliance: EntityRecord;
  Ally: Omit<Ally, 'actor' | 'links' | 'through'> & { actor: ResolversParentTypes['Actor'], links: ReadonlyArray<ResolversParentTypes['Link']>, through?: Maybe<ResolversParentTypes['Alliance']> };
  Amount: Amount;
  AnnualAmount: AnnualAmount;
  Assessment: Omit<Assessment, 'claim' | 'evidence'> & { claim: ResolversParentTypes['Claim'], evidence: ReadonlyArray<ResolversParentTypes['Evidence']> };
  Asset: EntityRecord;
  Attribute: Attribute;
  Boolean: Scalars['Boolean']['output'];
  Case: CaseHead;
  CaseConnection: Connection<CaseHead>;
  CaseContent: CaseContent;
  CaseEdge: Omit<CaseEdge, 'node'> & { node: ResolversParentTypes['Case'] };
  CaseVersion: CaseVersionHead;
  CaseView: CaseViewHead;
  Claim: ClaimRecord;
  ClaimConnection: Connection<ClaimRecord>;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  Count: Count;
  Dataset: DatasetRecord;
  Date: Scalars['Date']['output'];
  Disagreement: Omit<Disagreement, 'about' | 'claims' | 'figures' | 'links'> & { about?: Maybe<ResolversParentTypes['Entity']>, claims: ReadonlyArray<ResolversParentTypes['Claim']>, figures: ReadonlyArray<ResolversParentTypes['Figure']>, links: ReadonlyArray<ResolversParentTypes['Link']> };
  DisagreementConnection: Omit<DisagreementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DisagreementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Disagreement']> };
  DisagreementEdge: Omit<DisagreementEdge, 'node'> & { node: ResolversParentTypes['Disagreement'] };
  Entity: EntityRecord;
  EntityConnection: Connection<EntityRecord>;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityFilter: EntityFilter;
  EntityTypeInfo: EntityTypeTerm;
  Event: EntityRecord;
  Evidence: ResolversUnionTypes<ResolversParentTypes>['Evidence'];
  ExportFormat: ExporterOf;
  FamilyInfo: FamilyTerm;
  Figure: FigureRecord;
  Float: Scalars['Float']['output'];
  FundingFlow: LinkRecord;
  Grade: Grade;
  Graph: Omit<Graph, 'links' | 'nodes' | 'relations'> & { links: ReadonlyArray<ResolversParentTypes['Link']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']>, relations: ReadonlyArray<ResolversParentTypes['Relation']> };
  ID: Scalars['ID']['output'];
  ImportCounts: ImportCounts;
  ImportFinding: Omit<ImportFinding, 'place'> & { place: ResolversParentTypes['ImportPlace'] };
  ImportFormat: ImporterOf;
  ImportJob: Job;
  ImportOption: ImportOption;
  ImportPlace: FilePlace;
  ImportPreview: Preview;
  ImportProgress: ImportProgress;
  ImportRecipe: ImportRecipe;
  ImportResult: ImportReport;
  ImportSettings: ImportSettings;
  Int: Scalars['Int']['output'];
  Link: LinkRecord;
  LinkConnection: Connection<LinkRecord>;
  LinkEdge: Omit<LinkEdge, 'node'> & { node: ResolversParentTypes['Link'] };
  LinkFilter: LinkFilter;
  LinkType: LinkTypeTerm;
  Location: Location;
  MatchCandidate: Proposal;
  MatchCandidateConnection: Connection<Proposal>;
  MatchCandidateEdge: Omit<MatchCandidateEdge, 'node'> & { node: ResolversParentTypes['MatchCandidate'] };
  MatchDecision: Decision;
  MatchNeighbours: Omit<MatchNeighbours, 'onlyA' | 'onlyB' | 'shared'> & { onlyA: ReadonlyArray<ResolversParentTypes['Entity']>, onlyB: ReadonlyArray<ResolversParentTypes['Entity']>, shared: ReadonlyArray<ResolversParentTypes['MatchedNeighbours']> };
  MatchReason: MatchReason;
  MatchedNeighbours: Omit<MatchedNeighbours, 'a' | 'b'> & { a: ResolversParentTypes['Entity'], b: ResolversParentTypes['Entity'] };
  Measure: MeasureTerm;
  MoneySum: SumOfMoney;
  MoneyTotal: Omit<MoneyTotal, 'byYear' | 'flows' | 'spanning' | 'total'> & { byYear: ReadonlyArray<ResolversParentTypes['YearAmount']>, flows: ReadonlyArray<ResolversParentTypes['FundingFlow']>, spanning: ReadonlyArray<ResolversParentTypes['SpanAmount']>, total?: Maybe<ResolversParentTypes['SpanAmount']> };
  Mutation: Record<PropertyKey, never>;
  NameOf: NameOfRecord;
  Obligation: EntityRecord;
  OneOffAmount: OneOffAmount;
  Ontology: Vocabulary;
  Operation: EntityRecord;
  OtherValue: Omit<OtherValue, 'period'> & { period?: Maybe<ResolversParentTypes['Period']> };
  PageInfo: PageInfo;
  Path: PathRecord;
  PathConnection: RoutePage<PathRecord>;
  PathEdge: Omit<PathEdge, 'node'> & { node: ResolversParentTypes['Path'] };
  Period: PeriodRecord;
  Place: EntityRecord;
  PreviewedEntity: Omit<PreviewedEntity, 'place'> & { place: ResolversParentTypes['ImportPlace'] };
  PreviewedFigure: Omit<PreviewedFigure, 'place'> & { place: ResolversParentTypes['ImportPlace'] };
  PreviewedLink: Omit<PreviewedLink, 'place'> & { place: ResolversParentTypes['ImportPlace'] };
  Query: Record<PropertyKey, never>;
  Relation: RelationRecord;
  RelationConnection: Connection<RelationRecord>;
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  RelationPeriod: Omit<RelationPeriod, 'valid'> & { valid?: Maybe<ResolversParentTypes['Period']> };
  SearchHit: Omit<SearchHit, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Source: SourceRecord;
  SourceConnection: Connection<SourceRecord>;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SpanAmount: SpanMoney;
  StartingPoint: StartingPointRecord;
  Statistics: Statistics;
  Story: StoryRecord;
  StoryView: StoryView;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  SupportLink: LinkRecord;
  Term: Term;
  Tie: LinkRecord;
  Trace: TraceRecord;
  Upload: Scalars['Upload']['output'];
  YearAmount: YearMoney;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  alliances?: Resolver<ReadonlyArray<ResolversTypes['Alliance']>, ParentType, ContextType, RequireFields<ActorAlliancesArgs, 'first'>>;
  allies?: Resolver<ReadonlyArray<ResolversTypes['Ally']>, ParentType, ContextType, RequireFields<ActorAlliesArgs, 'first'>>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ActorClaimsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<ActorDegreeArgs>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, Partial<ActorFiguresArgs>>;
  funding?: Resolver<ReadonlyArray<ResolversTypes['FundingFlow']>, ParentType, ContextType, RequireFields<ActorFundingArgs, 'direction' | 'first'>>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leaders?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<ActorLeadersArgs, 'first'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ActorLinksArgs, 'first'>>;
  memberOf?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<ActorMemberOfArgs, 'first'>>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<ActorMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namesBySource?: Resolver<ReadonlyArray<ResolversTypes['NameOf']>, ParentType, ContextType>;
  operations?: Resolver<ReadonlyArray<ResolversTypes['Operation']>, ParentType, ContextType, RequireFields<ActorOperationsArgs, 'first'>>;
  otherValues?: Resolver<ReadonlyArray<ResolversTypes['OtherValue']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ActorRelationsArgs, 'direction' | 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  support?: Resolver<ReadonlyArray<ResolversTypes['SupportLink']>, ParentType, ContextType, RequireFields<ActorSupportArgs, 'direction' | 'first'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  brokers?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<AgreementBrokersArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<AgreementClaimsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<AgreementDegreeArgs>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, Partial<AgreementFiguresArgs>>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AgreementLinksArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namesBySource?: Resolver<ReadonlyArray<ResolversTypes['NameOf']>, ParentType, ContextType>;
  obligations?: Resolver<ReadonlyArray<ResolversTypes['Obligation']>, ParentType, ContextType, RequireFields<AgreementObligationsArgs, 'first'>>;
  otherValues?: Resolver<ReadonlyArray<ResolversTypes['OtherValue']>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<AgreementPartiesArgs, 'first'>>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<AgreementPlacesArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AgreementRelationsArgs, 'direction' | 'first'>>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllianceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Alliance'] = ResolversParentTypes['Alliance']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<AllianceClaimsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<AllianceDegreeArgs>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, Partial<AllianceFiguresArgs>>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AllianceLinksArgs, 'first'>>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<AllianceMembersArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namesBySource?: Resolver<ReadonlyArray<ResolversTypes['NameOf']>, ParentType, ContextType>;
  otherValues?: Resolver<ReadonlyArray<ResolversTypes['OtherValue']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AllianceRelationsArgs, 'direction' | 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ally'] = ResolversParentTypes['Ally']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Alliance']>, ParentType, ContextType>;
};

export type AmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Amount'] = ResolversParentTypes['Amount']> = {
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highExact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowExact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  per?: Resolver<Maybe<ResolversTypes['Per']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AnnualAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualAmount'] = ResolversParentTypes['AnnualAmount']> = {
  arithmetic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highExact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowExact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type AssetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Asset'] = ResolversParentTypes['Asset']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<AssetClaimsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<AssetDegreeArgs>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, Partial<AssetFiguresArgs>>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<AssetHoldersArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<AssetLinksArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namesBySource?: Resolver<ReadonlyArray<ResolversTypes['NameOf']>, ParentType, ContextType>;
  otherValues?: Resolver<ReadonlyArray<ResolversTypes['OtherValue']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<AssetRelationsArgs, 'direction' | 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  archived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thumbnail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['CaseVersion']>, ParentType, ContextType>;
  views?: Resolver<ReadonlyArray<ResolversTypes['CaseView']>, ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Case']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
};

export type CaseVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseVersion'] = ResolversParentTypes['CaseVersion']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  began?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CaseVersionKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseView'] = ResolversParentTypes['CaseView']> = {
  created?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  about?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  attributedTo?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  property?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  beside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  imported?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updated?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DisagreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  about?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DisagreementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisagreementConnection'] = ResolversParentTypes['DisagreementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisagreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DisagreementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisagreementEdge'] = ResolversParentTypes['DisagreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Disagreement'], ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityTypeResolvers = { ACTOR: 'Actor', AGREEMENT: 'Agreement', ALLIANCE: 'Alliance', ASSET: 'Asset', EVENT: 'Event', OBLIGATION: 'Obligation', OPERATION: 'Operation', PLACE: 'Place' };

export type EntityTypeInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityTypeInfo'] = ResolversParentTypes['EntityTypeInfo']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plural?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EventClaimsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<EventDegreeArgs>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, Partial<EventFiguresArgs>>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<EventLinksArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namesBySource?: Resolver<ReadonlyArray<ResolversTypes['NameOf']>, ParentType, ContextType>;
  otherValues?: Resolver<ReadonlyArray<ResolversTypes['OtherValue']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<EventParticipantsArgs, 'first'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EventRelationsArgs, 'direction' | 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<EventTargetsArgs, 'first'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  __resolveType: TypeResolveFn<'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Figure' | 'FundingFlow' | 'Obligation' | 'Operation' | 'Place' | 'SupportLink' | 'Tie', ParentType, ContextType>;
};

export type ExportFormatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportFormat'] = ResolversParentTypes['ExportFormat']> = {
  extension?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FamilyInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamilyInfo'] = ResolversParentTypes['FamilyInfo']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['LinkFamily'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  about?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<FigureClaimsArgs, 'first'>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highExact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowExact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherValues?: Resolver<ReadonlyArray<ResolversTypes['OtherValue']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundingFlowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingFlow'] = ResolversParentTypes['FundingFlow']> = {
  amount?: Resolver<Maybe<ResolversTypes['Amount']>, ParentType, ContextType>;
  annual?: Resolver<Maybe<ResolversTypes['AnnualAmount']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<FundingFlowClaimsArgs, 'first'>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['LinkFamily'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inKind?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherValues?: Resolver<ReadonlyArray<ResolversTypes['OtherValue']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grade'] = ResolversParentTypes['Grade']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  credibility?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reliability?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Graph'] = ResolversParentTypes['Graph']> = {
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  omittedRelations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCounts'] = ResolversParentTypes['ImportCounts']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFinding'] = ResolversParentTypes['ImportFinding']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['ImportPlace'], ParentType, ContextType>;
};

export type ImportFormatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFormat'] = ResolversParentTypes['ImportFormat']> = {
  extensions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportJob'] = ResolversParentTypes['ImportJob']> = {
  dataset?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  noteCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['ImportFinding']>, ParentType, ContextType, RequireFields<ImportJobNotesArgs, 'first'>>;
  preview?: Resolver<Maybe<ResolversTypes['ImportPreview']>, ParentType, ContextType>;
  problemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['ImportFinding']>, ParentType, ContextType, RequireFields<ImportJobProblemsArgs, 'first'>>;
  problemsCsv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['ImportProgress'], ParentType, ContextType>;
  removed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ImportResult']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPlace'] = ResolversParentTypes['ImportPlace']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPreview'] = ResolversParentTypes['ImportPreview']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['PreviewedEntity']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['PreviewedFigure']>, ParentType, ContextType>;
  format?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['PreviewedLink']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportProgress'] = ResolversParentTypes['ImportProgress']> = {
  done?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['ImportPhase'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secondsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ImportRecipeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRecipe'] = ResolversParentTypes['ImportRecipe']> = {
  checked?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cite?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  download?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  files?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  makes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportResult'] = ResolversParentTypes['ImportResult']> = {
  beside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  noteCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['ImportFinding']>, ParentType, ContextType, RequireFields<ImportResultNotesArgs, 'first'>>;
  resolved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['ImportCounts'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  __resolveType: TypeResolveFn<'FundingFlow' | 'SupportLink' | 'Tie', ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type LinkTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkType'] = ResolversParentTypes['LinkType']> = {
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['LinkFamily'], ParentType, ContextType>;
  from?: Resolver<ReadonlyArray<ResolversTypes['EntityType']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inverse?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes['EntityType']>, ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  lat?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lon?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MatchCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchCandidate'] = ResolversParentTypes['MatchCandidate']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  datasetsOfA?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  datasetsOfB?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  later?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['MatchNeighbours'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MatchReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MatchCandidateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchCandidateConnection'] = ResolversParentTypes['MatchCandidateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MatchCandidateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MatchCandidate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchCandidateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchCandidateEdge'] = ResolversParentTypes['MatchCandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MatchCandidate'], ParentType, ContextType>;
};

export type MatchDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchDecision'] = ResolversParentTypes['MatchDecision']> = {
  a?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idOfA?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idOfB?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keep?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['MatchVerdict'], ParentType, ContextType>;
};

export type MatchNeighboursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchNeighbours'] = ResolversParentTypes['MatchNeighbours']> = {
  onlyA?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  onlyACount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyB?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  onlyBCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shared?: Resolver<ReadonlyArray<ResolversTypes['MatchedNeighbours']>, ParentType, ContextType>;
  sharedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchReason'] = ResolversParentTypes['MatchReason']> = {
  speaksFor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatchedNeighboursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchedNeighbours'] = ResolversParentTypes['MatchedNeighbours']> = {
  a?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MoneySumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneySum'] = ResolversParentTypes['MoneySum']> = {
  byYear?: Resolver<ReadonlyArray<ResolversTypes['YearAmount']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spanning?: Resolver<ReadonlyArray<ResolversTypes['SpanAmount']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['SpanAmount']>, ParentType, ContextType>;
  undated?: Resolver<Maybe<ResolversTypes['AnnualAmount']>, ParentType, ContextType>;
  undatedOnce?: Resolver<Maybe<ResolversTypes['OneOffAmount']>, ParentType, ContextType>;
};

export type MoneyTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoneyTotal'] = ResolversParentTypes['MoneyTotal']> = {
  byYear?: Resolver<ReadonlyArray<ResolversTypes['YearAmount']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flows?: Resolver<ReadonlyArray<ResolversTypes['FundingFlow']>, ParentType, ContextType>;
  spanning?: Resolver<ReadonlyArray<ResolversTypes['SpanAmount']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['SpanAmount']>, ParentType, ContextType>;
  undated?: Resolver<Maybe<ResolversTypes['AnnualAmount']>, ParentType, ContextType>;
  undatedOnce?: Resolver<Maybe<ResolversTypes['OneOffAmount']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  archiveCase?: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationArchiveCaseArgs, 'archived' | 'id'>>;
  cancelImport?: Resolver<ResolversTypes['ImportJob'], ParentType, ContextType, RequireFields<MutationCancelImportArgs, 'job'>>;
  checkImport?: Resolver<ResolversTypes['ImportJob'], ParentType, ContextType, RequireFields<MutationCheckImportArgs, 'files'>>;
  confirmImport?: Resolver<ResolversTypes['ImportJob'], ParentType, ContextType, RequireFields<MutationConfirmImportArgs, 'job' | 'keepGoing'>>;
  copyCase?: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCopyCaseArgs, 'id'>>;
  createCase?: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationCreateCaseArgs, 'name'>>;
  createCaseView?: Resolver<ResolversTypes['CaseView'], ParentType, ContextType, RequireFields<MutationCreateCaseViewArgs, 'case' | 'name' | 'state'>>;
  decideMatch?: Resolver<ResolversTypes['MatchDecision'], ParentType, ContextType, RequireFields<MutationDecideMatchArgs, 'a' | 'b' | 'verdict'>>;
  deleteCase?: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationDeleteCaseArgs, 'id'>>;
  deleteCaseView?: Resolver<ResolversTypes['CaseView'], ParentType, ContextType, RequireFields<MutationDeleteCaseViewArgs, 'id'>>;
  renameCase?: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationRenameCaseArgs, 'id'>>;
  restoreCaseVersion?: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationRestoreCaseVersionArgs, 'basedOn' | 'id' | 'version'>>;
  saveCase?: Resolver<ResolversTypes['Case'], ParentType, ContextType, RequireFields<MutationSaveCaseArgs, 'auto' | 'basedOn' | 'content' | 'id'>>;
  undoImport?: Resolver<ResolversTypes['ImportJob'], ParentType, ContextType, RequireFields<MutationUndoImportArgs, 'dataset'>>;
  undoMatch?: Resolver<ResolversTypes['MatchDecision'], ParentType, ContextType, RequireFields<MutationUndoMatchArgs, 'id'>>;
};

export type NameOfResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NameOf'] = ResolversParentTypes['NameOf']> = {
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  main?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ObligationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  assessments?: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  boundActors?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<ObligationBoundActorsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ObligationClaimsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<ObligationDegreeArgs>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, Partial<ObligationFiguresArgs>>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<ObligationLinksArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namesBySource?: Resolver<ReadonlyArray<ResolversTypes['NameOf']>, ParentType, ContextType>;
  otherValues?: Resolver<ReadonlyArray<ResolversTypes['OtherValue']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ObligationRelationsArgs, 'direction' | 'first'>>;
  status?: Resolver<ResolversTypes['ObligationStatus'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OneOffAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OneOffAmount'] = ResolversParentTypes['OneOffAmount']> = {
  arithmetic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highExact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowExact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OntologyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ontology'] = ResolversParentTypes['Ontology']> = {
  entityTypes?: Resolver<ReadonlyArray<ResolversTypes['EntityTypeInfo']>, ParentType, ContextType>;
  families?: Resolver<ReadonlyArray<ResolversTypes['FamilyInfo']>, ParentType, ContextType>;
  linkTypes?: Resolver<ReadonlyArray<ResolversTypes['LinkType']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  supportForms?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
};

export type OperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Operation'] = ResolversParentTypes['Operation']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<OperationClaimsArgs, 'first'>>;
  conductedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<OperationConductedByArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<OperationDegreeArgs>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, Partial<OperationFiguresArgs>>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<OperationLinksArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namesBySource?: Resolver<ReadonlyArray<ResolversTypes['NameOf']>, ParentType, ContextType>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  otherValues?: Resolver<ReadonlyArray<ResolversTypes['OtherValue']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<OperationPlacesArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OperationRelationsArgs, 'direction' | 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<OperationTargetsArgs, 'first'>>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OtherValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherValue'] = ResolversParentTypes['OtherValue']> = {
  dataset?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  timing?: Resolver<ResolversTypes['Timing'], ParentType, ContextType>;
  weakest?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
};

export type PathConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathConnection'] = ResolversParentTypes['PathConnection']> = {
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PathEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PathEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathEdge'] = ResolversParentTypes['PathEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  earliest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PlaceClaimsArgs, 'first'>>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<PlaceDegreeArgs>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, Partial<PlaceFiguresArgs>>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<PlaceLinksArgs, 'first'>>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namesBySource?: Resolver<ReadonlyArray<ResolversTypes['NameOf']>, ParentType, ContextType>;
  otherValues?: Resolver<ReadonlyArray<ResolversTypes['OtherValue']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PlaceRelationsArgs, 'direction' | 'first'>>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  within?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreviewedEntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewedEntity'] = ResolversParentTypes['PreviewedEntity']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['ImportPlace'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PreviewedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewedFigure'] = ResolversParentTypes['PreviewedFigure']> = {
  about?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['ImportPlace'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PreviewedLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PreviewedLink'] = ResolversParentTypes['PreviewedLink']> = {
  amountHigh?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  amountLow?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  amountText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['ImportPlace'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  targetName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  case?: Resolver<Maybe<ResolversTypes['Case']>, ParentType, ContextType, RequireFields<QueryCaseArgs, 'id'>>;
  caseView?: Resolver<Maybe<ResolversTypes['CaseView']>, ParentType, ContextType, RequireFields<QueryCaseViewArgs, 'id'>>;
  cases?: Resolver<ResolversTypes['CaseConnection'], ParentType, ContextType, RequireFields<QueryCasesArgs, 'archived' | 'first'>>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['Dataset']>, ParentType, ContextType>;
  disagreements?: Resolver<ResolversTypes['DisagreementConnection'], ParentType, ContextType, RequireFields<QueryDisagreementsArgs, 'first'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first' | 'orderBy'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'id'>>;
  exportFormats?: Resolver<ReadonlyArray<ResolversTypes['ExportFormat']>, ParentType, ContextType>;
  figure?: Resolver<Maybe<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<QueryFigureArgs, 'id'>>;
  importFormats?: Resolver<ReadonlyArray<ResolversTypes['ImportFormat']>, ParentType, ContextType>;
  importJob?: Resolver<Maybe<ResolversTypes['ImportJob']>, ParentType, ContextType, RequireFields<QueryImportJobArgs, 'id'>>;
  importRecipes?: Resolver<ReadonlyArray<ResolversTypes['ImportRecipe']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<QueryLinkArgs, 'id'>>;
  matchCandidate?: Resolver<Maybe<ResolversTypes['MatchCandidate']>, ParentType, ContextType, RequireFields<QueryMatchCandidateArgs, 'id'>>;
  matchCandidates?: Resolver<ResolversTypes['MatchCandidateConnection'], ParentType, ContextType, RequireFields<QueryMatchCandidatesArgs, 'first'>>;
  matchDecisions?: Resolver<ReadonlyArray<ResolversTypes['MatchDecision']>, ParentType, ContextType, RequireFields<QueryMatchDecisionsArgs, 'first'>>;
  neighborhood?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'depth' | 'limit' | 'of'>>;
  network?: Resolver<ResolversTypes['Graph'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'limit'>>;
  ontology?: Resolver<ResolversTypes['Ontology'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxHops' | 'to'>>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<QueryRelationArgs, 'id'>>;
  routes?: Resolver<ResolversTypes['PathConnection'], ParentType, ContextType, RequireFields<QueryRoutesArgs, 'first' | 'from' | 'maxHops' | 'to'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  series?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType, RequireFields<QuerySeriesArgs, 'about' | 'measure'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  startingPoints?: Resolver<ReadonlyArray<ResolversTypes['StartingPoint']>, ParentType, ContextType>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
  stories?: Resolver<ReadonlyArray<ResolversTypes['Story']>, ParentType, ContextType>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, RequireFields<QueryTraceArgs, 'families' | 'maxHops'>>;
  writing?: Resolver<ResolversTypes['Writing'], ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  amountByYear?: Resolver<ReadonlyArray<ResolversTypes['YearAmount']>, ParentType, ContextType>;
  amountText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['LinkFamily'], ParentType, ContextType>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  giverCertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  heldText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inKind?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<RelationLinksArgs, 'first'>>;
  money?: Resolver<ReadonlyArray<ResolversTypes['MoneySum']>, ParentType, ContextType>;
  originIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  periods?: Resolver<ReadonlyArray<ResolversTypes['RelationPeriod']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['Period']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownAmounts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type RelationPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationPeriod'] = ResolversParentTypes['RelationPeriod']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SourceClaimsArgs, 'first'>>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reliability?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SpanAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpanAmount'] = ResolversParentTypes['SpanAmount']> = {
  arithmetic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highExact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowExact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StartingPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartingPoint'] = ResolversParentTypes['StartingPoint']> = {
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sourceIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  byFamily?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  bySource?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  byType?: Resolver<ReadonlyArray<ResolversTypes['Count']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  engineVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Story'] = ResolversParentTypes['Story']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  views?: Resolver<ReadonlyArray<ResolversTypes['StoryView']>, ParentType, ContextType>;
};

export type StoryViewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StoryView'] = ResolversParentTypes['StoryView']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  importProgress?: SubscriptionResolver<ResolversTypes['ImportJob'], "importProgress", ParentType, ContextType, RequireFields<SubscriptionImportProgressArgs, 'job'>>;
};

export type SupportLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportLink'] = ResolversParentTypes['SupportLink']> = {
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SupportLinkClaimsArgs, 'first'>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['LinkFamily'], ParentType, ContextType>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  giverCertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherValues?: Resolver<ReadonlyArray<ResolversTypes['OtherValue']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  attributes?: Resolver<ReadonlyArray<ResolversTypes['Attribute']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<TieClaimsArgs, 'first'>>;
  disputed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['LinkFamily'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherValues?: Resolver<ReadonlyArray<ResolversTypes['OtherValue']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LinkType'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace']> = {
  excluded?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<TraceExcludedArgs, 'first'>>;
  excludedByTime?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excludedLinks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  further?: Resolver<ReadonlyArray<ResolversTypes['MoneyTotal']>, ParentType, ContextType>;
  graph?: Resolver<ResolversTypes['Graph'], ParentType, ContextType>;
  inKind?: Resolver<ReadonlyArray<ResolversTypes['FundingFlow']>, ParentType, ContextType>;
  inKindFlows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  routes?: Resolver<ResolversTypes['PathConnection'], ParentType, ContextType, RequireFields<TraceRoutesArgs, 'first'>>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['MoneyTotal']>, ParentType, ContextType>;
  unknownAmounts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownFlows?: Resolver<ReadonlyArray<ResolversTypes['FundingFlow']>, ParentType, ContextType>;
};

export interface UploadScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Upload'], any> {
  name: 'Upload';
}

export type YearAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearAmount'] = ResolversParentTypes['YearAmount']> = {
  arithmetic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  flows?: Resolver<ReadonlyArray<ResolversTypes['FundingFlow']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highExact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lowExact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Alliance?: AllianceResolvers<ContextType>;
  Ally?: AllyResolvers<ContextType>;
  Amount?: AmountResolvers<ContextType>;
  AnnualAmount?: AnnualAmountResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  Asset?: AssetResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  CaseVersion?: CaseVersionResolvers<ContextType>;
  CaseView?: CaseViewResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Disagreement?: DisagreementResolvers<ContextType>;
  DisagreementConnection?: DisagreementConnectionResolvers<ContextType>;
  DisagreementEdge?: DisagreementEdgeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityType?: EntityTypeResolvers;
  EntityTypeInfo?: EntityTypeInfoResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  ExportFormat?: ExportFormatResolvers<ContextType>;
  FamilyInfo?: FamilyInfoResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FundingFlow?: FundingFlowResolvers<ContextType>;
  Grade?: GradeResolvers<ContextType>;
  Graph?: GraphResolvers<ContextType>;
  ImportCounts?: ImportCountsResolvers<ContextType>;
  ImportFinding?: ImportFindingResolvers<ContextType>;
  ImportFormat?: ImportFormatResolvers<ContextType>;
  ImportJob?: ImportJobResolvers<ContextType>;
  ImportPlace?: ImportPlaceResolvers<ContextType>;
  ImportPreview?: ImportPreviewResolvers<ContextType>;
  ImportProgress?: ImportProgressResolvers<ContextType>;
  ImportRecipe?: ImportRecipeResolvers<ContextType>;
  ImportResult?: ImportResultResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  LinkType?: LinkTypeResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  MatchCandidate?: MatchCandidateResolvers<ContextType>;
  MatchCandidateConnection?: MatchCandidateConnectionResolvers<ContextType>;
  MatchCandidateEdge?: MatchCandidateEdgeResolvers<ContextType>;
  MatchDecision?: MatchDecisionResolvers<ContextType>;
  MatchNeighbours?: MatchNeighboursResolvers<ContextType>;
  MatchReason?: MatchReasonResolvers<ContextType>;
  MatchedNeighbours?: MatchedNeighboursResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MoneySum?: MoneySumResolvers<ContextType>;
  MoneyTotal?: MoneyTotalResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NameOf?: NameOfResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  OneOffAmount?: OneOffAmountResolvers<ContextType>;
  Ontology?: OntologyResolvers<ContextType>;
  Operation?: OperationResolvers<ContextType>;
  OtherValue?: OtherValueResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathConnection?: PathConnectionResolvers<ContextType>;
  PathEdge?: PathEdgeResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PreviewedEntity?: PreviewedEntityResolvers<ContextType>;
  PreviewedFigure?: PreviewedFigureResolvers<ContextType>;
  PreviewedLink?: PreviewedLinkResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  RelationPeriod?: RelationPeriodResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SpanAmount?: SpanAmountResolvers<ContextType>;
  StartingPoint?: StartingPointResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  Story?: StoryResolvers<ContextType>;
  StoryView?: StoryViewResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SupportLink?: SupportLinkResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  Upload?: GraphQLScalarType;
  YearAmount?: YearAmountResolvers<ContextType>;
};

