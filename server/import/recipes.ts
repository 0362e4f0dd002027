import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { shipped } from '../root.ts';
import { readMapping } from '../formats/tables/mapping/mapping.ts';

/** A mapping that ships with Entente, for a data set that people download themselves. */
export interface Recipe {
  /** What it is called on the command line: `ucdp-ged`. */
  readonly name: string;
  readonly title: string;
  readonly makes: string;
  /** Where the files are. */
  readonly download: string;
  /** Which files to download. */
  readonly files: string;
  readonly licence: string;
  readonly cite: string;
  /** Editions it was checked against. */
  readonly checked: readonly string[];
  /** Goes into an import's options. */
  readonly mapping: { readonly name: string; readonly text: string };
}

const extension = '.yaml';

export function recipeNames(): readonly string[] {
  return readdirSync(shipped('recipes'))
    .filter((file) => file.endsWith(extension))
    .map((file) => basename(file, extension))
    .sort();
}

/** All recipes by name. */
export function listRecipes(): readonly Recipe[] {
  return recipeNames().map(read);
}

/** The recipe of a name; null where there is none. */
export function findRecipe(name: string): Recipe | null {
  return recipeNames().includes(name) ? read(name) : null;
}

function read(name: string): Recipe {
  const file = `${name}${extension}`;
  const mapping = { name: `recipes/${file}`, text: readFileSync(shipped('recipes', file), 'utf8') };
  const { dataset, written } = readMapping(mapping);
  const { makes = '', download = '', files = '', cite = '', checked = [] } = written.recipe ?? {};
  return {
    ...{ name, makes, download, files, cite, checked, mapping },
    title: dataset.title ?? name,
    licence: dataset.source?.licence ?? '',
  };
}
