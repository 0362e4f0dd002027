import {
  type ImportFile,
  type ImportFormat,
  type ImportOptions,
  type Sink,
  placeText,
  type EntityPart,
  type FigurePart,
  type LinkPart,
  type SourcePart,
} from '../../server/formats/reading.ts';
import { loadOntology, type OntologyFile } from '../../server/graph/ontology/ontology.ts';

/** Everything that a format made of files, in its order; problems and notes as `place: message`. */
export interface Collected {
  readonly sources: SourcePart[];
  readonly entities: EntityPart[];
  readonly links: LinkPart[];
  readonly figures: FigurePart[];
  readonly additions: OntologyFile[];
  readonly problems: string[];
  readonly notes: string[];
  rows: number;
}

/** Reads files with a format, without any store. */
export async function collect(
  format: ImportFormat,
  files: readonly ImportFile[],
  options: ImportOptions = {},
  isCheck = false,
): Promise<Collected> {
  const found: Collected = {
    ...{ sources: [], entities: [], links: [], figures: [], additions: [], problems: [], notes: [] },
    rows: 0,
  };
  const sink: Sink = {
    source: (part) => void found.sources.push(part),
    entity: (part) => void found.entities.push(part),
    link: (part) => void found.links.push(part),
    figure: (part) => void found.figures.push(part),
    ontology: (addition) => void found.additions.push(addition),
    problem: (place, message) => void found.problems.push(`${placeText(place)}: ${message}`),
    note: (place, message) => void found.notes.push(`${placeText(place)}: ${message}`),
    row: () => void (found.rows += 1),
  };
  const described = (await format.describe?.(files, options)) ?? {};
  const context = {
    dataset: described.id ?? 'test-set',
    ontology: loadOntology(),
    options,
    isCheck,
    signal: new AbortController().signal,
  };
  await format.read(files, context, sink);
  return found;
}
