import { remember } from '../../graph/access/turn.ts';
import { tokens } from '../../graph/search/search-words.ts';
import { countryNames } from '../rules.ts';
import { countryStem } from './country-words.ts';

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const keyOf = (text: string) => tokens(text).join(' ');

/** Codes by the names of countries, and by what their people are called where one country has that stem. */
const byName = new Map<string, string>();
const byStem = new Map<string, string | null>();
for (const code of letters.flatMap((one) => letters.map((other) => one + other))) {
  const name = names.of(code);
  // Codes that were given up stand for the names of others: BU for Myanmar, DD for Germany.
  if (name === undefined || new Intl.Locale(`und-${code}`).region !== code || byName.has(keyOf(name)))
    continue;
  byName.set(keyOf(name), code);
  const stem = countryStem(tokens(name)[0] ?? '');
  if (stem !== null) byStem.set(stem, byStem.has(stem) ? null : code);
}
for (const [name, code] of countryNames) byName.set(name, code);

/** ISO 3166-1 alpha-2 of a country by its code, its name or what its people are called; null for anything else. */
export const countryCode = remember(5_000, (text): { readonly code: string | null } => {
  const upper = text.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(upper) && upper !== 'NO') {
    const told = countryNames.get(upper.toLowerCase());
    return { code: told ?? (names.of(upper) === undefined ? null : upper) };
  }
  if (upper === 'NO' && text.trim() !== 'No') return { code: 'NO' };
  const key = keyOf(text).replace(/^the /, '');
  const whole = byName.get(key);
  if (whole !== undefined) return { code: whole };
  const stem = key.includes(' ') ? null : countryStem(key);
  return { code: stem === null ? null : (byStem.get(stem) ?? null) };
});

/** The name of a country by its code. */
export function countryName(code: string): string {
  return names.of(code) ?? code;
}

/** The stem of a country's name by its code, as words that are called after it have it; null for none. */
export function stemOfCountry(code: string): string | null {
  return countryStem(tokens(names.of(code) ?? '')[0] ?? '');
}
