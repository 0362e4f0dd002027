import { Button } from 'react-aria-components';
import { closePanel } from '../../actions/look.ts';
import { railPanels } from '../../state/panel-list.ts';
import type { RailName } from '../../state/panel-list.ts';
import { useApp, useStateOf } from '../use-app.tsx';
import { Icon } from './icons.tsx';
import { PanelMenu } from './panel-switch.tsx';
import { useNarrow } from './use-narrow.tsx';

/** On a narrow screen: opens the left side, or a panel of the right, as a sheet under the map. */
export const PhoneBar = () => {
  const app = useApp();
  const narrow = useNarrow();
  const open = useStateOf((state) => (state.railOpen && state.view.panel === null ? state.rail : null));
  const flip = (rail: RailName) => {
    closePanel(app);
    app.store.update((state) => ({ ...state, rail, railOpen: open !== rail }));
  };
  if (!narrow) return null;
  return (
    <nav className="phone-bar" aria-label="Sheets">
      {railPanels.map(({ name, title }) => (
        <Button key={name} className="text-button" aria-pressed={open === name} onPress={() => flip(name)}>
          <Icon name={name} />
          <span>{title}</span>
        </Button>
      ))}
      <PanelMenu />
    </nav>
  );
};
