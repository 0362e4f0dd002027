/** A case as a file: what goes out, and what comes in is looked at before it is believed. */
import { isRecord } from '../text.ts';

export interface CaseInFile {
  readonly name: string;
  readonly description: string;
  readonly state: string;
  readonly notes: string;
  readonly datasets: readonly string[];
  readonly thumbnail: string | null;
}

/** Of the file's form. */
const version = 1;

/** Bytes; a case with everything that it may hold is smaller. */
export const maxCaseFile = 2_000_000;

export function caseFileText(given: CaseInFile): string {
  const { name, description, datasets, notes, thumbnail, state } = given;
  const content = { name, description, datasets, notes, thumbnail, state };
  return `${JSON.stringify({ entente: 'case', version, ...content }, null, 2)}\n`;
}

/** `the-money.entente-case.json`. */
export function caseFileName(name: string): string {
  const slug = name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60);
  return `${slug || 'case'}.entente-case.json`;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The case in a file, or a sentence about what is wrong with it. */
export function readCaseFile(text: string): CaseInFile | { readonly problem: string } {
  const file = parsed(text);
  if (!isRecord(file) || file.entente !== 'case')
    return {
      problem: 'This file is no case; choose one that was exported from Entente, NAME.entente-case.json.',
    };
  if (file.version !== version)
    return { problem: 'This case was exported by a newer version of Entente; update this one to open it.' };
  const name = textIn(file.name).trim();
  if (name === '' || typeof file.state !== 'string')
    return { problem: 'This file is damaged: it lacks the name of the case or what it shows.' };
  const datasets: readonly unknown[] = Array.isArray(file.datasets) ? file.datasets : [];
  return {
    name,
    description: textIn(file.description),
    state: file.state,
    notes: textIn(file.notes),
    datasets: datasets.filter((id): id is string => typeof id === 'string'),
    thumbnail: typeof file.thumbnail === 'string' ? file.thumbnail : null,
  };
}
