import { useEffect } from 'react';
import { handleKey } from '../actions/keys.ts';
import { openMap } from '../actions/open.ts';
import { syncUrl } from '../actions/url.ts';
import { ExportDialog } from './export/export-dialog.tsx';
import { HelpDialog } from './explorer/help-dialog.tsx';
import { ImportDialog } from './import/import-dialog.tsx';
import { MapArea } from './explorer/map-area.tsx';
import { Notice } from './explorer/notice.tsx';
import { PhoneBar } from './explorer/phone-bar.tsx';
import { Rail } from './explorer/rail.tsx';
import { SidePanel } from './explorer/side-panel.tsx';
import { TimeBar } from './explorer/time-bar.tsx';
import { TopBar } from './explorer/top-bar.tsx';
import { useApp } from './use-app.tsx';

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

/** The explorer: frame and slots. Side panels come from side-panels.tsx. */
export const Explorer = () => {
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
};
