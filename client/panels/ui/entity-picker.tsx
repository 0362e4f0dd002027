import { useEffect, useRef, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { loadName, searchEntities } from '../../actions/panel-data.ts';
import { kindLabel } from '../../state/elements.ts';
import { useLoad } from './loading.tsx';
import { useStateOf } from './use-app.tsx';

const emptyText = (
  hits: { readonly phase: string; readonly message?: string },
  wanted: string,
  text: string,
): string => {
  if (hits.phase === 'failed') return hits.message ?? '';
  if (text === '') return 'Type a name, an alias or a spelling of it.';
  return hits.phase === 'loading' || wanted !== text ? 'Searching…' : `Nothing matches “${wanted}”.`;
};

interface EntityPickerProps {
  readonly label: string;
  readonly picked: string | null;
  readonly onPick: (id: string | null) => void;
}

/** Milliseconds of quiet before a search is sent. */
const typingPauseMs = 150;

const useNameOf = (id: string | null): string => {
  const known = useStateOf((state) => (id ? state.elements.nodes[id]?.name : undefined));
  const asked = useLoad(`name ${known ? '' : (id ?? '')}`, async (app, signal) =>
    id && !known ? await loadName(app, id, signal) : null,
  );
  return known ?? asked.data?.name ?? id ?? '';
};

/** A field that finds an entity by name, alias or spelling and picks it. */
export function EntityPicker({ label, picked, onPick }: EntityPickerProps) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState<string | null>(null);
  const vocabulary = useStateOf((state) => state.vocabulary);
  const name = useNameOf(picked);
  const wanted = useSettled((text ?? '').trim(), typingPauseMs);
  const hits = useLoad(`pick ${wanted}`, async (app, signal) =>
    wanted === '' ? [] : await searchEntities(app, wanted, signal),
  );
  const found = (hits.data ?? []).map(({ entity, matched }) => ({ ...entity, matched }));
  return (
    <ComboBox
      className="picker"
      allowsCustomValue
      allowsEmptyCollection
      inputValue={text ?? name}
      items={found}
      value={picked}
      menuTrigger="input"
      defaultFilter={() => true}
      onInputChange={(value) => setText(value === name ? null : value)}
      onChange={(id) => {
        if (id === null) return;
        onPick(String(id));
        setText(null);
      }}
      onBlur={() => setText(null)}
    >
      <Label>{label}</Label>
      <div className="picker-field">
        <Input ref={input} placeholder="Search a name" onFocus={(event) => event.currentTarget.select()} />
        {picked && (
          <Button
            slot={null}
            className="quiet-button"
            aria-label={`Clear ${label.toLowerCase()}`}
            onPress={() => {
              onPick(null);
              input.current?.focus();
            }}
          >
            ✕
          </Button>
        )}
      </div>
      <Popover className="picker-list" placement="bottom start">
        <ListBox<(typeof found)[number]>
          renderEmptyState={() => (
            <p className="quiet picker-empty">{emptyText(hits, wanted, (text ?? '').trim())}</p>
          )}
        >
          {(hit) => (
            <ListBoxItem id={hit.id} textValue={hit.name} className="picker-item">
              <span>{hit.name}</span>{' '}
              <span className="quiet">
                {kindLabel(vocabulary, hit.type, hit.kind)}
                {hit.matched !== hit.name ? ` · matched “${hit.matched}”` : ''}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

interface UseSelectedProps {
  /** `start`, `end`: what the pick is for. */
  readonly as: string;
  readonly picked: string | null;
  readonly onPick: (id: string) => void;
}

/** Offers the entity that is selected on the map; nothing where none is, or it is picked already. */
export function UseSelected({ as, picked, onPick }: UseSelectedProps) {
  const id = useStateOf((state) =>
    state.view.selection?.kind === 'entity' ? state.view.selection.id : null,
  );
  const name = useStateOf((state) => (id ? (state.elements.nodes[id]?.name ?? id) : null));
  if (!id || id === picked) return null;
  return (
    <Button className="quiet-button" onPress={() => onPick(id)}>
      Use {name} as {as}
    </Button>
  );
}

/** `value` once it has stayed the same for `pause` milliseconds. */
const useSettled = <Value,>(value: Value, pause: number): Value => {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
};
