import { spotOf } from '../../fields/read-field.ts';
import type { EntityPart, Sink, SourcePart } from '../../reading.ts';
import { compileExpansion } from './each.ts';
import { compileAttributes, compileEvidence } from './evidence.ts';
import { compileIdentity, same, identifyBy, keyOf, compileReference } from './reference.ts';
import { compileProperties, valuesIn, type FieldOf } from './properties.ts';
import type { Row, Scope, TextOf } from './scope.ts';
import { oneOf, compileWord } from './value.ts';
import type {
  WrittenEntity,
  WrittenSourceBlock,
  WrittenBacked,
  WrittenClaimBlock,
} from '../mapping/written.ts';
import type { Verdict } from '../../../graph/records.ts';
import { entityProperties, sourceProperties } from '../../../graph/properties.ts';
import type { ClaimDraft } from '../../../graph/writing/drafts.ts';
import { suggestion } from '../../../graph/values/suggest.ts';
import type { EntityRun, SourceRun, TableContext } from './context.ts';
import { allBut } from '../../../graph/property-rows.ts';

type Writable = { -readonly [K in keyof EntityPart]: EntityPart[K] };
/**
 * Compiles an entity block. A row that says of an entity what the last row about it said is not handed on again, so
 * that the ends of a million links do not become two million parts.
 */
export function compileEntity(name: string, written: WrittenEntity, context: TableContext): EntityRun {
  const { scope, sink, names } = context;
  const { expand, several } = compileExpansion(written, scope);
  const identify = compileIdentity(written, scope, (part) => spotOf(written, part));
  const fields = fieldsOf(written, scope);
  const weakName =
    written.weakName === undefined ? null : oneOf(written.weakName, scope, spotOf(written, 'weakName'));
  const backing = compileEvidence(written, context);
  const claims = compileClaims(written, context);
  // A row that cites sources or makes claims says something new each time.
  const cites = written.cite !== undefined || claims !== null;
  const { place } = scope.settings;
  let current: string[] = [];
  let missed = 0;
  let made = 0;
  const unmake = () => void (made -= 1);

  const one = (row: Row) => {
    const known = identify(row);
    if (known === null) {
      if (!several) missed += 1;
      return;
    }
    const { id, said } = known;
    made += 1;
    context.onDrop(unmake);
    if (!current.includes(id)) current.push(id);
    const values = fields.map(({ of }) => of(row));
    if (said !== null && !cites && !fields.some(({ key }, at) => adds(values[at], saidOf(said, key)))) return;
    const part: Writable = { id, place: place(), evidence: backing(row) };
    fields.forEach(
      ({ key }, at) => void (values[at] !== undefined && Object.assign(part, { [key]: values[at] })),
    );
    if (claims) part.claims = claims(row);
    if (part.name !== undefined) names.see(part.name, id, name);
    known.said = { ...said, ...part };
    context.onDrop(() => void (known.said = said));
    sink.entity(part);
    const stopgap = part.name === undefined && weakName?.(row);
    if (stopgap) sink.entity({ id, name: stopgap, weak: true, place: place(), evidence: backing(row) });
  };
  return {
    several,
    run: (row) => {
      current = [];
      expand(row, () => one(row));
    },
    get current() {
      return current;
    },
    idsIn: (row) => {
      const ids = new Set<string>();
      expand(row, () => {
        const known = identify(row);
        if (known !== null) ids.add(known.id);
      });
      return [...ids];
    },
    get missed() {
      return missed;
    },
    get made() {
      return made;
    },
  };
}

const properties = allBut(entityProperties, 'kind');

function fieldsOf(written: WrittenEntity, scope: Scope): FieldOf[] {
  const fields: FieldOf[] = [];
  const spot = (key: keyof WrittenEntity) => spotOf(written, key);
  const text = (key: string, of: TextOf | null) =>
    void (of && fields.push({ key, of: (row) => of(row) || undefined }));
  text('type', compileWord(written.type, 'entity type', scope, spot('type')));
  text('kind', compileWord(written.kind, 'kind', scope, spot('kind'), written.type));
  fields.push(...compileProperties(properties, written, scope));
  if (written.weak) fields.push({ key: 'weak', of: () => true });
  const attributes = compileAttributes(written, scope);
  if (attributes) fields.push({ key: 'attributes', of: (row) => attributes(row) ?? undefined });
  return fields;
}

