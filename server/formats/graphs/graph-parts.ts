import { linkFamilies } from '../../graph/ontology/ontology-file.ts';
import type { Ontology, OntologyFile } from '../../graph/ontology/ontology.ts';
import type { EntityType, Attributes, Json } from '../../graph/records.ts';
import type { ReadContext, Sink, LinkPart, Place } from '../reading.ts';
import { entityId, suffixOf } from '../ids.ts';
import type { GraphEdge, GraphFormat, GraphNode, Values } from './graph.ts';
import {
  ownAttributes,
  ownClaims,
  ownEntity,
  ownLink,
  ownOntology,
  ownSources,
  ownText,
  ownTexts,
  takeOwn,
} from './own-values.ts';
import { graphSettings, type GraphSettings } from './settings.ts';

const wordForm = /^[A-Za-z][A-Za-z0-9_-]{0,59}$/;

/** Hands on what the parts need of the ontology, each once, before they use it. */
class Words {
  readonly #add: (addition: OntologyFile) => void;
  readonly #kinds = new Set<string>();
  readonly #links = new Set<string>();

  constructor(ontology: Ontology, add: (addition: OntologyFile) => void) {
    this.#add = add;
    this.#learn(ontology.file);
  }

  add(addition: OntologyFile): void {
    this.#add(addition);
    this.#learn(addition);
  }

  /** A kind that a file of ours names without saying more: one that the file's writer knew. */
  kind(type: EntityType, kind: string): void {
    if (this.#kinds.has(`${type} ${kind}`) || !wordForm.test(kind)) return;
    this.add({ entityTypes: { [type]: { kinds: { [kind]: kind.replace(/[-_]+/g, ' ') } } } });
  }

  /** As `kind`, for a link type. */
  link(type: string, family: string | undefined, symmetric: boolean): void {
    if (this.#links.has(type) || !wordForm.test(type)) return;
    const label = type.toLowerCase().replace(/[-_]+/g, ' ');
    const known = linkFamilies.find((each) => each === family) ?? 'OTHER';
    const inverse = symmetric ? label : `${label} (of)`;
    this.add({
      linkTypes: {
        [type]: { family: known, label, inverse, symmetric, sign: 0, from: ['any'], to: ['any'] },
      },
    });
  }

  #learn({ entityTypes, linkTypes }: OntologyFile): void {
    for (const [type, { kinds }] of Object.entries(entityTypes ?? {}))
      for (const kind of Object.keys(kinds ?? {})) this.#kinds.add(`${type} ${kind}`);
    for (const type of Object.keys(linkTypes ?? {})) this.#links.add(type);
  }
}

/** A node at which an edge or a nesting was seen before the node itself. */
interface Missing {
  readonly place: Place;
  readonly what: string;
}

/** One file's nodes and edges as parts. Ids are made of the data set, `scope` and the file's ids. */
export class GraphParts {
  readonly #format: GraphFormat;
  readonly #context: ReadContext;
  readonly #sink: Sink;
  readonly #scope: readonly string[];
  readonly #settings: GraphSettings;
  readonly #words: Words;
  readonly #nodes = new Set<string>();
  readonly #missing = new Map<string, Missing>();
  readonly #pairs = new Map<string, number>();
  readonly #sources = new Set<string>();
  #vocabularyGiven = false;

  constructor(format: GraphFormat, context: ReadContext, sink: Sink, scope: readonly string[] = []) {
    this.#format = format;
    this.#context = context;
    this.#sink = sink;
    this.#scope = scope;
    this.#settings = graphSettings(context.options, context.ontology);
    this.#words = new Words(context.ontology, (addition) => sink.ontology(addition));
  }

