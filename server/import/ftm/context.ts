import type { Json } from '../../graph/records.ts';

/** Names under `attributes.ftm` that are not of the context. */
const own = new Set(['schema', 'id', 'properties', 'property', 'of']);

type Context = Readonly<Record<string, Json>>;

/** What stands beside an entity's properties and is said nowhere else. */
export function contextBeside(context: Context, done: ReadonlySet<string>): Context {
  const rest = Object.entries(context).filter(([name]) => !done.has(name));
  const clash = rest.filter(([name]) => own.has(name));
  const plain = Object.fromEntries(rest.filter(([name]) => !own.has(name)));
  return clash.length === 0 ? plain : { ...plain, context: Object.fromEntries(clash) };
}

/** The other way round. */
export function contextOf(attributes: Context): Context {
  const { context, ...rest } = attributes;
  const plain = Object.fromEntries(Object.entries(rest).filter(([name]) => !own.has(name)));
  const isMap = typeof context === 'object' && context !== null && !Array.isArray(context);
  return isMap
    ? { ...plain, ...(context as Context) }
    : { ...plain, ...(context !== undefined && { context }) };
}
