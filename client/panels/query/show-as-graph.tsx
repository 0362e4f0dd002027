import type { GraphQLSchema } from 'graphql';
import { useState } from 'react';
import { ask, explain } from '../../actions/ask.ts';
import { errorsOf } from '../../state/query/advice.ts';
import { parseVariables } from '../../state/query/draft.ts';
import type { Draft } from '../../state/query/draft.ts';
import { graphIn, withGraphIds } from '../../state/query/graph-in-result.ts';

/** The explorer opens with these entities and the links among them. */
const explorerUrl = (ids: readonly string[]) => `/#show=${ids.map(encodeURIComponent).join(',')}`;

const find = async (
  { query, variables }: Draft,
  schema: GraphQLSchema,
): Promise<readonly string[] | string> => {
  const asked = withGraphIds(schema, query);
  const values = parseVariables(variables);
  if (asked === null) return 'This query selects no entities and no links, so there is nothing to draw.';
  if (typeof values === 'string') return values;
  const { body } = await ask(asked, values);
  const { nodes } = graphIn((body as { data?: unknown }).data);
  if (nodes.length > 0) return nodes;
  return (
    errorsOf(body)[0]?.message ?? 'The answer holds no entities and no links, so there is nothing to draw.'
  );
};

/** Opens the explorer with every entity in the query's answer, and the ends of every link. */
export function ShowAsGraph({
  draft,
  schema,
}: {
  readonly draft: Draft;
  readonly schema: GraphQLSchema | null;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const show = async () => {
    if (!schema) return;
    setProblem(null);
    try {
      const found = await find(draft, schema);
      if (typeof found === 'string') setProblem(found);
      else location.assign(explorerUrl(found));
    } catch (error) {
      setProblem(explain(error));
    }
  };
  return (
    <>
      <button type="button" disabled={!schema} onClick={() => void show()}>
        Show as graph
      </button>
      <p role="status" className="query-note">
        {problem}
      </p>
    </>
  );
}
