import { describe, expect, test } from '@jest/globals';
import Ajv from 'ajv';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { loadOntology } from '../../../server/graph/ontology/ontology.ts';
import { mappingSchemaText } from '../../../server/formats/tables/mapping/mapping-schema.ts';

const text = mappingSchemaText(loadOntology());
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(text));
const folder = 'tests/import/mappings';

describe('the JSON Schema of mappings', () => {
  test('is in step with the format and the ontology; npm run schema writes it', () => {
    expect(readFileSync('schemas/mapping.schema.json', 'utf8')).toBe(text);
  });

  test.each(readdirSync(folder))('finds nothing wrong with %s', (name) => {
    validate(parse(readFileSync(`${folder}/${name}`, 'utf8')));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('shows an editor a key that is misspelt', () => {
    validate({ entente: 1, dataset: { id: 'x', title: 'X' }, tables: [{ file: 'x.csv' }] });
    expect((validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)).toEqual([
      '/tables/0 must NOT have additional properties',
    ]);
  });
});
