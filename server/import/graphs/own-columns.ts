/**
 * The columns in which our own exports say what no graph format has a place for, so that a file of ours comes back
 * with its types and sources. `node` columns stand at nodes, `edge` columns at edges, `graph` ones at the whole.
 */
export const OWN = 'entente:';

/** How a column's values are written where the format has types: lists and records as JSON text. */
export type OwnSort = 'string' | 'double' | 'int' | 'boolean' | 'json';

const backing = {
  valid: 'string',
  sources: 'json',
  evidence: 'json',
  claims: 'json',
  reliability: 'string',
  credibility: 'int',
  disputed: 'boolean',
  dossier: 'string',
  attributes: 'json',
} as const satisfies Record<string, OwnSort>;

export const ownNodeColumns = {
  id: 'string',
  type: 'string',
  kind: 'string',
  aliases: 'json',
  identifiers: 'json',
  summary: 'string',
  lat: 'double',
  lon: 'double',
  ordinal: 'int',
  ...backing,
} as const satisfies Record<string, OwnSort>;

export const ownEdgeColumns = {
  id: 'string',
  type: 'string',
  family: 'string',
  symmetric: 'boolean',
  amountLow: 'double',
  amountHigh: 'double',
  currency: 'string',
  per: 'string',
  inKind: 'boolean',
  forms: 'json',
  giverCertain: 'boolean',
  ...backing,
} as const satisfies Record<string, OwnSort>;

/** Of the whole graph: the sources cited, and what the data adds to the ontology. */
export const ownGraphColumns = { sources: 'json', ontology: 'json' } as const satisfies Record<
  string,
  OwnSort
>;
