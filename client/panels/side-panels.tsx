import type { ComponentType } from 'react';
import type { PanelName } from '../state/view.ts';
import { AgreementsPanel } from './agreements/agreements-panel.tsx';
import { DatasetsPanel } from './datasets/datasets-panel.tsx';
import { DetailsPanel } from './details/details-panel.tsx';
import { DisagreementsPanel } from './disagreements/disagreements-panel.tsx';
import { PathPanel } from './paths/path-panel.tsx';
import { SourcesPanel } from './sources/sources-panel.tsx';
import { TracePanel } from './trace/trace-panel.tsx';

/** A panel of the right-hand side: its parameters come from `view.panel.params`, its data through actions. */
export interface SidePanel {
  readonly name: PanelName;
  readonly label: string;
  readonly Content: ComponentType<{ readonly params: Readonly<Record<string, string>> }>;
}

/** In the order of the tabs. */
export const sidePanels: readonly SidePanel[] = [
  { name: 'details', label: 'Details', Content: DetailsPanel },
  { name: 'path', label: 'Path', Content: PathPanel },
  { name: 'trace', label: 'Trace', Content: TracePanel },
  { name: 'agreements', label: 'Agreements', Content: AgreementsPanel },
  { name: 'disagreements', label: 'Disagreements', Content: DisagreementsPanel },
  { name: 'sources', label: 'Sources', Content: SourcesPanel },
  { name: 'datasets', label: 'Data sets', Content: DatasetsPanel },
];
