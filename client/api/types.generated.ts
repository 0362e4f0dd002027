import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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
  Upload: { input: File; output: File; }
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

/** What a case shows and what was noted. */
export type CaseContent = {
  /** Ids of data sets and dossiers; at most 100. */
  datasets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Plain or in Markdown; at most 50,000 characters. */
  notes?: InputMaybe<Scalars['String']['input']>;
  /** The view, as the explorer writes it into an address after `#`; at most 400,000 characters. */
  state?: InputMaybe<Scalars['String']['input']>;
  /** A PNG, JPEG or WebP as a `data:` address of at most 60,000 characters; empty for none. */
  thumbnail?: InputMaybe<Scalars['String']['input']>;
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

/** Which way a link runs, seen from the entity. */
export type Direction =
  /** Either. */
  | 'BOTH'
  /** To the entity. */
  | 'IN'
  /** From the entity. */
  | 'OUT';

/** Which entities to keep; every condition given must hold. */
export type EntityFilter = {
  /** True keeps only entities with a date; otherwise undated ones count as valid on every date. */
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one of these kinds, `armed-group`. */
  kinds?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Backed by a source published by this day (a source without a date counts as known). */
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  /** Backed by one of these sources. */
  sources?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Name, alias or summary matches, as in `search`. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these types. */
  types?: InputMaybe<Array<EntityType>>;
  /** Possibly valid on this day (an undated entity always is). */
  validOn?: InputMaybe<Scalars['Date']['input']>;
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
  | 'ACTOR'
  /** Something agreed: an accord, a ceasefire, talks, an offer. */
  | 'AGREEMENT'
  /** A standing combination of actors. */
  | 'ALLIANCE'
  /** A thing of value: weapons, a camp, a mine. */
  | 'ASSET'
  /** Something that happened. */
  | 'EVENT'
  /** A duty that an agreement lays on actors. */
  | 'OBLIGATION'
  /** A named campaign or operation. */
  | 'OPERATION'
  /** Somewhere on the map. */
  | 'PLACE';

/** What a job does. */
export type ImportKind =
  /** It imports files. */
  | 'IMPORT'
  /** It removes a data set. */
  | 'UNDO';

/** A setting of a format. */
export type ImportOption = {
  /** Its name. */
  name: Scalars['String']['input'];
  /** Its value. */
  value: Scalars['String']['input'];
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

/** How to read the files of an import. */
export type ImportSettings = {
  /** The data set's id: importing under it again replaces what it holds. From the files or their name unless given. */
  dataset?: InputMaybe<Scalars['ID']['input']>;
  /** The id of a format; found out from the files unless given. */
  format?: InputMaybe<Scalars['ID']['input']>;
  /** The licence under which it may be used. */
  licence?: InputMaybe<Scalars['String']['input']>;
  /** What to call the mapping in messages. */
  mappingName?: InputMaybe<Scalars['String']['input']>;
  /** Settings of the format: `entityType`, `kind` and `linkType` of graph files; `directed` (true or false) of edge lists. */
  options?: InputMaybe<Array<ImportOption>>;
  /** When it was published, EDTF; counts as known from the day of its first import unless given or in the files. */
  published?: InputMaybe<Scalars['String']['input']>;
  /** Who published it. */
  publisher?: InputMaybe<Scalars['String']['input']>;
  /** The name of a recipe to read tables by; a mapping that is given wins over it. */
  recipe?: InputMaybe<Scalars['ID']['input']>;
  /** Its reliability, A to F (Admiralty). */
  reliability?: InputMaybe<Scalars['String']['input']>;
  /** What it holds. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** The data set's title. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** Where to find it, `https://…`. */
  url?: InputMaybe<Scalars['String']['input']>;
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
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of one of these families. */
  families?: InputMaybe<Array<LinkFamily>>;
  /** Backed by a source published by this day (a source without a date counts as known). */
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  /** Best claim at least this credible: 1 (confirmed) keeps least, 6 (cannot be judged) keeps all. */
  minCredibility?: InputMaybe<Scalars['Int']['input']>;
  /** Backed by one of these sources. */
  sources?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Of one of these types, `FUNDS`. */
  types?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Possibly valid on or after this day. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Possibly valid on this day (an undated link always is). */
  validOn?: InputMaybe<Scalars['Date']['input']>;
  /** Possibly valid on or before this day. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What people say of a pair of entities. */
export type MatchVerdict =
  /** They are not one: the pair is not proposed again. */
  | 'DIFFERENT'
  /** Someone will decide later: the pair is proposed last. */
  | 'LATER'
  /** They are one: the two are merged. */
  | 'SAME';

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

/** Whether a claim asserts or denies. */
export type Stance =
  /** It says that it is so. */
  | 'ASSERTS'
  /** It says that it is not so. */
  | 'DENIES';

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

export type AgreementsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
  claims: Scalars['Int']['input'];
}>;


export type AgreementsQuery = (
  { entities: (
    { totalCount: number, pageInfo: (
      { hasNextPage: boolean, endCursor?: string | null }
      & { __typename?: 'PageInfo' }
    ), nodes: Array<
      | (
        { summary?: string | null, id: string, type: EntityType, kind: string, name: string, valid?: (
          { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
          & { __typename?: 'Period' }
        ) | null, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ) }
        & { __typename: 'Actor' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      )
      | (
        { summary?: string | null, id: string, type: EntityType, kind: string, name: string, agreementStatus: AgreementStatus, parties: Array<(
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' }
        )>, brokers: Array<(
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' }
        )>, places: Array<(
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Place' }
        )>, obligations: Array<(
          { summary?: string | null, id: string, type: EntityType, kind: string, name: string, obligationStatus: ObligationStatus, boundActors: Array<(
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' }
          )>, claims: (
            { totalCount: number, nodes: Array<(
              { id: string, statement: string, locator?: string | null, stance: Stance, property?: string | null, value?: string | null, verdict?: Verdict | null, retracted: boolean, grade: (
                { reliability: string, credibility: number, code: string, text: string }
                & { __typename?: 'Grade' }
              ), source: (
                { id: string, title: string, author?: string | null, publisher?: string | null, url?: string | null, published?: (
                  { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
                  & { __typename?: 'Period' }
                ) | null }
                & { __typename?: 'Source' }
              ), attributedTo?: (
                { id: string, type: EntityType, kind: string, name: string }
                & { __typename?: 'Actor' }
              ) | null }
              & { __typename?: 'Claim' }
            )> }
            & { __typename?: 'ClaimConnection' }
          ), assessments: Array<(
            { verdict: Verdict, claim: (
              { id: string, statement: string, locator?: string | null, stance: Stance, property?: string | null, value?: string | null, verdict?: Verdict | null, retracted: boolean, grade: (
                { reliability: string, credibility: number, code: string, text: string }
                & { __typename?: 'Grade' }
              ), source: (
                { id: string, title: string, author?: string | null, publisher?: string | null, url?: string | null, published?: (
                  { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
                  & { __typename?: 'Period' }
                ) | null }
                & { __typename?: 'Source' }
              ), attributedTo?: (
                { id: string, type: EntityType, kind: string, name: string }
                & { __typename?: 'Actor' }
              ) | null }
              & { __typename?: 'Claim' }
            ), evidence: Array<
              | (
                { id: string, type: EntityType, kind: string, name: string }
                & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
              )
              | (
                { id: string, measure: string, label: string, text: string, low?: number | null, high?: number | null, unit?: string | null, disputed: boolean, about: (
                  { id: string, type: EntityType, kind: string, name: string }
                  & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
                ), period?: (
                  { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
                  & { __typename?: 'Period' }
                ) | null, grade: (
                  { reliability: string, credibility: number, code: string, text: string }
                  & { __typename?: 'Grade' }
                ) }
                & { __typename: 'Figure' }
              )
              | (
                { inKind: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, amount?: (
                  { text: string }
                  & { __typename?: 'Amount' }
                ) | null, linkType: (
                  { id: string, label: string, inverse: string, symmetric: boolean }
                  & { __typename?: 'LinkType' }
                ), source: (
                  { id: string, type: EntityType, kind: string, name: string }
                  & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
                ), target: (
                  { id: string, type: EntityType, kind: string, name: string }
                  & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
                ), valid?: (
                  { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
                  & { __typename?: 'Period' }
                ) | null, grade: (
                  { reliability: string, credibility: number, code: string, text: string }
                  & { __typename?: 'Grade' }
                ) }
                & { __typename: 'FundingFlow' }
              )
              | (
                { forms: Array<string>, giverCertain: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, linkType: (
                  { id: string, label: string, inverse: string, symmetric: boolean }
                  & { __typename?: 'LinkType' }
                ), source: (
                  { id: string, type: EntityType, kind: string, name: string }
                  & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
                ), target: (
                  { id: string, type: EntityType, kind: string, name: string }
                  & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
                ), valid?: (
                  { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
                  & { __typename?: 'Period' }
                ) | null, grade: (
                  { reliability: string, credibility: number, code: string, text: string }
                  & { __typename?: 'Grade' }
                ) }
                & { __typename: 'SupportLink' }
              )
              | (
                { id: string, family: LinkFamily, label: string, disputed: boolean, linkType: (
                  { id: string, label: string, inverse: string, symmetric: boolean }
                  & { __typename?: 'LinkType' }
                ), source: (
                  { id: string, type: EntityType, kind: string, name: string }
                  & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
                ), target: (
                  { id: string, type: EntityType, kind: string, name: string }
                  & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
                ), valid?: (
                  { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
                  & { __typename?: 'Period' }
                ) | null, grade: (
                  { reliability: string, credibility: number, code: string, text: string }
                  & { __typename?: 'Grade' }
                ) }
                & { __typename: 'Tie' }
              )
            > }
            & { __typename?: 'Assessment' }
          )> }
          & { __typename: 'Obligation' }
        )>, valid?: (
          { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
          & { __typename?: 'Period' }
        ) | null, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ) }
        & { __typename: 'Agreement' }
      )
    > }
    & { __typename?: 'EntityConnection' }
  ) }
  & { __typename?: 'Query' }
);

export type AgreementQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  claims: Scalars['Int']['input'];
}>;


export type AgreementQuery = (
  { entity?:
    | (
      { summary?: string | null, id: string, type: EntityType, kind: string, name: string, valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
        & { __typename?: 'Period' }
      ) | null, grade: (
        { reliability: string, credibility: number, code: string, text: string }
        & { __typename?: 'Grade' }
      ) }
      & { __typename: 'Actor' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
    )
    | (
      { summary?: string | null, id: string, type: EntityType, kind: string, name: string, agreementStatus: AgreementStatus, parties: Array<(
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' }
      )>, brokers: Array<(
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' }
      )>, places: Array<(
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Place' }
      )>, obligations: Array<(
        { summary?: string | null, id: string, type: EntityType, kind: string, name: string, obligationStatus: ObligationStatus, boundActors: Array<(
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' }
        )>, claims: (
          { totalCount: number, nodes: Array<(
            { id: string, statement: string, locator?: string | null, stance: Stance, property?: string | null, value?: string | null, verdict?: Verdict | null, retracted: boolean, grade: (
              { reliability: string, credibility: number, code: string, text: string }
              & { __typename?: 'Grade' }
            ), source: (
              { id: string, title: string, author?: string | null, publisher?: string | null, url?: string | null, published?: (
                { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
                & { __typename?: 'Period' }
              ) | null }
              & { __typename?: 'Source' }
            ), attributedTo?: (
              { id: string, type: EntityType, kind: string, name: string }
              & { __typename?: 'Actor' }
            ) | null }
            & { __typename?: 'Claim' }
          )> }
          & { __typename?: 'ClaimConnection' }
        ), assessments: Array<(
          { verdict: Verdict, claim: (
            { id: string, statement: string, locator?: string | null, stance: Stance, property?: string | null, value?: string | null, verdict?: Verdict | null, retracted: boolean, grade: (
              { reliability: string, credibility: number, code: string, text: string }
              & { __typename?: 'Grade' }
            ), source: (
              { id: string, title: string, author?: string | null, publisher?: string | null, url?: string | null, published?: (
                { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
                & { __typename?: 'Period' }
              ) | null }
              & { __typename?: 'Source' }
            ), attributedTo?: (
              { id: string, type: EntityType, kind: string, name: string }
              & { __typename?: 'Actor' }
            ) | null }
            & { __typename?: 'Claim' }
          ), evidence: Array<
            | (
              { id: string, type: EntityType, kind: string, name: string }
              & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
            )
            | (
              { id: string, measure: string, label: string, text: string, low?: number | null, high?: number | null, unit?: string | null, disputed: boolean, about: (
                { id: string, type: EntityType, kind: string, name: string }
                & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
              ), period?: (
                { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
                & { __typename?: 'Period' }
              ) | null, grade: (
                { reliability: string, credibility: number, code: string, text: string }
                & { __typename?: 'Grade' }
              ) }
              & { __typename: 'Figure' }
            )
            | (
              { inKind: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, amount?: (
                { text: string }
                & { __typename?: 'Amount' }
              ) | null, linkType: (
                { id: string, label: string, inverse: string, symmetric: boolean }
                & { __typename?: 'LinkType' }
              ), source: (
                { id: string, type: EntityType, kind: string, name: string }
                & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
              ), target: (
                { id: string, type: EntityType, kind: string, name: string }
                & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
              ), valid?: (
                { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
                & { __typename?: 'Period' }
              ) | null, grade: (
                { reliability: string, credibility: number, code: string, text: string }
                & { __typename?: 'Grade' }
              ) }
              & { __typename: 'FundingFlow' }
            )
            | (
              { forms: Array<string>, giverCertain: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, linkType: (
                { id: string, label: string, inverse: string, symmetric: boolean }
                & { __typename?: 'LinkType' }
              ), source: (
                { id: string, type: EntityType, kind: string, name: string }
                & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
              ), target: (
                { id: string, type: EntityType, kind: string, name: string }
                & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
              ), valid?: (
                { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
                & { __typename?: 'Period' }
              ) | null, grade: (
                { reliability: string, credibility: number, code: string, text: string }
                & { __typename?: 'Grade' }
              ) }
              & { __typename: 'SupportLink' }
            )
            | (
              { id: string, family: LinkFamily, label: string, disputed: boolean, linkType: (
                { id: string, label: string, inverse: string, symmetric: boolean }
                & { __typename?: 'LinkType' }
              ), source: (
                { id: string, type: EntityType, kind: string, name: string }
                & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
              ), target: (
                { id: string, type: EntityType, kind: string, name: string }
                & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
              ), valid?: (
                { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
                & { __typename?: 'Period' }
              ) | null, grade: (
                { reliability: string, credibility: number, code: string, text: string }
                & { __typename?: 'Grade' }
              ) }
              & { __typename: 'Tie' }
            )
          > }
          & { __typename?: 'Assessment' }
        )> }
        & { __typename: 'Obligation' }
      )>, valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
        & { __typename?: 'Period' }
      ) | null, grade: (
        { reliability: string, credibility: number, code: string, text: string }
        & { __typename?: 'Grade' }
      ) }
      & { __typename: 'Agreement' }
    )
   | null }
  & { __typename?: 'Query' }
);

type AgreementCard_K1hmb09vuolacuFa16jQlz1F5MkyoErlhRujC3DeA_Fragment = (
  { summary?: string | null, id: string, type: EntityType, kind: string, name: string, valid?: (
    { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
    & { __typename?: 'Period' }
  ) | null, grade: (
    { reliability: string, credibility: number, code: string, text: string }
    & { __typename?: 'Grade' }
  ) }
  & { __typename: 'Actor' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
);

type AgreementCard_Agreement_Fragment = (
  { summary?: string | null, id: string, type: EntityType, kind: string, name: string, agreementStatus: AgreementStatus, parties: Array<(
    { id: string, type: EntityType, kind: string, name: string }
    & { __typename: 'Actor' }
  )>, brokers: Array<(
    { id: string, type: EntityType, kind: string, name: string }
    & { __typename: 'Actor' }
  )>, places: Array<(
    { id: string, type: EntityType, kind: string, name: string }
    & { __typename: 'Place' }
  )>, obligations: Array<(
    { summary?: string | null, id: string, type: EntityType, kind: string, name: string, obligationStatus: ObligationStatus, boundActors: Array<(
      { id: string, type: EntityType, kind: string, name: string }
      & { __typename: 'Actor' }
    )>, claims: (
      { totalCount: number, nodes: Array<(
        { id: string, statement: string, locator?: string | null, stance: Stance, property?: string | null, value?: string | null, verdict?: Verdict | null, retracted: boolean, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ), source: (
          { id: string, title: string, author?: string | null, publisher?: string | null, url?: string | null, published?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null }
          & { __typename?: 'Source' }
        ), attributedTo?: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename?: 'Actor' }
        ) | null }
        & { __typename?: 'Claim' }
      )> }
      & { __typename?: 'ClaimConnection' }
    ), assessments: Array<(
      { verdict: Verdict, claim: (
        { id: string, statement: string, locator?: string | null, stance: Stance, property?: string | null, value?: string | null, verdict?: Verdict | null, retracted: boolean, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ), source: (
          { id: string, title: string, author?: string | null, publisher?: string | null, url?: string | null, published?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null }
          & { __typename?: 'Source' }
        ), attributedTo?: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename?: 'Actor' }
        ) | null }
        & { __typename?: 'Claim' }
      ), evidence: Array<
        | (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        )
        | (
          { id: string, measure: string, label: string, text: string, low?: number | null, high?: number | null, unit?: string | null, disputed: boolean, about: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), period?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ) }
          & { __typename: 'Figure' }
        )
        | (
          { inKind: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, amount?: (
            { text: string }
            & { __typename?: 'Amount' }
          ) | null, linkType: (
            { id: string, label: string, inverse: string, symmetric: boolean }
            & { __typename?: 'LinkType' }
          ), source: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), target: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ) }
          & { __typename: 'FundingFlow' }
        )
        | (
          { forms: Array<string>, giverCertain: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, linkType: (
            { id: string, label: string, inverse: string, symmetric: boolean }
            & { __typename?: 'LinkType' }
          ), source: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), target: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ) }
          & { __typename: 'SupportLink' }
        )
        | (
          { id: string, family: LinkFamily, label: string, disputed: boolean, linkType: (
            { id: string, label: string, inverse: string, symmetric: boolean }
            & { __typename?: 'LinkType' }
          ), source: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), target: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ) }
          & { __typename: 'Tie' }
        )
      > }
      & { __typename?: 'Assessment' }
    )> }
    & { __typename: 'Obligation' }
  )>, valid?: (
    { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
    & { __typename?: 'Period' }
  ) | null, grade: (
    { reliability: string, credibility: number, code: string, text: string }
    & { __typename?: 'Grade' }
  ) }
  & { __typename: 'Agreement' }
);

export type AgreementCardFragment =
  | AgreementCard_K1hmb09vuolacuFa16jQlz1F5MkyoErlhRujC3DeA_Fragment
  | AgreementCard_Agreement_Fragment
;

export type CaseCardFragment = (
  { id: string, name: string, description: string, created: string, updated: string, archived: boolean, datasets: Array<string>, version: number, thumbnail?: string | null }
  & { __typename?: 'Case' }
);

export type WholeCaseFragment = (
  { state: string, notes: string, id: string, name: string, description: string, created: string, updated: string, archived: boolean, datasets: Array<string>, version: number, thumbnail?: string | null }
  & { __typename?: 'Case' }
);

export type CasesQueryVariables = Exact<{
  archived?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type CasesQuery = (
  { cases: (
    { totalCount: number, nodes: Array<(
      { id: string, name: string, description: string, created: string, updated: string, archived: boolean, datasets: Array<string>, version: number, thumbnail?: string | null }
      & { __typename?: 'Case' }
    )>, pageInfo: (
      { hasNextPage: boolean, endCursor?: string | null }
      & { __typename?: 'PageInfo' }
    ) }
    & { __typename?: 'CaseConnection' }
  ) }
  & { __typename?: 'Query' }
);

export type StartingPointsQueryVariables = Exact<{ [key: string]: never; }>;


export type StartingPointsQuery = (
  { startingPoints: Array<(
    { id: string, title: string, summary?: string | null, entities: number, sourceIds: Array<string> }
    & { __typename?: 'StartingPoint' }
  )> }
  & { __typename?: 'Query' }
);

export type OpenCaseQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type OpenCaseQuery = (
  { case?: (
    { state: string, notes: string, id: string, name: string, description: string, created: string, updated: string, archived: boolean, datasets: Array<string>, version: number, thumbnail?: string | null }
    & { __typename?: 'Case' }
  ) | null }
  & { __typename?: 'Query' }
);

export type CaseHistoryQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CaseHistoryQuery = (
  { case?: (
    { versions: Array<(
      { id: string, number: number, kind: CaseVersionKind, began: string, at: string }
      & { __typename?: 'CaseVersion' }
    )>, views: Array<(
      { id: string, name: string, created: string }
      & { __typename?: 'CaseView' }
    )> }
    & { __typename?: 'Case' }
  ) | null }
  & { __typename?: 'Query' }
);

export type FixedViewQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type FixedViewQuery = (
  { caseView?: (
    { id: string, name: string, created: string, state: string }
    & { __typename?: 'CaseView' }
  ) | null }
  & { __typename?: 'Query' }
);

export type CreateCaseMutationVariables = Exact<{
  name: Scalars['String']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  content?: InputMaybe<CaseContent>;
}>;


export type CreateCaseMutation = (
  { createCase: (
    { state: string, notes: string, id: string, name: string, description: string, created: string, updated: string, archived: boolean, datasets: Array<string>, version: number, thumbnail?: string | null }
    & { __typename?: 'Case' }
  ) }
  & { __typename?: 'Mutation' }
);

export type SaveCaseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  basedOn: Scalars['Int']['input'];
  content: CaseContent;
  auto?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type SaveCaseMutation = (
  { saveCase: (
    { version: number, updated: string }
    & { __typename?: 'Case' }
  ) }
  & { __typename?: 'Mutation' }
);

export type RenameCaseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  description?: InputMaybe<Scalars['String']['input']>;
}>;


export type RenameCaseMutation = (
  { renameCase: (
    { id: string, name: string, description: string, created: string, updated: string, archived: boolean, datasets: Array<string>, version: number, thumbnail?: string | null }
    & { __typename?: 'Case' }
  ) }
  & { __typename?: 'Mutation' }
);

export type CopyCaseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CopyCaseMutation = (
  { copyCase: (
    { id: string, name: string, description: string, created: string, updated: string, archived: boolean, datasets: Array<string>, version: number, thumbnail?: string | null }
    & { __typename?: 'Case' }
  ) }
  & { __typename?: 'Mutation' }
);

export type ArchiveCaseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  archived?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type ArchiveCaseMutation = (
  { archiveCase: (
    { id: string, name: string, description: string, created: string, updated: string, archived: boolean, datasets: Array<string>, version: number, thumbnail?: string | null }
    & { __typename?: 'Case' }
  ) }
  & { __typename?: 'Mutation' }
);

export type DeleteCaseMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeleteCaseMutation = (
  { deleteCase: (
    { id: string }
    & { __typename?: 'Case' }
  ) }
  & { __typename?: 'Mutation' }
);

export type RestoreCaseVersionMutationVariables = Exact<{
  id: Scalars['ID']['input'];
  version: Scalars['ID']['input'];
  basedOn: Scalars['Int']['input'];
}>;


export type RestoreCaseVersionMutation = (
  { restoreCaseVersion: (
    { state: string, notes: string, id: string, name: string, description: string, created: string, updated: string, archived: boolean, datasets: Array<string>, version: number, thumbnail?: string | null }
    & { __typename?: 'Case' }
  ) }
  & { __typename?: 'Mutation' }
);

export type CreateCaseViewMutationVariables = Exact<{
  case: Scalars['ID']['input'];
  name: Scalars['String']['input'];
  state: Scalars['String']['input'];
}>;


export type CreateCaseViewMutation = (
  { createCaseView: (
    { id: string, name: string, created: string }
    & { __typename?: 'CaseView' }
  ) }
  & { __typename?: 'Mutation' }
);

export type DeleteCaseViewMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeleteCaseViewMutation = (
  { deleteCaseView: (
    { id: string }
    & { __typename?: 'CaseView' }
  ) }
  & { __typename?: 'Mutation' }
);

export type JobFragment = (
  { id: string, kind: ImportKind, state: ImportState, dataset?: string | null, title?: string | null, files: Array<string>, problemCount: number, removed?: number | null, failure?: string | null, progress: (
    { phase: ImportPhase, done: number, total: number, rows: number, rate?: number | null, secondsLeft?: number | null }
    & { __typename?: 'ImportProgress' }
  ) }
  & { __typename?: 'ImportJob' }
);

export type ImportNumbersFragment = (
  { sources: number, entities: number, links: number, figures: number, claims: number }
  & { __typename?: 'ImportCounts' }
);

export type FindingFragment = (
  { message: string, place: (
    { file: string, row?: number | null, line?: number | null, column?: string | null, object?: string | null }
    & { __typename?: 'ImportPlace' }
  ) }
  & { __typename?: 'ImportFinding' }
);

export type ImportStartQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportStartQuery = (
  { writing: Writing, importFormats: Array<(
    { id: string, label: string, extensions: Array<string> }
    & { __typename?: 'ImportFormat' }
  )>, importRecipes: Array<(
    { name: string, title: string, files: string, download: string }
    & { __typename?: 'ImportRecipe' }
  )> }
  & { __typename?: 'Query' }
);

export type DatasetsQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetsQuery = (
  { exportFormats: Array<(
    { id: string, label: string }
    & { __typename?: 'ExportFormat' }
  )>, datasets: Array<(
    { id: string, title: string, summary?: string | null, imported?: string | null, updated?: string | null, entities: number, links: number, figures: number, waiting: number, retracted: number, beside: number, source?: (
      { id: string }
      & { __typename?: 'Source' }
    ) | null }
    & { __typename?: 'Dataset' }
  )> }
  & { __typename?: 'Query' }
);

export type MostConnectedQueryVariables = Exact<{
  sources?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MostConnectedQuery = (
  { entities: (
    { totalCount: number, nodes: Array<(
      { id: string }
      & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
    )>, pageInfo: (
      { hasNextPage: boolean, endCursor?: string | null }
      & { __typename?: 'PageInfo' }
    ) }
    & { __typename?: 'EntityConnection' }
  ) }
  & { __typename?: 'Query' }
);

export type ImportFindingsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ImportFindingsQuery = (
  { importJob?: (
    { noteCount: number, id: string, kind: ImportKind, state: ImportState, dataset?: string | null, title?: string | null, files: Array<string>, problemCount: number, removed?: number | null, failure?: string | null, problems: Array<(
      { message: string, place: (
        { file: string, row?: number | null, line?: number | null, column?: string | null, object?: string | null }
        & { __typename?: 'ImportPlace' }
      ) }
      & { __typename?: 'ImportFinding' }
    )>, notes: Array<(
      { message: string, place: (
        { file: string, row?: number | null, line?: number | null, column?: string | null, object?: string | null }
        & { __typename?: 'ImportPlace' }
      ) }
      & { __typename?: 'ImportFinding' }
    )>, result?: (
      { rows: number, waiting: number, beside: number, holds: (
        { sources: number, entities: number, links: number, figures: number, claims: number }
        & { __typename?: 'ImportCounts' }
      ), created: (
        { sources: number, entities: number, links: number, figures: number, claims: number }
        & { __typename?: 'ImportCounts' }
      ), changed: (
        { sources: number, entities: number, links: number, figures: number, claims: number }
        & { __typename?: 'ImportCounts' }
      ), retracted: (
        { sources: number, entities: number, links: number, figures: number, claims: number }
        & { __typename?: 'ImportCounts' }
      ) }
      & { __typename?: 'ImportResult' }
    ) | null, preview?: (
      { format: string, rows: number, entities: Array<(
        { id: string, type: EntityType, kind: string, name: string, valid?: string | null, place: (
          { file: string, row?: number | null, line?: number | null, object?: string | null }
          & { __typename?: 'ImportPlace' }
        ) }
        & { __typename?: 'PreviewedEntity' }
      )>, links: Array<(
        { id: string, type: string, source: string, sourceName?: string | null, target: string, targetName?: string | null, valid?: string | null, label?: string | null, amountText?: string | null, forms: Array<string>, place: (
          { file: string, row?: number | null, line?: number | null, object?: string | null }
          & { __typename?: 'ImportPlace' }
        ) }
        & { __typename?: 'PreviewedLink' }
      )>, figures: Array<(
        { id: string, about: string, measure: string, text: string, period?: string | null, place: (
          { file: string, row?: number | null, line?: number | null, object?: string | null }
          & { __typename?: 'ImportPlace' }
        ) }
        & { __typename?: 'PreviewedFigure' }
      )> }
      & { __typename?: 'ImportPreview' }
    ) | null, progress: (
      { phase: ImportPhase, done: number, total: number, rows: number, rate?: number | null, secondsLeft?: number | null }
      & { __typename?: 'ImportProgress' }
    ) }
    & { __typename?: 'ImportJob' }
  ) | null }
  & { __typename?: 'Query' }
);

export type ImportProblemsCsvQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ImportProblemsCsvQuery = (
  { importJob?: (
    { problemsCsv: string }
    & { __typename?: 'ImportJob' }
  ) | null }
  & { __typename?: 'Query' }
);

export type CheckImportMutationVariables = Exact<{
  files: Array<Scalars['Upload']['input']> | Scalars['Upload']['input'];
  mapping?: InputMaybe<Scalars['String']['input']>;
  settings?: InputMaybe<ImportSettings>;
}>;


export type CheckImportMutation = (
  { checkImport: (
    { id: string, kind: ImportKind, state: ImportState, dataset?: string | null, title?: string | null, files: Array<string>, problemCount: number, removed?: number | null, failure?: string | null, progress: (
      { phase: ImportPhase, done: number, total: number, rows: number, rate?: number | null, secondsLeft?: number | null }
      & { __typename?: 'ImportProgress' }
    ) }
    & { __typename?: 'ImportJob' }
  ) }
  & { __typename?: 'Mutation' }
);

export type ConfirmImportMutationVariables = Exact<{
  job: Scalars['ID']['input'];
  keepGoing?: InputMaybe<Scalars['Boolean']['input']>;
}>;


export type ConfirmImportMutation = (
  { confirmImport: (
    { id: string, kind: ImportKind, state: ImportState, dataset?: string | null, title?: string | null, files: Array<string>, problemCount: number, removed?: number | null, failure?: string | null, progress: (
      { phase: ImportPhase, done: number, total: number, rows: number, rate?: number | null, secondsLeft?: number | null }
      & { __typename?: 'ImportProgress' }
    ) }
    & { __typename?: 'ImportJob' }
  ) }
  & { __typename?: 'Mutation' }
);

export type CancelImportMutationVariables = Exact<{
  job: Scalars['ID']['input'];
}>;


export type CancelImportMutation = (
  { cancelImport: (
    { id: string, kind: ImportKind, state: ImportState, dataset?: string | null, title?: string | null, files: Array<string>, problemCount: number, removed?: number | null, failure?: string | null, progress: (
      { phase: ImportPhase, done: number, total: number, rows: number, rate?: number | null, secondsLeft?: number | null }
      & { __typename?: 'ImportProgress' }
    ) }
    & { __typename?: 'ImportJob' }
  ) }
  & { __typename?: 'Mutation' }
);

export type UndoImportMutationVariables = Exact<{
  dataset: Scalars['ID']['input'];
}>;


export type UndoImportMutation = (
  { undoImport: (
    { id: string, kind: ImportKind, state: ImportState, dataset?: string | null, title?: string | null, files: Array<string>, problemCount: number, removed?: number | null, failure?: string | null, progress: (
      { phase: ImportPhase, done: number, total: number, rows: number, rate?: number | null, secondsLeft?: number | null }
      & { __typename?: 'ImportProgress' }
    ) }
    & { __typename?: 'ImportJob' }
  ) }
  & { __typename?: 'Mutation' }
);

export type FollowImportSubscriptionVariables = Exact<{
  job: Scalars['ID']['input'];
}>;


export type FollowImportSubscription = (
  { importProgress: (
    { id: string, kind: ImportKind, state: ImportState, dataset?: string | null, title?: string | null, files: Array<string>, problemCount: number, removed?: number | null, failure?: string | null, progress: (
      { phase: ImportPhase, done: number, total: number, rows: number, rate?: number | null, secondsLeft?: number | null }
      & { __typename?: 'ImportProgress' }
    ) }
    & { __typename?: 'ImportJob' }
  ) }
  & { __typename?: 'Subscription' }
);

export type ExportChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ExportChoicesQuery = (
  { exportFormats: Array<(
    { id: string, label: string, extension: string }
    & { __typename?: 'ExportFormat' }
  )>, datasets: Array<(
    { id: string, title: string }
    & { __typename?: 'Dataset' }
  )> }
  & { __typename?: 'Query' }
);

export type DatasetNetworkQueryVariables = Exact<{
  sources?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
}>;


export type DatasetNetworkQuery = (
  { network: (
    { omitted: number, omittedRelations: number, nodes: Array<(
      { id: string, type: EntityType, kind: string, name: string, degree: number, knownFrom?: string | null, disputed: boolean, valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null }
        & { __typename?: 'Period' }
      ) | null }
      & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
    )>, relations: Array<(
      { id: string, family: LinkFamily, label: string, count: number, disputed: boolean, origins: number, originIds: Array<string>, knownFrom?: string | null, heldText: string, amountText?: string | null, type: (
        { id: string, sign: number, symmetric: boolean }
        & { __typename?: 'LinkType' }
      ), source: (
        { id: string }
        & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), target: (
        { id: string }
        & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), periods: Array<(
        { knownFrom?: string | null, count: number, valid?: (
          { edtf: string, earliest?: string | null, latest?: string | null }
          & { __typename?: 'Period' }
        ) | null }
        & { __typename?: 'RelationPeriod' }
      )>, money: Array<(
        { currency: string, total?: (
          { low?: number | null, high?: number | null }
          & { __typename?: 'SpanAmount' }
        ) | null }
        & { __typename?: 'MoneySum' }
      )> }
      & { __typename?: 'Relation' }
    )> }
    & { __typename?: 'Graph' }
  ) }
  & { __typename?: 'Query' }
);

export type LookUnderWayQueryVariables = Exact<{ [key: string]: never; }>;


export type LookUnderWayQuery = { __typename: 'Query' };

export type EntityDetailsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  claims: Scalars['Int']['input'];
}>;


export type EntityDetailsQuery = (
  { entity?:
    | (
      { website?: string | null, aliases: Array<string>, identifiers: Array<string>, summary?: string | null, disputed: boolean, knownFrom?: string | null, degree: number, id: string, type: EntityType, kind: string, name: string, allies: Array<(
        { actor: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' }
        ), through?: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Alliance' }
        ) | null, links: Array<(
          { id: string, valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null }
          & { __typename?: 'FundingFlow' | 'SupportLink' | 'Tie' }
        )> }
        & { __typename?: 'Ally' }
      )>, leaders: Array<(
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' }
      )>, memberOf: Array<(
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      )>, members: Array<(
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      )>, operations: Array<(
        { ordinal?: number | null, id: string, type: EntityType, kind: string, name: string, valid?: (
          { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
          & { __typename?: 'Period' }
        ) | null }
        & { __typename: 'Operation' }
      )>, attributes: Array<(
        { name: string, value: string }
        & { __typename?: 'Attribute' }
      )>, namesBySource: Array<(
        { name: string, entityId: string, dataset: string }
        & { __typename?: 'NameOf' }
      )>, otherValues: Array<(
        { dataset: string, field: string, value: string, period?: (
          { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
          & { __typename?: 'Period' }
        ) | null }
        & { __typename?: 'OtherValue' }
      )>, valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
        & { __typename?: 'Period' }
      ) | null, grade: (
        { reliability: string, credibility: number, code: string, text: string }
        & { __typename?: 'Grade' }
      ), figures: Array<(
        { id: string, measure: string, label: string, text: string, low?: number | null, high?: number | null, unit?: string | null, disputed: boolean, period?: (
          { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
          & { __typename?: 'Period' }
        ) | null, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ) }
        & { __typename?: 'Figure' }
      )>, claims: (
        { totalCount: number, pageInfo: (
          { hasNextPage: boolean, endCursor?: string | null }
          & { __typename?: 'PageInfo' }
        ), nodes: Array<(
          { id: string, statement: string, locator?: string | null, stance: Stance, property?: string | null, value?: string | null, verdict?: Verdict | null, retracted: boolean, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ), source: (
            { id: string, title: string, author?: string | null, publisher?: string | null, url?: string | null, published?: (
              { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
              & { __typename?: 'Period' }
            ) | null }
            & { __typename?: 'Source' }
          ), attributedTo?: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename?: 'Actor' }
          ) | null }
          & { __typename?: 'Claim' }
        )> }
        & { __typename?: 'ClaimConnection' }
      ) }
      & { __typename: 'Actor' }
    )
    | (
      { aliases: Array<string>, identifiers: Array<string>, summary?: string | null, disputed: boolean, knownFrom?: string | null, degree: number, id: string, type: EntityType, kind: string, name: string, agreementStatus: AgreementStatus, parties: Array<(
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' }
      )>, brokers: Array<(
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' }
      )>, places: Array<(
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Place' }
      )>, obligations: Array<(
        { id: string, type: EntityType, kind: string, name: string, obligationStatus: ObligationStatus }
        & { __typename: 'Obligation' }
      )>, attributes: Array<(
        { name: string, value: string }
        & { __typename?: 'Attribute' }
      )>, namesBySource: Array<(
        { name: string, entityId: string, dataset: string }
        & { __typename?: 'NameOf' }
      )>, otherValues: Array<(
        { dataset: string, field: string, value: string, period?: (
          { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
          & { __typename?: 'Period' }
        ) | null }
        & { __typename?: 'OtherValue' }
      )>, valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
        & { __typename?: 'Period' }
      ) | null, grade: (
        { reliability: string, credibility: number, code: string, text: string }
        & { __typename?: 'Grade' }
      ), figures: Array<(
        { id: string, measure: string, label: string, text: string, low?: number | null, high?: number | null, unit?: string | null, disputed: boolean, period?: (
          { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
          & { __typename?: 'Period' }
        ) | null, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ) }
        & { __typename?: 'Figure' }
      )>, claims: (
        { totalCount: number, pageInfo: (
          { hasNextPage: boolean, endCursor?: string | null }
          & { __typename?: 'PageInfo' }
        ), nodes: Array<(
          { id: string, statement: string, locator?: string | null, stance: Stance, property?: string | null, value?: string | null, verdict?: Verdict | null, retracted: boolean, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ), source: (
            { id: string, title: string, author?: string | null, publisher?: string | null, url?: string | null, published?: (
              { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
              & { __typename?: 'Period' }
            ) | null }
            & { __typename?: 'Source' }
          ), attributedTo?: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename?: 'Actor' }
          ) | null }
          & { __typename?: 'Claim' }
        )> }
        & { __typename?: 'ClaimConnection' }
      ) }
      & { __typename: 'Agreement' }
    )
    | (
      { aliases: Array<string>, identifiers: Array<string>, summary?: string | null, disputed: boolean, knownFrom?: string | null, degree: number, id: string, type: EntityType, kind: string, name: string, members: Array<(
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' }
      )>, attributes: Array<(
        { name: string, value: string }
        & { __typename?: 'Attribute' }
      )>, namesBySource: Array<(
        { name: string, entityId: string, dataset: string }
        & { __typename?: 'NameOf' }
      )>, otherValues: Array<(
        { dataset: string, field: string, value: string, period?: (
          { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
          & { __typename?: 'Period' }
        ) | null }
        & { __typename?: 'OtherValue' }
      )>, valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
        & { __typename?: 'Period' }
      ) | null, grade: (
        { reliability: string, credibility: number, code: string, text: string }
        & { __typename?: 'Grade' }
      ), figures: Array<(
        { id: string, measure: string, label: string, text: string, low?: number | null, high?: number | null, unit?: string | null, disputed: boolean, period?: (
          { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
          & { __typename?: 'Period' }
        ) | null, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ) }
        & { __typename?: 'Figure' }
      )>, claims: (
        { totalCount: number, pageInfo: (
          { hasNextPage: boolean, endCursor?: string | null }
          & { __typename?: 'PageInfo' }
        ), nodes: Array<(
          { id: string, statement: string, locator?: string | null, stance: Stance, property?: string | null, value?: string | null, verdict?: Verdict | null, retracted: boolean, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ), source: (
            { id: string, title: string, author?: string | null, publisher?: string | null, url?: string | null, published?: (
              { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
              & { __typename?: 'Period' }
            ) | null }
            & { __typename?: 'Source' }
          ), attributedTo?: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename?: 'Actor' }
          ) | null }
          & { __typename?: 'Claim' }
        )> }
        & { __typename?: 'ClaimConnection' }
      ) }
      & { __typename: 'Alliance' }
    )
    | (
      { aliases: Array<string>, identifiers: Array<string>, summary?: string | null, disputed: boolean, knownFrom?: string | null, degree: number, id: string, type: EntityType, kind: string, name: string, holders: Array<(
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' }
      )>, attributes: Array<(
        { name: string, value: string }
        & { __typename?: 'Attribute' }
      )>, namesBySource: Array<(
        { name: string, entityId: string, dataset: string }
        & { __typename?: 'NameOf' }
      )>, otherValues: Array<(
        { dataset: string, field: string, value: string, period?: (
          { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
          & { __typename?: 'Period' }
        ) | null }
        & { __typename?: 'OtherValue' }
      )>, valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
        & { __typename?: 'Period' }
      ) | null, grade: (
        { reliability: string, credibility: number, code: string, text: string }
        & { __typename?: 'Grade' }
      ), figures: Array<(
        { id: string, measure: string, label: string, text: string, low?: number | null, high?: number | null, unit?: string | null, disputed: boolean, period?: (
          { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
          & { __typename?: 'Period' }
        ) | null, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ) }
        & { __typename?: 'Figure' }
      )>, claims: (
        { totalCount: number, pageInfo: (
          { hasNextPage: boolean, endCursor?: string | null }
          & { __typename?: 'PageInfo' }
        ), nodes: Array<(
          { id: string, statement: string, locator?: string | null, stance: Stance, property?: string | null, value?: string | null, verdict?: Verdict | null, retracted: boolean, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ), source: (
            { id: string, title: string, author?: string | null, publisher?: string | null, url?: string | null, published?: (
              { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
              & { __typename?: 'Period' }
            ) | null }
            & { __typename?: 'Source' }
          ), attributedTo?: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename?: 'Actor' }
          ) | null }
          & { __typename?: 'Claim' }
        )> }
        & { __typename?: 'ClaimConnection' }
      ) }
      & { __typename: 'Asset' }
    )
    | (
      { aliases: Array<string>, identifiers: Array<string>, summary?: string | null, disputed: boolean, knownFrom?: string | null, degree: number, id: string, type: EntityType, kind: string, name: string, participants: Array<(
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      )>, targets: Array<(
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      )>, place?: (
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Place' }
      ) | null, attributes: Array<(
        { name: string, value: string }
        & { __typename?: 'Attribute' }
      )>, namesBySource: Array<(
        { name: string, entityId: string, dataset: string }
        & { __typename?: 'NameOf' }
      )>, otherValues: Array<(
        { dataset: string, field: string, value: string, period?: (
          { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
          & { __typename?: 'Period' }
        ) | null }
        & { __typename?: 'OtherValue' }
      )>, valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
        & { __typename?: 'Period' }
      ) | null, grade: (
        { reliability: string, credibility: number, code: string, text: string }
        & { __typename?: 'Grade' }
      ), figures: Array<(
        { id: string, measure: string, label: string, text: string, low?: number | null, high?: number | null, unit?: string | null, disputed: boolean, period?: (
          { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
          & { __typename?: 'Period' }
        ) | null, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ) }
        & { __typename?: 'Figure' }
      )>, claims: (
        { totalCount: number, pageInfo: (
          { hasNextPage: boolean, endCursor?: string | null }
          & { __typename?: 'PageInfo' }
        ), nodes: Array<(
          { id: string, statement: string, locator?: string | null, stance: Stance, property?: string | null, value?: string | null, verdict?: Verdict | null, retracted: boolean, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ), source: (
            { id: string, title: string, author?: string | null, publisher?: string | null, url?: string | null, published?: (
              { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
              & { __typename?: 'Period' }
            ) | null }
            & { __typename?: 'Source' }
          ), attributedTo?: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename?: 'Actor' }
          ) | null }
          & { __typename?: 'Claim' }
        )> }
        & { __typename?: 'ClaimConnection' }
      ) }
      & { __typename: 'Event' }
    )
    | (
      { aliases: Array<string>, identifiers: Array<string>, summary?: string | null, disputed: boolean, knownFrom?: string | null, degree: number, id: string, type: EntityType, kind: string, name: string, obligationStatus: ObligationStatus, agreement?: (
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Agreement' }
      ) | null, boundActors: Array<(
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' }
      )>, attributes: Array<(
        { name: string, value: string }
        & { __typename?: 'Attribute' }
      )>, namesBySource: Array<(
        { name: string, entityId: string, dataset: string }
        & { __typename?: 'NameOf' }
      )>, otherValues: Array<(
        { dataset: string, field: string, value: string, period?: (
          { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
          & { __typename?: 'Period' }
        ) | null }
        & { __typename?: 'OtherValue' }
      )>, valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
        & { __typename?: 'Period' }
      ) | null, grade: (
        { reliability: string, credibility: number, code: string, text: string }
        & { __typename?: 'Grade' }
      ), figures: Array<(
        { id: string, measure: string, label: string, text: string, low?: number | null, high?: number | null, unit?: string | null, disputed: boolean, period?: (
          { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
          & { __typename?: 'Period' }
        ) | null, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ) }
        & { __typename?: 'Figure' }
      )>, claims: (
        { totalCount: number, pageInfo: (
          { hasNextPage: boolean, endCursor?: string | null }
          & { __typename?: 'PageInfo' }
        ), nodes: Array<(
          { id: string, statement: string, locator?: string | null, stance: Stance, property?: string | null, value?: string | null, verdict?: Verdict | null, retracted: boolean, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ), source: (
            { id: string, title: string, author?: string | null, publisher?: string | null, url?: string | null, published?: (
              { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
              & { __typename?: 'Period' }
            ) | null }
            & { __typename?: 'Source' }
          ), attributedTo?: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename?: 'Actor' }
          ) | null }
          & { __typename?: 'Claim' }
        )> }
        & { __typename?: 'ClaimConnection' }
      ) }
      & { __typename: 'Obligation' }
    )
    | (
      { ordinal?: number | null, aliases: Array<string>, identifiers: Array<string>, summary?: string | null, disputed: boolean, knownFrom?: string | null, degree: number, id: string, type: EntityType, kind: string, name: string, conductedBy: Array<(
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' }
      )>, targets: Array<(
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      )>, places: Array<(
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Place' }
      )>, attributes: Array<(
        { name: string, value: string }
        & { __typename?: 'Attribute' }
      )>, namesBySource: Array<(
        { name: string, entityId: string, dataset: string }
        & { __typename?: 'NameOf' }
      )>, otherValues: Array<(
        { dataset: string, field: string, value: string, period?: (
          { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
          & { __typename?: 'Period' }
        ) | null }
        & { __typename?: 'OtherValue' }
      )>, valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
        & { __typename?: 'Period' }
      ) | null, grade: (
        { reliability: string, credibility: number, code: string, text: string }
        & { __typename?: 'Grade' }
      ), figures: Array<(
        { id: string, measure: string, label: string, text: string, low?: number | null, high?: number | null, unit?: string | null, disputed: boolean, period?: (
          { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
          & { __typename?: 'Period' }
        ) | null, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ) }
        & { __typename?: 'Figure' }
      )>, claims: (
        { totalCount: number, pageInfo: (
          { hasNextPage: boolean, endCursor?: string | null }
          & { __typename?: 'PageInfo' }
        ), nodes: Array<(
          { id: string, statement: string, locator?: string | null, stance: Stance, property?: string | null, value?: string | null, verdict?: Verdict | null, retracted: boolean, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ), source: (
            { id: string, title: string, author?: string | null, publisher?: string | null, url?: string | null, published?: (
              { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
              & { __typename?: 'Period' }
            ) | null }
            & { __typename?: 'Source' }
          ), attributedTo?: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename?: 'Actor' }
          ) | null }
          & { __typename?: 'Claim' }
        )> }
        & { __typename?: 'ClaimConnection' }
      ) }
      & { __typename: 'Operation' }
    )
    | (
      { aliases: Array<string>, identifiers: Array<string>, summary?: string | null, disputed: boolean, knownFrom?: string | null, degree: number, id: string, type: EntityType, kind: string, name: string, location?: (
        { lat: number, lon: number }
        & { __typename?: 'Location' }
      ) | null, within: Array<(
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Place' }
      )>, attributes: Array<(
        { name: string, value: string }
        & { __typename?: 'Attribute' }
      )>, namesBySource: Array<(
        { name: string, entityId: string, dataset: string }
        & { __typename?: 'NameOf' }
      )>, otherValues: Array<(
        { dataset: string, field: string, value: string, period?: (
          { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
          & { __typename?: 'Period' }
        ) | null }
        & { __typename?: 'OtherValue' }
      )>, valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
        & { __typename?: 'Period' }
      ) | null, grade: (
        { reliability: string, credibility: number, code: string, text: string }
        & { __typename?: 'Grade' }
      ), figures: Array<(
        { id: string, measure: string, label: string, text: string, low?: number | null, high?: number | null, unit?: string | null, disputed: boolean, period?: (
          { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
          & { __typename?: 'Period' }
        ) | null, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ) }
        & { __typename?: 'Figure' }
      )>, claims: (
        { totalCount: number, pageInfo: (
          { hasNextPage: boolean, endCursor?: string | null }
          & { __typename?: 'PageInfo' }
        ), nodes: Array<(
          { id: string, statement: string, locator?: string | null, stance: Stance, property?: string | null, value?: string | null, verdict?: Verdict | null, retracted: boolean, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ), source: (
            { id: string, title: string, author?: string | null, publisher?: string | null, url?: string | null, published?: (
              { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
              & { __typename?: 'Period' }
            ) | null }
            & { __typename?: 'Source' }
          ), attributedTo?: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename?: 'Actor' }
          ) | null }
          & { __typename?: 'Claim' }
        )> }
        & { __typename?: 'ClaimConnection' }
      ) }
      & { __typename: 'Place' }
    )
   | null }
  & { __typename?: 'Query' }
);

