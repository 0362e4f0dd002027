import { gradeOf } from '../../graph/elements/claims.ts';
import { distinct } from '../../graph/access/batches.ts';
import { spansOf, type RelationLink, type RelationRecord } from '../../graph/relations/relation.ts';
import { typeOf } from './link.ts';
import { entityOf } from './entity.ts';
import type { Resolvers } from '../types.generated.ts';

const linksOf = (relation: RelationRecord): readonly RelationLink[] => relation.links ?? [];

const least = (days: readonly (string | null)[]): string | null =>
  days.filter((day) => day !== null).sort()[0] ?? null;

export const relationResolvers: Resolvers = {
  Relation: {
    type: (relation, _, { session }) => typeOf(relation, session.ontology),
    family: (relation, _, { session }) => session.ontology.familyOf(relation.type),
    label: (relation, _, { session }) => {
      const labels = distinct(linksOf(relation).map(({ label }) => label ?? ''));
      const [own] = labels;
      return labels.length === 1 && own ? own : typeOf(relation, session.ontology).label;
    },
    source: (relation, _, context) => entityOf(relation.source, context),
    target: (relation, _, context) => entityOf(relation.target, context),
    spans: (relation) => spansOf(linksOf(relation)),
    undated: (relation) => linksOf(relation).filter(({ valid }) => valid === null).length,
    knownFrom: (relation) => least(linksOf(relation).map(({ knownFrom }) => knownFrom)),
    forms: (relation) => distinct(linksOf(relation).flatMap(({ forms }) => forms)).sort(),
    giverCertain: (relation) => linksOf(relation).every(({ giverCertain }) => giverCertain),
    disputed: (relation) => linksOf(relation).some(({ disputed }) => disputed),
    origins: (relation) => distinct(linksOf(relation).flatMap(({ origins }) => origins)).length,
    grade: (relation) => {
      const [best] = [...linksOf(relation)].sort(
        (a, b) => a.credibility - b.credibility || (a.reliability < b.reliability ? -1 : 1),
      );
      return gradeOf(best?.reliability ?? 'F', best?.credibility ?? 6);
    },
  },
};
