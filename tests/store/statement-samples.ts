import { anyLink } from '../../server/graph/link-filter.ts';
import { matchReads, matchWrites } from './match-samples.ts';
import type { Params, Value } from '../../server/store/graph-store.ts';

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
const anyEntity = { types: null, kinds: null, validOn: null, knownOn: null, sources: null };
const someEntity = {
  types: ['Actor', 'Place'],
  kinds: ['armed-group', 'state', 'province'],
  validOn: '2020-01-01',
  knownOn: '2026-01-01',
  sources: ['kakar-stratheia'],
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

/** Parameters with which each reading statement answers on the shipped dossiers; at least one sample gives rows. */
export const readSamples: Record<string, Sample[]> = {
  ...matchReads,
  'read/citing-entities': [{ params: { ids: ['kakar-stratheia'], but: null, after: 'p' } }],
  'read/citing-figures': [{ params: { ids: ['kakar-stratheia'], but: 'another', after: '' } }],
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
  'read/count-links': [{ words: { TYPE: 'FUNDS' }, params: {} }],
  'read/count-nodes': [{ words: { LABEL: 'Claim' }, params: {} }],
  'read/disputed-around': [
    { params: { about: 'doha-no-safe-haven', after: '', limit: 50 } },
    { params: { about: 'afghan-taliban', after: '', limit: 50 } },
  ],
  'read/disputed-entities': [{ params: { after: '', limit: 50 } }],
  'read/disputed-figures': [{ params: { after: '', limit: 50 } }],
  'read/disputed-links': [{ params: { after: '', limit: 50 } }],
  'read/dossier-claims': [{ params: ofDossier }, { params: { dossier: 'pakistan-ttp', after: 'ttp' } }],
  'read/dossier-digest': [{ params: { id: 'pakistan-ttp' } }, { params: { id: 'none' } }],
  'read/dossier-entities': [{ params: ofDossier }],
  'read/dossier-figures': [{ params: ofDossier }],
  'read/dossier-links': [{ params: ofDossier }],
  'read/dossier-ontologies': [{ params: {} }],
  'read/dossier-sources': [{ params: ofDossier }],
  'read/entities-by-id': [{ params: { ids: ttp } }],
  'read/entities-count': [
    { words: { LABEL: 'Entity' }, params: anyEntity },
    { words: { LABEL: 'Actor' }, params: someEntity },
  ],
  'read/entities-count-among': [
    { params: { ids: ttp, ...anyEntity } },
    { params: { ids: ttp, ...someEntity } },
  ],
  'read/entities-page': ['NAME', 'ID', 'DEGREE', 'DATE'].flatMap((order) => [
    { words: { LABEL: 'Entity' }, params: { ...anyEntity, ...fromStart, order, limit: 200 } },
    { words: { LABEL: 'Place' }, params: { ...someEntity, ...fromStart, order, limit: 5 } },
    {
      words: { LABEL: 'Entity' },
      params: { ...anyEntity, order, limit: 9, key: order === 'DEGREE' ? 999_999_990 : 'k', id: 'k' },
    },
  ]),
  'read/entities-page-among': ['NAME', 'DATE'].map((order) => ({
    params: { ids: ttp, ...anyEntity, ...fromStart, order, limit: 5 },
  })),
  'read/figures-by-id': [{ params: { ids: [measure, 'nobody'] } }],
  'read/figures-from': [
    { params: { about: '', id: '', only: null, limit: 9 } },
    { params: { about: 'ttp', id: 'ttp:b', only: 'ttp', limit: 3 } },
  ],
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
    ...[anyLink, funding, narrow].map((filter) => ({ params: { ids: ttp, after: null, ...filter } })),
    { params: { ids: ['ttp'], after: 'p', ...anyLink } },
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

const made = (id: string) => ({
  id,
  name: id,
  kind: 'state',
  search: id,
  dossier: 'made',
  digest: id,
  sources: ['s'],
});
const tie = (source: string, target: string, props: Params = {}) => ({
  id: `${source}.FUNDS.${target}`,
  source,
  target,
  props: { id: `${source}.FUNDS.${target}`, dossier: 'made', amountLow: 50500.5, ...props },
});
const byLinkId = (source: string, target: string, value: Value) => ({
  source,
  byId: { [`${source}.FUNDS.${target}`]: value },
});
const claim = (id: string, props: Params = {}) => ({
  id,
  about: 'made-a',
  statement: 'So it is.',
  dossier: 'made',
  ...props,
});

/** Parameters with which each writing statement changes the shipped dossiers, run in this order. */
export const writeSamples: Record<string, Sample[]> = {
  'write/sources-create': [
    {
      params: {
        rows: ['made-s', 'made-t'].map((id) => ({ id, title: 'S', kind: 'report', dossier: 'made' })),
      },
    },
  ],
  'write/sources-update': [
    { params: { rows: [{ id: 'made-s', title: 'T', reliability: 'B', dossier: 'made' }] } },
  ],
  'write/entities-create': [
    { words: { TYPE: 'Actor' }, params: { rows: [made('made-a'), made('made-b'), made('made-c')] } },
  ],
  'write/entities-update': [{ params: { rows: [{ ...made('made-a'), name: 'A', aliases: ['Ä', 'a'] }] } }],
  'write/entities-retype': [{ words: { OLD: 'Actor', NEW: 'Place' }, params: { ids: ['made-b'] } }],
  'write/links-create': [
    { words: { TYPE: 'FUNDS' }, params: { rows: [tie('made-a', 'made-b'), tie('made-b', 'ttp')] } },
  ],
  'write/links-update': [
    {
      words: { TYPE: 'FUNDS' },
      params: {
        rows: [byLinkId('made-a', 'made-b', { id: 'made-a.FUNDS.made-b', currency: 'USD', forms: ['aid'] })],
      },
    },
  ],
  'write/degrees-add': [
    {
      params: {
        rows: [
          { id: 'made-a', delta: 1 },
          { id: 'made-b', delta: 2 },
        ],
      },
    },
  ],
  'write/figures-create': [
    {
      params: {
        rows: [{ about: 'made-a', props: { id: 'made-a:attacks', measure: 'attacks', low: 3, high: 4.5 } }],
      },
    },
  ],
  'write/figures-update': [{ params: { rows: [{ id: 'made-a:attacks', measure: 'attacks', low: 5 }] } }],
  'write/entities-regrade': [
    { params: { rows: [{ id: 'made-a', knownFrom: '2020-01-02', reliability: 'C' }] } },
  ],
  'write/figures-regrade': [
    { params: { rows: [{ id: 'made-a:attacks', knownFrom: '2020-01-02', reliability: 'C' }] } },
  ],
  'write/links-regrade': [
    { params: { rows: [byLinkId('made-a', 'made-b', { knownFrom: null, reliability: 'A' })] } },
  ],
  'write/claims-create': [{ params: { rows: [claim('made-1'), claim('made-2'), claim('made-3')] } }],
  'write/claims-update': [
    { params: { rows: [claim('made-2', { stance: 'DENIES', evidence: ['a.FUNDS.b'] })] } },
  ],
  'write/claims-about-entities': [
    {
      params: {
        rows: [
          { id: 'made-1', to: 'made-a' },
          { id: 'made-2', to: 'ttp' },
        ],
      },
    },
  ],
  'write/claims-about-figures': [{ params: { rows: [{ id: 'made-3', to: 'made-a:attacks' }] } }],
  'write/claims-from': [{ params: { rows: [{ id: 'made-1', to: 'made-s' }] } }],
  'write/claims-attributed': [{ params: { rows: [{ id: 'made-1', to: 'pakistan' }] } }],
  'write/claims-retract': [{ params: { ids: ['made-2', 'nobody'] } }],
  'write/claims-detach': [{ params: { ids: ['made-2'] } }],
  ...matchWrites,
  'write/sources-drop': [{ params: { ids: ['made-s'] } }],
  'write/sources-delete': [{ params: { ids: ['made-s', 'made-t'] } }],
  'write/links-delete': [{ words: { TYPE: 'FUNDS' }, params: { rows: [byLinkId('made-b', 'ttp', true)] } }],
  'write/figures-delete': [{ params: { ids: ['made-a:attacks'] } }],
  'write/entities-delete': [{ params: { ids: ['made-a', 'made-b'] } }],
  'write/dossier-set': [{ params: { id: 'made', props: { id: 'made', title: 'Made', digest: 'd' } } }],
};
