/** The types that heads of statements speak of: read, told apart from values that are not of them, put in TypeScript. */

/** What a type of a head is in TypeScript; the shapes of cypher/projections come on top. */
const namedTypes = {
  string: 'string',
  id: 'string',
  int: 'number',
  number: 'number',
  boolean: 'boolean',
  true: 'true',
  day: 'string',
  props: 'Params',
  LinkType: 'string',
  MatchVerdict: "'SAME' | 'DIFFERENT' | 'LATER'",
  VariantPart: "'sources' | 'entities' | 'links' | 'figures'",
  EntityType: 'EntityType',
  Per: 'Per',
  Reliability: 'Reliability',
  Stance: 'Stance',
  Verdict: 'Verdict',
};

/** What records are read from: `server/graph/properties.ts` says what each holds, so it is told apart by no type. */
export const recordShapes = {
  Entity: 'entity',
  Link: 'link',
  Figure: 'figure',
  Claim: 'claim',
  Source: 'source',
};

const token = /\s*([A-Za-z]\w*|'[^']*'|[?[\]{}()|:,])/y;

/** Reads types and lists of `name: type`; throws an Error that says what is wrong. */
export class TypeReader {
  #text;
  #at = 0;
  #shapes;
  constructor(text, shapes) {
    this.#text = text;
    this.#shapes = shapes;
  }

  #peek() {
    token.lastIndex = this.#at;
    return token.exec(this.#text)?.[1] ?? null;
  }
  #next() {
    token.lastIndex = this.#at;
    const found = token.exec(this.#text);
    if (!found) throw new Error(`"${this.#text.slice(this.#at).trim()}" cannot be read`);
    this.#at = token.lastIndex;
    return found[1];
  }
  #take(wanted) {
    if (this.#peek() !== wanted) return false;
    this.#next();
    return true;
  }
  #require(wanted) {
    if (!this.#take(wanted)) throw new Error(`"${wanted}" is missing in "${this.#text.trim()}"`);
  }

