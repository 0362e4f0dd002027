import { anyLink } from '../../server/graph/elements/link-filter.ts';
import { matchReads } from './match-samples.ts';
import { caseReads } from './case-samples.ts';
import { exportReads } from './export-samples.ts';
import { relationReads } from './relation-samples.ts';
import { wholeReads } from './whole-samples.ts';
import type { Params } from '../../server/store/graph-store.ts';

export interface Sample {
  readonly words?: Readonly<Record<string, string>>;
  readonly params: Params;
}

const ttp = ['ttp', 'noor-wali-mehsud', 'nobody'];
const link = { id: 'afghan-taliban.FUNDS.noor-wali-mehsud', source: 'afghan-taliban' };
const funding = { ...anyLink, types: ['FUNDS', 'SUPPORTS'], validOn: '2021-09-01', knownOn: '2025-12-31' };
const narrow = {
  ...anyLink,
  validFrom: '2001-01-01',
  validTo: '2024-12-31',
  minCredibility: 6,
  sources: ['kakar-stratheia'],
};
const anyEntity = { types: null, kinds: null, validOn: null, knownOn: null, sources: null, dated: null };
const someEntity = {
  types: ['Actor', 'Place'],
  kinds: ['armed-group', 'state', 'province'],
  validOn: '2020-01-01',
  knownOn: '2026-01-01',
  sources: ['kakar-stratheia'],
  dated: true,
};
const fromStart = { key: null, id: null };
const ofDossier = { dossier: 'pakistan-ttp', after: '' };
const measure = 'ttp:attacks:2020';

const flowSamples: Sample[] = [
  { words: { TYPES: 'FUNDS|SUPPORTS' }, params: { ids: [...ttp, link.source], after: null, ...anyLink } },
  { words: { TYPES: 'FUNDS|SUPPORTS' }, params: { ids: ['ttp'], after: 'b', ...funding } },
];
const structureSamples: Sample[] = [
  { words: { TYPES: 'LEADS|MEMBER_OF|PART_OF' }, params: { ids: ttp, after: null, ...anyLink } },
  { words: { TYPES: 'LEADS' }, params: { ids: ['ttp'], after: 'm', ...narrow } },
];

const pageSamples = [
  { words: { LABEL: 'Entity' }, params: { ...anyEntity, id: null, limit: 200 } },
  { words: { LABEL: 'Place' }, params: { ...someEntity, id: null, limit: 5 } },
  { words: { LABEL: 'Entity' }, params: { ...anyEntity, id: 'k', limit: 9 } },
];

