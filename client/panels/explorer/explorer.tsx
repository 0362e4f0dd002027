import { type ComponentType, useEffect } from 'react';
import { Button } from 'react-aria-components';
import { handleKey } from '../../actions/keys.ts';
import { closePanel } from '../../actions/look.ts';
import { openMap } from '../../actions/open.ts';
import { syncUrl } from '../../actions/sync.ts';
import { type PanelName, sidePanels } from '../../state/panel-list.ts';
import { AgreementsPanel } from '../agreements-panel.tsx';
import { DatasetsPanel } from '../datasets-panel.tsx';
import { DetailsPanel } from '../details/details-panel.tsx';
import { DisagreementsPanel } from '../disagreements-panel.tsx';
import { ExportDialog } from '../export-dialog.tsx';
import { ImportDialog } from '../import/import-dialog.tsx';
import { PathPanel } from '../path-panel.tsx';
import { SourcesPanel } from '../sources-panel.tsx';
import { TracePanel } from '../trace/trace-panel.tsx';
import { Icon } from '../ui/icons.tsx';
import { HelpDialog, Notice } from '../ui/page-parts.tsx';
import { useApp, useStateOf } from '../ui/use-app.tsx';
import { MapArea } from './map-area.tsx';
import { PhoneBar } from './panel-switch.tsx';
import { Rail } from './rail.tsx';
import { TimeBar } from './time/time-bar.tsx';
import { TopBar } from './top-bar.tsx';

/** Loads the map once, keeps the URL in step and hears every key. */
const useExplorer = () => {
  const app = useApp();
  useEffect(() => {
    void openMap(app, location.hash);
    const stop = syncUrl(app);
    const onKey = (event: KeyboardEvent) => handleKey(app, event);
    document.addEventListener('keydown', onKey, true);
    return () => {
      stop();
      document.removeEventListener('keydown', onKey, true);
    };
  }, [app]);
};

/** The explorer: frame and slots. */
export function Explorer() {
  useExplorer();
  return (
    <div className="frame">
      <TopBar />
      <Rail />
      <MapArea />
      <SidePanel />
      <TimeBar />
      <PhoneBar />
      <Notice />
      <HelpDialog />
      <ImportDialog />
      <ExportDialog />
    </div>
  );
}

/** The right-hand side: the open panel with its heading and a button that closes it. */
const SidePanel = () => {
  const app = useApp();
  const panel = useStateOf((state) => state.view.panel);
  const found = sidePanels.find((side) => side.name === panel?.name);
  if (!panel || !found) return null;
  const Content = panelContents[found.name];
  return (
    <aside className="side" aria-label={found.title}>
      <header className="side-head">
        <h2>{found.title}</h2>
        <Button
          className="icon-button"
          aria-label={`Close ${found.title.toLowerCase()}`}
          onPress={() => closePanel(app)}
        >
          <Icon name="close" />
        </Button>
      </header>
      <div className="side-body" tabIndex={-1}>
        <Content params={panel.params} />
      </div>
    </aside>
  );
};

type PanelContent = ComponentType<{ readonly params: Readonly<Record<string, string>> }>;

/** What each panel shows: its parameters come from `view.panel.params`, its data through actions. */
const panelContents: Readonly<Record<PanelName, PanelContent>> = {
  details: DetailsPanel,
  path: PathPanel,
  trace: TracePanel,
  agreements: AgreementsPanel,
  disagreements: DisagreementsPanel,
  sources: SourcesPanel,
  datasets: DatasetsPanel,
};
