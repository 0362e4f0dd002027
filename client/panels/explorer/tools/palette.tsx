import { useState } from 'react';
import { Autocomplete, Input, Menu, MenuItem, SearchField } from 'react-aria-components';
import { showEntity } from '../../../actions/graph.ts';
import { keyText } from '../../../actions/keys.ts';
import { setPopup } from '../../../actions/picking/pick-actions.ts';
import { commandsFor, run } from '../../../actions/picking/commands.ts';
import { EntityMark } from '../../ui/icons.tsx';
import { onMac, PageDialog } from '../../ui/page-parts.tsx';
import { useApp, useStateOf } from '../../ui/use-app.tsx';

/** Everything that can be done now, and the entities on the map, by what one types of their names. */
const Commands = ({ close }: { readonly close: () => void }) => {
  const app = useApp();
  const [text, setText] = useState('');
  const state = useStateOf((now) => now);
  const { actions, nodes } = commandsFor(state, text);
  const choose = (key: string) => {
    close();
    const node = nodes.find(({ id }) => `entity:${id}` === key);
    if (node) void showEntity(app, node.id);
    else run(app, key);
  };
  return (
    <Autocomplete inputValue={text} onInputChange={setText}>
      <SearchField className="palette-field" aria-label="What to do, or an entity on the map" autoFocus>
        <Input placeholder="What to do, or an entity on the map" />
      </SearchField>
      {/* Arrow keys scroll it from the field; without them it is scrolled by itself. */}
      <div className="palette-list" role="group" aria-label="What was found" tabIndex={0}>
        <Menu
          className="menu"
          aria-label="Commands"
          onAction={(key) => choose(String(key))}
          renderEmptyState={() => (
            <p className="hint">
              Nothing is called so. The search (/) finds entities that are not on the map.
            </p>
          )}
        >
          {actions.map(({ id, label, hint, keys }) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={label}>
              <span>
                {label} <span className="quiet">{hint(state)}</span>
              </span>
              {keys[0] ? <kbd>{keyText(keys[0], onMac)}</kbd> : null}
            </MenuItem>
          ))}
          {nodes.map(({ id, name, type, kind }) => (
            <MenuItem key={id} id={`entity:${id}`} className="menu-item" textValue={name}>
              <span className="palette-entity">
                <EntityMark type={type} kind={kind} /> {name}
              </span>
            </MenuItem>
          ))}
        </Menu>
      </div>
    </Autocomplete>
  );
};

/** The palette: every action of the registry, found by name. */
export function Palette() {
  const app = useApp();
  const isOpen = useStateOf(({ popup }) => popup === 'palette');
  return (
    <PageDialog
      title="Commands"
      className="palette"
      isOpen={isOpen}
      onOpenChange={(open) => setPopup(app, open ? 'palette' : null)}
    >
      <Commands close={() => setPopup(app, null)} />
    </PageDialog>
  );
}
