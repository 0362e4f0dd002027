import { useEffect, useMemo, useRef, useState } from 'react';
import { Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import { hover, select } from '../../actions/look.ts';
import { type Elements, kindLabel } from '../../state/elements.ts';
import { type OutlineEntity, outlineOf } from '../../state/outline.ts';
import { EntityMark } from '../ui/icons.tsx';
import { useApp, useStateOf } from '../ui/use-app.tsx';
import { Chevron, keyOf, RelationBranch, Sign } from './outline-rows.tsx';

const EntityRow = ({
  entity,
  open,
}: {
  readonly entity: OutlineEntity;
  readonly open: ReadonlySet<string>;
}) => {
  const vocabulary = useStateOf((state) => state.vocabulary);
  const { id, name, relations, hidden } = entity;
  return (
    <TreeItem id={id} textValue={name} className="tree-row tree-entity">
      <TreeItemContent>
        {relations.length > 0 ? <Chevron /> : <span className="tree-chevron" />}
        <EntityMark type={entity.type} kind={entity.kind} />
        <span className="tree-name">{name}</span>
        <span className="visually-hidden">, {kindLabel(vocabulary, entity.type, entity.kind)},</span>
        {entity.possible ? <Sign text="?" words="undated" /> : null}
        {entity.disputed ? <Sign text="!" words="disputed" /> : null}
        <span className="tree-count">
          {relations.length}
          <span className="visually-hidden"> {relations.length === 1 ? 'relation' : 'relations'}</span>
          {hidden > 0 ? <span className="tree-hidden"> +{hidden}</span> : null}
          {hidden > 0 ? <span className="visually-hidden"> more links off the map</span> : null}
        </span>
      </TreeItemContent>
      {/* A closed row needs one child to count as expandable; the others are built when it opens. */}
      {(open.has(id) ? relations : relations.slice(0, 1)).map((relation) => (
        <RelationBranch
          key={relation.id}
          relation={relation}
          at={id}
          open={open.has(keyOf(id, relation.id))}
        />
      ))}
    </TreeItem>
  );
};

/** What a row stands for. */
const kindOf = (elements: Elements, id: string): 'entity' | 'relation' | 'link' =>
  elements.nodes[id] ? 'entity' : elements.relations[id] ? 'relation' : 'link';

/** Keeps the row of what is pointed at on the map lit, and the selected one in sight. */
const Lit = ({ host }: { readonly host: React.RefObject<HTMLElement | null> }) => {
  const hovered = useStateOf((state) => state.hovered);
  const selected = useStateOf((state) => state.view.selection?.id ?? null);
  const row = (id: string | null) =>
    id === null ? null : (host.current?.querySelector(`[data-key="${CSS.escape(id)}"]`) ?? null);
  useEffect(() => {
    const lit = row(hovered);
    lit?.classList.add('is-lit');
    return () => lit?.classList.remove('is-lit');
  });
  useEffect(() => {
    if (!host.current?.contains(document.activeElement)) row(selected)?.scrollIntoView({ block: 'nearest' });
    // Only a new selection moves the list.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selected]);
  return null;
};

/** What the map shows, as a tree in real DOM: types, their entities, each entity's relations, and
 * a relation's links once it is opened. */
export function Outline() {
  const app = useApp();
  const elements = useStateOf((state) => state.elements);
  const nodes = useStateOf((state) => state.view.nodes);
  const filters = useStateOf((state) => state.view.filters);
  const vocabulary = useStateOf((state) => state.vocabulary);
  const selected = useStateOf((state) => state.view.selection);
  const groups = useMemo(
    () => outlineOf(elements, { nodes, filters }, vocabulary),
    [elements, nodes, filters, vocabulary],
  );
  const loading = useStateOf((state) => state.status.phase === 'loading');
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const host = useRef<HTMLDivElement>(null);
  const groupKeys = groups.map((group): string => group.type);
  const expanded = new Set([...groupKeys.filter((key) => !closed.has(key)), ...open]);
  const focusOf = (target: EventTarget): string | null => {
    const row = target instanceof Element ? target.closest('[data-key]') : null;
    const key = row?.getAttribute('data-key') ?? null;
    return key === null || groupKeys.includes(key) ? null : (key.split('>').at(-1) ?? null);
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
      <Lit host={host} />
      <Tree
        aria-label="Outline of the map"
        data-focus="outline"
        selectionMode="single"
        disabledKeys={groupKeys}
        disabledBehavior="selection"
        selectedKeys={selected ? [selected.id] : []}
        onSelectionChange={(keys) => {
          const key = keys === 'all' ? undefined : [...keys][0];
          const id = key === undefined ? selected?.id : String(key).split('>').at(-1);
          if (id) select(app, { kind: kindOf(elements, id), id });
        }}
        expandedKeys={expanded}
        onExpandedChange={(keys) => {
          const now = new Set([...keys].map(String));
          setClosed(new Set(groupKeys.filter((key) => !now.has(key))));
          setOpen(new Set([...now].filter((key) => !groupKeys.includes(key))));
        }}
        renderEmptyState={() => (
          <p className="hint">
            {loading
              ? 'Loading…'
              : nodes.length > 0
                ? 'Nothing passes the filters.'
                : 'Nothing is on the map.'}
          </p>
        )}
      >
        {groups.map((group) => (
          <TreeItem key={group.type} id={group.type} textValue={group.label} className="tree-row tree-group">
            <TreeItemContent>
              <Chevron />
              <span className="tree-name">{group.label}</span>
              <span className="tree-count">{group.entities.length}</span>
            </TreeItemContent>
            {group.entities.map((entity) => (
              <EntityRow key={entity.id} entity={entity} open={open} />
            ))}
          </TreeItem>
        ))}
      </Tree>
    </div>
  );
}
