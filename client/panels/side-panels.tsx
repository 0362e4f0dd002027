import type { ComponentType } from 'react';
import type { PanelName } from '../state/view.ts';

/** A panel of the right-hand side: its parameters come from `view.panel.params`, its data through actions. */
export interface SidePanel {
  readonly name: PanelName;
  readonly label: string;
  readonly Content: ComponentType<{ readonly params: Readonly<Record<string, string>> }>;
}

/** In the order of the tabs. */
export const sidePanels: readonly SidePanel[] = [];
