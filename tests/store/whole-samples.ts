import type { Sample } from './statement-samples.ts';

/** Of the statements that read all that a store holds. */
export const wholeReads: Record<string, Sample[]> = {
  'read/whole-links': [
    { words: { LABEL: 'Entity' }, params: { ids: ['ttp', 'pakistan', 'nobody'], after: '' } },
    { words: { LABEL: 'Entity' }, params: { ids: ['ttp'], after: 'ttp.HOSTILE_TO.pakistan' } },
    { words: { LABEL: 'Merged' }, params: { ids: ['b'], after: '' } },
    { words: { LABEL: 'Figure' }, params: { ids: ['ttp:attacks:2020', 'b:attacks'], after: '' } },
  ],
  'read/whole-nodes-count': [{ params: {} }],
  'read/whole-links-count': [{ params: {} }],
  'read/whole-found': [
    { words: { LABEL: 'Entity', PROPERTY: 'id' }, params: { values: ['ttp', 'nobody'] } },
    { words: { LABEL: 'Claim', PROPERTY: 'about' }, params: { values: ['ttp', 'nobody'] } },
    { words: { LABEL: 'Merged', PROPERTY: 'into' }, params: { values: ['pakistan'] } },
  ],
};

/** Of those that write all of it elsewhere; run after all others, since they remove most. */
export const wholeWrites: Record<string, Sample[]> = {
  'write/whole-links-create': [
    {
      words: { FROM: 'Entity', TO: 'Entity', TYPE: 'FUNDS' },
      params: {
        rows: [
          {
            ...{ source: 'pakistan', owner: 'pakistan-ttp', target: 'ttp', toOwner: null },
            props: { id: 'pakistan.FUNDS.ttp.whole', dossier: 'made' },
          },
          { source: 'pakistan', owner: 'nobody', target: 'ttp', toOwner: null, props: { id: 'x' } },
        ],
      },
    },
  ],
  'write/whole-meta-set': [{ params: { id: 'made', props: { id: 'made', schema: 2 } } }],
  'write/whole-remove-nodes': [{ words: { LABEL: 'Source' }, params: {} }],
  'write/whole-remove-links': [{ params: {} }],
};
