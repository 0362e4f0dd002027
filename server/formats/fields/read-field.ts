import { exactDigits } from '../../graph/values/decimal.ts';
import { required } from '../../errors.ts';
import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { digitsBeyondDouble } from '../values/digits.ts';
import { parsePeriod } from '../../graph/values/period.ts';
import { idProblem } from '../../graph/writing/ids.ts';
import type { RecordShape, Shape } from './fields.ts';
import type { Problems, Spot, YamlFile } from './yaml-file.ts';
import { suggestion } from '../../graph/values/suggest.ts';
import { BadInputError } from '../../graph/errors.ts';

/** Where a record or list and its parts stand; found with `spotOf`. */
interface Places {
  readonly self: Spot;
  readonly parts: Map<string, Spot>;
}
const places = new WeakMap<object, Places>();

/** Where `part` of a read record or list stands, or the record itself where the part is absent. */
export function spotOf(value: object, part?: string | number): Spot {
  const known = places.get(value);
  if (!known) throw new Error('This value was not read from a file.');
  return (part === undefined ? undefined : known.parts.get(String(part))) ?? known.self;
}

/** Reads one file's contents in the shape of `field`; what does not fit becomes a problem and is left out. */
export function readField(yaml: YamlFile, field: RecordShape, problems: Problems): unknown {
  const contents = nodeOf(yaml.document.contents);
  const start = yaml.spot(contents?.range?.[0] ?? 0);
  return new FieldReader(yaml, problems).value(contents, field, 'This file', start);
}

class FieldReader {
  readonly #yaml: YamlFile;
  readonly #problems: Problems;

  constructor(yaml: YamlFile, problems: Problems) {
    this.#yaml = yaml;
    this.#problems = problems;
  }

  /** `name` is how messages call it, quoted where it is a key; `near` is where an empty value would stand. */
  value(node: Node | null, shape: Shape, name: string, near: Spot): unknown {
    const spot = node?.range ? this.#yaml.spot(node.range[0]) : near;
    const fail = (message: string) => void this.#problems.add(spot, message);
    if (isAlias(node))
      return fail(
        `${name} is a YAML alias (*${node.source}), which Entente does not read; write the value out.`,
      );
    if (node === null || (isScalar(node) && node.value === null && !node.source?.trim()))
      return fail(`${name} is empty; write its value or leave it out.`);
    if (shape.is === 'either') return this.value(node, chosen(node, shape.of), name, near);
    if (shape.is === 'json')
      return isMap(node) ? node.toJS(this.#yaml.document) : fail(`${name} must be a map; write name: value.`);
    if (shape.is === 'record') {
      return isMap(node)
        ? this.#record(node, shape, spot)
        : fail(`${name} must be ${shape.name}, with keys such as ${keysOf(shape)}.`);
    }
    if (shape.is === 'map') {
      return isMap(node)
        ? this.#map(node, shape, spot)
        : fail(`${name} must be a map; write each as id: and its keys below.`);
    }
    if (shape.is === 'list') {
      if (!isSeq(node))
        return fail(`${name} must be a list; write [one, two] or each on a line of its own after a dash.`);
      return this.#list(node.items.map(nodeOf), shape, name, spot);
    }
    if (!isScalar(node))
      return fail(`${name} must be ${wanted(shape)}, not a ${isMap(node) ? 'map' : 'list'}.`);
    const fitted = fit(node.value, node.source ?? String(node.value), shape);
    return typeof fitted === 'object' ? fail(`${name} ${fitted.not}`) : fitted;
  }

  #record(node: YAMLMap, shape: RecordShape, self: Spot): object {
    const record: Record<string, unknown> = {};
    const parts = new Map<string, Spot>();
    /** Keys that those which are none were most likely meant for. */
    const meant = new Set<string>();
    for (const [key, pair, spot] of this.#pairs(node)) {
      const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
      if (!field && shape.definition === 'value' && node.flow && pair.value === null) {
        this.#problems.add(
          self,
          `{${key}} without quotes is a map to YAML; write '{${key}}' for the column.`,
        );
        continue;
      }
      if (!field) {
        const needed = Object.keys(shape.fields).filter(
          (each) => shape.fields[each]?.needed && !node.has(each),
        );
        const slip = needed.find((each) => isSlipOf(key, each));
        if (slip !== undefined) meant.add(slip);
        const hint =
          slip === undefined
            ? suggestion(key, Object.keys(shape.fields)) || `; it may have ${keysOf(shape)}.`
            : `; did you mean "${slip}"?`;
        this.#problems.add(spot, `"${key}" is no key of ${shape.name}${hint}`);
        continue;
      }
      parts.set(key, this.#startOf(pair) ?? spot);
      const value = this.value(nodeOf(pair.value), field, `"${key}"`, spot);
      if (value !== undefined) record[key] = value;
    }
    for (const [key, field] of Object.entries(shape.fields))
      if (field.needed && !parts.has(key) && !meant.has(key))
        this.#problems.add(self, `${sentence(shape.name)} needs "${key}"; add it: ${lowered(field.about)}`);
    places.set(record, { self, parts });
    return record;
  }

