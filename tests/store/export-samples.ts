import type { Sample } from './statement-samples.ts';

const ofDossier = { dossier: 'pakistan-ttp', after: '' };
const fromStart = { from: '', after: '' };
const claimed = ['afghan-taliban.FUNDS.noor-wali-mehsud', 'ttp', 'ttp:attacks:2020'];
const labels = ['Entity', 'Figure', 'Claim', 'Source'];

/** What exports read; the data set `moved` is the one of the contract whose links and figures belong to others' entities. */
export const exportReads: Record<string, Sample[]> = {
  'read/claims-by-id': [{ params: { ids: ['ttp@kakar-stratheia#¶1', 'nobody'] } }],
  'read/dossiers': [{ params: { after: '' } }, { params: { after: 'q' } }],
  'read/export-cited': [
    ...['Entity', 'Figure'].map((LABEL) => ({ words: { LABEL }, params: ofDossier })),
    { words: { LABEL: 'Variant' }, params: { dossier: 'made-set', after: '' } },
  ],
  'read/export-cited-by-claims': [{ params: ofDossier }],
  'read/export-cited-by-links': [{ params: ofDossier }],
  'read/export-claims': [
    { params: { ids: claimed, ...fromStart } },
    { params: { ids: claimed, from: 'ttp', after: 'kakar-stratheia ¶000000009' } },
  ],
  'read/export-figures': [
    { params: { ids: ['pakistan', 'ttp'], ...fromStart } },
    { params: { ids: ['pakistan', 'ttp'], from: 'ttp', after: 'ttp:attacks:2020' } },
  ],
  'read/export-variants': [{ params: { dossier: 'made-set', part: 'entities', after: '' } }],
  'read/export-foreign-ends': [{ params: ofDossier }, { params: { dossier: 'moved', after: '' } }],
  'read/export-foreign-starts': [{ params: ofDossier }, { params: { dossier: 'moved', after: '' } }],
  'read/export-foreign-subjects': [{ params: ofDossier }, { params: { dossier: 'moved', after: '' } }],
  'read/export-ids': labels.map((LABEL) => ({ words: { LABEL }, params: { after: 'p' } })),
  'read/export-ids-of-dossier': labels.map((LABEL) => ({ words: { LABEL }, params: ofDossier })),
  'read/export-links': [
    { params: { ids: ['pakistan', 'ttp'], dossier: null, ...fromStart } },
    { params: { ids: ['pakistan', 'ttp'], dossier: 'pakistan-ttp', from: 'pakistan', after: 'pakistan.M' } },
  ],
};
