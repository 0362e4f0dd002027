import type { Sample } from './statement-samples.ts';

/** What is read of cases; the case, its version and its view are those of `missing` in the contract. */
export const caseReads: Record<string, Sample[]> = {
  'read/cases': [
    { params: { archived: false, before: null, after: null, limit: 25 } },
    { params: { archived: false, before: '2020', after: 'made', limit: 25 } },
    { params: { archived: true, before: '2020', after: 'made-case', limit: 25 } },
  ],
  'read/cases-count': [{ params: { archived: null } }, { params: { archived: true } }],
  'read/case-by-id': [{ params: { id: 'made-case' } }, { params: { id: 'none' } }],
  'read/case-versions': [{ params: { caseId: 'made-case' } }],
  'read/case-version-by-id': [{ params: { id: 'made-case-1' } }],
  'read/case-views': [{ params: { caseId: 'made-case' } }],
  'read/case-view-by-id': [{ params: { id: 'made-view' } }],
  'read/dossier-source-ids': [{ params: { ids: ['pakistan-ttp', 'none'], limit: 5 } }],
  'read/dossier-entity-counts': [{ params: { ids: ['pakistan-ttp', 'none'] } }],
};

const view = { id: 'made-v', caseId: 'made-c', name: 'V', created: '2020', state: 's' };
const version = { caseId: 'made-c', number: 1, kind: 'MADE', began: '2020', at: '2020', size: 0 };

/** What is written of them, on what the samples before it made. */
export const caseWrites: Record<string, Sample[]> = {
  'write/case-set': [
    { params: { id: 'made-c', props: { id: 'made-c', name: 'C', version: 1, archived: false } } },
    { params: { id: 'made-c', props: { id: 'made-c', name: 'D', version: 2, datasets: ['a'] } } },
  ],
  'write/case-version-set': [
    { params: { id: 'made-c-1', props: { id: 'made-c-1', ...version } } },
    { params: { id: 'made-c-2', props: { id: 'made-c-2', ...version, number: 2 } } },
  ],
  'write/case-view-create': [{ params: { props: view } }, { params: { props: { ...view, id: 'made-w' } } }],
  'write/case-view-delete': [{ params: { id: 'made-w' } }],
  'write/case-versions-delete': [{ params: { ids: ['made-c-1', 'none'] } }],
  'write/case-parts-delete': [
    { words: { LABEL: 'CaseVersion' }, params: { caseId: 'made-c' } },
    { words: { LABEL: 'CaseView' }, params: { caseId: 'made-c' } },
  ],
  'write/case-delete': [{ params: { id: 'made-c' } }],
};
