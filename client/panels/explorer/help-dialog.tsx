import { Button, Dialog, Heading, Modal, ModalOverlay, Switch } from 'react-aria-components';
import { actions } from '../../actions.ts';
import { keyText } from '../../actions/keys.ts';
import type { ActionGroup } from '../../actions/registry.ts';
import { useApp, useStateOf } from '../use-app.tsx';
import { onMac } from './action-button.tsx';
import { Icon } from './icons.tsx';

const groups: readonly ActionGroup[] = ['General', 'Entity', 'Map', 'Time', 'Panels', 'History', 'Matches'];

const Group = ({ group }: { readonly group: ActionGroup }) => (
  <section>
    <h3 className="eyebrow">{group}</h3>
    <dl className="keys">
      {actions
        .filter((action) => action.group === group && action.keys.length > 0)
        .map((action) => (
          <div key={action.id}>
            <dt>
              {action.label}
              {action.scope === 'map' ? <span className="quiet"> (map in focus)</span> : null}
            </dt>
            <dd>
              {action.keys.map((key) => (
                <kbd key={key}>{keyText(key, onMac)}</kbd>
              ))}
            </dd>
          </div>
        ))}
    </dl>
  </section>
);

/** Every key, from the registry of actions, and a switch for single keys. */
export const HelpDialog = () => {
  const app = useApp();
  const open = useStateOf((state) => state.helpOpen);
  const shortcuts = useStateOf((state) => state.shortcuts);
  const set = (helpOpen: boolean) => app.store.update((state) => ({ ...state, helpOpen }));
  return (
    <ModalOverlay className="veil" isOpen={open} onOpenChange={set} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog">
          <header className="side-head">
            <Heading slot="title">Keyboard shortcuts</Heading>
            <Button slot="close" className="icon-button" aria-label="Close">
              <Icon name="close" />
            </Button>
          </header>
          <div className="help">
            {groups.map((group) => (
              <Group key={group} group={group} />
            ))}
          </div>
          <Switch
            className="switch"
            isSelected={shortcuts}
            onChange={(on) => app.store.update((state) => ({ ...state, shortcuts: on }))}
          >
            <span className="switch-track" aria-hidden="true" />
            Single keys act (off: only Ctrl and arrow keys do)
          </Switch>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
