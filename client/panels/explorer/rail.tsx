import type { ComponentType } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { RailName } from '../../state/panel-list.ts';
import type { TypeTerm } from '../../state/elements.ts';
import { type Look, lookOf, looks, signText } from '../../state/signs.ts';
import { EntityMark, Icon, LineMark } from '../ui/icons.tsx';
import { LegendRow as Row, LineLegend } from './tools/line-tools.tsx';
import { useApp, useStateOf } from '../ui/use-app.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { Outline } from './outline-tree.tsx';
import { Stories, useRailPanels } from '../story/stories.tsx';
import { useTallies } from './time/use-tallies.tsx';

const lookLabels: Readonly<Record<Look, string>> = {
  state: 'States and their forces',
  armed: 'Armed groups',
  person: 'Persons and people',
  organisation: 'Organisations',
  alliance: 'Alliances',
  agreement: 'Agreements',
  obligation: 'Obligations',
  operation: 'Operations',
  event: 'Events',
  statement: 'Statements',
  place: 'Places',
  asset: 'Assets',
};

interface LookRowProps {
  readonly look: Look;
  readonly types: readonly TypeTerm[];
  readonly counts: Readonly<Record<string, number>>;
}

/** A sort of entities with the kinds that look so: those on the map where there are any, else all. */
const LookRow = ({ look, types, counts }: LookRowProps) => {
  const all = types.flatMap(({ type, kinds }) =>
    kinds.filter((kind) => lookOf(type, kind.id) === look).map((kind) => ({ ...kind, type })),
  );
  const present = all.filter(({ type, id }) => `${type}/${id}` in counts);
  const [first] = present.length > 0 ? present : all;
  if (!first) return null;
  const held = present.reduce((sum, { type, id }) => sum + (counts[`${type}/${id}`] ?? 0), 0);
  return (
    <Row
      label={lookLabels[look]}
      note={(present.length > 0 ? present : all).map(({ label }) => label).join(', ')}
      count={present.length > 0 ? held : undefined}
    >
      <EntityMark type={first.type} kind={first.id} />
    </Row>
  );
};

/** What every sign of the map means, from the ontology. */
const LegendPanel = () => {
  const vocabulary = useStateOf((state) => state.vocabulary);
  const tallies = useTallies();
  if (!vocabulary) return <p className="hint">The vocabulary is loading…</p>;
  return (
    <div className="rail-body">
      <h3 className="eyebrow">Lines: families of links</h3>
      <ul className="legend">
        {vocabulary.families.map((term) => {
          const types = vocabulary.linkTypes.filter((type) => type.family === term.family);
          const words = types
            .map((type) => `${signText(type.sign)}${type.sign ? ' ' : ''}${type.label}`)
            .join(', ');
          return (
            <Row key={term.family} label={term.label} note={words} count={tallies.families[term.family]}>
              <LineMark family={term.family} />
            </Row>
          );
        })}
      </ul>
      <h3 className="eyebrow">Lines: what they draw</h3>
      <LineLegend />
      <h3 className="eyebrow">Shapes: sorts of entities</h3>
      <ul className="legend">
        {looks.map((look) => (
          <LookRow key={look} look={look} types={vocabulary.entityTypes} counts={tallies.nodes} />
        ))}
      </ul>
      <h3 className="eyebrow">Marks</h3>
      <ul className="legend">
        <Row label="+" note="on a line: friends, who stand together">
          <span className="legend-sign">+</span>
        </Row>
        <Row label="−" note="on a line: enemies or rivals">
          <span className="legend-sign">−</span>
        </Row>
        <Row label="Undated" note="with a date set: nobody says when, so it counts as possible">
          <span className="legend-badge legend-possible">?</span>
        </Row>
        <Row label="Disputed" note="sources contradict each other">
          <span className="legend-badge legend-disputed">!</span>
        </Row>
        <Row label="More" note="links that lead off the map; expand to see them">
          <span className="legend-badge">+3</span>
        </Row>
        <Row label="Size" note="an entity is larger the more links it shows">
          <span className="legend-sign">●</span>
        </Row>
      </ul>
    </div>
  );
};

const contents: Readonly<Record<RailName, ComponentType>> = {
  story: Stories,
  outline: Outline,
  filters: FilterPanel,
  legend: LegendPanel,
};

/** The left-hand side: story, outline, filters and legend. */
export function Rail() {
  const app = useApp();
  const rail = useStateOf((state) => state.rail);
  const open = useStateOf((state) => state.railOpen);
  const panels = useRailPanels();
  if (!open) return null;
  const title = panels.find(({ name }) => name === rail)?.title ?? '';
  return (
    <aside className="rail" aria-label="Story, outline, filters and legend">
      <h2 className="visually-hidden">{title}</h2>
      <Tabs
        className="tabs"
        selectedKey={rail}
        onSelectionChange={(key) => {
          const chosen = panels.find(({ name }) => name === key);
          if (chosen) app.store.update((state) => ({ ...state, rail: chosen.name }));
        }}
      >
        <TabList className="tab-list" aria-label="Left side">
          {panels.map(({ name, title }) => (
            <Tab key={name} id={name} className="tab">
              <Icon name={name} />
              {title}
            </Tab>
          ))}
        </TabList>
        {panels.map(({ name }) => {
          const Content = contents[name];
          return (
            <TabPanel key={name} id={name} className="tab-panel">
              <Content />
            </TabPanel>
          );
        })}
      </Tabs>
    </aside>
  );
}
