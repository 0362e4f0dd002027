import { StoreError } from './graph-store.ts';
import type { Params, Statement, Value } from './graph-store.ts';
import { limits } from './limits.ts';

const count = (n: number) => n.toLocaleString('en');

/** Whether an object is a plain one, of whichever realm. */
export function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * Refuses, with code INVALID, parameters that an engine cannot hold or that would harm it: the embedded engine
 * dies of cyclic or very deep ones, and turns NaN and undefined into null without a word.
 */
export function checkParams(statement: Statement, params: Params): void {
  let values = 0;
  const refuse = (path: string, what: string): never => {
    throw new StoreError('INVALID', `${statement.name}: parameter ${path} ${what}`);
  };
  const checkObject = (value: object, path: string, depth: number) => {
    if (depth > limits.depth) refuse(path, `is nested deeper than ${limits.depth} levels, or holds itself.`);
    if (Array.isArray(value)) {
      if (value.length > limits.rows)
        refuse(path, `has ${count(value.length)} entries; send at most ${count(limits.rows)} at a time.`);
      for (let i = 0; i < value.length; i += 1) check(value[i] as Value, `${path}[${i}]`, depth + 1);
      return;
    }
    if (!isPlainObject(value))
      refuse(path, `is a ${value.constructor.name}; only plain objects can be sent.`);
    const entries = Object.entries(value);
    if (entries.length > limits.rows)
      refuse(path, `has ${count(entries.length)} keys; send at most ${count(limits.rows)} at a time.`);
    for (const [key, entry] of entries) check(entry as Value, `${path}.${key}`, depth + 1);
  };
  const check = (value: unknown, path: string, depth: number): void => {
    values += 1;
    if (values > limits.values)
      refuse(path, `is too much: at most ${count(limits.values)} values at a time.`);
    if (value === null || typeof value === 'boolean') return;
    if (typeof value === 'string') {
      if (value.length > limits.text)
        refuse(path, `has ${count(value.length)} characters; at most ${count(limits.text)} are kept.`);
      return;
    }
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) refuse(path, `is ${value}; only finite numbers can be kept.`);
      return;
    }
    if (typeof value === 'object') return checkObject(value, path, depth);
    refuse(
      path,
      `is ${typeof value === 'undefined' ? 'undefined; send null instead.' : `a ${typeof value}.`}`,
    );
  };
  for (const [name, value] of Object.entries(params)) check(value, `$${name}`, 1);
}