/** Parameters with which each reading statement answers on the shipped dossiers; at least one sample gives rows. */
export const readSamples: Record<string, Sample[]> = {
  ...matchReads,
  ...caseReads,
  ...exportReads,
  ...relationReads,
  ...wholeReads,
  'read/citing-nodes': [
    { words: { LABEL: 'Entity' }, params: { ids: ['kakar-stratheia'], but: null, after: 'p' } },
    { words: { LABEL: 'Figure' }, params: { ids: ['kakar-stratheia'], but: 'another', after: '' } },
  ],
  'read/citing-links': [
    { params: { ids: ['kakar-stratheia'], but: 'another', after: 't' } },
    { params: { ids: ['kakar-stratheia'], but: 'pakistan-ttp', after: '' } },
  ],
  'read/claim-counts': [{ params: { ids: ['ttp', link.id, measure, 'nobody'] } }],
  'read/claim-counts-of-sources': [{ params: { ids: ['kakar-stratheia', 'nobody'] } }],
  'read/claims-of': [
    { params: { ids: ['ttp', link.id, measure], after: null, limit: 50 } },
    { params: { ids: ['ttp', 'pakistan'], after: 'a ttp@', limit: 1 } },
  ],
  'read/claims-of-sources': [
    { params: { ids: ['kakar-stratheia', 'entente-gazetteer'], after: null, limit: 20 } },
    { params: { ids: ['kakar-stratheia'], after: 'doha', limit: 5 } },
  ],
  'read/count-claims': [{ params: {} }],
  'read/count-merged-links': [{ params: {} }],
  'read/count-links': [{ words: { TYPE: 'FUNDS' }, params: {} }],
  'read/count-nodes': [{ words: { LABEL: 'Claim' }, params: {} }],
  'read/disputed-around': [
    { params: { about: 'doha-no-safe-haven', after: '', limit: 50 } },
    { params: { about: 'afghan-taliban', after: '', limit: 50 } },
  ],
  'read/disputed-nodes': ['Entity', 'Figure'].map((LABEL) => ({
    words: { LABEL },
    params: { after: '', limit: 50 },
  })),
  'read/disputed-links': [{ params: { after: '', limit: 50 } }],
  'read/dossier-claims': [{ params: ofDossier }, { params: { dossier: 'pakistan-ttp', after: 'ttp' } }],
  'read/dossier-digest': [{ params: { id: 'pakistan-ttp' } }, { params: { id: 'none' } }],
  'read/dossier-entities': [{ params: ofDossier }],
  'read/dossier-figures': [{ params: ofDossier }],
  'read/dossier-links': [{ params: ofDossier }],
  'read/dossier-ontologies': [{ params: {} }],
  'read/dossier-sources': [{ params: ofDossier }],
  'read/entities-by-id': [{ params: { ids: ttp } }],
  'read/names-by-id': [{ params: { ids: ttp } }],
  'read/stored-form': [{ params: {} }],
  'read/search-form': [{ params: {} }],
  'read/entities-count': [
    { words: { LABEL: 'Entity' }, params: anyEntity },
    { words: { LABEL: 'Actor' }, params: someEntity },
  ],
  'read/entities-count-among': [
    { params: { ids: ttp, ...anyEntity } },
    { params: { ids: ttp, ...someEntity } },
  ],
  ...Object.fromEntries(
    [
      ['degree', 3],
      ['name', 'k'],
      ['date', '2001-09-11'],
      ['id-order', null],
    ].map(([order, key]) => [
      `read/entities-by-${order}`,
      pageSamples.map(({ words, params }) => ({
        words,
        params: { ...params, ...(key !== null && { key: params.id === null ? null : key }) },
      })),
    ]),
  ),
  'read/entities-page-among': ['NAME', 'DATE'].map((order) => ({
    params: { ids: ttp, ...anyEntity, ...fromStart, order, limit: 5 },
  })),
  'read/figures-by-id': [{ params: { ids: [measure, 'nobody'] } }],
  'read/figures-from': [
    { params: { about: '', id: '', only: null, limit: 9 } },
    { params: { about: 'ttp', id: 'ttp:b', only: 'ttp', limit: 3 } },
  ],
  'read/dataset': [{ params: { id: 'pakistan-ttp' } }],
  'read/dataset-links': [
    { params: { dossier: 'pakistan-ttp', ids: ttp, after: '' } },
    { params: { dossier: 'pakistan-ttp', ids: ['ttp'], after: 'ttp.H' } },
  ],
  'read/datasets': [{ params: {} }],
  'read/figures-of-others': [{ params: { dossier: 'another', ids: ['ttp'] } }],
  'read/imports': [{ params: {} }],
  'read/links-of-others': [{ params: { dossier: 'another', ids: ['noor-wali-mehsud'] } }],
  'read/counts-by-dossier': ['Waiting', 'Retracted', 'Variant'].map((LABEL) => ({
    words: { LABEL },
    params: {},
  })),
  'read/retracted-any': [{ params: { dossier: 'made-set' } }],
  'read/waiting': [{ params: { after: '' } }],
  'read/variants': [{ params: { after: '' } }],
  'read/variants-of': [{ params: { ids: ['ttp', 'nobody'] } }],
  'read/links-whole': [
    { params: { rows: [{ source: link.source, byId: { [link.id]: true, 'afghan-taliban.NO.x': true } }] } },
  ],
  'read/figures-whole': [{ params: { ids: [measure, 'nobody'] } }],
  'read/figures-of': [
    { params: { ids: ['ttp', 'pakistan'], measure: null, limit: 50 } },
    { params: { ids: ['ttp'], measure: 'attacks', limit: 1 } },
  ],
  'read/flows-into': flowSamples,
  'read/flows-out-of': flowSamples,
  'read/foreign-attributions': [{ params: { dossier: 'another', ids: ['afghan-taliban', 'pakistan'] } }],
  'read/foreign-citations': [{ params: { dossier: 'another', ids: ['kakar-stratheia'] } }],
  'read/foreign-figures': [{ params: { dossier: 'another', ids: ['ttp'] } }],
  'read/foreign-links': [{ params: { dossier: 'another', ids: ['ttp'] } }],
  'read/foreign-prefix': [{ params: { dossier: 'another', prefix: 'ttp' } }],
  'read/foreign-verdicts': [{ params: { dossier: 'another', ids: ['afghan-taliban.SUPPORTS.ttp.haven'] } }],
  'read/known-claims': [{ params: { ids: ['ttp@kakar-stratheia#¶1', 'nobody'] } }],
  'read/known-entities': [{ params: { ids: ttp } }],
  'read/known-figures': [{ params: { ids: [measure] } }],
  'read/known-links': [
    { params: { rows: [{ source: link.source, byId: { [link.id]: true, nothing: true } }] } },
  ],
  'read/known-sources': [{ params: { ids: ['kakar-stratheia', 'entente-gazetteer'] } }],
  'read/link-counts': [anyLink, funding, narrow].map((filter) => ({ params: { ids: ttp, ...filter } })),
  'read/links-among': [anyLink, funding, narrow].map((filter) => ({
    params: {
      ids: ['ttp', 'afghan-taliban', 'noor-wali-mehsud', 'pakistan'],
      limit: 100,
      ...filter,
    },
  })),
  'read/links-between': [anyLink, funding, narrow].map((filter) => ({
    params: {
      ids: ['ttp', 'noor-wali-mehsud', 'pakistan'],
      others: ['afghan-taliban'],
      limit: 100,
      ...filter,
    },
  })),
  'read/links-at': [
    ...[anyLink, funding, narrow].map((filter) => ({
      params: { ids: ttp, lighter: null, after: null, ...filter },
    })),
    { params: { ids: ['ttp'], lighter: null, after: 'p', ...anyLink } },
    { params: { ids: ttp, lighter: 20, after: null, ...anyLink } },
  ],
  'read/links-at-ends': [
    {
      params: {
        rows: [
          { id: link.id, end: 'noor-wali-mehsud' },
          { id: link.id, end: link.source },
        ],
      },
    },
  ],
  'read/links-by-id': [{ params: { rows: [link, { id: 'a.FUNDS.b', source: 'a' }] } }],
  'read/links-of-entities': ['OUT', 'IN', 'BOTH'].flatMap((direction) => [
    { params: { ids: ttp, direction, ends: null, after: null, limit: 7, ...anyLink } },
    { params: { ids: ttp, direction, ends: ['Actor'], after: 'm', limit: 50, ...narrow } },
  ]),
  'read/links-moved': [{ params: { rows: [{ id: 'b.FUNDS.c', source: 'pakistan' }] } }],
  'read/neighbours-of-entities': ['OUT', 'IN', 'BOTH'].flatMap((direction) => [
    { params: { ids: ttp, direction, ends: null, limit: 7, ...anyLink } },
    { params: { ids: ['pakistan'], direction, ends: ['Operation'], limit: 50, ...anyLink } },
  ]),
  'read/listed-counts': ['OUT', 'IN'].map((direction) => ({
    words: { TYPE: 'CONDUCTED', END: 'Operation' },
    params: {
      direction,
      rows: [
        { id: 'pakistan', key: 'all', earliest: null, latest: null },
        { id: 'pakistan', key: 'late', earliest: '2014-01-01', latest: '2014-12-31' },
      ],
    },
  })),
  'read/one-hop': [anyLink, funding, narrow].map((filter) => ({
    params: { ids: ['ttp'], seen: ['ttp', 'pakistan'], limit: 100, ...filter },
  })),
  'read/with-one-hop': [anyLink, funding, narrow].map((filter) => ({
    params: { ids: ['ttp', 'pakistan', 'nobody'], limit: 100, ...filter },
  })),
  'read/with-two-hops': [anyLink, funding, narrow].map((filter) => ({
    params: { ids: ['ttp', 'nobody'], limit: filter === anyLink ? 5 : 100, ...filter },
  })),
  'read/with-one-hop-and-links': [anyLink, funding, narrow].map((filter) => ({
    params: { ids: ['ttp', 'nobody'], limit: 20, hub: filter === narrow ? 3 : 100, links: 4_000, ...filter },
  })),
  'read/links-joining': [anyLink, funding, narrow].map((filter) => ({
    params: { ids: ['ttp'], others: ['pakistan', 'afghan-taliban', 'noor-wali-mehsud'], ...filter },
  })),
  'read/one-hop-count': [anyLink, funding, narrow].map((filter) => ({
    params: { ids: ['ttp'], seen: ['ttp', 'pakistan'], ...filter },
  })),
  'read/opposing-claims': [{ params: { ids: ['doha-no-safe-haven', 'ttp'], limit: 5 } }],
  'read/sources-by-id': [{ params: { ids: ['kakar-stratheia', 'nobody'] } }],
  'read/structure-into': structureSamples,
  'read/structure-out-of': structureSamples,
  'read/verdicts-of': [{ params: { ids: ['doha-no-safe-haven', 'ttp'], limit: 5 } }],
  'read/sources-page': [{ params: { after: null, limit: 10 } }, { params: { after: 'f', limit: 1 } }],
};
