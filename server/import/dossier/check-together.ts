import { resolve } from 'node:path';
import { itemAt } from '../../graph/access/batches.ts';
import type { Ontology } from '../../graph/ontology/ontology.ts';
import { withAdditions, readDossier, type Reading } from '../../formats/dossier/read.ts';
import { checkDossier } from '../../formats/dossier/check.ts';
import { DossierError, Problems, type Problem } from '../../formats/fields/yaml-file.ts';
import { spotOf } from '../../formats/fields/read-field.ts';
import { definedIn } from '../../formats/dossier/scope.ts';
import type { Counts } from './report.ts';
import type { Elsewhere } from '../../graph/writing/stored.ts';
import { shippedDossiers } from './open.ts';

export interface CheckResult {
  readonly path: string;
  readonly problems: readonly Problem[];
  readonly holds: Counts;
}

/** Checks dossiers without a store: they may refer to each other and to the shipped ones. */
export function checkDossiers(paths: readonly string[], ontology: Ontology): CheckResult[] {
  const readings = paths.map((path) => tryReading(path, ontology));
  const given = readings.flatMap((reading) => ('files' in reading ? [reading] : []));
  const ids = new Set(given.map(({ id }) => id));
  const shipped = shippedDossiers()
    .filter((path) => !paths.some((each) => resolve(each) === path))
    .map((path) => readDossier(path, ontology))
    .filter(({ id }) => !ids.has(id));
  return readings.map((reading) => {
    if (!('files' in reading)) return reading;
    const others = [...given, ...shipped].filter((other) => other !== reading);
    const vocabulary = others.reduce(withItsAdditions, ontology);
    const twin = given.slice(0, given.indexOf(reading)).find(({ id }) => id !== null && id === reading.id);
    const read = vocabulary === ontology ? reading : readDossier(reading.path, vocabulary);
    if (twin) reportTwin(read, twin);
    return {
      path: reading.path,
      problems: checkDossier(read, joined(others.map(definedIn))),
      holds: holdsOf(reading),
    };
  });
}

/** What another dossier adds; additions that cannot be are told where that one is checked. */
function withItsAdditions(ontology: Ontology, { files, id }: Reading): Ontology {
  return files.reduce(
    (all, { written }) =>
      written.ontology ? withAdditions(all, written.ontology, id ?? 'this', new Problems()) : all,
    ontology,
  );
}

/** Loading both would leave the second alone: a dossier's id says what its loading replaces. */
function reportTwin({ id, files, problems }: Reading, twin: Reading): void {
  const head = itemAt(
    files.flatMap(({ written }) => written.dossier ?? []),
    0,
  );
  problems.add(spotOf(head, 'id'), `The dossier ${id} is also in ${twin.path}; give one of them another id.`);
}

const none: Counts = { sources: 0, entities: 0, links: 0, figures: 0, claims: 0 };

function tryReading(path: string, ontology: Ontology): Reading | CheckResult {
  try {
    return readDossier(path, ontology);
  } catch (error) {
    if (error instanceof DossierError) return { path, problems: error.problems, holds: none };
    throw error;
  }
}

function joined(parts: readonly Elsewhere[]): Elsewhere {
  return {
    entities: new Map(parts.flatMap(({ entities }) => [...entities])),
    sources: new Map(parts.flatMap(({ sources }) => [...sources])),
    elements: new Map(parts.flatMap(({ elements }) => [...elements])),
  };
}

function holdsOf({ files }: Reading): Counts {
  const written = files.map((file) => file.written);
  const entities = written.flatMap((file) => Object.values(file.entities ?? {}));
  const links = written.flatMap((file) => file.links ?? []);
  const figures = written.flatMap((file) => file.figures ?? []);
  return {
    sources: written.flatMap((file) => Object.keys(file.sources ?? {})).length,
    entities: entities.length,
    links: links.length,
    figures: figures.length,
    claims: [...entities, ...links, ...figures].flatMap(({ claims = [] }) => claims).length,
  };
}
