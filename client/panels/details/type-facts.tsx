import type { EntityDetails } from '../../actions/details.ts';
import { StatusBadge } from '../evidence/badge.tsx';
import { EntityButton, EntityNames } from '../evidence/entity-button.tsx';
import { agreementStatus, obligationStatus } from '../text/status-text.ts';
import { Allies } from './allies.tsx';
import { NamesFact } from './entity-facts.tsx';
import { Fact } from './fact.tsx';

type Of<Name extends EntityDetails['__typename']> = Extract<EntityDetails, { __typename: Name }>;

const ActorFacts = ({ entity }: { readonly entity: Of<'Actor'> }) => (
  <>
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
export const TypeFacts = ({ entity }: { readonly entity: EntityDetails }) => {
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
    default:
      return <NamesFact label="Linked actors" entities={entity.holders} />;
  }
};
