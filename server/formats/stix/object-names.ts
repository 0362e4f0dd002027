import type { Attributes } from '../../graph/records.ts';
import { textOf, textsOf } from './stix-object.ts';

const LONGEST = 300;

/** What stands for a name in objects that have none, the most telling first. */
const stand = [
  ...['value', 'path', 'display_name', 'account_login', 'user_id', 'abstract', 'subject', 'key', 'product'],
  ...[
    'city',
    'administrative_area',
    'country',
    'region',
    'pattern',
    'command_line',
    'mime_type',
    'serial_number',
  ],
  ...['summary', 'content', 'explanation', 'url', 'description', 'number', 'pid'],
];

/** A text on one line, of no more than a name's length. */
export function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}

/** The name of an object: its own, else what tells it from others, else its id. */
export function nameOf(object: Attributes, id: string): string {
  for (const property of ['name', ...stand]) {
    const value = object[property];
    const name = typeof value === 'string' ? oneLine(value) : typeof value === 'number' ? String(value) : '';
    if (name !== '') return name;
  }
  const [latitude, longitude] = [object.latitude, object.longitude];
  return typeof latitude === 'number' && typeof longitude === 'number' ? `${latitude}, ${longitude}` : id;
}

/** Other names: `aliases`, and lists such as `x_mitre_aliases`. */
export function aliasesOf(object: Attributes, name: string): string[] {
  const lists = Object.keys(object).filter((property) => /^(x_.*_)?aliases$/.test(property));
  const all = lists.flatMap((property) => textsOf(object, property)).map(oneLine);
  return [...new Set(all)].filter((alias) => alias !== '' && alias !== name);
}

/** The description as entities hold it: without space around it; undefined where nothing is left. */
export function summaryOf(object: Attributes): string | undefined {
  return textOf(object, 'description')?.trim() || undefined;
}
