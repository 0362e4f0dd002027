import type { Spot } from '../../fields/yaml-file.ts';
import { spotOf } from '../../fields/read-field.ts';
import { compileLookup } from './lookup.ts';
import type { ListOf, Row, Scope, TextOf } from './scope.ts';
import type { WrittenValue, WrittenValueMap, WrittenValues } from '../mapping/written.ts';
import type { WordList } from '../../fields/fields.ts';
import { suggestion } from '../../../graph/values/suggest.ts';
import type { Ontology } from '../../../graph/ontology/ontology.ts';
import { pattern, splitBy, textOrPattern, type PatternMatch } from './pattern.ts';
import { count, lacked, never } from '../watch/steps.ts';
import { isConstant, templateOf } from './template.ts';

/** A compiled value: one text, or several. */
type Value =
  { readonly one: TextOf; readonly many?: undefined } | { readonly many: ListOf; readonly one?: undefined };

/** Compiles a value to a function of the row, once a file. `spot` is where it is written. */
export function compileValue(written: WrittenValue, scope: Scope, spot: Spot, isTold = true): Value {
  if (typeof written === 'string') {
    if (!isConstant(written)) return { one: templateOf(written, scope, spot, isTold) };
    if (scope.has(written))
      scope.settings.problems.add(
        spot,
        `"${written}" is taken as text here, yet there is a column of that name; write '{${written}}' for the column, { constant: ${written} } for the text.`,
      );
    return { one: () => written };
  }
  return steps(written, scope).reduce(applied, start(written, scope));
}

/** The one text of a value; a problem where it gives several. */
export function oneOf(written: WrittenValue, scope: Scope, spot: Spot): TextOf {
  const value = compileValue(written, scope, spot);
  if (value.one) return value.one;
  scope.settings.problems.add(
    spot,
    'This gives several values where one is wanted; use "each" to go through them.',
  );
  return () => '';
}

/** The column that a value is a cell of; null where it is made of several, or of none. */
export function columnOf(written: WrittenValue): string | null {
  if (typeof written === 'string') return /^\{([^{}]+)\}$/.exec(written)?.[1]?.trim() ?? null;
  return written.column ?? (written.value === undefined ? null : columnOf(written.value));
}

/** The texts of a value or a list of values, without the empty ones. */
export function listOf(written: WrittenValues, scope: Scope, spot: Spot): ListOf {
  const all = (Array.isArray(written) ? written : [written]).map((each, at) =>
    compileValue(each, scope, Array.isArray(written) ? spotOf(written, at) : spot),
  );
  const only = all.length === 1 ? all[0] : null;
  if (only?.many) return only.many;
  if (only?.one) {
    const { one } = only;
    return (row) => {
      const text = one(row);
      return text === '' ? [] : [text];
    };
  }
  return (row) =>
    all.flatMap((each) => (each.many ? each.many(row) : each.one(row))).filter((text) => text !== '');
}

/** `one` keeps a value single, and is done to an empty one only where it fills it; `many` may make several of it. */
type Operation =
  | { readonly one: (text: string, row: Row) => string; readonly fills?: true }
  | { readonly many: (text: string) => readonly string[] };

function applied(value: Value, operation: Operation): Value {
  if ('many' in operation) {
    const { many } = operation;
    if (value.many) return { many: (row) => value.many(row).flatMap(many) };
    const { one } = value;
    return {
      many: (row) => {
        const text = one(row);
        return text === '' ? [] : many(text);
      },
    };
  }
  const { one, fills } = operation;
  if (value.many) return { many: (row) => eachOf(value.many(row), operation, row) };
  const before = value.one;
  return {
    one: (row) => {
      const text = before(row);
      return (text === '') === (fills === true) ? one(text, row) : text;
    },
  };
}

function eachOf(
  texts: readonly string[],
  { one, fills }: Extract<Operation, { one: unknown }>,
  row: Row,
): readonly string[] {
  if (fills) return texts.length > 0 ? texts : [one('', row)].filter(Boolean);
  return texts.map((text) => one(text, row)).filter(Boolean);
}

function start(written: WrittenValueMap, scope: Scope): Value {
  const given = (['column', 'value', 'constant', 'first'] as const).filter(
    (key) => written[key] !== undefined,
  );
  if (given.length !== 1)
    scope.settings.problems.add(
      given.length === 0 ? spotOf(written) : spotOf(written, given[1]),
      `A value starts from one of column, value, constant and first; ${given.length === 0 ? 'add one' : 'keep one'}.`,
    );
  if (written.column !== undefined) {
    const at = scope.column(written.column, spotOf(written, 'column'));
    return { one: (row) => row[at] ?? '' };
  }
  if (written.value !== undefined) return compileValue(written.value, scope, spotOf(written, 'value'));
  if (written.constant !== undefined) {
    const { constant } = written;
    return { one: () => constant };
  }
  const { first = [] } = written;
  // Where one is empty the next is taken.
  const options = first.map((each, at) => compileValue(each, scope, spotOf(first, at), false));
  if (options.some((option) => option.many)) {
    const lists = options.map(({ one, many }) => many ?? ((row: Row) => [one(row)].filter(Boolean)));
    return {
      many: (row) =>
        firstOf(
          lists,
          (list) => list(row),
          (found) => found.length > 0,
        ) ?? [],
    };
  }
  const texts = options.flatMap(({ one }) => one ?? []);
  return { one: (row) => firstOf(texts, (text) => text(row), Boolean) ?? '' };
}

function firstOf<T, R>(all: readonly T[], made: (each: T) => R, good: (found: R) => boolean): R | null {
  for (const each of all) {
    const found = made(each);
    if (good(found)) return found;
  }
  return null;
}

