import { closest, distance } from 'fastest-levenshtein';
import type { LinkFamily, Ontology } from '../ontology/ontology.ts';
import { quoted } from '../values/quoted.ts';
import { BadInputError, LimitError } from '../errors.ts';

/** Which links to keep; every condition given must hold, an empty or absent one holds for all. */
export interface LinkFilter {
  readonly families?: readonly LinkFamily[] | null | undefined;
  readonly types?: readonly string[] | null | undefined;
  readonly validOn?: string | null | undefined;
  readonly validFrom?: string | null | undefined;
  readonly validTo?: string | null | undefined;
  readonly knownOn?: string | null | undefined;
  readonly minCredibility?: number | null | undefined;
  readonly sources?: readonly string[] | null | undefined;
  readonly dated?: boolean | null | undefined;
}

/** The parameters of `cypher/projections/passes.cypher`, which every statement over links includes. */
export type LinkFilterParams = {
  readonly types: readonly string[] | null;
  readonly validOn: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly knownOn: string | null;
  readonly minCredibility: number | null;
  readonly sources: readonly string[] | null;
  readonly dated: true | null;
};

/** Keeps every link. */
export const anyLink: LinkFilterParams = {
  types: null,
  validOn: null,
  validFrom: null,
  validTo: null,
  knownOn: null,
  minCredibility: null,
  sources: null,
  dated: null,
};

/**
 * The filter for what passes two: one as parameters, and the sources that `among` names where a link must be backed
 * by one of each filter's. A link valid on a day is one valid from and to it, so of several days the strictest count.
 */
export function bothFilters(
  one: LinkFilterParams,
  two: LinkFilterParams,
): { readonly filter: LinkFilterParams; readonly among: readonly string[] | null } {
  return {
    filter: narrowest(one, two),
    among: one.sources && two.sources ? two.sources : null,
  };
}

function narrowest(one: LinkFilterParams, two: LinkFilterParams): LinkFilterParams {
  const least = <T extends string | number>(...values: (T | null)[]) =>
    values.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
  const greatest = (...days: (string | null)[]) =>
    days.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
  const either = one.types ?? two.types;
  return {
    types: one.types && two.types ? one.types.filter((type) => two.types?.includes(type)) : either,
    validOn: null,
    validFrom: greatest(one.validFrom, one.validOn, two.validFrom, two.validOn),
    validTo: least(one.validTo, one.validOn, two.validTo, two.validOn),
    knownOn: least(one.knownOn, two.knownOn),
    minCredibility: least(one.minCredibility, two.minCredibility),
    sources: one.sources ?? two.sources,
    dated: one.dated ?? two.dated,
  };
}

/** Every entry of a list is compared with every link or entity on the way. */
const longestList = 200;

/** Throws a LimitError for a list of a filter with more than 200 entries. */
export function requireShort(argument: string, list: readonly unknown[] | null | undefined): void {
  if (list && list.length > longestList)
    throw new LimitError(`filter.${argument} can hold ${longestList} entries, not ${list.length}.`);
}

/** The filter as parameters; families and types together keep what is in both. Throws BadInputError or LimitError. */
export function linkFilter(ontology: Ontology, filter: LinkFilter | null | undefined): LinkFilterParams {
  if (!filter) return anyLink;
  const { minCredibility, validFrom, validTo } = filter;
  if (minCredibility != null && !(minCredibility >= 1 && minCredibility <= 6))
    throw new BadInputError('filter.minCredibility', `minCredibility must be 1 to 6, not ${minCredibility}.`);
  if (validFrom && validTo && validFrom > validTo)
    throw new BadInputError('filter.validFrom', `validFrom ${validFrom} is later than validTo ${validTo}.`);
  requireShort('types', filter.types);
  requireShort('sources', filter.sources);
  filter.types?.forEach((type) => requireLinkType(ontology, type));
  return {
    types: typesOf(ontology, filter),
    validOn: filter.validOn ?? null,
    validFrom: validFrom ?? null,
    validTo: validTo ?? null,
    knownOn: filter.knownOn ?? null,
    minCredibility: minCredibility ?? null,
    sources: filter.sources?.length ? filter.sources : null,
    dated: filter.dated ? true : null,
  };
}

function typesOf(ontology: Ontology, { families, types }: LinkFilter): readonly string[] | null {
  if (!families?.length) return types?.length ? types : null;
  const ofFamilies = ontology.typesOfFamilies(families);
  return types?.length ? types.filter((type) => ofFamilies.includes(type)) : ofFamilies;
}

function requireLinkType(ontology: Ontology, type: string): void {
  if (ontology.linkType(type)) return;
  const ids = ontology.linkTypes.map((each) => each.id);
  const near = closest(type.slice(0, 60).toUpperCase(), ids);
  const hint =
    distance(type.slice(0, 60).toUpperCase(), near) <= 3
      ? ` Did you mean ${near}?`
      : ` Known: ${ids.join(', ')}.`;
  throw new BadInputError('filter.types', `There is no link type ${quoted(type)}.${hint}`);
}
