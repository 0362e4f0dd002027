import { ActionButton } from './action-button.tsx';
import { Brand } from './brand.tsx';
import { Icon } from './icons.tsx';
import { PageMenu } from './page-menu.tsx';
import { PanelSwitch } from './panel-switch.tsx';
import { SearchBox } from './search-box.tsx';
import { useNarrow } from './use-narrow.tsx';

/** What is used most; the rest is in the menu at its end. */
export const TopBar = () => {
  const narrow = useNarrow();
  return (
    <header className="top-bar">
      <Brand />
      <SearchBox />
      <div className="top-tools" role="toolbar" aria-label="History">
        <ActionButton id="undo" />
        {narrow ? null : <ActionButton id="redo" />}
      </div>
      {narrow ? null : <PanelSwitch />}
      <div className="top-tools top-end" role="toolbar" aria-label="Page">
        {narrow ? null : (
          <>
            <ActionButton id="import" text />
            <a className="text-button" href="/query" aria-label="Query">
              <Icon name="query" />
              <span>Query</span>
            </a>
          </>
        )}
        <PageMenu />
      </div>
    </header>
  );
};
