import { useEffect, useRef, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { loadName, searchEntities } from '../../actions/panel-data.ts';
import { type EntityType, kindLabel } from '../../state/elements.ts';
import { useLoad } from './loading.tsx';
import { useStateOf, useEnter } from './use-app.tsx';

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
  /** Takes the focus where a button that was just pressed opened the panel: what one types next is a name. */
  readonly first?: boolean;
}

/** Whether the focus is on what opened a panel: a button or an entry of a menu, or on nothing once that closed. */
const hasPressed = (): boolean =>
  document.activeElement instanceof HTMLButtonElement || document.activeElement === document.body;

/** Goes on from a field in which something was picked: to the next one that is empty, else to what the panel answers. */
const leave = (field: HTMLInputElement): void => {
  const panel = field.closest<HTMLElement>('.side-body');
  const fields = [...(panel?.querySelectorAll<HTMLInputElement>('.picker input') ?? [])];
  const next = fields.find((one) => one !== field && one.value === '');
  (next ?? panel)?.focus();
};

/** Milliseconds of quiet before a search is sent. */
const typingPauseMs = 150;

const useNameOf = (id: string | null): string => {
  const known = useStateOf((state) => (id ? state.elements.nodes[id]?.name : undefined));
  const asked = useLoad(`name ${known ? '' : (id ?? '')}`, async (app, signal) =>
    id && !known ? await loadName(app, id, signal) : null,
  );
  return known ?? asked.data?.name ?? id ?? '';
};

interface Found {
  readonly id: string;
  readonly type: EntityType;
  readonly kind: string;
  readonly name: string;
  readonly matched: string;
}

/** What was found, by kind and by the name that matched. */
const Hits = ({ empty }: { readonly empty: string }) => {
  const vocabulary = useStateOf((state) => state.vocabulary);
  return (
    <Popover className="picker-list" placement="bottom start">
      <ListBox<Found> renderEmptyState={() => <p className="quiet picker-empty">{empty}</p>}>
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
  );
};

/** A field that finds an entity by name, alias or spelling and picks it. */
export function EntityPicker({ label, picked, onPick, first = false }: EntityPickerProps) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState<string | null>(null);
  const name = useNameOf(picked);
  const wanted = useSettled((text ?? '').trim(), typingPauseMs);
  const hits = useLoad(`pick ${wanted}`, async (app, signal) =>
    wanted === '' ? [] : await searchEntities(app, wanted, signal),
  );
  const found = (hits.data ?? []).map(({ entity, matched }) => ({ ...entity, matched }));
  const typed = (text ?? '').trim();
  const best = typed !== '' && typed === wanted && hits.phase === 'ready' ? (found[0]?.id ?? null) : null;
  const choose = (id: string) => {
    onPick(id);
    setText(null);
  };
  const enter = useEnter(typed, best, typed === wanted && hits.phase === 'ready', (id) => {
    choose(id);
    if (input.current) leave(input.current);
  });
  useEffect(() => {
    if (first && hasPressed()) input.current?.focus({ preventScroll: true });
    // Only when the panel opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
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
        if (id !== null) choose(String(id));
      }}
    >
      <Label>{label}</Label>
      <div className="picker-field">
        <Input
          ref={input}
          placeholder="Search a name"
          onFocus={(event) => event.currentTarget.select()}
          onKeyDownCapture={(event) => {
            // What is chosen in the list is picked by the list.
            if (event.key !== 'Enter' || event.currentTarget.getAttribute('aria-activedescendant')) return;
            event.preventDefault();
            enter();
          }}
        />
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
      {typed !== '' && typed !== name ? (
        <Text slot="description" className="quiet picker-hint">
          Not picked yet: Enter takes the best match.
        </Text>
      ) : null}
      <Hits empty={emptyText(hits, wanted, typed)} />
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
