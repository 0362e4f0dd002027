import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { expand, showOnMap } from '../../actions/graph.ts';
import { openPanel, pick } from '../../actions/look.ts';
import {
  type EntityDetails,
  type FamilyPage,
  type FigureItem,
  loadFamilies,
  moreEntityClaims,
  moreFamilyRelations,
} from '../../actions/panel-data.ts';
import { kindLabel, type LinkFamily, typeLabel } from '../../state/elements.ts';
import { count, counted } from '../../state/text.ts';
import { DisagreementsAbout } from '../disagreements-panel.tsx';
import { Claims } from '../ui/claims.tsx';
import { FigureButton } from '../ui/element-buttons.tsx';
import { DisputedBadge, MoreFacts } from '../ui/facts.tsx';
import { Answer, More, useLoad, usePages } from '../ui/loading.tsx';
import { clockKey, ClockNote, useClocks } from '../ui/panel-parts.tsx';
import { useApp, useStateOf } from '../ui/use-app.tsx';
import { EntityFacts } from './entity-facts.tsx';
import { RelationList } from './relation-list.tsx';

/** Everything about one entity, each part backed by its claims. */
export function EntityView({ entity }: { readonly entity: EntityDetails }) {
  const vocabulary = useStateOf((state) => state.vocabulary);
  return (
    <div className="details">
      <p className="eyebrow">
        {typeLabel(vocabulary, entity.type)} · {kindLabel(vocabulary, entity.type, entity.kind)}
      </p>
      <h3 className="details-name">{entity.name}</h3>
      {entity.aliases.length > 0 && <p className="quiet">Also: {entity.aliases.join(' · ')}</p>}
      {entity.disputed && (
        <p>
          <DisputedBadge />
        </p>
      )}
      {entity.summary && <Summary text={entity.summary} />}
      <EntityActions entity={entity} />
      <EntityFacts entity={entity} />
      <DisagreementsAbout id={entity.id} />
      <Families id={entity.id} degree={entity.degree} />
      <Figures figures={entity.figures} />
      <MoreFacts attributes={entity.attributes} identifiers={entity.identifiers} />
      <Claims id={entity.id} first={entity.claims} next={moreEntityClaims} />
    </div>
  );
}

/** Longer summaries are cut until somebody wants them whole: what one can do, and who it deals with, comes below. */
const maxSummary = 420;

const Summary = ({ text }: { readonly text: string }) => {
  const [open, setOpen] = useState(false);
  if (text.length <= maxSummary) return <p>{text}</p>;
  return (
    <p>
      {open ? text : `${text.slice(0, text.lastIndexOf(' ', maxSummary))} …`}{' '}
      <Button className="quiet-button" aria-expanded={open} onPress={() => setOpen(!open)}>
        {open ? 'Show less of it' : 'Show all of it'}
      </Button>
    </p>
  );
};

/** What one can do from an entity. */
const EntityActions = ({ entity }: { readonly entity: EntityDetails }) => {
  const app = useApp();
  const { id, name, type } = entity;
  const waiting = useStateOf((state) => state.busy.includes(id));
  const path = (end: 'from' | 'to') => {
    pick(app, { [end]: id });
    openPanel(app, 'path');
  };
  const trace = (direction: 'to' | 'from') => openPanel(app, 'trace', { id, direction });
  const money = type === 'ACTOR' || type === 'ALLIANCE';
  return (
    <div className="actions entity-actions" role="group" aria-label={`Actions on ${name}`}>
      <Button className="panel-button" onPress={() => void showOnMap(app, id, name)}>
        Show on map
      </Button>
      <Button className="panel-button" isPending={waiting} onPress={() => void expand(app, id)}>
        Add neighbours
      </Button>
      <Button className="panel-button" onPress={() => path('from')}>
        Path from here
      </Button>
      <Button className="panel-button" onPress={() => path('to')}>
        Path to here
      </Button>
      {money && (
        <>
          <Button className="panel-button" onPress={() => trace('to')}>
            Trace what reaches it
          </Button>
          <Button className="panel-button" onPress={() => trace('from')}>
            Trace what it gives
          </Button>
        </>
      )}
      {type === 'AGREEMENT' && (
        <Button className="panel-button" onPress={() => openPanel(app, 'agreements', { id })}>
          Obligations and verdicts
        </Button>
      )}
    </div>
  );
};

interface FamilyProps {
  readonly id: string;
  readonly family: LinkFamily;
  readonly page: FamilyPage;
}

const Family = ({ id, family, page }: FamilyProps) => {
  const app = useApp();
  const clocks = useClocks();
  const term = useStateOf((state) => state.vocabulary?.families.find((one) => one.family === family));
  const pages = usePages(page, (after) => moreFamilyRelations(app, id, family, clocks, after));
  return (
    <Disclosure defaultExpanded className="family-group">
      <Heading level={5}>
        <Button slot="trigger" className={`family-heading family-${family}`}>
          <span aria-hidden="true" className="family-mark" />
          {term?.label ?? family.toLowerCase()} <span className="quiet">{count(page.totalCount)}</span>
        </Button>
      </Heading>
      <DisclosurePanel>
        <RelationList relations={pages.items} id={id} isWhole={pages.items.length >= page.totalCount} />
        <More pages={pages} total={page.totalCount} noun="relations" />
      </DisclosurePanel>
    </Disclosure>
  );
};

/** An entity's relations by family, most links first, each family a page at a time, as of the map's dates. */
const Families = ({ id, degree }: { readonly id: string; readonly degree: number }) => {
  const clocks = useClocks();
  const key = `families ${id} ${clockKey(clocks)}`;
  const loaded = useLoad(key, (app, signal) => loadFamilies(app, id, clocks, signal));
  return (
    <section className="section">
      <h4>
        Relations <span className="quiet">{counted(degree, 'link')} in all</span>
      </h4>
      <ClockNote clocks={clocks} />
      <Answer loaded={loaded} label="relations" lines={4}>
        {(families) =>
          families.length === 0 ? (
            <p className="quiet">None{degree > 0 ? ' on the map’s dates' : ''}.</p>
          ) : (
            families.map(({ family, page }) => (
              <Family key={`${key} ${family}`} id={id} family={family} page={page} />
            ))
          )
        }
      </Answer>
    </section>
  );
};

/** The numbers about an entity. */
const Figures = ({ figures }: { readonly figures: readonly FigureItem[] }) =>
  figures.length === 0 ? null : (
    <section className="section">
      <h4>
        Figures <span className="quiet">{counted(figures.length, 'number')} that sources give</span>
      </h4>
      <ul className="plain-list">
        {figures.map((figure) => (
          <li key={figure.id}>
            <FigureButton figure={figure} />
          </li>
        ))}
      </ul>
    </section>
  );