  #map(node: YAMLMap, shape: Extract<Shape, { is: 'map' }>, self: Spot): object {
    const map: Record<string, unknown> = {};
    const parts = new Map<string, Spot>();
    for (const [key, pair, spot] of this.#pairs(node)) {
      parts.set(key, spot);
      const bad = shape.keys === 'text' ? null : idProblem(key, shape.keys);
      if (bad) this.#problems.add(spot, bad);
      const value = this.value(nodeOf(pair.value), shape.of, `"${key}"`, spot);
      if (value !== undefined && key !== '__proto__') map[key] = value;
    }
    places.set(map, { self, parts });
    return map;
  }

  #list(
    items: readonly (Node | null)[],
    shape: Extract<Shape, { is: 'list' }>,
    name: string,
    self: Spot,
  ): unknown[] | undefined {
    const max = shape.max ?? 1_000;
    if (items.length > max) {
      this.#problems.add(
        self,
        `${name} has ${count(items.length)} entries; at most ${count(max)} fit, so split it.`,
      );
      return undefined;
    }
    const list: unknown[] = [];
    const parts = new Map<string, Spot>();
    items.forEach((item, index) => {
      const spot = item?.range ? this.#yaml.spot(item.range[0]) : self;
      const value = this.value(item, shape.of, `Entry ${index + 1} of ${lowered(name)}`, spot);
      if (value === undefined) return;
      parts.set(String(list.length), spot);
      list.push(value);
    });
    places.set(list, { self, parts });
    return list;
  }

  /** The pairs whose keys are plain and not repeated, with where the key stands. */
  *#pairs(node: YAMLMap): Generator<[string, Pair, Spot]> {
    const first = new Map<string, Spot>();
    for (const pair of node.items) {
      const key = nodeOf(pair.key);
      const spot = this.#yaml.spot(key?.range?.[0] ?? node.range?.[0] ?? 0);
      if (!isScalar(key)) {
        this.#problems.add(spot, 'A key must be plain text; write it without brackets or asterisk.');
        continue;
      }
      const word = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
      const earlier = first.get(word);
      if (earlier) {
        this.#problems.add(
          spot,
          `"${word}" stands here twice, first in line ${earlier.line}; keep one of them.`,
        );
        continue;
      }
      first.set(word, spot);
      yield [word, pair, spot];
    }
  }

  #startOf(pair: Pair): Spot | null {
    const range = nodeOf(pair.value)?.range;
    return range ? this.#yaml.spot(range[0]) : null;
  }
}

/** Whether a word was most likely meant for another: nearly the same, or the same letters in another order. */
function isSlipOf(word: string, meant: string): boolean {
  const letters = (text: string) => [...text.toLowerCase()].sort().join('');
  return suggestion(word, [meant]) !== '' || letters(word) === letters(meant);
}

/** The library's types leave open what keys and values are. */
const nodeOf = (value: unknown): Node | null => (isNode(value) ? value : null);

