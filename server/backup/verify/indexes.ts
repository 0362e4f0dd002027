import { textOrNull } from '../../graph/elements/project.ts';
import { runOn, type WordsOf } from '../../graph/access/run.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { WholeNode } from '../whole.ts';
import type { Findings } from './findings.ts';

type Words = WordsOf<'read/whole-found'>;

/** The properties by which statements find nodes of each label (cypher/constraints.cypher). */
const indexed: { readonly [label in Words['LABEL']]: readonly Words['PROPERTY'][] } = {
  Entity: ['id'],
  Source: ['id'],
  Dossier: ['id'],
  Waiting: ['id'],
  Decision: ['id'],
  Figure: ['id', 'about'],
  Claim: ['id', 'about', 'link', 'source'],
  Variant: ['id', 'element'],
  Merged: ['id', 'into'],
  SavedCase: ['id'],
  CaseVersion: ['id', 'caseId'],
  CaseView: ['id', 'caseId'],
};
const isIndexed = (label: string): label is Words['LABEL'] => label in indexed;

/** Whether the indexes find nodes that a walk over all of them came by. */
export async function lookInIndexes(
  store: Pick<GraphStore, 'read'>,
  label: string,
  nodes: readonly WholeNode[],
  findings: Findings,
): Promise<void> {
  if (!isIndexed(label)) return;
  for (const PROPERTY of indexed[label]) {
    const wanted = new Map<string, number>();
    for (const { props } of nodes) {
      const value = textOrNull(props[PROPERTY]);
      if (value !== null) wanted.set(value, (wanted.get(value) ?? 0) + 1);
    }
    const rows = await runOn(store)(
      'read/whole-found',
      { values: [...wanted.keys()] },
      { LABEL: label, PROPERTY },
    );
    const found = new Map(rows.map(({ value, count }) => [value, count]));
    for (const [value, count] of wanted)
      if ((found.get(value) ?? 0) < count) findings.add('index', `${label}.${PROPERTY} ${value}`);
  }
}

/** Entities whose own words are searched for. */
const maxSearched = 2_000;
const maxHits = 1_000;
const maxWords = 200;

/** Takes entities to be searched for, evenly among `count` where there are many, and looks whether search finds them. */
export function searchSample(count: number) {
  const each = Math.max(1, Math.ceil(count / maxSearched));
  const taken: { readonly id: string; readonly words: readonly string[] }[] = [];
  let at = 0;
  return {
    take: (id: string, words: string): void => {
      at += 1;
      if ((at - 1) % each === 0) taken.push({ id, words: words.split(' ') });
    },
    get size() {
      return taken.length;
    },
    look: async (store: Pick<GraphStore, 'searchText'>, findings: Findings): Promise<void> => {
      for (const { id, words } of taken) {
        const names = words.filter((word) => word.startsWith('zt'));
        if (names.length === 0) continue;
        // Many may share a name: all its words put it before those that share some.
        for (const some of [names, words]) {
          const hits = await store.searchText(some.slice(0, maxWords).join(' '), maxHits);
          if (hits.some((hit) => hit.id === id)) break;
          if (hits.length < maxHits) {
            findings.add('search', id);
            break;
          }
        }
      }
    },
  };
}
