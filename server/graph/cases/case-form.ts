import type { Row } from '../../store/graph-store.ts';
import type { RowOf } from '../access/run.ts';
import { BadInputError, LimitError } from '../errors.ts';

/** What a case shows and what was written in it: what is saved, and what a version holds. */
export interface CaseContent {
  /** The view, as the client writes it into an address; the server never looks into it. */
  readonly state: string;
  /** Plain text, or Markdown. */
  readonly notes: string;
  /** Ids of the data sets and dossiers that it was begun with. */
  readonly datasets: readonly string[];
  /** A small picture as a `data:` address; null for none. */
  readonly thumbnail: string | null;
}

/** A case as lists have it. */
export interface CaseHead extends Pick<CaseContent, 'datasets' | 'thumbnail'> {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** ISO 8601 in UTC, with milliseconds. */
  readonly created: string;
  readonly updated: string;
  readonly archived: boolean;
  /** How often it was saved; a save says which of them it goes on from. */
  readonly version: number;
}

export interface CaseRecord extends CaseHead, CaseContent {}

export type CaseVersion = RowOf<'read/case-versions'>;
export type CaseView = RowOf<'read/case-views'>;
export type WholeCaseView = RowOf<'read/case-view-by-id'>;

/** How much each part of a case may hold, in characters; of data sets how many. */
export const caseLimits = {
  name: 200,
  description: 2_000,
  state: 400_000,
  notes: 50_000,
  thumbnail: 60_000,
  datasets: 100,
  /** Of all cases together. */
  cases: 2_000,
  /** Of one case. */
  views: 200,
  versions: 50,
  /** Characters that the versions of one case hold together; the latest is kept whatever it holds. */
  kept: 4_000_000,
} as const;

export function toHead(row: RowOf<'read/cases'>): CaseHead {
  const { description, datasets, ...rest } = row;
  return { ...rest, description: description ?? '', datasets: datasets ?? [] };
}

export function toCase(row: RowOf<'read/case-by-id'>): CaseRecord {
  return { ...toHead(row), state: row.state ?? '', notes: row.notes ?? '' };
}

/** As stored: without what is empty. */
export function storedProps(record: object): Row {
  const isEmpty = (value: unknown) =>
    value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(record).filter(([, value]) => !isEmpty(value)));
}

type Text = 'name' | 'description' | 'state' | 'notes' | 'thumbnail';

const count = (n: number) => n.toLocaleString('en');

/** Throws a LimitError for a text that is too long, and a BadInputError for one that cannot be kept as it is. */
function requireText(argument: Text, text: string): string {
  if (text.length > caseLimits[argument])
    throw new LimitError(
      `${argument} may have ${count(caseLimits[argument])} characters; this one has ${count(text.length)}.`,
    );
  // What is no Unicode, and a zero, no two engines keep alike.
  if (/\0|\p{Surrogate}/u.test(text))
    throw new BadInputError(argument, `${argument} holds a character that is none; take it out.`);
  return text;
}

/** A name without space around it. Throws a BadInputError for none, and as `requireText`. */
export function nameOf(given: string): string {
  const name = requireText('name', given).replaceAll(/\s+/gu, ' ').trim();
  if (name === '') throw new BadInputError('name', 'name is empty; give a name to find it by.');
  return name;
}

export function descriptionOf(given: string | null | undefined): string {
  return requireText('description', given ?? '').trim();
}

/** What a save may say of the content; what it does not say stays. */
export type GivenContent = { readonly [part in keyof CaseContent]?: CaseContent[part] | null | undefined };

const nothing: CaseContent = { state: '', notes: '', datasets: [], thumbnail: null };

/** The content with what is given in place of what was. Throws as `requireText`. */
export function contentWith(given: GivenContent | null | undefined, was: CaseContent = nothing): CaseContent {
  return {
    state: given?.state == null ? was.state : requireText('state', given.state),
    notes: given?.notes == null ? was.notes : requireText('notes', given.notes),
    datasets: given?.datasets == null ? was.datasets : datasetsOf(given.datasets),
    thumbnail: given?.thumbnail == null ? was.thumbnail : thumbnailOf(given.thumbnail),
  };
}

function datasetsOf(ids: readonly string[]): readonly string[] {
  if (ids.length > caseLimits.datasets)
    throw new LimitError(`datasets may hold ${caseLimits.datasets} ids; this one holds ${ids.length}.`);
  const bad = ids.find((id) => !/^[\w.:-]{1,200}$/.test(id));
  if (bad !== undefined)
    throw new BadInputError(
      'datasets',
      'datasets holds what is no id of a data set; startingPoints lists them.',
    );
  return [...new Set(ids)];
}

/** Pictures only, or a page that shows it would show whatever somebody sent. */
function thumbnailOf(given: string): string | null {
  if (given === '') return null;
  const text = requireText('thumbnail', given);
  if (/^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/.test(text)) return text;
  throw new BadInputError('thumbnail', 'thumbnail must be a PNG, JPEG or WebP as a data: address in Base64.');
}

/** Whether two say the same; what they look like is no part of it. */
export function isSameContent(one: CaseContent, other: CaseContent): boolean {
  return (
    one.state === other.state &&
    one.notes === other.notes &&
    one.datasets.join(' ') === other.datasets.join(' ')
  );
}
