import { spotOf } from '../../dossier/read-field.ts';
import type { EntityPart } from '../parts.ts';
import { compileExpansion } from './each.ts';
import { compileClaims } from './claims.ts';
import type { TableContext } from './context.ts';
import { compileAttributes, compileEvidence } from './evidence.ts';
import { compileIdentity } from './identity.ts';
import { compileNumber } from './number-value.ts';
import { compilePeriod } from './period.ts';
import { same } from './same.ts';
import type { Row, Scope, TextOf } from './scope.ts';
import { listOf, oneOf } from './value.ts';
import { compileWord } from './word.ts';
import type { WrittenEntity } from './written.ts';

/** A compiled entity block. */
export interface EntityRun {
  /** Whether a row may rightly give none, or many. */
  readonly several: boolean;
  /** Hands on the entities of a row. */
  run(row: Row): void;
  /** The ids of the row last run, each once. */
  readonly current: readonly string[];
  /** The ids that a row gives, without handing anything on; for blocks that look at a part of the row. */
  idsIn(row: Row): readonly string[];
  /** Rows that gave none. */
  readonly missed: number;
}

type Writable = { -readonly [K in keyof EntityPart]: EntityPart[K] };
/** A field and what a row gives for it; undefined for nothing. */
interface FieldOf {
  readonly key: keyof EntityPart;
  readonly of: (row: Row) => unknown;
}

/**
 * Compiles an entity block. A row that says of an entity what the last row about it said is not handed on again, so
 * that the ends of a million links do not become two million parts.
 */
export function compileEntity(written: WrittenEntity, context: TableContext): EntityRun {
  const { scope, sink } = context;
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

  const one = (row: Row) => {
    const known = identify(row);
    if (known === null) {
      if (!several) missed += 1;
      return;
    }
    const { id, said } = known;
    if (!current.includes(id)) current.push(id);
    const values = fields.map(({ of }) => of(row));
    if (said !== null && !cites && !fields.some(({ key }, at) => adds(values[at], said[key]))) return;
    const part: Writable = { id, place: place(), evidence: backing(row) };
    fields.forEach(
      ({ key }, at) => void (values[at] !== undefined && Object.assign(part, { [key]: values[at] })),
    );
    if (claims) part.claims = claims(row);
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
  };
}

function fieldsOf(written: WrittenEntity, scope: Scope): FieldOf[] {
  const fields: FieldOf[] = [];
  const spot = (key: keyof WrittenEntity) => spotOf(written, key);
  const text = (key: keyof EntityPart, of: TextOf | null) =>
    void (of && fields.push({ key, of: (row) => of(row) || undefined }));
  text('type', compileWord(written.type, 'entity type', scope, spot('type')));
  text('kind', compileWord(written.kind, 'kind', scope, spot('kind'), written.type));
  for (const key of ['name', 'summary'] as const)
    text(key, written[key] === undefined ? null : oneOf(written[key], scope, spot(key)));
  text('valid', compilePeriod(written.valid, scope, spot('valid')));
  for (const key of ['aliases', 'identifiers'] as const) {
    if (written[key] === undefined) continue;
    const list = listOf(written[key], scope, spot(key));
    fields.push({ key, of: (row) => filled(list(row)) });
  }
  for (const key of ['lat', 'lon', 'ordinal'] as const) {
    const number = compileNumber(written[key], scope, spot(key));
    if (number) fields.push({ key, of: (row) => number(row) ?? undefined });
  }
  if (written.weak) fields.push({ key: 'weak', of: () => true });
  const attributes = compileAttributes(written, scope);
  if (attributes) fields.push({ key: 'attributes', of: (row) => attributes(row) ?? undefined });
  return fields;
}

/** Whether a row says something that the last did not. */
const adds = (now: unknown, before: unknown) => now !== undefined && !same(before, now);

const filled = (list: readonly string[]) => (list.length > 0 ? list : undefined);
