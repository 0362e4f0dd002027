import type { Ontology } from '../graph/ontology.ts';
import { withAdditions } from './additions.ts';
import { dossierTexts, type DossierText } from './files.ts';
import { fileField } from './format.ts';
import type { WrittenDefaults, WrittenFile } from './written.ts';
import { Problems, type Spot } from './problem.ts';
import { readField, spotOf } from './read-field.ts';
import { parseYaml } from './yaml-file.ts';

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
  const common = withDefaults.length === 1 ? withDefaults[0]!.written.defaults! : {};
  return {
    path,
    id: head?.id ?? null,
    title: head?.title ?? null,
    summary: head?.summary ?? null,
    files: written.map((each) => ({ ...each, defaults: each.written.defaults ?? common })),
    ontology: extended(ontology, written, head?.id ?? 'this', problems),
    problems,
    whole: parsed === texts.length && broken === 0,
  };
}

type Written = readonly { readonly file: string; readonly written: WrittenFile }[];

function headOf(path: string, files: Written, problems: Problems, whole: boolean) {
  const heads = files.flatMap(({ written }) => (written.dossier ? [written.dossier] : []));
  for (const extra of heads.slice(1)) {
    const { file } = spotOf(heads[0]!);
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
  return heads[0];
}

function extended(ontology: Ontology, files: Written, dossier: string, problems: Problems): Ontology {
  return files.reduce(
    (result, { written }) =>
      written.ontology ? withAdditions(result, written.ontology, dossier, problems) : result,
    ontology,
  );
}
