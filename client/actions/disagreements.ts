import { DisagreementsDocument } from '../api/types.generated.ts';
import type { App } from './app.ts';

/** One page of disagreements, all or about one entity. Throws RequestError. */
export const loadDisagreements = async (
  app: App,
  about: string | null,
  first: number,
  after: string | null,
  signal?: AbortSignal,
) => (await app.request(DisagreementsDocument, { about, first, after }, signal)).disagreements;

export type DisagreementItem = Awaited<ReturnType<typeof loadDisagreements>>['nodes'][number];
