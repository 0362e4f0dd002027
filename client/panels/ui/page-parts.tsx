import type { ReactNode } from 'react';
import {
  Button,
  Dialog,
  Heading,
  Modal,
  ModalOverlay,
  Switch,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import type { ActionGroup } from '../../actions/app.ts';
import { keyText } from '../../actions/keys.ts';
import { actionOf, actions } from '../../actions/registry.ts';
import { Icon, isIcon } from './icons.tsx';
import { useApp, useStateOf } from './use-app.tsx';

export const onMac = /mac/i.test(navigator.platform);

/** A button for an action of the registry: its label, whether it can run, its key and its hint come from there. */
export function ActionButton({ id, text = false }: { readonly id: string; readonly text?: boolean }) {
  const app = useApp();
  const action = actionOf(id);
  const enabled = useStateOf(action.enabled);
  const hint = useStateOf(action.hint);
  const key = action.keys[0];
  return (
    <TooltipTrigger delay={500}>
      <Button
        className={text ? 'text-button' : 'icon-button'}
        aria-label={hint ? `${action.label}: ${hint}` : action.label}
        isDisabled={!enabled}
        onPress={() => action.run(app)}
      >
        {isIcon(id) ? <Icon name={id} /> : null}
        {text ? <span>{action.label}</span> : null}
        {text && hint ? <span className="count">{hint}</span> : null}
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {action.label}
        {hint && !text ? `: ${hint}` : ''}
        {key ? <kbd>{keyText(key, onMac)}</kbd> : null}
      </Tooltip>
    </TooltipTrigger>
  );
}

/** The product's sign and name, leading to the start page. */
export function Brand() {
  return (
    <a className="brand" href="/" aria-label="Entente, start page">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M8 8.5 16 7M8 15.5l7.5 1M7.2 9v6M16.5 8.5l.3 6.5" />
        <circle cx="7" cy="8" r="2.4" />
        <circle cx="17" cy="7" r="2" />
        <circle cx="7" cy="16" r="2" />
        <circle cx="17" cy="17" r="2.6" />
      </svg>
      <span>Entente</span>
    </a>
  );
}

/** Two live regions that stay: one that came together with its text would not be read out. */
export function Notice() {
  const { text, tone, seq } = useStateOf((state) => state.notice);
  const words = (
    <p key={seq} className={`notice is-${tone}`}>
      {text}
    </p>
  );
  return (
    <>
      <div role="status" className="notices">
        {text && tone === 'info' ? words : null}
      </div>
      <div role="alert" className="notices">
        {text && tone === 'error' ? words : null}
      </div>
    </>
  );
}

const groups: readonly ActionGroup[] = [
  'General',
  'Entity',
  'Selection',
  'Map',
  'Time',
  'Panels',
  'History',
  'Matches',
];

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

interface PageDialogProps {
  readonly title: string;
  readonly className?: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** Whether a press beside it closes it. */
  readonly isDismissable?: boolean;
  readonly children: ReactNode;
}

/** A dialog over the page, with its heading and a button that closes it. */
export function PageDialog(props: PageDialogProps) {
  const { title, className, isOpen, onOpenChange, isDismissable = true, children } = props;
  return (
    <ModalOverlay className="veil" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable={isDismissable}>
      <Modal className={className ? `modal ${className}` : 'modal'}>
        <Dialog className="dialog">
          <header className="side-head">
            <Heading slot="title">{title}</Heading>
            <Button slot="close" className="icon-button" aria-label="Close">
              <Icon name="close" />
            </Button>
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Every key, from the registry of actions, and a switch for single keys. */
export function HelpDialog() {
  const app = useApp();
  const open = useStateOf((state) => state.helpOpen);
  const shortcuts = useStateOf((state) => state.shortcuts);
  const set = (helpOpen: boolean) => app.store.update((state) => ({ ...state, helpOpen }));
  return (
    <PageDialog title="Keyboard shortcuts" isOpen={open} onOpenChange={set}>
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
    </PageDialog>
  );
}
