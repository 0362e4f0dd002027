import { luhn, mod11_2, mod97_10 } from 'cdigit';

/** Letters as numbers from 10 on, as LEI, IBAN and ISIN reckon with them. */
const asDigits = (text: string) => text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));

const digitsOf = (text: string) => Array.from(text, Number);

/** The sum of digits, each times its weight. */
const weighed = (text: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, at) => sum + weight * (digitsOf(text)[at] ?? 0), 0);

/** The digit at a place of a taxpayer's number of Russia: its weights end before it. */
const innDigit = (value: string, weights: readonly number[]) =>
  (weighed(value, weights) % 11) % 10 === Number(value[weights.length]);

const ofTen = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const ofTwelve = [7, ...ofTen];

const checks: Readonly<Record<string, (value: string) => boolean>> = {
  // ISO 17442.
  'mod-97-10': (value) => mod97_10.validate(asDigits(value)),
  // ISO 13616: the country and its check digits count last.
  iban: (value) => mod97_10.validate(asDigits(value.slice(4) + value.slice(0, 4))),
  // ISO 6166.
  isin: (value) => luhn.validate(asDigits(value)),
  luhn: (value) => luhn.validate(value),
  // As a card number that begins with 80840.
  npi: (value) => luhn.validate(`80840${value}`),
  // ISO 27729.
  'mod-11-2': (value) => mod11_2.validate(value),
  // Ships: IMO resolution A.1117(30). Companies and owners have numbers of the same form, reckoned otherwise.
  imo: (value) =>
    weighed(value, [7, 6, 5, 4, 3, 2]) % 10 === Number(value[6]) ||
    (11 - (weighed(value, [8, 6, 4, 2, 9, 7]) % 11)) % 10 === Number(value[6]),
  inn: (value) =>
    value.length === 10
      ? innDigit(value, ofTen)
      : innDigit(value, ofTwelve) && innDigit(value, [3, ...ofTwelve]),
  ogrn: (value) =>
    Number((BigInt(value.slice(0, -1)) % (value.length === 13 ? 11n : 13n)) % 10n) === Number(value.at(-1)),
};

/** Whether the check digits of a value, in its scheme's own form, are right; `check` is a name from schemes.yaml. */
export function hasRightDigits(check: string, value: string): boolean {
  const holds = checks[check];
  if (!holds) throw new Error(`schemes.yaml names a check "${check}" that is not there.`);
  return holds(value);
}
