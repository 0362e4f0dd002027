/** First letters that a country's name and what is called after it share: Afghan and Afghanistan. */
const stemLength = 5;
/** Letters of the shortest names that tell countries apart: Mali and Malawi. */
const minLength = 4;

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));

/** Words of the names of the world's countries, from the language data that ships with the runtime. */
function countryWords(): Set<string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const codes = letters.flatMap((one) => letters.map((other) => one + other));
  const found = codes.flatMap(
    (code) =>
      names
        .of(code)
        ?.toLowerCase()
        .match(/[a-z]+/g) ?? [],
  );
  return new Set(found.filter((word) => word.length >= minLength && !notCountries.has(word)));
}

const notCountries = new Set([
  'republic',
  'states',
  'united',
  'islands',
  'island',
  'south',
  'north',
  'western',
  'eastern',
  'outlying',
  'british',
  'french',
  'territories',
  'territory',
  'ocean',
  'indian',
  'central',
  'region',
  'unknown',
  'european',
  'nations',
  'saint',
]);

const words = countryWords();
const stems: ReadonlySet<string> = new Set(
  [...words].filter((word) => word.length >= stemLength).map((word) => word.slice(0, stemLength)),
);

/** Whether these are words of the names of two countries, however alike they look: Niger and Nigeria. */
export function twoCountries(one: string, other: string): boolean {
  return one !== other && words.has(one) && words.has(other);
}

/** Countries whose whole names are shorter than a stem, and what their people are called by: Iraqi, Malian. */
const briefCountry = new RegExp(
  `^(${[...words].filter((word) => word.length < stemLength).join('|')})(?:i|is|n|ns|an|ans|ian|ians|vian)?$`,
);

/** What a word that names a country or its people is called after, `afgha`; null for any other word. */
export function countryStem(word: string): string | null {
  const brief = briefCountry.exec(word)?.[1];
  if (brief !== undefined) return brief;
  const stem = word.slice(0, stemLength);
  return word.length >= stemLength && stems.has(stem) ? stem : null;
}
