import type { Json } from '../../graph/records.ts';
import type { FtmObject } from './object.ts';
import type { Schema } from './model/model.ts';

/** One entity of its fragments, as FollowTheMoney joins them: values are united. `schema` is the most specific. */
export function joined(fragments: readonly FtmObject[], schema: Schema): FtmObject {
  const properties = new Map<string, readonly string[]>();
  const context = new Map<string, Json>();
  for (const fragment of fragments) {
    for (const [name, values] of fragment.properties)
      properties.set(name, [...new Set([...(properties.get(name) ?? []), ...values])]);
    for (const [name, value] of Object.entries(fragment.context))
      context.set(name, context.has(name) ? together(name, context.get(name)!, value) : value);
  }
  return { id: fragments[0]!.id, schema, properties, context: Object.fromEntries(context) };
}

function together(name: string, mine: Json, theirs: Json): Json {
  if (Array.isArray(mine) && Array.isArray(theirs)) return [...new Set<Json>([...mine, ...theirs])];
  if (typeof mine !== 'string' || typeof theirs !== 'string') return mine;
  if (name === 'first_seen') return mine < theirs ? mine : theirs;
  if (name === 'last_seen' || name === 'last_change') return mine > theirs ? mine : theirs;
  return mine;
}