export type EntityClaimsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
}>;


export type EntityClaimsQuery = (
  { entity?: (
    { id: string, claims: (
      { pageInfo: (
        { hasNextPage: boolean, endCursor?: string | null }
        & { __typename?: 'PageInfo' }
      ), nodes: Array<(
        { id: string, statement: string, locator?: string | null, stance: Stance, property?: string | null, value?: string | null, verdict?: Verdict | null, retracted: boolean, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ), source: (
          { id: string, title: string, author?: string | null, publisher?: string | null, url?: string | null, published?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null }
          & { __typename?: 'Source' }
        ), attributedTo?: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename?: 'Actor' }
        ) | null }
        & { __typename?: 'Claim' }
      )> }
      & { __typename?: 'ClaimConnection' }
    ) }
    & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  ) | null }
  & { __typename?: 'Query' }
);

export type OtherValueLineFragment = (
  { dataset: string, field: string, value: string, period?: (
    { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
    & { __typename?: 'Period' }
  ) | null }
  & { __typename?: 'OtherValue' }
);

export type RelationPageFragment = (
  { totalCount: number, pageInfo: (
    { hasNextPage: boolean, endCursor?: string | null }
    & { __typename?: 'PageInfo' }
  ), nodes: Array<(
    { id: string, family: LinkFamily, label: string, count: number, undated: number, heldText: string, forms: Array<string>, giverCertain: boolean, amountText?: string | null, unknownAmounts: number, inKind: number, origins: number, disputed: boolean, linkType: (
      { id: string, label: string, inverse: string, symmetric: boolean }
      & { __typename?: 'LinkType' }
    ), source: (
      { id: string, type: EntityType, kind: string, name: string }
      & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
    ), target: (
      { id: string, type: EntityType, kind: string, name: string }
      & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
    ), spans: Array<(
      { edtf: string, earliest?: string | null, latest?: string | null }
      & { __typename?: 'Period' }
    )>, periods: Array<(
      { knownFrom?: string | null, count: number, valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null }
        & { __typename?: 'Period' }
      ) | null }
      & { __typename?: 'RelationPeriod' }
    )>, grade: (
      { reliability: string, credibility: number, code: string, text: string }
      & { __typename?: 'Grade' }
    ) }
    & { __typename: 'Relation' }
  )> }
  & { __typename?: 'RelationConnection' }
);

