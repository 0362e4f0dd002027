import { useEffect, useMemo, useRef, useState } from 'react';
import { Button, Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import { hover, select } from '../../actions/look.ts';
import { kindLabel } from '../../state/elements.ts';
import { type OutlineEntity, type OutlineLink, outlineOf } from '../../state/outline.ts';
import { EntityMark, Icon, LineMark } from '../ui/icons.tsx';
import { useApp, useStateOf } from '../ui/use-app.tsx';

const Chevron = () => (
  <Button slot="chevron" className="tree-chevron">
    <Icon name="chevron" />
  </Button>
);

const Sign = ({ text, words }: { readonly text: string; readonly words: string }) => (
  <span className={`tree-sign is-${words}`} title={words}>
    <span aria-hidden="true">{text}</span>
    <span className="visually-hidden">{words},</span>
  </span>
);

const LinkRow = ({ link, at }: { readonly link: OutlineLink; readonly at: string }) => (
  <TreeItem id={`${at}>${link.id}`} textValue={link.text} className="tree-row tree-link">
    <TreeItemContent>
      <LineMark family={link.family} />
      <span className="tree-name">{link.text}</span>
      {link.possible ? <Sign text="?" words="undated" /> : null}
      {link.disputed ? <Sign text="!" words="disputed" /> : null}
    </TreeItemContent>
  </TreeItem>
);

const EntityRow = ({ entity, open }: { readonly entity: OutlineEntity; readonly open: boolean }) => {
  const vocabulary = useStateOf((state) => state.vocabulary);
  const { id, name, links, hidden } = entity;
  return (
    <TreeItem id={id} textValue={name} className="tree-row tree-entity">
      <TreeItemContent>
        {links.length > 0 ? <Chevron /> : <span className="tree-chevron" />}
        <EntityMark type={entity.type} kind={entity.kind} />
        <span className="tree-name">{name}</span>
        <span className="visually-hidden">, {kindLabel(vocabulary, entity.type, entity.kind)},</span>
        {entity.possible ? <Sign text="?" words="undated" /> : null}
        {entity.disputed ? <Sign text="!" words="disputed" /> : null}
        <span className="tree-count">
          {links.length}
          <span className="visually-hidden"> {links.length === 1 ? 'link' : 'links'}</span>
          {hidden > 0 ? <span className="tree-hidden"> +{hidden}</span> : null}
          {hidden > 0 ? <span className="visually-hidden"> more off the map</span> : null}
        </span>
      </TreeItemContent>
      {/* A closed row needs one child to count as expandable; the others are built when it opens. */}
      {(open ? links : links.slice(0, 1)).map((link) => (
        <LinkRow key={link.id} link={link} at={id} />
      ))}
    </TreeItem>
  );
};

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

/** What the map shows, as a tree in real DOM: types, their entities with link counts, and each entity's links. */
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
          if (id) select(app, { kind: elements.links[id] ? 'link' : 'entity', id });
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
              <EntityRow key={entity.id} entity={entity} open={open.has(entity.id)} />
            ))}
          </TreeItem>
        ))}
      </Tree>
    </div>
  );
}
