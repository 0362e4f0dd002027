import neo4j from 'neo4j-driver';
import type { Params, Value } from './graph-store.ts';

function encode(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(encode);
  if (value !== null && typeof value === 'object') return encodeParams(value as Params);
  return value;
}

/** Parameters as the driver takes them: it sends every JS number as a float unless told that it is whole. */
export function encodeParams(params: Params): Record<string, unknown> {
  const encoded: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(params)) encoded[name] = encode(value);
  return encoded;
}
