import { afterEach, describe, expect, test } from '@jest/globals';
import type { TotalRecord, TraceArgs } from '../../server/graph/trace/trace.ts';
import { wholeTrace as trace } from './whole-trace.ts';

import type { GraphStore } from '../../server/store/graph-store.ts';
import { openSmallGraph, type SmallEntity, type SmallLink } from './small-graph.ts';

let store: GraphStore | undefined;
afterEach(async () => store?.close());

/** `a>b 10 USD YEAR`, `a>b 10-20 EUR`, `a>b 5 USD ONCE kind`, `a>b ?`; `a~b` supports; `a^b` is a member, `a*b` leads. */
function link(line: string): SmallLink {
  const [, from = '', sign = '>', to = '', rest = ''] = /^(\w+)([>~^*])(\w+) ?(.*)$/.exec(line) ?? [];
  const type = { '>': 'FUNDS', '~': 'SUPPORTS', '^': 'MEMBER_OF', '*': 'LEADS' }[sign] as string;
  const [amount = '?', currency = 'USD', per = 'YEAR', kind] = rest.split(' ');
  const [low = NaN, high = low] = amount.split('-').map(Number);
  const money =
    type !== 'FUNDS' || Number.isNaN(low) ? {} : { amountLow: low, amountHigh: high, currency, per };
  return { from, type, to, props: { ...money, ...(kind && { inKind: true }) } };
}

async function open(lines: readonly string[], entities: readonly SmallEntity[] = []) {
  const opened = await openSmallGraph({ links: lines.map(link), entities });
  store = opened.store;
  return (args: Partial<TraceArgs>) =>
    trace(opened.session(), { families: ['FUNDING', 'SUPPORT'], maxHops: 4, ...args });
}

const sums = (totals: readonly TotalRecord[]) =>
  totals.map((total) => [
    total.distance,
    total.currency,
    total.undated?.arithmetic ?? null,
    total.undatedOnce?.arithmetic ?? null,
  ]);
const ways = ({ paths }: Awaited<ReturnType<typeof trace>>) =>
  paths.map((path) => path.nodes.map((node) => node.id).join(' '));
const linkIds = ({ graph }: Awaited<ReturnType<typeof trace>>) => graph.links.map((each) => each.id);
const nodeIds = ({ graph }: Awaited<ReturnType<typeof trace>>) => graph.nodes.map((node) => node.id);

