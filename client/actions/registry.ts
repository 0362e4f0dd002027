import { modeOf } from '../state/date-modes.ts';
import { anyTime } from '../state/dates.ts';
import { sidePanels } from '../state/panel-list.ts';
import { redo, undo } from '../state/state.ts';
import { groupings } from '../state/view.ts';
import { action, type Action, type App } from './app.ts';
import { setExportOpen, showEverything } from './datasets.ts';
import { entityActions } from './picking/entity-actions.ts';
import { clearFilters, play, setDatedOnly, setDates, stepChange, stepYear, stopPlaying } from './filter.ts';
import { openImport } from './import-files.ts';
import { arrangeMap, cancelLayout, fitMap } from './layout.ts';
import { groupingLabel, groupMap } from './drawn/groups.ts';
import { bundles, pairAt, setBundling, toggleLines, walkLines } from './drawn/lines.ts';
import {
  closePanel,
  deselect,
  emphasise,
  focusOn,
  nudge,
  setTheme,
  targetOf,
  togglePanel,
  walk,
} from './look.ts';
import { reviewActions } from './work/match-review.ts';
import { pickActions, setPopup } from './picking/pick-actions.ts';
import { pickMany } from './picking/picked.ts';
import { startOver } from './open.ts';
import { caseActions } from './work/share.ts';

const pan = (id: string, label: string, key: string, x: number, y: number): Action =>
  action({
    id,
    label,
    group: 'Map',
    keys: [key],
    scope: 'map',
    run: (app) => app.canvas.current?.panBy({ x, y }),
  });

const push = (id: string, label: string, key: string, x: number, y: number): Action =>
  action({ id, label, group: 'Map', keys: [key], scope: 'map', run: (app) => nudge(app, x, y) });

const mapActions: readonly Action[] = [
  action({ id: 'next', label: 'Next entity', group: 'Map', keys: ['n'], run: (app) => walk(app, 1) }),
  action({
    id: 'previous',
    label: 'Previous entity',
    group: 'Map',
    keys: ['p'],
    run: (app) => walk(app, -1),
  }),
  action({ id: 'next-line', label: 'Next line', group: 'Map', keys: ['j'], run: (app) => walkLines(app, 1) }),
  action({
    id: 'previous-line',
    label: 'Previous line',
    group: 'Map',
    keys: ['Shift+J'],
    run: (app) => walkLines(app, -1),
  }),
  action({
    id: 'enter',
    label: 'Details, or the lines between two',
    group: 'Map',
    keys: ['Enter'],
    scope: 'map',
    enabled: (state) => targetOf(state) !== null || pairAt(state) !== null,
    run: (app) => {
      const state = app.store.getState();
      const pair = targetOf(state) === null ? pairAt(state) : null;
      if (pair === null) actionOf('open').run(app);
      else toggleLines(app, pair);
    },
  }),
  action({
    id: 'bundle',
    label: 'One line between two',
    group: 'Map',
    keys: ['g'],
    run: (app) => setBundling(app, !bundles(app.store.getState())),
  }),
  action({ id: 'fit', label: 'Fit everything', group: 'Map', keys: ['f', '0'], run: fitMap }),
  action({
    id: 'zoom-in',
    label: 'Zoom in',
    group: 'Map',
    keys: ['+', '='],
    run: (app) => app.canvas.current?.zoomBy(1.35),
  }),
  action({
    id: 'zoom-out',
    label: 'Zoom out',
    group: 'Map',
    keys: ['-'],
    run: (app) => app.canvas.current?.zoomBy(1 / 1.35),
  }),
  pan('pan-left', 'Look left', 'ArrowLeft', 90, 0),
  pan('pan-right', 'Look right', 'ArrowRight', -90, 0),
  pan('pan-up', 'Look up', 'ArrowUp', 0, 90),
  pan('pan-down', 'Look down', 'ArrowDown', 0, -90),
  push('push-left', 'Move the entity left', 'Shift+ArrowLeft', -20, 0),
  push('push-right', 'Move the entity right', 'Shift+ArrowRight', 20, 0),
  push('push-up', 'Move the entity up', 'Shift+ArrowUp', 0, -20),
  push('push-down', 'Move the entity down', 'Shift+ArrowDown', 0, 20),
  action({
    id: 'arrange',
    label: 'Arrange anew',
    group: 'Map',
    keys: ['l'],
    enabled: (state) => state.layout === null && state.view.nodes.length > 0,
    run: (app) => void arrangeMap(app, false),
  }),
  action({
    id: 'cancel-layout',
    label: 'Cancel the layout',
    group: 'Map',
    enabled: (state) => state.layout !== null,
    run: cancelLayout,
  }),
  action({
    id: 'overview',
    label: 'Overview of the whole graph',
    group: 'Map',
    keys: ['v'],
    run: (app) => void showEverything(app),
  }),
  ...[...groupings, null].map((grouping) =>
    action({
      id: `group-${grouping ?? 'none'}`,
      label: groupingLabel(grouping),
      group: 'Map',
      enabled: ({ view }) => view.grouping !== grouping,
      run: (app) => void groupMap(app, grouping),
    }),
  ),
  action({ id: 'start-over', label: 'Start over', group: 'Map', run: (app) => void startOver(app) }),
  action({
    id: 'release',
    label: 'Clear selection',
    group: 'Map',
    keys: ['Escape'],
    enabled: ({ view, emphasis }) =>
      emphasis !== null || view.picked.length > 0 || view.selection !== null || view.panel !== null,
    run: (app) => {
      if (app.store.getState().emphasis) emphasise(app, null);
      else if (app.store.getState().view.picked.length > 0) pickMany(app, []);
      else if (app.store.getState().view.selection) deselect(app);
      else closePanel(app);
    },
  }),
];

