/** Locales whose readers write signs that are not English: `US$`, `zł`, `Rs`. */
const locales = ['en', 'en-CA', 'de', 'pl', 'ur'];

/** Signs that no locale above writes, or writes for another currency only, though cells do. */
const unlisted: Readonly<Record<string, readonly string[]>> = {
  ...{ C$: ['CAD'], Can$: ['CAD'], S$: ['SGD'], Fr: ['CHF'], руб: ['RUB'] },
  '﷼': ['IRR', 'OMR', 'QAR', 'SAR', 'YER'],
};

/** Letters that are a sign in front of a number; any other, and behind one (`5 CR`), may be anything. */
const letterSigns: ReadonlySet<string> = new Set(['R']);

/** What stands for currencies in cells: their ISO 4217 codes, those of the past among them, and their signs. */
interface Words {
  readonly codes: ReadonlySet<string>;
  /** What each sign may stand for: `$` for any dollar, `Rs` for any rupee; from the engine's tables (CLDR). */
  readonly signs: ReadonlyMap<string, ReadonlySet<string>>;
  /** A code or sign in front of a number, and behind one. */
  readonly places: readonly [RegExp, RegExp];
}

let known: Words | null = null;

/** Made when the first cell asks: it takes a tenth of a second, and most files name no currency in cells. */
function words(): Words {
  return (known ??= wordsOf(new Set(Intl.supportedValuesOf('currency'))));
}

function wordsOf(codes: ReadonlySet<string>): Words {
  const signs = signsOf(codes);
  const escaped = (text: string) => text.replace(/[$.*+?^()[\]{}|\\]/g, '\\$&');
  const word = (all: readonly string[]) => {
    const longestFirst = [...all].sort((a, b) => b.length - a.length).map(escaped);
    return `(?:(?<code>[A-Z]{3})|(?<sign>${longestFirst.join('|')})\\.?)`;
  };
  const all = [...signs.keys()];
  const behind = all.filter((sign) => !letterSigns.has(sign));
  return {
    ...{ codes, signs },
    places: [
      new RegExp(`^${word(all)}\\s*(?=[-+\\d.,(])`, 'u'),
      new RegExp(`(?<=[\\d.,)/-]|\\p{L})\\s*${word(behind)}$`, 'u'),
    ],
  };
}

function signsOf(codes: ReadonlySet<string>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (sign: string, code: string) => {
    const bare = sign.replace(/[\u200e\u200f\u061c]/g, '').replace(/\.$/, '');
    if (bare === code || (/^[A-Z]$/.test(bare) && !letterSigns.has(bare))) return;
    found.set(bare, (found.get(bare) ?? new Set<string>()).add(code));
  };
  for (const locale of locales)
    for (const currency of codes) for (const sign of signsIn(locale, currency)) add(sign, currency);
  for (const [sign, codes] of Object.entries(unlisted)) for (const code of codes) add(sign, code);
  for (const code of found.get('Rs') ?? []) add('₨', code);
  return found;
}

function signsIn(locale: string, currency: string): string[] {
  return (['symbol', 'narrowSymbol'] as const).flatMap((currencyDisplay) => {
    const written = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
    return written.formatToParts(1).flatMap(({ type, value }) => (type === 'currency' ? value : []));
  });
}

/** A number's text without its currency, and the currencies that it may be in; null where it names none. */
export interface Bare {
  readonly text: string;
  readonly currencies: ReadonlySet<string> | null;
  /** The code or sign as it stands there. */
  readonly named?: string;
}

/** Takes the currency off a text, in front or behind; null where what stands there is none, or two that differ. */
export function withoutCurrency(text: string): Bare | null {
  let bare: Bare = { text, currencies: null };
  if (!/[\p{L}\p{Sc}]/u.test(text)) return bare;
  const { codes, signs, places } = words();
  for (const place of places) {
    const found = place.exec(bare.text);
    if (!found) continue;
    const { code, sign = '' } = found.groups ?? {};
    const named = code === undefined ? signs.get(sign) : new Set(codes.has(code) ? [code] : []);
    const both = [...(named ?? [])].filter((each) => bare.currencies?.has(each) ?? true);
    if (both.length === 0) return null;
    bare = {
      text: bare.text.replace(place, '').trim(),
      currencies: new Set(both),
      named: code ?? sign,
    };
  }
  return bare;
}
