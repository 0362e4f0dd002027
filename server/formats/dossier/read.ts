import { recordOf } from '../json.ts';
import { systemCode } from '../../errors.ts';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Ontology, OntologyFile } from '../../graph/ontology/ontology.ts';
import { fileField } from './fields.ts';
import type { WrittenDefaults, WrittenFile, WrittenView } from './written.ts';
import type { StoryView } from '../../graph/records.ts';
import { Problems, type Spot, parseYaml, DossierError } from '../fields/yaml-file.ts';
import { readField, spotOf } from '../fields/read-field.ts';
import { extendOntology } from '../../graph/ontology/ontology-merge.ts';
import { suggestion } from '../../graph/values/suggest.ts';
import { BadInputError } from '../../graph/errors.ts';

export interface ReadFile {
  readonly file: string;
  readonly written: WrittenFile;
  /** The defaults of the file itself, else those of the one file that has some. */
  readonly defaults: WrittenDefaults;
}

/** A dossier as written, not yet checked for meaning; what did not fit the format is in `problems`. */
export interface Reading {
  /** The file or folder. */
  readonly path: string;
  readonly id: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly views: readonly StoryView[] | null;
  readonly files: readonly ReadFile[];
  /** The ontology with this dossier's additions. */
  readonly ontology: Ontology;
  readonly problems: Problems;
  /** Whether every file could be parsed: only then is an unknown id a problem worth telling. */
  readonly whole: boolean;
}

/** Reads a dossier, one file or a folder of files. Throws a DossierError only where there is nothing to read. */
export function readDossier(path: string, ontology: Ontology): Reading {
  const problems = new Problems();
  return readTexts(path, dossierTexts(path, problems), ontology, problems);
}

/** Reads a dossier of texts at hand; `path` is what it is called. */
export function readTexts(
  path: string,
  texts: readonly DossierText[],
  ontology: Ontology,
  problems = new Problems(),
): Reading {
  const written: { file: string; written: WrittenFile }[] = [];
  const broken = problems.count;
  let parsed = 0;
  for (const { file, text } of texts) {
    const yaml = parseYaml(file, text, problems);
    if (!yaml) continue;
    parsed += 1;
    const value = readField(yaml, fileField, problems) as WrittenFile | undefined;
    if (value) written.push({ file, written: value });
  }
  const head = headOf(path, written, problems, written.length === texts.length && broken === 0);
  const withDefaults = written.filter((each) => each.written.defaults);
  const common = (withDefaults.length === 1 ? withDefaults[0]?.written.defaults : undefined) ?? {};
  return {
    path,
    id: head?.id ?? null,
    title: head?.title ?? null,
    summary: head?.summary ?? null,
    views: head?.views ? head.views.map(storyView) : null,
    files: written.map((each) => ({ ...each, defaults: each.written.defaults ?? common })),
    ontology: extended(ontology, written, head?.id ?? 'this', problems),
    problems,
    whole: parsed === texts.length && broken === 0,
  };
}

