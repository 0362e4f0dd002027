import type { Params, Value } from '../../server/store/graph-store.ts';
import { caseWrites } from './case-samples.ts';
import { matchWrites } from './match-samples.ts';
import { wholeWrites } from './whole-samples.ts';
import type { Sample } from './statement-samples.ts';

const made = (id: string) => ({
  id,
  name: id,
  kind: 'state',
  search: id,
  dossier: 'made',
  digest: id,
  sources: ['s'],
  credibility: 6,
});
const tie = (source: string, target: string, props: Params = {}) => ({
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
  'write/lean-nodes': [{ words: { LABEL: 'Entity' }, params: { ids: ['made-a'] } }],
  'write/entities-update': [{ params: { rows: [{ ...made('made-a'), name: 'A', aliases: ['Ä', 'a'] }] } }],
  'write/entities-reword': [
    {
      params: {
        rows: [
          { id: 'made-a', search: 'A Ä a' },
          { id: 'made-b', search: 'made-b' },
        ],
      },
    },
  ],
  'write/entities-retype': [{ words: { OLD: 'Actor', NEW: 'Place' }, params: { ids: ['made-b'] } }],
  'write/links-create': [
    {
      words: { TYPE: 'FUNDS' },
      params: { rows: [tie('made-a', 'made-b'), tie('made-b', 'ttp', { inKind: false })] },
    },
  ],
  'write/lean-links': [{ params: { ids: ['made-b'] } }],
  'write/links-update': [
    {
      words: { TYPE: 'FUNDS' },
      params: {
        rows: [byLinkId('made-a', 'made-b', { id: 'made-a.FUNDS.made-b', dossier: 'made', forms: ['aid'] })],
      },
    },
  ],
  'write/search-words-set': [
    {
      params: {
        rows: [
          { id: 'made-b', search: 'ztother' },
          { id: 'nobody', search: 'ztnone' },
        ],
      },
    },
  ],
  'write/stored-form-set': [{ params: { schema: 2, renewing: true } }],
  'write/search-form-set': [{ params: { form: 2 } }],
  'write/degrees-add': [
    {
      params: {
        rows: [
          { id: 'made-a', delta: 5 },
          { id: 'made-b', delta: 2 },
        ],
      },
    },
  ],
  'write/figures-create': [
    {
      params: {
        rows: [
          { about: 'made-a', props: { id: 'made-a:attacks', measure: 'attacks', low: 3, high: 4.5 } },
          { about: 'made-c', props: { id: 'made-c:attacks', measure: 'attacks', low: 1, dossier: 'made' } },
        ],
      },
    },
  ],
  'write/figures-update': [{ params: { rows: [{ id: 'made-a:attacks', measure: 'attacks', low: 5 }] } }],
  'write/nodes-regrade': [
    {
      words: { LABEL: 'Entity' },
      params: { rows: [{ id: 'made-a', knownFrom: '2020-01-02', reliability: 'C' }] },
    },
    {
      words: { LABEL: 'Figure' },
      params: { rows: [{ id: 'made-a:attacks', knownFrom: '2020-01-02', reliability: 'C' }] },
    },
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
  ...caseWrites,
  'write/sources-drop': [{ params: { ids: ['made-s'] } }],
  'write/sources-delete': [{ params: { ids: ['made-s', 'made-t'] } }],
  'write/waiting-set': [
    {
      params: {
        rows: [{ id: 'made-a.FUNDS.x', props: { id: 'made-a.FUNDS.x', dossier: 'made', missing: ['x'] } }],
      },
    },
  ],
  'write/waiting-delete': [{ params: { ids: ['made-a.FUNDS.x', 'nobody'] } }],
  'write/variants-set': [
    {
      params: {
        rows: ['a', 'b'].map((id) => ({
          id: `made|entities|${id}`,
          props: { id: `made|entities|${id}`, element: id, part: 'entities', dossier: 'made', row: '[]' },
        })),
      },
    },
  ],
  'write/variants-retract': [{ params: { ids: ['made|entities|a', 'nobody'], day: '2024-05-01' } }],
  'write/variants-delete': [{ params: { ids: ['made|entities|b', 'nobody'] } }],
  'write/import-set': [{ params: { id: 'made', props: { id: 'made', state: 'writing' } } }],
  'write/import-delete': [{ params: { id: 'made' } }],
  'write/degrees-recount': [{ params: { ids: ['made-a', 'made-b', 'nobody'] } }],
  'write/links-retract': [
    { words: { TYPE: 'FUNDS' }, params: { rows: [byLinkId('made-a', 'made-b', true)], day: '2024-05-01' } },
  ],
  'write/figures-retract': [{ params: { ids: ['made-c:attacks'], day: '2024-05-01' } }],
  'write/entities-retract': [
    { words: { TYPE: 'Actor' }, params: { ids: ['made-c', 'nobody'], day: '2024-05-01' } },
  ],
  'write/retracted-delete': [{ params: { dossier: 'made', ids: ['made-a.FUNDS.made-b', 'nobody'] } }],
  'write/links-delete': [{ words: { TYPE: 'FUNDS' }, params: { rows: [byLinkId('made-b', 'ttp', true)] } }],
  'write/figures-delete': [{ params: { ids: ['made-a:attacks'] } }],
  'write/entities-delete': [{ params: { ids: ['made-a', 'made-b'] } }],
  'write/undo-nodes': [
    ...['Claim', 'Figure', 'Source', 'Waiting'].map((LABEL) => ({
      words: { LABEL },
      params: { dossier: 'undone' },
    })),
    { words: { LABEL: 'Retracted' }, params: { dossier: 'made' } },
  ],
  'write/undo-links-at': [{ params: { ids: ['jamat-ul-ahrar', 'nobody'] } }],
  'write/undo-links': [{ params: { dossier: 'undone' } }],
  'write/undo-dossier': [{ params: { id: 'own-types' } }],
  'write/dossier-set': [{ params: { id: 'made', props: { id: 'made', title: 'Made', digest: 'd' } } }],
  ...wholeWrites,
};
