import { type SyntheticEvent, useMemo, useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { setPopup } from '../../../actions/picking/pick-actions.ts';
import { matching, pickAll, pickAlso, pickMany } from '../../../actions/picking/picked.ts';
import { entityTypes, kindLabel, typeLabel } from '../../../state/elements.ts';
import { count, counted } from '../../../state/text.ts';
import { visibleIn } from '../../../state/visible.ts';
import { ActionButton } from '../../ui/page-parts.tsx';
import { Icon } from '../../ui/icons.tsx';
import { useApp, useStateOf } from '../../ui/use-app.tsx';

/** The types and kinds on the map, `ACTOR` and `ACTOR/person`, as choices. */
const useKinds = () => {
  const vocabulary = useStateOf((state) => state.vocabulary);
  const elements = useStateOf((state) => state.elements);
  const view = useStateOf((state) => state.view);
  const { nodes, filters } = view;
  return useMemo(() => {
    const visible = visibleIn(elements, { nodes, filters }).nodes;
    return entityTypes.flatMap((type) => {
      const kinds = [...new Set(visible.filter((node) => node.type === type).map(({ kind }) => kind))];
      if (kinds.length === 0) return [];
      const rows = kinds
        .map((kind) => ({ id: `${type}/${kind}`, label: kindLabel(vocabulary, type, kind) }))
        .sort((a, b) => a.label.localeCompare(b.label));
      return [{ type, label: typeLabel(vocabulary, type), rows }];
    });
  }, [elements, nodes, filters, vocabulary]);
};

const SelectForm = ({ close }: { readonly close: () => void }) => {
  const app = useApp();
  const kinds = useKinds();
  const [kind, setKind] = useState('');
  const [text, setText] = useState('');
  const least = Math.max(0, Math.floor(Number(text)) || 0);
  const found = useStateOf((state) => matching(state, { kind, least }).length);
  const any = useStateOf(({ view }) => view.picked.length > 0);
  const choose = (work: typeof pickMany) => {
    work(app, matching(app.store.getState(), { kind, least }));
    close();
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (found > 0) choose(pickMany);
  };
  return (
    <form className="select-form" onSubmit={submit}>
      <label className="line-width">
        <span>Kind</span>
        <select value={kind} onChange={(event) => setKind(event.target.value)}>
          <option value="">Every kind</option>
          {kinds.map(({ type, label, rows }) => (
            <optgroup key={type} label={label}>
              <option value={type}>Every {label.toLowerCase()}</option>
              {rows.map((row) => (
                <option key={row.id} value={row.id}>
                  {row.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label className="line-width">
        <span>Relations on the map, at least</span>
        <input
          type="number"
          min={0}
          step={1}
          inputMode="numeric"
          value={text}
          placeholder="0"
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p className="quiet" role="status">
        {found === 0
          ? 'No entity on the map is like that.'
          : `${counted(found, 'entity on the map is', 'entities on the map are')} like that.`}
      </p>
      <div className="select-buttons">
        <Button type="submit" className="panel-button" isDisabled={found === 0}>
          Select {count(found)}
        </Button>
        {any ? (
          <Button className="panel-button" isDisabled={found === 0} onPress={() => choose(pickAlso)}>
            Add to the selection
          </Button>
        ) : null}
      </div>
    </form>
  );
};

/** Selecting many entities at once: by kind and number of relations, all, or what is not selected. */
export function SelectTools() {
  const app = useApp();
  const isOpen = useStateOf(({ popup }) => popup === 'select');
  const set = (open: boolean) => setPopup(app, open ? 'select' : null);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={set}>
      <Button className="icon-button" aria-label="Select many">
        <Icon name="select-by" />
      </Button>
      <Popover className="popover group-tools" placement="left bottom">
        <Dialog aria-label="Select many" className="line-tools-body">
          <SelectForm close={() => set(false)} />
          <div className="select-buttons">
            <Button
              className="panel-button"
              onPress={() => {
                pickAll(app);
                set(false);
              }}
            >
              Select everything
            </Button>
            <ActionButton id="pick-invert" text />
          </div>
          <p className="quiet">
            On the map: click with Ctrl, Cmd or Shift held to add one or take it out; drag with Shift held to
            draw a box around many.
          </p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
