import type { Resolvers } from './types.generated.ts';

export const ontologyResolvers: Resolvers = {
  EntityTypeInfo: { type: (term) => term.id },
  FamilyInfo: { family: (term) => term.id },
};
