import { commonDefinitions, recordSchema, type Json } from '../../dossier/schema.ts';
import type { Ontology } from '../../../graph/ontology/ontology.ts';
import { blockDefinitions, valueDefinitions } from './block-fields.ts';
import { mappingField } from './mapping.ts';

/** The JSON Schema (draft-07, which YAML editors read) of mappings, as the text of its file. */
export function mappingSchemaText(ontology: Ontology): string {
  const records = Object.entries({ ...valueDefinitions, ...blockDefinitions });
  const schema: Json = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Entente mapping',
    description: `${mappingField.about} Written by \`entente schema --mapping\`; do not edit.`,
    ...recordSchema(mappingField, ontology),
    definitions: {
      ...Object.fromEntries(records.map(([name, record]) => [name, recordSchema(record, ontology)])),
      ...commonDefinitions,
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
