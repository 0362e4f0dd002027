import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadPath } from '../../server/import/dossier/open.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import { openTestStore } from '../open-store.ts';
import { errorsOf, serveOn, type Served } from './serve.ts';

let served: Served;
beforeAll(async () => {
  const [store, ontology] = [await openTestStore(), loadOntology()];
  await loadPath(store, 'tests/schema/money-over-time.yaml', ontology);
  served = await serveOn(store, ontology);
});
afterAll(() => served.stop());

interface Sum {
  readonly currency: string;
  readonly byYear: readonly { readonly year: number; readonly arithmetic: string; readonly count: number }[];
  readonly spanning: readonly {
    readonly from: number | null;
    readonly to: number | null;
    readonly text: string;
  }[];
  readonly undated: { readonly arithmetic: string } | null;
  readonly undatedOnce: { readonly arithmetic: string } | null;
  readonly total: Record<'from' | 'to' | 'low' | 'high' | 'arithmetic', unknown> | null;
  readonly count: number;
}
interface Answered {
  readonly trace: {
    readonly totals: readonly Sum[];
    readonly unknownAmounts: number;
    readonly inKindFlows: number;
  };
  readonly neighborhood: {
    readonly relations: readonly {
      readonly id: string;
      readonly amountText: string | null;
      readonly amountByYear: readonly {
        readonly year: number;
        readonly currency: string;
        readonly text: string;
      }[];
      readonly money: readonly Sum[];
      readonly unknownAmounts: number;
      readonly inKind: number;
    }[];
  };
}

const sums = `{ currency byYear { year arithmetic count } spanning { from to text } undated { arithmetic }
  undatedOnce { arithmetic } total { from to low high arithmetic } count }`;

/** What reaches an entity, as a trace adds it up and as its one relation does. */
async function ask(to: string, filter = '{}') {
  const answer =
    await served.ask(`{ trace(to: "${to}", maxHops: 1, filter: ${filter}) { totals ${sums} unknownAmounts inKindFlows }
    neighborhood(of: ["${to}"], filter: ${filter}) { relations { id amountText amountByYear { year currency text } money ${sums}
      unknownAmounts inKind } } }`);
  expect(errorsOf(answer)).toBeUndefined();
  const { trace, neighborhood } = (answer.json as { data: Answered }).data;
  const [relation] = neighborhood.relations;
  expect(neighborhood.relations).toHaveLength(1);
  // One module, one set of figures.
  expect(relation?.money).toEqual(trace.totals);
  expect([relation?.unknownAmounts, relation?.inKind]).toEqual([trace.unknownAmounts, trace.inKindFlows]);
  return { sums: trace.totals, relation: relation! };
}
const years = (sum: Sum | undefined) => sum?.byYear.map(({ year, arithmetic }) => [year, arithmetic]);

