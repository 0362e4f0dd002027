import type { Summary } from '../graph/evidence.ts';
import { indexWords } from '../graph/search-words.ts';
import type { Row, Value } from '../store/graph-store.ts';

/** Merged attributes larger than this keep to the entity's own: a property is bounded. */
const mostAttributes = 200_000;

const list = (row: Row, field: string): string[] => (row[field] as string[] | null | undefined) ?? [];
const union = (rows: readonly Row[], field: string) => [...new Set(rows.flatMap((row) => list(row, field)))];

/** Fields that only make sense together, from the first that has any of them. */
function firstWith(rows: readonly Row[], fields: readonly string[]): Row {
  const row = rows.find((each) => fields.some((field) => each[field] != null));
  return Object.fromEntries(fields.map((field) => [field, row?.[field] ?? null]));
}

/** By name, the first that has it wins; what the others say stays with them. */
function joinedAttributes(rows: readonly Row[]): string | null {
  const all: Record<string, unknown> = {};
  for (const { attributes } of rows)
    if (typeof attributes === 'string')
      for (const [name, value] of Object.entries(JSON.parse(attributes) as object)) all[name] ??= value;
  const text = JSON.stringify(all);
  if (text === '{}') return null;
  return text.length > mostAttributes ? ((rows[0]!.attributes as string | undefined) ?? null) : text;
}

/**
 * What an entity shows once others are merged into it: `rows` are the stored properties of each by itself, its own
 * first. Names become aliases, identifiers and evidence are united, and what it lacks is filled in.
 */
export function joinEntities(rows: readonly Row[], evidence: Summary): Row {
  const own = rows[0]!;
  const names = rows.flatMap((row) => [String(row.name), ...list(row, 'aliases')]);
  const aliases = [...new Set(names)].filter((name) => name !== own.name);
  const shown = {
    aliases,
    identifiers: union(rows, 'identifiers'),
    ...firstWith(rows, ['summary']),
    ...firstWith(rows, ['edtf', 'validFrom', 'validTo']),
    ...firstWith(rows, ['lat', 'lon']),
    attributes: joinedAttributes(rows),
    ...evidence,
  };
  const summary = (shown as Row).summary as string | null;
  return { ...shown, search: indexWords({ name: String(own.name), aliases, summary }) } as Row;
}

/** Properties as stored: no null and no empty list. */
export function present(row: Row): Row {
  const there = (value: Value | undefined) => value != null && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(row).filter(([, value]) => there(value)));
}

/** What an element shows once others are joined to it, with what it had by itself of that beside it in `own`. */
export function withOwn(own: Row, joined: Row): Row {
  const kept = Object.fromEntries(Object.keys(joined).map((field) => [field, own[field] ?? null]));
  return present({ ...own, ...joined, own: JSON.stringify(kept) });
}

/** What an element has by itself, whatever is merged into it or stands beside it. */
export function ownProps({ own, into: _into, was: _was, ...props }: Row): Row {
  return own == null ? props : present({ ...props, ...(JSON.parse(String(own)) as Row) });
}
