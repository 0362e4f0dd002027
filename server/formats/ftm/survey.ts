import { required } from '../../errors.ts';
import type { ImportFile } from '../reading.ts';
import { IdTable } from '../ids.ts';
import { commonSchema, schemata, type Schema } from './model/model.ts';
import { readLines } from './read-lines.ts';

/** What must be known of all entities before the first can be handed on. */
export interface Survey {
  /** The schema of an entity; null for an id that no line has. */
  schemaOf(id: string): Schema | null;
  /** In how many objects an entity's properties stand, where it is more than one. */
  readonly fragments: ReadonlyMap<string, { readonly count: number; readonly schema: Schema }>;
  /** Ids of the documents that others name as proof. */
  readonly proofs: ReadonlySet<string>;
}

const numbered = [...schemata.values()];
const numbers = new Map(numbered.map((schema, index) => [schema.name, index + 1]));

/** Reads the files a first time: which entities there are, of which schema, and which come in fragments. */
export async function surveyOf(files: readonly ImportFile[], signal: AbortSignal): Promise<Survey> {
  const known = new IdTable();
  const fragments = new Map<string, { count: number; schema: Schema }>();
  const proofs = new Set<string>();
  const schemaOf = (id: string): Schema | null =>
    fragments.get(id)?.schema ?? numbered[known.typeOf(id) - 1] ?? null;
  for (const file of files)
    await readLines(file, {
      problem: () => {},
      note: () => {},
      row: () => signal.throwIfAborted(),
      object: ({ id, schema, properties }) => {
        for (const proof of properties.get('proof') ?? []) proofs.add(proof);
        if (known.add(id, required(numbers.get(schema.name), 'number of this schema'))) return;
        const before = required(schemaOf(id), 'schema of this entity');
        const count = (fragments.get(id)?.count ?? 1) + 1;
        fragments.set(id, { count, schema: commonSchema(before, schema) ?? before });
      },
    });
  return { schemaOf, fragments, proofs };
}
