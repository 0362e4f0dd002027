import type { ComponentType } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { type RailName, railPanels } from '../../state/panel-list.ts';
import { signText } from '../../state/signs.ts';
import { EntityMark, Icon, LineMark } from '../ui/icons.tsx';
import { LegendRow as Row, LineLegend } from './tools/line-tools.tsx';
import { useApp, useStateOf } from '../ui/use-app.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { Outline } from './outline-tree.tsx';
import { useTallies } from './time/use-tallies.tsx';

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
      <h3 className="eyebrow">Shapes: types of entities</h3>
      <ul className="legend">
        {vocabulary.entityTypes.map((term) => (
          <Row key={term.type} label={term.label} note={term.description} count={tallies.nodes[term.type]}>
            <EntityMark type={term.type} />
          </Row>
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
  outline: Outline,
  filters: FilterPanel,
  legend: LegendPanel,
};

/** The left-hand side: outline, filters and legend. */
export function Rail() {
  const app = useApp();
  const rail = useStateOf((state) => state.rail);
  const open = useStateOf((state) => state.railOpen);
  if (!open) return null;
  return (
    <aside className="rail" aria-label="Outline, filters and legend">
      <Tabs
        className="tabs"
        selectedKey={rail}
        onSelectionChange={(key) => {
          const chosen = railPanels.find(({ name }) => name === key);
          if (chosen) app.store.update((state) => ({ ...state, rail: chosen.name }));
        }}
      >
        <TabList className="tab-list" aria-label="Left side">
          {railPanels.map(({ name, title }) => (
            <Tab key={name} id={name} className="tab">
              <Icon name={name} />
              {title}
            </Tab>
          ))}
        </TabList>
        {railPanels.map(({ name }) => {
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