export type EntityRelationsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  validTo?: InputMaybe<Scalars['Date']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
}>;


export type EntityRelationsQuery = (
  { entity?: (
    { id: string, FUNDING: (
      { totalCount: number, pageInfo: (
        { hasNextPage: boolean, endCursor?: string | null }
        & { __typename?: 'PageInfo' }
      ), nodes: Array<(
        { id: string, family: LinkFamily, label: string, count: number, undated: number, heldText: string, forms: Array<string>, giverCertain: boolean, amountText?: string | null, unknownAmounts: number, inKind: number, origins: number, disputed: boolean, linkType: (
          { id: string, label: string, inverse: string, symmetric: boolean }
          & { __typename?: 'LinkType' }
        ), source: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), target: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), spans: Array<(
          { edtf: string, earliest?: string | null, latest?: string | null }
          & { __typename?: 'Period' }
        )>, periods: Array<(
          { knownFrom?: string | null, count: number, valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null }
            & { __typename?: 'Period' }
          ) | null }
          & { __typename?: 'RelationPeriod' }
        )>, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ) }
        & { __typename: 'Relation' }
      )> }
      & { __typename?: 'RelationConnection' }
    ), SUPPORT: (
      { totalCount: number, pageInfo: (
        { hasNextPage: boolean, endCursor?: string | null }
        & { __typename?: 'PageInfo' }
      ), nodes: Array<(
        { id: string, family: LinkFamily, label: string, count: number, undated: number, heldText: string, forms: Array<string>, giverCertain: boolean, amountText?: string | null, unknownAmounts: number, inKind: number, origins: number, disputed: boolean, linkType: (
          { id: string, label: string, inverse: string, symmetric: boolean }
          & { __typename?: 'LinkType' }
        ), source: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), target: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), spans: Array<(
          { edtf: string, earliest?: string | null, latest?: string | null }
          & { __typename?: 'Period' }
        )>, periods: Array<(
          { knownFrom?: string | null, count: number, valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null }
            & { __typename?: 'Period' }
          ) | null }
          & { __typename?: 'RelationPeriod' }
        )>, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ) }
        & { __typename: 'Relation' }
      )> }
      & { __typename?: 'RelationConnection' }
    ), ALLIANCE: (
      { totalCount: number, pageInfo: (
        { hasNextPage: boolean, endCursor?: string | null }
        & { __typename?: 'PageInfo' }
      ), nodes: Array<(
        { id: string, family: LinkFamily, label: string, count: number, undated: number, heldText: string, forms: Array<string>, giverCertain: boolean, amountText?: string | null, unknownAmounts: number, inKind: number, origins: number, disputed: boolean, linkType: (
          { id: string, label: string, inverse: string, symmetric: boolean }
          & { __typename?: 'LinkType' }
        ), source: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), target: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), spans: Array<(
          { edtf: string, earliest?: string | null, latest?: string | null }
          & { __typename?: 'Period' }
        )>, periods: Array<(
          { knownFrom?: string | null, count: number, valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null }
            & { __typename?: 'Period' }
          ) | null }
          & { __typename?: 'RelationPeriod' }
        )>, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ) }
        & { __typename: 'Relation' }
      )> }
      & { __typename?: 'RelationConnection' }
    ), HOSTILITY: (
      { totalCount: number, pageInfo: (
        { hasNextPage: boolean, endCursor?: string | null }
        & { __typename?: 'PageInfo' }
      ), nodes: Array<(
        { id: string, family: LinkFamily, label: string, count: number, undated: number, heldText: string, forms: Array<string>, giverCertain: boolean, amountText?: string | null, unknownAmounts: number, inKind: number, origins: number, disputed: boolean, linkType: (
          { id: string, label: string, inverse: string, symmetric: boolean }
          & { __typename?: 'LinkType' }
        ), source: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), target: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), spans: Array<(
          { edtf: string, earliest?: string | null, latest?: string | null }
          & { __typename?: 'Period' }
        )>, periods: Array<(
          { knownFrom?: string | null, count: number, valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null }
            & { __typename?: 'Period' }
          ) | null }
          & { __typename?: 'RelationPeriod' }
        )>, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ) }
        & { __typename: 'Relation' }
      )> }
      & { __typename?: 'RelationConnection' }
    ), STRUCTURE: (
      { totalCount: number, pageInfo: (
        { hasNextPage: boolean, endCursor?: string | null }
        & { __typename?: 'PageInfo' }
      ), nodes: Array<(
        { id: string, family: LinkFamily, label: string, count: number, undated: number, heldText: string, forms: Array<string>, giverCertain: boolean, amountText?: string | null, unknownAmounts: number, inKind: number, origins: number, disputed: boolean, linkType: (
          { id: string, label: string, inverse: string, symmetric: boolean }
          & { __typename?: 'LinkType' }
        ), source: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), target: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), spans: Array<(
          { edtf: string, earliest?: string | null, latest?: string | null }
          & { __typename?: 'Period' }
        )>, periods: Array<(
          { knownFrom?: string | null, count: number, valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null }
            & { __typename?: 'Period' }
          ) | null }
          & { __typename?: 'RelationPeriod' }
        )>, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ) }
        & { __typename: 'Relation' }
      )> }
      & { __typename?: 'RelationConnection' }
    ), AGREEMENT: (
      { totalCount: number, pageInfo: (
        { hasNextPage: boolean, endCursor?: string | null }
        & { __typename?: 'PageInfo' }
      ), nodes: Array<(
        { id: string, family: LinkFamily, label: string, count: number, undated: number, heldText: string, forms: Array<string>, giverCertain: boolean, amountText?: string | null, unknownAmounts: number, inKind: number, origins: number, disputed: boolean, linkType: (
          { id: string, label: string, inverse: string, symmetric: boolean }
          & { __typename?: 'LinkType' }
        ), source: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), target: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), spans: Array<(
          { edtf: string, earliest?: string | null, latest?: string | null }
          & { __typename?: 'Period' }
        )>, periods: Array<(
          { knownFrom?: string | null, count: number, valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null }
            & { __typename?: 'Period' }
          ) | null }
          & { __typename?: 'RelationPeriod' }
        )>, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ) }
        & { __typename: 'Relation' }
      )> }
      & { __typename?: 'RelationConnection' }
    ), OPERATION: (
      { totalCount: number, pageInfo: (
        { hasNextPage: boolean, endCursor?: string | null }
        & { __typename?: 'PageInfo' }
      ), nodes: Array<(
        { id: string, family: LinkFamily, label: string, count: number, undated: number, heldText: string, forms: Array<string>, giverCertain: boolean, amountText?: string | null, unknownAmounts: number, inKind: number, origins: number, disputed: boolean, linkType: (
          { id: string, label: string, inverse: string, symmetric: boolean }
          & { __typename?: 'LinkType' }
        ), source: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), target: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), spans: Array<(
          { edtf: string, earliest?: string | null, latest?: string | null }
          & { __typename?: 'Period' }
        )>, periods: Array<(
          { knownFrom?: string | null, count: number, valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null }
            & { __typename?: 'Period' }
          ) | null }
          & { __typename?: 'RelationPeriod' }
        )>, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ) }
        & { __typename: 'Relation' }
      )> }
      & { __typename?: 'RelationConnection' }
    ), PLACE: (
      { totalCount: number, pageInfo: (
        { hasNextPage: boolean, endCursor?: string | null }
        & { __typename?: 'PageInfo' }
      ), nodes: Array<(
        { id: string, family: LinkFamily, label: string, count: number, undated: number, heldText: string, forms: Array<string>, giverCertain: boolean, amountText?: string | null, unknownAmounts: number, inKind: number, origins: number, disputed: boolean, linkType: (
          { id: string, label: string, inverse: string, symmetric: boolean }
          & { __typename?: 'LinkType' }
        ), source: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), target: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), spans: Array<(
          { edtf: string, earliest?: string | null, latest?: string | null }
          & { __typename?: 'Period' }
        )>, periods: Array<(
          { knownFrom?: string | null, count: number, valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null }
            & { __typename?: 'Period' }
          ) | null }
          & { __typename?: 'RelationPeriod' }
        )>, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ) }
        & { __typename: 'Relation' }
      )> }
      & { __typename?: 'RelationConnection' }
    ), OTHER: (
      { totalCount: number, pageInfo: (
        { hasNextPage: boolean, endCursor?: string | null }
        & { __typename?: 'PageInfo' }
      ), nodes: Array<(
        { id: string, family: LinkFamily, label: string, count: number, undated: number, heldText: string, forms: Array<string>, giverCertain: boolean, amountText?: string | null, unknownAmounts: number, inKind: number, origins: number, disputed: boolean, linkType: (
          { id: string, label: string, inverse: string, symmetric: boolean }
          & { __typename?: 'LinkType' }
        ), source: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), target: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), spans: Array<(
          { edtf: string, earliest?: string | null, latest?: string | null }
          & { __typename?: 'Period' }
        )>, periods: Array<(
          { knownFrom?: string | null, count: number, valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null }
            & { __typename?: 'Period' }
          ) | null }
          & { __typename?: 'RelationPeriod' }
        )>, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ) }
        & { __typename: 'Relation' }
      )> }
      & { __typename?: 'RelationConnection' }
    ) }
    & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  ) | null }
  & { __typename?: 'Query' }
);

export type EntityFamilyRelationsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  family: LinkFamily;
  after?: InputMaybe<Scalars['String']['input']>;
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  validTo?: InputMaybe<Scalars['Date']['input']>;
  dated?: InputMaybe<Scalars['Boolean']['input']>;
  knownOn?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
}>;


export type EntityFamilyRelationsQuery = (
  { entity?: (
    { id: string, relations: (
      { totalCount: number, pageInfo: (
        { hasNextPage: boolean, endCursor?: string | null }
        & { __typename?: 'PageInfo' }
      ), nodes: Array<(
        { id: string, family: LinkFamily, label: string, count: number, undated: number, heldText: string, forms: Array<string>, giverCertain: boolean, amountText?: string | null, unknownAmounts: number, inKind: number, origins: number, disputed: boolean, linkType: (
          { id: string, label: string, inverse: string, symmetric: boolean }
          & { __typename?: 'LinkType' }
        ), source: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), target: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), spans: Array<(
          { edtf: string, earliest?: string | null, latest?: string | null }
          & { __typename?: 'Period' }
        )>, periods: Array<(
          { knownFrom?: string | null, count: number, valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null }
            & { __typename?: 'Period' }
          ) | null }
          & { __typename?: 'RelationPeriod' }
        )>, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ) }
        & { __typename: 'Relation' }
      )> }
      & { __typename?: 'RelationConnection' }
    ) }
    & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  ) | null }
  & { __typename?: 'Query' }
);

export type LinkPageFragment = (
  { totalCount: number, pageInfo: (
    { hasNextPage: boolean, endCursor?: string | null }
    & { __typename?: 'PageInfo' }
  ), nodes: Array<
    | (
      { inKind: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, amount?: (
        { text: string }
        & { __typename?: 'Amount' }
      ) | null, linkType: (
        { id: string, label: string, inverse: string, symmetric: boolean }
        & { __typename?: 'LinkType' }
      ), source: (
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), target: (
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
        & { __typename?: 'Period' }
      ) | null, grade: (
        { reliability: string, credibility: number, code: string, text: string }
        & { __typename?: 'Grade' }
      ) }
      & { __typename: 'FundingFlow' }
    )
    | (
      { forms: Array<string>, giverCertain: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, linkType: (
        { id: string, label: string, inverse: string, symmetric: boolean }
        & { __typename?: 'LinkType' }
      ), source: (
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), target: (
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
        & { __typename?: 'Period' }
      ) | null, grade: (
        { reliability: string, credibility: number, code: string, text: string }
        & { __typename?: 'Grade' }
      ) }
      & { __typename: 'SupportLink' }
    )
    | (
      { id: string, family: LinkFamily, label: string, disputed: boolean, linkType: (
        { id: string, label: string, inverse: string, symmetric: boolean }
        & { __typename?: 'LinkType' }
      ), source: (
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), target: (
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
        & { __typename?: 'Period' }
      ) | null, grade: (
        { reliability: string, credibility: number, code: string, text: string }
        & { __typename?: 'Grade' }
      ) }
      & { __typename: 'Tie' }
    )
  > }
  & { __typename?: 'LinkConnection' }
);

export type RelationDetailsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  filter?: InputMaybe<LinkFilter>;
  first: Scalars['Int']['input'];
}>;


export type RelationDetailsQuery = (
  { relation?: (
    { knownFrom?: string | null, id: string, family: LinkFamily, label: string, count: number, undated: number, heldText: string, forms: Array<string>, giverCertain: boolean, amountText?: string | null, unknownAmounts: number, inKind: number, origins: number, disputed: boolean, linkType: (
      { id: string, label: string, inverse: string, symmetric: boolean, description: string }
      & { __typename?: 'LinkType' }
    ), amountByYear: Array<(
      { year: number, currency: string, low?: number | null, high?: number | null, arithmetic: string }
      & { __typename?: 'YearAmount' }
    )>, money: Array<(
      { currency: string, count: number, spanning: Array<(
        { from?: number | null, to?: number | null, low?: number | null, high?: number | null, arithmetic: string }
        & { __typename?: 'SpanAmount' }
      )>, undated?: (
        { low?: number | null, high?: number | null, arithmetic: string }
        & { __typename?: 'AnnualAmount' }
      ) | null, undatedOnce?: (
        { low?: number | null, high?: number | null, arithmetic: string }
        & { __typename?: 'OneOffAmount' }
      ) | null, total?: (
        { from?: number | null, to?: number | null, low?: number | null, high?: number | null, arithmetic: string }
        & { __typename?: 'SpanAmount' }
      ) | null }
      & { __typename?: 'MoneySum' }
    )>, links: (
      { totalCount: number, pageInfo: (
        { hasNextPage: boolean, endCursor?: string | null }
        & { __typename?: 'PageInfo' }
      ), nodes: Array<
        | (
          { inKind: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, amount?: (
            { text: string }
            & { __typename?: 'Amount' }
          ) | null, linkType: (
            { id: string, label: string, inverse: string, symmetric: boolean }
            & { __typename?: 'LinkType' }
          ), source: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), target: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ) }
          & { __typename: 'FundingFlow' }
        )
        | (
          { forms: Array<string>, giverCertain: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, linkType: (
            { id: string, label: string, inverse: string, symmetric: boolean }
            & { __typename?: 'LinkType' }
          ), source: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), target: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ) }
          & { __typename: 'SupportLink' }
        )
        | (
          { id: string, family: LinkFamily, label: string, disputed: boolean, linkType: (
            { id: string, label: string, inverse: string, symmetric: boolean }
            & { __typename?: 'LinkType' }
          ), source: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), target: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ) }
          & { __typename: 'Tie' }
        )
      > }
      & { __typename?: 'LinkConnection' }
    ), source: (
      { id: string, type: EntityType, kind: string, name: string }
      & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
    ), target: (
      { id: string, type: EntityType, kind: string, name: string }
      & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
    ), spans: Array<(
      { edtf: string, earliest?: string | null, latest?: string | null }
      & { __typename?: 'Period' }
    )>, periods: Array<(
      { knownFrom?: string | null, count: number, valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null }
        & { __typename?: 'Period' }
      ) | null }
      & { __typename?: 'RelationPeriod' }
    )>, grade: (
      { reliability: string, credibility: number, code: string, text: string }
      & { __typename?: 'Grade' }
    ) }
    & { __typename: 'Relation' }
  ) | null }
  & { __typename?: 'Query' }
);

export type RelationLinksQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  filter?: InputMaybe<LinkFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type RelationLinksQuery = (
  { relation?: (
    { id: string, links: (
      { totalCount: number, pageInfo: (
        { hasNextPage: boolean, endCursor?: string | null }
        & { __typename?: 'PageInfo' }
      ), nodes: Array<
        | (
          { inKind: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, amount?: (
            { text: string }
            & { __typename?: 'Amount' }
          ) | null, linkType: (
            { id: string, label: string, inverse: string, symmetric: boolean }
            & { __typename?: 'LinkType' }
          ), source: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), target: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ) }
          & { __typename: 'FundingFlow' }
        )
        | (
          { forms: Array<string>, giverCertain: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, linkType: (
            { id: string, label: string, inverse: string, symmetric: boolean }
            & { __typename?: 'LinkType' }
          ), source: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), target: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ) }
          & { __typename: 'SupportLink' }
        )
        | (
          { id: string, family: LinkFamily, label: string, disputed: boolean, linkType: (
            { id: string, label: string, inverse: string, symmetric: boolean }
            & { __typename?: 'LinkType' }
          ), source: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), target: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ) }
          & { __typename: 'Tie' }
        )
      > }
      & { __typename?: 'LinkConnection' }
    ) }
    & { __typename?: 'Relation' }
  ) | null }
  & { __typename?: 'Query' }
);

export type RelationsBetweenQueryVariables = Exact<{
  of: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  filter?: InputMaybe<LinkFilter>;
}>;


export type RelationsBetweenQuery = (
  { neighborhood: (
    { nodes: Array<(
      { id: string, type: EntityType, kind: string, name: string }
      & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
    )>, relations: Array<(
      { id: string, family: LinkFamily, label: string, count: number, undated: number, heldText: string, forms: Array<string>, giverCertain: boolean, amountText?: string | null, unknownAmounts: number, inKind: number, origins: number, disputed: boolean, linkType: (
        { id: string, label: string, inverse: string, symmetric: boolean }
        & { __typename?: 'LinkType' }
      ), source: (
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), target: (
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), spans: Array<(
        { edtf: string, earliest?: string | null, latest?: string | null }
        & { __typename?: 'Period' }
      )>, periods: Array<(
        { knownFrom?: string | null, count: number, valid?: (
          { edtf: string, earliest?: string | null, latest?: string | null }
          & { __typename?: 'Period' }
        ) | null }
        & { __typename?: 'RelationPeriod' }
      )>, grade: (
        { reliability: string, credibility: number, code: string, text: string }
        & { __typename?: 'Grade' }
      ) }
      & { __typename: 'Relation' }
    )> }
    & { __typename?: 'Graph' }
  ) }
  & { __typename?: 'Query' }
);

export type LinkDetailsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
}>;


