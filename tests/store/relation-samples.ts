import { anyLink } from '../../server/graph/elements/link-filter.ts';
import type { Sample } from './statement-samples.ts';

const symmetric = ['ALLIED_WITH', 'HOSTILE_TO', 'RELATED_TO'];
const filters = [
  anyLink,
  { ...anyLink, types: ['FUNDS', 'SUPPORTS'], validOn: '2021-09-01', knownOn: '2025-12-31' },
  { ...anyLink, validFrom: '2001-01-01', validTo: '2024-12-31', minCredibility: 6, dated: true },
];
const ids = ['ttp', 'noor-wali-mehsud', 'pakistan', 'nobody'];
const among = ['ttp', 'afghan-taliban', 'noor-wali-mehsud', 'pakistan'];
const rows = [
  {
    end: 'ttp',
    others: ['afghan-taliban', 'pakistan'],
    relations: ['afghan-taliban.SUPPORTS.ttp', 'pakistan.HOSTILE_TO.ttp'],
  },
  {
    end: 'noor-wali-mehsud',
    others: ['afghan-taliban'],
    relations: ['afghan-taliban.FUNDS.noor-wali-mehsud'],
  },
  { end: 'nobody', others: ['ttp'], relations: ['nobody.FUNDS.ttp'] },
];
const pairs = (only: readonly string[] | null) =>
  rows.flatMap(({ end, others, relations }) =>
    relations.map((relation, at) => ({ end, other: others[at] ?? 'nobody', relation, only })),
  );
const ends = rows.map(({ end, others }) => ({ end, others }));
const directions = ['OUT', 'IN', 'BOTH'];

const nobody = { end: 'nobody', others: ['ttp'], only: null };

/** Samples of one relation, found from where it starts and from where it ends. */
const byWay = (samples: (end: string, other: string, way: 'out' | 'in') => Record<string, Sample[]>) => ({
  ...samples('afghan-taliban', 'ttp', 'out'),
  ...samples('ttp', 'afghan-taliban', 'in'),
});

/** As `readSamples`, for the statements about relations. */
export const relationReads: Record<string, Sample[]> = {
  'read/relations-among': filters.map((filter) => ({
    params: { ids: among, limit: 50, symmetric, ...filter },
  })),
  'read/relations-among-count': filters.map((filter) => ({ params: { ids: among, symmetric, ...filter } })),
  'read/relations-between': filters.map((filter) => ({
    params: { ids, others: ['afghan-taliban'], limit: 50, symmetric, ...filter },
  })),
  'read/relations-between-count': filters.map((filter) => ({
    params: { ids, others: ['afghan-taliban'], symmetric, ...filter },
  })),
  'read/relations-of-entities': directions.flatMap((direction) => [
    { params: { ids, direction, symmetric, count: null, id: null, limit: 7, ...anyLink } },
    { params: { ids, direction, symmetric, count: 2, id: 'm', limit: 50, ...filters[2] } },
  ]),
  'read/relation-counts-of-entities': directions.map((direction) => ({
    params: { ids, direction, symmetric, ...anyLink },
  })),
  'read/relation-counts': [null, ['afghan-taliban.SUPPORTS.ttp.haven']].flatMap((only) =>
    [null, ['kakar-stratheia']].map((sources) => ({
      params: { rows: rows.map((row) => ({ ...row, only })), among: sources, symmetric, ...anyLink },
    })),
  ),
  ...byWay((end, other, way) => ({
    [`read/relation-counts-${way}`]: [null, ['afghan-taliban.SUPPORTS.ttp.haven']].flatMap((only) =>
      [null, ['kakar-stratheia']].map((sources) => ({
        params: { rows: [{ end, others: [other], only }, nobody], among: sources, ...anyLink },
        words: { TYPE: 'SUPPORTS' },
      })),
    ),
    [`read/relation-histories-${way}`]: ['DAY', 'MONTH', 'YEAR'].flatMap((grain) =>
      filters.map((filter) => ({
        params: { rows: [{ end, others: [other] }], grain, ...filter, types: null },
        words: { TYPE: 'SUPPORTS' },
      })),
    ),
    [`read/relation-links-page-${way}`]: [
      { day: null, after: null },
      { day: '2001-01-01', after: 'm' },
    ].map((page) => ({
      params: {
        rows: [{ end, other, relation: 'afghan-taliban.SUPPORTS.ttp', only: null }],
        ...{ ...page, among: null, limit: 5, ...anyLink },
      },
      words: { TYPE: 'SUPPORTS' },
    })),
  })),
  'read/relation-links': [
    ...filters.map((filter) => ({ params: { rows: ends, after: '', symmetric, ...filter } })),
    { params: { rows: ends, after: 'afghan-taliban.SUPPORTS', symmetric, ...anyLink } },
  ],
  'read/relation-links-page': [
    { params: { rows: pairs(null), among: null, day: null, after: null, limit: 5, symmetric, ...anyLink } },
    {
      params: {
        rows: pairs(['afghan-taliban.SUPPORTS.ttp.haven', 'afghan-taliban.FUNDS.noor-wali-mehsud']),
        among: ['kakar-stratheia'],
        day: '2001-01-01',
        after: 'm',
        limit: 5,
        symmetric,
        ...anyLink,
      },
    },
  ],
  'read/relation-histories': ['DAY', 'MONTH', 'YEAR'].flatMap((grain) =>
    filters.map((filter) => ({ params: { rows, grain, symmetric, ...filter } })),
  ),
};
