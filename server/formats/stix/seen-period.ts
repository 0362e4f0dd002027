import { textOf, type JsonRecord } from '../json.ts';
import { dayOf, quote } from './stix-object.ts';

/** Where objects of a type say since when and until when they hold; `open`: no end means that it still holds. */
const spans: readonly { readonly from: string; readonly to: string; readonly open: boolean }[] = [
  { from: 'first_seen', to: 'last_seen', open: false },
  { from: 'start_time', to: 'stop_time', open: false },
  { from: 'first_observed', to: 'last_observed', open: false },
  { from: 'valid_from', to: 'valid_until', open: true },
];

/**
 * The days over which an object holds, as EDTF; undefined where it says nothing. An end that STIX leaves out is
 * unknown (`2006-06-01/`). Throws a RangeError with one sentence for a time that is none.
 */
export function validOf(object: JsonRecord): string | undefined {
  const written = textOf(object, 'x_entente_valid');
  if (written !== undefined) return written;
  const span = spans.find(({ from, to }) => object[from] !== undefined || object[to] !== undefined);
  if (!span) return undefined;
  const [from, to] = [dayIn(object, span.from), dayIn(object, span.to)];
  if (from !== undefined && to !== undefined && from > to)
    throw new RangeError(`"${span.from}" is ${from} and "${span.to}" ${to}; swap them.`);
  if (from !== undefined && from === to) return from;
  return `${from ?? ''}/${to ?? (span.open ? '..' : '')}`;
}

/** The day of a timestamp; undefined where there is none. Throws a RangeError for what is no timestamp. */
export function dayIn(object: JsonRecord, property: string): string | undefined {
  const value = object[property];
  if (value === undefined) return undefined;
  const day = typeof value === 'string' ? dayOf(value) : null;
  if (day !== null) return day;
  const shown = quote(textOf(object, property) ?? JSON.stringify(value));
  throw new RangeError(`"${property}" is ${shown}, which is no time; write it as 2021-08-15T00:00:00Z.`);
}