export type LinkDetailsQuery = (
  { link?:
    | (
      { origins: number, knownFrom?: string | null, inKind: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, amount?: (
        { low?: number | null, high?: number | null, currency: string, per?: Per | null, text: string }
        & { __typename?: 'Amount' }
      ) | null, annual?: (
        { currency: string, low?: number | null, high?: number | null, arithmetic: string }
        & { __typename?: 'AnnualAmount' }
      ) | null, attributes: Array<(
        { name: string, value: string }
        & { __typename?: 'Attribute' }
      )>, otherValues: Array<(
        { dataset: string, field: string, value: string, period?: (
          { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
          & { __typename?: 'Period' }
        ) | null }
        & { __typename?: 'OtherValue' }
      )>, linkType: (
        { id: string, label: string, inverse: string, symmetric: boolean, description: string }
        & { __typename?: 'LinkType' }
      ), claims: (
        { totalCount: number, pageInfo: (
          { hasNextPage: boolean, endCursor?: string | null }
          & { __typename?: 'PageInfo' }
        ), nodes: Array<(
          { id: string, statement: string, locator?: string | null, stance: Stance, property?: string | null, value?: string | null, verdict?: Verdict | null, retracted: boolean, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ), source: (
            { id: string, title: string, author?: string | null, publisher?: string | null, url?: string | null, published?: (
              { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
              & { __typename?: 'Period' }
            ) | null }
            & { __typename?: 'Source' }
          ), attributedTo?: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename?: 'Actor' }
          ) | null }
          & { __typename?: 'Claim' }
        )> }
        & { __typename?: 'ClaimConnection' }
      ), source: (
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), target: (
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
        & { __typename?: 'Period' }
      ) | null, grade: (
        { reliability: string, credibility: number, code: string, text: string }
        & { __typename?: 'Grade' }
      ) }
      & { __typename: 'FundingFlow' }
    )
    | (
      { origins: number, knownFrom?: string | null, forms: Array<string>, giverCertain: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, attributes: Array<(
        { name: string, value: string }
        & { __typename?: 'Attribute' }
      )>, otherValues: Array<(
        { dataset: string, field: string, value: string, period?: (
          { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
          & { __typename?: 'Period' }
        ) | null }
        & { __typename?: 'OtherValue' }
      )>, linkType: (
        { id: string, label: string, inverse: string, symmetric: boolean, description: string }
        & { __typename?: 'LinkType' }
      ), claims: (
        { totalCount: number, pageInfo: (
          { hasNextPage: boolean, endCursor?: string | null }
          & { __typename?: 'PageInfo' }
        ), nodes: Array<(
          { id: string, statement: string, locator?: string | null, stance: Stance, property?: string | null, value?: string | null, verdict?: Verdict | null, retracted: boolean, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ), source: (
            { id: string, title: string, author?: string | null, publisher?: string | null, url?: string | null, published?: (
              { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
              & { __typename?: 'Period' }
            ) | null }
            & { __typename?: 'Source' }
          ), attributedTo?: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename?: 'Actor' }
          ) | null }
          & { __typename?: 'Claim' }
        )> }
        & { __typename?: 'ClaimConnection' }
      ), source: (
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), target: (
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
        & { __typename?: 'Period' }
      ) | null, grade: (
        { reliability: string, credibility: number, code: string, text: string }
        & { __typename?: 'Grade' }
      ) }
      & { __typename: 'SupportLink' }
    )
    | (
      { origins: number, knownFrom?: string | null, id: string, family: LinkFamily, label: string, disputed: boolean, attributes: Array<(
        { name: string, value: string }
        & { __typename?: 'Attribute' }
      )>, otherValues: Array<(
        { dataset: string, field: string, value: string, period?: (
          { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
          & { __typename?: 'Period' }
        ) | null }
        & { __typename?: 'OtherValue' }
      )>, linkType: (
        { id: string, label: string, inverse: string, symmetric: boolean, description: string }
        & { __typename?: 'LinkType' }
      ), claims: (
        { totalCount: number, pageInfo: (
          { hasNextPage: boolean, endCursor?: string | null }
          & { __typename?: 'PageInfo' }
        ), nodes: Array<(
          { id: string, statement: string, locator?: string | null, stance: Stance, property?: string | null, value?: string | null, verdict?: Verdict | null, retracted: boolean, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ), source: (
            { id: string, title: string, author?: string | null, publisher?: string | null, url?: string | null, published?: (
              { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
              & { __typename?: 'Period' }
            ) | null }
            & { __typename?: 'Source' }
          ), attributedTo?: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename?: 'Actor' }
          ) | null }
          & { __typename?: 'Claim' }
        )> }
        & { __typename?: 'ClaimConnection' }
      ), source: (
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), target: (
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
        & { __typename?: 'Period' }
      ) | null, grade: (
        { reliability: string, credibility: number, code: string, text: string }
        & { __typename?: 'Grade' }
      ) }
      & { __typename: 'Tie' }
    )
   | null }
  & { __typename?: 'Query' }
);

export type LinkClaimsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
}>;


export type LinkClaimsQuery = (
  { link?: (
    { id: string, claims: (
      { pageInfo: (
        { hasNextPage: boolean, endCursor?: string | null }
        & { __typename?: 'PageInfo' }
      ), nodes: Array<(
        { id: string, statement: string, locator?: string | null, stance: Stance, property?: string | null, value?: string | null, verdict?: Verdict | null, retracted: boolean, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ), source: (
          { id: string, title: string, author?: string | null, publisher?: string | null, url?: string | null, published?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null }
          & { __typename?: 'Source' }
        ), attributedTo?: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename?: 'Actor' }
        ) | null }
        & { __typename?: 'Claim' }
      )> }
      & { __typename?: 'ClaimConnection' }
    ) }
    & { __typename?: 'FundingFlow' | 'SupportLink' | 'Tie' }
  ) | null }
  & { __typename?: 'Query' }
);

export type FigureDetailsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
}>;


export type FigureDetailsQuery = (
  { figure?: (
    { id: string, measure: string, label: string, text: string, low?: number | null, high?: number | null, unit?: string | null, disputed: boolean, attributes: Array<(
      { name: string, value: string }
      & { __typename?: 'Attribute' }
    )>, otherValues: Array<(
      { dataset: string, field: string, value: string, period?: (
        { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
        & { __typename?: 'Period' }
      ) | null }
      & { __typename?: 'OtherValue' }
    )>, about: (
      { id: string, type: EntityType, kind: string, name: string }
      & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
    ), claims: (
      { totalCount: number, pageInfo: (
        { hasNextPage: boolean, endCursor?: string | null }
        & { __typename?: 'PageInfo' }
      ), nodes: Array<(
        { id: string, statement: string, locator?: string | null, stance: Stance, property?: string | null, value?: string | null, verdict?: Verdict | null, retracted: boolean, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ), source: (
          { id: string, title: string, author?: string | null, publisher?: string | null, url?: string | null, published?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null }
          & { __typename?: 'Source' }
        ), attributedTo?: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename?: 'Actor' }
        ) | null }
        & { __typename?: 'Claim' }
      )> }
      & { __typename?: 'ClaimConnection' }
    ), period?: (
      { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
      & { __typename?: 'Period' }
    ) | null, grade: (
      { reliability: string, credibility: number, code: string, text: string }
      & { __typename?: 'Grade' }
    ) }
    & { __typename?: 'Figure' }
  ) | null }
  & { __typename?: 'Query' }
);

export type FigureClaimsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
}>;


export type FigureClaimsQuery = (
  { figure?: (
    { id: string, claims: (
      { pageInfo: (
        { hasNextPage: boolean, endCursor?: string | null }
        & { __typename?: 'PageInfo' }
      ), nodes: Array<(
        { id: string, statement: string, locator?: string | null, stance: Stance, property?: string | null, value?: string | null, verdict?: Verdict | null, retracted: boolean, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ), source: (
          { id: string, title: string, author?: string | null, publisher?: string | null, url?: string | null, published?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null }
          & { __typename?: 'Source' }
        ), attributedTo?: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename?: 'Actor' }
        ) | null }
        & { __typename?: 'Claim' }
      )> }
      & { __typename?: 'ClaimConnection' }
    ) }
    & { __typename?: 'Figure' }
  ) | null }
  & { __typename?: 'Query' }
);

export type SeriesQueryVariables = Exact<{
  about: Scalars['ID']['input'];
  measure: Scalars['String']['input'];
}>;


export type SeriesQuery = (
  { series: Array<(
    { id: string, measure: string, label: string, text: string, low?: number | null, high?: number | null, unit?: string | null, disputed: boolean, period?: (
      { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
      & { __typename?: 'Period' }
    ) | null, grade: (
      { reliability: string, credibility: number, code: string, text: string }
      & { __typename?: 'Grade' }
    ) }
    & { __typename?: 'Figure' }
  )> }
  & { __typename?: 'Query' }
);

export type DisagreementsQueryVariables = Exact<{
  about?: InputMaybe<Scalars['ID']['input']>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DisagreementsQuery = (
  { disagreements: (
    { pageInfo: (
      { hasNextPage: boolean, endCursor?: string | null }
      & { __typename?: 'PageInfo' }
    ), nodes: Array<(
      { id: string, rule: string, summary: string, about?: (
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ) | null, figures: Array<(
        { id: string, measure: string, label: string, text: string, low?: number | null, high?: number | null, unit?: string | null, disputed: boolean, about: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), claims: (
          { totalCount: number, nodes: Array<(
            { id: string, statement: string, locator?: string | null, stance: Stance, property?: string | null, value?: string | null, verdict?: Verdict | null, retracted: boolean, grade: (
              { reliability: string, credibility: number, code: string, text: string }
              & { __typename?: 'Grade' }
            ), source: (
              { id: string, title: string, author?: string | null, publisher?: string | null, url?: string | null, published?: (
                { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
                & { __typename?: 'Period' }
              ) | null }
              & { __typename?: 'Source' }
            ), attributedTo?: (
              { id: string, type: EntityType, kind: string, name: string }
              & { __typename?: 'Actor' }
            ) | null }
            & { __typename?: 'Claim' }
          )> }
          & { __typename?: 'ClaimConnection' }
        ), period?: (
          { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
          & { __typename?: 'Period' }
        ) | null, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ) }
        & { __typename?: 'Figure' }
      )>, links: Array<
        | (
          { inKind: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, amount?: (
            { text: string }
            & { __typename?: 'Amount' }
          ) | null, linkType: (
            { id: string, label: string, inverse: string, symmetric: boolean }
            & { __typename?: 'LinkType' }
          ), source: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), target: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ) }
          & { __typename: 'FundingFlow' }
        )
        | (
          { forms: Array<string>, giverCertain: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, linkType: (
            { id: string, label: string, inverse: string, symmetric: boolean }
            & { __typename?: 'LinkType' }
          ), source: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), target: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ) }
          & { __typename: 'SupportLink' }
        )
        | (
          { id: string, family: LinkFamily, label: string, disputed: boolean, linkType: (
            { id: string, label: string, inverse: string, symmetric: boolean }
            & { __typename?: 'LinkType' }
          ), source: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), target: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ) }
          & { __typename: 'Tie' }
        )
      >, claims: Array<(
        { id: string, statement: string, locator?: string | null, stance: Stance, property?: string | null, value?: string | null, verdict?: Verdict | null, retracted: boolean, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ), source: (
          { id: string, title: string, author?: string | null, publisher?: string | null, url?: string | null, published?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null }
          & { __typename?: 'Source' }
        ), attributedTo?: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename?: 'Actor' }
        ) | null }
        & { __typename?: 'Claim' }
      )> }
      & { __typename?: 'Disagreement' }
    )> }
    & { __typename?: 'DisagreementConnection' }
  ) }
  & { __typename?: 'Query' }
);

export type NamedFragment = (
  { id: string, type: EntityType, kind: string, name: string }
  & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
);

export type DatedFragment = (
  { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
  & { __typename?: 'Period' }
);

export type GradedFragment = (
  { reliability: string, credibility: number, code: string, text: string }
  & { __typename?: 'Grade' }
);

export type ClaimCardFragment = (
  { id: string, statement: string, locator?: string | null, stance: Stance, property?: string | null, value?: string | null, verdict?: Verdict | null, retracted: boolean, grade: (
    { reliability: string, credibility: number, code: string, text: string }
    & { __typename?: 'Grade' }
  ), source: (
    { id: string, title: string, author?: string | null, publisher?: string | null, url?: string | null, published?: (
      { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
      & { __typename?: 'Period' }
    ) | null }
    & { __typename?: 'Source' }
  ), attributedTo?: (
    { id: string, type: EntityType, kind: string, name: string }
    & { __typename?: 'Actor' }
  ) | null }
  & { __typename?: 'Claim' }
);

type LinkLine_FundingFlow_Fragment = (
  { inKind: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, amount?: (
    { text: string }
    & { __typename?: 'Amount' }
  ) | null, linkType: (
    { id: string, label: string, inverse: string, symmetric: boolean }
    & { __typename?: 'LinkType' }
  ), source: (
    { id: string, type: EntityType, kind: string, name: string }
    & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  ), target: (
    { id: string, type: EntityType, kind: string, name: string }
    & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  ), valid?: (
    { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
    & { __typename?: 'Period' }
  ) | null, grade: (
    { reliability: string, credibility: number, code: string, text: string }
    & { __typename?: 'Grade' }
  ) }
  & { __typename: 'FundingFlow' }
);

type LinkLine_SupportLink_Fragment = (
  { forms: Array<string>, giverCertain: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, linkType: (
    { id: string, label: string, inverse: string, symmetric: boolean }
    & { __typename?: 'LinkType' }
  ), source: (
    { id: string, type: EntityType, kind: string, name: string }
    & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  ), target: (
    { id: string, type: EntityType, kind: string, name: string }
    & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  ), valid?: (
    { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
    & { __typename?: 'Period' }
  ) | null, grade: (
    { reliability: string, credibility: number, code: string, text: string }
    & { __typename?: 'Grade' }
  ) }
  & { __typename: 'SupportLink' }
);

type LinkLine_Tie_Fragment = (
  { id: string, family: LinkFamily, label: string, disputed: boolean, linkType: (
    { id: string, label: string, inverse: string, symmetric: boolean }
    & { __typename?: 'LinkType' }
  ), source: (
    { id: string, type: EntityType, kind: string, name: string }
    & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  ), target: (
    { id: string, type: EntityType, kind: string, name: string }
    & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  ), valid?: (
    { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
    & { __typename?: 'Period' }
  ) | null, grade: (
    { reliability: string, credibility: number, code: string, text: string }
    & { __typename?: 'Grade' }
  ) }
  & { __typename: 'Tie' }
);

export type LinkLineFragment =
  | LinkLine_FundingFlow_Fragment
  | LinkLine_SupportLink_Fragment
  | LinkLine_Tie_Fragment
;

export type RelationLineFragment = (
  { id: string, family: LinkFamily, label: string, count: number, undated: number, heldText: string, forms: Array<string>, giverCertain: boolean, amountText?: string | null, unknownAmounts: number, inKind: number, origins: number, disputed: boolean, linkType: (
    { id: string, label: string, inverse: string, symmetric: boolean }
    & { __typename?: 'LinkType' }
  ), source: (
    { id: string, type: EntityType, kind: string, name: string }
    & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  ), target: (
    { id: string, type: EntityType, kind: string, name: string }
    & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  ), spans: Array<(
    { edtf: string, earliest?: string | null, latest?: string | null }
    & { __typename?: 'Period' }
  )>, periods: Array<(
    { knownFrom?: string | null, count: number, valid?: (
      { edtf: string, earliest?: string | null, latest?: string | null }
      & { __typename?: 'Period' }
    ) | null }
    & { __typename?: 'RelationPeriod' }
  )>, grade: (
    { reliability: string, credibility: number, code: string, text: string }
    & { __typename?: 'Grade' }
  ) }
  & { __typename: 'Relation' }
);

export type FigureLineFragment = (
  { id: string, measure: string, label: string, text: string, low?: number | null, high?: number | null, unit?: string | null, disputed: boolean, period?: (
    { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
    & { __typename?: 'Period' }
  ) | null, grade: (
    { reliability: string, credibility: number, code: string, text: string }
    & { __typename?: 'Grade' }
  ) }
  & { __typename?: 'Figure' }
);

type Subject_TlZpepil1Emhfx78X69vO0gmaAj0fuPa1fmfqq5N4M_Fragment = (
  { id: string, type: EntityType, kind: string, name: string }
  & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
);

type Subject_Figure_Fragment = (
  { id: string, measure: string, label: string, text: string, low?: number | null, high?: number | null, unit?: string | null, disputed: boolean, about: (
    { id: string, type: EntityType, kind: string, name: string }
    & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  ), period?: (
    { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
    & { __typename?: 'Period' }
  ) | null, grade: (
    { reliability: string, credibility: number, code: string, text: string }
    & { __typename?: 'Grade' }
  ) }
  & { __typename: 'Figure' }
);

type Subject_FundingFlow_Fragment = (
  { inKind: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, amount?: (
    { text: string }
    & { __typename?: 'Amount' }
  ) | null, linkType: (
    { id: string, label: string, inverse: string, symmetric: boolean }
    & { __typename?: 'LinkType' }
  ), source: (
    { id: string, type: EntityType, kind: string, name: string }
    & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  ), target: (
    { id: string, type: EntityType, kind: string, name: string }
    & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  ), valid?: (
    { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
    & { __typename?: 'Period' }
  ) | null, grade: (
    { reliability: string, credibility: number, code: string, text: string }
    & { __typename?: 'Grade' }
  ) }
  & { __typename: 'FundingFlow' }
);

type Subject_SupportLink_Fragment = (
  { forms: Array<string>, giverCertain: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, linkType: (
    { id: string, label: string, inverse: string, symmetric: boolean }
    & { __typename?: 'LinkType' }
  ), source: (
    { id: string, type: EntityType, kind: string, name: string }
    & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  ), target: (
    { id: string, type: EntityType, kind: string, name: string }
    & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  ), valid?: (
    { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
    & { __typename?: 'Period' }
  ) | null, grade: (
    { reliability: string, credibility: number, code: string, text: string }
    & { __typename?: 'Grade' }
  ) }
  & { __typename: 'SupportLink' }
);

type Subject_Tie_Fragment = (
  { id: string, family: LinkFamily, label: string, disputed: boolean, linkType: (
    { id: string, label: string, inverse: string, symmetric: boolean }
    & { __typename?: 'LinkType' }
  ), source: (
    { id: string, type: EntityType, kind: string, name: string }
    & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  ), target: (
    { id: string, type: EntityType, kind: string, name: string }
    & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  ), valid?: (
    { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
    & { __typename?: 'Period' }
  ) | null, grade: (
    { reliability: string, credibility: number, code: string, text: string }
    & { __typename?: 'Grade' }
  ) }
  & { __typename: 'Tie' }
);

export type SubjectFragment =
  | Subject_TlZpepil1Emhfx78X69vO0gmaAj0fuPa1fmfqq5N4M_Fragment
  | Subject_Figure_Fragment
  | Subject_FundingFlow_Fragment
  | Subject_SupportLink_Fragment
  | Subject_Tie_Fragment
;

export type NodeFieldsFragment = (
  { id: string, type: EntityType, kind: string, name: string, degree: number, knownFrom?: string | null, disputed: boolean, valid?: (
    { edtf: string, earliest?: string | null, latest?: string | null }
    & { __typename?: 'Period' }
  ) | null }
  & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
);

export type DayFragment = (
  { edtf: string, earliest?: string | null, latest?: string | null }
  & { __typename?: 'Period' }
);

export type RelationFieldsFragment = (
  { id: string, family: LinkFamily, label: string, count: number, disputed: boolean, origins: number, originIds: Array<string>, knownFrom?: string | null, heldText: string, amountText?: string | null, type: (
    { id: string, sign: number, symmetric: boolean }
    & { __typename?: 'LinkType' }
  ), source: (
    { id: string }
    & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  ), target: (
    { id: string }
    & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  ), periods: Array<(
    { knownFrom?: string | null, count: number, valid?: (
      { edtf: string, earliest?: string | null, latest?: string | null }
      & { __typename?: 'Period' }
    ) | null }
    & { __typename?: 'RelationPeriod' }
  )>, money: Array<(
    { currency: string, total?: (
      { low?: number | null, high?: number | null }
      & { __typename?: 'SpanAmount' }
    ) | null }
    & { __typename?: 'MoneySum' }
  )> }
  & { __typename?: 'Relation' }
);

export type GraphFieldsFragment = (
  { omitted: number, omittedRelations: number, nodes: Array<(
    { id: string, type: EntityType, kind: string, name: string, degree: number, knownFrom?: string | null, disputed: boolean, valid?: (
      { edtf: string, earliest?: string | null, latest?: string | null }
      & { __typename?: 'Period' }
    ) | null }
    & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  )>, relations: Array<(
    { id: string, family: LinkFamily, label: string, count: number, disputed: boolean, origins: number, originIds: Array<string>, knownFrom?: string | null, heldText: string, amountText?: string | null, type: (
      { id: string, sign: number, symmetric: boolean }
      & { __typename?: 'LinkType' }
    ), source: (
      { id: string }
      & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
    ), target: (
      { id: string }
      & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
    ), periods: Array<(
      { knownFrom?: string | null, count: number, valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null }
        & { __typename?: 'Period' }
      ) | null }
      & { __typename?: 'RelationPeriod' }
    )>, money: Array<(
      { currency: string, total?: (
        { low?: number | null, high?: number | null }
        & { __typename?: 'SpanAmount' }
      ) | null }
      & { __typename?: 'MoneySum' }
    )> }
    & { __typename?: 'Relation' }
  )> }
  & { __typename?: 'Graph' }
);

export type VocabularyQueryVariables = Exact<{ [key: string]: never; }>;


export type VocabularyQuery = (
  { ontology: (
    { entityTypes: Array<(
      { type: EntityType, label: string, plural: string, description: string, kinds: Array<(
        { id: string, label: string, description?: string | null }
        & { __typename?: 'Term' }
      )> }
      & { __typename?: 'EntityTypeInfo' }
    )>, families: Array<(
      { family: LinkFamily, label: string, description: string }
      & { __typename?: 'FamilyInfo' }
    )>, linkTypes: Array<(
      { id: string, family: LinkFamily, label: string, inverse: string, symmetric: boolean, sign: number, description: string }
      & { __typename?: 'LinkType' }
    )>, supportForms: Array<(
      { id: string, label: string, description?: string | null }
      & { __typename?: 'Term' }
    )>, measures: Array<(
      { id: string, label: string, unit?: string | null, description?: string | null }
      & { __typename?: 'Measure' }
    )>, rules: Array<(
      { id: string, label: string, description?: string | null }
      & { __typename?: 'Term' }
    )> }
    & { __typename?: 'Ontology' }
  ), statistics: (
    { entities: number, links: number, claims: number, sources: number }
    & { __typename?: 'Statistics' }
  ) }
  & { __typename?: 'Query' }
);

export type NetworkQueryVariables = Exact<{
  limit: Scalars['Int']['input'];
}>;


export type NetworkQuery = (
  { network: (
    { omitted: number, omittedRelations: number, nodes: Array<(
      { id: string, type: EntityType, kind: string, name: string, degree: number, knownFrom?: string | null, disputed: boolean, valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null }
        & { __typename?: 'Period' }
      ) | null }
      & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
    )>, relations: Array<(
      { id: string, family: LinkFamily, label: string, count: number, disputed: boolean, origins: number, originIds: Array<string>, knownFrom?: string | null, heldText: string, amountText?: string | null, type: (
        { id: string, sign: number, symmetric: boolean }
        & { __typename?: 'LinkType' }
      ), source: (
        { id: string }
        & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), target: (
        { id: string }
        & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), periods: Array<(
        { knownFrom?: string | null, count: number, valid?: (
          { edtf: string, earliest?: string | null, latest?: string | null }
          & { __typename?: 'Period' }
        ) | null }
        & { __typename?: 'RelationPeriod' }
      )>, money: Array<(
        { currency: string, total?: (
          { low?: number | null, high?: number | null }
          & { __typename?: 'SpanAmount' }
        ) | null }
        & { __typename?: 'MoneySum' }
      )> }
      & { __typename?: 'Relation' }
    )> }
    & { __typename?: 'Graph' }
  ) }
  & { __typename?: 'Query' }
);

export type NeighborhoodQueryVariables = Exact<{
  of: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  depth: Scalars['Int']['input'];
  limit: Scalars['Int']['input'];
}>;


export type NeighborhoodQuery = (
  { neighborhood: (
    { omitted: number, omittedRelations: number, nodes: Array<(
      { id: string, type: EntityType, kind: string, name: string, degree: number, knownFrom?: string | null, disputed: boolean, valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null }
        & { __typename?: 'Period' }
      ) | null }
      & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
    )>, relations: Array<(
      { id: string, family: LinkFamily, label: string, count: number, disputed: boolean, origins: number, originIds: Array<string>, knownFrom?: string | null, heldText: string, amountText?: string | null, type: (
        { id: string, sign: number, symmetric: boolean }
        & { __typename?: 'LinkType' }
      ), source: (
        { id: string }
        & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), target: (
        { id: string }
        & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), periods: Array<(
        { knownFrom?: string | null, count: number, valid?: (
          { edtf: string, earliest?: string | null, latest?: string | null }
          & { __typename?: 'Period' }
        ) | null }
        & { __typename?: 'RelationPeriod' }
      )>, money: Array<(
        { currency: string, total?: (
          { low?: number | null, high?: number | null }
          & { __typename?: 'SpanAmount' }
        ) | null }
        & { __typename?: 'MoneySum' }
      )> }
      & { __typename?: 'Relation' }
    )> }
    & { __typename?: 'Graph' }
  ) }
  & { __typename?: 'Query' }
);

export type AmongQueryVariables = Exact<{
  of: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  beside?: InputMaybe<Array<Scalars['ID']['input']> | Scalars['ID']['input']>;
}>;


export type AmongQuery = (
  { neighborhood: (
    { omitted: number, omittedRelations: number, nodes: Array<(
      { id: string, type: EntityType, kind: string, name: string, degree: number, knownFrom?: string | null, disputed: boolean, valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null }
        & { __typename?: 'Period' }
      ) | null }
      & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
    )>, relations: Array<(
      { id: string, family: LinkFamily, label: string, count: number, disputed: boolean, origins: number, originIds: Array<string>, knownFrom?: string | null, heldText: string, amountText?: string | null, type: (
        { id: string, sign: number, symmetric: boolean }
        & { __typename?: 'LinkType' }
      ), source: (
        { id: string }
        & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), target: (
        { id: string }
        & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), periods: Array<(
        { knownFrom?: string | null, count: number, valid?: (
          { edtf: string, earliest?: string | null, latest?: string | null }
          & { __typename?: 'Period' }
        ) | null }
        & { __typename?: 'RelationPeriod' }
      )>, money: Array<(
        { currency: string, total?: (
          { low?: number | null, high?: number | null }
          & { __typename?: 'SpanAmount' }
        ) | null }
        & { __typename?: 'MoneySum' }
      )> }
      & { __typename?: 'Relation' }
    )> }
    & { __typename?: 'Graph' }
  ) }
  & { __typename?: 'Query' }
);

export type LinksAmongQueryVariables = Exact<{
  of: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type LinksAmongQuery = (
  { neighborhood: (
    { links: Array<(
      { id: string, knownFrom?: string | null, valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null }
        & { __typename?: 'Period' }
      ) | null }
      & { __typename?: 'FundingFlow' | 'SupportLink' | 'Tie' }
    )> }
    & { __typename?: 'Graph' }
  ) }
  & { __typename?: 'Query' }
);

export type SearchQueryVariables = Exact<{
  text: Scalars['String']['input'];
  first: Scalars['Int']['input'];
}>;


export type SearchQuery = (
  { search: Array<(
    { score: number, matched: string, entity: (
      { id: string, type: EntityType, kind: string, name: string, degree: number, knownFrom?: string | null, disputed: boolean, valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null }
        & { __typename?: 'Period' }
      ) | null }
      & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
    ) }
    & { __typename?: 'SearchHit' }
  )> }
  & { __typename?: 'Query' }
);

