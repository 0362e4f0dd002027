import type { Request } from 'express';
import type { ExportRequest } from '../export/request.ts';

interface Asked {
  readonly request: ExportRequest;
  /** By which the client asks how it goes. */
  readonly ticket: string | null;
}

const fields: Readonly<Record<string, (value: unknown) => boolean>> = {
  format: isText,
  ticket: (value) => isText(value) && /^[\w-]{8,64}$/.test(value),
  dataset: isText,
  entities: isTexts,
  links: isTexts,
  depth: (value) => typeof value === 'number',
  query: isText,
  variables: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};
const usage =
  'Send {"format": "dossier"} for everything, with "dataset": "…", with "entities": ["…"] and, if you like, "links": ["…"] or "depth": 1, or with "query": "…" and "variables": {…}.';

/** What a request asks to export, or a sentence that says what to send instead. */
export function askedIn(request: Request): Asked | string {
  const given = request.method === 'GET' ? inAddress(request.query) : (request.body as unknown);
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return usage;
  for (const [name, value] of Object.entries(given))
    if (!Object.hasOwn(fields, name) || !fields[name]!(value)) return usage;
  const { ticket = null, ...rest } = given as { ticket?: string } & Partial<ExportRequest>;
  if (rest.format === undefined) return usage;
  return { request: rest as ExportRequest, ticket };
}

/** `entity` and `link` may stand several times in an address. */
function inAddress({ entity, link, depth, ...rest }: Request['query']): Record<string, unknown> {
  const list = (value: unknown) => (Array.isArray(value) ? value : [value]);
  return {
    ...rest,
    ...(entity !== undefined && { entities: list(entity) }),
    ...(link !== undefined && { links: list(link) }),
    ...(depth !== undefined && { depth: Number(depth) }),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}
