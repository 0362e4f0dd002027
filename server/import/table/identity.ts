import type { Spot } from '../../dossier/problem.ts';
import { idProblem } from '../../dossier/ids.ts';
import { spotOf } from '../../dossier/read-field.ts';
import { remember } from '../../graph/remember.ts';
import { entityId } from '../ids.ts';
import { compileValue } from './value.ts';
import { isConstant } from './template.ts';
import type { EntityPart } from '../parts.ts';
import type { Row, Scope, TextOf } from './scope.ts';
import type { WrittenIdentity, WrittenValue, WrittenValues } from './written.ts';

const KEPT = 50_000;

/** An entity that rows name, and what the last row about it said. */
export interface Known {
  readonly id: string;
  said: EntityPart | null;
}
export type Identify = (row: Row) => Known | null;

/** Compiles which entity a row names by its key's columns; null where one of them is empty. */
export function compileIdentity(
  written: WrittenIdentity,
  scope: Scope,
  spot: (key: 'id' | 'key') => Spot,
): Identify {
  const { problems, tell } = scope.settings;
  if (written.id !== undefined) {
    const id = keyPart(written.id, scope, spot('id'), false);
    const checked = remembered((text) => {
      const bad = idProblem(text, 'id');
      if (bad) tell.problem(null, bad);
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
const SEAM = '\u0000';

/** A key's texts, joined by `SEAM`; '' where one of them is empty. */
export function keyOf(written: WrittenValues, scope: Scope, spot: Spot): TextOf {
  const parts = (Array.isArray(written) ? written : [written]).map((part, at) =>
    keyPart(part, scope, Array.isArray(written) ? spotOf(written, at) : spot, true),
  );
  const only = parts.length === 1 ? parts[0]! : null;
  if (only) return only;
  return (row) => {
    const key = parts.map((part) => part(row));
    return key.includes('') ? '' : key.join(SEAM);
  };
}

/** Finds the entity of a key in a namespace. */
export function identifyBy(namespace: string, key: TextOf): Identify {
  const known = remembered((text) => entityId(namespace, ...text.split(SEAM)));
  return (row) => known(key(row));
}

/** Remembers ids by their keys, since most keys come again. */
function remembered(idOf: (key: string) => string): (key: string) => Known | null {
  const known = remember(KEPT, (key): Known | null => {
    const id = idOf(key);
    return id === '' ? null : { id, said: null };
  });
  return (key) => (key === '' ? null : known(key));
}

/** In a key, a text without braces names a column. */
function keyPart(written: WrittenValue, scope: Scope, spot: Spot, columns: boolean): TextOf {
  if (columns && typeof written === 'string' && isConstant(written)) {
    const at = scope.column(written, spot);
    return (row) => row[at]!;
  }
  const value = compileValue(written, scope, spot);
  if (value.one) return value.one;
  scope.settings.problems.add(spot, 'A key gives one text a row; use "each" to go through several.');
  return () => '';
}