export type PickEntityQueryVariables = Exact<{
  text: Scalars['String']['input'];
  first: Scalars['Int']['input'];
}>;


export type PickEntityQuery = (
  { search: Array<(
    { matched: string, entity: (
      { id: string, type: EntityType, kind: string, name: string }
      & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
    ) }
    & { __typename?: 'SearchHit' }
  )> }
  & { __typename?: 'Query' }
);

export type NameEntityQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type NameEntityQuery = (
  { entity?: (
    { id: string, type: EntityType, kind: string, name: string }
    & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  ) | null }
  & { __typename?: 'Query' }
);

export type MatchesQueryVariables = Exact<{
  first: Scalars['Int']['input'];
  within?: InputMaybe<Scalars['ID']['input']>;
}>;


export type MatchesQuery = (
  { matchCandidates: (
    { totalCount: number, nodes: Array<(
      { id: string, later: boolean, a: (
        { id: string, name: string }
        & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), b: (
        { id: string, name: string }
        & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ) }
      & { __typename?: 'MatchCandidate' }
    )> }
    & { __typename?: 'MatchCandidateConnection' }
  ) }
  & { __typename?: 'Query' }
);

export type MatchSideFragment = (
  { identifiers: Array<string>, summary?: string | null, degree: number, id: string, type: EntityType, kind: string, name: string, valid?: (
    { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
    & { __typename?: 'Period' }
  ) | null, claims: (
    { totalCount: number }
    & { __typename?: 'ClaimConnection' }
  ), namesBySource: Array<(
    { name: string, main: boolean, dataset: string, sources: Array<(
      { id: string, title: string }
      & { __typename?: 'Source' }
    )> }
    & { __typename?: 'NameOf' }
  )> }
  & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
);

export type MatchesDecidedQueryVariables = Exact<{
  first: Scalars['Int']['input'];
}>;


export type MatchesDecidedQuery = (
  { matchDecisions: Array<(
    { id: string, verdict: MatchVerdict, idOfA: string, idOfB: string, a?: (
      { name: string }
      & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
    ) | null, b?: (
      { name: string }
      & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
    ) | null }
    & { __typename?: 'MatchDecision' }
  )> }
  & { __typename?: 'Query' }
);

export type MatchQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  within?: InputMaybe<Scalars['ID']['input']>;
}>;


export type MatchQuery = (
  { matchCandidate?: (
    { id: string, score: number, later: boolean, datasetsOfA: Array<string>, datasetsOfB: Array<string>, reasons: Array<(
      { text: string, speaksFor: boolean }
      & { __typename?: 'MatchReason' }
    )>, a: (
      { identifiers: Array<string>, summary?: string | null, degree: number, id: string, type: EntityType, kind: string, name: string, valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
        & { __typename?: 'Period' }
      ) | null, claims: (
        { totalCount: number }
        & { __typename?: 'ClaimConnection' }
      ), namesBySource: Array<(
        { name: string, main: boolean, dataset: string, sources: Array<(
          { id: string, title: string }
          & { __typename?: 'Source' }
        )> }
        & { __typename?: 'NameOf' }
      )> }
      & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
    ), b: (
      { identifiers: Array<string>, summary?: string | null, degree: number, id: string, type: EntityType, kind: string, name: string, valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
        & { __typename?: 'Period' }
      ) | null, claims: (
        { totalCount: number }
        & { __typename?: 'ClaimConnection' }
      ), namesBySource: Array<(
        { name: string, main: boolean, dataset: string, sources: Array<(
          { id: string, title: string }
          & { __typename?: 'Source' }
        )> }
        & { __typename?: 'NameOf' }
      )> }
      & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
    ), neighbours: (
      { sharedCount: number, onlyACount: number, onlyBCount: number, shared: Array<(
        { a: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), b: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ) }
        & { __typename?: 'MatchedNeighbours' }
      )>, onlyA: Array<(
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      )>, onlyB: Array<(
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      )> }
      & { __typename?: 'MatchNeighbours' }
    ) }
    & { __typename?: 'MatchCandidate' }
  ) | null }
  & { __typename?: 'Query' }
);

export type DecideMatchMutationVariables = Exact<{
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  verdict: MatchVerdict;
  by?: InputMaybe<Scalars['String']['input']>;
}>;


export type DecideMatchMutation = (
  { decideMatch: (
    { id: string, verdict: MatchVerdict, keep?: string | null, idOfA: string, idOfB: string }
    & { __typename?: 'MatchDecision' }
  ) }
  & { __typename?: 'Mutation' }
);

export type UndoMatchMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type UndoMatchMutation = (
  { undoMatch: (
    { id: string, verdict: MatchVerdict }
    & { __typename?: 'MatchDecision' }
  ) }
  & { __typename?: 'Mutation' }
);

export type RouteFragment = (
  { hops: number, timing: Timing, window?: (
    { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
    & { __typename?: 'Period' }
  ) | null, weakest: (
    { id: string, origins: number }
    & { __typename?: 'FundingFlow' | 'SupportLink' | 'Tie' }
  ), nodes: Array<(
    { id: string, type: EntityType, kind: string, name: string }
    & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  )>, relations: Array<(
    { id: string, family: LinkFamily, label: string, count: number, undated: number, heldText: string, forms: Array<string>, giverCertain: boolean, amountText?: string | null, unknownAmounts: number, inKind: number, disputed: boolean, linkType: (
      { id: string, label: string, inverse: string, symmetric: boolean }
      & { __typename?: 'LinkType' }
    ), source: (
      { id: string, type: EntityType, kind: string, name: string }
      & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
    ), target: (
      { id: string, type: EntityType, kind: string, name: string }
      & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
    ), spans: Array<(
      { edtf: string, earliest?: string | null, latest?: string | null }
      & { __typename?: 'Period' }
    )> }
    & { __typename?: 'Relation' }
  )>, links: Array<
    | (
      { inKind: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, amount?: (
        { text: string }
        & { __typename?: 'Amount' }
      ) | null, linkType: (
        { id: string, label: string, inverse: string, symmetric: boolean }
        & { __typename?: 'LinkType' }
      ), source: (
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), target: (
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
        & { __typename?: 'Period' }
      ) | null, grade: (
        { reliability: string, credibility: number, code: string, text: string }
        & { __typename?: 'Grade' }
      ) }
      & { __typename: 'FundingFlow' }
    )
    | (
      { forms: Array<string>, giverCertain: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, linkType: (
        { id: string, label: string, inverse: string, symmetric: boolean }
        & { __typename?: 'LinkType' }
      ), source: (
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), target: (
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
        & { __typename?: 'Period' }
      ) | null, grade: (
        { reliability: string, credibility: number, code: string, text: string }
        & { __typename?: 'Grade' }
      ) }
      & { __typename: 'SupportLink' }
    )
    | (
      { id: string, family: LinkFamily, label: string, disputed: boolean, linkType: (
        { id: string, label: string, inverse: string, symmetric: boolean }
        & { __typename?: 'LinkType' }
      ), source: (
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), target: (
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ), valid?: (
        { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
        & { __typename?: 'Period' }
      ) | null, grade: (
        { reliability: string, credibility: number, code: string, text: string }
        & { __typename?: 'Grade' }
      ) }
      & { __typename: 'Tie' }
    )
  > }
  & { __typename?: 'Path' }
);

export type FindPathsQueryVariables = Exact<{
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxHops: Scalars['Int']['input'];
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LinkFilter>;
}>;


export type FindPathsQuery = (
  { from?: (
    { id: string, type: EntityType, kind: string, name: string }
    & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  ) | null, to?: (
    { id: string, type: EntityType, kind: string, name: string }
    & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  ) | null, routes: (
    { totalCount?: number | null, atLeast: number, pageInfo: (
      { hasNextPage: boolean, endCursor?: string | null }
      & { __typename?: 'PageInfo' }
    ), nodes: Array<(
      { hops: number, timing: Timing, window?: (
        { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
        & { __typename?: 'Period' }
      ) | null, weakest: (
        { id: string, origins: number }
        & { __typename?: 'FundingFlow' | 'SupportLink' | 'Tie' }
      ), nodes: Array<(
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      )>, relations: Array<(
        { id: string, family: LinkFamily, label: string, count: number, undated: number, heldText: string, forms: Array<string>, giverCertain: boolean, amountText?: string | null, unknownAmounts: number, inKind: number, disputed: boolean, linkType: (
          { id: string, label: string, inverse: string, symmetric: boolean }
          & { __typename?: 'LinkType' }
        ), source: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), target: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), spans: Array<(
          { edtf: string, earliest?: string | null, latest?: string | null }
          & { __typename?: 'Period' }
        )> }
        & { __typename?: 'Relation' }
      )>, links: Array<
        | (
          { inKind: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, amount?: (
            { text: string }
            & { __typename?: 'Amount' }
          ) | null, linkType: (
            { id: string, label: string, inverse: string, symmetric: boolean }
            & { __typename?: 'LinkType' }
          ), source: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), target: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ) }
          & { __typename: 'FundingFlow' }
        )
        | (
          { forms: Array<string>, giverCertain: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, linkType: (
            { id: string, label: string, inverse: string, symmetric: boolean }
            & { __typename?: 'LinkType' }
          ), source: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), target: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ) }
          & { __typename: 'SupportLink' }
        )
        | (
          { id: string, family: LinkFamily, label: string, disputed: boolean, linkType: (
            { id: string, label: string, inverse: string, symmetric: boolean }
            & { __typename?: 'LinkType' }
          ), source: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), target: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ) }
          & { __typename: 'Tie' }
        )
      > }
      & { __typename?: 'Path' }
    )> }
    & { __typename?: 'PathConnection' }
  ) }
  & { __typename?: 'Query' }
);

export type SourceCardFragment = (
  { id: string, title: string, kind: string, author?: string | null, publisher?: string | null, url?: string | null, reliability: string, notes?: string | null, licence?: string | null, published?: (
    { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
    & { __typename?: 'Period' }
  ) | null }
  & { __typename?: 'Source' }
);

export type SourcesQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
}>;


export type SourcesQuery = (
  { sources: (
    { totalCount: number, pageInfo: (
      { hasNextPage: boolean, endCursor?: string | null }
      & { __typename?: 'PageInfo' }
    ), nodes: Array<(
      { entries: number, id: string, title: string, kind: string, author?: string | null, publisher?: string | null, url?: string | null, reliability: string, notes?: string | null, licence?: string | null, claims: (
        { totalCount: number }
        & { __typename?: 'ClaimConnection' }
      ), published?: (
        { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
        & { __typename?: 'Period' }
      ) | null }
      & { __typename?: 'Source' }
    )> }
    & { __typename?: 'SourceConnection' }
  ) }
  & { __typename?: 'Query' }
);

export type SourceDetailsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
}>;


export type SourceDetailsQuery = (
  { source?: (
    { entries: number, id: string, title: string, kind: string, author?: string | null, publisher?: string | null, url?: string | null, reliability: string, notes?: string | null, licence?: string | null, attributes: Array<(
      { name: string, value: string }
      & { __typename?: 'Attribute' }
    )>, claims: (
      { totalCount: number, pageInfo: (
        { hasNextPage: boolean, endCursor?: string | null }
        & { __typename?: 'PageInfo' }
      ), nodes: Array<(
        { id: string, statement: string, locator?: string | null, stance: Stance, property?: string | null, value?: string | null, verdict?: Verdict | null, retracted: boolean, about?:
          | (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          )
          | (
            { id: string, measure: string, label: string, text: string, low?: number | null, high?: number | null, unit?: string | null, disputed: boolean, about: (
              { id: string, type: EntityType, kind: string, name: string }
              & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
            ), period?: (
              { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
              & { __typename?: 'Period' }
            ) | null, grade: (
              { reliability: string, credibility: number, code: string, text: string }
              & { __typename?: 'Grade' }
            ) }
            & { __typename: 'Figure' }
          )
          | (
            { inKind: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, amount?: (
              { text: string }
              & { __typename?: 'Amount' }
            ) | null, linkType: (
              { id: string, label: string, inverse: string, symmetric: boolean }
              & { __typename?: 'LinkType' }
            ), source: (
              { id: string, type: EntityType, kind: string, name: string }
              & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
            ), target: (
              { id: string, type: EntityType, kind: string, name: string }
              & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
            ), valid?: (
              { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
              & { __typename?: 'Period' }
            ) | null, grade: (
              { reliability: string, credibility: number, code: string, text: string }
              & { __typename?: 'Grade' }
            ) }
            & { __typename: 'FundingFlow' }
          )
          | (
            { forms: Array<string>, giverCertain: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, linkType: (
              { id: string, label: string, inverse: string, symmetric: boolean }
              & { __typename?: 'LinkType' }
            ), source: (
              { id: string, type: EntityType, kind: string, name: string }
              & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
            ), target: (
              { id: string, type: EntityType, kind: string, name: string }
              & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
            ), valid?: (
              { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
              & { __typename?: 'Period' }
            ) | null, grade: (
              { reliability: string, credibility: number, code: string, text: string }
              & { __typename?: 'Grade' }
            ) }
            & { __typename: 'SupportLink' }
          )
          | (
            { id: string, family: LinkFamily, label: string, disputed: boolean, linkType: (
              { id: string, label: string, inverse: string, symmetric: boolean }
              & { __typename?: 'LinkType' }
            ), source: (
              { id: string, type: EntityType, kind: string, name: string }
              & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
            ), target: (
              { id: string, type: EntityType, kind: string, name: string }
              & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
            ), valid?: (
              { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
              & { __typename?: 'Period' }
            ) | null, grade: (
              { reliability: string, credibility: number, code: string, text: string }
              & { __typename?: 'Grade' }
            ) }
            & { __typename: 'Tie' }
          )
         | null, grade: (
          { reliability: string, credibility: number, code: string, text: string }
          & { __typename?: 'Grade' }
        ), source: (
          { id: string, title: string, author?: string | null, publisher?: string | null, url?: string | null, published?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null }
          & { __typename?: 'Source' }
        ), attributedTo?: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename?: 'Actor' }
        ) | null }
        & { __typename?: 'Claim' }
      )> }
      & { __typename?: 'ClaimConnection' }
    ), published?: (
      { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
      & { __typename?: 'Period' }
    ) | null }
    & { __typename?: 'Source' }
  ) | null }
  & { __typename?: 'Query' }
);

export type StatisticsQueryVariables = Exact<{ [key: string]: never; }>;


export type StatisticsQuery = (
  { statistics: (
    { entities: number, links: number, claims: number, sources: number, figures: number, engine: string, engineVersion: string, byType: Array<(
      { name: string, count: number }
      & { __typename?: 'Count' }
    )>, byFamily: Array<(
      { name: string, count: number }
      & { __typename?: 'Count' }
    )> }
    & { __typename?: 'Statistics' }
  ) }
  & { __typename?: 'Query' }
);

export type StoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type StoriesQuery = (
  { stories: Array<(
    { id: string, title: string, summary?: string | null, sources: Array<(
      { id: string, kind: string, title: string, author?: string | null, publisher?: string | null, published?: (
        { edtf: string }
        & { __typename?: 'Period' }
      ) | null }
      & { __typename?: 'Source' }
    )>, views: Array<(
      { name: string, sentence: string, address: string }
      & { __typename?: 'StoryView' }
    )> }
    & { __typename?: 'Story' }
  )> }
  & { __typename?: 'Query' }
);

export type CashFragment = (
  { currency: string, distance: number, count: number, byYear: Array<(
    { year: number, low?: number | null, high?: number | null, text: string, arithmetic: string, count: number }
    & { __typename?: 'YearAmount' }
  )>, spanning: Array<(
    { from?: number | null, to?: number | null, text: string, arithmetic: string }
    & { __typename?: 'SpanAmount' }
  )>, undated?: (
    { text: string, arithmetic: string }
    & { __typename?: 'AnnualAmount' }
  ) | null, undatedOnce?: (
    { text: string, arithmetic: string }
    & { __typename?: 'OneOffAmount' }
  ) | null, total?: (
    { from?: number | null, to?: number | null, text: string, arithmetic: string }
    & { __typename?: 'SpanAmount' }
  ) | null }
  & { __typename?: 'MoneyTotal' }
);

export type RelationStepFragment = (
  { id: string, family: LinkFamily, label: string, count: number, undated: number, heldText: string, forms: Array<string>, giverCertain: boolean, amountText?: string | null, unknownAmounts: number, inKind: number, disputed: boolean, linkType: (
    { id: string, label: string, inverse: string, symmetric: boolean }
    & { __typename?: 'LinkType' }
  ), source: (
    { id: string, type: EntityType, kind: string, name: string }
    & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  ), target: (
    { id: string, type: EntityType, kind: string, name: string }
    & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  ), spans: Array<(
    { edtf: string, earliest?: string | null, latest?: string | null }
    & { __typename?: 'Period' }
  )> }
  & { __typename?: 'Relation' }
);

export type TracedRelationFragment = (
  { id: string, family: LinkFamily, label: string, count: number, undated: number, heldText: string, forms: Array<string>, giverCertain: boolean, amountText?: string | null, unknownAmounts: number, inKind: number, disputed: boolean, money: Array<(
    { currency: string, total?: (
      { low?: number | null, high?: number | null, lowExact?: string | null, highExact?: string | null }
      & { __typename?: 'SpanAmount' }
    ) | null, undated?: (
      { low?: number | null, high?: number | null, lowExact?: string | null, highExact?: string | null }
      & { __typename?: 'AnnualAmount' }
    ) | null, undatedOnce?: (
      { low?: number | null, high?: number | null, lowExact?: string | null, highExact?: string | null }
      & { __typename?: 'OneOffAmount' }
    ) | null }
    & { __typename?: 'MoneySum' }
  )>, linkType: (
    { id: string, label: string, inverse: string, symmetric: boolean }
    & { __typename?: 'LinkType' }
  ), source: (
    { id: string, type: EntityType, kind: string, name: string }
    & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  ), target: (
    { id: string, type: EntityType, kind: string, name: string }
    & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
  ), spans: Array<(
    { edtf: string, earliest?: string | null, latest?: string | null }
    & { __typename?: 'Period' }
  )> }
  & { __typename?: 'Relation' }
);

export type RoutePageFragment = (
  { totalCount?: number | null, atLeast: number, pageInfo: (
    { hasNextPage: boolean, endCursor?: string | null }
    & { __typename?: 'PageInfo' }
  ), nodes: Array<(
    { timing: Timing, nodes: Array<(
      { id: string, name: string }
      & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
    )>, relations: Array<(
      { id: string, family: LinkFamily, label: string, linkType: (
        { label: string, inverse: string, symmetric: boolean }
        & { __typename?: 'LinkType' }
      ), source: (
        { id: string }
        & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      ) }
      & { __typename?: 'Relation' }
    )> }
    & { __typename?: 'Path' }
  )> }
  & { __typename?: 'PathConnection' }
);

export type TraceMoneyQueryVariables = Exact<{
  from?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['ID']['input']>;
  families?: InputMaybe<Array<LinkFamily> | LinkFamily>;
  maxHops: Scalars['Int']['input'];
  filter?: InputMaybe<LinkFilter>;
  routes: Scalars['Int']['input'];
}>;


export type TraceMoneyQuery = (
  { trace: (
    { unknownAmounts: number, inKindFlows: number, flows: number, excludedByTime: number, totals: Array<(
      { currency: string, distance: number, count: number, byYear: Array<(
        { year: number, low?: number | null, high?: number | null, text: string, arithmetic: string, count: number }
        & { __typename?: 'YearAmount' }
      )>, spanning: Array<(
        { from?: number | null, to?: number | null, text: string, arithmetic: string }
        & { __typename?: 'SpanAmount' }
      )>, undated?: (
        { text: string, arithmetic: string }
        & { __typename?: 'AnnualAmount' }
      ) | null, undatedOnce?: (
        { text: string, arithmetic: string }
        & { __typename?: 'OneOffAmount' }
      ) | null, total?: (
        { from?: number | null, to?: number | null, text: string, arithmetic: string }
        & { __typename?: 'SpanAmount' }
      ) | null }
      & { __typename?: 'MoneyTotal' }
    )>, further: Array<(
      { currency: string, distance: number, count: number, byYear: Array<(
        { year: number, low?: number | null, high?: number | null, text: string, arithmetic: string, count: number }
        & { __typename?: 'YearAmount' }
      )>, spanning: Array<(
        { from?: number | null, to?: number | null, text: string, arithmetic: string }
        & { __typename?: 'SpanAmount' }
      )>, undated?: (
        { text: string, arithmetic: string }
        & { __typename?: 'AnnualAmount' }
      ) | null, undatedOnce?: (
        { text: string, arithmetic: string }
        & { __typename?: 'OneOffAmount' }
      ) | null, total?: (
        { from?: number | null, to?: number | null, text: string, arithmetic: string }
        & { __typename?: 'SpanAmount' }
      ) | null }
      & { __typename?: 'MoneyTotal' }
    )>, graph: (
      { truncated: boolean, omitted: number, nodes: Array<(
        { id: string, type: EntityType, kind: string, name: string }
        & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
      )>, relations: Array<(
        { id: string, family: LinkFamily, label: string, count: number, undated: number, heldText: string, forms: Array<string>, giverCertain: boolean, amountText?: string | null, unknownAmounts: number, inKind: number, disputed: boolean, money: Array<(
          { currency: string, total?: (
            { low?: number | null, high?: number | null, lowExact?: string | null, highExact?: string | null }
            & { __typename?: 'SpanAmount' }
          ) | null, undated?: (
            { low?: number | null, high?: number | null, lowExact?: string | null, highExact?: string | null }
            & { __typename?: 'AnnualAmount' }
          ) | null, undatedOnce?: (
            { low?: number | null, high?: number | null, lowExact?: string | null, highExact?: string | null }
            & { __typename?: 'OneOffAmount' }
          ) | null }
          & { __typename?: 'MoneySum' }
        )>, linkType: (
          { id: string, label: string, inverse: string, symmetric: boolean }
          & { __typename?: 'LinkType' }
        ), source: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), target: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), spans: Array<(
          { edtf: string, earliest?: string | null, latest?: string | null }
          & { __typename?: 'Period' }
        )> }
        & { __typename?: 'Relation' }
      )> }
      & { __typename?: 'Graph' }
    ), routes: (
      { totalCount?: number | null, atLeast: number, pageInfo: (
        { hasNextPage: boolean, endCursor?: string | null }
        & { __typename?: 'PageInfo' }
      ), nodes: Array<(
        { timing: Timing, nodes: Array<(
          { id: string, name: string }
          & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        )>, relations: Array<(
          { id: string, family: LinkFamily, label: string, linkType: (
            { label: string, inverse: string, symmetric: boolean }
            & { __typename?: 'LinkType' }
          ), source: (
            { id: string }
            & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ) }
          & { __typename?: 'Relation' }
        )> }
        & { __typename?: 'Path' }
      )> }
      & { __typename?: 'PathConnection' }
    ) }
    & { __typename?: 'Trace' }
  ) }
  & { __typename?: 'Query' }
);

export type TraceRoutesQueryVariables = Exact<{
  from?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['ID']['input']>;
  families?: InputMaybe<Array<LinkFamily> | LinkFamily>;
  maxHops: Scalars['Int']['input'];
  filter?: InputMaybe<LinkFilter>;
  routes: Scalars['Int']['input'];
  after: Scalars['String']['input'];
}>;


export type TraceRoutesQuery = (
  { trace: (
    { routes: (
      { totalCount?: number | null, atLeast: number, pageInfo: (
        { hasNextPage: boolean, endCursor?: string | null }
        & { __typename?: 'PageInfo' }
      ), nodes: Array<(
        { timing: Timing, nodes: Array<(
          { id: string, name: string }
          & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        )>, relations: Array<(
          { id: string, family: LinkFamily, label: string, linkType: (
            { label: string, inverse: string, symmetric: boolean }
            & { __typename?: 'LinkType' }
          ), source: (
            { id: string }
            & { __typename?: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ) }
          & { __typename?: 'Relation' }
        )> }
        & { __typename?: 'Path' }
      )> }
      & { __typename?: 'PathConnection' }
    ) }
    & { __typename?: 'Trace' }
  ) }
  & { __typename?: 'Query' }
);

export type TraceExcludedQueryVariables = Exact<{
  from?: InputMaybe<Scalars['ID']['input']>;
  to?: InputMaybe<Scalars['ID']['input']>;
  families?: InputMaybe<Array<LinkFamily> | LinkFamily>;
  maxHops: Scalars['Int']['input'];
  filter?: InputMaybe<LinkFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TraceExcludedQuery = (
  { trace: (
    { excluded: (
      { totalCount: number, pageInfo: (
        { hasNextPage: boolean, endCursor?: string | null }
        & { __typename?: 'PageInfo' }
      ), nodes: Array<(
        { id: string, family: LinkFamily, label: string, count: number, undated: number, heldText: string, forms: Array<string>, giverCertain: boolean, amountText?: string | null, unknownAmounts: number, inKind: number, disputed: boolean, linkType: (
          { id: string, label: string, inverse: string, symmetric: boolean }
          & { __typename?: 'LinkType' }
        ), source: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), target: (
          { id: string, type: EntityType, kind: string, name: string }
          & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
        ), spans: Array<(
          { edtf: string, earliest?: string | null, latest?: string | null }
          & { __typename?: 'Period' }
        )> }
        & { __typename?: 'Relation' }
      )> }
      & { __typename?: 'RelationConnection' }
    ) }
    & { __typename?: 'Trace' }
  ) }
  & { __typename?: 'Query' }
);

export type RelationRowsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  filter?: InputMaybe<LinkFilter>;
  first: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type RelationRowsQuery = (
  { relation?: (
    { id: string, money: Array<(
      { currency: string, byYear: Array<(
        { year: number, arithmetic: string }
        & { __typename?: 'YearAmount' }
      )>, spanning: Array<(
        { from?: number | null, to?: number | null, arithmetic: string }
        & { __typename?: 'SpanAmount' }
      )>, undated?: (
        { arithmetic: string }
        & { __typename?: 'AnnualAmount' }
      ) | null, undatedOnce?: (
        { arithmetic: string }
        & { __typename?: 'OneOffAmount' }
      ) | null, total?: (
        { arithmetic: string }
        & { __typename?: 'SpanAmount' }
      ) | null }
      & { __typename?: 'MoneySum' }
    )>, links: (
      { totalCount: number, pageInfo: (
        { hasNextPage: boolean, endCursor?: string | null }
        & { __typename?: 'PageInfo' }
      ), nodes: Array<
        | (
          { inKind: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, amount?: (
            { text: string }
            & { __typename?: 'Amount' }
          ) | null, linkType: (
            { id: string, label: string, inverse: string, symmetric: boolean }
            & { __typename?: 'LinkType' }
          ), source: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), target: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ) }
          & { __typename: 'FundingFlow' }
        )
        | (
          { forms: Array<string>, giverCertain: boolean, id: string, family: LinkFamily, label: string, disputed: boolean, linkType: (
            { id: string, label: string, inverse: string, symmetric: boolean }
            & { __typename?: 'LinkType' }
          ), source: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), target: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ) }
          & { __typename: 'SupportLink' }
        )
        | (
          { id: string, family: LinkFamily, label: string, disputed: boolean, linkType: (
            { id: string, label: string, inverse: string, symmetric: boolean }
            & { __typename?: 'LinkType' }
          ), source: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), target: (
            { id: string, type: EntityType, kind: string, name: string }
            & { __typename: 'Actor' | 'Agreement' | 'Alliance' | 'Asset' | 'Event' | 'Obligation' | 'Operation' | 'Place' }
          ), valid?: (
            { edtf: string, earliest?: string | null, latest?: string | null, precision: string }
            & { __typename?: 'Period' }
          ) | null, grade: (
            { reliability: string, credibility: number, code: string, text: string }
            & { __typename?: 'Grade' }
          ) }
          & { __typename: 'Tie' }
        )
      > }
      & { __typename?: 'LinkConnection' }
    ) }
    & { __typename?: 'Relation' }
  ) | null }
  & { __typename?: 'Query' }
);

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const NamedFragmentDoc = new TypedDocumentString(`
    fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}
    `, {"fragmentName":"Named"}) as unknown as TypedDocumentString<NamedFragment, unknown>;
