import { existsSync } from 'node:fs';
import { suggestion } from '../dossier/suggest.ts';
import { ImportError, type ImportOptions } from '../import/format.ts';
import { findRecipe, recipeNames } from '../import/recipes.ts';

/** The files of an import and the recipe to read them by, if the first word is one's name. */
export interface Recipes {
  readonly paths: readonly string[];
  readonly mapping?: NonNullable<ImportOptions['mapping']>;
  /** What to tell of how the words were taken. */
  readonly told?: string;
}

/** Takes a recipe's name off the front of an import's files. Throws an ImportError where that leaves no sense. */
export function recipeOf(paths: readonly string[], mapped: boolean): Recipes {
  const [first = '', ...rest] = paths;
  const recipe = findRecipe(first);
  if (!recipe) {
    demandFile(first);
    return { paths };
  }
  const file = existsSync(first);
  if (rest.length === 0 || mapped) {
    if (file) return { paths };
    throw new ImportError(
      mapped
        ? `${first} is a recipe, which is a mapping; leave it or --mapping out.`
        : `${first} is a recipe; name the files to read by it. Download ${recipe.files} from ${recipe.download}.`,
    );
  }
  return {
    paths: rest,
    mapping: recipe.mapping,
    ...(file && { told: `${first} is taken as the recipe; for the file of that name write ./${first}.` }),
  };
}

/** A word that is no file and nearly a recipe's name. */
function demandFile(word: string): void {
  if (existsSync(word) || /[./\\]/.test(word)) return;
  const hint = suggestion(word, recipeNames());
  if (hint) throw new ImportError(`"${word}" is neither a file nor a recipe${hint}`);
}
