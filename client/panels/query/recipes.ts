import { titleOf } from '../../state/query/history.ts';

export interface Recipe {
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