  /** `name: type, name: type` up to the end. */
  list() {
    const fields = [this.#field()];
    while (this.#take(',')) fields.push(this.#field());
    if (this.#text.slice(this.#at).trim() !== '')
      throw new Error(`"${this.#text.slice(this.#at).trim()}" cannot be read`);
    return fields;
  }
  #field() {
    const name = this.#next();
    const optional = this.#take('?');
    this.#require(':');
    return { name, optional, type: this.#union() };
  }
  #union() {
    const any = [this.#postfix()];
    while (this.#take('|')) any.push(this.#postfix());
    return any.length === 1 ? any[0] : { kind: 'union', any };
  }
  #postfix() {
    let type = this.#primary();
    for (;;)
      if (this.#take('?')) type = { kind: 'nullable', of: type };
      else if (this.#take('[')) {
        this.#require(']');
        type = { kind: 'list', of: type };
      } else return type;
  }
  #primary() {
    const word = this.#next();
    if (word === '{') return this.#map();
    if (word === '(') {
      const type = this.#union();
      this.#require(')');
      return type;
    }
    if (word.startsWith("'")) return { kind: 'literal', value: word.slice(1, -1) };
    if (Object.hasOwn(this.#shapes, word)) return { kind: 'shape', name: word };
    if (Object.hasOwn(namedTypes, word)) return { kind: 'named', name: word };
    throw new Error(`${word} is no type that a head knows`);
  }
  #map() {
    if (this.#take('[')) {
      this.#next();
      this.#require(']');
      this.#require(':');
      const of = this.#union();
      this.#require('}');
      return { kind: 'record', of };
    }
    const fields = [this.#field()];
    while (this.#take(',')) fields.push(this.#field());
    this.#require('}');
    return { kind: 'map', fields };
  }
}

const isMap = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const ofName = {
  string: (value) => typeof value === 'string',
  id: (value) => typeof value === 'string' && value !== '',
  int: Number.isInteger,
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  true: (value) => value === true,
  day: (value) => typeof value === 'string' && /^-?\d{4,}-\d\d-\d\d$/.test(value),
  props: isMap,
  LinkType: (value) => typeof value === 'string' && /^[A-Z][A-Z0-9_]*(\|[A-Z][A-Z0-9_]*)*$/.test(value),
  EntityType: (value) =>
    ['Actor', 'Alliance', 'Agreement', 'Obligation', 'Operation', 'Event', 'Place', 'Asset'].includes(value),
  MatchVerdict: (value) => ['SAME', 'DIFFERENT', 'LATER'].includes(value),
  VariantPart: (value) => ['sources', 'entities', 'links', 'figures'].includes(value),
  Per: (value) => ['ONCE', 'DAY', 'WEEK', 'MONTH', 'YEAR'].includes(value),
  Reliability: (value) => /^[A-F]$/.test(value),
  Stance: (value) => ['ASSERTS', 'DENIES'].includes(value),
  Verdict: (value) => ['FULFILLED', 'BREACHED', 'DISPUTED'].includes(value),
};

/** Where a value is not of a type, as `path is value, not type`; null where it is. */
export function misfit(value, type, shapes, path = '') {
  const no = () => `${path} is ${JSON.stringify(value)}, not ${wordsOf(type)}`;
  switch (type.kind) {
    case 'nullable':
      return value === null ? null : misfit(value, type.of, shapes, path);
    case 'union':
      return type.any.some((each) => misfit(value, each, shapes, path) === null) ? null : no();
    case 'literal':
      return value === type.value ? null : no();
    case 'named':
      return ofName[type.name](value) ? null : no();
    case 'list':
      if (!Array.isArray(value)) return no();
      return first(value.map((each, at) => () => misfit(each, type.of, shapes, `${path}[${at}]`)));
    case 'record':
      if (!isMap(value)) return no();
      return first(
        Object.entries(value).map(
          ([key, each]) =>
            () =>
              misfit(each, type.of, shapes, `${path}.${key}`),
        ),
      );
    case 'shape':
      return misfitOfFields(value, shapes[type.name].fields, shapes, path);
    default:
      return misfitOfFields(value, type.fields, shapes, path);
  }
}

/** The same for a row or map with these fields and no others. */
export function misfitOfFields(value, fields, shapes, path = '') {
  if (!isMap(value)) return `${path} is ${JSON.stringify(value)}, not a map`;
  const known = new Set(fields.map(({ name }) => name));
  const more = Object.keys(value).find((key) => !known.has(key));
  if (more !== undefined) return `${path}.${more} is not declared`;
  return first(
    fields.map(({ name, optional, type }) => () => {
      if (Object.hasOwn(value, name)) return misfit(value[name], type, shapes, `${path}.${name}`);
      return optional ? null : `${path}.${name} is not there`;
    }),
  );
}

function first(checks) {
  for (const check of checks) {
    const found = check();
    if (found !== null) return found;
  }
  return null;
}

/** A type as a head writes it. */
export function wordsOf(type) {
  switch (type.kind) {
    case 'nullable':
      return `${wordsOf(type.of)}?`;
    case 'list':
      return `${wordsOf(type.of)}[]`;
    case 'union':
      return `(${type.any.map(wordsOf).join(' | ')})`;
    case 'literal':
      return `'${type.value}'`;
    case 'record':
      return `{[key]: ${wordsOf(type.of)}}`;
    case 'map':
      return `{${type.fields.map((each) => `${each.name}${each.optional ? '?' : ''}: ${wordsOf(each.type)}`).join(', ')}}`;
    default:
      return type.name;
  }
}

/** A type in TypeScript, as one who reads has it. */
export function typescriptOf(type) {
  switch (type.kind) {
    case 'nullable':
      return `${typescriptOf(type.of)} | null`;
    case 'list': {
      const of = typescriptOf(type.of);
      return `readonly ${of.includes('|') || of.startsWith('readonly ') ? `(${of})` : of}[]`;
    }
    case 'union':
      return type.any.map(typescriptOf).join(' | ');
    case 'literal':
      return `'${type.value}'`;
    case 'record':
      return `{ readonly [key: string]: ${typescriptOf(type.of)} }`;
    case 'map':
      return fieldsInTypescript(type.fields);
    case 'shape':
      return Object.hasOwn(recordShapes, type.name) ? 'Params' : `${type.name}Shape`;
    default:
      return namedTypes[type.name];
  }
}

/** Fields as the type of an object. */
export const fieldsInTypescript = (fields) =>
  fields.length === 0
    ? '{}'
    : `{ ${fields.map(({ name, optional, type }) => `readonly ${name}${optional ? '?' : ''}: ${typescriptOf(type)}`).join('; ')} }`;