describe('What money reaches whom, by year', () => {
  test('five yearly gifts of 100 are 100 in each year and 500 in all', async () => {
    const { sums: found, relation } = await ask('school');
    expect(found).toEqual([
      {
        currency: 'USD',
        byYear: [2001, 2002, 2003, 2004, 2005].map((year) => ({ year, arithmetic: '100 USD', count: 1 })),
        ...{ spanning: [], undated: null, undatedOnce: null, count: 5 },
        total: { from: 2001, to: 2005, low: 500, high: 500, arithmetic: '5 × 100 USD = 500 USD' },
      },
    ]);
    expect(relation.amountText).toBe('500 USD, 2001 – 2005');
    expect(relation.amountByYear[4]).toEqual({ year: 2005, currency: 'USD', text: '100 USD' });
  });

  test('a flow that starts and ends within a year counts by its months, or by its days', async () => {
    const { sums: found, relation } = await ask('clinic');
    expect(years(found[0])).toEqual([
      [2003, '50,500 USD × 5 months = 252,500 USD'],
      [2004, '50,500 USD × 12 months = 606,000 USD'],
      [2005, '50,500 USD × 12 months × 74 of 365 days = 122,860.27 USD'],
    ]);
    expect(found[0]?.total).toEqual({
      ...{ from: 2003, to: 2005, low: 981_360.27, high: 981_360.27 },
      arithmetic: '252,500 USD + 606,000 USD + 122,860.27 USD = 981,360.27 USD',
    });
    expect(relation.amountText).toBe('50,500 USD a month');
  });

  test('open periods that overlap give what is certain and what is possible, up to the last day spoken of', async () => {
    const { sums: found } = await ask('harbour');
    expect(years(found[0])).toEqual([
      [2004, '100 USD'],
      [2005, '100 USD + 10 USD × (1 – 6) months = 110 – 160 USD'],
      [2006, '100 USD × (3 – 12) of 12 months + 10 USD × (0 – 12) months = 25 – 220 USD'],
      ...[2007, 2008, 2009, 2010].map((year) => [
        year,
        '100 USD × (0 – 12) of 12 months + 10 USD × (0 – 12) months = 0 – 220 USD',
      ]),
    ]);
  });

  test('an undated rate stands beside what is dated, and never in it', async () => {
    const { sums: found, relation } = await ask('leader');
    expect(found).toEqual([
      {
        currency: 'USD',
        byYear: [{ year: 2002, arithmetic: '25,000 USD', count: 1 }],
        ...{ spanning: [], undatedOnce: null, count: 2 },
        undated: { arithmetic: '50,500 USD × 12 months = 606,000 USD a year' },
        total: { from: 2002, to: 2002, low: 25_000, high: 25_000, arithmetic: '25,000 USD' },
      },
    ]);
    expect(relation.amountText).toBe('25,000 USD, 2002; 606,000 USD a year, undated');
  });

  test('two currencies, goods and unknown amounts stay apart', async () => {
    const { sums: found, relation } = await ask('market');
    expect(found.map(({ currency, byYear, spanning, total }) => [currency, byYear, spanning, total])).toEqual(
      [
        [
          'EUR',
          [{ year: 2004, arithmetic: '1,000 – 2,000 EUR', count: 1 }],
          [],
          { from: 2004, to: 2004, low: 1_000, high: 2_000, arithmetic: '1,000 – 2,000 EUR' },
        ],
        [
          'USD',
          [],
          [{ from: 2003, to: 2005, text: '700 USD' }],
          { from: 2003, to: 2005, low: 700, high: 700, arithmetic: '700 USD' },
        ],
      ],
    );
    expect([relation.unknownAmounts, relation.inKind]).toEqual([1, 1]);
    expect(relation.amountText).toBe(
      '1,000 – 2,000 EUR, 2004; 700 USD, 2003 – 2005; 9,000 USD, 2004, in kind',
    );
  });

  test('a day lists its year alone, whole, and leaves what is undated beside it', async () => {
    const day = await ask('clinic', '{validOn: "2004-02-03"}');
    expect(years(day.sums[0])).toEqual([[2004, '50,500 USD × 12 months = 606,000 USD']]);
    const span = await ask('clinic', '{validFrom: "2004-02-03", validTo: "2005-01-01"}');
    expect(span.sums[0]?.byYear.map(({ year }) => year)).toEqual([2004, 2005]);
    const leader = await ask('leader', '{validOn: "2004-02-03"}');
    expect([years(leader.sums[0]), leader.sums[0]?.total, leader.sums[0]?.undated?.arithmetic]).toEqual([
      ...[[], null, '50,500 USD × 12 months = 606,000 USD a year'],
    ]);
    // Beyond what the sources speak of, an open flow is possible.
    const later = await ask('harbour', '{validOn: "2030-01-01"}');
    expect(years(later.sums[0])).toEqual([
      [2030, '100 USD × (0 – 12) of 12 months + 10 USD × (0 – 12) months = 0 – 220 USD'],
    ]);
  });

  test('the flows of a year are at hand', async () => {
    const answer = await served.ask(
      '{ trace(to: "school") { totals { byYear { year flows { id valid { edtf } } } } } }',
    );
    const { data } = answer.json as {
      data: { trace: { totals: readonly { byYear: readonly { year: number; flows: unknown }[] }[] } };
    };
    expect(data.trace.totals[0]?.byYear[1]).toEqual({
      year: 2002,
      flows: [{ id: 'fund.FUNDS.school.y2', valid: { edtf: '2002' } }],
    });
  });

  test('a report gives the same figures, flows by relation and sums by year', async () => {
    const { text } = await served.send('/export?format=markdown');
    const from = text.indexOf('### The money together');
    expect(text.slice(from, text.indexOf('\n## ', from)).trim().split('\n')).toEqual([
      '### The money together',
      '',
      'Each flow once, in the years in which it flowed; a range where its dates leave open how much. What has no date stands apart, since nobody knows of which year it is.',
      '',
      '- **EUR, 2004:** 1,000 – 2,000 EUR',
      '  - **2004:** 1,000 – 2,000 EUR',
      '- **USD, 2001 – 2010:** 100 USD + 25,100 USD + 252,600 USD + 606,200 USD + (123,070.27 – 123,120.27 USD) + (25 – 220 USD) + 4 × (0 – 220 USD) + 700 USD = 1,007,795.27 – 1,008,920.27 USD',
      '  - **2001:** 100 USD',
      '  - **2002:** 25,000 USD + 100 USD = 25,100 USD',
      '  - **2003:** 50,500 USD × 5 months + 100 USD = 252,600 USD',
      '  - **2004:** 50,500 USD × 12 months + 2 × 100 USD = 606,200 USD',
      '  - **2005:** 50,500 USD × 12 months × 74 of 365 days + 2 × 100 USD + 10 USD × (1 – 6) months = 123,070.27 – 123,120.27 USD',
      '  - **2006:** 100 USD × (3 – 12) of 12 months + 10 USD × (0 – 12) months = 25 – 220 USD',
      ...[2007, 2008, 2009, 2010].map(
        (year) => `  - **${year}:** 100 USD × (0 – 12) of 12 months + 10 USD × (0 – 12) months = 0 – 220 USD`,
      ),
      '  - **2003 – 2005:** 700 USD',
      '- **USD a year, undated:** 50,500 USD × 12 months = 606,000 USD a year',
      '',
      'Apart: 1 without a known amount, which count as unknown, not as nothing; 1 in kind, which are not added to cash.',
    ]);
    expect(text).toMatch(
      /\n- \*\*The Fund\*\* funds \*\*The School\*\*: 5 links; 500 USD, 2001 – 2005; 2001 – 2005\n {2}- \*\*The Fund\*\* funds \*\*The School\*\*: 100 USD a year; 2001/,
    );
  });
});
