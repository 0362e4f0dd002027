import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPath } from '../../server/import/dossier/open.ts';
import { importFiles } from '../../server/import/import.ts';
import { casesOn } from '../../server/graph/cases/cases.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';
import type { ClaimDraft } from '../../server/graph/writing/drafts.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { partsFile, partsFormat, type Line } from '../import/parts-format.ts';
import { accept } from '../match/three-sets.ts';

const ontology = loadOntology();

/** Imports lines as a data set. */
export async function bring(store: GraphStore, dataset: string, lines: readonly Line[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-rich-'));
  try {
    await importFiles(store, ontology, {
      ...{ files: [partsFile(lines, `${dataset}.parts`)], format: partsFormat, folder },
      dataset: { id: dataset, source: { published: '2020-05-01' } },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const claim: ClaimDraft = {
  ...{ id: null, statement: 'She leads it.', locator: 'p. 1', stance: 'ASSERTS', credibility: 3 },
  ...{ property: null, value: null, source: 'paper', attributedTo: null, verdict: null, evidence: [] },
};

export const one: Line[] = [
  { source: 'paper', title: 'The paper', reliability: 'B' },
  { entity: 'ann', kind: 'person', name: 'Ann' },
  { entity: 'guild', name: 'Guild' },
  { entity: 'gone', name: 'Gone' },
  { link: ['ann', 'LEADS', 'guild'], valid: '2019' },
  { link: ['ann', 'MEMBER_OF', 'gone'] },
  { figure: ['guild', 'members', 12], period: '2019' },
  { figure: ['gone', 'members', 1], period: '2018' },
];
const two: Line[] = [
  { source: 'paper', title: 'A paper', reliability: 'C' },
  { entity: 'ann', kind: 'person', name: 'Ann Lee', summary: 'Heads the guild.', claims: [claim] },
  { entity: 'zoe', kind: 'person', name: 'Zoe' },
  { link: ['ann', 'LEADS', 'guild'], valid: '2019/2021', claims: [claim] },
  { link: ['zoe', 'MEMBER_OF', 'guild'] },
  { link: ['zoe', 'MEMBER_OF', 'nobody-yet'] },
  { figure: ['guild', 'members', 13], period: '2019' },
];

const workOn = async (store: GraphStore): Promise<void> => {
  const { make, save, fix, archive } = casesOn(store);
  const content = {
    state: 's=a',
    notes: 'Ask Ann.',
    datasets: ['one'],
    thumbnail: 'data:image/png;base64,AAAA',
  };
  const { id } = await make({ name: 'The guild', content });
  await save(id, { basedOn: 1, content: { state: 's=b' }, auto: false });
  await fix(id, 'Who leads it', 's=b');
  await archive(id, true);
};

/** Steps that leave a store with everything that one can hold, each with what it brings. */
export const richSteps: readonly (readonly [what: string, step: (store: GraphStore) => Promise<unknown>])[] =
  [
    ['the article', (store) => load(store, 'dossiers/pakistan-ttp')],
    ['another dossier', (store) => load(store, 'tests/match/conflicts.yaml')],
    ['a third', (store) => load(store, 'tests/match/militants.yaml')],
    ['a data set', (store) => bring(store, 'one', one)],
    ['another that speaks of the same, and waits', (store) => bring(store, 'two', two)],
    [
      'one that dropped some',
      (store) =>
        bring(
          store,
          'one',
          one.filter((line) => !JSON.stringify(line).includes('gone')),
        ),
    ],
    ['a merge', (store) => accept(store, 'ann', 'zoe')],
    ['a case with versions and a fixed view', workOn],
  ];

const load = async (store: GraphStore, path: string): Promise<void> =>
  void (await loadPath(store, path, ontology));

/** Brings all of it into an empty store. */
export async function fill(store: GraphStore): Promise<void> {
  for (const [, step] of richSteps) await step(store);
}
