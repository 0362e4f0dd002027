import { titleOf } from '../../state/query/history.ts';

export interface Recipe {
  readonly id: string;
  readonly title: string;
  readonly query: string;
}

const files = import.meta.glob<string>('../../../tests/api/golden/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The README's recipes: the golden queries that the tests run, titled by their first comment. */
export const recipes: readonly Recipe[] = Object.entries(files)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, query]) => ({
    id: path.replace(/^.*\/|\.graphql$/g, ''),
    title: titleOf(query),
    query: query.trimEnd() + '\n',
  }));
