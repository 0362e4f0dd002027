import type { Spot } from '../../fields/yaml-file.ts';
import { spotOf } from '../../fields/read-field.ts';
import { compileLookup } from './lookup.ts';
import type { ListOf, Row, Scope, TextOf } from './scope.ts';
import type { WrittenValue, WrittenValueMap, WrittenValues } from '../mapping/written.ts';
import type { WordList } from '../../fields/fields.ts';
import { suggestion } from '../../../graph/values/suggest.ts';
import type { Ontology } from '../../../graph/ontology/ontology.ts';
import { pattern, splitBy, textOrPattern, type PatternMatch } from './pattern.ts';

/** A compiled value: one text, or several. */
type Value =
  { readonly one: TextOf; readonly many?: undefined } | { readonly many: ListOf; readonly one?: undefined };

/** Compiles a value to a function of the row, once a file. `spot` is where it is written. */
export function compileValue(written: WrittenValue, scope: Scope, spot: Spot): Value {
  if (typeof written === 'string') {
    if (!isConstant(written)) return { one: templateOf(written, scope, spot) };
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
  const options = first.map((each, at) => compileValue(each, scope, spotOf(first, at)));
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

/** What is done with the start, in a fixed order: null markers, split, match, replace, case, lookup, map, default. */
function steps(written: WrittenValueMap, scope: Scope): Operation[] {
  const { problems } = scope.settings;
  const found: Operation[] = [];
  const at = (key: keyof WrittenValueMap) => spotOf(written, key);
  if (written.nulls) {
    const nulls = new Set(written.nulls);
    found.push({ one: (text) => (nulls.has(text) ? '' : text) });
  }
  if (written.split !== undefined) {
    const by = textOrPattern(written.split, problems, at('split'));
    found.push({
      many: (text) =>
        splitBy(text, by)
          .map((part) => part.trim())
          .filter(Boolean),
    });
  }
  if (written.match !== undefined) found.push(matching(written.match, written, scope));
  for (const [from, to] of Object.entries(written.replace ?? {})) {
    const what = textOrPattern(from, problems, at('replace'));
    found.push({
      one: (text) =>
        (typeof what === 'string' ? text.replaceAll(what, to) : what.replaceAll(text, to)).trim(),
    });
  }
  if (written.case === 'lower') found.push({ one: (text) => text.toLowerCase() });
  if (written.case === 'upper') found.push({ one: (text) => text.toUpperCase() });
  if (written.lookup !== undefined) found.push({ one: compileLookup(written, scope, at('lookup')) });
  if (written.map) {
    const map = new Map(Object.entries(written.map));
    found.push({ one: (text) => map.get(text) ?? '' });
  }
  if (written.default !== undefined) {
    const otherwise = templateOf(written.default, scope, at('default'));
    found.push({ one: (_empty, row) => otherwise(row), fills: true });
  }
  return found;
}

function matching(match: string, written: WrittenValueMap, scope: Scope): Operation {
  const spot = spotOf(written, 'match');
  const wanted = pattern(match, scope.settings.problems, spot);
  const said = ({ groups: [whole = '', first] }: PatternMatch) => (first ?? whole).trim();
  if (written.all) return { many: (text) => [...wanted.matches(text)].map(said).filter(Boolean) };
  return {
    one: (text) => {
      for (const match of wanted.matches(text)) return said(match);
      return '';
    },
  };
}

const placeholder = /\{([^{}]+)\}/g;

export function isConstant(text: string): boolean {
  return text.search(placeholder) < 0;
}

/**
 * The text with its {columns} filled in; '' where one of them is empty, save those written {column?}, which may be.
 */
export function templateOf(text: string, scope: Scope, spot: Spot): TextOf {
  const pieces: { before: string; at: number; optional: boolean }[] = [];
  let end = 0;
  for (const match of text.matchAll(placeholder)) {
    const name = match[0].slice(1, -1).trim();
    const optional = name.endsWith('?') && !scope.has(name);
    const at = scope.column(optional ? name.slice(0, -1).trimEnd() : name, spot);
    pieces.push({ before: text.slice(end, match.index), at, optional });
    end = match.index + match[0].length;
  }
  const tail = text.slice(end);
  const first = pieces[0];
  if (!first) return () => text;
  if (pieces.length === 1 && first.before === '' && tail === '') return (row) => row[first.at] ?? '';
  const loose = pieces.some(({ optional }) => optional);
  return (row) => {
    let filled = '';
    let some = false;
    for (const { before, at, optional } of pieces) {
      const cell = row[at] ?? '';
      if (cell !== '') some = true;
      else if (!optional) return '';
      filled += before + cell;
    }
    if (!some) return '';
    filled += tail;
    return loose ? filled.replace(/ {2,}/g, ' ').trim() : filled;
  };
}

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
