import { AgreementDocument, AgreementsDocument } from '../api/types.generated.ts';
import type { App } from './app.ts';

/** One page of agreements, earliest first, undated last. Throws RequestError. */
export const loadAgreements = async (app: App, after: string | null, signal?: AbortSignal) =>
  (await app.request(AgreementsDocument, { after }, signal)).entities;

/** One agreement with its obligations; null when nothing has the id. Throws RequestError. */
export const loadAgreement = async (app: App, id: string, signal: AbortSignal) =>
  (await app.request(AgreementDocument, { id }, signal)).entity ?? null;

type Entity = Awaited<ReturnType<typeof loadAgreements>>['nodes'][number];
export type AgreementItem = Extract<Entity, { obligations: unknown }>;
export type ObligationItem = AgreementItem['obligations'][number];
