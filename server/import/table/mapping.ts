import { withAdditions } from '../../dossier/additions.ts';
import { Problems, problemText } from '../../dossier/problem.ts';
import { readField, spotOf } from '../../dossier/read-field.ts';
import { parseYaml } from '../../dossier/yaml-file.ts';
import { loadOntology, type Ontology } from '../../graph/ontology.ts';
import { ImportError, type DatasetDescription, type ImportOptions } from '../format.ts';
import { mappingField } from './mapping-fields.ts';
import { pattern } from './pattern.ts';
import type { WrittenIdentity, WrittenMapping, WrittenTable } from './written.ts';

/** A mapping that holds together as far as can be told without a file of data. */
export interface Mapping {
  readonly written: WrittenMapping;
  readonly dataset: DatasetDescription & { readonly id: string };
  readonly tables: readonly WrittenTable[];
  /** Identities of entity blocks anywhere, by name. */
  readonly entities: ReadonlyMap<string, WrittenIdentity>;
  /** The ontology with the mapping's additions. */
  readonly ontology: Ontology;
}

/** Reads a mapping. Throws an ImportError that lists every problem as `file:line:column: message`. */
export function readMapping(
  { name, text }: NonNullable<ImportOptions['mapping']>,
  base: Ontology = loadOntology(),
): Mapping {
  const problems = new Problems();
  const yaml = parseYaml(name, text, problems);
  const written = yaml && (readField(yaml, mappingField, problems) as WrittenMapping | undefined);
  if (!written) throw mappingError(problems);
  const { dataset = {}, tables = [] } = written;
  const id = dataset.id ?? '';
  const ontology = written.ontology ? withAdditions(base, written.ontology, id, problems) : base;
  checkPatterns([...tables, ...(dataset.editions ?? [])], problems);
  const entities = identitiesOf(tables, problems);
  for (const table of tables)
    if (!table.entities && !table.links && !table.figures)
      problems.add(spotOf(table), 'This table makes nothing of its rows; add entities, links or figures.');
  if (problems.count > 0) throw mappingError(problems);
  const { title, summary, source } = dataset;
  return {
    written,
    tables,
    entities,
    ontology,
    dataset: {
      id,
      ...(title && { title }),
      ...(summary && { summary }),
      source: { kind: 'dataset', ...(title && { title }), ...source },
    },
  };
}

/** The problems of a mapping as the error that stops an import. */
export const mappingError = (problems: Problems): ImportError =>
  new ImportError(problems.sorted().map(problemText).join('\n'));

function checkPatterns(all: readonly { readonly files?: string | string[] }[], problems: Problems): void {
  for (const each of all)
    for (const file of [each.files ?? []].flat()) {
      const inner = /^\/(.+)\/$/.exec(file)?.[1];
      if (inner !== undefined) pattern(inner, '', problems, spotOf(each, 'files'));
    }
}

/** Blocks of one name in several tables are one sort of thing, so that references from other tables are clear. */
function identitiesOf(tables: readonly WrittenTable[], problems: Problems): Map<string, WrittenIdentity> {
  const found = new Map<string, WrittenIdentity>();
  for (const { entities = {} } of tables)
    for (const [name, block] of Object.entries(entities)) {
      const known = found.get(name);
      if (known && (known.keyPrefix !== block.keyPrefix || known.namespace !== block.namespace))
        problems.add(
          spotOf(entities, name),
          `Another table has "${name}" with another keyPrefix or namespace; give one of them another name.`,
        );
      if (!known) found.set(name, block);
    }
  return found;
}
