import type { EntityDetails, Named } from '../../actions/panel-data.ts';
import { EntityButton, EntityNames } from '../ui/element-buttons.tsx';
import { agreementStatus, obligationStatus } from '../ui/evidence-text.ts';
import { Explained, Fact, Grade, OtherFact, StatusBadge, When } from '../ui/facts.tsx';
import { dayText, periodText } from '../ui/period-text.ts';

const knownExplained =
  'The day on which the first source that asserts this was published. With an undated source nobody can say, ' +
  'and it counts as known on every date.';

/** The day since which something is known, or that no source has a date. */
export function KnownFrom({ day }: { readonly day: string | null | undefined }) {
  return (
    <Explained text={knownExplained}>{day ? dayText(day) : 'not known: its source is undated'}</Explained>
  );
}

/** A row of names, left out where there are none. */
const NamesFact = ({ label, entities }: { readonly label: string; readonly entities: readonly Named[] }) =>
  entities.length === 0 ? null : (
    <Fact label={label}>
      <EntityNames entities={entities} />
    </Fact>
  );

/** Period, grade, first known and what its type adds. */
export function EntityFacts({ entity }: { readonly entity: EntityDetails }) {
  return (
    <>
      <dl className="facts facts-basic">
        <Fact label={entity.__typename === 'Event' ? 'When' : 'Period'}>
          <When period={entity.valid} />
        </Fact>
        <Fact label="Known since">
          <KnownFrom day={entity.knownFrom} />
        </Fact>
        <Fact label="Best grade">
          <Grade grade={entity.grade} words />
        </Fact>
      </dl>
      <dl className="facts">
        <MergedFact entity={entity} />
        <OtherFact values={entity.otherValues} />
        <TypeFacts entity={entity} />
      </dl>
    </>
  );
}

type Of<Name extends EntityDetails['__typename']> = Extract<EntityDetails, { __typename: Name }>;

const ActorFacts = ({ entity }: { readonly entity: Of<'Actor'> }) => (
  <>
    {entity.website && (
      <Fact label="Website">
        <a href={entity.website} target="_blank" rel="noreferrer" className="inline-link wrap-anywhere">
          {entity.website}
        </a>
      </Fact>
    )}
    <NamesFact label="Led by" entities={entity.leaders} />
    <NamesFact label="Belongs to" entities={entity.memberOf} />
    <NamesFact label="Members and parts" entities={entity.members} />
    <Allies allies={entity.allies} />
    <NamesFact
      label="Operations it is in"
      entities={[...entity.operations].sort((a, b) => (a.ordinal ?? Infinity) - (b.ordinal ?? Infinity))}
    />
  </>
);

const AgreementFacts = ({ entity }: { readonly entity: Of<'Agreement'> }) => (
  <>
    <Fact label="Status">
      <StatusBadge status={agreementStatus(entity.agreementStatus)} />
    </Fact>
    <Fact label="Parties">
      <EntityNames entities={entity.parties} />
    </Fact>
    <NamesFact label="Brokered by" entities={entity.brokers} />
    <NamesFact label="Made in" entities={entity.places} />
    {entity.obligations.map((obligation) => (
      <Fact key={obligation.id} label="Obligation">
        <EntityButton entity={obligation} />{' '}
        <StatusBadge status={obligationStatus(obligation.obligationStatus)} />
      </Fact>
    ))}
  </>
);

const ObligationFacts = ({ entity }: { readonly entity: Of<'Obligation'> }) => (
  <>
    <Fact label="Status">
      <StatusBadge status={obligationStatus(entity.obligationStatus)} />
    </Fact>
    <NamesFact label="Laid down in" entities={entity.agreement ? [entity.agreement] : []} />
    <NamesFact label="Binds" entities={entity.boundActors} />
  </>
);

const PlaceFacts = ({ entity }: { readonly entity: Of<'Place'> }) => (
  <>
    {entity.location && (
      <Fact label="Coordinates">
        {Math.abs(entity.location.lat)}° {entity.location.lat < 0 ? 'south' : 'north'},{' '}
        {Math.abs(entity.location.lon)}° {entity.location.lon < 0 ? 'west' : 'east'}
      </Fact>
    )}
    <NamesFact label="Lies in" entities={entity.within} />
  </>
);

/** What readers expect of an entity of its type. */
const TypeFacts = ({ entity }: { readonly entity: EntityDetails }) => {
  switch (entity.__typename) {
    case 'Actor':
      return <ActorFacts entity={entity} />;
    case 'Alliance':
      return <NamesFact label="Members" entities={entity.members} />;
    case 'Agreement':
      return <AgreementFacts entity={entity} />;
    case 'Obligation':
      return <ObligationFacts entity={entity} />;
    case 'Operation':
      return (
        <>
          {entity.ordinal != null && <Fact label="Place in its source’s order">number {entity.ordinal}</Fact>}
          <NamesFact label="Conducted by" entities={entity.conductedBy} />
          <NamesFact label="Aimed at" entities={entity.targets} />
          <NamesFact label="Took place in" entities={entity.places} />
        </>
      );
    case 'Event':
      return (
        <>
          <NamesFact label="Took part" entities={entity.participants} />
          <NamesFact label="Hit" entities={entity.targets} />
          <NamesFact label="Place" entities={entity.place ? [entity.place] : []} />
        </>
      );
    case 'Place':
      return <PlaceFacts entity={entity} />;
    case 'Asset':
      return <NamesFact label="Linked actors" entities={entity.holders} />;
  }
};

type Ally = Extract<EntityDetails, { allies: unknown }>['allies'][number];

const AllyLine = ({ ally }: { readonly ally: Ally }) => (
  <li>
    <EntityButton entity={ally.actor} />
    <span className="quiet">
      {' '}
      {ally.through ? <>through {ally.through.name}</> : 'directly'},{' '}
      {[...new Set(ally.links.map((link) => periodText(link.valid)))].join('; ')}
    </span>
  </li>
);

/** Allies with what makes them so. */
const Allies = ({ allies }: { readonly allies: readonly Ally[] }) =>
  allies.length === 0 ? null : (
    <Fact label="Allies">
      <ul className="plain-list">
        {allies.map((ally) => (
          <AllyLine key={`${ally.actor.id} ${ally.through?.id ?? ''}`} ally={ally} />
        ))}
      </ul>
    </Fact>
  );

/** What each data set calls an entity that several have, or that was merged; nothing where one speaks of it alone. */
const MergedFact = ({ entity }: { readonly entity: EntityDetails }) => {
  const byEntity = new Map<string, { readonly dataset: string; readonly names: string[] }>();
  for (const { name, entityId, dataset } of entity.namesBySource) {
    const key = `${dataset} ${entityId}`;
    const known = byEntity.get(key);
    if (known) known.names.push(name);
    else byEntity.set(key, { dataset, names: [name] });
  }
  if (byEntity.size < 2) return null;
  return (
    <Fact label="Called">
      <ul className="plain-list">
        {[...byEntity].map(([key, { dataset, names }]) => (
          <li key={key}>
            {names.map((name, at) => (
              <span key={name}>
                {at > 0 && ' · '}
                <bdi>{name}</bdi>
              </span>
            ))}{' '}
            <span className="quiet">in {dataset}</span>
          </li>
        ))}
      </ul>
    </Fact>
  );
};