  /** What a file of ours says of the whole; before the nodes. Takes its columns out of `data`. */
  whole(data: Values, place: Place): void {
    const own = takeOwn(data);
    const addition = ownOntology(own.get('ontology'));
    if (addition) this.#words.add(addition);
    for (const source of ownSources(own.get('sources'), place)) {
      this.#sources.add(source.id);
      if (source.id !== this.#context.dataset) this.#sink.source(source);
    }
  }

  node(node: GraphNode): void {
    this.#sink.row();
    if (this.#nodes.has(node.id))
      return this.#sink.problem(
        node.place,
        `A node before has the id ${JSON.stringify(node.id)} too; give each node an id of its own.`,
      );
    this.#nodes.add(node.id);
    this.#missing.delete(node.id);
    this.#vocabulary();
    const own = takeOwn(node.data);
    const name = nameOf(labelOf(node), node.data, node.id);
    const label = keptLabel(node, name);
    this.#sink.entity({
      ...{ place: node.place, id: this.#id(node.id), name, ...this.#typeOf(own, node.place) },
      ...(node.summary === undefined ? {} : { summary: node.summary }),
      ...(node.valid === undefined ? {} : { valid: node.valid }),
      ...(own.size > 0 ? ownEntity(own) : {}),
      ...this.#backing(own, node.locator),
      attributes: this.#kept(own, node, [
        ['id', node.id],
        ['label', label],
        ['parent', node.parents?.[0]],
      ]),
    });
    for (const parent of new Set(node.parents)) this.#nested(node, parent);
  }

  edge(edge: GraphEdge): void {
    this.#sink.row();
    this.#vocabulary();
    const what = edge.id === undefined ? 'This edge' : `Edge ${JSON.stringify(edge.id)}`;
    for (const end of ['source', 'target'] as const)
      this.#expect(edge[end], edge.place, `${what} has the ${end}`);
    const own = takeOwn(edge.data);
    const suffix = this.#suffix(own, edge);
    if (suffix === null)
      return this.#sink.problem(
        edge.place,
        `${what} from ${edge.source} to ${edge.target} is there twice; give each edge an id of its own.`,
      );
    const label = cleaned(labelOf(edge) ?? '') || cleaned(edge.word ?? '');
    const kept = label === '' ? undefined : keptLabel(edge, label);
    this.#sink.link({
      ...{ place: edge.place, source: this.#id(edge.source), target: this.#id(edge.target) },
      type: this.#linkType(own, edge),
      ...(suffix === '' ? {} : { suffix }),
      ...(label === '' ? {} : { label }),
      ...(edge.valid === undefined ? {} : { valid: edge.valid }),
      ...(own.size > 0 ? ownLink(own) : {}),
      ...this.#backing(own, edge.locator),
      attributes: this.#kept(own, edge, [
        ['id', edge.id],
        ['label', kept],
      ]),
    });
  }

  /** Tells of the ends that no node of the file has; `description` is what the file says of the whole. */
  finish(place: Place, description: Values): void {
    this.#vocabulary();
    for (const [id, { place: at, what }] of this.#missing)
      this.#sink.problem(
        at,
        `${what} ${JSON.stringify(id)}, and no node has that id; add the node or change the id.`,
      );
    const whole = Object.fromEntries(description);
    const [scope] = this.#scope;
    const kept = scope === undefined ? whole : { several: true, [`file ${scope}`]: whole };
    const attributes = { [this.#format]: kept };
    this.#sink.source({ place, id: this.#context.dataset, attributes });
  }

  has(id: string): boolean {
    return this.#nodes.has(id);
  }

  #id(id: string): string {
    return entityId(this.#context.dataset, ...this.#scope, id);
  }

  #vocabulary(): void {
    if (!this.#vocabularyGiven) this.#words.add(this.#settings.addition);
    this.#vocabularyGiven = true;
  }

  #typeOf(own: Values, place: Place): { type: EntityType; kind: string } {
    const { type, kind } = this.#settings;
    const said = ownText(own, 'type');
    if (said === undefined) return { type, kind };
    const known = this.#context.ontology.entityType(said);
    if (!known) this.#sink.problem(place, `${JSON.stringify(said)} is no entity type; correct entente:type.`);
    const found = { type: known?.id ?? type, kind: ownText(own, 'kind') ?? kind };
    this.#words.kind(found.type, found.kind);
    return found;
  }

  #linkType(own: Values, edge: GraphEdge): string {
    const { directed, undirected } = this.#settings;
    const said = ownText(own, 'type');
    if (said === undefined) return edge.directed ? directed : undirected;
    this.#words.link(said, ownText(own, 'family'), own.get('symmetric') === true || !edge.directed);
    return said;
  }

  #backing(own: Values, locator: string) {
    const cited = ownTexts(own, 'evidence').filter((entry) => this.#sources.has(entry.split('|', 1).join()));
    const claims = ownClaims(own, (old) => this.#renamed(old)).filter(({ source }) =>
      this.#sources.has(source),
    );
    const here = `${this.#context.dataset}|${locator}`;
    return {
      ...(claims.length === 0 ? {} : { claims }),
      evidence: cited.length > 0 || claims.length > 0 ? cited : [here],
    };
  }

  /** The id here of an entity or link of the store that wrote the file. */
  #renamed(old: string): string {
    const [source = '', type, target, ...suffix] = old.split('.');
    if (type === undefined || target === undefined) return this.#id(old);
    return [this.#id(source), type, this.#id(target), ...suffix].join('.');
  }

  #kept(
    own: Values,
    { data, rest }: GraphNode | GraphEdge,
    head: readonly (readonly [name: string, value: Json | undefined])[],
  ): Attributes {
    const kept = new Map<string, Json>();
    for (const [name, value] of head) if (value !== undefined) kept.set(name, value);
    for (const [name, value] of rest ?? []) kept.set(name, value);
    if (data.size > 0) kept.set('data', Object.fromEntries(data));
    return { ...ownAttributes(own), [this.#format]: Object.fromEntries(kept) };
  }

  /** What tells parallel edges apart: their id, else their place in the order; null for a repetition. */
  #suffix(own: Values, { id, source, target }: GraphEdge): string | null {
    const ours = ownLinkId.exec(ownText(own, 'id') ?? '');
    const told = ours?.[0] ?? id;
    const key = JSON.stringify(told === undefined ? [source, target] : [source, target, told]);
    const before = this.#pairs.get(key) ?? 0;
    this.#pairs.set(key, before + 1);
    if (told === undefined) return before === 0 ? '' : `nr-${before + 1}`;
    if (before > 0) return null;
    return ours ? (ours[1] ?? '') : suffixOf(told);
  }

  #expect(id: string, place: Place, what: string): void {
    if (!this.#nodes.has(id) && !this.#missing.has(id)) this.#missing.set(id, { place, what });
  }

  #nested(node: GraphNode, parent: string): void {
    this.#expect(parent, node.place, `Node ${JSON.stringify(node.id)} lies in the node`);
    const { type } = this.#settings;
    const part: Pick<LinkPart, 'type' | 'label'> =
      type === 'Actor' ? { type: 'PART_OF' } : { type: 'RELATED_TO', label: 'is part of' };
    this.#sink.link({
      ...{ place: node.place, source: this.#id(node.id), target: this.#id(parent) },
      ...part,
      suffix: 'nesting',
      evidence: [`${this.#context.dataset}|${node.locator}`],
      attributes: { [this.#format]: { nesting: true } },
    });
  }
}

