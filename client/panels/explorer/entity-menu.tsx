import { useRef } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { entityActions } from '../../actions/entity-actions.ts';
import { hover } from '../../actions/look.ts';
import { keyText } from '../../actions/keys.ts';
import { targetOf } from '../../actions/walk.ts';
import type { Point } from '../../state/view.ts';
import { useApp, useStateOf } from '../use-app.tsx';
import { onMac } from './action-button.tsx';

interface Props {
  /** Where on the canvas; null while closed. */
  readonly at: Point | null;
  readonly close: () => void;
}

/** The actions for an entity where it was right-clicked or pressed long. */
export const EntityMenu = ({ at, close }: Props) => {
  const app = useApp();
  const anchor = useRef<HTMLSpanElement>(null);
  const state = useStateOf((now) => now);
  const id = targetOf(state);
  const name = id === null ? '' : (state.elements.nodes[id]?.name ?? id);
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: at?.x ?? 0, top: at?.y ?? 0 }} />
      <Popover
        className="popover"
        aria-label={`Actions for ${name}`}
        triggerRef={anchor}
        placement="bottom start"
        isOpen={at !== null && id !== null}
        onOpenChange={(open) => {
          if (open) return;
          hover(app, null);
          close();
        }}
      >
        <Menu
          className="menu"
          aria-label={`Actions for ${name}`}
          autoFocus="first"
          disabledKeys={entityActions.filter((action) => !action.enabled(state)).map((action) => action.id)}
          onAction={(key) => {
            entityActions.find((action) => action.id === key)?.run(app);
            hover(app, null);
            close();
          }}
        >
          {entityActions.map((action) => (
            <MenuItem key={action.id} id={action.id} className="menu-item" textValue={action.label}>
              <span>
                {action.label} {action.hint(state)}
              </span>
              {action.keys[0] ? <kbd>{keyText(action.keys[0], onMac)}</kbd> : null}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
};
