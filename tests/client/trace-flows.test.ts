import { describe, expect, test } from '@jest/globals';
import type { Traced } from '../../client/actions/panel-data.ts';
import { drawing, flowWords, restText, traceFlows, wayText } from '../../client/panels/trace/trace-flows.ts';
import { dated, funds, leads, once, rate, supports, traced } from './traced.ts';

const shape = (trace: Pick<Traced, 'graph'>, id = 'z', direction: 'to' | 'from' = 'to') =>
  traceFlows(trace, id, direction).map((flow) => [flow.number, flow.id, flow.kind, flow.distance]);

describe('the flows of a trace', () => {
  test('stand nearest first, then cash, goods, unknown amounts, support and ties', () => {
    const trace = traced(
      supports('a', 'z'),
      leads('b', 'z'),
      funds('d', 'a', dated(9e9)),
      funds('a', 'b', rate(1200)),
      funds('e', 'z'),
      funds('d', 'z', { inKind: 1, amountText: '7 USD once' }),
      funds('f', 'z', once(12)),
      funds('g', 'z', dated(5)),
    );
    expect(shape(trace)).toEqual([
      [1, 'g.funds.z', 'dated', 1],
      [2, 'a.funds.b', 'rate', 1],
      [3, 'f.funds.z', 'once', 1],
      [4, 'd.funds.z', 'in-kind', 1],
      [5, 'e.funds.z', 'unknown', 1],
      [6, 'a.supports.z', 'support', 1],
      [7, 'b.leads.z', 'reach', 1],
      [8, 'd.funds.a', 'dated', 2],
    ]);
  });

  test('of one kind stand by amount, without one by number of links, then by name', () => {
    const trace = traced(
      funds('b', 'z', rate(5)),
      funds('a', 'z', rate(5)),
      funds('c', 'z', rate(7, 9)),
      funds('d', 'z', rate(99, 99, 'EUR')),
      supports('m', 'z', { count: 2 }),
      supports('n', 'z', { count: 31 }),
      supports('l', 'z', { count: 2 }),
    );
    expect(shape(trace).map(([, id]) => id)).toEqual([
      'd.funds.z',
      'c.funds.z',
      'a.funds.z',
      'b.funds.z',
      'n.supports.z',
      'l.supports.z',
      'm.supports.z',
    ]);
  });

  test('of what an entity gives lead away from it, over its leaders too', () => {
    const trace = traced(funds('z', 'a'), leads('l', 'z'), supports('l', 'b'), funds('a', 'c'));
    expect(
      traceFlows(trace, 'z', 'from').map(({ id, from, to, distance }) => [id, from, to, distance]),
    ).toEqual([
      ['z.funds.a', 'z', 'a', 1],
      ['l.supports.b', 'l', 'b', 1],
      ['l.leads.z', 'z', 'l', 1],
      ['a.funds.c', 'a', 'c', 2],
    ]);
  });

  test('are as wide as their amounts within one kind and currency only', () => {
    const trace = traced(
      funds('a', 'z', rate(1000)),
      funds('b', 'z', rate(500)),
      funds('c', 'z', rate(1)),
      funds('d', 'z', rate(5, 5, 'EUR')),
      funds('e', 'z', once(12)),
      funds('f', 'z', dated(1, 80_000)),
      funds('g', 'z', dated(20_000, null)),
      funds('h', 'z'),
    );
    expect(Object.fromEntries(traceFlows(trace, 'z', 'to').map(({ id, width }) => [id, width]))).toEqual({
      'a.funds.z': 30,
      'b.funds.z': 15,
      'c.funds.z': 4,
      'd.funds.z': 30,
      'e.funds.z': 30,
      'f.funds.z': 30,
      'g.funds.z': 7.5,
      'h.funds.z': 8,
    });
  });

  test('are found by ends, forms, amounts, years and kind', () => {
    const [flow] = traceFlows(traced(funds('a', 'z', dated(500))), 'z', 'to');
    expect(flow && flowWords(flow, (id) => id)).toBe('a funds z 500 usd, 2001 2001 cash of known years');
  });
});

describe('the picture of a trace', () => {
  const ids = (flows: readonly { readonly id: string }[]) => flows.map(({ id }) => id);

  test('leaves out what would close a circle', () => {
    const flows = traceFlows(traced(funds('a', 'z'), funds('b', 'a'), funds('z', 'b')), 'z', 'to');
    const { drawn, more, circles } = drawing(flows, 'to', 20);
    expect([ids(drawn), ids(more), ids(circles)]).toEqual([['a.funds.z', 'b.funds.a'], [], ['z.funds.b']]);
  });

  test('holds the first flows and what joins them to their groups, and says what the rest is', () => {
    const many = Array.from({ length: 5 }, (_, index) => supports(`s${index}`, 'z'));
    const trace = traced(
      funds('a', 'z', dated(100)),
      funds('b', 'l', dated(20, 30)),
      leads('l', 'z'),
      leads('k', 'z'),
      supports('s9', 'k'),
      funds('c', 'z', dated(0.1)),
      funds('d', 'z', dated(0.2)),
      funds('e', 'z', rate(7, 7, 'EUR')),
      ...many,
    );
    const flows = traceFlows(trace, 'z', 'to');
    const { drawn, more } = drawing(flows, 'to', 2);
    expect(ids(drawn)).toEqual(['a.funds.z', 'b.funds.l', 'l.leads.z']);
    expect(more).toHaveLength(10);
    expect(restText(more)).toBe(
      '2 of “Cash of known years” (together 0.30 USD), 1 of “Cash a year, undated” (together 7 EUR a year), ' +
        '6 of “Support that is not money”, 1 of “Leader, member or part”',
    );
  });

  test('says of a rest with open bounds what it is at least', () => {
    const flows = traceFlows(
      traced(funds('a', 'z', dated(5, null)), funds('b', 'z', dated(6, 8))),
      'z',
      'to',
    );
    expect(restText(flows)).toBe('2 of “Cash of known years” (together at least 11 USD)');
  });
});

test('a way says through whom a flow reaches a group', () => {
  const way = (...relations: readonly ReturnType<typeof funds>[]) => ({
    timing: 'UNKNOWN' as const,
    nodes: [relations[0]?.source, ...relations.map(({ target }) => target)].flatMap((node) =>
      node ? [node] : [],
    ),
    relations: [...relations],
  });
  expect(wayText(way(funds('a', 'b'), leads('b', 'c')))).toEqual({
    key: 'a.funds.b b.leads.c',
    text: 'A —funds→ B —leads→ C',
    through: 'Reaches C through B, who leads it.',
  });
  expect(wayText(way(supports('a', 'c')))).toEqual({
    key: 'a.supports.c',
    text: 'A —supports→ C',
    through: null,
  });
});
