import type { ComponentType } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { railPanels } from '../../state/panel-list.ts';
import type { RailName } from '../../state/panel-list.ts';
import { useApp, useStateOf } from '../use-app.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { Icon } from './icons.tsx';
import { LegendPanel } from './legend-panel.tsx';
import { Outline } from './outline.tsx';

const contents: Readonly<Record<RailName, ComponentType>> = {
  outline: Outline,
  filters: FilterPanel,
  legend: LegendPanel,
};

/** The left-hand side: outline, filters and legend. */
export const Rail = () => {
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
};
