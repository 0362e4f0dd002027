import { describe, expect, test } from '@jest/globals';
import type { Traced, TracedLink } from '../../client/actions/panel-data.ts';
import { flowAmount, traceFlows, wayTexts } from '../../client/panels/trace/trace-flows.ts';

type FlowLink = Extract<TracedLink, { __typename: 'FundingFlow' }>;

const actor = (id: string) => ({
  __typename: 'Actor' as const,
  id,
  type: 'ACTOR' as const,
  kind: 'armed-group',
  name: id.toUpperCase(),
});
const common = (source: string, target: string, label: string, inverse: string) => ({
  id: `${source}.${label}.${target}`,
  label,
  linkType: { id: label, label, inverse, symmetric: false },
  source: actor(source),
  target: actor(target),
  disputed: false,
  valid: null,
  grade: { reliability: 'F', credibility: 6, code: 'F6', text: '' },
});
const funds = (source: string, target: string, more: Partial<FlowLink> = {}): TracedLink => ({
  __typename: 'FundingFlow',
  family: 'FUNDING',
  inKind: false,
  amount: null,
  annual: null,
  ...common(source, target, 'funds', 'is funded by'),
  ...more,
});
const monthly = (usd: number): Partial<FlowLink> => ({
  amount: { low: usd, high: usd, currency: 'USD', per: 'MONTH', text: `${usd} USD a month` },
  annual: { low: usd * 12, high: usd * 12, currency: 'USD', arithmetic: '' },
});
const once = (usd: number, inKind: boolean): Partial<FlowLink> => ({
  inKind,
  amount: { low: usd, high: usd, currency: 'USD', per: 'ONCE', text: `${usd} USD once` },
});
const supports = (source: string, target: string): TracedLink => ({
  __typename: 'SupportLink',
  family: 'SUPPORT',
  forms: ['sanctuary', 'weapons'],
  giverCertain: true,
  ...common(source, target, 'supports', 'is supported by'),
});
const leads = (source: string, target: string): TracedLink => ({
  __typename: 'Tie',
  family: 'STRUCTURE',
  ...common(source, target, 'leads', 'is led by'),
});

/** A trace whose paths are given as lists of links, each from giver to recipient. */
const traced = (...paths: readonly (readonly TracedLink[])[]): Traced => {
  const links = [...new Map(paths.flat().map((link) => [link.id, link])).values()];
  const ids = [...new Set(links.flatMap((link) => [link.source.id, link.target.id]))];
  return {
    unknownAmounts: 0,
    inKindFlows: 0,
    flows: 0,
    totals: [],
    further: [],
    inKind: [],
    unknownFlows: [],
    graph: { truncated: false, omitted: 0, nodes: ids.map(actor), links },
    paths: paths.map((path) => ({
      hops: path.length,
      timing: 'UNKNOWN' as const,
      nodes: [{ id: path[0]?.source.id ?? '' }, ...path.map((link) => ({ id: link.target.id }))],
      links: path.map(({ id }) => ({ id })),
    })),
  };
};

const shape = (trace: Traced) =>
  traceFlows(trace).map(({ number, id, kind, width, drawn }) => [number, id, kind, width, drawn]);

describe('the flows of a trace', () => {
  test('stand once each, cash first, then goods, unknown amounts, support and ties', () => {
    const pay = funds('a', 'b', monthly(100));
    const trace = traced(
      [supports('a', 'c')],
      [pay, leads('b', 'c')],
      [funds('d', 'a', once(7e9, true)), pay, leads('b', 'c')],
      [funds('e', 'c')],
    );
    expect(shape(trace)).toEqual([
      [1, 'a.funds.b', 'annual', 30, true],
      [2, 'd.funds.a', 'in-kind', 14, true],
      [3, 'e.funds.c', 'unknown', 8, true],
      [4, 'a.supports.c', 'support', 3, true],
      [5, 'b.leads.c', 'reach', 3, true],
    ]);
  });

  test('are as wide as their amounts within one kind and currency only', () => {
    const euros = funds('d', 'z', {
      amount: { low: 5, high: 5, currency: 'EUR', per: 'YEAR', text: '5 EUR a year' },
      annual: { low: 5, high: 5, currency: 'EUR', arithmetic: '' },
    });
    const trace = traced(
      [funds('a', 'z', monthly(1000))],
      [funds('b', 'z', monthly(500))],
      [funds('c', 'z', monthly(1))],
      [euros],
      [funds('e', 'z', once(12, false))],
    );
    expect(shape(trace).map(([, id, kind, width]) => [id, kind, width])).toEqual([
      ['a.funds.z', 'annual', 30],
      ['b.funds.z', 'annual', 15],
      ['c.funds.z', 'annual', 4],
      ['d.funds.z', 'annual', 30],
      ['e.funds.z', 'one-off', 30],
    ]);
  });

  test('that would close a circle stand in the table only', () => {
    const trace = traced(
      [funds('a', 'b', monthly(1)), funds('b', 'c', monthly(1))],
      [funds('c', 'a'), funds('a', 'b', monthly(1))],
    );
    expect(traceFlows(trace).map(({ id, drawn }) => [id, drawn])).toEqual([
      ['a.funds.b', true],
      ['b.funds.c', true],
      ['c.funds.a', false],
    ]);
  });

  test('say in words what flows', () => {
    expect(
      [
        funds('a', 'b', monthly(100)),
        funds('a', 'b', once(7, true)),
        funds('a', 'b'),
        funds('a', 'b', { inKind: true }),
        funds('a', 'b', { amount: { low: 9, high: 9, currency: 'USD', per: null, text: '9 USD' } }),
        supports('a', 'b'),
        leads('a', 'b'),
      ].map(flowAmount),
    ).toEqual([
      '100 USD a month',
      '7 USD once, in kind',
      'amount unknown',
      'goods, value unknown',
      '9 USD, how often is unknown',
      'sanctuary, weapons',
      'nothing flows: belongs to the group',
    ]);
  });
});

test('a way says through whom a flow reaches a group, and then comes first', () => {
  const trace = traced([supports('a', 'c')], [funds('a', 'b'), leads('b', 'c')]);
  expect(wayTexts(trace)).toEqual([
    {
      key: 'a.funds.b b.leads.c',
      text: 'A —funds→ B —leads→ C',
      through: 'Reaches C through B, who leads it.',
    },
    { key: 'a.supports.c', text: 'A —supports→ C', through: null },
  ]);
});
