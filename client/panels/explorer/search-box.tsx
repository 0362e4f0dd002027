import { useEffect, useRef, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { showEntity } from '../../actions/graph.ts';
import { focusNow } from '../../actions/look.ts';
import { type Hit, search } from '../../actions/panel-data.ts';
import { kindLabel } from '../../state/elements.ts';
import { EntityMark, Icon } from '../ui/icons.tsx';
import { messageOf } from '../../state/text.ts';
import { useApp, useCrowded, useStateOf, useEnter } from '../ui/use-app.tsx';

const typingPauseMs = 140;

type Answer =
  | { readonly text: string; readonly hits: readonly Hit[]; readonly message: null }
  | { readonly text: string; readonly hits: readonly []; readonly message: string };

/** The answer to the text typed last, a pause after the last key; older requests are aborted. */
const useHits = (text: string): Answer | null => {
  const app = useApp();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const wanted = text.trim();
  useEffect(() => {
    if (wanted === '') return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      search(app, wanted, abort.signal).then(
        (hits) => setAnswer({ text: wanted, hits, message: null }),
        (error: unknown) => {
          if (!abort.signal.aborted) setAnswer({ text: wanted, hits: [], message: messageOf(error) });
        },
      );
    }, typingPauseMs);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [app, wanted]);
  return wanted === '' ? null : answer;
};

/** One row; its whole text is its name to readers, so that nothing shown goes unsaid. */
const HitRow = ({ hit, shown }: { readonly hit: Hit; readonly shown: boolean }) => {
  const vocabulary = useStateOf((state) => state.vocabulary);
  const { node, matched } = hit;
  return (
    <>
      <EntityMark type={node.type} kind={node.kind} />
      <span className="hit-name">{node.name}</span>{' '}
      <span className="hit-detail">
        {kindLabel(vocabulary, node.type, node.kind)} · {node.degree} {node.degree === 1 ? 'link' : 'links'}
        {matched === node.name ? '' : ` · also “${matched}”`}
        {shown ? '' : ' · not on the map'}
      </span>
    </>
  );
};

/** Finds entities by name, alias or summary; choosing one puts it on the map and selects it. */
export function SearchBox() {
  const app = useApp();
  const crowded = useCrowded();
  const [text, setText] = useState('');
  const answer = useHits(text);
  const shown = useStateOf((state) => state.view.nodes);
  const input = useRef<HTMLInputElement>(null);
  const choose = (id: string) => {
    setText('');
    void showEntity(app, id).then(() => focusNow('map'));
  };
  const leave = () => {
    setText('');
    focusNow('map');
  };
  const waiting = answer?.text !== text.trim();
  const first = (answer && !waiting && answer.hits[0]?.node.id) || null;
  const enter = useEnter(text.trim(), first, !waiting, choose);
  const empty = waiting
    ? 'Searching…'
    : (answer?.message ?? `Nothing is called “${text.trim()}”, nor anything like it.`);
  return (
    <ComboBox
      className="search"
      items={answer?.hits.map((hit) => ({ id: hit.node.id, hit })) ?? []}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => key !== null && choose(String(key))}
      menuTrigger="input"
      allowsEmptyCollection={text.trim() !== ''}
      allowsCustomValue
    >
      <Label className="visually-hidden">Search for an entity</Label>
      <Icon name="search" />
      <Input
        ref={input}
        data-focus="search"
        placeholder={crowded ? 'Search names' : 'Search names and aliases'}
        onKeyDownCapture={(event) => {
          const closed = event.currentTarget.getAttribute('aria-expanded') !== 'true';
          if (event.key === 'Escape' && closed) return leave();
          const free = !event.currentTarget.getAttribute('aria-activedescendant');
          if (event.key !== 'Enter' || !free || text.trim() === '') return;
          event.preventDefault();
          event.stopPropagation();
          enter();
        }}
      />
      <Popover className="popover search-popover" placement="bottom start">
        <ListBox className="listbox" renderEmptyState={() => <p className="hint">{empty}</p>}>
          {({ id, hit }: { id: string; hit: Hit }) => (
            <ListBoxItem id={id} textValue={hit.node.name} className="listbox-item">
              <HitRow hit={hit} shown={shown.includes(id)} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
