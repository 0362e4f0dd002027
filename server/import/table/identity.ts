import type { Spot } from '../../dossier/problem.ts';
import { idProblem } from '../../dossier/ids.ts';
import { spotOf } from '../../dossier/read-field.ts';
import { entityId } from '../ids.ts';
import { compileValue } from './value.ts';
import { isConstant } from './template.ts';
import type { Scope, TextOf } from './scope.ts';
import type { WrittenIdentity, WrittenValue, WrittenValues } from './written.ts';

const KEPT = 50_000;

/** Compiles the id of an entity from its key's columns; '' where one of them is empty. */
export function compileIdentity(
  written: WrittenIdentity,
  scope: Scope,
  spot: (key: 'id' | 'key') => Spot,
): TextOf {
  const { problems, tell } = scope.settings;
  if (written.id !== undefined) {
    const id = keyPart(written.id, scope, spot('id'), false);
    return (row) => {
      const text = id(row);
      const bad = text === '' ? null : idProblem(text, 'id');
      if (bad) tell.problem(null, bad);
      return bad ? '' : text;
    };
  }
  if (written.key === undefined) {
    problems.add(spot('key'), 'An entity needs "key", the columns that tell one from another; add it.');
    return () => '';
  }
  return idOf(namespaceOf(written, scope), keyOf(written.key, scope, spot('key')));
}

function namespaceOf({ namespace, keyPrefix }: WrittenIdentity, scope: Scope): string {
  const space = namespace === 'none' ? '' : (namespace ?? scope.settings.namespace);
  return [space, ...(keyPrefix === undefined ? [] : [keyPrefix])].filter(Boolean).join('-');
}

/** The texts of a key; null where one of them is empty. */
export function keyOf(written: WrittenValues, scope: Scope, spot: Spot): (row: string[]) => string[] | null {
  const parts = (Array.isArray(written) ? written : [written]).map((part, at) =>
    keyPart(part, scope, Array.isArray(written) ? spotOf(written, at) : spot, true),
  );
  return (row) => {
    const key: string[] = [];
    for (const part of parts) {
      const text = part(row);
      if (text === '') return null;
      key.push(text);
    }
    return key;
  };
}

/** The id of a key in a namespace, remembered, since most keys come again. */
export function idOf(namespace: string, key: (row: string[]) => string[] | null): TextOf {
  const known = new Map<string, string>();
  return (row) => {
    const texts = key(row);
    if (texts === null) return '';
    const joined = texts.length === 1 ? texts[0]! : texts.join('\u0000');
    const before = known.get(joined);
    if (before !== undefined) return before;
    const id = entityId(namespace, ...texts);
    if (known.size >= KEPT) known.clear();
    known.set(joined, id);
    return id;
  };
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
