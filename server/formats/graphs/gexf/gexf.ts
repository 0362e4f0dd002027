import type { ImportFormat, Sink, Place } from '../../reading.ts';
import { headText, Inside, XmlError, type XmlHandler, type XmlTag } from '../xml.ts';
import { graphSettingNames } from '../settings.ts';
import { readXmlFiles } from '../xml-files.ts';
import { required } from '../../../errors.ts';
import { isList, jsonOf } from '../../json.ts';
import type { Json } from '../../../graph/records.ts';
import { Columns } from '../columns.ts';
import { readTime, timeWords } from './gexf-time.ts';
import type { Values } from '../graph.ts';
import type { GraphParts } from '../graph-parts.ts';
import { ownPrefix } from '../own-values.ts';
import { isKnownType, isUnsaid, typedValue } from '../values.ts';

/** GEXF, the format of Gephi, in its versions 1.0 to 1.3. */
export const gexf: ImportFormat = {
  id: 'gexf',
  label: 'GEXF',
  extensions: ['.gexf'],
  settings: graphSettingNames,
  detects: (name, head) => /\.gexf$/i.test(name) || /<(\w+:)?gexf[\s>]/.test(headText(head)),
  read: (files, context, sink) =>
    readXmlFiles('gexf', files, context, sink, (name, parts) => new GexfReader(name, parts, sink)),
};

/** A node or edge that is being read. */
interface Holder {
  readonly domain: 'node' | 'edge';
  readonly tag: XmlTag;
  readonly data: Values;
  readonly rest: Map<string, Json>;
  readonly viz: Map<string, Json>;
  readonly dynamic: Json[];
  readonly spells: Record<string, string>[];
  readonly parents: string[];
}

type Words = Record<string, string>;
const looks = ['color', 'position', 'size', 'shape', 'thickness'];
const nodeWords = ['id', 'label', 'pid', ...timeWords];
const edgeWords = ['id', 'label', 'source', 'target', 'type', 'weight', ...timeWords];

/** Hears a GEXF document of any version and hands on its nodes and edges. */
class GexfReader implements XmlHandler {
  readonly #file: string;
  readonly #parts: GraphParts;
  readonly #sink: Sink;
  readonly #columns = new Columns();
  readonly #holders: Holder[] = [];
  readonly #root = new Map<string, Json>();
  readonly #meta: Json[] = [];
  readonly #whole: Values = new Map();
  #graph: Words = {};
  #seen = 0;
  #class: XmlTag | null = null;
  #column: { tag: XmlTag; default?: string; options?: string } | null = null;
  #inMeta = false;
  #wholeGiven = false;
  #inside: { readonly what: XmlTag; readonly into: Inside } | null = null;

  constructor(file: string, parts: GraphParts, sink: Sink) {
    this.#file = file;
    this.#parts = parts;
    this.#sink = sink;
  }