export const DatedFragmentDoc = new TypedDocumentString(`
    fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}
    `, {"fragmentName":"Dated"}) as unknown as TypedDocumentString<DatedFragment, unknown>;
export const GradedFragmentDoc = new TypedDocumentString(`
    fragment Graded on Grade {
  reliability
  credibility
  code
  text
}
    `, {"fragmentName":"Graded"}) as unknown as TypedDocumentString<GradedFragment, unknown>;
export const ClaimCardFragmentDoc = new TypedDocumentString(`
    fragment ClaimCard on Claim {
  id
  statement
  locator
  stance
  property
  value
  verdict
  retracted
  grade {
    ...Graded
  }
  source {
    id
    title
    author
    publisher
    url
    published {
      ...Dated
    }
  }
  attributedTo {
    id
    type
    kind
    name
  }
}
    fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}
fragment Graded on Grade {
  reliability
  credibility
  code
  text
}`, {"fragmentName":"ClaimCard"}) as unknown as TypedDocumentString<ClaimCardFragment, unknown>;
export const LinkLineFragmentDoc = new TypedDocumentString(`
    fragment LinkLine on Link {
  __typename
  id
  family
  label
  linkType: type {
    id
    label
    inverse
    symmetric
  }
  source {
    ...Named
  }
  target {
    ...Named
  }
  valid {
    ...Dated
  }
  grade {
    ...Graded
  }
  disputed
  ... on FundingFlow {
    inKind
    amount {
      text
    }
  }
  ... on SupportLink {
    forms
    giverCertain
  }
}
    fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}
fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}
fragment Graded on Grade {
  reliability
  credibility
  code
  text
}`, {"fragmentName":"LinkLine"}) as unknown as TypedDocumentString<LinkLineFragment, unknown>;
export const FigureLineFragmentDoc = new TypedDocumentString(`
    fragment FigureLine on Figure {
  id
  measure
  label
  text
  low
  high
  unit
  disputed
  period {
    ...Dated
  }
  grade {
    ...Graded
  }
}
    fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}
fragment Graded on Grade {
  reliability
  credibility
  code
  text
}`, {"fragmentName":"FigureLine"}) as unknown as TypedDocumentString<FigureLineFragment, unknown>;
export const SubjectFragmentDoc = new TypedDocumentString(`
    fragment Subject on Evidence {
  __typename
  ... on Entity {
    ...Named
  }
  ... on Link {
    ...LinkLine
  }
  ... on Figure {
    ...FigureLine
    about {
      ...Named
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}
fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}
fragment Graded on Grade {
  reliability
  credibility
  code
  text
}
fragment LinkLine on Link {
  __typename
  id
  family
  label
  linkType: type {
    id
    label
    inverse
    symmetric
  }
  source {
    ...Named
  }
  target {
    ...Named
  }
  valid {
    ...Dated
  }
  grade {
    ...Graded
  }
  disputed
  ... on FundingFlow {
    inKind
    amount {
      text
    }
  }
  ... on SupportLink {
    forms
    giverCertain
  }
}
fragment FigureLine on Figure {
  id
  measure
  label
  text
  low
  high
  unit
  disputed
  period {
    ...Dated
  }
  grade {
    ...Graded
  }
}`, {"fragmentName":"Subject"}) as unknown as TypedDocumentString<SubjectFragment, unknown>;
export const AgreementCardFragmentDoc = new TypedDocumentString(`
    fragment AgreementCard on Entity {
  ...Named
  summary
  valid {
    ...Dated
  }
  grade {
    ...Graded
  }
  ... on Agreement {
    agreementStatus: status
    parties {
      ...Named
    }
    brokers {
      ...Named
    }
    places {
      ...Named
    }
    obligations {
      ...Named
      summary
      obligationStatus: status
      boundActors {
        ...Named
      }
      claims(first: $claims) {
        totalCount
        nodes {
          ...ClaimCard
        }
      }
      assessments {
        verdict
        claim {
          ...ClaimCard
        }
        evidence {
          ...Subject
        }
      }
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}
fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}
fragment Graded on Grade {
  reliability
  credibility
  code
  text
}
fragment ClaimCard on Claim {
  id
  statement
  locator
  stance
  property
  value
  verdict
  retracted
  grade {
    ...Graded
  }
  source {
    id
    title
    author
    publisher
    url
    published {
      ...Dated
    }
  }
  attributedTo {
    id
    type
    kind
    name
  }
}
fragment LinkLine on Link {
  __typename
  id
  family
  label
  linkType: type {
    id
    label
    inverse
    symmetric
  }
  source {
    ...Named
  }
  target {
    ...Named
  }
  valid {
    ...Dated
  }
  grade {
    ...Graded
  }
  disputed
  ... on FundingFlow {
    inKind
    amount {
      text
    }
  }
  ... on SupportLink {
    forms
    giverCertain
  }
}
fragment FigureLine on Figure {
  id
  measure
  label
  text
  low
  high
  unit
  disputed
  period {
    ...Dated
  }
  grade {
    ...Graded
  }
}
fragment Subject on Evidence {
  __typename
  ... on Entity {
    ...Named
  }
  ... on Link {
    ...LinkLine
  }
  ... on Figure {
    ...FigureLine
    about {
      ...Named
    }
  }
}`, {"fragmentName":"AgreementCard"}) as unknown as TypedDocumentString<AgreementCardFragment, unknown>;
export const CaseCardFragmentDoc = new TypedDocumentString(`
    fragment CaseCard on Case {
  id
  name
  description
  created
  updated
  archived
  datasets
  version
  thumbnail
}
    `, {"fragmentName":"CaseCard"}) as unknown as TypedDocumentString<CaseCardFragment, unknown>;
export const WholeCaseFragmentDoc = new TypedDocumentString(`
    fragment WholeCase on Case {
  ...CaseCard
  state
  notes
}
    fragment CaseCard on Case {
  id
  name
  description
  created
  updated
  archived
  datasets
  version
  thumbnail
}`, {"fragmentName":"WholeCase"}) as unknown as TypedDocumentString<WholeCaseFragment, unknown>;
export const JobFragmentDoc = new TypedDocumentString(`
    fragment Job on ImportJob {
  id
  kind
  state
  dataset
  title
  files
  problemCount
  removed
  failure
  progress {
    phase
    done
    total
    rows
    rate
    secondsLeft
  }
}
    `, {"fragmentName":"Job"}) as unknown as TypedDocumentString<JobFragment, unknown>;
export const ImportNumbersFragmentDoc = new TypedDocumentString(`
    fragment ImportNumbers on ImportCounts {
  sources
  entities
  links
  figures
  claims
}
    `, {"fragmentName":"ImportNumbers"}) as unknown as TypedDocumentString<ImportNumbersFragment, unknown>;
export const FindingFragmentDoc = new TypedDocumentString(`
    fragment Finding on ImportFinding {
  message
  place {
    file
    row
    line
    column
    object
  }
}
    `, {"fragmentName":"Finding"}) as unknown as TypedDocumentString<FindingFragment, unknown>;
export const OtherValueLineFragmentDoc = new TypedDocumentString(`
    fragment OtherValueLine on OtherValue {
  dataset
  field
  value
  period {
    ...Dated
  }
}
    fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}`, {"fragmentName":"OtherValueLine"}) as unknown as TypedDocumentString<OtherValueLineFragment, unknown>;
export const DayFragmentDoc = new TypedDocumentString(`
    fragment Day on Period {
  edtf
  earliest
  latest
}
    `, {"fragmentName":"Day"}) as unknown as TypedDocumentString<DayFragment, unknown>;
export const RelationLineFragmentDoc = new TypedDocumentString(`
    fragment RelationLine on Relation {
  __typename
  id
  family
  label
  linkType: type {
    id
    label
    inverse
    symmetric
  }
  source {
    ...Named
  }
  target {
    ...Named
  }
  count
  undated
  heldText
  spans {
    ...Day
  }
  periods {
    valid {
      ...Day
    }
    knownFrom
    count
  }
  forms
  giverCertain
  amountText
  unknownAmounts
  inKind
  grade {
    ...Graded
  }
  origins
  disputed
}
    fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}
fragment Graded on Grade {
  reliability
  credibility
  code
  text
}
fragment Day on Period {
  edtf
  earliest
  latest
}`, {"fragmentName":"RelationLine"}) as unknown as TypedDocumentString<RelationLineFragment, unknown>;
export const RelationPageFragmentDoc = new TypedDocumentString(`
    fragment RelationPage on RelationConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...RelationLine
  }
}
    fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}
fragment Graded on Grade {
  reliability
  credibility
  code
  text
}
fragment RelationLine on Relation {
  __typename
  id
  family
  label
  linkType: type {
    id
    label
    inverse
    symmetric
  }
  source {
    ...Named
  }
  target {
    ...Named
  }
  count
  undated
  heldText
  spans {
    ...Day
  }
  periods {
    valid {
      ...Day
    }
    knownFrom
    count
  }
  forms
  giverCertain
  amountText
  unknownAmounts
  inKind
  grade {
    ...Graded
  }
  origins
  disputed
}
fragment Day on Period {
  edtf
  earliest
  latest
}`, {"fragmentName":"RelationPage"}) as unknown as TypedDocumentString<RelationPageFragment, unknown>;
export const LinkPageFragmentDoc = new TypedDocumentString(`
    fragment LinkPage on LinkConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...LinkLine
  }
}
    fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}
fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}
fragment Graded on Grade {
  reliability
  credibility
  code
  text
}
fragment LinkLine on Link {
  __typename
  id
  family
  label
  linkType: type {
    id
    label
    inverse
    symmetric
  }
  source {
    ...Named
  }
  target {
    ...Named
  }
  valid {
    ...Dated
  }
  grade {
    ...Graded
  }
  disputed
  ... on FundingFlow {
    inKind
    amount {
      text
    }
  }
  ... on SupportLink {
    forms
    giverCertain
  }
}`, {"fragmentName":"LinkPage"}) as unknown as TypedDocumentString<LinkPageFragment, unknown>;
export const NodeFieldsFragmentDoc = new TypedDocumentString(`
    fragment NodeFields on Entity {
  id
  type
  kind
  name
  degree
  valid {
    ...Day
  }
  knownFrom
  disputed
}
    fragment Day on Period {
  edtf
  earliest
  latest
}`, {"fragmentName":"NodeFields"}) as unknown as TypedDocumentString<NodeFieldsFragment, unknown>;
export const RelationFieldsFragmentDoc = new TypedDocumentString(`
    fragment RelationFields on Relation {
  id
  type {
    id
    sign
    symmetric
  }
  family
  label
  source {
    id
  }
  target {
    id
  }
  count
  disputed
  origins
  originIds
  knownFrom
  heldText
  periods {
    valid {
      ...Day
    }
    knownFrom
    count
  }
  amountText
  money {
    currency
    total {
      low
      high
    }
  }
}
    fragment Day on Period {
  edtf
  earliest
  latest
}`, {"fragmentName":"RelationFields"}) as unknown as TypedDocumentString<RelationFieldsFragment, unknown>;
export const GraphFieldsFragmentDoc = new TypedDocumentString(`
    fragment GraphFields on Graph {
  nodes {
    ...NodeFields
  }
  relations {
    ...RelationFields
  }
  omitted
  omittedRelations
}
    fragment NodeFields on Entity {
  id
  type
  kind
  name
  degree
  valid {
    ...Day
  }
  knownFrom
  disputed
}
fragment Day on Period {
  edtf
  earliest
  latest
}
fragment RelationFields on Relation {
  id
  type {
    id
    sign
    symmetric
  }
  family
  label
  source {
    id
  }
  target {
    id
  }
  count
  disputed
  origins
  originIds
  knownFrom
  heldText
  periods {
    valid {
      ...Day
    }
    knownFrom
    count
  }
  amountText
  money {
    currency
    total {
      low
      high
    }
  }
}`, {"fragmentName":"GraphFields"}) as unknown as TypedDocumentString<GraphFieldsFragment, unknown>;
export const MatchSideFragmentDoc = new TypedDocumentString(`
    fragment MatchSide on Entity {
  ...Named
  identifiers
  summary
  degree
  valid {
    ...Dated
  }
  claims(first: 1) {
    totalCount
  }
  namesBySource {
    name
    main
    dataset
    sources {
      id
      title
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}
fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}`, {"fragmentName":"MatchSide"}) as unknown as TypedDocumentString<MatchSideFragment, unknown>;
export const RelationStepFragmentDoc = new TypedDocumentString(`
    fragment RelationStep on Relation {
  id
  family
  label
  linkType: type {
    id
    label
    inverse
    symmetric
  }
  source {
    ...Named
  }
  target {
    ...Named
  }
  count
  undated
  heldText
  spans {
    edtf
    earliest
    latest
  }
  forms
  giverCertain
  amountText
  unknownAmounts
  inKind
  disputed
}
    fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}`, {"fragmentName":"RelationStep"}) as unknown as TypedDocumentString<RelationStepFragment, unknown>;
export const RouteFragmentDoc = new TypedDocumentString(`
    fragment Route on Path {
  hops
  timing
  window {
    ...Dated
  }
  weakest {
    id
    origins
  }
  nodes {
    ...Named
  }
  relations {
    ...RelationStep
  }
  links {
    ...LinkLine
  }
}
    fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}
fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}
fragment Graded on Grade {
  reliability
  credibility
  code
  text
}
fragment LinkLine on Link {
  __typename
  id
  family
  label
  linkType: type {
    id
    label
    inverse
    symmetric
  }
  source {
    ...Named
  }
  target {
    ...Named
  }
  valid {
    ...Dated
  }
  grade {
    ...Graded
  }
  disputed
  ... on FundingFlow {
    inKind
    amount {
      text
    }
  }
  ... on SupportLink {
    forms
    giverCertain
  }
}
fragment RelationStep on Relation {
  id
  family
  label
  linkType: type {
    id
    label
    inverse
    symmetric
  }
  source {
    ...Named
  }
  target {
    ...Named
  }
  count
  undated
  heldText
  spans {
    edtf
    earliest
    latest
  }
  forms
  giverCertain
  amountText
  unknownAmounts
  inKind
  disputed
}`, {"fragmentName":"Route"}) as unknown as TypedDocumentString<RouteFragment, unknown>;
export const SourceCardFragmentDoc = new TypedDocumentString(`
    fragment SourceCard on Source {
  id
  title
  kind
  author
  publisher
  url
  reliability
  notes
  licence
  published {
    ...Dated
  }
}
    fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}`, {"fragmentName":"SourceCard"}) as unknown as TypedDocumentString<SourceCardFragment, unknown>;
export const CashFragmentDoc = new TypedDocumentString(`
    fragment Cash on MoneyTotal {
  currency
  distance
  count
  byYear {
    year
    low
    high
    text
    arithmetic
    count
  }
  spanning {
    from
    to
    text
    arithmetic
  }
  undated {
    text
    arithmetic
  }
  undatedOnce {
    text
    arithmetic
  }
  total {
    from
    to
    text
    arithmetic
  }
}
    `, {"fragmentName":"Cash"}) as unknown as TypedDocumentString<CashFragment, unknown>;
export const TracedRelationFragmentDoc = new TypedDocumentString(`
    fragment TracedRelation on Relation {
  ...RelationStep
  money {
    currency
    total {
      low
      high
      lowExact
      highExact
    }
    undated {
      low
      high
      lowExact
      highExact
    }
    undatedOnce {
      low
      high
      lowExact
      highExact
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}
fragment RelationStep on Relation {
  id
  family
  label
  linkType: type {
    id
    label
    inverse
    symmetric
  }
  source {
    ...Named
  }
  target {
    ...Named
  }
  count
  undated
  heldText
  spans {
    edtf
    earliest
    latest
  }
  forms
  giverCertain
  amountText
  unknownAmounts
  inKind
  disputed
}`, {"fragmentName":"TracedRelation"}) as unknown as TypedDocumentString<TracedRelationFragment, unknown>;
export const RoutePageFragmentDoc = new TypedDocumentString(`
    fragment RoutePage on PathConnection {
  totalCount
  atLeast
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    timing
    nodes {
      id
      name
    }
    relations {
      id
      family
      label
      linkType: type {
        label
        inverse
        symmetric
      }
      source {
        id
      }
    }
  }
}
    `, {"fragmentName":"RoutePage"}) as unknown as TypedDocumentString<RoutePageFragment, unknown>;
