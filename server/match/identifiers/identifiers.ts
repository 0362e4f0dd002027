import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { tokens } from '../../graph/search/search-words.ts';
import { remember } from '../../graph/access/turn.ts';
import { shipped } from '../../root.ts';
import { hasRightDigits } from './check-digits.ts';

/** What one value in two places says, and what two values say. */
interface Quality {
  readonly same: 'proves' | 'hints';
  readonly different: 'apart' | 'lowers' | 'nothing';
}

interface WrittenScheme extends Quality {
  readonly form?: string;
  readonly check?: string;
  readonly sure?: string;
  readonly strip?: string;
  readonly raw?: boolean;
  /** Whether zeros before the digits mean nothing. */
  readonly digits?: boolean;
  readonly counted?: boolean;
  readonly within?: 'country';
  readonly also?: readonly string[];
}

interface SchemesFile {
  readonly schemes: Readonly<Record<string, WrittenScheme>>;
  readonly register: WrittenScheme & { readonly pattern: string };
  readonly placeholders: readonly string[];
}

/** A scheme with its patterns made. */
interface Scheme extends Omit<WrittenScheme, 'form' | 'sure' | 'strip'> {
  readonly name: string;
  readonly form: RegExp | null;
  readonly sure: RegExp | null;
  readonly strip: RegExp | null;
}

/** An identifier that says something: its scheme by its one name, and its value in the one form that it has. */
export interface Identifier extends Quality {
  /** `lei`, `tax-number-de`. */
  readonly scheme: string;
  readonly value: string;
  /** As it was written, `scheme:value`. */
  readonly text: string;
}

const file: SchemesFile = parse(
  readFileSync(shipped('server', 'match', 'identifiers', 'schemes.yaml'), 'utf8'),
);

const patternOf = (text: string | undefined) => (text === undefined ? null : new RegExp(text));
const made = (name: string, { form, sure, strip, ...scheme }: WrittenScheme): Scheme => ({
  ...{ ...scheme, name, form: patternOf(form), sure: patternOf(sure), strip: patternOf(strip) },
});

const schemes = new Map<string, Scheme>();
for (const [name, scheme] of Object.entries(file.schemes))
  for (const each of [name, ...(scheme.also ?? [])]) schemes.set(each, made(name, scheme));

const register = new RegExp(file.register.pattern);
const placeholderOf = (text: string) => tokens(text).join(' ');
const placeholders: ReadonlySet<string> = new Set(file.placeholders.map(placeholderOf));
const unknownScheme: WrittenScheme = { same: 'hints', different: 'nothing', raw: true };

const counting = '01234567890123456789';
const countingDown = '98765432109876543210';

/** Whether a value stands where none is known: empty, "N/A", 0000000, and unless counted 123456789. */
function isPlaceholder(value: string, counted: boolean): boolean {
  const signs = value.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (signs === '' || /^[0X]+$/.test(signs) || placeholders.has(placeholderOf(value))) return true;
  if (counted) return false;
  if (signs.length > 3 && /^(.)\1+$/u.test(signs)) return true;
  return signs.length > 4 && (counting.includes(signs) || countingDown.includes(signs));
}

const tail = /-?(?:number|code|no|nr|id|identifier)$/;

const named = (key: string) => schemes.get(key) ?? schemes.get(key.replace(tail, ''));

interface SchemeSaid {
  readonly scheme: Scheme;
  /** Of the country that stands behind its name. */
  readonly country: string | null;
}

