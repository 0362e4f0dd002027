import type { ComponentType } from 'react';
import type { PanelName } from '../state/panel-list.ts';
import { AgreementsPanel } from './agreements/agreements-panel.tsx';
import { DatasetsPanel } from './datasets/datasets-panel.tsx';
import { DetailsPanel } from './details/details-panel.tsx';
import { DisagreementsPanel } from './disagreements/disagreements-panel.tsx';
import { PathPanel } from './paths/path-panel.tsx';
import { SourcesPanel } from './sources/sources-panel.tsx';
import { TracePanel } from './trace/trace-panel.tsx';

type PanelContent = ComponentType<{ readonly params: Readonly<Record<string, string>> }>;

/** What each panel shows: its parameters come from `view.panel.params`, its data through actions. */
export const panelContents: Readonly<Record<PanelName, PanelContent>> = {
  details: DetailsPanel,
  path: PathPanel,
  trace: TracePanel,
  agreements: AgreementsPanel,
  disagreements: DisagreementsPanel,
  sources: SourcesPanel,
  datasets: DatasetsPanel,
};