/** A view as it is kept; what is missing was told as a problem. */
const storyView = ({ name = '', sentence = '', address = '' }: WrittenView): StoryView => ({
  ...{ name, sentence },
  address: address.replace(/^#/, ''),
});

type Written = readonly { readonly file: string; readonly written: WrittenFile }[];

function headOf(path: string, files: Written, problems: Problems, whole: boolean) {
  const heads = files.flatMap(({ written }) => (written.dossier ? [written.dossier] : []));
  const [first, ...extras] = heads;
  for (const extra of extras) {
    const { file } = spotOf(first ?? extra);
    problems.add(
      spotOf(extra),
      `This dossier is named already in ${file}; keep "dossier" in one of its files.`,
    );
  }
  if (heads.length === 0 && whole) {
    const spot: Spot = { file: files[0]?.file ?? path, line: 1, column: 1 };
    problems.add(
      spot,
      'This dossier has no "dossier" key; add dossier: { id: …, title: … } to one of its files.',
    );
  }
  return first;
}

function extended(ontology: Ontology, files: Written, dossier: string, problems: Problems): Ontology {
  return files.reduce(
    (result, { written }) =>
      written.ontology ? withAdditions(result, written.ontology, dossier, problems) : result,
    ontology,
  );
}

/** The ontology with what one file of a dossier adds; what cannot be added is a problem. */
export function withAdditions(
  ontology: Ontology,
  addition: OntologyFile,
  dossier: string,
  problems: Problems,
): Ontology {
  try {
    const extended = extendOntology(ontology, filledIn(addition), dossier);
    checkEnds(extended, addition, problems);
    checkParts(extended, addition, problems);
    return extended;
  } catch (error) {
    if (!(error instanceof BadInputError)) throw error;
    problems.add(spotOf(addition), error.message);
    return ontology;
  }
}

/** With something in place of keys that are missing, which are told already, so that checking can go on. */
function filledIn(addition: OntologyFile): OntologyFile {
  const each = <T extends object>(part: Readonly<Record<string, T>> | undefined, fill: (id: string) => T) =>
    part && Object.fromEntries(Object.entries(part).map(([id, entry]) => [id, { ...fill(id), ...entry }]));
  const linkTypes = each(addition.linkTypes, (id) => ({
    family: 'OTHER' as const,
    label: id,
    inverse: id,
    from: ['any'] as const,
    to: ['any'] as const,
  }));
  const supportForms = each(addition.supportForms, (id) => ({ label: id }));
  const measures = each(addition.measures, (id) => ({ label: id }));
  return {
    ...addition,
    ...(linkTypes && { linkTypes }),
    ...(supportForms && { supportForms }),
    ...(measures && { measures }),
  };
}

function checkEnds(ontology: Ontology, { linkTypes = {} }: OntologyFile, problems: Problems): void {
  const known = [...ontology.entityTypes.map(({ id }) => id), 'any'];
  for (const ends of Object.values(linkTypes).flatMap((type) => [type.from ?? [], type.to ?? []]))
    ends.forEach((end, index) => {
      if (known.includes(end)) return;
      const hint = suggestion(end, known) || `; use any, or ${known.slice(0, -1).join(', ')}.`;
      problems.add(spotOf(ends, index), `"${end}" is no entity type${hint}`);
    });
}

function checkParts(ontology: Ontology, { measures = {} }: OntologyFile, problems: Problems): void {
  for (const { parts = [] } of Object.values(measures))
    parts.forEach((part, index) => {
      if (ontology.measure(part)) return;
      const known = ontology.measures.map(({ id }) => id);
      problems.add(
        spotOf(parts, index),
        `"${part}" is no measure${suggestion(part, known) || '; add it to "measures".'}`,
      );
    });
}

/** Several additions to the ontology as one; what they say of one id is the same but for the kinds, which are united. */
export function mergeAdditions(additions: readonly OntologyFile[]): OntologyFile {
  const merged: Record<string, Readonly<Record<string, object>>> = {};
  for (const addition of additions)
    for (const [part, entries] of Object.entries(addition)) merged[part] = mergeKinds(merged[part], entries);
  return merged;
}

function mergeKinds(
  mine: Readonly<Record<string, object>> = {},
  theirs: Readonly<Record<string, object>>,
): Readonly<Record<string, object>> {
  const merged = { ...mine };
  for (const [id, entry] of Object.entries(theirs)) {
    const kinds = { ...kindsOf(merged[id]), ...kindsOf(entry) };
    merged[id] = Object.keys(kinds).length > 0 ? { ...entry, kinds } : entry;
  }
  return merged;
}

const kindsOf = (entry: object | undefined) => (entry && 'kinds' in entry ? recordOf(entry.kinds) : {});

const maxFiles = 500;
const maxBytes = 16 * 1024 * 1024;
const maxTotal = 256 * 1024 * 1024;
const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);

export interface DossierText {
  /** The path as given, or below the folder given. */
  readonly file: string;
  readonly text: string;
}

/**
 * The YAML files of a dossier: the file itself, or every `.yaml` and `.yml` file of the folder and its subfolders,
 * in the order of their names. Throws a DossierError where there is nothing to read.
 */
export function dossierTexts(path: string, problems: Problems): DossierText[] {
  const texts: DossierText[] = [];
  for (const file of filesOf(path)) {
    const read = readText(file);
    if (typeof read === 'string') texts.push({ file, text: read });
    else problems.add({ file, line: 1, column: 1 }, read.not);
  }
  return texts;
}

function filesOf(path: string): string[] {
  const fail = (message: string) => new DossierError([{ file: path, line: 1, column: 1, message }]);
  const files = listed(path, fail);
  if (files.length === 0)
    throw fail('This folder holds no .yaml file; give the folder or file of a dossier.');
  if (files.length > maxFiles)
    throw fail(`This folder holds ${files.length} YAML files; a dossier may have ${maxFiles}, so join some.`);
  const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
  if (files.length > 1 && size > maxTotal)
    throw fail(`This folder holds ${megabytes(size)} MB of YAML; split it into dossiers of 256 MB at most.`);
  return files;
}

function listed(path: string, fail: (message: string) => Error): string[] {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) throw fail('There is no such file or folder; check the path.');
    // A device or pipe might never end.
    if (!stats.isDirectory() && !stats.isFile()) throw fail('This is neither a file nor a folder; give one.');
    if (stats.isFile()) return [path];
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /^[^.].*\.ya?ml$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    if (error instanceof DossierError) throw error;
    throw fail(`This cannot be read (${systemCode(error)}); check its rights.`);
  }
}

function readText(file: string): string | { not: string } {
  const { size } = statSync(file);
  if (size > maxBytes)
    return {
      not: `This file has ${megabytes(size)} MB; split it into files of 16 MB at most.`,
    };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { not: `This file cannot be read (${systemCode(error)}); check its rights.` };
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { not: 'This file is not UTF-8 text; save it as UTF-8.' };
  }
}
