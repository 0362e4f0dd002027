import type { GraphQLSchema } from 'graphql';
import { useEffect, useState } from 'react';
import { explain, loadSchema } from '../../actions/ask.ts';

export interface SchemaState {
  readonly schema: GraphQLSchema | null;
  /** Why there is none, as a sentence. */
  readonly problem: string | null;
  readonly retry: () => void;
}

/** The server's schema, asked for once when the page opens and again on `retry`. */
export function useSchema(): SchemaState {
  const [schema, setSchema] = useState<GraphQLSchema | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let gone = false;
    loadSchema().then(
      (loaded) => !gone && setSchema(loaded),
      (error: unknown) => !gone && setProblem(explain(error)),
    );
    return () => {
      gone = true;
    };
  }, [round]);
  const retry = () => {
    setProblem(null);
    setRound(round + 1);
  };
  return { schema, problem, retry };
}