type Scalar = Exclude<Shape, { is: 'record' | 'map' | 'list' | 'json' | 'either' }>;

/** The shape that a node is written in; for one in none of them the first, whose message says what is wanted. */
function chosen(node: Node, shapes: readonly Shape[]): Shape {
  const fits = ({ is }: Shape) => {
    if (isMap(node)) return is === 'record' || is === 'map' || is === 'json';
    if (isSeq(node)) return is === 'list';
    return !['record', 'map', 'json', 'list'].includes(is);
  };
  return shapes.find(fits) ?? required(shapes[0], 'shape');
}

/** The value in the field's type, or what is wrong with it as the rest of a sentence. */
function fit(value: unknown, source: string, shape: Scalar): string | number | boolean | { not: string } {
  switch (shape.is) {
    case 'flag':
      return typeof value === 'boolean' ? value : { not: `must be true or false, not ${source}.` };
    case 'number':
      return fitNumber(value, source, shape);
    default: {
      const bare = shape.is === 'text' && shape.bare === true && typeof value === 'boolean';
      if (typeof value !== 'string' && typeof value !== 'number' && !bare)
        return { not: `must be text; put ${source} in quotes.` };
      const text = typeof value === 'string' ? value : source;
      return fitText(shape.is === 'text' && shape.exact ? text : text.trim(), shape);
    }
  }
}

function fitNumber(said: unknown, source: string, shape: Extract<Scalar, { is: 'number' }>) {
  const digits = shape.digits && /^-?\d+(\.\d+)?$/.test(source) ? source : null;
  const value = digits === null ? said : Number(digits);
  if (typeof value !== 'number' || !Number.isFinite(value))
    return { not: `must be ${wanted(shape)}, not "${source}"; write digits only.` };
  if (!shape.digits && digitsBeyondDouble(source) !== null)
    return { not: `has more digits than a number here holds; write ${value}, which is the closest.` };
  if (shape.whole && !Number.isInteger(value)) return { not: `must be a whole number, not ${source}.` };
  const { min, max } = shape;
  if ((min !== undefined && value < min) || (max !== undefined && value > max)) {
    if (max === undefined) return { not: `must be at least ${min}, not ${source}.` };
    return {
      not:
        min === max
          ? `must be ${min}, not ${source}.`
          : `must be from ${min} to ${count(max)}, not ${source}.`,
    };
  }
  return (digits === null ? null : exactDigits(digits)) ?? value;
}

function fitText(text: string, shape: Exclude<Scalar, { is: 'number' | 'flag' }>): string | { not: string } {
  if (text === '' && !(shape.is === 'text' && shape.exact))
    return { not: 'is empty; write its value or leave it out.' };
  if (shape.is === 'choice')
    return shape.of.includes(text)
      ? text
      : { not: `must be one of ${shape.of.join(', ')}, not "${text}"${suggestion(text, shape.of) || '.'}` };
  const max = shape.is === 'text' ? (shape.max ?? 1_000) : 500;
  if (text.length > max) return { not: `has ${count(text.length)} characters; shorten it to ${count(max)}.` };
  if (shape.is === 'text' && shape.looks === 'url' && !/^https?:\/\/[^\s/]+/.test(text))
    return { not: `must be a web address; write it with https:// in front, not "${text}".` };
  if (shape.is === 'period') {
    try {
      parsePeriod(text);
    } catch (error) {
      if (error instanceof BadInputError) return { not: `cannot be read: ${error.message}` };
      throw error;
    }
  }
  if (shape.is === 'id') {
    const bad = idProblem(text, 'id');
    if (bad) return { not: `is no id: ${bad}` };
  }
  return text;
}

const wanted = (shape: Scalar) =>
  shape.is === 'number' ? 'a number' : shape.is === 'flag' ? 'true or false' : 'text';
const keysOf = (shape: RecordShape) => Object.keys(shape.fields).join(', ');
const count = (n: number) => n.toLocaleString('en-US');
const sentence = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
const lowered = (about: string) => about.charAt(0).toLowerCase() + about.slice(1);
