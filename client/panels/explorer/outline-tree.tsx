import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import { hover, select } from '../../actions/look.ts';
import { type Elements, kindLabel } from '../../state/elements.ts';
import {
  type OutlineEntity,
  outlineOf,
  piecesOf,
  rowsAPiece,
  rowsAtOnce,
  rowsOf,
} from '../../state/outline.ts';
import { counted } from '../../state/text.ts';
import { EntityMark } from '../ui/icons.tsx';
import { useApp, useStateOf } from '../ui/use-app.tsx';
import { Chevron, keyOf, NoteRow, RelationBranch, Sign } from './outline-rows.tsx';

interface EntityProps {
  readonly entity: OutlineEntity;
  readonly open: ReadonlySet<string>;
}

const EntityRow = memo(({ entity, open }: EntityProps) => {
  const vocabulary = useStateOf((state) => state.vocabulary);
  const { id, name, relationCount, hidden } = entity;
  return (
    <TreeItem id={id} textValue={name} className="tree-row tree-entity">
      <TreeItemContent>
        {relationCount > 0 ? <Chevron /> : <span className="tree-chevron" />}
        <EntityMark type={entity.type} kind={entity.kind} />
        <span className="tree-name">{name}</span>
        <span className="visually-hidden">, {kindLabel(vocabulary, entity.type, entity.kind)},</span>
        {entity.possible ? <Sign text="?" words="undated" /> : null}
        {entity.disputed ? <Sign text="!" words="disputed" /> : null}
        <span className="tree-count">
          {relationCount}
          <span className="visually-hidden"> {relationCount === 1 ? 'relation' : 'relations'}</span>
          {hidden > 0 ? <span className="tree-hidden"> +{hidden}</span> : null}
          {hidden > 0 ? <span className="visually-hidden"> more links off the map</span> : null}
        </span>
      </TreeItemContent>
      {/* A closed row needs one child to count as expandable; its relations are built when it opens. */}
      {!open.has(id) && relationCount > 0 ? <NoteRow above={id} id={id} text="Relations" /> : null}
      {(open.has(id) ? entity.relations : []).map((relation) => (
        <RelationBranch
          key={relation.id}
          relation={relation}
          at={id}
          open={open.has(keyOf(id, relation.id))}
        />
      ))}
    </TreeItem>
  );
});

/** The key of the row that shows more of a type's entities. */
const moreKey = (type: string): string => `${type}>more`;

/** Draws more of a type's entities: thousands of rows at once would stop the page. */
const MoreRow = ({ type, rest }: { readonly type: string; readonly rest: number }) => {
  const text = `Show ${Math.min(rest, rowsAtOnce)} of ${counted(rest, 'more entity', 'more entities')}`;
  return (
    <TreeItem id={moreKey(type)} textValue={text} className="tree-row tree-entity">
      <TreeItemContent>
        <span className="tree-chevron" />
        <span className="tree-name quiet">{text}</span>
      </TreeItemContent>
    </TreeItem>
  );
};

/** What a row stands for. */
const kindOf = (elements: Elements, id: string): 'entity' | 'relation' | 'link' =>
  elements.nodes[id] ? 'entity' : elements.relations[id] ? 'relation' : 'link';

const rowIn = (host: HTMLElement | null, id: string | null): Element | null =>
  id === null ? null : (host?.querySelector(`[data-key="${CSS.escape(id)}"]`) ?? null);

/** Keeps the row of what is pointed at on the map lit, and the selected one in sight. */
const Lit = ({
  host,
  rows,
}: {
  readonly host: React.RefObject<HTMLElement | null>;
  readonly rows: number;
}) => {
  const scrolledTo = useRef<string | null>(null);
  const hovered = useStateOf((state) => state.hovered);
  const selected = useStateOf((state) => state.view.selection?.id ?? null);
  useEffect(() => {
    const lit = rowIn(host.current, hovered);
    lit?.classList.add('is-lit');
    return () => lit?.classList.remove('is-lit');
  });
  useEffect(() => {
    // Only a new selection moves the list; its row may come after it.
    if (scrolledTo.current === selected) return;
    const found = rowIn(host.current, selected);
    if (found || selected === null) scrolledTo.current = selected;
    if (!host.current?.contains(document.activeElement)) found?.scrollIntoView({ block: 'nearest' });
  }, [host, selected, rows]);
  return null;
};

