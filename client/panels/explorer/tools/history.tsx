import { Button, Dialog, DialogTrigger, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { setPopup } from '../../../actions/picking/pick-actions.ts';
import { maxUndoSteps, travel } from '../../../state/state.ts';
import { Icon } from '../../ui/icons.tsx';
import { useApp, useStateOf } from '../../ui/use-app.tsx';

/** The steps done and undone, in order; choosing one goes there. */
const Steps = () => {
  const app = useApp();
  const past = useStateOf((state) => state.past);
  const future = useStateOf((state) => state.future);
  const beginning = past.length < maxUndoSteps ? 'The beginning' : 'Before the last hundred steps';
  const labels = [
    beginning,
    ...past.map(({ label }) => label),
    ...future.map(({ label }) => label).reverse(),
  ];
  const now = past.length;
  return (
    <ListBox
      className="listbox history-list"
      aria-label="Steps"
      autoFocus
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[now]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys;
        if (typeof key === 'number') app.store.update((state) => travel(state, key - state.past.length));
      }}
    >
      {labels.map((label, at) => (
        <ListBoxItem
          key={at}
          id={at}
          className={at > now ? 'listbox-item is-undone' : 'listbox-item'}
          textValue={`${label}${at === now ? ', now' : at > now ? ', undone' : ''}`}
        >
          <span className="history-name">{label}</span>
          {at === now ? <span className="quiet">now</span> : null}
        </ListBoxItem>
      ))}
    </ListBox>
  );
};

/** The history beside undo: every step by its name, past and undone. */
export function HistoryTools() {
  const app = useApp();
  const isOpen = useStateOf(({ popup }) => popup === 'history');
  const none = useStateOf(({ past, future }) => past.length + future.length === 0);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={(open) => setPopup(app, open ? 'history' : null)}>
      <Button className="icon-button" aria-label="Steps done and undone" isDisabled={none}>
        <Icon name="history" />
      </Button>
      <Popover className="popover group-tools" placement="bottom start">
        <Dialog aria-label="Steps done and undone" className="history">
          <Steps />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
