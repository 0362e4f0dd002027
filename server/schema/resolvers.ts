import { caseResolvers } from './work/case.ts';
import { claimResolvers } from './elements/claim.ts';
import { connectionFields } from './connection.ts';
import { date } from './date.ts';
import {
  disagreementResolvers,
  ontologyResolvers,
  storyResolvers,
  pathResolvers,
  queryResolvers,
  traceResolvers,
} from './queries/query.ts';
import { entityResolvers } from './elements/entity.ts';
import { exportResolvers, importResolvers } from './work/import.ts';
import { figureResolvers } from './elements/figure.ts';
import { linkResolvers } from './elements/link.ts';
import { relationResolvers } from './elements/relation.ts';
import { matchResolvers } from './work/match.ts';
import { moneyResolvers } from './elements/money.ts';
import { obligationResolvers } from './elements/obligation.ts';
import type { Resolvers } from './types.generated.ts';

const connections: Resolvers = {
  EntityConnection: connectionFields,
  LinkConnection: connectionFields,
  RelationConnection: connectionFields,
  ClaimConnection: connectionFields,
  SourceConnection: connectionFields,
};

/** Every resolver, one part a concept; each stands beside its `.graphql` file. */
export const resolvers: Resolvers[] = [
  { Date: date },
  connections,
  entityResolvers,
  linkResolvers,
  relationResolvers,
  moneyResolvers,
  claimResolvers,
  figureResolvers,
  ontologyResolvers,
  storyResolvers,
  queryResolvers,
  disagreementResolvers,
  obligationResolvers,
  pathResolvers,
  traceResolvers,
  exportResolvers,
  importResolvers,
  matchResolvers,
  caseResolvers,
];