/** A scheme by any name that it has, with what is told behind it: `tax-number-de` is tax-number of de. */
const schemeOf = remember(2_000, (written): SchemeSaid => {
  const key = written
    .trim()
    .replace(/([a-z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\s_./]+/g, '-');
  const found = named(key);
  if (found) return { scheme: found, country: null };
  const parts = key.split('-');
  for (const behind of [1, 2]) {
    const national = named(parts.slice(0, -behind).join('-'));
    const country = parts.slice(-behind).join('-');
    if (national?.within && /^[a-z]{2,3}(-[a-z]{2,4})?$/.test(country)) return { scheme: national, country };
  }
  return { scheme: made(key, register.test(key) ? file.register : unknownScheme), country: null };
});

/** The one form of a value; with its zeros where `whole`. */
function valueIn({ raw, strip, digits }: Scheme, written: string, whole: boolean): string {
  // An address of an item says the item.
  const said = raw ? undefined : /^https?:\/\/\S*?([^/?#]+)\/?$/.exec(written.trim())?.[1];
  const bare = raw ? written.trim() : (said ?? written).toUpperCase().replace(/[\s.\-/–—_]/g, '');
  const stripped = strip ? bare.replace(strip, '') : bare;
  return digits && !whole ? stripped.replace(/^0+(?=[0-9]{2})/, '') : stripped;
}

function isPossible(scheme: Scheme, written: string): boolean {
  const value = valueIn(scheme, written, true);
  if (scheme.form && !scheme.form.test(value)) return false;
  return scheme.check === undefined || hasRightDigits(scheme.check, value);
}

/** Whether what is written is an identifier at all: neither a placeholder nor impossible in its scheme. */
export function isIdentifier(written: string): boolean {
  return readIdentifier(written, null) !== null;
}

const wikidataItem = /^(?:[a-z]+:)?(?:https?:)?\/\/(?:www\.)?wikidata\.org\/(?:wiki|entity)\/(Q[1-9]\d*)$/;

/**
 * What an identifier says; null for one that says nothing: without a value, a placeholder, or impossible in its
 * scheme. `country` is that of who bears it, for schemes whose values mean something within a country.
 */
export function readIdentifier(written: string, country: string | null): Identifier | null {
  const at = written.indexOf(':');
  const item = wikidataItem.exec(written)?.[1];
  const value = item ?? written.slice(at + 1);
  const { scheme, country: told } = schemeOf(
    item === undefined ? written.slice(0, Math.max(0, at)) : 'wikidata',
  );
  if (isPlaceholder(value, scheme.counted === true) || !isPossible(scheme, value)) return null;
  const where = scheme.within ? (told ?? country) : null;
  const found = valueIn(scheme, value, false);
  const sure = (scheme.sure?.test(found) ?? true) && (!scheme.within || where !== null);
  return {
    scheme: where === null ? scheme.name : `${scheme.name}-${where.toLowerCase()}`,
    value: found,
    text: written,
    same: sure ? scheme.same : 'hints',
    different: sure ? scheme.different : 'nothing',
  };
}

/** What the identifiers of two entities say of them, each as written. */
export interface IdentifiersCompared {
  /** Values that prove the two one. */
  readonly proven: readonly string[];
  /** Values that both have, of schemes that prove nothing. */
  readonly hinted: readonly string[];
  /** Two values of one scheme that tell them apart. */
  readonly apart: readonly [string, string] | null;
  /** Two values of one scheme of which a thing may have several. */
  readonly several: readonly [string, string] | null;
}

export function compareIdentifiers(
  one: readonly Identifier[],
  other: readonly Identifier[],
): IdentifiersCompared {
  const proven: string[] = [];
  const hinted: string[] = [];
  const differing: Record<'apart' | 'lowers' | 'nothing', [string, string] | null> = {
    ...{ apart: null, lowers: null, nothing: null },
  };
  for (const mine of one) {
    const theirs = other.filter(({ scheme }) => scheme === mine.scheme);
    const same = theirs.find(({ value }) => value === mine.value);
    if (same) (mine.same === 'proves' && same.same === 'proves' ? proven : hinted).push(mine.text);
    // Who has one of several in common is not told apart by the others.
    const anySame = theirs.some(({ value }) =>
      one.some((each) => each.scheme === mine.scheme && each.value === value),
    );
    if (theirs[0] && !anySame) differing[mine.different] ??= [mine.text, theirs[0].text];
  }
  return { proven, hinted, apart: differing.apart, several: differing.lowers };
}
