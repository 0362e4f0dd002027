import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Tooltip, TooltipTrigger } from 'react-aria-components';
import { keyText } from '../../actions/keys.ts';
import { actionOf } from '../../actions/registry.ts';
import { Icon, isIcon } from '../ui/icons.tsx';
import { ActionButton, Brand, onMac } from '../ui/page-parts.tsx';
import { useApp, useNarrow, useStateOf } from '../ui/use-app.tsx';
import { CaseBar, CaseTrouble } from '../cases/case-bar.tsx';
import { PanelSwitch } from './panel-switch.tsx';
import { SearchBox } from './search-box.tsx';
import { HistoryTools } from './tools/history.tsx';

/** What is used most; the rest is in the menu at its end. */
export function TopBar() {
  const narrow = useNarrow();
  return (
    <header className="top-bar">
      <Brand />
      <CaseBar />
      <SearchBox />
      <div className="top-tools" role="toolbar" aria-label="History">
        <ActionButton id="undo" />
        {narrow ? null : <ActionButton id="redo" />}
        <HistoryTools />
      </div>
      {narrow ? null : <PanelSwitch />}
      <div className="top-tools top-end" role="toolbar" aria-label="Page">
        {narrow ? null : (
          <>
            <ActionButton id="share" text />
            <ActionButton id="import" text />
            <a className="text-button" href="/query" aria-label="Query">
              <Icon name="query" />
              <span>Query</span>
            </a>
          </>
        )}
        <PageMenu />
      </div>
      <CaseTrouble />
    </header>
  );
}

const pages = [
  { id: 'cases', href: '/cases', label: 'Cases' },
  { id: 'matches', href: '/matches', label: 'Matches' },
  { id: 'query', href: '/query', label: 'Query' },
] as const;
type PageId = (typeof pages)[number]['id'];

const Words = ({ id, children }: { readonly id: string; readonly children: ReactNode }) => (
  <span className="menu-words">
    {isIcon(id) ? <Icon name={id} /> : null}
    {children}
  </span>
);

interface Wanted {
  readonly pageIds: readonly PageId[];
  readonly actionIds: readonly string[];
}

const Entries = ({ pageIds, actionIds }: Wanted) => {
  const app = useApp();
  const state = useStateOf((now) => now);
  const actions = actionIds.map(actionOf);
  return (
    <Menu
      className="menu"
      aria-label="More"
      disabledKeys={actions.filter((action) => !action.enabled(state)).map(({ id }) => id)}
      onAction={(key) => actions.find(({ id }) => id === key)?.run(app)}
    >
      {pages
        .filter(({ id }) => pageIds.includes(id))
        .map(({ id, href, label }) => (
          <MenuItem key={id} id={id} className="menu-item" textValue={label} href={href}>
            <Words id={id}>{label}</Words>
          </MenuItem>
        ))}
      {actions.map(({ id, label, keys }) => (
        <MenuItem key={id} id={id} className="menu-item" textValue={label}>
          <Words id={id}>{label}</Words>
          {keys[0] ? <kbd>{keyText(keys[0], onMac)}</kbd> : null}
        </MenuItem>
      ))}
    </Menu>
  );
};

/** What the top bar has no room for: on a narrow screen more of it. */
const PageMenu = () => {
  const narrow = useNarrow();
  const wanted: Wanted = narrow
    ? {
        pageIds: ['cases', 'matches', 'query'],
        actionIds: ['share', 'redo', 'import', 'export', 'theme', 'help'],
      }
    : { pageIds: ['cases', 'matches'], actionIds: ['export', 'theme', 'help'] };
  return (
    <MenuTrigger>
      <TooltipTrigger delay={500}>
        <Button className="icon-button" aria-label="More">
          <Icon name="more" />
        </Button>
        <Tooltip className="tooltip" offset={6}>
          More
        </Tooltip>
      </TooltipTrigger>
      <Popover className="popover" placement="bottom end">
        <Entries {...wanted} />
      </Popover>
    </MenuTrigger>
  );
};
