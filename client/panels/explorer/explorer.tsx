import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { handleKey } from '../../actions/keys.ts';
import { closePanel } from '../../actions/look.ts';
import { syncUrl } from '../../actions/sync.ts';
import { openPlace, watchPlace } from '../../actions/work/cases.ts';
import { stopSaving } from '../../actions/work/saving.ts';
import { type PanelName, sidePanels } from '../../state/panel-list.ts';
import { pathOf } from '../../state/work/cases.ts';
import { DropAnywhere } from '../import/drop-anywhere.tsx';
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
    void openPlace(app);
    const stop = syncUrl(app);
    const unwatch = watchPlace(app);
    const onKey = (event: KeyboardEvent) => handleKey(app, event);
    document.addEventListener('keydown', onKey, true);
    return () => {
      stop();
      unwatch();
      stopSaving(app);
      document.removeEventListener('keydown', onKey, true);
    };
  }, [app]);
};

/** The explorer: frame and slots. */
export function Explorer() {
  useExplorer();
  return (
    <div className="frame">
      <h1 className="visually-hidden">Entente: the network</h1>
      <TopBar />
      <Rail />
      <MapArea />
      <SidePanel />
      <TimeBar />
      <PhoneBar />
      <Notice />
      <HelpDialog />
      <DropAnywhere />
      <Dialogs />
    </div>
  );
}

/** The explorer in another page: the map and what is selected, without bars; nothing of it is kept. */
export function Embedded() {
  const app = useApp();
  const shown = useStateOf((state) => state.work.shown);
  useEffect(() => void openPlace(app), [app]);
  return (
    <div className="frame is-embedded">
      <MapArea />
      <SidePanel />
      <footer className="embed-foot">
        <span>{shown?.name ?? ''}</span>
        {shown ? (
          <a href={pathOf.view(shown.id)} target="_blank" rel="noreferrer">
            Open in Entente
          </a>
        ) : null}
      </footer>
      <Notice />
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
        <Suspense fallback={null}>
          <Content params={panel.params} />
        </Suspense>
      </div>
    </aside>
  );
};

/** A component that is fetched when it is first drawn: the page paints sooner without what is not open yet. */
const later = <Props,>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => ({ default: await load() }));

type PanelContent = ComponentType<{ readonly params: Readonly<Record<string, string>> }>;

/** What each panel shows: its parameters come from `view.panel.params`, its data through actions. */
const panelContents: Readonly<Record<PanelName, PanelContent>> = {
  details: later(async () => (await import('../details/details-panel.tsx')).DetailsPanel),
  path: later(async () => (await import('../path-panel.tsx')).PathPanel),
  trace: later(async () => (await import('../trace/trace-panel.tsx')).TracePanel),
  agreements: later(async () => (await import('../agreements-panel.tsx')).AgreementsPanel),
  disagreements: later(async () => (await import('../disagreements-panel.tsx')).DisagreementsPanel),
  sources: later(async () => (await import('../sources-panel.tsx')).SourcesPanel),
  datasets: later(async () => (await import('../datasets-panel.tsx')).DatasetsPanel),
  case: later(async () => (await import('../cases/case-panel.tsx')).CasePanel),
};

const ImportDialog = later(async () => (await import('../import/import-dialog.tsx')).ImportDialog);
const ShareDialog = later(async () => (await import('../cases/share-dialog.tsx')).ShareDialog);
const Palette = later(async () => (await import('./tools/palette.tsx')).Palette);
const ExportDialog = later(async () => (await import('../export-dialog.tsx')).ExportDialog);

/** True from the first time on that `now` is. */
const useEver = (now: boolean): boolean => {
  const [ever, setEver] = useState(now);
  if (now && !ever) setEver(true);
  return ever;
};

const Dialogs = () => {
  const importing = useEver(useStateOf((state) => state.importing.open));
  const sharing = useEver(useStateOf((state) => state.work.shareOpen));
  const exporting = useEver(useStateOf((state) => state.exportOpen));
  const commanding = useEver(useStateOf((state) => state.popup === 'palette'));
  return (
    <Suspense fallback={null}>
      {importing ? <ImportDialog /> : null}
      {exporting ? <ExportDialog /> : null}
      {commanding ? <Palette /> : null}
      {sharing ? <ShareDialog /> : null}
    </Suspense>
  );
};
