import { spotOf } from '../../dossier/read-field.ts';
import type { EntityType } from '../../graph/records.ts';
import type { Sink } from '../format.ts';
import type { EntityPart } from '../parts.ts';
import { compileExpansion } from './each.ts';
import { compileAttributes, type EvidenceOf } from './evidence.ts';
import { compileIdentity } from './identity.ts';
import { compileNumber } from './number-value.ts';
import { compilePeriod } from './period.ts';
import { sameSaying } from './same.ts';
import type { Row, Scope } from './scope.ts';
import { listOf, oneOf } from './value.ts';
import { compileWord } from './word.ts';
import type { WrittenEntity } from './written.ts';

/** A compiled entity block. */
export interface EntityRun {
  /** Hands on the entities of a row. */
  run(row: Row): void;
  /** The ids of the row last run, each once. */
  readonly current: readonly string[];
  /** The ids that a row gives, without handing anything on; for blocks that look at a part of the row. */
  idsIn(row: Row): readonly string[];
  /** Rows that gave none. */
  readonly missed: number;
}

const KEPT = 50_000;

type Fill = (row: Row, part: Writable) => void;
type Writable = { -readonly [K in keyof EntityPart]: EntityPart[K] };

/**
 * Compiles an entity block. A row that says of an entity what the last row about it said is not handed on again, so
 * that the ends of a million links do not become two million parts.
 */
export function compileEntity(
  written: WrittenEntity,
  scope: Scope,
  evidence: (scope: Scope) => EvidenceOf,
  sink: Sink,
): EntityRun {
  const { expand, several } = compileExpansion(written, scope);
  const id = compileIdentity(written, scope, (part) => spotOf(written, part));
  const fills = fillsOf(written, scope);
  const backing = evidence(scope);
  const cites = written.cite !== undefined;
  const last = new Map<string, EntityPart>();
  let current: string[] = [];
  let missed = 0;

  const one = (row: Row) => {
    const entity = id(row);
    if (entity === '') {
      if (!several) missed += 1;
      return;
    }
    if (!current.includes(entity)) current.push(entity);
    const part: Writable = { id: entity, place: scope.settings.place() };
    for (const fill of fills) fill(row, part);
    if (cites) part.evidence = backing(row);
    const before = last.get(entity);
    if (before && sameSaying(before, part)) return;
    if (!cites) part.evidence = backing(row);
    if (last.size >= KEPT) last.clear();
    last.set(entity, part);
    sink.entity(part);
  };
  return {
    run: (row) => {
      current = [];
      expand(row, () => one(row));
    },
    get current() {
      return current;
    },
    idsIn: (row) => {
      const ids: string[] = [];
      expand(row, () => {
        const entity = id(row);
        if (entity !== '' && !ids.includes(entity)) ids.push(entity);
      });
      return ids;
    },
    get missed() {
      return missed;
    },
  };
}

function fillsOf(written: WrittenEntity, scope: Scope): Fill[] {
  const fills: Fill[] = [];
  const spot = (key: keyof WrittenEntity) => spotOf(written, key);
  const type = compileWord(written.type, 'entity type', scope, spot('type'));
  if (type) fills.push((row, part) => void assign(part, 'type', type(row) as EntityType | ''));
  const kind = compileWord(written.kind, 'kind', scope, spot('kind'), written.type);
  if (kind) fills.push((row, part) => void assign(part, 'kind', kind(row)));
  for (const key of ['name', 'summary'] as const) {
    const value = written[key];
    if (value === undefined) continue;
    const text = oneOf(value, scope, spot(key));
    fills.push((row, part) => void assign(part, key, text(row)));
  }
  for (const key of ['aliases', 'identifiers'] as const) {
    const value = written[key];
    if (value === undefined) continue;
    const list = listOf(value, scope, spot(key));
    fills.push((row, part) => {
      const found = list(row);
      if (found.length > 0) part[key] = found;
    });
  }
  const valid = compilePeriod(written.valid, scope, spot('valid'));
  if (valid) fills.push((row, part) => void assign(part, 'valid', valid(row)));
  for (const key of ['lat', 'lon', 'ordinal'] as const) {
    const number = compileNumber(written[key], scope, spot(key));
    if (!number) continue;
    fills.push((row, part) => {
      const found = number(row);
      if (found !== null) part[key] = found;
    });
  }
  if (written.weak) fills.push((_row, part) => void (part.weak = true));
  const attributes = compileAttributes(written, scope);
  if (attributes)
    fills.push((row, part) => {
      const found = attributes(row);
      if (found) part.attributes = found;
    });
  return fills;
}

function assign<K extends 'type' | 'kind' | 'name' | 'summary' | 'valid'>(
  part: Writable,
  key: K,
  value: Writable[K] | '',
): void {
  if (value) part[key] = value;
}
