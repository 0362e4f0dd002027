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
import { actions } from '../../actions.ts';
import { keyText } from '../../actions/keys.ts';
import { closePanel, openPanel } from '../../actions/look.ts';
import type { PanelName } from '../../state/view.ts';
import { sidePanels } from '../side-panels.tsx';
import { useApp, useStateOf } from '../use-app.tsx';
import { onMac } from './action-button.tsx';
import { Icon, isIcon } from './icons.tsx';

const PanelIcon = ({ name }: { readonly name: string }) => (isIcon(name) ? <Icon name={name} /> : null);

/** The key that opens a panel, as people read it; none for the details, which a selection opens. */
const keyOf = (name: PanelName): string | null => {
  const key = actions.find(({ id }) => id === `panel-${name}`)?.keys[0];
  return key === undefined ? null : keyText(key, onMac);
};

const usePanels = () => {
  const app = useApp();
  const open = useStateOf((state) => state.view.panel?.name ?? null);
  return {
    open,
    flip: (name: PanelName) => (open === name ? closePanel(app) : openPanel(app, name)),
  };
};

/** Buttons that open the side panels. Where the bar is short, only the open one shows its label. */
export const PanelSwitch = () => {
  const { open, flip } = usePanels();
  return (
    <nav className="panel-switch" aria-label="Panels">
      {sidePanels.map(({ name, label }) => (
        <TooltipTrigger key={name} delay={500}>
          <ToggleButton
            className="text-button"
            aria-label={label}
            isSelected={open === name}
            onChange={() => flip(name)}
          >
            <PanelIcon name={name} />
            <span>{label}</span>
          </ToggleButton>
          <Tooltip className="tooltip" offset={6}>
            {label}
            {keyOf(name) ? <kbd>{keyOf(name)}</kbd> : null}
          </Tooltip>
        </TooltipTrigger>
      ))}
    </nav>
  );
};

/** The same as a menu, for a narrow screen. */
export const PanelMenu = () => {
  const { open, flip } = usePanels();
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
          onAction={(key) => flip(key as PanelName)}
        >
          {sidePanels.map(({ name, label }) => (
            <MenuItem key={name} id={name} className="menu-item" textValue={label}>
              <span className="menu-words">
                <PanelIcon name={name} />
                {label}
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
};
