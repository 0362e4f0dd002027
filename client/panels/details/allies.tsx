import type { EntityDetails } from '../../actions/details.ts';
import { EntityButton } from '../evidence/entity-button.tsx';
import { periodText } from '../text/period-text.ts';
import { Fact } from './fact.tsx';

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
export const Allies = ({ allies }: { readonly allies: readonly Ally[] }) =>
  allies.length === 0 ? null : (
    <Fact label="Allies">
      <ul className="plain-list">
        {allies.map((ally) => (
          <AllyLine key={`${ally.actor.id} ${ally.through?.id ?? ''}`} ally={ally} />
        ))}
      </ul>
    </Fact>
  );
