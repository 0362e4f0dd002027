import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { RailName } from '../../state/state.ts';
import { useApp, useStateOf } from '../use-app.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { Icon } from './icons.tsx';
import { LegendPanel } from './legend-panel.tsx';
import { Outline } from './outline.tsx';

export const railTabs: readonly { readonly name: RailName; readonly label: string }[] = [
  { name: 'outline', label: 'Outline' },
  { name: 'filters', label: 'Filters' },
  { name: 'legend', label: 'Legend' },
];

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
        onSelectionChange={(key) => app.store.update((state) => ({ ...state, rail: key as RailName }))}
      >
        <TabList className="tab-list" aria-label="Left side">
          {railTabs.map(({ name, label }) => (
            <Tab key={name} id={name} className="tab">
              <Icon name={name} />
              {label}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="outline" className="tab-panel">
          <Outline />
        </TabPanel>
        <TabPanel id="filters" className="tab-panel">
          <FilterPanel />
        </TabPanel>
        <TabPanel id="legend" className="tab-panel">
          <LegendPanel />
        </TabPanel>
      </Tabs>
    </aside>
  );
};
