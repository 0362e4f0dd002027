import type { Output } from './context.ts';
import { suggestion } from '../graph/values/suggest.ts';
import { findRecipe, listRecipes, recipeNames, type Recipe } from '../import/recipes.ts';
import { textTable } from './terminal.ts';

/** Lists the recipes, or prints the mapping of the one named, for people to adapt. */
export function printRecipes(name: string | undefined, json: boolean, { out, err }: Output): number {
  if (name === undefined) {
    const all = listRecipes();
    out(json ? `${JSON.stringify(all.map(plain), null, 2)}\n` : table(all) + downloadHint);
    return 0;
  }
  const recipe = findRecipe(name);
  if (!recipe) {
    const hint = suggestion(name, recipeNames()) || '; entente recipes lists them.';
    err(`"${name}" is no recipe${hint}\n`);
    return 1;
  }
  out(json ? `${JSON.stringify(plain(recipe), null, 2)}\n` : recipe.mapping.text);
  return 0;
}

const downloadHint = `
Download the files, then: entente import NAME FILE. entente recipes NAME prints the mapping; with --json there is more
about each, such as what to cite.
`;

const plain = ({ mapping: _mapping, ...recipe }: Recipe) => recipe;

const table = (recipes: readonly Recipe[]) =>
  textTable(
    ['name', 'what', 'licence', 'where to download'],
    recipes.map(({ name, title, licence, download }) => [name, title, licence, download]),
  );
