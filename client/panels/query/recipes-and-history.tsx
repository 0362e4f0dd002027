import { useState } from 'react';
import { type Asked, type Draft, readHistory, remember, titleOf } from '../../state/query/query-draft.ts';

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

interface Recipe {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly query: string;
}

const files = import.meta.glob<string>('../../../tests/api/golden/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `# Title: question?`, a recipe's first line, in its two parts. */
const parts = (query: string): [string, string] => {
  const [, title, question] = /^([^:]+):\s*(.*)$/.exec(titleOf(query)) ?? [];
  return title === undefined ? [titleOf(query), ''] : [title, capital(question ?? '')];
};

/** The README's recipes: the golden queries that the tests run. */
export const recipes: readonly Recipe[] = Object.entries(files)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, query]) => ({
    id: path.replace(/^.*\/|\.graphql$/g, ''),
    title: parts(query)[0],
    question: parts(query)[1],
    query: query.trimEnd() + '\n',
  }));

interface HistoryListProps {
  readonly asked: readonly Asked[];
  readonly onPick: (asked: Asked) => void;
  readonly onClear: () => void;
}

const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** What was asked before in this browser, newest first. */
export function HistoryList({ asked, onPick, onClear }: HistoryListProps) {
  return (
    <section aria-labelledby="query-history">
      <h2 id="query-history">History</h2>
      <p className="query-hint">Kept in this browser only.</p>
      {asked.length === 0 && <p>Nothing asked yet. Queries that you run appear here.</p>}
      <ul className="query-list">
        {asked.map((one) => (
          <li key={`${one.at} ${one.query} ${one.variables}`}>
            <button type="button" onClick={() => onPick(one)}>
              {titleOf(one.query)}
              <small>{when.format(new Date(one.at))}</small>
            </button>
          </li>
        ))}
      </ul>
      {asked.length > 0 && (
        <button type="button" onClick={onClear}>
          Forget all
        </button>
      )}
    </section>
  );
}

const key = 'entente.query-history';

const load = (): readonly Asked[] => {
  try {
    return readHistory(localStorage.getItem(key));
  } catch {
    return []; // A browser that forbids storage still runs queries.
  }
};

const store = (list: readonly Asked[]) => {
  try {
    localStorage.setItem(key, JSON.stringify(list));
  } catch {
    return; // The list lives on until the page is left.
  }
};

/** The queries run in this browser, newest first. */
export function useHistory() {
  const [asked, setAsked] = useState(load);
  const keep = (list: readonly Asked[]) => {
    store(list);
    setAsked(list);
  };
  return {
    asked,
    add: (draft: Draft) => keep(remember(asked, draft, new Date().toISOString())),
    clear: () => keep([]),
  };
}
