import type { Session } from '../../server/graph/access/session.ts';
import { trace, type TraceArgs } from '../../server/graph/trace/trace.ts';

/** A trace with its graph, its paths and what it left out read too. */
export async function wholeTrace(session: Session, args: TraceArgs, maxLinks?: number) {
  const result = await trace(session, args, maxLinks);
  return {
    ...result,
    graph: await result.graph(),
    paths: await result.paths(),
    leftOut: await result.leftOut(),
  };
}