export const AgreementsDocument = new TypedDocumentString(`
    query Agreements($after: String, $first: Int!, $claims: Int!) {
  entities(
    filter: {types: [AGREEMENT]}
    orderBy: DATE
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...AgreementCard
    }
  }
}
    fragment AgreementCard on Entity {
  ...Named
  summary
  valid {
    ...Dated
  }
  grade {
    ...Graded
  }
  ... on Agreement {
    agreementStatus: status
    parties {
      ...Named
    }
    brokers {
      ...Named
    }
    places {
      ...Named
    }
    obligations {
      ...Named
      summary
      obligationStatus: status
      boundActors {
        ...Named
      }
      claims(first: $claims) {
        totalCount
        nodes {
          ...ClaimCard
        }
      }
      assessments {
        verdict
        claim {
          ...ClaimCard
        }
        evidence {
          ...Subject
        }
      }
    }
  }
}
fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}
fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}
fragment Graded on Grade {
  reliability
  credibility
  code
  text
}
fragment ClaimCard on Claim {
  id
  statement
  locator
  stance
  property
  value
  verdict
  retracted
  grade {
    ...Graded
  }
  source {
    id
    title
    author
    publisher
    url
    published {
      ...Dated
    }
  }
  attributedTo {
    id
    type
    kind
    name
  }
}
fragment LinkLine on Link {
  __typename
  id
  family
  label
  linkType: type {
    id
    label
    inverse
    symmetric
  }
  source {
    ...Named
  }
  target {
    ...Named
  }
  valid {
    ...Dated
  }
  grade {
    ...Graded
  }
  disputed
  ... on FundingFlow {
    inKind
    amount {
      text
    }
  }
  ... on SupportLink {
    forms
    giverCertain
  }
}
fragment FigureLine on Figure {
  id
  measure
  label
  text
  low
  high
  unit
  disputed
  period {
    ...Dated
  }
  grade {
    ...Graded
  }
}
fragment Subject on Evidence {
  __typename
  ... on Entity {
    ...Named
  }
  ... on Link {
    ...LinkLine
  }
  ... on Figure {
    ...FigureLine
    about {
      ...Named
    }
  }
}`) as unknown as TypedDocumentString<AgreementsQuery, AgreementsQueryVariables>;
export const AgreementDocument = new TypedDocumentString(`
    query Agreement($id: ID!, $claims: Int!) {
  entity(id: $id) {
    ...AgreementCard
  }
}
    fragment AgreementCard on Entity {
  ...Named
  summary
  valid {
    ...Dated
  }
  grade {
    ...Graded
  }
  ... on Agreement {
    agreementStatus: status
    parties {
      ...Named
    }
    brokers {
      ...Named
    }
    places {
      ...Named
    }
    obligations {
      ...Named
      summary
      obligationStatus: status
      boundActors {
        ...Named
      }
      claims(first: $claims) {
        totalCount
        nodes {
          ...ClaimCard
        }
      }
      assessments {
        verdict
        claim {
          ...ClaimCard
        }
        evidence {
          ...Subject
        }
      }
    }
  }
}
fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}
fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}
fragment Graded on Grade {
  reliability
  credibility
  code
  text
}
fragment ClaimCard on Claim {
  id
  statement
  locator
  stance
  property
  value
  verdict
  retracted
  grade {
    ...Graded
  }
  source {
    id
    title
    author
    publisher
    url
    published {
      ...Dated
    }
  }
  attributedTo {
    id
    type
    kind
    name
  }
}
fragment LinkLine on Link {
  __typename
  id
  family
  label
  linkType: type {
    id
    label
    inverse
    symmetric
  }
  source {
    ...Named
  }
  target {
    ...Named
  }
  valid {
    ...Dated
  }
  grade {
    ...Graded
  }
  disputed
  ... on FundingFlow {
    inKind
    amount {
      text
    }
  }
  ... on SupportLink {
    forms
    giverCertain
  }
}
fragment FigureLine on Figure {
  id
  measure
  label
  text
  low
  high
  unit
  disputed
  period {
    ...Dated
  }
  grade {
    ...Graded
  }
}
fragment Subject on Evidence {
  __typename
  ... on Entity {
    ...Named
  }
  ... on Link {
    ...LinkLine
  }
  ... on Figure {
    ...FigureLine
    about {
      ...Named
    }
  }
}`) as unknown as TypedDocumentString<AgreementQuery, AgreementQueryVariables>;
export const CasesDocument = new TypedDocumentString(`
    query Cases($archived: Boolean, $first: Int, $after: String) {
  cases(archived: $archived, first: $first, after: $after) {
    nodes {
      ...CaseCard
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CaseCard on Case {
  id
  name
  description
  created
  updated
  archived
  datasets
  version
  thumbnail
}`) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const StartingPointsDocument = new TypedDocumentString(`
    query StartingPoints {
  startingPoints {
    id
    title
    summary
    entities
    sourceIds
  }
}
    `) as unknown as TypedDocumentString<StartingPointsQuery, StartingPointsQueryVariables>;
export const OpenCaseDocument = new TypedDocumentString(`
    query OpenCase($id: ID!) {
  case(id: $id) {
    ...WholeCase
  }
}
    fragment CaseCard on Case {
  id
  name
  description
  created
  updated
  archived
  datasets
  version
  thumbnail
}
fragment WholeCase on Case {
  ...CaseCard
  state
  notes
}`) as unknown as TypedDocumentString<OpenCaseQuery, OpenCaseQueryVariables>;
export const CaseHistoryDocument = new TypedDocumentString(`
    query CaseHistory($id: ID!) {
  case(id: $id) {
    versions {
      id
      number
      kind
      began
      at
    }
    views {
      id
      name
      created
    }
  }
}
    `) as unknown as TypedDocumentString<CaseHistoryQuery, CaseHistoryQueryVariables>;
export const FixedViewDocument = new TypedDocumentString(`
    query FixedView($id: ID!) {
  caseView(id: $id) {
    id
    name
    created
    state
  }
}
    `) as unknown as TypedDocumentString<FixedViewQuery, FixedViewQueryVariables>;
export const CreateCaseDocument = new TypedDocumentString(`
    mutation CreateCase($name: String!, $description: String, $content: CaseContent) {
  createCase(name: $name, description: $description, content: $content) {
    ...WholeCase
  }
}
    fragment CaseCard on Case {
  id
  name
  description
  created
  updated
  archived
  datasets
  version
  thumbnail
}
fragment WholeCase on Case {
  ...CaseCard
  state
  notes
}`) as unknown as TypedDocumentString<CreateCaseMutation, CreateCaseMutationVariables>;
export const SaveCaseDocument = new TypedDocumentString(`
    mutation SaveCase($id: ID!, $basedOn: Int!, $content: CaseContent!, $auto: Boolean) {
  saveCase(id: $id, basedOn: $basedOn, content: $content, auto: $auto) {
    version
    updated
  }
}
    `) as unknown as TypedDocumentString<SaveCaseMutation, SaveCaseMutationVariables>;