describe('A trace', () => {
  test('counts a flow once however many paths cross it', async () => {
    const run = await open(['root>left 100', 'root>right 200', 'left>top 10', 'right>top 20', 'top>t 5']);
    const result = await run({ to: 't' });
    expect(sums(result.totals)).toEqual([[1, 'USD', '5 USD × 1 year = 5 USD a year', null]]);
    expect(sums(result.further)).toEqual([
      [2, 'USD', '10 USD × 1 year + 20 USD × 1 year = 30 USD a year', null],
      [3, 'USD', '100 USD × 1 year + 200 USD × 1 year = 300 USD a year', null],
    ]);
    expect(ways(result)).toEqual([
      'top t',
      'left top t',
      'right top t',
      'root left top t',
      'root right top t',
    ]);
    expect(result.flows).toBe(5);
    expect(result.graph).toMatchObject({ truncated: false, omitted: 0 });
  });

  test('counts a flow at its shortest distance when it is reached at several', async () => {
    const run = await open(['a>t 1', 'a>b 2', 'b>t 4', 'root>a 8']);
    const result = await run({ to: 't' });
    expect(sums(result.totals)).toEqual([[1, 'USD', '1 USD × 1 year + 4 USD × 1 year = 5 USD a year', null]]);
    expect(sums(result.further)).toEqual([
      [2, 'USD', '2 USD × 1 year + 8 USD × 1 year = 10 USD a year', null],
    ]);
  });

  test('does not go round in circles', async () => {
    const run = await open(['a>b 1', 'b>a 2', 'b>t 4', 't>a 8', 't>b 16', 't>t 32']);
    const result = await run({ to: 't' });
    expect(sums(result.totals)).toEqual([[1, 'USD', '4 USD × 1 year = 4 USD a year', null]]);
    expect(sums(result.further)).toEqual([[2, 'USD', '1 USD × 1 year = 1 USD a year', null]]);
    expect(linkIds(result)).toEqual(['a.FUNDS.b', 'b.FUNDS.t']);
  });

  test('counts a flow away from the traced entity where another way leads on from it', async () => {
    const run = await open(['near>t 1', 'near>far 2', 'far>near 4', 'far>mid 8', 'mid>t 16']);
    const result = await run({ to: 't' });
    expect(sums(result.further)).toEqual([
      [2, 'USD', '8 USD × 1 year + 4 USD × 1 year = 12 USD a year', null],
      [3, 'USD', '2 USD × 1 year = 2 USD a year', null],
    ]);
    expect(ways(result)).toContain('near far mid t');
  });

  test('to a group takes in what reaches its leaders, members and parts, and says through what', async () => {
    const run = await open([
      'a>chief 50500 USD MONTH',
      'a>cell 1',
      'a>group 2',
      'chief*group',
      'cell^wing',
      'wing^group',
      'b>a 9',
    ]);
    const result = await run({ to: 'group' });
    expect(sums(result.totals)).toEqual([
      [1, 'USD', '1 USD × 1 year + 50,500 USD × 12 months + 2 USD × 1 year = 606,003 USD a year', null],
    ]);
    expect(ways(result)).toEqual([
      'a group',
      'b a group',
      'a chief group',
      'b a chief group',
      'a cell wing group',
      'b a cell wing group',
    ]);
    expect(linkIds(result)).toContain('chief.LEADS.group');
    expect(linkIds(result)).toContain('wing.MEMBER_OF.group');
  });

  test('does not count a flow to a group as one to its leader, nor money within a group as new', async () => {
    const run = await open(['a>group 1', 'b>chief 2', 'chief*group', 'group>chief 4']);
    expect(ways(await run({ to: 'chief' }))).toEqual(['b chief', 'group chief', 'a group chief']);
    const group = await run({ to: 'group' });
    expect(ways(group)).toEqual(['a group', 'b chief group']);
    expect(group.flows).toBe(2);
  });

  test('between flows goes through a group, but not from one of its members to another', async () => {
    const run = await open(
      [
        'a>chief 1',
        'chief*group',
        'group>t 2',
        'unit^group',
        'unit>t 4',
        'b>group 8',
        'x>pact 16',
        'unit^pact',
      ],
      [{ id: 'pact', type: 'Alliance' }],
    );
    const result = await run({ to: 't' });
    expect(ways(result)).toEqual(['group t', 'unit t', 'b group t', 'a chief group t', 'b group unit t']);
    expect(linkIds(result)).toEqual([
      'a.FUNDS.chief',
      'b.FUNDS.group',
      'chief.LEADS.group',
      'group.FUNDS.t',
      'unit.FUNDS.t',
      'unit.MEMBER_OF.group',
    ]);
  });

  test('structural steps do not count as hops', async () => {
    const run = await open(['a>chief 1', 'chief*group', 'group>t 2']);
    expect(ways(await run({ to: 't', maxHops: 2 }))).toEqual(['group t', 'a chief group t']);
    expect(ways(await run({ to: 't', maxHops: 1 }))).toEqual(['group t']);
  });

  test('keeps currencies, one-off money, goods and unknown amounts apart', async () => {
    const run = await open([
      'a>t 10 USD YEAR',
      'b>t 10-20 EUR MONTH',
      'c>t 7 USD ONCE',
      'd>t 7000 USD ONCE kind',
      'e>t ?',
      'f~t',
      'g>t 3 EUR ONCE',
    ]);
    const result = await run({ to: 't' });
    expect(sums(result.totals)).toEqual([
      [1, 'EUR', '(10 – 20 EUR) × 12 months = 120 – 240 EUR a year', '3 EUR'],
      [1, 'USD', '10 USD × 1 year = 10 USD a year', '7 USD'],
    ]);
    expect(result.totals.map((total) => total.count)).toEqual([2, 2]);
    expect(result.inKind.map((flow) => flow.id)).toEqual(['d.FUNDS.t']);
    expect(result).toMatchObject({ inKindFlows: 1, unknownAmounts: 1, flows: 6 });
    expect(result.unknownFlows.map((flow) => flow.id)).toEqual(['e.FUNDS.t']);
    expect(ways(result)).toHaveLength(7);
  });

  test('downstream follows what leaves an entity, its leaders, members and parts', async () => {
    const run = await open(['f>a 1', 'a>b 2', 'chief*f', 'chief>c 4', 'x>f 8', 'c>chief 16', 'b>d ?']);
    const result = await run({ from: 'f' });
    expect(ways(result)).toEqual(['f a', 'f chief c', 'f a b', 'f a b d']);
    expect(sums(result.totals)).toEqual([[1, 'USD', '4 USD × 1 year + 1 USD × 1 year = 5 USD a year', null]]);
    expect(sums(result.further)).toEqual([[2, 'USD', '2 USD × 1 year = 2 USD a year', null]]);
    expect(result.unknownAmounts).toBe(1);
  });

  test('downstream ends in the group that its last receiver acts for, but in no alliance', async () => {
    const run = await open(['f>a 1', 'a*g', 'a^pact', 'a^f'], [{ id: 'pact', type: 'Alliance' }]);
    const result = await run({ from: 'f', maxHops: 1 });
    expect(ways(result)).toEqual(['f a', 'f a g']);
    expect(linkIds(result)).toEqual(['a.LEADS.g', 'f.FUNDS.a']);
  });

  test('between two entities keeps to the ways that join them', async () => {
    const run = await open([
      'f>a 1',
      'a>t 2',
      'f>b 4',
      'b>a 8',
      'c>t 16',
      'chief*f',
      'chief>t 32',
      'a>f 64',
      't>b 128',
    ]);
    const result = await run({ from: 'f', to: 't' });
    expect(ways(result)).toEqual(['f a t', 'f chief t', 'f b a t']);
    expect(sums(result.totals)).toEqual([
      [1, 'USD', '2 USD × 1 year + 32 USD × 1 year = 34 USD a year', null],
    ]);
    expect(sums(result.further)).toEqual([
      [2, 'USD', '8 USD × 1 year + 1 USD × 1 year = 9 USD a year', null],
      [3, 'USD', '4 USD × 1 year = 4 USD a year', null],
    ]);
    expect(nodeIds(result)).toEqual(['f', 't', 'a', 'chief', 'b']);
    expect((await run({ from: 't', to: 'c' })).paths).toEqual([]);
  });

  test('between two groups takes in what their members give', async () => {
    const run = await open(
      ['man^cell', 'cell^pact', 'man>chief 1', 'chief*group'],
      [{ id: 'pact', type: 'Alliance' }],
    );
    const result = await run({ from: 'pact', to: 'group' });
    expect(ways(result)).toEqual(['pact cell man chief group']);
    expect(sums(result.totals)).toEqual([[1, 'USD', '1 USD × 1 year = 1 USD a year', null]]);
    expect(result.graph.links).toHaveLength(4);
  });

  test('keeps to the families and dates asked for, structure included', async () => {
    const dated = (line: string, valid: string): SmallLink => ({ ...link(line), valid });
    const opened = await openSmallGraph({
      links: [dated('a>chief 1', '2020/2024'), dated('chief*group', '2018/2021'), dated('b~group', '2023')],
    });
    store = opened.store;
    const run = (args: Partial<TraceArgs>) =>
      trace(opened.session(), { to: 'group', families: ['FUNDING', 'SUPPORT'], maxHops: 2, ...args });
    expect(ways(await run({}))).toEqual(['b group', 'a chief group']);
    expect((await run({})).paths[1]).toMatchObject({
      timing: 'OVERLAPS',
      hops: 2,
      window: { edtf: '2020-01-01/2021-12-31' },
    });
    expect(ways(await run({ filter: { validOn: '2023-05-01' } }))).toEqual(['b group']);
    expect(ways(await run({ filter: { validOn: '2020-05-01' } }))).toEqual(['a chief group']);
    expect(ways(await run({ families: ['FUNDING'] }))).toEqual(['a chief group']);
  });

  test('that would read too much says so', async () => {
    const { store: opened, session } = await openSmallGraph({ links: ['a>t 1', 'b>t 2', 'c>a 4'].map(link) });
    store = opened;
    const args = { to: 't', families: ['FUNDING'] as const, maxHops: 2 };
    await expect(trace(session(), args, 2)).rejects.toMatchObject({
      name: 'LimitError',
      message:
        'Tracing 2 hops means reading more than 2 links. Ask for maxHops: 1, or narrow the filter by family, type or date.',
    });
    expect((await trace(session(), { ...args, maxHops: 1 }, 2)).flows).toBe(2);
  });

  test('of an entity that nothing reaches is empty', async () => {
    const run = await open(['t>a 1']);
    expect(await run({ to: 't' })).toMatchObject({
      paths: [],
      totals: [],
      further: [],
      flows: 0,
      graph: { links: [] },
    });
  });

  test.each([
    [{}, 'BadInputError', 'Give from, to or both: the entities between which to follow the flows.'],
    [
      { from: 'a', to: 'a' },
      'BadInputError',
      'from and to are both "a". Give one of them, or two different entities.',
    ],
    [{ to: 'x' }, 'NotFoundError', 'No entity has the id "x"; search finds ids by name.'],
    [
      { to: 'a', families: ['ALLIANCE'] as const },
      'BadInputError',
      'families may be FUNDING, SUPPORT or both, not ALLIANCE; paths follows links of every family.',
    ],
    [
      { to: 'a', families: [] },
      'BadInputError',
      'families may be FUNDING, SUPPORT or both; paths follows links of every family.',
    ],
  ])('of %j is refused', async (args, name, message) => {
    const run = await open(['a>b 1']);
    await expect(run(args)).rejects.toMatchObject({ name, message });
  });
});
