import { expect, test } from '@jest/globals';
import { moneySeries, type MoneyFlow } from '../../server/graph/values/money-series.ts';
import { parsePeriod } from '../../server/graph/values/period.ts';

/**
 * Random sums of money, worked out a second time the slow way: day by day, in fractions of whole numbers, from how the
 * periods were made rather than from what they say.
 */
const dayMs = 86_400_000;
const firstYear = 2017;
const lastYear = 2024;
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const begin = Date.parse(`${firstYear}-01-01`);
const allDays = Array.from({ length: (Date.parse(`${lastYear + 1}-01-01`) - begin) / dayMs }, (_, at) =>
  dayOf(begin + at * dayMs),
);
const daysOf = (year: number) => allDays.filter((day) => day.startsWith(`${year}`));

/** Numbers from 0 up to 1, the same every time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Made {
  readonly flow: MoneyFlow;
  /** In thousandths; null where open. */
  readonly low: bigint | null;
  readonly high: bigint | null;
  /** The text of its start and end: a day, a month, a year, `..` or nothing. */
  readonly start: string;
  readonly end: string;
}

function makeFlow(random: () => number, id: string): Made {
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)]!;
  const one = () => pick(allDays.slice(366, -366)).slice(0, pick([4, 7, 7, 10]));
  const [a, b] = [one(), one()].sort();
  const [start, end] = pick<[string, string]>([
    ...Array.from({ length: 4 }, (): [string, string] => [a!, a!]),
    ...Array.from({ length: 4 }, (): [string, string] => [a!, b!]),
    ...[[a!, '..'] as [string, string], [a!, ''] as [string, string]],
    ...[['..', b!] as [string, string], ['', b!] as [string, string]],
  ]);
  const whole = BigInt(Math.floor(random() * 2_000_000) + 1);
  const low = random() < 0.1 ? null : whole;
  const high = low === null || random() < 0.7 ? whole : random() < 0.3 ? null : whole + 500_000n;
  const number = (bound: bigint | null) => (bound === null ? null : Number(bound) / 1_000);
  return {
    flow: {
      ...{ id, amountLow: number(low), amountHigh: number(high), currency: 'USD', inKind: false },
      ...{ amountLowExact: null, amountHighExact: null },
      per: pick(['DAY', 'WEEK', 'MONTH', 'MONTH', 'YEAR', 'YEAR', 'ONCE', null]),
      valid: parsePeriod(start === end ? start : `${start}/${end}`),
      knownFrom: random() < 0.5 ? pick(allDays.slice(366, -366)) : null,
    },
    ...{ low, high, start, end },
  };
}

const firstDay = (text: string) => `${text}${'-01-01'.slice(text.length - 4)}`;
const isIn = (day: string, text: string) => day.startsWith(text);

/** Whether a day is certain, possible or neither, from how the period was made. */
function stateOf(day: string, { start, end, flow: { knownFrom } }: Made): 'certain' | 'possible' | null {
  const open = (side: string) => side === '' || side === '..';
  const notBefore = open(start) || day >= firstDay(start);
  const notAfter = open(end) || day <= end || isIn(day, end);
  if (!notBefore || !notAfter) return null;
  if (!open(start) && !open(end)) return 'certain';
  const unit = open(start) ? end : start;
  if (isIn(day, unit)) return 'certain';
  if (end === '..' && knownFrom !== null && day <= knownFrom) return 'certain';
  if (start === '..' && knownFrom !== null && day >= knownFrom) return 'certain';
  return 'possible';
}

type Fraction = readonly [over: bigint, under: bigint];
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** A fraction as a decimal: exact where it ends, else rounded half up to `places`. */
function decimalOf([over, under]: Fraction, places: number): number {
  const shared = gcd(over, under) || 1n;
  let rest = under / shared;
  let ends = 0;
  while (rest % 10n === 0n) [rest, ends] = [rest / 10n, ends + 1];
  while (rest % 2n === 0n) [rest, ends] = [rest / 2n, ends + 1];
  while (rest % 5n === 0n) [rest, ends] = [rest / 5n, ends + 1];
  const digits = BigInt(rest === 1n ? ends : places);
  const scaled = (over * 10n ** digits * 2n + under) / (under * 2n);
  const text = String(scaled).padStart(Number(digits) + 1, '0');
  return Number(digits === 0n ? text : `${text.slice(0, -Number(digits))}.${text.slice(-Number(digits))}`);
}