  open(tag: XmlTag): void {
    if (this.#inside) return this.#inside.into.open(tag);
    if (this.#seen === 0 && tag.local !== 'gexf')
      throw new XmlError(tag.line, null, `This is <${tag.local}>, not <gexf>; choose another format.`);
    this.#seen += 1;
    if (this.#seen === 1) return void this.#root.set('words', { ...tag.attributes });
    if (this.#inMeta || (this.#column && (tag.local === 'default' || tag.local === 'options'))) {
      this.#inside = { what: tag, into: new Inside(tag.line) };
      return;
    }
    if (tag.local === 'meta') {
      this.#inMeta = true;
      this.#root.set('metaWords', { ...tag.attributes });
    } else if (tag.local === 'graph') this.#graph = { ...tag.attributes };
    else if (tag.local === 'attributes') this.#class = tag;
    else if (tag.local === 'attribute') this.#column = { tag };
    else if (tag.local === 'node' || tag.local === 'edge') this.#begin(tag.local, tag);
    else this.#part(tag);
  }

  text(text: string): void {
    this.#inside?.into.text(text);
  }

  close(name: string): void {
    if (this.#inside) {
      if (this.#inside.into.close(name)) return;
      const { what, into } = this.#inside;
      this.#inside = null;
      return this.#contents(what, into.plain() ?? into.source());
    }
    const local = name.slice(name.indexOf(':') + 1);
    if (local === 'meta') this.#inMeta = false;
    else if (local === 'attributes') this.#class = null;
    else if (local === 'attribute') this.#declare();
    else if (local === 'node') this.#node(required(this.#holders.pop(), 'open node'));
    else if (local === 'edge') this.#edge(required(this.#holders.pop(), 'open edge'));
    else if (local === 'gexf') this.#end();
  }

  #begin(domain: 'node' | 'edge', tag: XmlTag): void {
    if (!this.#wholeGiven) this.#parts.whole(this.#whole, this.#place(tag.line));
    this.#wholeGiven = true;
    const empty = { data: new Map(), rest: new Map(), viz: new Map(), dynamic: [], spells: [], parents: [] };
    this.#holders.push({ domain, tag, ...empty });
  }

  /** A part of a node or edge. */
  #part(tag: XmlTag): void {
    const holder = this.#holders.at(-1);
    if (!holder) return;
    if (tag.local === 'attvalue') this.#value(holder, tag);
    else if (tag.local === 'spell' || tag.local === 'slice') holder.spells.push({ ...tag.attributes });
    else if (tag.local === 'parent') this.#parent(holder, tag);
    else if (looks.includes(tag.local)) {
      const before = holder.viz.get(tag.local);
      const look = Object.fromEntries(
        Object.entries(tag.attributes).map(([name, text]) => [name, numeric(text)]),
      );
      if (before === undefined) holder.viz.set(tag.local, look);
      else holder.viz.set(tag.local, isList(before) ? [...before, look] : [before, look]);
    }
  }

  #parent({ parents }: Holder, { attributes, line }: XmlTag): void {
    const id = attributes.for ?? attributes.id ?? '';
    if (id === '') return this.#problem(line, 'This <parent> names no node; write for="the id of one".');
    parents.push(id);
  }

  #value({ domain, data, dynamic }: Holder, { attributes, line }: XmlTag): void {
    // Version 1.0 wrote `id` for `for`.
    const { for: named, id: old, value: text, ...more } = attributes;
    const id = named ?? old ?? '';
    const column = this.#columns.get(domain, id);
    if (!column)
      return this.#problem(
        line,
        `No ${domain} attribute has the id ${JSON.stringify(id)}; declare it in <attributes class="${domain}">.`,
      );
    if (text === undefined)
      return this.#problem(line, `The <attvalue> of ${column.column} has no value; write one.`);
    if (isUnsaid(text, column.type)) {
      // Said to be nothing, which is not the default.
      if (column.default !== undefined) data.set(column.column, null);
      return;
    }
    const value = typedValue(text, column.type || 'string');
    if (value === undefined)
      return this.#problem(
        line,
        `${JSON.stringify(text.slice(0, 60))} is no ${column.type}, the type of the attribute ${id} (${column.column}); correct it or the type of the attribute.`,
      );
    if (Object.keys(more).length > 0) dynamic.push({ column: column.column, value, ...more });
    else data.set(column.column, value);
  }

  #contents({ local, line, attributes }: XmlTag, text: string): void {
    if (this.#column) {
      if (local === 'default' || local === 'options') this.#column[local] = text;
    } else if (local.startsWith('entente-'))
      this.#whole.set(`${ownPrefix}${local.slice('entente-'.length)}`, text);
    else {
      if (this.#meta.length >= 1_000)
        throw new XmlError(line, null, 'The <meta> has more than 1,000 elements.');
      this.#meta.push({
        name: local,
        text,
        ...(Object.keys(attributes).length > 0 ? { words: { ...attributes } } : {}),
      });
    }
  }

  #declare(): void {
    if (!this.#column) return;
    const { tag, default: given, options } = this.#column;
    this.#column = null;
    const { id, title, type = 'string', ...more } = tag.attributes;
    const { class: domain, ...group } = this.#class?.attributes ?? {};
    if (id === undefined) return this.#problem(tag.line, 'This <attribute> has no id; give it one.');
    if (domain !== 'node' && domain !== 'edge')
      return this.#problem(
        tag.line,
        `The attribute ${id} is of the class ${JSON.stringify(domain)}; write node or edge.`,
      );
    if (!isKnownType(type))
      this.#sink.note(
        this.#place(tag.line),
        `The attribute ${id} has the type ${type}; its values are kept as texts.`,
      );
    if (given !== undefined && !isUnsaid(given, type) && typedValue(given, type) === undefined)
      return this.#problem(
        tag.line,
        `The default ${JSON.stringify(given)} of the attribute ${id} is no ${type}; correct it or the type.`,
      );
    const bad = this.#columns.declare({
      ...{ id, for: domain, type: tag.attributes.type ?? '' },
      ...(title === undefined ? {} : { name: title }),
      ...(given === undefined || isUnsaid(given, type) ? {} : { default: given }),
      more: {
        ...more,
        ...(options === undefined ? {} : { options }),
        ...(Object.keys(group).length > 0 ? { group } : {}),
      },
    });
    if (bad) this.#problem(tag.line, bad);
  }

  #node(holder: Holder): void {
    const { tag, data, rest, parents } = holder;
    const { id, label, pid } = tag.attributes;
    if (id === undefined || id === '') return this.#problem(tag.line, 'This <node> has no id; give it one.');
    const place = this.#place(tag.line, `node ${id}`);
    const valid = this.#finish(holder, nodeWords, place);
    // The node around it, its pid and a primer's phylogeny of several parents all say where it lies.
    const around = this.#holders.findLast(({ domain }) => domain === 'node')?.tag.attributes.id;
    const [first, ...others] = [pid, around].filter((each): each is string => !!each);
    const more = [...others.filter((each) => each !== first && !parents.includes(each)), ...parents];
    const all = [...new Set([...(first === undefined ? [] : [first]), ...more])];
    if (all.length > 1 || parents.length > 1) {
      rest.set('parents', more);
      if (first !== undefined) rest.set('pid', first);
    }
    this.#parts.node({ place, locator: `node ${id}`, id, label, data, rest, parents: all, valid });
  }

  #edge(holder: Holder): void {
    const { tag, data, rest } = holder;
    const { id, label, source, target, type, weight, kind } = tag.attributes;
    if (!source || !target)
      return this.#problem(
        tag.line,
        `This <edge> has no ${source ? 'target' : 'source'}; write the id of a node.`,
      );
    const place = this.#place(tag.line, id === undefined ? undefined : `edge ${id}`);
    const normal = this.#graph.defaultedgetype ?? 'undirected';
    if (type !== undefined && !['directed', 'undirected', 'mutual'].includes(type))
      this.#sink.problem(
        place,
        `The type ${JSON.stringify(type)} is none; write directed, undirected or mutual.`,
      );
    if (type !== undefined && type !== normal) rest.set('type', type);
    if (weight !== undefined && weight.trim() !== '') this.#weight(weight, rest, place);
    const valid = this.#finish(holder, edgeWords, place);
    this.#parts.edge({
      ...{ place, locator: id === undefined ? `line ${tag.line}` : `edge ${id}`, id, source, target },
      ...{ label, word: kind, data, rest, valid, directed: (type ?? normal) === 'directed' },
    });
  }

  #weight(text: string, rest: Map<string, Json>, place: Place): void {
    const value = typedValue(text, 'double');
    if (value === undefined)
      this.#sink.problem(place, `The weight ${JSON.stringify(text)} is no number; write one.`);
    else rest.set('weight', value);
  }

  /** What nodes and edges share: defaults, looks, times and words beyond ours; gives the period. */
  #finish(holder: Holder, known: readonly string[], place: Place): string | undefined {
    const { domain, tag, data, rest, viz, dynamic, spells } = holder;
    const filled: string[] = [];
    for (const column of this.#columns.of(domain)) {
      if (column.default === undefined || data.has(column.column)) continue;
      data.set(column.column, typedValue(column.default, column.type || 'string') ?? null);
      filled.push(column.column);
    }
    if (filled.length > 0) rest.set('defaults', filled);
    const words = Object.entries(tag.attributes);
    const more = words.filter(([name]) => !known.includes(name));
    if (more.length > 0) rest.set('words', Object.fromEntries(more));
    const times = Object.fromEntries(words.filter(([name]) => timeWords.includes(name)));
    const { valid, kept, bad } = readTime({ words: times, spells }, named(tag), this.#graph.timeformat);
    if (bad) this.#sink.problem(place, bad);
    if (kept !== undefined) rest.set('time', kept);
    if (dynamic.length > 0) rest.set('dynamic', dynamic);
    if (viz.size > 0) rest.set('viz', Object.fromEntries(viz));
    return valid;
  }

  #end(): void {
    if (this.#meta.length > 0) this.#root.set('meta', this.#meta);
    this.#root.set('graph', this.#graph);
    const columns = this.#columns.all().filter(({ name }) => name?.startsWith(ownPrefix) !== true);
    this.#root.set('keys', jsonOf(columns));
    this.#parts.finish(this.#place(1), this.#root);
  }

  #place(line: number, object?: string) {
    return { file: this.#file, line, ...(object === undefined ? {} : { object }) };
  }

  #problem(line: number, message: string): void {
    this.#sink.problem(this.#place(line), message);
  }
}

/** A node or edge as a sentence begins with it. */
function named({ local, attributes: { id, source, target } }: XmlTag): string {
  if (id !== undefined) return `${local === 'node' ? 'Node' : 'Edge'} ${JSON.stringify(id)}`;
  return `The edge from ${JSON.stringify(source)} to ${JSON.stringify(target)}`;
}

/** A number where the text is one. */
const numeric = (text: string): Json => (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text) ? Number(text) + 0 : text);
