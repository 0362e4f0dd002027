import { recipes } from './recipes.ts';

/** The recipes, each a button that puts its query into the editor and runs it. */
export function RecipeList({ onPick }: { readonly onPick: (query: string) => void }) {
  return (
    <section aria-labelledby="query-recipes">
      <h2 id="query-recipes">Recipes</h2>
      <p className="query-hint">One click puts a question into the editor and runs it.</p>
      <ul className="query-list">
        {recipes.map((recipe) => (
          <li key={recipe.id}>
            <button type="button" onClick={() => onPick(recipe.query)}>
              {recipe.title}
              <small>{recipe.question}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
