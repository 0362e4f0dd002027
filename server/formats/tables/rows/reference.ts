import { spotOf } from '../../fields/read-field.ts';
import { suggestion } from '../../../graph/values/suggest.ts';
import type { Spot } from '../../fields/yaml-file.ts';
import type { Row, Scope, TextOf } from './scope.ts';
import type { WrittenIdentity, WrittenRef, WrittenValue, WrittenValues } from '../mapping/written.ts';
import { idProblem } from '../../../graph/writing/ids.ts';
import { remember } from '../../../graph/access/turn.ts';
import { entityId } from '../../ids.ts';
import { compileValue } from './value.ts';
import { isConstant } from './template.ts';
import type { EntityPart } from '../../reading.ts';
import type { EntityRun } from './context.ts';

interface Reference {
  readonly ids: (row: Row) => readonly string[];
  /** Whether a row may rightly give none. */
  readonly several: boolean;
}

/**
 * Compiles the ends of links and the subjects of figures to ids. `fresh` where the block goes through parts of the
 * row: the ids are made of the part then, not those of the row as a whole.
 */
export function compileReference(
  written: WrittenRef | undefined,
  runs: ReadonlyMap<string, EntityRun>,
  fresh: boolean,
  scope: Scope,
  spot: Spot,
): Reference {
  if (written === undefined) return { ids: () => [], several: false };
  if (typeof written === 'string') return idsOfBlock(written, runs, fresh, scope, spot);
  if (Array.isArray(written)) {
    const all = written.map((name, at) => idsOfBlock(name, runs, fresh, scope, spotOf(written, at)));
    return {
      ids: (row) => [...new Set(all.flatMap(({ ids }) => ids(row)))],
      several: all.some(({ several }) => several),
    };
  }
  const identify = compileIdentity(identityOf(written, scope), scope, (part) => spotOf(written, part));
  const ids = (row: Row) => {
    const known = identify(row);
    return known === null ? [] : [known.id];
  };
  return { ids, several: false };
}

/** A reference's own key in the namespace of the block that it names. */
function identityOf(written: Exclude<WrittenRef, string | string[]>, scope: Scope): WrittenIdentity {
  const { entity, ...own } = written;
  if (entity === undefined) return own;
  const block = scope.settings.entities.get(entity);
  if (!block) {
    const hint = suggestion(entity, scope.settings.entities.keys()) || '; add it to "entities" of a table.';
    scope.settings.problems.add(
      spotOf(written, 'entity'),
      `"${entity}" is no entity block of this mapping${hint}`,
    );
    return own;
  }
  const { keyPrefix, namespace, key } = block;
  return {
    ...(keyPrefix !== undefined && { keyPrefix }),
    ...(namespace !== undefined && { namespace }),
    ...(key !== undefined && own.id === undefined && { key }),
    ...own,
  };
}

function idsOfBlock(
  name: string,
  runs: ReadonlyMap<string, EntityRun>,
  fresh: boolean,
  scope: Scope,
  spot: Spot,
): Reference {
  const run = runs.get(name);
  if (run) {
    const { several } = run;
    return { ids: fresh ? (row) => run.idsIn(row) : () => run.current, several };
  }
  const elsewhere = scope.settings.entities.has(name);
  const hint = elsewhere
    ? `; it is one of another table: write { entity: ${name}, key: … }.`
    : suggestion(name, runs.keys()) || '; add it to "entities".';
  scope.settings.problems.add(spot, `"${name}" is no entity block of this table${hint}`);
  return { ids: () => [], several: true };
}

const maxRemembered = 50_000;

/** An entity that rows name, and what the last row about it said. */
interface Known {
  readonly id: string;
  said: EntityPart | null;
}
type Identify = (row: Row) => Known | null;

/** Compiles which entity a row names by its key's columns; null where one of them is empty. */
export function compileIdentity(
  written: WrittenIdentity,
  scope: Scope,
  spot: (key: 'id' | 'key') => Spot,
): Identify {
  const { problems, report } = scope.settings;
  if (written.id !== undefined) {
    const id = keyPart(written.id, scope, spot('id'), false);
    const checked = remembered((text) => {
      const bad = idProblem(text, 'id');
      if (bad) report.problem(null, bad);
      return bad ? '' : text;
    });
    return (row) => checked(id(row));
  }
  if (written.key === undefined) {
    problems.add(spot('key'), 'An entity needs "key", the columns that tell one from another; add it.');
    return () => null;
  }
  return identifyBy(namespaceOf(written, scope), keyOf(written.key, scope, spot('key')));
}

function namespaceOf({ namespace, keyPrefix }: WrittenIdentity, scope: Scope): string {
  const space = namespace === 'none' ? '' : (namespace ?? scope.settings.namespace);
  return [space, ...(keyPrefix === undefined ? [] : [keyPrefix])].filter(Boolean).join('-');
}

/** What joins and parts the texts of a key. */
const seam = '\u0000';

/** A key's texts, joined by `SEAM`; '' where one of them is empty. */
export function keyOf(written: WrittenValues, scope: Scope, spot: Spot): TextOf {
  const parts = (Array.isArray(written) ? written : [written]).map((part, at) =>
    keyPart(part, scope, Array.isArray(written) ? spotOf(written, at) : spot, true),
  );
  const only = parts.length === 1 ? parts[0] : null;
  if (only) return only;
  return (row) => {
    const key = parts.map((part) => part(row));
    return key.includes('') ? '' : key.join(seam);
  };
}

/** Finds the entity of a key in a namespace. */
export function identifyBy(namespace: string, key: TextOf): Identify {
  const known = remembered((text) => entityId(namespace, ...text.split(seam)));
  return (row) => known(key(row));
}

/** Remembers ids by their keys, since most keys come again. */
function remembered(idOf: (key: string) => string): (key: string) => Known | null {
  const known = remember(maxRemembered, (key): Known | null => {
    const id = idOf(key);
    return id === '' ? null : { id, said: null };
  });
  return (key) => (key === '' ? null : known(key));
}

/** In a key, a text without braces names a column. */
function keyPart(written: WrittenValue, scope: Scope, spot: Spot, columns: boolean): TextOf {
  if (columns && typeof written === 'string' && isConstant(written)) {
    const at = scope.column(written, spot);
    return (row) => row[at] ?? '';
  }
  const value = compileValue(written, scope, spot);
  if (value.one) return value.one;
  scope.settings.problems.add(spot, 'A key gives one text a row; use "each" to go through several.');
  return () => '';
}

/** Whether two values of a part say the same. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return JSON.stringify(a) === JSON.stringify(b);
}
