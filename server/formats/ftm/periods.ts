import type { Schema } from './model/model.ts';
import { dayOf } from './values.ts';

type Properties = ReadonlyMap<string, readonly string[]>;
type Held = Readonly<Record<string, readonly string[]>>;

const dayForm = /^\d{4}(?:-\d\d){0,2}$/;

/**
 * When an entity was so, in EDTF: from the properties that its schema says are start and end, the earliest start to
 * the latest end; a side that nothing says is unknown. A `date` alone is that day. Undefined for nothing, and for an
 * end before the start, which is handed to `backwards`.
 */
export function periodOf(
  schema: Schema,
  properties: Properties,
  backwards: (start: string, end: string) => void,
): string | undefined {
  const days = (names: readonly string[]) =>
    names.flatMap((name) => (properties.get(name) ?? []).flatMap((text) => dayOf(text) ?? [])).sort();
  const [starts, ends] = [days(schema.start.filter((name) => name !== 'date')), days(schema.end)];
  const [start, end] = [starts[0], ends.at(-1)];
  if (start !== undefined && end !== undefined && start > end.padEnd(start.length, '~')) {
    backwards(start, end);
    return undefined;
  }
  if (start !== undefined || end !== undefined) return interval(start, end);
  const dates = days(schema.start);
  return dates.length > 1 ? interval(dates[0], dates.at(-1)) : dates[0];
}

const interval = (start = '', end = '') => (start === end ? start : `${start}/${end}`);

/** The properties that say a period; none where FollowTheMoney has no words for it (doubt, seasons, sets). */
export function periodProperties(schema: Schema, edtf: string | null): Held {
  if (edtf === null) return {};
  const [from = '', to, more] = edtf.split('/');
  if (more !== undefined) return {};
  if (to === undefined) {
    if (!dayForm.test(from)) return {};
    const [start] = schema.start;
    if (schema.start.includes('date')) return { date: [from] };
    return start === undefined ? {} : { [start]: [from], ...(schema.end[0] && { [schema.end[0]]: [from] }) };
  }
  const [first, last] = [schema.start.find((name) => name !== 'date'), schema.end[0]];
  const open = (text: string) => text === '' || text === '..';
  if ((!open(from) && (!dayForm.test(from) || !first)) || (!open(to) && (!dayForm.test(to) || !last)))
    return {};
  return {
    ...(!open(from) && first && { [first]: [from] }),
    ...(!open(to) && last && { [last]: [to] }),
  };
}
