import type { Sample } from './statement-samples.ts';

const ttp = ['ttp', 'noor-wali-mehsud', 'nobody'];

/** What matching reads; the decision and the merged entity are those of `missing` in the contract. */
export const matchReads: Record<string, Sample[]> = {
  'read/decision-by-id': [{ params: { id: 'b=pakistan' } }, { params: { id: 'none' } }],
  'read/decisions': [{ params: { verdict: null, after: '' } }, { params: { verdict: 'SAME', after: 'a' } }],
  'read/decisions-of': [
    { words: { SIDE: 'a' }, params: { ids: ['b', 'pakistan'] } },
    { words: { SIDE: 'b' }, params: { ids: ['b', 'pakistan'] } },
  ],
  'read/match-claims': [{ params: { about: 'ttp', after: '' } }],
  'read/match-degrees': [{ params: { ids: ttp } }],
  'read/dossier-digests': [{ params: {} }],
  'read/match-facts': [{ params: { ids: ttp } }],
  'read/match-neighbours': [{ params: { ids: ttp, limit: 3 } }],
  'read/match-figures': [{ params: { about: 'ttp', after: '' } }],
  'read/match-link-claims': [{ params: { ids: ['afghan-taliban.FUNDS.noor-wali-mehsud', 'nothing'] } }],
  'read/match-links': [
    { words: { AT: 'Entity', END: 'Entity' }, params: { id: 'ttp', after: '' } },
    { words: { AT: 'Merged', END: 'Entity' }, params: { id: 'b', after: '' } },
  ],
  'read/match-nodes': [
    { words: { LABEL: 'Entity' }, params: { ids: ttp } },
    { words: { LABEL: 'Merged' }, params: { ids: ['b'] } },
  ],
  'read/aside-links-of': [{ params: { ids: ['b'], dossier: 'moved', after: '' } }],
  'read/aside-owners': [{ params: { ids: ['b'], after: '' } }],
  'read/moved-links-of': [{ params: { ids: ['pakistan'], dossier: 'moved', after: '' } }],
  'read/merged-of-dossier': [{ params: { dossier: 'moved', after: '' } }],
  'read/merged-names': [{ params: { ids: ['pakistan', 'ttp'] } }],
  'read/own-names': [{ params: { ids: ttp } }],
  'read/merged-all': [{ params: { after: '' } }],
  'read/merged-by-id': [{ params: { ids: ['b', 'ttp'] } }],
  'read/merged-into': [{ params: { ids: ['pakistan'], after: '' } }],
  'read/roots-of-dossier': [{ params: { ids: ttp, dossier: 'pakistan-ttp' } }],
  'read/roots-with-figures-of': [{ params: { ids: ['ttp'], dossier: 'moved' } }],
  'read/roots-with-links-of': [{ params: { ids: ['pakistan'], dossier: 'moved' } }],
};

/** What matching writes, on what the samples before it made. */
export const matchWrites: Record<string, Sample[]> = {
  'write/decision-set': [{ params: { id: 'a=b', props: { id: 'a=b', a: 'a', b: 'b', verdict: 'LATER' } } }],
  'write/decision-delete': [{ params: { id: 'a=b' } }],
  'write/match-nodes-merge': [{ words: { TYPE: 'Actor' }, params: { ids: ['made-c'] } }],
  'write/match-nodes-update': [
    { params: { rows: [{ id: 'made-c', name: 'made-c', into: 'made-a', was: 'Actor' }] } },
  ],
  'write/match-links-create': [
    {
      words: { FROM: 'Entity', TO: 'Merged', TYPE: 'FUNDS' },
      params: {
        rows: [{ source: 'made-a', target: 'made-c', props: { id: 'made-a.FUNDS.made-c', dossier: 'made' } }],
      },
    },
  ],
  'write/match-links-delete': [
    {
      words: { FROM: 'Entity', TO: 'Merged', TYPE: 'FUNDS' },
      params: { rows: [{ source: 'made-a', byId: { 'made-a.FUNDS.made-c': true } }] },
    },
  ],
  'write/match-claims-move': [
    { params: { rows: [{ id: 'made-1', about: 'made-a', link: null, movedFrom: 'made-c' }] } },
  ],
  'write/match-figures-move': [
    { params: { rows: [{ id: 'made-a:attacks', about: 'made-c', movedFrom: 'made-a' }] } },
  ],
  'write/match-about-detach': [{ words: { LABEL: 'Figure' }, params: { ids: ['made-a:attacks'] } }],
  'write/match-about-attach': [
    {
      words: { LABEL: 'Figure', END: 'Merged' },
      params: { rows: [{ id: 'made-a:attacks', to: 'made-c' }] },
    },
  ],
  'write/match-degrees-set': [{ params: { rows: [{ id: 'made-a', degree: 3 }] } }],
  'write/match-nodes-restore': [{ words: { TYPE: 'Actor' }, params: { ids: ['made-c'] } }],
};
