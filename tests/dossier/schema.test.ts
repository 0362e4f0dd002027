import { describe, expect, test } from '@jest/globals';
import Ajv from 'ajv';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { schemaText } from '../../server/formats/dossier/schema.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';

const text = schemaText(loadOntology());
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(text));

function errorsOf(path: string): string[] {
  validate(parse(readFileSync(path, 'utf8')));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('the JSON Schema of dossier files', () => {
  test('is in step with the format and the ontology; npm run schema writes it', () => {
    expect(readFileSync('schemas/dossier.schema.json', 'utf8')).toBe(text);
  });

  const shipped = readdirSync('dossiers', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `dossiers/${name}`);
  test.each([...shipped, 'tests/dossier/small.yaml'])('finds nothing wrong with %s', (path) => {
    expect(errorsOf(path)).toEqual([]);
  });

  test.each([
    ['unknown-entity-key', ['/entities/ann must NOT have additional properties']],
    [
      'missing-name-and-kind',
      [
        "/entities/ann must have required property 'kind'",
        "/entities/ann must have required property 'name'",
      ],
    ],
    ['claim-without-locator', ["/entities/ann/claims/0 must have required property 'at'"]],
    ['amount-without-currency', ["/links/0/amount must have required property 'currency'"]],
    ['credibility-out-of-range', ['/entities/ann/claims/0/credibility must be <= 6']],
    ['latitude-out-of-range', ['/entities/bay/location/lat must be <= 90']],
    ['stance-unknown', ['/entities/ann/claims/0/stance must be equal to one of the allowed values']],
    ['version-of-the-future', ['/entente must be <= 1']],
    [
      'figure-without-number',
      [
        "/figures/0 must have required property 'value'",
        "/figures/0 must have required property 'low'",
        "/figures/0 must have required property 'high'",
        '/figures/0 must match a schema in anyOf',
      ],
    ],
  ])('shows an editor what is wrong with %s', (name, errors) => {
    expect(errorsOf(`tests/dossier/broken/${name}.yaml`)).toEqual(errors);
  });
});
