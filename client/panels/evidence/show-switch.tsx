import { useEffect, useEffectEvent } from 'react';
import { ToggleButton } from 'react-aria-components';
import { emphasise, setPanelParams } from '../../actions/look.ts';
import { showAll, showPart } from '../../actions/show.ts';
import type { Emphasis } from '../../state/state.ts';
import { shortKey } from '../text/short-key.ts';
import { useApp, useStateOf } from '../use-app.tsx';

/** Whether just these links are set off on the map. */
export const useIsShown = (links: readonly string[]): boolean => {
  const key = links.join(' ');
  return useStateOf((state) => state.emphasis?.links.join(' ') === key);
};

interface ShowSwitchProps {
  readonly part: Emphasis;
  /** What is announced, `Path 1 shown on the map`. */
  readonly notice: string;
  /** What the switch is about, where its surroundings do not say it: `path 1`. */
  readonly of?: string;
}

/** Sets a part of the map off and dims the rest. The URL keeps it, in the panel's parameter `shown`. */
export const ShowSwitch = ({ part, notice, of }: ShowSwitchProps) => {
  const app = useApp();
  const shown = useIsShown(part.links);
  const key = shortKey(part.links);
  const asked = useStateOf((state) => state.view.panel?.params['shown'] === key);
  // A view restored from its URL: the map has its place already, so only the rest is dimmed.
  const restore = useEffectEvent(() => {
    if (app.store.getState().emphasis === null) emphasise(app, part);
  });
  useEffect(() => {
    if (asked) restore();
  }, [asked, key]);
  const toggle = (on: boolean) => {
    setPanelParams(app, { shown: on ? key : null });
    if (on) void showPart(app, part, notice);
    else showAll(app);
  };
  const label = shown ? 'Shown on map' : 'Show on map';
  return (
    <ToggleButton
      className="panel-button"
      isSelected={shown}
      aria-label={of ? `${label}: ${of}` : label}
      onChange={toggle}
    >
      {label}
    </ToggleButton>
  );
};