/** What is done with the start: nulls first, default last, the rest in the order in which the mapping has it. */
function steps(written: WrittenValueMap, scope: Scope): Operation[] {
  const found: Operation[] = [];
  if (written.nulls) {
    const nulls = new Set(written.nulls);
    found.push({ one: (text) => (nulls.has(text) ? '' : text) });
  }
  for (const key of Object.keys(written)) found.push(...stepOf(key, written, scope));
  if (written.default !== undefined) {
    const otherwise = templateOf(written.default, scope, spotOf(written, 'default'));
    found.push({ one: (_empty, row) => otherwise(row), fills: true });
  }
  return found;
}

function stepOf(key: string, written: WrittenValueMap, scope: Scope): Operation[] {
  const spot = spotOf(written, key);
  switch (key) {
    case 'split':
      return [splitting(written.split ?? '', scope, spot)];
    case 'match':
      return [matching(written.match ?? '', written.all ?? false, scope, spot)];
    case 'replace':
      return Object.entries(written.replace ?? {}).map(([from, to]) => replacing(from, to, scope, spot));
    case 'case':
      return [{ one: (text) => (written.case === 'lower' ? text.toLowerCase() : text.toUpperCase()) }];
    case 'lookup':
      return [{ one: compileLookup(written, scope, spot) }];
    case 'map':
      return [mapping(written.map ?? {}, written.default !== undefined, scope, spot)];
    default:
      return [];
  }
}

function splitting(split: string, scope: Scope, spot: Spot): Operation {
  const by = textOrPattern(split, scope.settings.problems, spot);
  return {
    many: (text) =>
      splitBy(text, by)
        .map((part) => part.trim())
        .filter(Boolean),
  };
}

function replacing(from: string, to: string, scope: Scope, spot: Spot): Operation {
  const { problems, watch } = scope.settings;
  const what = textOrPattern(from, problems, spot);
  const step = watch.step(
    spot,
    `replace ${from}`,
    never(
      `"replace" finds ${JSON.stringify(from)} in`,
      'mend the text, or the order: steps are done as they are written.',
    ),
  );
  const stands = (text: string) => (typeof what === 'string' ? text.includes(what) : what.test(text));
  return {
    one: (text) => {
      const found = stands(text);
      count(step, found, text);
      if (!found) return text.trim();
      return (typeof what === 'string' ? text.replaceAll(what, to) : what.replaceAll(text, to)).trim();
    },
  };
}

function mapping(
  words: Readonly<Record<string, string>>,
  hasDefault: boolean,
  scope: Scope,
  spot: Spot,
): Operation {
  const map = new Map(Object.entries(words));
  const becomes = hasDefault ? 'became the default' : 'became nothing';
  const step = scope.settings.watch.step(spot, 'map', (found) =>
    found.hits === 0 || !hasDefault ? lacked('this map', becomes)(found) : null,
  );
  return {
    one: (text) => {
      const found = map.get(text);
      count(step, found !== undefined, text);
      return found ?? '';
    },
  };
}

function matching(match: string, all: boolean, scope: Scope, spot: Spot): Operation {
  const { problems, watch } = scope.settings;
  const wanted = pattern(match, problems, spot);
  const step = watch.step(spot, 'match', never('The pattern of "match" matches', 'mend the pattern.'));
  if (all)
    return {
      many: (text) => {
        const found = [...wanted.matches(text)].map(said).filter(Boolean);
        count(step, found.length > 0, text);
        return found;
      },
    };
  return {
    one: (text) => {
      const [found] = wanted.matches(text);
      count(step, found !== undefined, text);
      return found ? said(found) : '';
    },
  };
}

/** The first group of a match, or all of it. */
const said = ({ groups: [whole = '', first] }: PatternMatch) => (first ?? whole).trim();

/** Compiles a word of the ontology. Words that the mapping itself gives are checked; those in cells the import checks. */
export function compileWord(
  written: WrittenValue | undefined,
  list: WordList,
  scope: Scope,
  spot: Spot,
  type?: WrittenValue,
): TextOf | null {
  if (written === undefined) return null;
  const known = knownWords(list, scope.settings.ontology, type);
  for (const word of givenWords(written))
    if (!known.includes(word)) {
      const hint =
        suggestion(word, known) || '; add it to "ontology" of the mapping, or use a word that is there.';
      scope.settings.problems.add(spot, `"${word}" is no ${list}${hint}`);
    }
  return typeof written === 'string' && isConstant(written) ? () => written : oneOf(written, scope, spot);
}

function givenWords(written: WrittenValue): string[] {
  if (typeof written === 'string') return isConstant(written) ? [written] : [];
  return [
    ...(written.map ? Object.values(written.map) : []),
    ...(written.constant === undefined ? [] : [written.constant]),
    ...(written.default !== undefined && isConstant(written.default) ? [written.default] : []),
    ...(written.first ?? []).flatMap(givenWords),
  ].filter(Boolean);
}

function knownWords(list: WordList, ontology: Ontology, type: WrittenValue | undefined): string[] {
  const kindsOf = typeof type === 'string' && isConstant(type) ? type : null;
  const words = {
    'entity type': ontology.entityTypes,
    kind: ontology.entityTypes
      .filter(({ id }) => kindsOf === null || id === kindsOf)
      .flatMap(({ kinds }) => kinds),
    'link type': ontology.linkTypes,
    'support form': ontology.supportForms,
    measure: ontology.measures,
  }[list];
  return words.map(({ id }) => id);
}
