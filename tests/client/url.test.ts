import { describe, expect, test } from '@jest/globals';
import { fromHash, toHash } from '../../client/state/url.ts';
import { emptyView, type View } from '../../client/state/view.ts';

const full: View = {
  nodes: ['ttp', 'afghan-taliban', 'doha-agreement'],
  expanded: { ttp: ['afghan-taliban'] },
  positions: {
    ttp: { x: -120, y: 40 },
    'doha-agreement': { x: 7, y: -3000 },
    'group:community:1': { x: 30, y: 9 },
  },
  camera: { zoom: 0.7312, x: 12.5, y: -40 },
  filters: {
    hiddenTypes: ['PLACE'],
    hiddenKinds: ['ACTOR/person', 'EVENT/other'],
    hiddenFamilies: ['OTHER', 'PLACE'],
    hiddenLinkTypes: ['RELATED_TO'],
    hideUnlinked: true,
    validFrom: '2003-01-01',
    validTo: '2005-12-31',
    datedOnly: true,
    knownOn: '2024-01-01',
  },
  selection: { kind: 'link', id: 'afghan-taliban.FUNDS.noor-wali-mehsud' },
  picked: ['doha-agreement', 'ttp'],
  panel: { name: 'path', params: { hops: '4', families: 'FUNDING,SUPPORT' } },
  picks: { from: 'united-states', to: 'ttp' },
  bundling: 'pairs',
  opened: ['afghan-taliban..ttp'],
  weight: 'duration',
  grouping: 'community',
  openGroups: ['group:community:2'],
};

describe('a view comes back from its URL exactly', () => {
  test.each<[string, View]>([
    ['with everything set', full],
    ['fitted, with nothing but entities', { ...emptyView, nodes: ['a', 'b'] }],
    [
      'with a figure selected',
      {
        ...full,
        selection: { kind: 'figure', id: 'ttp:attacks:2020' },
        panel: { name: 'details', params: {} },
      },
    ],
    [
      'on a day',
      {
        ...full,
        filters: { ...full.filters, validFrom: '2021-08-15', validTo: '2021-08-15', datedOnly: false },
      },
    ],
    ['since a day', { ...full, filters: { ...full.filters, validTo: null } }],
    ['until a day', { ...full, filters: { ...full.filters, validFrom: null } }],
    ['with a source selected', { ...full, selection: { kind: 'source', id: 'kakar-stratheia' } }],
    ['with a selection whose details were closed', { ...full, panel: null }],
    [
      'with names that need escaping',
      { ...full, panel: { name: 'trace', params: { from: 'a&b=c', note: 'é ü #' } } },
    ],
  ])('%s', (_case, view) => {
    expect(fromHash(`#${toHash(view)}`)).toEqual({ view, opens: true, damaged: false });
  });
});

test('what people may want to read in the URL is plain', () => {
  const plain = toHash(full).replace(/&s=.*/, '');
  expect(plain).toBe(
    'since=2003-01-01&until=2005-12-31&dated=only&known=2024-01-01&link=afghan-taliban.FUNDS.noor-wali-mehsud&from=united-states&to=ttp&lines=pairs&width=duration&by=community&panel=path&p.hops=4&p.families=FUNDING,SUPPORT',
  );
});

test('people may write a URL by hand', () => {
  expect(fromHash('#show=ttp,al-qaeda,ttp&on=2021-08-15&entity=ttp')).toEqual({
    view: {
      ...emptyView,
      nodes: ['ttp', 'al-qaeda'],
      filters: { ...emptyView.filters, validFrom: '2021-08-15', validTo: '2021-08-15' },
      selection: { kind: 'entity', id: 'ttp' },
      panel: { name: 'details', params: {} },
    },
    opens: true,
    damaged: false,
  });
});

test.each([
  ['on=2021', '2021-01-01', '2021-12-31'],
  ['on=2021-02', '2021-02-01', '2021-02-28'],
  ['since=2003&until=2005', '2003-01-01', '2005-12-31'],
  ['since=2003', '2003-01-01', null],
  ['until=2005-06', null, '2005-06-30'],
  ['on=2021-08-15&since=2003', '2021-08-15', '2021-08-15'],
  ['since=2005&until=2003', null, null],
])('dates may be written as %s', (hash, validFrom, validTo) => {
  expect(fromHash(`#${hash}`).view.filters).toEqual({ ...emptyView.filters, validFrom, validTo });
});

test('what is no day, no panel and no packed view is not taken for one', () => {
  expect(fromHash('#on=soon&known=2021-02-31&panel=admin&s=not-a-view')).toEqual({
    view: emptyView,
    opens: false,
    damaged: true,
  });
  expect(fromHash('')).toEqual({ view: emptyView, opens: false, damaged: false });
});

test('300 placed entities fit into a URL of 8,000 characters', () => {
  const nodes = Array.from({ length: 300 }, (_, n) => `some-armed-group-or-person-${(n * 7919) % 1000}-${n}`);
  const positions = Object.fromEntries(
    nodes.map((id, n) => [id, { x: (n * 613) % 2000, y: (n * 389) % 1500 }]),
  );
  expect(toHash({ ...emptyView, nodes, positions }).length).toBeLessThan(8000);
});