/** The share of a year that days of it make: of 12 where they are whole months, else of its days. */
function sharesOf(year: number, certain: readonly string[], possible: readonly string[]): Fraction[] {
  const all = daysOf(year);
  const months = [...new Set(all.map((day) => day.slice(0, 7)))];
  const inMonth = (days: readonly string[], month: string) => days.filter((day) => isIn(day, month)).length;
  const whole = (days: readonly string[]) =>
    months.every((month) => [0, inMonth(all, month)].includes(inMonth(days, month)));
  const sets = [certain, possible];
  return sets.every(whole)
    ? sets.map((days) => [BigInt(months.filter((month) => inMonth(days, month) > 0).length), 12n])
    : sets.map((days) => [BigInt(days.length), BigInt(all.length)]);
}

/** What a flow adds to a year, in thousandths, least and most; null where nothing. */
function partOf(made: Made, year: number): { low: Fraction | null; high: Fraction | null } | null {
  const { flow, low, high } = made;
  const times = (bound: bigint | null, [over, under]: Fraction): Fraction | null =>
    bound === null ? null : [bound * over, under];
  if (flow.per === 'ONCE' || flow.per === null) {
    const inYear = [made.start, made.end].every((side) => isIn(side, `${year}`));
    return inYear ? { low: times(low, [1n, 1n]), high: times(high, [1n, 1n]) } : null;
  }
  const days = daysOf(year);
  const certain = days.filter((day) => stateOf(day, made) === 'certain');
  const possible = days.filter((day) => stateOf(day, made) !== null);
  if (possible.length === 0) return null;
  if (flow.per === 'DAY')
    return {
      low: times(low, [BigInt(certain.length), 1n]),
      high: times(high, [BigInt(possible.length), 1n]),
    };
  const factor = { YEAR: 1n, MONTH: 12n, WEEK: 52n }[flow.per];
  const [least, most] = sharesOf(year, certain, possible).map(([over, under]): Fraction => [
    over * factor,
    under,
  ]);
  return { low: times(low, least!), high: times(high, most!) };
}

const add = (bounds: readonly (Fraction | null)[]) =>
  bounds.reduce<Fraction>((sum, bound) => (bound ? plus(sum, bound) : sum), [0n, 1n]);

function oracle(all: readonly Made[]) {
  const spoken = all
    .flatMap(({ flow: { valid, knownFrom } }) => [valid?.earliest, valid?.latest, knownFrom])
    .flatMap((day) => (day ? [Number(day.slice(0, 4))] : []));
  const places = Math.max(
    2,
    ...all.flatMap(({ low, high }) =>
      [low, high].map((bound) => (bound === null || bound % 10n === 0n ? 2 : 3)),
    ),
  );
  const years = [];
  for (let year = Math.min(...spoken); year <= Math.max(...spoken); year++) {
    const parts = all.flatMap((made) => partOf(made, year) ?? []);
    if (parts.length === 0) continue;
    const [lows, highs] = [parts.map(({ low }) => low), parts.map(({ high }) => high)];
    const number = ([over, under]: Fraction) => decimalOf([over, under * 1_000n], places);
    years.push({
      year,
      low: lows.every((low) => low === null) ? null : number(add(lows)),
      high: highs.includes(null) ? null : number(add(highs)),
      count: parts.length,
    });
  }
  return years;
}

test('Sums by year are what counting day by day gives, in 400 random sums', () => {
  const random = randomFrom(20_261_126);
  for (let round = 0; round < 400; round++) {
    const all = Array.from({ length: 1 + Math.floor(random() * 6) }, (_, at) => makeFlow(random, `f${at}`));
    const flows = all.map(({ flow }) => flow);
    const [sum] = moneySeries(flows);
    const found = sum?.byYear.map(({ year, low, high, count }) => ({ year, low, high, count }));
    expect({ flows, found }).toEqual({ flows, found: oracle(all) });
    // Whatever the order of the flows, and each once.
    expect(moneySeries(flows.toReversed())).toEqual([sum]);
    const ids = new Set([...(sum?.byYear ?? [])].flatMap((year) => year.flows));
    const spanning = all.filter(
      ({ flow, start, end }) =>
        (flow.per === 'ONCE' || flow.per === null) && start.slice(0, 4) !== end.slice(0, 4),
    );
    expect(ids.size + spanning.length).toBe(flows.length);
    const cents = (bounds: readonly (number | null)[]) =>
      bounds.reduce<number>((total, bound) => total + Math.round((bound ?? 0) * 1e9), 0);
    const parts = [...(sum?.byYear ?? []), ...(sum?.spanning ?? [])];
    expect(cents([sum?.total?.low ?? 0]) / 1e9).toBeCloseTo(cents(parts.map(({ low }) => low)) / 1e9, 6);
  }
});
