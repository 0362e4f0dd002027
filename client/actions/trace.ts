import { TraceMoneyDocument } from '../api/types.generated.ts';
import type { App } from './app.ts';
import type { Clocks } from './details.ts';

export interface TraceQuestion extends Clocks {
  readonly id: string;
  /** `to`: what reaches the entity; `from`: what leaves it. */
  readonly direction: 'to' | 'from';
  readonly maxHops: number;
  readonly support: boolean;
}

/** Follows money, and support if asked, to or from an entity and adds it up. Throws RequestError. */
export const loadTrace = async (app: App, question: TraceQuestion, signal: AbortSignal) => {
  const { id, direction, maxHops, support, validOn, knownOn } = question;
  const end = direction === 'to' ? { to: id } : { from: id };
  const variables = {
    ...end,
    families: support ? (['FUNDING', 'SUPPORT'] as const).slice() : (['FUNDING'] as const).slice(),
    maxHops,
    filter: { validOn, knownOn },
  };
  return (await app.request(TraceMoneyDocument, variables, signal)).trace;
};

export type Traced = Awaited<ReturnType<typeof loadTrace>>;
export type TracedLink = Traced['graph']['links'][number];
export type TracedFlow = Traced['inKind'][number];
export type TracedTotal = Traced['totals'][number];
