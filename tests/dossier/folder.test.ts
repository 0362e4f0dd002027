import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDossier } from '../../server/formats/dossier/build.ts';
import { checkDossier } from '../../server/formats/dossier/check.ts';
import { DossierError, problemText } from '../../server/formats/fields/yaml-file.ts';
import { readDossier } from '../../server/formats/dossier/read.ts';
import { ontology } from './texts.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'entente-'));
});
afterAll(() => rmSync(root, { recursive: true }));

/** A folder of files; gives its path. */
function folder(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(root, name, file, '..'), { recursive: true });
    writeFileSync(join(root, name, file), text);
  }
  return join(root, name);
}
const person = (id: string, at = 'p1') =>
  `  ${id}: { type: Actor, kind: person, name: ${id}, claims: [{ at: ${at}, says: So. }] }\n`;
const head = 'entente: 1\ndossier: { id: d, title: D }\n';
const problemsOf = (path: string) =>
  checkDossier(readDossier(path, ontology)).map((problem) => problemText(problem).replaceAll(`${path}/`, ''));

describe('a dossier in a folder', () => {
  test('is one dossier, with defaults by file and ids across files', () => {
    const path = folder('good', {
      'a.yaml': `${head}sources: { s: { title: S, kind: book }, t: { title: T, kind: book } }\n`,
      'people/b.yaml': `entente: 1\ndefaults: { source: s, credibility: 2 }\nentities:\n${person('ann')}`,
      'people/c.yml': `entente: 1\ndefaults: { source: t }\nentities:\n${person('bob')}links:\n  - { from: ann, type: LEADS, to: bob, claims: [{ at: 3, says: So., credibility: 1 }] }\n`,
      'notes.txt': 'not read',
      '.hidden.yaml': 'not: read',
    });
    const dossier = buildDossier(readDossier(path, ontology));
    expect(dossier.entities.map(({ id, claims }) => [id, claims[0]!.source, claims[0]!.credibility])).toEqual(
      [
        ['ann', 's', 2],
        ['bob', 't', 6],
      ],
    );
    expect(dossier.links.map(({ id, claims }) => [id, claims[0]!.locator, claims[0]!.credibility])).toEqual([
      ['ann.LEADS.bob', '3', 1],
    ]);
  });

  test('takes the defaults of the only file that has some for all', () => {
    const path = folder('defaults', {
      'a.yaml': `${head}defaults: { source: s }\nsources: { s: { title: S, kind: book } }\n`,
      'b.yaml': `entente: 1\nentities:\n${person('ann')}`,
    });
    expect(buildDossier(readDossier(path, ontology)).entities[0]!.claims[0]!.source).toBe('s');
  });

  test('tells an id that two files define, and a second name for the dossier', () => {
    const path = folder('double', {
      'a.yaml': `${head}defaults: { source: s }\nsources: { s: { title: S, kind: book } }\nentities:\n${person('ann')}`,
      'b.yaml': `entente: 1\ndossier: { id: e, title: E }\nsources: { s: { title: S, kind: book } }\nentities:\n${person('ann')}`,
    });
    expect(problemsOf(path)).toEqual([
      'b.yaml:2:10: This dossier is named already in a.yaml; keep "dossier" in one of its files.',
      'b.yaml:3:12: The source s stands already in a.yaml:4; keep one or rename it.',
      'b.yaml:5:3: The entity ann stands already in a.yaml:6; keep one or rename it.',
    ]);
  });

  test('with a file that cannot be parsed tells the syntax of all files, not ids that only seem unknown', () => {
    const path = folder('syntax', {
      'a.yaml': `${head}entities: [\n`,
      'b.yaml': 'entente: 1\nlinks:\n  - { from: ann, type: LEADS, to: bob\n',
      'c.yaml':
        'entente: 1\nlinks:\n  - { from: ann, type: LEADS, to: bob, claims: [{ at: 1, says: So., source: s }] }\n',
    });
    expect(problemsOf(path)).toEqual([
      'a.yaml:4:1: YAML: Flow sequence in block collection must be sufficiently indented and end with a ]; mend the syntax here.',
      'b.yaml:4:1: YAML: Flow map in block collection must be sufficiently indented and end with a }; mend the syntax here.',
    ]);
  });

  test('that is not there, holds no YAML, or is not text is told', () => {
    const reads = (path: string) => () => readDossier(path, ontology);
    expect(reads(join(root, 'missing'))).toThrow(
      new DossierError([
        {
          file: join(root, 'missing'),
          line: 1,
          column: 1,
          message: 'There is no such file or folder; check the path.',
        },
      ]),
    );
    expect(reads(folder('empty', { 'readme.md': '' }))).toThrow(
      'This folder holds no .yaml file; give the folder or file of a dossier.',
    );
    expect(problemsOf(folder('binary', { 'a.yaml': new Uint8Array([0xff, 0xfe, 0x00]) }))).toEqual([
      'a.yaml:1:1: This file is not UTF-8 text; save it as UTF-8.',
    ]);
  });

  test('that is a device, which might never end, is not read', () => {
    expect(() => readDossier('/dev/zero', ontology)).toThrow(
      '/dev/zero:1:1: This is neither a file nor a folder; give one.',
    );
  });

  test('too large, or with too many files, is told and not read', () => {
    expect(problemsOf(folder('large', { 'a.yaml': '#'.repeat(16 * 1024 * 1024 + 1) }))).toEqual([
      'a.yaml:1:1: This file has 17 MB; split it into files of 16 MB at most.',
    ]);
    const files = Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`${n}.yaml`, 'entente: 1\n']));
    expect(() => readDossier(folder('many', files), ontology)).toThrow(
      'This folder holds 501 YAML files; a dossier may have 500, so join some.',
    );
  });
});

describe('ontology of its own', () => {
  test('a dossier uses the kinds, link types, forms and measures that it adds', () => {
    const path = folder('own', {
      'a.yaml': `${head}defaults: { source: s }
sources: { s: { title: S, kind: book } }
ontology:
  entityTypes: { Actor: { kinds: { guild: guild } } }
  linkTypes: { TEACHES: { family: SUPPORT, label: teaches, inverse: is taught by, from: [Actor], to: [any] } }
  supportForms: { lessons: { label: lessons } }
  measures: { pupils: { label: pupils, unit: people } }
entities:
  ann: { type: Actor, kind: guild, name: Ann, claims: [{ at: p1, says: So. }] }
  oath: { type: Obligation, kind: commitment, name: Oath, claims: [{ at: p1, says: So. }] }
links:
  - { from: ann, type: TEACHES, to: oath, forms: [lessons], claims: [{ at: p1, says: So. }] }
figures:
  - { about: ann, measure: pupils, low: 3, claims: [{ at: p1, says: So. }] }
`,
    });
    const dossier = buildDossier(readDossier(path, ontology));
    expect(dossier.ontology).toEqual({
      entityTypes: { Actor: { kinds: { guild: 'guild' } } },
      linkTypes: {
        TEACHES: {
          family: 'SUPPORT',
          label: 'teaches',
          inverse: 'is taught by',
          from: ['Actor'],
          to: ['any'],
        },
      },
      supportForms: { lessons: { label: 'lessons' } },
      measures: { pupils: { label: 'pupils', unit: 'people' } },
    });
    expect(dossier.figures[0]).toMatchObject({ id: 'ann:pupils', low: 3, high: null, unit: 'people' });
  });
});
