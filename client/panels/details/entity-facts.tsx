import type { EntityDetails } from '../../actions/details.ts';
import type { Named } from '../../actions/evidence.ts';
import { EntityNames } from '../evidence/entity-button.tsx';
import { Explained } from '../evidence/explained.tsx';
import { Grade } from '../evidence/grade.tsx';
import { When } from '../evidence/when.tsx';
import { dayText } from '../text/period-text.ts';
import { Fact } from './fact.tsx';
import { MergedFact } from './merged-fact.tsx';
import { OtherFact } from './other-fact.tsx';
import { TypeFacts } from './type-facts.tsx';

const knownExplained =
  'The day on which the first source that asserts this was published. With an undated source nobody can say, ' +
  'and it counts as known on every date.';

/** The day since which something is known, or that no source has a date. */
export const KnownFrom = ({ day }: { readonly day: string | null | undefined }) => (
  <Explained text={knownExplained}>{day ? dayText(day) : 'not known: its source is undated'}</Explained>
);

/** A row of names, left out where there are none. */
export const NamesFact = ({
  label,
  entities,
}: {
  readonly label: string;
  readonly entities: readonly Named[];
}) =>
  entities.length === 0 ? null : (
    <Fact label={label}>
      <EntityNames entities={entities} />
    </Fact>
  );

/** Period, grade, first known and what its type adds. */
export const EntityFacts = ({ entity }: { readonly entity: EntityDetails }) => (
  <dl className="facts">
    <Fact label={entity.__typename === 'Event' ? 'When' : 'Period'}>
      <When period={entity.valid} />
    </Fact>
    <Fact label="Best grade">
      <Grade grade={entity.grade} words />
    </Fact>
    <Fact label="Known since">
      <KnownFrom day={entity.knownFrom} />
    </Fact>
    <MergedFact entity={entity} />
    <OtherFact values={entity.otherValues} />
    <TypeFacts entity={entity} />
  </dl>
);
