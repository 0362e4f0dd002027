import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DossierError, type Problems } from './problem.ts';

const MAX_FILES = 500;
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_TOTAL = 256 * 1024 * 1024;
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
  if (files.length > MAX_FILES)
    throw fail(
      `This folder holds ${files.length} YAML files; a dossier may have ${MAX_FILES}, so join some.`,
    );
  const size = files.reduce((sum, file) => sum + statSync(file).size, 0);
  if (files.length > 1 && size > MAX_TOTAL)
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
    throw fail(`This cannot be read (${(error as NodeJS.ErrnoException).code}); check its rights.`);
  }
}

function readText(file: string): string | { not: string } {
  const { size } = statSync(file);
  if (size > MAX_BYTES)
    return {
      not: `This file has ${megabytes(size)} MB; split it into files of 16 MB at most.`,
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