/** How many rows may be drawn of those wanted: some at once, the others a piece after the other. */
const useAllowed = (wanted: number): number => {
  const [allowed, allow] = useState(rowsAPiece);
  useEffect(() => {
    if (allowed >= wanted) return;
    const timer = setTimeout(() => allow(allowed + rowsAPiece));
    return () => clearTimeout(timer);
  }, [allowed, wanted]);
  return allowed;
};

/** The types of what the map shows with their entities, after the map: it must not wait for rows. */
const useGroups = () => {
  const elements = useStateOf((state) => state.elements);
  const nodes = useStateOf((state) => state.view.nodes);
  const filters = useStateOf((state) => state.view.filters);
  const vocabulary = useStateOf((state) => state.vocabulary);
  return useDeferredValue(
    useMemo(
      () => outlineOf(elements, { nodes, filters }, vocabulary),
      [elements, nodes, filters, vocabulary],
    ),
  );
};

const Nothing = () => {
  const loading = useStateOf((state) => state.status.phase === 'loading');
  const isBare = useStateOf((state) => state.view.nodes.length === 0);
  return (
    <p className="hint">
      {loading ? 'Loading…' : isBare ? 'Nothing is on the map.' : 'Nothing passes the filters.'}
    </p>
  );
};

/** What the map shows, as a tree in real DOM: types, their entities, each entity's relations, and
 * a relation's links once it is opened. */
export function Outline() {
  const app = useApp();
  const selected = useStateOf((state) => state.view.selection);
  const groups = useGroups();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [limits, setLimits] = useState<Readonly<Record<string, number>>>({});
  const limitOf = (type: string) => limits[type] ?? rowsAtOnce;
  const all = groups.map(({ type, entities }) => rowsOf(entities, limitOf(type), selected?.id ?? null));
  const pieces = piecesOf(all, useAllowed(all.flat().length));
  const host = useRef<HTMLDivElement>(null);
  const groupKeys = groups.map((group): string => group.type);
  const expanded = new Set([...groupKeys.filter((key) => !closed.has(key)), ...open]);
  const focusOf = (target: EventTarget): string | null => {
    const row = target instanceof Element ? target.closest('[data-key]') : null;
    const key = row?.getAttribute('data-key') ?? null;
    const more = groupKeys.map(moreKey);
    return key === null || groupKeys.includes(key) || more.includes(key)
      ? null
      : (key.split('>').at(-1) ?? null);
  };
  return (
    <div
      ref={host}
      className="outline"
      onFocus={(event) => hover(app, focusOf(event.target))}
      onBlur={() => hover(app, null)}
      onPointerOver={(event) => hover(app, focusOf(event.target))}
      onPointerLeave={() => hover(app, null)}
    >
      <Lit host={host} rows={pieces.flat().length} />
      <Tree
        aria-label="Outline of the map"
        data-focus="outline"
        selectionMode="single"
        disabledKeys={groupKeys}
        disabledBehavior="selection"
        selectedKeys={selected ? [selected.id] : []}
        onSelectionChange={(keys) => {
          const key = keys === 'all' ? undefined : [...keys][0];
          const fuller = groupKeys.find((type) => moreKey(type) === key);
          if (fuller) return setLimits({ ...limits, [fuller]: limitOf(fuller) + rowsAtOnce });
          const id = key === undefined ? selected?.id : String(key).split('>').at(-1);
          if (id) select(app, { kind: kindOf(app.store.getState().elements, id), id });
        }}
        expandedKeys={expanded}
        onExpandedChange={(keys) => {
          const now = new Set([...keys].map(String));
          setClosed(new Set(groupKeys.filter((key) => !now.has(key))));
          setOpen(new Set([...now].filter((key) => !groupKeys.includes(key))));
        }}
        renderEmptyState={() => <Nothing />}
      >
        {groups.map((group, at) => {
          const { type, label, entities } = group;
          const rest = entities.length - (all[at]?.length ?? 0);
          return (
            <TreeItem key={type} id={type} textValue={label} className="tree-row tree-group">
              <TreeItemContent>
                <Chevron />
                <span className="tree-name">{label}</span>
                <span className="tree-count">{entities.length}</span>
              </TreeItemContent>
              {pieces[at]?.map((entity) => (
                <EntityRow key={entity.id} entity={entity} open={open} />
              ))}
              {rest > 0 ? <MoreRow type={type} rest={rest} /> : null}
            </TreeItem>
          );
        })}
      </Tree>
    </div>
  );
}
