import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { checkDossier } from '../../server/formats/dossier/check.ts';
import { readDossier } from '../../server/formats/dossier/read.ts';
import { entityProperties } from '../../server/graph/properties.ts';
import { pieces } from '../../server/graph/property-rows.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';

/**
 * Each file in broken/ is a dossier with a problem. Its first lines, `#! line:column: message`, say exactly what
 * checking it must find; `{keys of an entity}` stands for these.
 */
const folder = 'tests/dossier/broken';
const ontology = loadOntology();
const keysOfEntities = [
  'type',
  ...pieces(entityProperties).map(({ group, name }) => group ?? name),
  ...['claims', 'evidence', 'attributes'],
].join(', ');
const cases = readdirSync(folder).map((name) => ({ name, path: `${folder}/${name}` }));

describe('a broken dossier is told what to change', () => {
  test('in more than forty ways', () => {
    expect(cases.length).toBeGreaterThan(90);
  });

  test.each(cases)('$name', ({ path }) => {
    const expected = readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line) =>
        line.startsWith('#! ')
          ? [`${path}:${line.slice(3).replace('{keys of an entity}', keysOfEntities)}`]
          : [],
      );
    const found = checkDossier(readDossier(path, ontology)).map(
      ({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`,
    );
    expect(expected).not.toEqual([]);
    expect(found).toEqual(expected);
  });
});
