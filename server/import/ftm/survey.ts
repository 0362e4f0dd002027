import type { ImportFile } from '../format.ts';
import { commonSchema, schemata, type Schema } from './model/model.ts';
import { readLines } from './read-lines.ts';

/** What must be known of all entities before the first can be handed on. */
export interface Survey {
  /** The schema of an entity; null for an id that no line has. */
  schemaOf(id: string): Schema | null;
  /** In how many objects an entity's properties stand, where it is more than one. */
  readonly fragments: ReadonlyMap<string, number>;
  /** Ids of the documents that others name as proof. */
  readonly proofs: ReadonlySet<string>;
}

const numbered = [...schemata.values()];
const numbers = new Map(numbered.map((schema, index) => [schema.name, index]));

/** Reads the files a first time: which entities there are, of which schema, and which come in fragments. */
export async function surveyOf(files: readonly ImportFile[], signal: AbortSignal): Promise<Survey> {
  const known = new Map<string, number>();
  const fragments = new Map<string, number>();
  const proofs = new Set<string>();
  for (const file of files)
    await readLines(file, {
      problem: () => {},
      note: () => {},
      row: () => signal.throwIfAborted(),
      object: ({ id, schema, properties }) => {
        for (const proof of properties.get('proof') ?? []) proofs.add(proof);
        const before = known.get(id);
        if (before !== undefined) fragments.set(id, (fragments.get(id) ?? 1) + 1);
        const common = before === undefined ? schema : commonSchema(numbered[before]!, schema);
        if (common) known.set(id, numbers.get(common.name)!);
      },
    });
  return {
    schemaOf: (id) => numbered[known.get(id) ?? -1] ?? null,
    fragments,
    proofs,
  };
}
