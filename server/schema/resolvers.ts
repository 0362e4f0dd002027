import { claimResolvers } from './claim.ts';
import { connectionFields } from './connection.ts';
import { date } from './date.ts';
import { disagreementResolvers } from './disagreements.ts';
import { entityResolvers } from './entity.ts';
import { exportResolvers } from './export.ts';
import { figureResolvers } from './figure.ts';
import { importResolvers } from './import.ts';
import { linkResolvers } from './link.ts';
import { ontologyResolvers } from './ontology.ts';
import { matchResolvers } from './match.ts';
import { obligationResolvers } from './obligation.ts';
import { pathResolvers } from './paths.ts';
import { queryResolvers } from './query.ts';
import { traceResolvers } from './trace.ts';
import type { Resolvers } from './types.generated.ts';

const connections: Resolvers = {
  EntityConnection: connectionFields,
  LinkConnection: connectionFields,
  ClaimConnection: connectionFields,
  SourceConnection: connectionFields,
};

/** Every resolver, one part a concept; each stands beside its `.graphql` file. */
export const resolvers: Resolvers[] = [
  { Date: date },
  connections,
  entityResolvers,
  linkResolvers,
  claimResolvers,
  figureResolvers,
  ontologyResolvers,
  queryResolvers,
  disagreementResolvers,
  obligationResolvers,
  pathResolvers,
  traceResolvers,
  exportResolvers,
  importResolvers,
  matchResolvers,
];