const saidOf = (part: object, key: string) => (part as Readonly<Record<string, unknown>>)[key];

/** Whether a row says something that the last did not. */
const adds = (now: unknown, before: unknown) => now !== undefined && !same(before, now);

const ofSources = allBut(sourceProperties, 'title');
const maxRemembered = 50_000;

export function compileSource(written: WrittenSourceBlock, scope: Scope, sink: Sink): SourceRun {
  const { expand } = compileExpansion(written, scope);
  const spot = (key: keyof WrittenSourceBlock) => spotOf(written, key);
  const identify = identifyBy(
    `${scope.settings.namespace}-source`,
    keyOf(written.key ?? [], scope, spot('key')),
  );
  const title = oneOf(written.title ?? '', scope, spot('title'));
  const fields = compileProperties(ofSources, written, scope);
  const at = written.at === undefined ? null : oneOf(written.at, scope, spot('at'));
  const handedOn = new Set<string>();
  let current: string[] = [];

  const partOf = (row: Row, source: string): SourcePart => ({
    ...valuesIn(fields, row),
    id: source,
    title: title(row) || source,
    place: scope.settings.place(),
  });
  const one = (row: Row) => {
    const source = identify(row)?.id;
    if (source === undefined) return;
    current.push(`${source}|${at?.(row) || 'whole'}`);
    if (handedOn.has(source)) return;
    if (handedOn.size >= maxRemembered) handedOn.clear();
    handedOn.add(source);
    sink.source(partOf(row, source));
  };
  return {
    run: (row) => {
      current = [];
      expand(row, () => one(row));
    },
    evidence: () => current,
  };
}

/** Compiles what a row's sources say beyond that something is so; null where a block has no claims. */
export function compileClaims(
  { claims }: WrittenBacked,
  context: TableContext,
): ((row: Row) => ClaimDraft[]) | null {
  if (!claims) return null;
  const all = claims.map((claim) => compileClaim(claim, context));
  return (row) => all.flatMap((each) => each(row));
}

function compileClaim(written: WrittenClaimBlock, context: TableContext): (row: Row) => ClaimDraft[] {
  const { scope, locator, entities } = context;
  const text = (key: 'says' | 'at' | 'property' | 'value' | 'verdict') =>
    written[key] === undefined ? () => '' : oneOf(written[key], scope, spotOf(written, key));
  const says = text('says');
  const [at, property, value, verdict] = [text('at'), text('property'), text('value'), text('verdict')];
  const sources = sourcesOf(written, context);
  const by = compileReference(written.by, entities, false, scope, spotOf(written));
  return (row) => {
    const statement = says(row);
    if (statement === '') return [];
    return sources().map((source) => ({
      id: null,
      statement,
      locator: at(row) || locator(row),
      stance: written.stance === 'denies' ? 'DENIES' : 'ASSERTS',
      credibility: written.credibility ?? 6,
      property: property(row) || null,
      value: value(row) || null,
      source,
      attributedTo: by.ids(row)[0] ?? null,
      verdict: (verdict(row) || null) as Verdict | null,
      evidence: [],
    }));
  };
}

/** The ids of the sources that make the claim: those that the row cites, or the data set. */
function sourcesOf(written: WrittenClaimBlock, { scope, sources }: TableContext): () => readonly string[] {
  const { source } = written;
  if (source === undefined) return () => [scope.settings.dataset];
  const run = sources.get(source);
  if (run) return () => run.evidence().map((entry) => entry.slice(0, entry.indexOf('|')));
  const hint = suggestion(source, sources.keys()) || '; add it to "sources" of the table.';
  scope.settings.problems.add(spotOf(written, 'source'), `"${source}" is no source of this table${hint}`);
  return () => [];
}
