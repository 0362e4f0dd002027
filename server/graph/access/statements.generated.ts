import type { EntityType, Per, Reliability, Stance, Verdict } from '../records.ts';
import type { Params } from '../../store/graph-store.ts';

/** What was decided about a pair; what it does not hold is not there. */
export type DecisionShape = {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly verdict: 'SAME' | 'DIFFERENT' | 'LATER';
  readonly keep?: string;
  readonly by: string;
  readonly at: string;
  readonly score?: number;
  readonly reasons?: readonly string[];
};

/** What each statement takes and gives: its parameters, the words for its slots, and its rows. */
export type Statements = {
  /** One case with all that it holds. */
  'read/case-by-id': {
    params: { readonly id: string };
    words: {};
    row: {
      readonly id: string;
      readonly name: string;
      readonly description: string | null;
      readonly created: string;
      readonly updated: string;
      readonly archived: boolean;
      readonly datasets: readonly string[] | null;
      readonly version: number;
      readonly thumbnail: string | null;
      readonly state: string | null;
      readonly notes: string | null;
    };
  };
  /** What a version of a case holds. */
  'read/case-version-by-id': {
    params: { readonly id: string };
    words: {};
    row: {
      readonly caseId: string;
      readonly number: number;
      readonly datasets: readonly string[] | null;
      readonly state: string | null;
      readonly notes: string | null;
    };
  };
  /** The versions of a case that are kept, the latest first; without what they hold. */
  'read/case-versions': {
    params: { readonly caseId: string };
    words: {};
    row: {
      readonly id: string;
      readonly number: number;
      readonly kind: 'MADE' | 'SAVED' | 'AUTOSAVED' | 'RESTORED';
      readonly began: string;
      readonly at: string;
      readonly size: number;
    };
  };
  /** One fixed view of a case. */
  'read/case-view-by-id': {
    params: { readonly id: string };
    words: {};
    row: {
      readonly id: string;
      readonly caseId: string;
      readonly name: string;
      readonly created: string;
      readonly state: string;
    };
  };
  /** The fixed views of a case, the latest first; without what they show. */
  'read/case-views': {
    params: { readonly caseId: string };
    words: {};
    row: { readonly id: string; readonly caseId: string; readonly name: string; readonly created: string };
  };
  /** How many cases there are. */
  'read/cases-count': {
    params: { readonly archived: boolean | null };
    words: {};
    row: { readonly count: number };
  };
  /** A page of the cases, those that were changed last first; without what they show and their notes. */
  'read/cases': {
    params: {
      readonly archived: boolean;
      readonly before: string | null;
      readonly after: string | null;
      readonly limit: number;
    };
    words: {};
    row: {
      readonly id: string;
      readonly name: string;
      readonly description: string | null;
      readonly created: string;
      readonly updated: string;
      readonly archived: boolean;
      readonly datasets: readonly string[] | null;
      readonly version: number;
      readonly thumbnail: string | null;
    };
  };
  /** How many entities dossiers brought. */
  'read/dossier-entity-counts': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: { readonly dossier: string; readonly count: number };
  };
  /** The sources that dossiers brought. */
  'read/dossier-source-ids': {
    params: { readonly ids: readonly string[]; readonly limit: number };
    words: {};
    row: { readonly dossier: string; readonly source: string };
  };
  /** How many claims of each of these sources stand. */
  'read/claim-counts-of-sources': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: { readonly source: string; readonly count: number };
  };
  /** How many claims stand about each of these entities, links and figures. */
  'read/claim-counts': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: { readonly about: string; readonly count: number };
  };
  /** The claims of these ids. */
  'read/claims-by-id': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: { readonly id: string; readonly claim: Params };
  };
  /** A page of the claims that each of these sources makes, by id. */
  'read/claims-of-sources': {
    params: { readonly ids: readonly string[]; readonly after: string | null; readonly limit: number };
    words: {};
    row: { readonly source: string; readonly claim: Params };
  };
  /** A page of the claims about each of these entities, links and figures: those on the whole, on a property, then retracted ones; by their stored place (graph/claim-place.ts: source, locator, id). */
  'read/claims-of': {
    params: { readonly ids: readonly string[]; readonly after: string | null; readonly limit: number };
    words: {};
    row: { readonly about: string; readonly place: string; readonly claim: Params };
  };
  /** The claims that pass a verdict on each of these obligations and stand, by their stored place (graph/claim-place.ts). */
  'read/verdicts-of': {
    params: { readonly ids: readonly string[]; readonly limit: number };
    words: {};
    row: { readonly about: string; readonly claim: Params; readonly place: string };
  };
  /** What claims contradict each other about at one entity: itself, its links and figures, and obligations it is linked to, by id. */
  'read/disputed-around': {
    params: { readonly about: string; readonly after: string; readonly limit: number };
    words: {};
    row: { readonly id: string };
  };
  /** Links about which claims contradict each other, by id. The links are looked at first, and the ends of those that are disputed then: asking both ends of each link whether they are entities takes eight times as long. */
  'read/disputed-links': {
    params: { readonly after: string; readonly limit: number };
    words: {};
    row: { readonly id: string };
  };
  /** Entities or figures about which claims contradict each other, by id. */
  'read/disputed-nodes': {
    params: { readonly after: string; readonly limit: number };
    words: { readonly LABEL: 'Entity' | 'Figure' };
    row: { readonly id: string };
  };
  /** Figures by the entity they are about, then by id. */
  'read/figures-from': {
    params: {
      readonly about: string;
      readonly id: string;
      readonly only: string | null;
      readonly limit: number;
    };
    words: {};
    row: { readonly figure: Params };
  };
  /** How many different entities of one type links of one type lead to from each of these entities. */
  'read/listed-counts': {
    params: {
      readonly direction: 'OUT' | 'IN';
      readonly rows: readonly {
        readonly id: string;
        readonly key: string;
        readonly earliest: string | null;
        readonly latest: string | null;
      }[];
    };
    words: { readonly TYPE: string; readonly END: EntityType };
    row: { readonly key: string; readonly count: number };
  };
  /** The claims that stand about each of these entities, links and figures: denials and verdicts first, then by their stored place (graph/claim-place.ts). */
  'read/opposing-claims': {
    params: { readonly ids: readonly string[]; readonly limit: number };
    words: {};
    row: { readonly about: string; readonly claim: Params; readonly rank: number; readonly place: string };
  };
  /** What a data set stored: its links that start at these entities, a page in the order of their ids; those that were moved left out. */
  'read/dataset-links': {
    params: { readonly ids: readonly string[]; readonly dossier: string; readonly after: string };
    words: {};
    row: { readonly id: string; readonly digest: string; readonly type: string };
  };
  /** What is known of a data set or dossier as a whole. */
  'read/dataset': {
    params: { readonly id: string };
    words: {};
    row: {
      readonly digest: string;
      readonly dataset: true | null;
      readonly title: string;
      readonly imported: string | null;
      readonly strays: boolean | null;
    };
  };
  /** What a dossier stored: its claims, a page in the order of their ids. */
  'read/dossier-claims': {
    params: { readonly dossier: string; readonly after: string };
    words: {};
    row: {
      readonly id: string;
      readonly digest: string;
      readonly about: string;
      readonly movedFrom: string | null;
    };
  };
  /** The digest of what a dossier held when it was last loaded. */
  'read/dossier-digest': {
    params: { readonly id: string };
    words: {};
    row: { readonly digest: string };
  };
  /** What the store's dossiers held when they were last loaded. */
  'read/dossier-digests': {
    params: {};
    words: {};
    row: { readonly id: string; readonly digest: string };
  };
  /** What a dossier stored: its entities, a page in the order of their ids. */
  'read/dossier-entities': {
    params: { readonly dossier: string; readonly after: string };
    words: {};
    row: { readonly id: string; readonly digest: string; readonly labels: readonly string[] };
  };
  /** What a dossier stored: its figures, a page in the order of their ids. */
  'read/dossier-figures': {
    params: { readonly dossier: string; readonly after: string };
    words: {};
    row: { readonly id: string; readonly digest: string };
  };
  /** What a dossier stored: its links, a page in the order of their ids; those that were moved left out. */
  'read/dossier-links': {
    params: { readonly dossier: string; readonly after: string };
    words: {};
    row: {
      readonly id: string;
      readonly digest: string;
      readonly type: string;
      readonly source: string;
      readonly target: string;
    };
  };
  /** What the dossiers add to the ontology. */
  'read/dossier-ontologies': {
    params: {};
    words: {};
    row: { readonly dossier: string; readonly ontology: string };
  };
  /** What a dossier stored: its sources, a page in the order of their ids. */
  'read/dossier-sources': {
    params: { readonly dossier: string; readonly after: string };
    words: {};
    row: { readonly id: string; readonly digest: string };
  };
  /** The dossiers and data sets, by id. */
  'read/dossiers': {
    params: { readonly after: string };
    words: {};
    row: {
      readonly dossier: {
        readonly id: string;
        readonly title: string;
        readonly summary: string | null;
        readonly ontology: string | null;
        readonly views: string | null;
      };
    };
  };
  /** The ids of one page of entities by first day, those without one last, then by id. What is sorted holds no more than that. */
  'read/entities-by-date': {
    params: {
      readonly key: string | null;
      readonly id: string | null;
      readonly limit: number;
      readonly types: readonly EntityType[] | null;
      readonly kinds: readonly string[] | null;
      readonly validOn: string | null;
      readonly knownOn: string | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: { readonly LABEL: EntityType | 'Entity' };
    row: { readonly id: string; readonly key: string };
  };
  /** The ids of one page of entities with the most links first, then by id. What is sorted holds no more than that. */
  'read/entities-by-degree': {
    params: {
      readonly key: number | null;
      readonly id: string | null;
      readonly limit: number;
      readonly types: readonly EntityType[] | null;
      readonly kinds: readonly string[] | null;
      readonly validOn: string | null;
      readonly knownOn: string | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: { readonly LABEL: EntityType | 'Entity' };
    row: { readonly id: string; readonly key: number };
  };
  /** The ids of one page of entities by id. What is sorted holds no more than that. */
  'read/entities-by-id-order': {
    params: {
      readonly id: string | null;
      readonly limit: number;
      readonly types: readonly EntityType[] | null;
      readonly kinds: readonly string[] | null;
      readonly validOn: string | null;
      readonly knownOn: string | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: { readonly LABEL: EntityType | 'Entity' };
    row: { readonly id: string };
  };
  /** The entities of these ids. */
  'read/entities-by-id': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: { readonly id: string; readonly entity: Params };
  };
  /** The ids of one page of entities by name without regard to case, then by id. What is sorted holds no more than that. */
  'read/entities-by-name': {
    params: {
      readonly key: string | null;
      readonly id: string | null;
      readonly limit: number;
      readonly types: readonly EntityType[] | null;
      readonly kinds: readonly string[] | null;
      readonly validOn: string | null;
      readonly knownOn: string | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: { readonly LABEL: EntityType | 'Entity' };
    row: { readonly id: string; readonly key: string };
  };
  /** How many of the entities of these ids pass a filter. */
  'read/entities-count-among': {
    params: {
      readonly ids: readonly string[];
      readonly types: readonly EntityType[] | null;
      readonly kinds: readonly string[] | null;
      readonly validOn: string | null;
      readonly knownOn: string | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: {};
    row: { readonly count: number };
  };
  /** How many entities pass a filter. */
  'read/entities-count': {
    params: {
      readonly types: readonly EntityType[] | null;
      readonly kinds: readonly string[] | null;
      readonly validOn: string | null;
      readonly knownOn: string | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: { readonly LABEL: EntityType | 'Entity' };
    row: { readonly count: number };
  };
  /** One page of the entities of these ids that pass a filter, in an order: NAME, ID, DEGREE or DATE, then id. */
  'read/entities-page-among': {
    params: {
      readonly ids: readonly string[];
      readonly order: 'NAME' | 'ID' | 'DEGREE' | 'DATE';
      readonly key: string | number | null;
      readonly id: string | null;
      readonly limit: number;
      readonly types: readonly EntityType[] | null;
      readonly kinds: readonly string[] | null;
      readonly validOn: string | null;
      readonly knownOn: string | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: {};
    row: { readonly entity: Params; readonly key: string | number };
  };
  /** What the search words of these entities are made of, and the words that they have. */
  'read/names-by-id': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: {
      readonly id: string;
      readonly name: string;
      readonly aliases: readonly string[] | null;
      readonly summary: string | null;
      readonly search: string | null;
    };
  };
  /** The entities at the other end of the links of each of these entities: by ordinal where they have one, then name, then id. */
  'read/neighbours-of-entities': {
    params: {
      readonly ids: readonly string[];
      readonly direction: 'OUT' | 'IN' | 'BOTH';
      readonly ends: readonly EntityType[] | null;
      readonly limit: number;
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: {};
    row: { readonly entity: string; readonly neighbour: Params };
  };
  /** The form of the search words that the store's entities have; null where an older version wrote them. */
  'read/search-form': {
    params: {};
    words: {};
    row: { readonly form: number | null };
  };
  /** A block of the ids of the sources of one dossier's standing claims, in order. */
  'read/export-cited-by-claims': {
    params: { readonly dossier: string; readonly after: string };
    words: {};
    row: { readonly ids: readonly string[] };
  };
  /** A block of the ids of the sources that back one dossier's links, in order. */
  'read/export-cited-by-links': {
    params: { readonly dossier: string; readonly after: string };
    words: {};
    row: { readonly ids: readonly string[] };
  };
  /** A block of the ids of the sources that back one dossier's nodes of one label, in order. */
  'read/export-cited': {
    params: { readonly dossier: string; readonly after: string };
    words: { readonly LABEL: 'Entity' | 'Figure' | 'Variant' };
    row: { readonly ids: readonly string[] };
  };
  /** The claims about these entities, links and figures that stand, by what they are about and by place (claim-place.ts). */
  'read/export-claims': {
    params: { readonly ids: readonly string[]; readonly from: string; readonly after: string };
    words: {};
    row: { readonly about: string; readonly place: string; readonly claim: Params };
  };
  /** The figures about these entities, by entity and id. */
  'read/export-figures': {
    params: { readonly ids: readonly string[]; readonly from: string; readonly after: string };
    words: {};
    row: { readonly about: string; readonly figure: Params };
  };
  /** A block of the ids of other dossiers' entities at which links of this dossier end, in order. */
  'read/export-foreign-ends': {
    params: { readonly dossier: string; readonly after: string };
    words: {};
    row: { readonly ids: readonly string[] };
  };
  /** A block of the ids of other dossiers' entities at which links of this dossier start, in order. */
  'read/export-foreign-starts': {
    params: { readonly dossier: string; readonly after: string };
    words: {};
    row: { readonly ids: readonly string[] };
  };
  /** A block of the ids of other dossiers' entities that figures of this dossier are about, in order. */
  'read/export-foreign-subjects': {
    params: { readonly dossier: string; readonly after: string };
    words: {};
    row: { readonly ids: readonly string[] };
  };
  /** A block of the ids of one dossier's nodes of one label, in order. */
  'read/export-ids-of-dossier': {
    params: { readonly dossier: string; readonly after: string };
    words: { readonly LABEL: 'Entity' | 'Figure' | 'Claim' | 'Source' };
    row: { readonly ids: readonly string[] };
  };
  /** A block of the ids of all nodes of one label, in order. */
  'read/export-ids': {
    params: { readonly after: string };
    words: { readonly LABEL: 'Entity' | 'Figure' | 'Claim' | 'Source' };
    row: { readonly ids: readonly string[] };
  };
  /** The links that start at these entities, by entity and link id. All properties as they are: picking each takes the embedded engine three times as long, and here every link comes by. */
  'read/export-links': {
    params: {
      readonly ids: readonly string[];
      readonly dossier: string | null;
      readonly from: string;
      readonly after: string;
    };
    words: {};
    row: { readonly source: string; readonly link: Params };
  };
  /** A block of the ids of the elements of one part that a data set has beside the one that had them first, in order. */
  'read/export-variants': {
    params: {
      readonly dossier: string;
      readonly part: 'sources' | 'entities' | 'links' | 'figures';
      readonly after: string;
    };
    words: {};
    row: { readonly ids: readonly string[] };
  };
  /** The figures of these ids. */
  'read/figures-by-id': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: { readonly id: string; readonly figure: Params };
  };
  /** The figures about each of these entities, by measure, first day and id. */
  'read/figures-of': {
    params: { readonly ids: readonly string[]; readonly measure: string | null; readonly limit: number };
    words: {};
    row: { readonly about: string; readonly figure: Params };
  };
  /** Links of a dossier that stand aside, since both their ends were merged into one, a page in the order of their ids. */
  'read/aside-links-of': {
    params: { readonly ids: readonly string[]; readonly dossier: string; readonly after: string };
    words: {};
    row: { readonly id: string; readonly digest: string; readonly type: string };
  };
  /** Links that stand aside, since both their ends were merged into one, with whose they are, a page in the order of their ids. */
  'read/aside-owners': {
    params: { readonly ids: readonly string[]; readonly after: string };
    words: {};
    row: { readonly id: string; readonly dossier: string };
  };
  /** Figures of other data sets about entities, whole. */
  'read/figures-of-others': {
    params: { readonly ids: readonly string[]; readonly dossier: string };
    words: {};
    row: { readonly id: string; readonly about: string; readonly props: Params };
  };
  /** Imports and removals under way, or broken off. */
  'read/imports': {
    params: {};
    words: {};
    row: {
      readonly dataset: string;
      readonly state: 'writing' | 'undoing';
      readonly plan: string | null;
      readonly folder: string | null;
      readonly host: string;
      readonly pid: number | null;
      readonly since: string;
    };
  };
  /** Links of other data sets that touch entities, whole. */
  'read/links-of-others': {
    params: { readonly ids: readonly string[]; readonly dossier: string };
    words: {};
    row: {
      readonly id: string;
      readonly type: string;
      readonly source: string;
      readonly target: string;
      readonly props: Params;
    };
  };
  /** The merged entities of a dossier, a page in the order of their ids. */
  'read/merged-of-dossier': {
    params: { readonly dossier: string; readonly after: string };
    words: {};
    row: { readonly id: string; readonly digest: string; readonly type: EntityType };
  };
  /** Links of a dossier that were moved to entities, by the ids that it gives them, a page in their order. */
  'read/moved-links-of': {
    params: { readonly ids: readonly string[]; readonly dossier: string; readonly after: string };
    words: {};
    row: { readonly id: string; readonly digest: string; readonly type: string };
  };
  /** Whether a data set has retracted elements. */
  'read/retracted-any': {
    params: { readonly dossier: string };
    words: {};
    row: { readonly id: string };
  };
  /** Links and figures that wait for entities, a page in the order of their ids. */
  'read/waiting': {
    params: { readonly after: string };
    words: {};
    row: { readonly id: string; readonly missing: readonly string[]; readonly row: string };
  };
  /** How many links touch each of these entities. */
  'read/link-counts': {
    params: {
      readonly ids: readonly string[];
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: {};
    row: { readonly entity: string; readonly count: number };
  };
  /** The links with both ends among these entities: the first by id. */
  'read/links-among': {
    params: {
      readonly ids: readonly string[];
      readonly limit: number;
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: {};
    row: { readonly link: Params };
  };
  /** The links, either way, between some entities and others that are not among them. Walks the links of the first. */
  'read/links-between': {
    params: {
      readonly ids: readonly string[];
      readonly others: readonly string[];
      readonly limit: number;
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: {};
    row: { readonly link: Params };
  };
  /** The links of these ids, found from their first entity. */
  'read/links-by-id': {
    params: { readonly rows: readonly { readonly id: string; readonly source: string }[] };
    words: {};
    row: { readonly id: string; readonly link: Params };
  };
  /** The links that had these ids before an end of theirs was merged into another entity. */
  'read/links-moved': {
    params: { readonly rows: readonly { readonly id: string; readonly source: string }[] };
    words: {};
    row: { readonly id: string; readonly link: Params };
  };
  /** A page of the links that touch each of these entities, by link id. */
  'read/links-of-entities': {
    params: {
      readonly ids: readonly string[];
      readonly after: string | null;
      readonly direction: 'OUT' | 'IN' | 'BOTH';
      readonly ends: readonly EntityType[] | null;
      readonly limit: number;
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: {};
    row: { readonly entity: string; readonly link: Params; readonly other: Params };
  };
  /** One decision. */
  'read/decision-by-id': {
    params: { readonly id: string };
    words: {};
    row: { readonly decision: DecisionShape };
  };
  /** What was decided about these entities. */
  'read/decisions-of': {
    params: { readonly ids: readonly string[] };
    words: { readonly SIDE: 'a' | 'b' };
    row: { readonly decision: DecisionShape };
  };
  /** Every decision of a verdict, or of any, a page in the order of ids. */
  'read/decisions': {
    params: { readonly after: string; readonly verdict: 'SAME' | 'DIFFERENT' | 'LATER' | null };
    words: {};
    row: { readonly decision: DecisionShape };
  };
  /** What entities say of themselves beyond their names, for holding two against each other. */
  'read/match-facts': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: {
      readonly id: string;
      readonly edtf: string | null;
      readonly lat: number | null;
      readonly lon: number | null;
      readonly degree: number | null;
      readonly attributes: string | null;
    };
  };
  /** Which entities lie one link away from these. */
  'read/match-neighbours': {
    params: { readonly ids: readonly string[]; readonly limit: number };
    words: {};
    row: { readonly entity: string; readonly other: string };
  };
  /** What those merged into entities are called by their data sets. */
  'read/merged-names': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: {
      readonly into: string;
      readonly id: string;
      readonly name: string;
      readonly aliases: readonly string[] | null;
      readonly sources: readonly string[] | null;
      readonly dossier: string;
    };
  };
  /** What entities are called by their own data sets, whatever was merged into them. */
  'read/own-names': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: {
      readonly id: string;
      readonly name: string;
      readonly aliases: readonly string[] | null;
      readonly sources: readonly string[] | null;
      readonly dossier: string;
      readonly own: string | null;
    };
  };
  /** A page of the claims about one element, by their ids. */
  'read/match-claims': {
    params: { readonly about: string; readonly after: string };
    words: {};
    row: {
      readonly id: string;
      readonly movedFrom: string | null;
      readonly stance: Stance | null;
      readonly credibility: number | null;
      readonly source: string;
      readonly attributedTo: string | null;
      readonly verdict: Verdict | null;
      readonly property: string | null;
      readonly retracted: boolean | null;
    };
  };
  /** How many links touch each entity; none has no row. */
  'read/match-degrees': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: { readonly id: string; readonly degree: number };
  };
  /** A page of the figures about one entity, by their ids. */
  'read/match-figures': {
    params: { readonly about: string; readonly after: string };
    words: {};
    row: { readonly id: string; readonly movedFrom: string | null };
  };
  /** The claims about links. */
  'read/match-link-claims': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: { readonly about: string; readonly id: string };
  };
  /** A page of the links at one node, by link id. */
  'read/match-links': {
    params: { readonly id: string; readonly after: string };
    words: { readonly AT: 'Entity' | 'Merged'; readonly END: 'Entity' | 'Merged' };
    row: {
      readonly id: string;
      readonly type: string;
      readonly source: string;
      readonly target: string;
      readonly movedFrom: string | null;
      readonly props: Params;
    };
  };
  /** All that nodes hold. */
  'read/match-nodes': {
    params: { readonly ids: readonly string[] };
    words: { readonly LABEL: 'Entity' | 'Merged' | 'Source' };
    row: { readonly id: string; readonly props: Params; readonly labels: readonly string[] };
  };
  /** Everything that was merged, a page in the order of ids. */
  'read/merged-all': {
    params: { readonly after: string };
    words: {};
    row: { readonly id: string; readonly into: string; readonly type: EntityType; readonly dossier: string };
  };
  /** Which of the entities were merged, and into which. */
  'read/merged-by-id': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: { readonly id: string; readonly into: string; readonly type: EntityType; readonly dossier: string };
  };
  /** What was merged into entities. */
  'read/merged-into': {
    params: { readonly ids: readonly string[]; readonly after: string };
    words: {};
    row: { readonly id: string; readonly into: string; readonly type: EntityType; readonly dossier: string };
  };
  /** Which of the entities a dossier defines. */
  'read/roots-of-dossier': {
    params: { readonly ids: readonly string[]; readonly dossier: string };
    words: {};
    row: { readonly id: string };
  };
  /** Which of the entities carry figures of a dossier that were moved to them. */
  'read/roots-with-figures-of': {
    params: { readonly ids: readonly string[]; readonly dossier: string };
    words: {};
    row: { readonly id: string };
  };
  /** Which of the entities carry links of a dossier that were moved to them. */
  'read/roots-with-links-of': {
    params: { readonly ids: readonly string[]; readonly dossier: string };
    words: {};
    row: { readonly id: string };
  };
  /** Links whose evidence comes from one of the sources, a page in the order of their ids. */
  'read/citing-links': {
    params: { readonly ids: readonly string[]; readonly but: string | null; readonly after: string };
    words: {};
    row: { readonly id: string; readonly sources: readonly string[]; readonly dossier: string };
  };
  /** Entities or figures whose evidence comes from one of the sources, a page in the order of their ids. */
  'read/citing-nodes': {
    params: { readonly ids: readonly string[]; readonly but: string | null; readonly after: string };
    words: { readonly LABEL: 'Entity' | 'Figure' };
    row: { readonly id: string; readonly sources: readonly string[]; readonly dossier: string };
  };
  /** Claims of other dossiers attributed to entities. */
  'read/foreign-attributions': {
    params: { readonly ids: readonly string[]; readonly dossier: string };
    words: {};
    row: { readonly id: string; readonly use: string; readonly dossier: string };
  };
  /** Claims of other dossiers from sources. */
  'read/foreign-citations': {
    params: { readonly ids: readonly string[]; readonly dossier: string };
    words: {};
    row: { readonly id: string; readonly use: string; readonly dossier: string };
  };
  /** Figures of other dossiers about entities. */
  'read/foreign-figures': {
    params: { readonly ids: readonly string[]; readonly dossier: string };
    words: {};
    row: { readonly id: string; readonly use: string; readonly dossier: string };
  };
  /** Links of other dossiers that touch entities. */
  'read/foreign-links': {
    params: { readonly ids: readonly string[]; readonly dossier: string };
    words: {};
    row: { readonly id: string; readonly use: string; readonly dossier: string };
  };
  /** Whether an entity of another data set has an id that starts so. */
  'read/foreign-prefix': {
    params: { readonly prefix: string; readonly dossier: string };
    words: {};
    row: { readonly id: string };
  };
  /** Claims of other dossiers whose verdict rests on entities, links or figures. */
  'read/foreign-verdicts': {
    params: { readonly dossier: string; readonly ids: readonly string[] };
    words: {};
    row: { readonly use: string; readonly evidence: readonly string[]; readonly dossier: string };
  };
  /** Which of the claims are there, and which dossier each is from. */
  'read/known-claims': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: { readonly id: string; readonly dossier: string };
  };
  /** Which of the entities are there, and which dossier defines each. */
  'read/known-entities': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: { readonly id: string; readonly labels: readonly string[]; readonly dossier: string };
  };
  /** Which of the figures are there, and which dossier defines each. */
  'read/known-figures': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: { readonly id: string; readonly dossier: string };
  };
  /** Which of the links are there, and which dossier defines each. Rows are grouped by the entity that the links start at, so that the many links of one are gone through once. */
  'read/known-links': {
    params: {
      readonly rows: readonly { readonly source: string; readonly byId: { readonly [key: string]: true } }[];
    };
    words: {};
    row: { readonly id: string; readonly dossier: string };
  };
  /** Which of the sources are there, and which dossier defines each. */
  'read/known-sources': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: {
      readonly id: string;
      readonly reliability: Reliability;
      readonly knownFrom: string | null;
      readonly digest: string;
      readonly dossier: string;
    };
  };
  /** How many links the relations of one type that run to these entities have: as read/relation-counts, but it walks the links of that type alone. */
  'read/relation-counts-in': {
    params: {
      readonly rows: readonly {
        readonly end: string;
        readonly others: readonly string[];
        readonly only: readonly string[] | null;
      }[];
      readonly among: readonly string[] | null;
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: { readonly TYPE: string };
    row: { readonly end: string; readonly other: string; readonly count: number };
  };
  /** How many relations touch each of these entities. */
  'read/relation-counts-of-entities': {
    params: {
      readonly ids: readonly string[];
      readonly symmetric: readonly string[];
      readonly direction: 'OUT' | 'IN' | 'BOTH';
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: {};
    row: { readonly entity: string; readonly count: number };
  };
  /** How many links the relations of one type that run from these entities have: as read/relation-counts, but it walks the links of that type alone. */
  'read/relation-counts-out': {
    params: {
      readonly rows: readonly {
        readonly end: string;
        readonly others: readonly string[];
        readonly only: readonly string[] | null;
      }[];
      readonly among: readonly string[] | null;
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: { readonly TYPE: string };
    row: { readonly end: string; readonly other: string; readonly count: number };
  };
  /** How many links these relations have, each found from one of its ends. */
  'read/relation-counts': {
    params: {
      readonly rows: readonly {
        readonly end: string;
        readonly others: readonly string[];
        readonly relations: readonly string[];
        readonly only: readonly string[] | null;
      }[];
      readonly among: readonly string[] | null;
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
      readonly symmetric: readonly string[];
    };
    words: {};
    row: { readonly relation: string; readonly count: number };
  };
  /** What the links of relations of one type say that run to these entities: as read/relation-histories, but it walks the links of that type alone. */
  'read/relation-histories-in': {
    params: {
      readonly rows: readonly { readonly end: string; readonly others: readonly string[] }[];
      readonly grain: 'DAY' | 'MONTH' | 'YEAR';
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: { readonly TYPE: string };
    row: {
      readonly end: string;
      readonly other: string;
      readonly edtf: string | null;
      readonly dated: boolean;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownFrom: string | null;
      readonly count: number;
      readonly grade: number;
      readonly disputed: number;
      readonly uncertain: number;
      readonly inKind: number;
      readonly unknown: number;
      readonly label: string;
      readonly lastLabel: string;
      readonly forms: readonly (readonly string[])[];
      readonly origins: readonly (readonly string[])[];
    };
  };
  /** What the links of relations of one type say that run from these entities: as read/relation-histories, but it walks the links of that type alone. */
  'read/relation-histories-out': {
    params: {
      readonly rows: readonly { readonly end: string; readonly others: readonly string[] }[];
      readonly grain: 'DAY' | 'MONTH' | 'YEAR';
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: { readonly TYPE: string };
    row: {
      readonly end: string;
      readonly other: string;
      readonly edtf: string | null;
      readonly dated: boolean;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownFrom: string | null;
      readonly count: number;
      readonly grade: number;
      readonly disputed: number;
      readonly uncertain: number;
      readonly inKind: number;
      readonly unknown: number;
      readonly label: string;
      readonly lastLabel: string;
      readonly forms: readonly (readonly string[])[];
      readonly origins: readonly (readonly string[])[];
    };
  };
  /** What the links of relations say, a row for those of one period and first publication: each relation found from one of its ends. For relations of very many links, a row stands for the periods of a month or a year. */
  'read/relation-histories': {
    params: {
      readonly rows: readonly {
        readonly end: string;
        readonly others: readonly string[];
        readonly relations: readonly string[];
      }[];
      readonly grain: 'DAY' | 'MONTH' | 'YEAR';
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
      readonly symmetric: readonly string[];
    };
    words: {};
    row: {
      readonly relation: string;
      readonly edtf: string | null;
      readonly dated: boolean;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownFrom: string | null;
      readonly count: number;
      readonly grade: number;
      readonly disputed: number;
      readonly uncertain: number;
      readonly inKind: number;
      readonly unknown: number;
      readonly label: string;
      readonly lastLabel: string;
      readonly forms: readonly (readonly string[])[];
      readonly origins: readonly (readonly string[])[];
    };
  };
  /** A page of the links of each of these relations of one type, which run to the entity that they are found from: as read/relation-links-page, but it walks the links of that type alone. */
  'read/relation-links-page-in': {
    params: {
      readonly rows: readonly {
        readonly end: string;
        readonly other: string;
        readonly relation: string;
        readonly only: readonly string[] | null;
      }[];
      readonly among: readonly string[] | null;
      readonly day: string | null;
      readonly after: string | null;
      readonly limit: number;
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: { readonly TYPE: string };
    row: { readonly relation: string; readonly day: string; readonly link: Params };
  };
  /** A page of the links of each of these relations of one type, which run from the entity that they are found from: as read/relation-links-page, but it walks the links of that type alone. */
  'read/relation-links-page-out': {
    params: {
      readonly rows: readonly {
        readonly end: string;
        readonly other: string;
        readonly relation: string;
        readonly only: readonly string[] | null;
      }[];
      readonly among: readonly string[] | null;
      readonly day: string | null;
      readonly after: string | null;
      readonly limit: number;
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: { readonly TYPE: string };
    row: { readonly relation: string; readonly day: string; readonly link: Params };
  };
  /** A page of the links of each of these relations, by first day (an open start first, undated last), then id. */
  'read/relation-links-page': {
    params: {
      readonly rows: readonly {
        readonly end: string;
        readonly other: string;
        readonly relation: string;
        readonly only: readonly string[] | null;
      }[];
      readonly among: readonly string[] | null;
      readonly day: string | null;
      readonly after: string | null;
      readonly limit: number;
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
      readonly symmetric: readonly string[];
    };
    words: {};
    row: { readonly relation: string; readonly day: string; readonly link: Params };
  };
  /** The links between some ends of relations, with what a relation says of them, and the relation of each: those asked for among them. */
  'read/relation-links': {
    params: {
      readonly rows: readonly { readonly end: string; readonly others: readonly string[] }[];
      readonly after: string;
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
      readonly symmetric: readonly string[];
    };
    words: {};
    row: {
      readonly relation: string;
      readonly id: string;
      readonly type: string;
      readonly source: string;
      readonly target: string;
      readonly label: string | null;
      readonly edtf: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownFrom: string | null;
      readonly credibility: number | null;
      readonly reliability: Reliability | null;
      readonly origins: readonly string[] | null;
      readonly disputed: boolean | null;
      readonly forms: readonly string[] | null;
      readonly giverCertain: boolean | null;
      readonly amountLow: number | null;
      readonly amountHigh: number | null;
      readonly amountLowExact: string | null;
      readonly amountHighExact: string | null;
      readonly currency: string | null;
      readonly per: Per | null;
      readonly inKind: boolean | null;
    };
  };
  /** How many relations have both ends among these entities. */
  'read/relations-among-count': {
    params: {
      readonly ids: readonly string[];
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
      readonly symmetric: readonly string[];
    };
    words: {};
    row: { readonly count: number };
  };
  /** The relations with both ends among these entities, by id. */
  'read/relations-among': {
    params: {
      readonly ids: readonly string[];
      readonly limit: number;
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
      readonly symmetric: readonly string[];
    };
    words: {};
    row: { readonly id: string; readonly count: number };
  };
  /** How many relations, either way, lie between some entities and others that are not among them. */
  'read/relations-between-count': {
    params: {
      readonly ids: readonly string[];
      readonly others: readonly string[];
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
      readonly symmetric: readonly string[];
    };
    words: {};
    row: { readonly count: number };
  };
  /** The relations, either way, between some entities and others that are not among them, by id. Walks the links of the first. */
  'read/relations-between': {
    params: {
      readonly ids: readonly string[];
      readonly others: readonly string[];
      readonly limit: number;
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
      readonly symmetric: readonly string[];
    };
    words: {};
    row: { readonly id: string; readonly count: number };
  };
  /** A page of the relations that touch each of these entities, most links first, then by id. */
  'read/relations-of-entities': {
    params: {
      readonly ids: readonly string[];
      readonly symmetric: readonly string[];
      readonly direction: 'OUT' | 'IN' | 'BOTH';
      readonly count: number | null;
      readonly id: string | null;
      readonly limit: number;
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: {};
    row: {
      readonly entity: string;
      readonly id: string;
      readonly count: number;
      readonly own: number | null;
      readonly degree: number | null;
    };
  };
  /** The sources of these ids. */
  'read/sources-by-id': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: { readonly id: string; readonly source: Params };
  };
  /** One page of sources by id. */
  'read/sources-page': {
    params: { readonly after: string | null; readonly limit: number };
    words: {};
    row: { readonly source: Params };
  };
  /** How many claims stand, by source. */
  'read/count-claims': {
    params: {};
    words: {};
    row: { readonly source: string; readonly count: number };
  };
  /** How many relationships there are of a type: a count that engines keep, but for any ends only. */
  'read/count-links': {
    params: {};
    words: { readonly TYPE: string };
    row: { readonly count: number };
  };
  /** How many relationships of each type touch entities that were merged into others: what their data sets say of them. */
  'read/count-merged-links': {
    params: {};
    words: {};
    row: { readonly type: string; readonly count: number };
  };
  /** How many nodes carry a label. */
  'read/count-nodes': {
    params: {};
    words: { readonly LABEL: EntityType | 'Entity' | 'Figure' | 'Claim' | 'Source' | 'Merged' };
    row: { readonly count: number };
  };
  /** How many elements of each data set wait for an entity, are retracted, or stand beside what another one had first. */
  'read/counts-by-dossier': {
    params: {};
    words: { readonly LABEL: 'Waiting' | 'Retracted' | 'Variant' };
    row: { readonly dossier: string; readonly count: number };
  };
  /** The data sets that were imported, by id. */
  'read/datasets': {
    params: {};
    words: {};
    row: {
      readonly id: string;
      readonly title: string;
      readonly summary: string | null;
      readonly imported: string;
      readonly updated: string;
      readonly entities: number;
      readonly links: number;
      readonly figures: number;
      readonly entries: string;
    };
  };
  /** The form of what the store holds, and whether it is being brought into that. */
  'read/stored-form': {
    params: {};
    words: {};
    row: { readonly schema: number | null; readonly renewing: boolean | null };
  };
  /** The flows that come to these entities, with what a trace needs of them. */
  'read/flows-into': {
    params: {
      readonly ids: readonly string[];
      readonly after: string | null;
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: { readonly TYPES: string };
    row: {
      readonly entity: string;
      readonly id: string;
      readonly type: string;
      readonly other: string;
      readonly degree: number | null;
      readonly edtf: string | null;
      readonly earliest: string | null;
      readonly latest: string | null;
      readonly knownFrom: string | null;
      readonly low: number | null;
      readonly high: number | null;
      readonly lowExact: string | null;
      readonly highExact: string | null;
      readonly currency: string | null;
      readonly per: Per | null;
      readonly inKind: boolean | null;
    };
  };
  /** The flows that leave these entities, with what a trace needs of them. */
  'read/flows-out-of': {
    params: {
      readonly ids: readonly string[];
      readonly after: string | null;
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: { readonly TYPES: string };
    row: {
      readonly entity: string;
      readonly id: string;
      readonly type: string;
      readonly other: string;
      readonly degree: number | null;
      readonly edtf: string | null;
      readonly earliest: string | null;
      readonly latest: string | null;
      readonly knownFrom: string | null;
      readonly low: number | null;
      readonly high: number | null;
      readonly lowExact: string | null;
      readonly highExact: string | null;
      readonly currency: string | null;
      readonly per: Per | null;
      readonly inKind: boolean | null;
    };
  };
  /** The links of these ids, each found from an end that is given: the one with fewer links. */
  'read/links-at-ends': {
    params: { readonly rows: readonly { readonly id: string; readonly end: string }[] };
    words: {};
    row: { readonly link: Params };
  };
  /** The links that touch these entities, with what a search needs of them; entity is the end that was asked for. */
  'read/links-at': {
    params: {
      readonly ids: readonly string[];
      readonly lighter: number | null;
      readonly after: string | null;
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: {};
    row: {
      readonly entity: string;
      readonly id: string;
      readonly type: string;
      readonly out: boolean;
      readonly earliest: string | null;
      readonly latest: string | null;
      readonly other: Params;
    };
  };
  /** The links between some entities and others, with what a search needs of them: those of the first are walked. */
  'read/links-joining': {
    params: {
      readonly ids: readonly string[];
      readonly others: readonly string[];
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: {};
    row: {
      readonly entity: string;
      readonly id: string;
      readonly type: string;
      readonly out: boolean;
      readonly other: string;
      readonly earliest: string | null;
      readonly latest: string | null;
    };
  };
  /** How many entities lie one link away from these and are not among those seen. */
  'read/one-hop-count': {
    params: {
      readonly ids: readonly string[];
      readonly seen: readonly string[];
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: {};
    row: { readonly count: number };
  };
  /** Entities one link away from these that are not among those seen, most connected first, then by id. */
  'read/one-hop': {
    params: {
      readonly ids: readonly string[];
      readonly seen: readonly string[];
      readonly limit: number;
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: {};
    row: { readonly entity: Params };
  };
  /** The structural links that come to these entities: from their leaders, members and parts. */
  'read/structure-into': {
    params: {
      readonly ids: readonly string[];
      readonly after: string | null;
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: { readonly TYPES: string };
    row: {
      readonly entity: string;
      readonly id: string;
      readonly type: string;
      readonly other: string;
      readonly degree: number | null;
      readonly alliance: boolean;
      readonly earliest: string | null;
      readonly latest: string | null;
    };
  };
  /** The structural links that leave these entities: to the groups that they lead, belong to or are part of. */
  'read/structure-out-of': {
    params: {
      readonly ids: readonly string[];
      readonly after: string | null;
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: { readonly TYPES: string };
    row: {
      readonly entity: string;
      readonly id: string;
      readonly type: string;
      readonly other: string;
      readonly degree: number | null;
      readonly alliance: boolean;
      readonly earliest: string | null;
      readonly latest: string | null;
    };
  };
  /** These entities and those one link away from them, as `with-one-hop` gives them, and the links among them all: the first by id. */
  'read/with-one-hop-and-links': {
    params: {
      readonly ids: readonly string[];
      readonly limit: number;
      readonly hub: number;
      readonly links: number;
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: {};
    row: { readonly hop: number; readonly entity: Params | null; readonly link: Params | null };
  };
  /** These entities, and those one link away from them: the latter most connected first, then by id. */
  'read/with-one-hop': {
    params: {
      readonly ids: readonly string[];
      readonly limit: number;
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: {};
    row: { readonly hop: number; readonly entity: Params };
  };
  /** These entities, those one link away from them, and those one link further: each of the latter two most connected first, then by id. Where those one link away reach the limit, nothing further is looked for. */
  'read/with-two-hops': {
    params: {
      readonly ids: readonly string[];
      readonly limit: number;
      readonly types: readonly string[] | null;
      readonly validOn: string | null;
      readonly validFrom: string | null;
      readonly validTo: string | null;
      readonly knownOn: string | null;
      readonly minCredibility: number | null;
      readonly sources: readonly string[] | null;
      readonly dated: true | null;
    };
    words: {};
    row: { readonly hop: number; readonly entity: Params };
  };
  /** Figures with all that they hold. */
  'read/figures-whole': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: { readonly id: string; readonly props: Params };
  };
  /** Links with all that they hold. Rows are grouped by the entity that the links start at, so that the many links of one are gone through once. */
  'read/links-whole': {
    params: {
      readonly rows: readonly { readonly source: string; readonly byId: { readonly [key: string]: true } }[];
    };
    words: {};
    row: { readonly id: string; readonly type: string; readonly props: Params };
  };
  /** What data sets say of these elements beside the one that had each first; whole. */
  'read/variants-of': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: {
      readonly id: string;
      readonly element: string;
      readonly part: 'sources' | 'entities' | 'links' | 'figures';
      readonly dossier: string;
      readonly row: string;
    };
  };
  /** What data sets say of elements that others had first, a page in the order of their ids. */
  'read/variants': {
    params: { readonly after: string };
    words: {};
    row: {
      readonly id: string;
      readonly element: string;
      readonly part: 'sources' | 'entities' | 'links' | 'figures';
      readonly dossier: string;
    };
  };
  /** How many nodes of one label the index over a property finds for each value. */
  'read/whole-found': {
    params: { readonly values: readonly string[] };
    words: {
      readonly LABEL:
        | 'Entity'
        | 'Claim'
        | 'Source'
        | 'Figure'
        | 'Dossier'
        | 'Waiting'
        | 'Merged'
        | 'Decision'
        | 'Variant'
        | 'SavedCase'
        | 'CaseVersion'
        | 'CaseView';
      readonly PROPERTY: 'id' | 'about' | 'link' | 'source' | 'element' | 'into' | 'caseId';
    };
    row: { readonly value: string; readonly count: number };
  };
  /** How many relationships there are, of whichever type. */
  'read/whole-links-count': {
    params: {};
    words: {};
    row: { readonly count: number };
  };
  /** All relationships that start at these nodes, whatever they are: links, and what ties claims and figures. Of one node that has more than come at once, ask for those after a link id. */
  'read/whole-links': {
    params: { readonly ids: readonly string[]; readonly after: string };
    words: { readonly LABEL: 'Entity' | 'Merged' | 'Claim' | 'Figure' | 'Retracted' };
    row: {
      readonly source: string;
      readonly owner: string | null;
      readonly type: string;
      readonly target: string | null;
      readonly to: readonly string[];
      readonly toOwner: string | null;
      readonly props: Params;
    };
  };
  /** How many nodes there are, of whichever label. */
  'read/whole-nodes-count': {
    params: {};
    words: {};
    row: { readonly count: number };
  };
  /** Removes a case; its versions and fixed views go by themselves. */
  'write/case-delete': {
    params: { readonly id: string };
    words: {};
    row: {};
  };
  /** Removes the versions or the fixed views of a case. */
  'write/case-parts-delete': {
    params: { readonly caseId: string };
    words: { readonly LABEL: 'CaseVersion' | 'CaseView' };
    row: {};
  };
  /** Keeps a case. */
  'write/case-set': {
    params: { readonly id: string; readonly props: Params };
    words: {};
    row: {};
  };
  /** Keeps a version of a case. */
  'write/case-version-set': {
    params: { readonly id: string; readonly props: Params };
    words: {};
    row: {};
  };
  /** Forgets versions of cases. */
  'write/case-versions-delete': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: {};
  };
  /** Keeps a fixed view of a case. */
  'write/case-view-create': {
    params: { readonly props: Params };
    words: {};
    row: {};
  };
  /** Removes a fixed view. */
  'write/case-view-delete': {
    params: { readonly id: string };
    words: {};
    row: {};
  };
  /** Says which entities claims are about; a claim on a link is about both ends. */
  'write/claims-about-entities': {
    params: { readonly rows: readonly { readonly id: string; readonly to: string }[] };
    words: {};
    row: {};
  };
  /** Says which figures claims are about. */
  'write/claims-about-figures': {
    params: { readonly rows: readonly { readonly id: string; readonly to: string }[] };
    words: {};
    row: {};
  };
  /** Says whom claims are attributed to. */
  'write/claims-attributed': {
    params: { readonly rows: readonly { readonly id: string; readonly to: string }[] };
    words: {};
    row: {};
  };
  /** Adds claims; write/claims-from, -about-entities, -about-figures and -attributed tie them in. */
  'write/claims-create': {
    params: { readonly rows: readonly Params[] };
    words: {};
    row: {};
  };
  /** Takes claims off what they are about, where they are from and whom they are attributed to. */
  'write/claims-detach': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: {};
  };
  /** Says which source claims come from. */
  'write/claims-from': {
    params: { readonly rows: readonly { readonly id: string; readonly to: string }[] };
    words: {};
    row: {};
  };
  /** Retracts claims that their dossier dropped; nothing else of them changes. */
  'write/claims-retract': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: {};
  };
  /** Replaces the properties of claims. */
  'write/claims-update': {
    params: { readonly rows: readonly Params[] };
    words: {};
    row: {};
  };
  /** Keeps the number of links that touch each entity in step. */
  'write/degrees-add': {
    params: { readonly rows: readonly { readonly id: string; readonly delta: number }[] };
    words: {};
    row: {};
  };
  /** Counts anew the links that touch entities; a link from an entity to itself counts at both ends. An optional match in a subquery has the embedded engine go through all links for each entity: never count so. To change an entity costs time even where it stays the same. */
  'write/degrees-recount': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: {};
  };
  /** Adds entities of one type. */
  'write/entities-create': {
    params: { readonly rows: readonly Params[] };
    words: { readonly TYPE: EntityType };
    row: {};
  };
  /** Removes entities with all that touches them. */
  'write/entities-delete': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: {};
  };
  /** Takes entities of one type, which their data set dropped, out of all that is read, and keeps them. */
  'write/entities-retract': {
    params: { readonly ids: readonly string[]; readonly day: string };
    words: { readonly TYPE: EntityType };
    row: {};
  };
  /** Gives entities of one type another one. */
  'write/entities-retype': {
    params: { readonly ids: readonly string[] };
    words: { readonly OLD: EntityType; readonly NEW: EntityType };
    row: {};
  };
  /** Gives entities the words that a search finds them by. Only where they are others: to take words out of its text index has the embedded engine go through all of it, also where the same are set again. */
  'write/entities-reword': {
    params: { readonly rows: readonly { readonly id: string; readonly search: string }[] };
    words: {};
    row: { readonly changed: number };
  };
  /** Changes the properties of entities; null takes one away. The degree and whatever is not named stay. */
  'write/entities-update': {
    params: { readonly rows: readonly Params[] };
    words: {};
    row: {};
  };
  /** Notes which form the search words of the store's entities have. */
  'write/search-form-set': {
    params: { readonly form: number };
    words: {};
    row: {};
  };
  /** Gives entities other search words. */
  'write/search-words-set': {
    params: { readonly rows: readonly { readonly id: string; readonly search: string }[] };
    words: {};
    row: {};
  };
  /** Adds figures, each about its entity. */
  'write/figures-create': {
    params: { readonly rows: readonly { readonly about: string; readonly props: Params }[] };
    words: {};
    row: {};
  };
  /** Removes figures. */
  'write/figures-delete': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: {};
  };
  /** Takes figures, which their data set dropped, out of all that is read, and keeps them. */
  'write/figures-retract': {
    params: { readonly ids: readonly string[]; readonly day: string };
    words: {};
    row: {};
  };
  /** Replaces the properties of figures. */
  'write/figures-update': {
    params: { readonly rows: readonly Params[] };
    words: {};
    row: {};
  };
  /** Takes out of the links that start at entities what follows from the rest of them (server/graph/writing/lean.ts). */
  'write/lean-links': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: {};
  };
  /** Takes out of nodes what follows from the rest of them (server/graph/writing/lean.ts). */
  'write/lean-nodes': {
    params: { readonly ids: readonly string[] };
    words: { readonly LABEL: 'Entity' | 'Figure' };
    row: {};
  };
  /** Notes the form of what the store holds, and whether it is being brought into that. */
  'write/stored-form-set': {
    params: { readonly schema: number; readonly renewing: true | null };
    words: {};
    row: {};
  };
  /** Keeps what a dossier is and the digest of what it holds. */
  'write/dossier-set': {
    params: { readonly id: string; readonly props: Params };
    words: {};
    row: {};
  };
  /** Says that an import or removal of a data set is done. */
  'write/import-delete': {
    params: { readonly id: string };
    words: {};
    row: {};
  };
  /** Says that an import or removal of a data set is under way. */
  'write/import-set': {
    params: { readonly id: string; readonly props: Params };
    words: {};
    row: {};
  };
  /** Removes what was kept of retracted elements that are there again. */
  'write/retracted-delete': {
    params: { readonly ids: readonly string[]; readonly dossier: string };
    words: {};
    row: {};
  };
  /** Removes what data sets say of elements that others had first. */
  'write/variants-delete': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: {};
  };
  /** Takes what a data set said of elements that another has, and says no more, out of all that is read, and keeps it. */
  'write/variants-retract': {
    params: { readonly ids: readonly string[]; readonly day: string };
    words: {};
    row: {};
  };
  /** Keeps what a data set says of elements that another one had first. */
  'write/variants-set': {
    params: { readonly rows: readonly { readonly id: string; readonly props: Params }[] };
    words: {};
    row: {};
  };
  /** Removes what waits no more. */
  'write/waiting-delete': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: {};
  };
  /** Keeps links and figures until the entities that they need are there. */
  'write/waiting-set': {
    params: { readonly rows: readonly { readonly id: string; readonly props: Params }[] };
    words: {};
    row: {};
  };
  /** Adds links of one type. */
  'write/links-create': {
    params: {
      readonly rows: readonly { readonly source: string; readonly target: string; readonly props: Params }[];
    };
    words: { readonly TYPE: string };
    row: {};
  };
  /** Removes links of one type. Rows are grouped by the entity that the links start at, so that the many links of one are gone through once. */
  'write/links-delete': {
    params: {
      readonly rows: readonly { readonly source: string; readonly byId: { readonly [key: string]: true } }[];
    };
    words: { readonly TYPE: string };
    row: {};
  };
  /** Takes links of one type, which their data set dropped, out of all that is read, and keeps what they said. Rows are grouped by the entity that the links start at, so that the many links of one are gone through once. */
  'write/links-retract': {
    params: {
      readonly rows: readonly { readonly source: string; readonly byId: { readonly [key: string]: true } }[];
      readonly day: string;
    };
    words: { readonly TYPE: string };
    row: {};
  };
  /** Replaces the properties of links of one type. Rows are grouped by the entity that the links start at, so that the many links of one are gone through once. */
  'write/links-update': {
    params: {
      readonly rows: readonly {
        readonly source: string;
        readonly byId: { readonly [key: string]: Params };
      }[];
    };
    words: { readonly TYPE: string };
    row: {};
  };
  /** Takes a decision back. */
  'write/decision-delete': {
    params: { readonly id: string };
    words: {};
    row: {};
  };
  /** Keeps what was decided about a pair. */
  'write/decision-set': {
    params: { readonly id: string; readonly props: Params };
    words: {};
    row: {};
  };
  /** Ties claims or figures to entities that they are about. */
  'write/match-about-attach': {
    params: { readonly rows: readonly { readonly id: string; readonly to: string }[] };
    words: { readonly LABEL: 'Claim' | 'Figure'; readonly END: 'Entity' | 'Merged' };
    row: {};
  };
  /** Takes claims or figures off the entities that they are about. */
  'write/match-about-detach': {
    params: { readonly ids: readonly string[] };
    words: { readonly LABEL: 'Claim' | 'Figure' };
    row: {};
  };
  /** Says anew what claims are about; write/match-about-detach and -attach move their ties. */
  'write/match-claims-move': {
    params: {
      readonly rows: readonly {
        readonly id: string;
        readonly about: string;
        readonly link: string | null;
        readonly movedFrom: string | null;
      }[];
    };
    words: {};
    row: {};
  };
  /** Sets the number of links that touch entities. */
  'write/match-degrees-set': {
    params: { readonly rows: readonly { readonly id: string; readonly degree: number }[] };
    words: {};
    row: {};
  };
  /** Says anew what figures are about; write/match-about-detach and -attach move their ties. */
  'write/match-figures-move': {
    params: {
      readonly rows: readonly {
        readonly id: string;
        readonly about: string;
        readonly movedFrom: string | null;
      }[];
    };
    words: {};
    row: {};
  };
  /** Adds links of one type. */
  'write/match-links-create': {
    params: {
      readonly rows: readonly { readonly source: string; readonly target: string; readonly props: Params }[];
    };
    words: { readonly FROM: 'Entity' | 'Merged'; readonly TO: 'Entity' | 'Merged'; readonly TYPE: string };
    row: {};
  };
  /** Removes links of one type. Rows are grouped by the node that the links start at, so that the many links of one are gone through once. */
  'write/match-links-delete': {
    params: {
      readonly rows: readonly { readonly source: string; readonly byId: { readonly [key: string]: true } }[];
    };
    words: { readonly FROM: 'Entity' | 'Merged'; readonly TO: 'Entity' | 'Merged'; readonly TYPE: string };
    row: {};
  };
  /** Takes entities of one type out of the graph that people see. */
  'write/match-nodes-merge': {
    params: { readonly ids: readonly string[] };
    words: { readonly TYPE: EntityType };
    row: {};
  };
  /** Makes merged nodes entities of their type again. */
  'write/match-nodes-restore': {
    params: { readonly ids: readonly string[] };
    words: { readonly TYPE: EntityType };
    row: {};
  };
  /** Replaces all that merged nodes hold. */
  'write/match-nodes-update': {
    params: { readonly rows: readonly Params[] };
    words: {};
    row: {};
  };
  /** Gives links what follows from sources that changed. Rows are grouped by the entity that the links start at, so that the many links of one are gone through once. */
  'write/links-regrade': {
    params: {
      readonly rows: readonly {
        readonly source: string;
        readonly byId: {
          readonly [key: string]: { readonly knownFrom: string | null; readonly reliability: Reliability };
        };
      }[];
    };
    words: {};
    row: {};
  };
  /** Gives entities or figures what follows from sources that changed. */
  'write/nodes-regrade': {
    params: {
      readonly rows: readonly {
        readonly id: string;
        readonly knownFrom: string | null;
        readonly reliability: Reliability;
      }[];
    };
    words: { readonly LABEL: 'Entity' | 'Figure' };
    row: {};
  };
  /** Adds sources. One that its dossier dropped may still be there for the sake of retracted claims: it is taken over. */
  'write/sources-create': {
    params: { readonly rows: readonly Params[] };
    words: {};
    row: {};
  };
  /** Removes the sources that no claim, retracted or not, comes from. */
  'write/sources-delete': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: {};
  };
  /** Marks sources that their dossier dropped; a claim that was retracted still comes from each. */
  'write/sources-drop': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: {};
  };
  /** Replaces the properties of sources. */
  'write/sources-update': {
    params: { readonly rows: readonly Params[] };
    words: {};
    row: {};
  };
  /** Removes what a data set is and adds to the ontology. */
  'write/undo-dossier': {
    params: { readonly id: string };
    words: {};
    row: {};
  };
  /** Removes links that touch entities, some at a time. */
  'write/undo-links-at': {
    params: { readonly ids: readonly string[] };
    words: {};
    row: { readonly source: string; readonly target: string };
  };
  /** Removes links of a data set, some at a time. */
  'write/undo-links': {
    params: { readonly dossier: string };
    words: {};
    row: { readonly source: string; readonly target: string };
  };
  /** Removes nodes of a data set, some at a time. */
  'write/undo-nodes': {
    params: { readonly dossier: string };
    words: { readonly LABEL: 'Claim' | 'Figure' | 'Waiting' | 'Retracted' | 'Source' };
    row: { readonly removed: number };
  };
  /** Adds relationships of one type between nodes of any labels, as they were read from another store. */
  'write/whole-links-create': {
    params: {
      readonly rows: readonly {
        readonly source: string;
        readonly owner: string | null;
        readonly target: string;
        readonly toOwner: string | null;
        readonly props: Params;
      }[];
    };
    words: {
      readonly FROM: 'Entity' | 'Merged' | 'Claim' | 'Figure' | 'Retracted';
      readonly TO: 'Entity' | 'Merged' | 'Source' | 'Figure' | 'Retracted';
      readonly TYPE: string;
    };
    row: { readonly count: number };
  };
  /** Keeps what a store says of its own form. */
  'write/whole-meta-set': {
    params: { readonly id: string; readonly props: Params };
    words: {};
    row: {};
  };
  /** Removes relationships, some at a time. */
  'write/whole-remove-links': {
    params: {};
    words: {};
    row: { readonly removed: number };
  };
  /** Removes nodes of one label, some at a time, with all that touches them. */
  'write/whole-remove-nodes': {
    params: {};
    words: { readonly LABEL: string };
    row: { readonly removed: number };
  };
};

/** Where each statement lies in `cypher/`. */
export const statementFiles: { readonly [name in keyof Statements]: string } = {
  'read/case-by-id': 'read/cases/case-by-id',
  'read/case-version-by-id': 'read/cases/case-version-by-id',
  'read/case-versions': 'read/cases/case-versions',
  'read/case-view-by-id': 'read/cases/case-view-by-id',
  'read/case-views': 'read/cases/case-views',
  'read/cases-count': 'read/cases/cases-count',
  'read/cases': 'read/cases/cases',
  'read/dossier-entity-counts': 'read/cases/dossier-entity-counts',
  'read/dossier-source-ids': 'read/cases/dossier-source-ids',
  'read/claim-counts-of-sources': 'read/claims/claim-counts-of-sources',
  'read/claim-counts': 'read/claims/claim-counts',
  'read/claims-by-id': 'read/claims/claims-by-id',
  'read/claims-of-sources': 'read/claims/claims-of-sources',
  'read/claims-of': 'read/claims/claims-of',
  'read/verdicts-of': 'read/claims/verdicts-of',
  'read/disputed-around': 'read/disagreements/disputed-around',
  'read/disputed-links': 'read/disagreements/disputed-links',
  'read/disputed-nodes': 'read/disagreements/disputed-nodes',
  'read/figures-from': 'read/disagreements/figures-from',
  'read/listed-counts': 'read/disagreements/listed-counts',
  'read/opposing-claims': 'read/disagreements/opposing-claims',
  'read/dataset-links': 'read/dossier/dataset-links',
  'read/dataset': 'read/dossier/dataset',
  'read/dossier-claims': 'read/dossier/dossier-claims',
  'read/dossier-digest': 'read/dossier/dossier-digest',
  'read/dossier-digests': 'read/dossier/dossier-digests',
  'read/dossier-entities': 'read/dossier/dossier-entities',
  'read/dossier-figures': 'read/dossier/dossier-figures',
  'read/dossier-links': 'read/dossier/dossier-links',
  'read/dossier-ontologies': 'read/dossier/dossier-ontologies',
  'read/dossier-sources': 'read/dossier/dossier-sources',
  'read/dossiers': 'read/dossier/dossiers',
  'read/entities-by-date': 'read/entities/entities-by-date',
  'read/entities-by-degree': 'read/entities/entities-by-degree',
  'read/entities-by-id-order': 'read/entities/entities-by-id-order',
  'read/entities-by-id': 'read/entities/entities-by-id',
  'read/entities-by-name': 'read/entities/entities-by-name',
  'read/entities-count-among': 'read/entities/entities-count-among',
  'read/entities-count': 'read/entities/entities-count',
  'read/entities-page-among': 'read/entities/entities-page-among',
  'read/names-by-id': 'read/entities/names-by-id',
  'read/neighbours-of-entities': 'read/entities/neighbours-of-entities',
  'read/search-form': 'read/entities/search-form',
  'read/export-cited-by-claims': 'read/export/export-cited-by-claims',
  'read/export-cited-by-links': 'read/export/export-cited-by-links',
  'read/export-cited': 'read/export/export-cited',
  'read/export-claims': 'read/export/export-claims',
  'read/export-figures': 'read/export/export-figures',
  'read/export-foreign-ends': 'read/export/export-foreign-ends',
  'read/export-foreign-starts': 'read/export/export-foreign-starts',
  'read/export-foreign-subjects': 'read/export/export-foreign-subjects',
  'read/export-ids-of-dossier': 'read/export/export-ids-of-dossier',
  'read/export-ids': 'read/export/export-ids',
  'read/export-links': 'read/export/export-links',
  'read/export-variants': 'read/export/export-variants',
  'read/figures-by-id': 'read/figures/figures-by-id',
  'read/figures-of': 'read/figures/figures-of',
  'read/aside-links-of': 'read/import/aside-links-of',
  'read/aside-owners': 'read/import/aside-owners',
  'read/figures-of-others': 'read/import/figures-of-others',
  'read/imports': 'read/import/imports',
  'read/links-of-others': 'read/import/links-of-others',
  'read/merged-of-dossier': 'read/import/merged-of-dossier',
  'read/moved-links-of': 'read/import/moved-links-of',
  'read/retracted-any': 'read/import/retracted-any',
  'read/waiting': 'read/import/waiting',
  'read/link-counts': 'read/links/link-counts',
  'read/links-among': 'read/links/links-among',
  'read/links-between': 'read/links/links-between',
  'read/links-by-id': 'read/links/links-by-id',
  'read/links-moved': 'read/links/links-moved',
  'read/links-of-entities': 'read/links/links-of-entities',
  'read/decision-by-id': 'read/match/decision-by-id',
  'read/decisions-of': 'read/match/decisions-of',
  'read/decisions': 'read/match/decisions',
  'read/match-facts': 'read/match/match-facts',
  'read/match-neighbours': 'read/match/match-neighbours',
  'read/merged-names': 'read/match/merged-names',
  'read/own-names': 'read/match/own-names',
  'read/match-claims': 'read/merge/match-claims',
  'read/match-degrees': 'read/merge/match-degrees',
  'read/match-figures': 'read/merge/match-figures',
  'read/match-link-claims': 'read/merge/match-link-claims',
  'read/match-links': 'read/merge/match-links',
  'read/match-nodes': 'read/merge/match-nodes',
  'read/merged-all': 'read/merge/merged-all',
  'read/merged-by-id': 'read/merge/merged-by-id',
  'read/merged-into': 'read/merge/merged-into',
  'read/roots-of-dossier': 'read/merge/roots-of-dossier',
  'read/roots-with-figures-of': 'read/merge/roots-with-figures-of',
  'read/roots-with-links-of': 'read/merge/roots-with-links-of',
  'read/citing-links': 'read/references/citing-links',
  'read/citing-nodes': 'read/references/citing-nodes',
  'read/foreign-attributions': 'read/references/foreign-attributions',
  'read/foreign-citations': 'read/references/foreign-citations',
  'read/foreign-figures': 'read/references/foreign-figures',
  'read/foreign-links': 'read/references/foreign-links',
  'read/foreign-prefix': 'read/references/foreign-prefix',
  'read/foreign-verdicts': 'read/references/foreign-verdicts',
  'read/known-claims': 'read/references/known-claims',
  'read/known-entities': 'read/references/known-entities',
  'read/known-figures': 'read/references/known-figures',
  'read/known-links': 'read/references/known-links',
  'read/known-sources': 'read/references/known-sources',
  'read/relation-counts-in': 'read/relations/relation-counts-in',
  'read/relation-counts-of-entities': 'read/relations/relation-counts-of-entities',
  'read/relation-counts-out': 'read/relations/relation-counts-out',
  'read/relation-counts': 'read/relations/relation-counts',
  'read/relation-histories-in': 'read/relations/relation-histories-in',
  'read/relation-histories-out': 'read/relations/relation-histories-out',
  'read/relation-histories': 'read/relations/relation-histories',
  'read/relation-links-page-in': 'read/relations/relation-links-page-in',
  'read/relation-links-page-out': 'read/relations/relation-links-page-out',
  'read/relation-links-page': 'read/relations/relation-links-page',
  'read/relation-links': 'read/relations/relation-links',
  'read/relations-among-count': 'read/relations/relations-among-count',
  'read/relations-among': 'read/relations/relations-among',
  'read/relations-between-count': 'read/relations/relations-between-count',
  'read/relations-between': 'read/relations/relations-between',
  'read/relations-of-entities': 'read/relations/relations-of-entities',
  'read/sources-by-id': 'read/sources/sources-by-id',
  'read/sources-page': 'read/sources/sources-page',
  'read/count-claims': 'read/statistics/count-claims',
  'read/count-links': 'read/statistics/count-links',
  'read/count-merged-links': 'read/statistics/count-merged-links',
  'read/count-nodes': 'read/statistics/count-nodes',
  'read/counts-by-dossier': 'read/statistics/counts-by-dossier',
  'read/datasets': 'read/statistics/datasets',
  'read/stored-form': 'read/statistics/stored-form',
  'read/flows-into': 'read/traversal/flows-into',
  'read/flows-out-of': 'read/traversal/flows-out-of',
  'read/links-at-ends': 'read/traversal/links-at-ends',
  'read/links-at': 'read/traversal/links-at',
  'read/links-joining': 'read/traversal/links-joining',
  'read/one-hop-count': 'read/traversal/one-hop-count',
  'read/one-hop': 'read/traversal/one-hop',
  'read/structure-into': 'read/traversal/structure-into',
  'read/structure-out-of': 'read/traversal/structure-out-of',
  'read/with-one-hop-and-links': 'read/traversal/with-one-hop-and-links',
  'read/with-one-hop': 'read/traversal/with-one-hop',
  'read/with-two-hops': 'read/traversal/with-two-hops',
  'read/figures-whole': 'read/variants/figures-whole',
  'read/links-whole': 'read/variants/links-whole',
  'read/variants-of': 'read/variants/variants-of',
  'read/variants': 'read/variants/variants',
  'read/whole-found': 'read/whole/whole-found',
  'read/whole-links-count': 'read/whole/whole-links-count',
  'read/whole-links': 'read/whole/whole-links',
  'read/whole-nodes-count': 'read/whole/whole-nodes-count',
  'write/case-delete': 'write/cases/case-delete',
  'write/case-parts-delete': 'write/cases/case-parts-delete',
  'write/case-set': 'write/cases/case-set',
  'write/case-version-set': 'write/cases/case-version-set',
  'write/case-versions-delete': 'write/cases/case-versions-delete',
  'write/case-view-create': 'write/cases/case-view-create',
  'write/case-view-delete': 'write/cases/case-view-delete',
  'write/claims-about-entities': 'write/claims/claims-about-entities',
  'write/claims-about-figures': 'write/claims/claims-about-figures',
  'write/claims-attributed': 'write/claims/claims-attributed',
  'write/claims-create': 'write/claims/claims-create',
  'write/claims-detach': 'write/claims/claims-detach',
  'write/claims-from': 'write/claims/claims-from',
  'write/claims-retract': 'write/claims/claims-retract',
  'write/claims-update': 'write/claims/claims-update',
  'write/degrees-add': 'write/entities/degrees-add',
  'write/degrees-recount': 'write/entities/degrees-recount',
  'write/entities-create': 'write/entities/entities-create',
  'write/entities-delete': 'write/entities/entities-delete',
  'write/entities-retract': 'write/entities/entities-retract',
  'write/entities-retype': 'write/entities/entities-retype',
  'write/entities-reword': 'write/entities/entities-reword',
  'write/entities-update': 'write/entities/entities-update',
  'write/search-form-set': 'write/entities/search-form-set',
  'write/search-words-set': 'write/entities/search-words-set',
  'write/figures-create': 'write/figures/figures-create',
  'write/figures-delete': 'write/figures/figures-delete',
  'write/figures-retract': 'write/figures/figures-retract',
  'write/figures-update': 'write/figures/figures-update',
  'write/lean-links': 'write/form/lean-links',
  'write/lean-nodes': 'write/form/lean-nodes',
  'write/stored-form-set': 'write/form/stored-form-set',
  'write/dossier-set': 'write/import/dossier-set',
  'write/import-delete': 'write/import/import-delete',
  'write/import-set': 'write/import/import-set',
  'write/retracted-delete': 'write/import/retracted-delete',
  'write/variants-delete': 'write/import/variants-delete',
  'write/variants-retract': 'write/import/variants-retract',
  'write/variants-set': 'write/import/variants-set',
  'write/waiting-delete': 'write/import/waiting-delete',
  'write/waiting-set': 'write/import/waiting-set',
  'write/links-create': 'write/links/links-create',
  'write/links-delete': 'write/links/links-delete',
  'write/links-retract': 'write/links/links-retract',
  'write/links-update': 'write/links/links-update',
  'write/decision-delete': 'write/merge/decision-delete',
  'write/decision-set': 'write/merge/decision-set',
  'write/match-about-attach': 'write/merge/match-about-attach',
  'write/match-about-detach': 'write/merge/match-about-detach',
  'write/match-claims-move': 'write/merge/match-claims-move',
  'write/match-degrees-set': 'write/merge/match-degrees-set',
  'write/match-figures-move': 'write/merge/match-figures-move',
  'write/match-links-create': 'write/merge/match-links-create',
  'write/match-links-delete': 'write/merge/match-links-delete',
  'write/match-nodes-merge': 'write/merge/match-nodes-merge',
  'write/match-nodes-restore': 'write/merge/match-nodes-restore',
  'write/match-nodes-update': 'write/merge/match-nodes-update',
  'write/links-regrade': 'write/sources/links-regrade',
  'write/nodes-regrade': 'write/sources/nodes-regrade',
  'write/sources-create': 'write/sources/sources-create',
  'write/sources-delete': 'write/sources/sources-delete',
  'write/sources-drop': 'write/sources/sources-drop',
  'write/sources-update': 'write/sources/sources-update',
  'write/undo-dossier': 'write/undo/undo-dossier',
  'write/undo-links-at': 'write/undo/undo-links-at',
  'write/undo-links': 'write/undo/undo-links',
  'write/undo-nodes': 'write/undo/undo-nodes',
  'write/whole-links-create': 'write/whole/whole-links-create',
  'write/whole-meta-set': 'write/whole/whole-meta-set',
  'write/whole-remove-links': 'write/whole/whole-remove-links',
  'write/whole-remove-nodes': 'write/whole/whole-remove-nodes',
};