const timeActions: readonly Action[] = [
  action({
    id: 'next-change',
    label: 'Next change in time',
    group: 'Time',
    keys: ['.'],
    enabled: ({ view }) => ['any', 'day'].includes(modeOf(view.filters)),
    run: (app) => stepChange(app, 1),
  }),
  action({
    id: 'previous-change',
    label: 'Previous change in time',
    group: 'Time',
    keys: [','],
    enabled: ({ view }) => ['any', 'day'].includes(modeOf(view.filters)),
    run: (app) => stepChange(app, -1),
  }),
  action({
    id: 'next-year',
    label: 'A year later',
    group: 'Time',
    keys: ['>'],
    run: (app) => stepYear(app, 1),
  }),
  action({
    id: 'previous-year',
    label: 'A year earlier',
    group: 'Time',
    keys: ['<'],
    run: (app) => stepYear(app, -1),
  }),
  action({
    id: 'play',
    label: 'Play or stop time',
    group: 'Time',
    keys: ['Shift+P'],
    run: (app) => (app.store.getState().playing ? stopPlaying(app) : play(app)),
  }),
  action({
    id: 'clear-date',
    label: 'Any time',
    group: 'Time',
    enabled: ({ view }) => modeOf(view.filters) !== 'any',
    run: (app) => {
      stopPlaying(app);
      setDates(app, anyTime);
    },
  }),
  action({
    id: 'dated-only',
    label: 'Dated links only, or undated ones too',
    group: 'Time',
    run: (app) => setDatedOnly(app, !app.store.getState().view.filters.datedOnly),
  }),
  action({ id: 'clear-filters', label: 'Clear filters', group: 'Time', run: clearFilters }),
];

const panelActions = sidePanels.flatMap(({ name, toggle }): readonly Action[] =>
  toggle === null
    ? []
    : [
        action({
          id: `panel-${name}`,
          label: toggle.label,
          group: 'Panels',
          keys: [toggle.key],
          run: (app) => togglePanel(app, name),
        }),
      ],
);

const pageActions: readonly Action[] = [
  action({
    id: 'search',
    label: 'Search',
    group: 'General',
    keys: ['/'],
    run: (app) => focusOn(app, 'search'),
  }),
  action({
    id: 'palette',
    label: 'Commands…',
    group: 'General',
    keys: ['Mod+k'],
    run: (app) => setPopup(app, 'palette'),
  }),
  action({
    id: 'go-outline',
    label: 'Go to the outline',
    group: 'General',
    keys: ['o'],
    run: (app) => focusOn(app, 'outline'),
  }),
  action({
    id: 'go-map',
    label: 'Go to the map',
    group: 'General',
    keys: ['m'],
    run: (app) => focusOn(app, 'map'),
  }),
  ...panelActions,
  ...caseActions,
  action({ id: 'import', label: 'Import', group: 'General', keys: ['i'], run: openImport }),
  action({
    id: 'export',
    label: 'Export…',
    group: 'General',
    keys: ['Shift+E'],
    run: (app) => setExportOpen(app, true),
  }),
  action({
    id: 'undo',
    label: 'Undo',
    group: 'History',
    keys: ['Mod+z', 'u'],
    enabled: (state) => state.past.length > 0,
    hint: (state) => state.past.at(-1)?.label ?? '',
    run: (app) => app.store.update(undo),
  }),
  action({
    id: 'redo',
    label: 'Redo',
    group: 'History',
    keys: ['Mod+Shift+Z', 'Mod+y', 'Shift+U'],
    enabled: (state) => state.future.length > 0,
    hint: (state) => state.future.at(-1)?.label ?? '',
    run: (app) => app.store.update(redo),
  }),
  action({
    id: 'history',
    label: 'Steps done and undone',
    group: 'History',
    keys: ['h'],
    enabled: ({ past, future }) => past.length + future.length > 0,
    run: (app) => setPopup(app, 'history'),
  }),
  action({
    id: 'theme',
    label: 'Light or dark',
    group: 'General',
    keys: ['d'],
    run: (app) => setTheme(app, isDark(app) ? 'light' : 'dark'),
  }),
  action({
    id: 'help',
    label: 'Keyboard shortcuts',
    group: 'General',
    keys: ['?'],
    run: (app) => app.store.update((state) => ({ ...state, helpOpen: !state.helpOpen })),
  }),
];

/** Whether the page is dark now, by choice or by the system. */
const isDark = (app: App): boolean => {
  const { theme } = app.store.getState();
  return (
    theme === 'dark' || (theme === 'system' && window.matchMedia('(prefers-color-scheme: dark)').matches)
  );
};

/** Every action of the explorer. Buttons, menus, keys and the help dialog all draw on this list. */
export const actions: readonly Action[] = [
  ...reviewActions,
  ...entityActions,
  ...pickActions,
  ...mapActions,
  ...timeActions,
  ...pageActions,
];

/** The action of an id; throws for an id that is none. */
export function actionOf(id: string): Action {
  const found = actions.find((action) => action.id === id);
  if (!found) throw new Error(`No action is called ${id}.`);
  return found;
}