/** The id of a link with its suffix. */
const ownLinkId = /^[^.]+\.[A-Z][A-Z0-9_]*\.[^.]+(?:\.(.+))?$/;

const cleaned = (text: string) => text.trim().replace(/\s+/g, ' ');

function labelOf({ label, labelColumn, data }: GraphNode | GraphEdge): string | undefined {
  const value = labelColumn === undefined ? label : data.get(labelColumn);
  return value === undefined || value === null || typeof value === 'object' ? label : String(value);
}

/**
 * The label that the format is to write where the name does not say it, null for none. A column that says just the
 * name is taken out of the data.
 */
function keptLabel({ label, labelColumn, data }: GraphNode | GraphEdge, name: string): Json | undefined {
  if (labelColumn === undefined) return label === name ? undefined : (label ?? null);
  if (data.get(labelColumn) === name) data.delete(labelColumn);
  else if (!data.has(labelColumn)) return null;
  return undefined;
}

/** Columns that may hold a name, in the order in which they are asked. */
const candidates = ['label', 'name', 'title', 'displayname', 'display name', 'fullname'];
const maxNameLength = 300;

/** The column that holds the labels, of those there are: `Label`, `name`, …; undefined for none. */
export function labelColumn(
  columns: Iterable<string>,
  words: readonly string[] = candidates,
): string | undefined {
  const all = [...columns];
  for (const word of words) {
    const found = all.find((column) => column.toLowerCase() === word);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Columns that may hold what an edge says. */
export const edgeLabels = ['label', 'edge label', 'relationship', 'relation', 'predicate', 'interaction'];

/** A name for people: the label, else a column that looks like one, else the id; on one line and not too long. */
function nameOf(label: string | undefined, data: Values, id: string): string {
  const named = label === undefined ? '' : oneLine(label);
  if (named !== '') return named;
  const column = labelColumn(data.keys());
  for (const text of [column === undefined ? undefined : data.get(column), id]) {
    const name = typeof text === 'string' || typeof text === 'number' ? oneLine(String(text)) : '';
    if (name !== '') return name;
  }
  return '(no name)';
}

function oneLine(text: string): string {
  const line = text
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .replace(/\s+/g, ' ');
  return line.length > maxNameLength ? `${line.slice(0, maxNameLength - 1).trimEnd()}…` : line;
}