export const RenameCaseDocument = new TypedDocumentString(`
    mutation RenameCase($id: ID!, $name: String, $description: String) {
  renameCase(id: $id, name: $name, description: $description) {
    ...CaseCard
  }
}
    fragment CaseCard on Case {
  id
  name
  description
  created
  updated
  archived
  datasets
  version
  thumbnail
}`) as unknown as TypedDocumentString<RenameCaseMutation, RenameCaseMutationVariables>;
export const CopyCaseDocument = new TypedDocumentString(`
    mutation CopyCase($id: ID!) {
  copyCase(id: $id) {
    ...CaseCard
  }
}
    fragment CaseCard on Case {
  id
  name
  description
  created
  updated
  archived
  datasets
  version
  thumbnail
}`) as unknown as TypedDocumentString<CopyCaseMutation, CopyCaseMutationVariables>;
export const ArchiveCaseDocument = new TypedDocumentString(`
    mutation ArchiveCase($id: ID!, $archived: Boolean) {
  archiveCase(id: $id, archived: $archived) {
    ...CaseCard
  }
}
    fragment CaseCard on Case {
  id
  name
  description
  created
  updated
  archived
  datasets
  version
  thumbnail
}`) as unknown as TypedDocumentString<ArchiveCaseMutation, ArchiveCaseMutationVariables>;
export const DeleteCaseDocument = new TypedDocumentString(`
    mutation DeleteCase($id: ID!) {
  deleteCase(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeleteCaseMutation, DeleteCaseMutationVariables>;
export const RestoreCaseVersionDocument = new TypedDocumentString(`
    mutation RestoreCaseVersion($id: ID!, $version: ID!, $basedOn: Int!) {
  restoreCaseVersion(id: $id, version: $version, basedOn: $basedOn) {
    ...WholeCase
  }
}
    fragment CaseCard on Case {
  id
  name
  description
  created
  updated
  archived
  datasets
  version
  thumbnail
}
fragment WholeCase on Case {
  ...CaseCard
  state
  notes
}`) as unknown as TypedDocumentString<RestoreCaseVersionMutation, RestoreCaseVersionMutationVariables>;
export const CreateCaseViewDocument = new TypedDocumentString(`
    mutation CreateCaseView($case: ID!, $name: String!, $state: String!) {
  createCaseView(case: $case, name: $name, state: $state) {
    id
    name
    created
  }
}
    `) as unknown as TypedDocumentString<CreateCaseViewMutation, CreateCaseViewMutationVariables>;
export const DeleteCaseViewDocument = new TypedDocumentString(`
    mutation DeleteCaseView($id: ID!) {
  deleteCaseView(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeleteCaseViewMutation, DeleteCaseViewMutationVariables>;
export const ImportStartDocument = new TypedDocumentString(`
    query ImportStart {
  writing
  importFormats {
    id
    label
    extensions
  }
  importRecipes {
    name
    title
    files
    download
  }
}
    `) as unknown as TypedDocumentString<ImportStartQuery, ImportStartQueryVariables>;
export const DatasetsDocument = new TypedDocumentString(`
    query Datasets {
  exportFormats {
    id
    label
  }
  datasets {
    id
    title
    summary
    imported
    updated
    entities
    links
    figures
    waiting
    retracted
    beside
    source {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DatasetsQuery, DatasetsQueryVariables>;
export const MostConnectedDocument = new TypedDocumentString(`
    query MostConnected($sources: [ID!], $first: Int, $after: String) {
  entities(
    filter: {sources: $sources}
    orderBy: DEGREE
    first: $first
    after: $after
  ) {
    nodes {
      id
    }
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<MostConnectedQuery, MostConnectedQueryVariables>;
export const ImportFindingsDocument = new TypedDocumentString(`
    query ImportFindings($id: ID!) {
  importJob(id: $id) {
    ...Job
    problems(first: 50) {
      ...Finding
    }
    noteCount
    notes(first: 50) {
      ...Finding
    }
    result {
      rows
      waiting
      beside
      holds {
        ...ImportNumbers
      }
      created {
        ...ImportNumbers
      }
      changed {
        ...ImportNumbers
      }
      retracted {
        ...ImportNumbers
      }
    }
    preview {
      format
      rows
      entities {
        id
        type
        kind
        name
        valid
        place {
          file
          row
          line
          object
        }
      }
      links {
        id
        type
        source
        sourceName
        target
        targetName
        valid
        label
        amountText
        forms
        place {
          file
          row
          line
          object
        }
      }
      figures {
        id
        about
        measure
        text
        period
        place {
          file
          row
          line
          object
        }
      }
    }
  }
}
    fragment Job on ImportJob {
  id
  kind
  state
  dataset
  title
  files
  problemCount
  removed
  failure
  progress {
    phase
    done
    total
    rows
    rate
    secondsLeft
  }
}
fragment ImportNumbers on ImportCounts {
  sources
  entities
  links
  figures
  claims
}
fragment Finding on ImportFinding {
  message
  place {
    file
    row
    line
    column
    object
  }
}`) as unknown as TypedDocumentString<ImportFindingsQuery, ImportFindingsQueryVariables>;
export const ImportProblemsCsvDocument = new TypedDocumentString(`
    query ImportProblemsCsv($id: ID!) {
  importJob(id: $id) {
    problemsCsv
  }
}
    `) as unknown as TypedDocumentString<ImportProblemsCsvQuery, ImportProblemsCsvQueryVariables>;
export const CheckImportDocument = new TypedDocumentString(`
    mutation CheckImport($files: [Upload!]!, $mapping: String, $settings: ImportSettings) {
  checkImport(files: $files, mapping: $mapping, settings: $settings) {
    ...Job
  }
}
    fragment Job on ImportJob {
  id
  kind
  state
  dataset
  title
  files
  problemCount
  removed
  failure
  progress {
    phase
    done
    total
    rows
    rate
    secondsLeft
  }
}`) as unknown as TypedDocumentString<CheckImportMutation, CheckImportMutationVariables>;
export const ConfirmImportDocument = new TypedDocumentString(`
    mutation ConfirmImport($job: ID!, $keepGoing: Boolean) {
  confirmImport(job: $job, keepGoing: $keepGoing) {
    ...Job
  }
}
    fragment Job on ImportJob {
  id
  kind
  state
  dataset
  title
  files
  problemCount
  removed
  failure
  progress {
    phase
    done
    total
    rows
    rate
    secondsLeft
  }
}`) as unknown as TypedDocumentString<ConfirmImportMutation, ConfirmImportMutationVariables>;
export const CancelImportDocument = new TypedDocumentString(`
    mutation CancelImport($job: ID!) {
  cancelImport(job: $job) {
    ...Job
  }
}
    fragment Job on ImportJob {
  id
  kind
  state
  dataset
  title
  files
  problemCount
  removed
  failure
  progress {
    phase
    done
    total
    rows
    rate
    secondsLeft
  }
}`) as unknown as TypedDocumentString<CancelImportMutation, CancelImportMutationVariables>;
export const UndoImportDocument = new TypedDocumentString(`
    mutation UndoImport($dataset: ID!) {
  undoImport(dataset: $dataset) {
    ...Job
  }
}
    fragment Job on ImportJob {
  id
  kind
  state
  dataset
  title
  files
  problemCount
  removed
  failure
  progress {
    phase
    done
    total
    rows
    rate
    secondsLeft
  }
}`) as unknown as TypedDocumentString<UndoImportMutation, UndoImportMutationVariables>;
export const FollowImportDocument = new TypedDocumentString(`
    subscription FollowImport($job: ID!) {
  importProgress(job: $job) {
    ...Job
  }
}
    fragment Job on ImportJob {
  id
  kind
  state
  dataset
  title
  files
  problemCount
  removed
  failure
  progress {
    phase
    done
    total
    rows
    rate
    secondsLeft
  }
}`) as unknown as TypedDocumentString<FollowImportSubscription, FollowImportSubscriptionVariables>;
export const ExportChoicesDocument = new TypedDocumentString(`
    query ExportChoices {
  exportFormats {
    id
    label
    extension
  }
  datasets {
    id
    title
  }
}
    `) as unknown as TypedDocumentString<ExportChoicesQuery, ExportChoicesQueryVariables>;
export const DatasetNetworkDocument = new TypedDocumentString(`
    query DatasetNetwork($sources: [ID!], $limit: Int) {
  network(filter: {sources: $sources}, limit: $limit) {
    ...GraphFields
  }
}
    fragment NodeFields on Entity {
  id
  type
  kind
  name
  degree
  valid {
    ...Day
  }
  knownFrom
  disputed
}
fragment Day on Period {
  edtf
  earliest
  latest
}
fragment RelationFields on Relation {
  id
  type {
    id
    sign
    symmetric
  }
  family
  label
  source {
    id
  }
  target {
    id
  }
  count
  disputed
  origins
  originIds
  knownFrom
  heldText
  periods {
    valid {
      ...Day
    }
    knownFrom
    count
  }
  amountText
  money {
    currency
    total {
      low
      high
    }
  }
}
fragment GraphFields on Graph {
  nodes {
    ...NodeFields
  }
  relations {
    ...RelationFields
  }
  omitted
  omittedRelations
}`) as unknown as TypedDocumentString<DatasetNetworkQuery, DatasetNetworkQueryVariables>;
export const LookUnderWayDocument = new TypedDocumentString(`
    query LookUnderWay {
  __typename
}
    `) as unknown as TypedDocumentString<LookUnderWayQuery, LookUnderWayQueryVariables>;
export const EntityDetailsDocument = new TypedDocumentString(`
    query EntityDetails($id: ID!, $claims: Int!) {
  entity(id: $id) {
    ...Named
    aliases
    identifiers
    attributes {
      name
      value
    }
    namesBySource {
      name
      entityId
      dataset
    }
    otherValues {
      ...OtherValueLine
    }
    summary
    disputed
    knownFrom
    degree
    valid {
      ...Dated
    }
    grade {
      ...Graded
    }
    figures {
      ...FigureLine
    }
    claims(first: $claims) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ClaimCard
      }
    }
    ... on Actor {
      website
      allies {
        actor {
          ...Named
        }
        through {
          ...Named
        }
        links {
          id
          valid {
            ...Dated
          }
        }
      }
      leaders {
        ...Named
      }
      memberOf {
        ...Named
      }
      members {
        ...Named
      }
      operations {
        ...Named
        ordinal
        valid {
          ...Dated
        }
      }
    }
    ... on Alliance {
      members {
        ...Named
      }
    }
    ... on Agreement {
      agreementStatus: status
      parties {
        ...Named
      }
      brokers {
        ...Named
      }
      places {
        ...Named
      }
      obligations {
        ...Named
        obligationStatus: status
      }
    }
    ... on Obligation {
      obligationStatus: status
      agreement {
        ...Named
      }
      boundActors {
        ...Named
      }
    }
    ... on Operation {
      ordinal
      conductedBy {
        ...Named
      }
      targets {
        ...Named
      }
      places {
        ...Named
      }
    }
    ... on Event {
      participants {
        ...Named
      }
      targets {
        ...Named
      }
      place {
        ...Named
      }
    }
    ... on Place {
      location {
        lat
        lon
      }
      within {
        ...Named
      }
    }
    ... on Asset {
      holders {
        ...Named
      }
    }
  }
}
    fragment OtherValueLine on OtherValue {
  dataset
  field
  value
  period {
    ...Dated
  }
}
fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}
fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}
fragment Graded on Grade {
  reliability
  credibility
  code
  text
}
fragment ClaimCard on Claim {
  id
  statement
  locator
  stance
  property
  value
  verdict
  retracted
  grade {
    ...Graded
  }
  source {
    id
    title
    author
    publisher
    url
    published {
      ...Dated
    }
  }
  attributedTo {
    id
    type
    kind
    name
  }
}
fragment FigureLine on Figure {
  id
  measure
  label
  text
  low
  high
  unit
  disputed
  period {
    ...Dated
  }
  grade {
    ...Graded
  }
}`) as unknown as TypedDocumentString<EntityDetailsQuery, EntityDetailsQueryVariables>;
export const EntityClaimsDocument = new TypedDocumentString(`
    query EntityClaims($id: ID!, $after: String, $first: Int!) {
  entity(id: $id) {
    id
    claims(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ClaimCard
      }
    }
  }
}
    fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}
fragment Graded on Grade {
  reliability
  credibility
  code
  text
}
fragment ClaimCard on Claim {
  id
  statement
  locator
  stance
  property
  value
  verdict
  retracted
  grade {
    ...Graded
  }
  source {
    id
    title
    author
    publisher
    url
    published {
      ...Dated
    }
  }
  attributedTo {
    id
    type
    kind
    name
  }
}`) as unknown as TypedDocumentString<EntityClaimsQuery, EntityClaimsQueryVariables>;
export const EntityRelationsDocument = new TypedDocumentString(`
    query EntityRelations($id: ID!, $validFrom: Date, $validTo: Date, $dated: Boolean, $knownOn: Date, $first: Int!) {
  entity(id: $id) {
    id
    FUNDING: relations(
      first: $first
      filter: {families: [FUNDING], validFrom: $validFrom, validTo: $validTo, dated: $dated, knownOn: $knownOn}
    ) {
      ...RelationPage
    }
    SUPPORT: relations(
      first: $first
      filter: {families: [SUPPORT], validFrom: $validFrom, validTo: $validTo, dated: $dated, knownOn: $knownOn}
    ) {
      ...RelationPage
    }
    ALLIANCE: relations(
      first: $first
      filter: {families: [ALLIANCE], validFrom: $validFrom, validTo: $validTo, dated: $dated, knownOn: $knownOn}
    ) {
      ...RelationPage
    }
    HOSTILITY: relations(
      first: $first
      filter: {families: [HOSTILITY], validFrom: $validFrom, validTo: $validTo, dated: $dated, knownOn: $knownOn}
    ) {
      ...RelationPage
    }
    STRUCTURE: relations(
      first: $first
      filter: {families: [STRUCTURE], validFrom: $validFrom, validTo: $validTo, dated: $dated, knownOn: $knownOn}
    ) {
      ...RelationPage
    }
    AGREEMENT: relations(
      first: $first
      filter: {families: [AGREEMENT], validFrom: $validFrom, validTo: $validTo, dated: $dated, knownOn: $knownOn}
    ) {
      ...RelationPage
    }
    OPERATION: relations(
      first: $first
      filter: {families: [OPERATION], validFrom: $validFrom, validTo: $validTo, dated: $dated, knownOn: $knownOn}
    ) {
      ...RelationPage
    }
    PLACE: relations(
      first: $first
      filter: {families: [PLACE], validFrom: $validFrom, validTo: $validTo, dated: $dated, knownOn: $knownOn}
    ) {
      ...RelationPage
    }
    OTHER: relations(
      first: $first
      filter: {families: [OTHER], validFrom: $validFrom, validTo: $validTo, dated: $dated, knownOn: $knownOn}
    ) {
      ...RelationPage
    }
  }
}
    fragment RelationPage on RelationConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...RelationLine
  }
}
fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}
fragment Graded on Grade {
  reliability
  credibility
  code
  text
}
fragment RelationLine on Relation {
  __typename
  id
  family
  label
  linkType: type {
    id
    label
    inverse
    symmetric
  }
  source {
    ...Named
  }
  target {
    ...Named
  }
  count
  undated
  heldText
  spans {
    ...Day
  }
  periods {
    valid {
      ...Day
    }
    knownFrom
    count
  }
  forms
  giverCertain
  amountText
  unknownAmounts
  inKind
  grade {
    ...Graded
  }
  origins
  disputed
}
fragment Day on Period {
  edtf
  earliest
  latest
}`) as unknown as TypedDocumentString<EntityRelationsQuery, EntityRelationsQueryVariables>;
export const EntityFamilyRelationsDocument = new TypedDocumentString(`
    query EntityFamilyRelations($id: ID!, $family: LinkFamily!, $after: String, $validFrom: Date, $validTo: Date, $dated: Boolean, $knownOn: Date, $first: Int!) {
  entity(id: $id) {
    id
    relations(
      first: $first
      after: $after
      filter: {families: [$family], validFrom: $validFrom, validTo: $validTo, dated: $dated, knownOn: $knownOn}
    ) {
      ...RelationPage
    }
  }
}
    fragment RelationPage on RelationConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...RelationLine
  }
}
fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}
fragment Graded on Grade {
  reliability
  credibility
  code
  text
}
fragment RelationLine on Relation {
  __typename
  id
  family
  label
  linkType: type {
    id
    label
    inverse
    symmetric
  }
  source {
    ...Named
  }
  target {
    ...Named
  }
  count
  undated
  heldText
  spans {
    ...Day
  }
  periods {
    valid {
      ...Day
    }
    knownFrom
    count
  }
  forms
  giverCertain
  amountText
  unknownAmounts
  inKind
  grade {
    ...Graded
  }
  origins
  disputed
}
fragment Day on Period {
  edtf
  earliest
  latest
}`) as unknown as TypedDocumentString<EntityFamilyRelationsQuery, EntityFamilyRelationsQueryVariables>;
export const RelationDetailsDocument = new TypedDocumentString(`
    query RelationDetails($id: ID!, $filter: LinkFilter, $first: Int!) {
  relation(id: $id, filter: $filter) {
    ...RelationLine
    knownFrom
    linkType: type {
      id
      label
      inverse
      symmetric
      description
    }
    amountByYear {
      year
      currency
      low
      high
      arithmetic
    }
    money {
      currency
      count
      spanning {
        from
        to
        low
        high
        arithmetic
      }
      undated {
        low
        high
        arithmetic
      }
      undatedOnce {
        low
        high
        arithmetic
      }
      total {
        from
        to
        low
        high
        arithmetic
      }
    }
    links(first: $first) {
      ...LinkPage
    }
  }
}
    fragment LinkPage on LinkConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...LinkLine
  }
}
fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}
fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}
fragment Graded on Grade {
  reliability
  credibility
  code
  text
}
fragment LinkLine on Link {
  __typename
  id
  family
  label
  linkType: type {
    id
    label
    inverse
    symmetric
  }
  source {
    ...Named
  }
  target {
    ...Named
  }
  valid {
    ...Dated
  }
  grade {
    ...Graded
  }
  disputed
  ... on FundingFlow {
    inKind
    amount {
      text
    }
  }
  ... on SupportLink {
    forms
    giverCertain
  }
}
fragment RelationLine on Relation {
  __typename
  id
  family
  label
  linkType: type {
    id
    label
    inverse
    symmetric
  }
  source {
    ...Named
  }
  target {
    ...Named
  }
  count
  undated
  heldText
  spans {
    ...Day
  }
  periods {
    valid {
      ...Day
    }
    knownFrom
    count
  }
  forms
  giverCertain
  amountText
  unknownAmounts
  inKind
  grade {
    ...Graded
  }
  origins
  disputed
}
fragment Day on Period {
  edtf
  earliest
  latest
}`) as unknown as TypedDocumentString<RelationDetailsQuery, RelationDetailsQueryVariables>;
export const RelationLinksDocument = new TypedDocumentString(`
    query RelationLinks($id: ID!, $filter: LinkFilter, $first: Int!, $after: String) {
  relation(id: $id, filter: $filter) {
    id
    links(first: $first, after: $after) {
      ...LinkPage
    }
  }
}
    fragment LinkPage on LinkConnection {
  totalCount
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    ...LinkLine
  }
}
fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}
fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}
fragment Graded on Grade {
  reliability
  credibility
  code
  text
}
fragment LinkLine on Link {
  __typename
  id
  family
  label
  linkType: type {
    id
    label
    inverse
    symmetric
  }
  source {
    ...Named
  }
  target {
    ...Named
  }
  valid {
    ...Dated
  }
  grade {
    ...Graded
  }
  disputed
  ... on FundingFlow {
    inKind
    amount {
      text
    }
  }
  ... on SupportLink {
    forms
    giverCertain
  }
}`) as unknown as TypedDocumentString<RelationLinksQuery, RelationLinksQueryVariables>;
export const RelationsBetweenDocument = new TypedDocumentString(`
    query RelationsBetween($of: [ID!]!, $filter: LinkFilter) {
  neighborhood(of: $of, depth: 0, filter: $filter, limit: 2) {
    nodes {
      ...Named
    }
    relations {
      ...RelationLine
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}
fragment Graded on Grade {
  reliability
  credibility
  code
  text
}
fragment RelationLine on Relation {
  __typename
  id
  family
  label
  linkType: type {
    id
    label
    inverse
    symmetric
  }
  source {
    ...Named
  }
  target {
    ...Named
  }
  count
  undated
  heldText
  spans {
    ...Day
  }
  periods {
    valid {
      ...Day
    }
    knownFrom
    count
  }
  forms
  giverCertain
  amountText
  unknownAmounts
  inKind
  grade {
    ...Graded
  }
  origins
  disputed
}
fragment Day on Period {
  edtf
  earliest
  latest
}`) as unknown as TypedDocumentString<RelationsBetweenQuery, RelationsBetweenQueryVariables>;
export const LinkDetailsDocument = new TypedDocumentString(`
    query LinkDetails($id: ID!, $first: Int!) {
  link(id: $id) {
    ...LinkLine
    attributes {
      name
      value
    }
    otherValues {
      ...OtherValueLine
    }
    origins
    knownFrom
    linkType: type {
      id
      label
      inverse
      symmetric
      description
    }
    ... on FundingFlow {
      amount {
        low
        high
        currency
        per
        text
      }
      annual {
        currency
        low
        high
        arithmetic
      }
    }
    claims(first: $first) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ClaimCard
      }
    }
  }
}
    fragment OtherValueLine on OtherValue {
  dataset
  field
  value
  period {
    ...Dated
  }
}
fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}
fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}
fragment Graded on Grade {
  reliability
  credibility
  code
  text
}
fragment ClaimCard on Claim {
  id
  statement
  locator
  stance
  property
  value
  verdict
  retracted
  grade {
    ...Graded
  }
  source {
    id
    title
    author
    publisher
    url
    published {
      ...Dated
    }
  }
  attributedTo {
    id
    type
    kind
    name
  }
}
fragment LinkLine on Link {
  __typename
  id
  family
  label
  linkType: type {
    id
    label
    inverse
    symmetric
  }
  source {
    ...Named
  }
  target {
    ...Named
  }
  valid {
    ...Dated
  }
  grade {
    ...Graded
  }
  disputed
  ... on FundingFlow {
    inKind
    amount {
      text
    }
  }
  ... on SupportLink {
    forms
    giverCertain
  }
}`) as unknown as TypedDocumentString<LinkDetailsQuery, LinkDetailsQueryVariables>;
export const LinkClaimsDocument = new TypedDocumentString(`
    query LinkClaims($id: ID!, $after: String, $first: Int!) {
  link(id: $id) {
    id
    claims(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ClaimCard
      }
    }
  }
}
    fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}
fragment Graded on Grade {
  reliability
  credibility
  code
  text
}
fragment ClaimCard on Claim {
  id
  statement
  locator
  stance
  property
  value
  verdict
  retracted
  grade {
    ...Graded
  }
  source {
    id
    title
    author
    publisher
    url
    published {
      ...Dated
    }
  }
  attributedTo {
    id
    type
    kind
    name
  }
}`) as unknown as TypedDocumentString<LinkClaimsQuery, LinkClaimsQueryVariables>;
export const FigureDetailsDocument = new TypedDocumentString(`
    query FigureDetails($id: ID!, $first: Int!) {
  figure(id: $id) {
    ...FigureLine
    attributes {
      name
      value
    }
    otherValues {
      ...OtherValueLine
    }
    about {
      ...Named
    }
    claims(first: $first) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ClaimCard
      }
    }
  }
}
    fragment OtherValueLine on OtherValue {
  dataset
  field
  value
  period {
    ...Dated
  }
}
fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}
fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}
fragment Graded on Grade {
  reliability
  credibility
  code
  text
}
fragment ClaimCard on Claim {
  id
  statement
  locator
  stance
  property
  value
  verdict
  retracted
  grade {
    ...Graded
  }
  source {
    id
    title
    author
    publisher
    url
    published {
      ...Dated
    }
  }
  attributedTo {
    id
    type
    kind
    name
  }
}
fragment FigureLine on Figure {
  id
  measure
  label
  text
  low
  high
  unit
  disputed
  period {
    ...Dated
  }
  grade {
    ...Graded
  }
}`) as unknown as TypedDocumentString<FigureDetailsQuery, FigureDetailsQueryVariables>;
export const FigureClaimsDocument = new TypedDocumentString(`
    query FigureClaims($id: ID!, $after: String, $first: Int!) {
  figure(id: $id) {
    id
    claims(first: $first, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ClaimCard
      }
    }
  }
}
    fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}
fragment Graded on Grade {
  reliability
  credibility
  code
  text
}
fragment ClaimCard on Claim {
  id
  statement
  locator
  stance
  property
  value
  verdict
  retracted
  grade {
    ...Graded
  }
  source {
    id
    title
    author
    publisher
    url
    published {
      ...Dated
    }
  }
  attributedTo {
    id
    type
    kind
    name
  }
}`) as unknown as TypedDocumentString<FigureClaimsQuery, FigureClaimsQueryVariables>;
export const SeriesDocument = new TypedDocumentString(`
    query Series($about: ID!, $measure: String!) {
  series(about: $about, measure: $measure) {
    ...FigureLine
  }
}
    fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}
fragment Graded on Grade {
  reliability
  credibility
  code
  text
}
fragment FigureLine on Figure {
  id
  measure
  label
  text
  low
  high
  unit
  disputed
  period {
    ...Dated
  }
  grade {
    ...Graded
  }
}`) as unknown as TypedDocumentString<SeriesQuery, SeriesQueryVariables>;
export const DisagreementsDocument = new TypedDocumentString(`
    query Disagreements($about: ID, $first: Int!, $after: String) {
  disagreements(about: $about, first: $first, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      rule
      summary
      about {
        ...Named
      }
      figures {
        ...FigureLine
        about {
          ...Named
        }
        claims(first: 5) {
          totalCount
          nodes {
            ...ClaimCard
          }
        }
      }
      links {
        ...LinkLine
      }
      claims {
        ...ClaimCard
      }
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}
fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}
fragment Graded on Grade {
  reliability
  credibility
  code
  text
}
fragment ClaimCard on Claim {
  id
  statement
  locator
  stance
  property
  value
  verdict
  retracted
  grade {
    ...Graded
  }
  source {
    id
    title
    author
    publisher
    url
    published {
      ...Dated
    }
  }
  attributedTo {
    id
    type
    kind
    name
  }
}
fragment LinkLine on Link {
  __typename
  id
  family
  label
  linkType: type {
    id
    label
    inverse
    symmetric
  }
  source {
    ...Named
  }
  target {
    ...Named
  }
  valid {
    ...Dated
  }
  grade {
    ...Graded
  }
  disputed
  ... on FundingFlow {
    inKind
    amount {
      text
    }
  }
  ... on SupportLink {
    forms
    giverCertain
  }
}
fragment FigureLine on Figure {
  id
  measure
  label
  text
  low
  high
  unit
  disputed
  period {
    ...Dated
  }
  grade {
    ...Graded
  }
}`) as unknown as TypedDocumentString<DisagreementsQuery, DisagreementsQueryVariables>;
export const VocabularyDocument = new TypedDocumentString(`
    query Vocabulary {
  ontology {
    entityTypes {
      type
      label
      plural
      description
      kinds {
        id
        label
        description
      }
    }
    families {
      family
      label
      description
    }
    linkTypes {
      id
      family
      label
      inverse
      symmetric
      sign
      description
    }
    supportForms {
      id
      label
      description
    }
    measures {
      id
      label
      unit
      description
    }
    rules {
      id
      label
      description
    }
  }
  statistics {
    entities
    links
    claims
    sources
  }
}
    `) as unknown as TypedDocumentString<VocabularyQuery, VocabularyQueryVariables>;
export const NetworkDocument = new TypedDocumentString(`
    query Network($limit: Int!) {
  network(limit: $limit) {
    ...GraphFields
  }
}
    fragment NodeFields on Entity {
  id
  type
  kind
  name
  degree
  valid {
    ...Day
  }
  knownFrom
  disputed
}
fragment Day on Period {
  edtf
  earliest
  latest
}
fragment RelationFields on Relation {
  id
  type {
    id
    sign
    symmetric
  }
  family
  label
  source {
    id
  }
  target {
    id
  }
  count
  disputed
  origins
  originIds
  knownFrom
  heldText
  periods {
    valid {
      ...Day
    }
    knownFrom
    count
  }
  amountText
  money {
    currency
    total {
      low
      high
    }
  }
}
fragment GraphFields on Graph {
  nodes {
    ...NodeFields
  }
  relations {
    ...RelationFields
  }
  omitted
  omittedRelations
}`) as unknown as TypedDocumentString<NetworkQuery, NetworkQueryVariables>;
export const NeighborhoodDocument = new TypedDocumentString(`
    query Neighborhood($of: [ID!]!, $depth: Int!, $limit: Int!) {
  neighborhood(of: $of, depth: $depth, limit: $limit) {
    ...GraphFields
  }
}
    fragment NodeFields on Entity {
  id
  type
  kind
  name
  degree
  valid {
    ...Day
  }
  knownFrom
  disputed
}
fragment Day on Period {
  edtf
  earliest
  latest
}
fragment RelationFields on Relation {
  id
  type {
    id
    sign
    symmetric
  }
  family
  label
  source {
    id
  }
  target {
    id
  }
  count
  disputed
  origins
  originIds
  knownFrom
  heldText
  periods {
    valid {
      ...Day
    }
    knownFrom
    count
  }
  amountText
  money {
    currency
    total {
      low
      high
    }
  }
}
fragment GraphFields on Graph {
  nodes {
    ...NodeFields
  }
  relations {
    ...RelationFields
  }
  omitted
  omittedRelations
}`) as unknown as TypedDocumentString<NeighborhoodQuery, NeighborhoodQueryVariables>;
export const AmongDocument = new TypedDocumentString(`
    query Among($of: [ID!]!, $beside: [ID!]) {
  neighborhood(of: $of, depth: 0, limit: 1000, beside: $beside) {
    ...GraphFields
  }
}
    fragment NodeFields on Entity {
  id
  type
  kind
  name
  degree
  valid {
    ...Day
  }
  knownFrom
  disputed
}
fragment Day on Period {
  edtf
  earliest
  latest
}
fragment RelationFields on Relation {
  id
  type {
    id
    sign
    symmetric
  }
  family
  label
  source {
    id
  }
  target {
    id
  }
  count
  disputed
  origins
  originIds
  knownFrom
  heldText
  periods {
    valid {
      ...Day
    }
    knownFrom
    count
  }
  amountText
  money {
    currency
    total {
      low
      high
    }
  }
}
fragment GraphFields on Graph {
  nodes {
    ...NodeFields
  }
  relations {
    ...RelationFields
  }
  omitted
  omittedRelations
}`) as unknown as TypedDocumentString<AmongQuery, AmongQueryVariables>;
export const LinksAmongDocument = new TypedDocumentString(`
    query LinksAmong($of: [ID!]!) {
  neighborhood(of: $of, depth: 0, limit: 1000) {
    links {
      id
      valid {
        ...Day
      }
      knownFrom
    }
  }
}
    fragment Day on Period {
  edtf
  earliest
  latest
}`) as unknown as TypedDocumentString<LinksAmongQuery, LinksAmongQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    entity {
      ...NodeFields
    }
    score
    matched
  }
}
    fragment NodeFields on Entity {
  id
  type
  kind
  name
  degree
  valid {
    ...Day
  }
  knownFrom
  disputed
}
fragment Day on Period {
  edtf
  earliest
  latest
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const PickEntityDocument = new TypedDocumentString(`
    query PickEntity($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    matched
    entity {
      ...Named
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}`) as unknown as TypedDocumentString<PickEntityQuery, PickEntityQueryVariables>;
export const NameEntityDocument = new TypedDocumentString(`
    query NameEntity($id: ID!) {
  entity(id: $id) {
    ...Named
  }
}
    fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}`) as unknown as TypedDocumentString<NameEntityQuery, NameEntityQueryVariables>;
export const MatchesDocument = new TypedDocumentString(`
    query Matches($first: Int!, $within: ID) {
  matchCandidates(first: $first, within: $within) {
    totalCount
    nodes {
      id
      later
      a {
        id
        name
      }
      b {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MatchesQuery, MatchesQueryVariables>;
export const MatchesDecidedDocument = new TypedDocumentString(`
    query MatchesDecided($first: Int!) {
  matchDecisions(first: $first) {
    id
    verdict
    idOfA
    idOfB
    a {
      name
    }
    b {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<MatchesDecidedQuery, MatchesDecidedQueryVariables>;
export const MatchDocument = new TypedDocumentString(`
    query Match($id: ID!, $within: ID) {
  matchCandidate(id: $id, within: $within) {
    id
    score
    later
    datasetsOfA
    datasetsOfB
    reasons {
      text
      speaksFor
    }
    a {
      ...MatchSide
    }
    b {
      ...MatchSide
    }
    neighbours {
      sharedCount
      onlyACount
      onlyBCount
      shared {
        a {
          ...Named
        }
        b {
          ...Named
        }
      }
      onlyA {
        ...Named
      }
      onlyB {
        ...Named
      }
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}
fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}
fragment MatchSide on Entity {
  ...Named
  identifiers
  summary
  degree
  valid {
    ...Dated
  }
  claims(first: 1) {
    totalCount
  }
  namesBySource {
    name
    main
    dataset
    sources {
      id
      title
    }
  }
}`) as unknown as TypedDocumentString<MatchQuery, MatchQueryVariables>;
export const DecideMatchDocument = new TypedDocumentString(`
    mutation DecideMatch($a: ID!, $b: ID!, $verdict: MatchVerdict!, $by: String) {
  decideMatch(a: $a, b: $b, verdict: $verdict, by: $by) {
    id
    verdict
    keep
    idOfA
    idOfB
  }
}
    `) as unknown as TypedDocumentString<DecideMatchMutation, DecideMatchMutationVariables>;
export const UndoMatchDocument = new TypedDocumentString(`
    mutation UndoMatch($id: ID!) {
  undoMatch(id: $id) {
    id
    verdict
  }
}
    `) as unknown as TypedDocumentString<UndoMatchMutation, UndoMatchMutationVariables>;
export const FindPathsDocument = new TypedDocumentString(`
    query FindPaths($from: ID!, $to: ID!, $maxHops: Int!, $first: Int!, $after: String, $filter: LinkFilter) {
  from: entity(id: $from) {
    ...Named
  }
  to: entity(id: $to) {
    ...Named
  }
  routes(
    from: $from
    to: $to
    maxHops: $maxHops
    first: $first
    after: $after
    filter: $filter
  ) {
    totalCount
    atLeast
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Route
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}
fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}
fragment Graded on Grade {
  reliability
  credibility
  code
  text
}
fragment LinkLine on Link {
  __typename
  id
  family
  label
  linkType: type {
    id
    label
    inverse
    symmetric
  }
  source {
    ...Named
  }
  target {
    ...Named
  }
  valid {
    ...Dated
  }
  grade {
    ...Graded
  }
  disputed
  ... on FundingFlow {
    inKind
    amount {
      text
    }
  }
  ... on SupportLink {
    forms
    giverCertain
  }
}
fragment Route on Path {
  hops
  timing
  window {
    ...Dated
  }
  weakest {
    id
    origins
  }
  nodes {
    ...Named
  }
  relations {
    ...RelationStep
  }
  links {
    ...LinkLine
  }
}
fragment RelationStep on Relation {
  id
  family
  label
  linkType: type {
    id
    label
    inverse
    symmetric
  }
  source {
    ...Named
  }
  target {
    ...Named
  }
  count
  undated
  heldText
  spans {
    edtf
    earliest
    latest
  }
  forms
  giverCertain
  amountText
  unknownAmounts
  inKind
  disputed
}`) as unknown as TypedDocumentString<FindPathsQuery, FindPathsQueryVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources($after: String, $first: Int!) {
  sources(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...SourceCard
      entries
      claims(first: 1) {
        totalCount
      }
    }
  }
}
    fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}
fragment SourceCard on Source {
  id
  title
  kind
  author
  publisher
  url
  reliability
  notes
  licence
  published {
    ...Dated
  }
}`) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const SourceDetailsDocument = new TypedDocumentString(`
    query SourceDetails($id: ID!, $after: String, $first: Int!) {
  source(id: $id) {
    ...SourceCard
    entries
    attributes {
      name
      value
    }
    claims(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ClaimCard
        about {
          ...Subject
        }
      }
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}
fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}
fragment Graded on Grade {
  reliability
  credibility
  code
  text
}
fragment ClaimCard on Claim {
  id
  statement
  locator
  stance
  property
  value
  verdict
  retracted
  grade {
    ...Graded
  }
  source {
    id
    title
    author
    publisher
    url
    published {
      ...Dated
    }
  }
  attributedTo {
    id
    type
    kind
    name
  }
}
fragment LinkLine on Link {
  __typename
  id
  family
  label
  linkType: type {
    id
    label
    inverse
    symmetric
  }
  source {
    ...Named
  }
  target {
    ...Named
  }
  valid {
    ...Dated
  }
  grade {
    ...Graded
  }
  disputed
  ... on FundingFlow {
    inKind
    amount {
      text
    }
  }
  ... on SupportLink {
    forms
    giverCertain
  }
}
fragment FigureLine on Figure {
  id
  measure
  label
  text
  low
  high
  unit
  disputed
  period {
    ...Dated
  }
  grade {
    ...Graded
  }
}
fragment Subject on Evidence {
  __typename
  ... on Entity {
    ...Named
  }
  ... on Link {
    ...LinkLine
  }
  ... on Figure {
    ...FigureLine
    about {
      ...Named
    }
  }
}
fragment SourceCard on Source {
  id
  title
  kind
  author
  publisher
  url
  reliability
  notes
  licence
  published {
    ...Dated
  }
}`) as unknown as TypedDocumentString<SourceDetailsQuery, SourceDetailsQueryVariables>;
export const StatisticsDocument = new TypedDocumentString(`
    query Statistics {
  statistics {
    entities
    links
    claims
    sources
    figures
    engine
    engineVersion
    byType {
      name
      count
    }
    byFamily {
      name
      count
    }
  }
}
    `) as unknown as TypedDocumentString<StatisticsQuery, StatisticsQueryVariables>;
export const StoriesDocument = new TypedDocumentString(`
    query Stories {
  stories {
    id
    title
    summary
    sources {
      id
      kind
      title
      author
      publisher
      published {
        edtf
      }
    }
    views {
      name
      sentence
      address
    }
  }
}
    `) as unknown as TypedDocumentString<StoriesQuery, StoriesQueryVariables>;
export const TraceMoneyDocument = new TypedDocumentString(`
    query TraceMoney($from: ID, $to: ID, $families: [LinkFamily!], $maxHops: Int!, $filter: LinkFilter, $routes: Int!) {
  trace(
    from: $from
    to: $to
    families: $families
    maxHops: $maxHops
    filter: $filter
  ) {
    unknownAmounts
    inKindFlows
    flows
    excludedByTime
    totals {
      ...Cash
    }
    further {
      ...Cash
    }
    graph {
      truncated
      omitted
      nodes {
        ...Named
      }
      relations {
        ...TracedRelation
      }
    }
    routes(first: $routes) {
      ...RoutePage
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}
fragment Cash on MoneyTotal {
  currency
  distance
  count
  byYear {
    year
    low
    high
    text
    arithmetic
    count
  }
  spanning {
    from
    to
    text
    arithmetic
  }
  undated {
    text
    arithmetic
  }
  undatedOnce {
    text
    arithmetic
  }
  total {
    from
    to
    text
    arithmetic
  }
}
fragment RelationStep on Relation {
  id
  family
  label
  linkType: type {
    id
    label
    inverse
    symmetric
  }
  source {
    ...Named
  }
  target {
    ...Named
  }
  count
  undated
  heldText
  spans {
    edtf
    earliest
    latest
  }
  forms
  giverCertain
  amountText
  unknownAmounts
  inKind
  disputed
}
fragment TracedRelation on Relation {
  ...RelationStep
  money {
    currency
    total {
      low
      high
      lowExact
      highExact
    }
    undated {
      low
      high
      lowExact
      highExact
    }
    undatedOnce {
      low
      high
      lowExact
      highExact
    }
  }
}
fragment RoutePage on PathConnection {
  totalCount
  atLeast
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    timing
    nodes {
      id
      name
    }
    relations {
      id
      family
      label
      linkType: type {
        label
        inverse
        symmetric
      }
      source {
        id
      }
    }
  }
}`) as unknown as TypedDocumentString<TraceMoneyQuery, TraceMoneyQueryVariables>;
export const TraceRoutesDocument = new TypedDocumentString(`
    query TraceRoutes($from: ID, $to: ID, $families: [LinkFamily!], $maxHops: Int!, $filter: LinkFilter, $routes: Int!, $after: String!) {
  trace(
    from: $from
    to: $to
    families: $families
    maxHops: $maxHops
    filter: $filter
  ) {
    routes(first: $routes, after: $after) {
      ...RoutePage
    }
  }
}
    fragment RoutePage on PathConnection {
  totalCount
  atLeast
  pageInfo {
    hasNextPage
    endCursor
  }
  nodes {
    timing
    nodes {
      id
      name
    }
    relations {
      id
      family
      label
      linkType: type {
        label
        inverse
        symmetric
      }
      source {
        id
      }
    }
  }
}`) as unknown as TypedDocumentString<TraceRoutesQuery, TraceRoutesQueryVariables>;
export const TraceExcludedDocument = new TypedDocumentString(`
    query TraceExcluded($from: ID, $to: ID, $families: [LinkFamily!], $maxHops: Int!, $filter: LinkFilter, $first: Int!, $after: String) {
  trace(
    from: $from
    to: $to
    families: $families
    maxHops: $maxHops
    filter: $filter
  ) {
    excluded(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...RelationStep
      }
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}
fragment RelationStep on Relation {
  id
  family
  label
  linkType: type {
    id
    label
    inverse
    symmetric
  }
  source {
    ...Named
  }
  target {
    ...Named
  }
  count
  undated
  heldText
  spans {
    edtf
    earliest
    latest
  }
  forms
  giverCertain
  amountText
  unknownAmounts
  inKind
  disputed
}`) as unknown as TypedDocumentString<TraceExcludedQuery, TraceExcludedQueryVariables>;
export const RelationRowsDocument = new TypedDocumentString(`
    query RelationRows($id: ID!, $filter: LinkFilter, $first: Int!, $after: String) {
  relation(id: $id, filter: $filter) {
    id
    money {
      currency
      byYear {
        year
        arithmetic
      }
      spanning {
        from
        to
        arithmetic
      }
      undated {
        arithmetic
      }
      undatedOnce {
        arithmetic
      }
      total {
        arithmetic
      }
    }
    links(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...LinkLine
      }
    }
  }
}
    fragment Named on Entity {
  __typename
  id
  type
  kind
  name
}
fragment Dated on Period {
  edtf
  earliest
  latest
  precision
}
fragment Graded on Grade {
  reliability
  credibility
  code
  text
}
fragment LinkLine on Link {
  __typename
  id
  family
  label
  linkType: type {
    id
    label
    inverse
    symmetric
  }
  source {
    ...Named
  }
  target {
    ...Named
  }
  valid {
    ...Dated
  }
  grade {
    ...Graded
  }
  disputed
  ... on FundingFlow {
    inKind
    amount {
      text
    }
  }
  ... on SupportLink {
    forms
    giverCertain
  }
}`) as unknown as TypedDocumentString<RelationRowsQuery, RelationRowsQueryVariables>;