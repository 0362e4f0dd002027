import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DossierError, type Problems } from './problem.ts';

const MAX_FILES = 500;
const MAX_BYTES = 16 * 1024 * 1024;

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
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw fail('There is no such file or folder; check the path.');
  if (!stats.isDirectory()) return [path];
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name) && !basename(entry.name).startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (files.length === 0)
    throw fail('This folder holds no .yaml file; give the folder or file of a dossier.');
  if (files.length > MAX_FILES)
    throw fail(
      `This folder holds ${files.length} YAML files; a dossier may have ${MAX_FILES}, so join some.`,
    );
  return files;
}

function readText(file: string): string | { not: string } {
  const { size } = statSync(file);
  if (size > MAX_BYTES)
    return {
      not: `This file has ${Math.ceil(size / 1024 / 1024)} MB; split it into files of 16 MB at most.`,
    };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { not: `This file cannot be read (${(error as NodeJS.ErrnoException).code}); check its rights.` };
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { not: 'This file is not UTF-8 text; save it as UTF-8.' };
  }
}
