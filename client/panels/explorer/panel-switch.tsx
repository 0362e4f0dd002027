import {
  Button,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  ToggleButton,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import { keyText } from '../../actions/keys.ts';
import { closePanel, togglePanel } from '../../actions/look.ts';
import { type RailName, sidePanels } from '../../state/panel-list.ts';
import { useRailPanels } from '../story/stories.tsx';
import { Icon } from '../ui/icons.tsx';
import { onMac } from '../ui/page-parts.tsx';
import { useApp, useNarrow, useStateOf } from '../ui/use-app.tsx';

/** Buttons that open the side panels. Where the bar is short, only the open one shows its label. */
export function PanelSwitch() {
  const app = useApp();
  const open = useStateOf((state) => state.view.panel?.name ?? null);
  return (
    <nav className="panel-switch" aria-label="Panels">
      {sidePanels.map(({ name, title, toggle }) => (
        <TooltipTrigger key={name} delay={500}>
          <ToggleButton
            className="text-button"
            aria-label={title}
            isSelected={open === name}
            onChange={() => togglePanel(app, name)}
          >
            <Icon name={name} />
            <span>{title}</span>
          </ToggleButton>
          <Tooltip className="tooltip" offset={6}>
            {title}
            {toggle ? <kbd>{keyText(toggle.key, onMac)}</kbd> : null}
          </Tooltip>
        </TooltipTrigger>
      ))}
    </nav>
  );
}

/** The same as a menu, for a narrow screen. */
const PanelMenu = () => {
  const app = useApp();
  const open = useStateOf((state) => state.view.panel?.name ?? null);
  return (
    <MenuTrigger>
      <Button className="text-button" aria-pressed={open !== null}>
        <Icon name="panels" />
        <span>Panels</span>
      </Button>
      <Popover className="popover" placement="top end">
        <Menu
          className="menu"
          aria-label="Panels"
          selectionMode="single"
          selectedKeys={open === null ? [] : [open]}
        >
          {sidePanels.map(({ name, title }) => (
            <MenuItem
              key={name}
              id={name}
              className="menu-item"
              textValue={title}
              onAction={() => togglePanel(app, name)}
            >
              <span className="menu-words">
                <Icon name={name} />
                {title}
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};

/** On a narrow screen: opens the left side, or a panel of the right, as a sheet under the map. */
export function PhoneBar() {
  const app = useApp();
  const narrow = useNarrow();
  const panels = useRailPanels();
  const open = useStateOf((state) => (state.railOpen && state.view.panel === null ? state.rail : null));
  const flip = (rail: RailName) => {
    closePanel(app);
    app.store.update((state) => ({ ...state, rail, railOpen: open !== rail }));
  };
  if (!narrow) return null;
  return (
    <nav className="phone-bar" aria-label="Sheets">
      {panels.map(({ name, title }) => (
        <Button key={name} className="text-button" aria-pressed={open === name} onPress={() => flip(name)}>
          <Icon name={name} />
          <span>{title}</span>
        </Button>
      ))}
      <PanelMenu />
    </nav>
  );
}
