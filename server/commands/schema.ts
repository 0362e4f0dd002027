import { writeFileSync } from 'node:fs';
import { schemaText } from '../formats/dossier/schema.ts';
import { loadOntology } from '../graph/ontology/ontology.ts';
import { mappingSchemaText } from '../formats/tables/mapping/mapping-schema.ts';
import type { Output } from './context.ts';
import { systemCode } from '../errors.ts';

/** Prints the JSON Schema of dossier files, or of mappings, or writes it to `file`. */
export async function printSchema(
  file: string | undefined,
  mapping: boolean,
  { out, err }: Output,
): Promise<number> {
  const text = mapping ? mappingSchemaText(loadOntology()) : schemaText(loadOntology());
  if (file === undefined) {
    out(text);
    return 0;
  }
  try {
    writeFileSync(file, text);
    return 0;
  } catch (error) {
    err(`${file} cannot be written (${systemCode(error)}); give another path.\n`);
    return 1;
  }
}
