import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDossiers } from '../../server/import/dossier/check-together.ts';
import { loadPath } from '../../server/import/dossier/open.ts';
import { openSession } from '../../server/graph/access/session.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { openTestStore } from '../open-store.ts';
import { ontology } from './texts.ts';
import { storedOntology } from '../../server/graph/access/vocabulary.ts';

let store: GraphStore;
let folder: string;
beforeEach(async () => {
  store = await openTestStore();
  folder = mkdtempSync(join(tmpdir(), 'entente-'));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** A dossier that links two people of its own with a link type of its own. */
function dossier(id: string, label: string): string {
  const path = join(folder, `${id}.yaml`);
  const person = (name: string) =>
    `  ${id}-${name}: { type: Actor, kind: person, name: ${name}, claims: [{ at: p1, says: So. }] }\n`;
  writeFileSync(
    path,
    `entente: 1
dossier: { id: ${id}, title: ${id} }
defaults: { source: ${id}-source }
sources: { ${id}-source: { title: S, kind: book } }
ontology:
  linkTypes: { TEACHES: { family: SUPPORT, label: ${label}, inverse: is taught by, from: [Actor], to: [Actor] } }
entities:
${person('ann')}${person('bob')}links:
  - { from: ${id}-ann, type: TEACHES, to: ${id}-bob, claims: [{ at: p1, says: So. }] }
`,
  );
  return path;
}
const known = async () => (await storedOntology(openSession(store, ontology))).linkType('TEACHES')?.label;

describe('a dossier with a link type of its own', () => {
  test('teaches it to the whole graph, and may change what it means', async () => {
    expect(await known()).toBeUndefined();
    await loadPath(store, dossier('school', 'teaches'), ontology);
    expect(await known()).toBe('teaches');
    await loadPath(store, dossier('school', 'instructs'), ontology);
    expect(await known()).toBe('instructs');
  });

  test('may share it with another dossier, but not give it another meaning', async () => {
    await loadPath(store, dossier('school', 'teaches'), ontology);
    await loadPath(store, dossier('college', 'teaches'), ontology);
    expect(await known()).toBe('teaches');
    const other = dossier('academy', 'instructs');
    await expect(loadPath(store, other, ontology)).rejects.toThrow(
      `${other}:6:3: Dossier academy gives the link type TEACHES another meaning; choose another id.`,
    );
  });

  test('lends it to a dossier that is checked or loaded beside it', async () => {
    const [school, pupil] = [dossier('school', 'teaches'), dossier('pupil', 'teaches')];
    writeFileSync(pupil, readFileSync(pupil, 'utf8').replace(/ontology:\n.*\n/, ''));
    const problems = (paths: string[]) =>
      checkDossiers(paths, ontology).flatMap((result) => result.problems.map(({ message }) => message));
    expect(problems([school, pupil])).toEqual([]);
    expect(problems([pupil])).toEqual([
      expect.stringMatching(/^"TEACHES" is no link type; use one of FUNDS, /),
    ]);
    await loadPath(store, school, ontology);
    expect((await loadPath(store, pupil, ontology)).created.links).toBe(1);
  });
});
