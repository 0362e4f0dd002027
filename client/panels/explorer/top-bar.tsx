import { ActionButton } from './action-button.tsx';
import { Brand } from './brand.tsx';
import { Icon } from './icons.tsx';
import { SearchBox } from './search-box.tsx';
import { PanelSwitch } from './side-panel.tsx';

export const TopBar = () => (
  <header className="top-bar">
    <Brand />
    <SearchBox />
    <div className="top-tools" role="toolbar" aria-label="History">
      <ActionButton id="undo" />
      <ActionButton id="redo" />
    </div>
    <PanelSwitch />
    <div className="top-tools top-end" role="toolbar" aria-label="Page">
      <ActionButton id="import" text />
      <ActionButton id="export" />
      <ActionButton id="theme" />
      <ActionButton id="help" />
      <a className="text-button" href="/matches" aria-label="Matches">
        <Icon name="matches" />
        <span>Matches</span>
      </a>
      <a className="text-button" href="/query" aria-label="Query">
        <Icon name="query" />
        <span>Query</span>
      </a>
    </div>
  </header>
);
