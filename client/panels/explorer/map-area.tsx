import { useEffect, useMemo, useRef, useState } from 'react';
import { Button, Menu, MenuItem, Popover, ProgressBar, ToggleButton, Toolbar } from 'react-aria-components';
import { entityActions } from '../../actions/picking/entity-actions.ts';
import { keyText } from '../../actions/keys.ts';
import { pairAt, toggleLines } from '../../actions/drawn/lines.ts';
import { hover, select, targetOf } from '../../actions/look.ts';
import { openPlace } from '../../actions/work/cases.ts';
import { mountCanvas } from '../../actions/sync.ts';
import { endsOf } from '../../state/relations/lines.ts';
import { underWayText } from '../../state/importing.ts';
import { datesCaption } from '../../state/dates.ts';
import { count, counted } from '../../state/text.ts';
import type { Point } from '../../state/view.ts';
import { visibleIn } from '../../state/visible.ts';
import type { Tapped } from '../../state/scene.ts';
import { Layers } from '../story/layers.tsx';
import { EntityMark } from '../ui/icons.tsx';
import { ActionButton, onMac } from '../ui/page-parts.tsx';
import { useApp, useStateOf } from '../ui/use-app.tsx';
import { GroupTools } from './tools/group-tools.tsx';
import { PickedBar } from './tools/picked-bar.tsx';
import { SelectTools } from './tools/select-tools.tsx';
import { LineTools, WidthLegend } from './tools/line-tools.tsx';
import { useDatesTally, useTallies } from './time/use-tallies.tsx';

const useVisible = () => {
  const elements = useStateOf((state) => state.elements);
  const nodes = useStateOf((state) => state.view.nodes);
  const filters = useStateOf((state) => state.view.filters);
  return useMemo(() => visibleIn(elements, { nodes, filters }), [elements, nodes, filters]);
};

/** Where a menu was asked for, and of what. */
interface Asked {
  readonly target: Tapped;
  readonly at: Point;
}

/** The canvas itself. It has no accessibility tree; its label says where the same is told in words. */
const MapCanvas = () => {
  const app = useApp();
  const host = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<Asked | null>(null);
  const { nodes, relations } = useVisible();
  const dates = useStateOf((state) => datesCaption(state.view.filters));
  useEffect(() => {
    if (!host.current) return;
    return mountCanvas(app, host.current, (target, at) => {
      if (target.kind === 'entity') hover(app, target.id);
      else select(app, target);
      setMenu({ target, at });
    });
  }, [app]);
  const label = `Map of ${nodes.length} entities and ${relations.length} relations, ${dates}. Arrow keys move it, N and P go from entity to entity, J from line to line; the outline tells the same as a list.`;
  return (
    <>
      <div ref={host} className="map" data-focus="map" role="application" tabIndex={0} aria-label={label} />
      <EntityMenu at={menu?.target.kind === 'entity' ? menu.at : null} close={() => setMenu(null)} />
      <LineMenu at={menu && menu.target.kind !== 'entity' ? menu.at : null} close={() => setMenu(null)} />
    </>
  );
};

const Layouting = () => {
  const layout = useStateOf((state) => state.layout);
  if (!layout) return null;
  return (
    <div className="layouting">
      <ProgressBar
        aria-label={`Laying out ${layout.nodes} entities`}
        className="layouting-progress"
        isIndeterminate={layout.progress === null}
        {...(layout.progress !== null && { value: layout.progress * 100 })}
      >
        {({ percentage }) => (
          <>
            <span>Laying out {layout.nodes} entities</span>
            <span className="layouting-track">
              <span className="layouting-bar" style={{ width: `${percentage ?? 15}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      <ActionButton id="cancel-layout" text />
    </div>
  );
};

const Failed = ({ message }: { readonly message: string }) => {
  const app = useApp();
  return (
    <div className="map-note" role="alert">
      <h2>The network could not be loaded</h2>
      <p>{message}</p>
      <Button className="button" onPress={() => void openPlace(app)}>
        Retry
      </Button>
    </div>
  );
};

const Empty = () => {
  const asked = useStateOf((state) => state.totals?.entities ?? 0);
  return asked > 0 ? (
    <div className="map-note">
      <h2>Nothing on the map</h2>
      <p>
        None of the entities in this link are in the graph. Search for one, or start over with the whole
        network.
      </p>
      <ActionButton id="start-over" text />
    </div>
  ) : (
    <div className="map-note">
      <h2>The graph is empty</h2>
      <p>Load a dossier, then reload this page:</p>
      <pre>npx entente load dossiers/pakistan-ttp</pre>
    </div>
  );
};

const Situation = () => {
  const status = useStateOf((state) => state.status);
  const bare = useStateOf((state) => state.view.nodes.length === 0);
  switch (status.phase) {
    case 'failed':
      return <Failed message={status.message} />;
    case 'loading':
      return (
        <p className="map-note" role="status">
          Loading the network…
        </p>
      );
    case 'empty':
      return <Empty />;
    case 'ready':
      return bare ? <Empty /> : null;
  }
};

const Tally = () => {
  const { nodes, relations, links } = useVisible();
  const { onDates } = useTallies();
  const totals = useStateOf((state) => state.totals);
  const loading = useStateOf((state) => state.status.phase === 'loading');
  const shown = useStateOf((state) => state.view.nodes.length);
  const rest = totals ? totals.entities - shown : 0;
  // What the dates leave out is said with them.
  const [otherNodes, otherRelations] = [
    onDates.entities - nodes.length,
    onDates.relations - relations.length,
  ];
  const filtered = [
    otherNodes > 0 ? counted(otherNodes, 'entity', 'entities') : '',
    otherRelations > 0 ? counted(otherRelations, 'relation') : '',
  ].filter(Boolean);
  const filters = useStateOf((state) => state.view.filters);
  const dates = [datesCaption(filters), useDatesTally()].filter(Boolean).join(': ');
  if (loading) return null;
  return (
    <p className="tally">
      {counted(nodes.length, 'entity', 'entities')}, {counted(relations.length, 'relation')}
      <span className="tally-links"> of {counted(links, 'link')}</span>
      {filtered.length > 0 ? (
        <span className="tally-filtered">{` · ${filtered.join(' and ')} filtered out`}</span>
      ) : null}
      {rest > 0 ? (
        <>
          {` · ${count(rest)} more`}
          <span className="tally-where"> in the graph</span>
        </>
      ) : null}
      {` · ${dates}`}
    </p>
  );
};

/** What the server is writing meanwhile. */
const UnderWay = () => {
  const underWay = useStateOf((state) => state.importUnderWay);
  return <div role="status">{underWay && <p className="under-way">{underWayText(underWay)}</p>}</div>;
};

const Emphasis = () => {
  const app = useApp();
  const emphasis = useStateOf((state) => state.emphasis);
  if (!emphasis) return null;
  return (
    <ToggleButton
      className="text-button emphasis"
      isSelected
      onChange={() => app.store.update((state) => ({ ...state, emphasis: null }))}
    >
      Part of the map set off · show all alike
    </ToggleButton>
  );
};

/** The map with what floats on it, under the row of its layers. */
export function MapArea() {
  return (
    <main className="map-area" aria-label="Map">
      <h2 className="visually-hidden">Map</h2>
      <Layers />
      <MapStage />
    </main>
  );
}

const MapStage = () => {
  return (
    <div className="map-stage">
      <MapCanvas />
      <Bar />
      <div className="map-tools" role="toolbar" aria-label="Map tools">
        {['zoom-in', 'zoom-out', 'fit', 'arrange'].map((id) => (
          <ActionButton key={id} id={id} />
        ))}
        <LineTools />
        <GroupTools />
        <SelectTools />
      </div>
      <WidthLegend />
      <div className="map-foot">
        <Layouting />
        <Emphasis />
        <UnderWay />
        <Tally />
      </div>
      <Situation />
    </div>
  );
};

interface Props {
  /** Where on the canvas; null while closed. */
  readonly at: Point | null;
  readonly close: () => void;
}

/** The actions for an entity where it was right-clicked or pressed long. */
const EntityMenu = ({ at, close }: Props) => {
  const app = useApp();
  const anchor = useRef<HTMLSpanElement>(null);
  const state = useStateOf((now) => now);
  const id = targetOf(state);
  const name = id === null ? '' : (state.elements.nodes[id]?.name ?? id);
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: at?.x ?? 0, top: at?.y ?? 0 }} />
      <Popover
        className="popover"
        aria-label={`Actions for ${name}`}
        triggerRef={anchor}
        placement="bottom start"
        isOpen={at !== null && id !== null}
        onOpenChange={(open) => {
          if (open) return;
          hover(app, null);
          close();
        }}
      >
        <Menu
          className="menu"
          aria-label={`Actions for ${name}`}
          autoFocus="first"
          disabledKeys={entityActions.filter((action) => !action.enabled(state)).map((action) => action.id)}
          onAction={(key) => {
            entityActions.find((action) => action.id === key)?.run(app);
            hover(app, null);
            close();
          }}
        >
          {entityActions.map((action) => (
            <MenuItem key={action.id} id={action.id} className="menu-item" textValue={action.label}>
              <span>
                {action.label} {action.hint(state)}
              </span>
              {action.keys[0] ? <kbd>{keyText(action.keys[0], onMac)}</kbd> : null}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
};

/** What can be done with the selected line where it was right-clicked or pressed long. */
const LineMenu = ({ at, close }: Props) => {
  const app = useApp();
  const anchor = useRef<HTMLSpanElement>(null);
  const pair = useStateOf(pairAt);
  const isOpened = useStateOf(({ view }) => pair !== null && view.opened.includes(pair));
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: at?.x ?? 0, top: at?.y ?? 0 }} />
      <Popover
        className="popover"
        aria-label="Actions for the line"
        triggerRef={anchor}
        placement="bottom start"
        isOpen={at !== null && pair !== null}
        onOpenChange={(open) => !open && close()}
      >
        <Menu
          className="menu"
          aria-label="Actions for the line"
          autoFocus="first"
          onAction={() => {
            if (pair !== null) toggleLines(app, pair);
            close();
          }}
        >
          <MenuItem id="open-lines" className="menu-item" textValue={linesText(isOpened)}>
            <span>{linesText(isOpened)}</span>
            <kbd>{keyText('Enter', onMac)}</kbd>
          </MenuItem>
        </Menu>
      </Popover>
    </>
  );
};

const linesText = (isOpened: boolean): string => (isOpened ? 'Draw as one line' : 'Draw each relation');

/** What can be done with the lines of the selected pair, over the map; nothing where there is one line only. */
const LineBar = () => {
  const app = useApp();
  const pair = useStateOf(pairAt);
  const names = useStateOf(({ elements }) =>
    pair === null
      ? ''
      : endsOf(pair)
          .map((id) => elements.nodes[id]?.name ?? id)
          .join(' – '),
  );
  const isOpened = useStateOf(({ view }) => pair !== null && view.opened.includes(pair));
  if (pair === null) return null;
  return (
    <Toolbar className="selection-bar" aria-label={`Lines between ${names}`}>
      <span className="selection-name">
        <span>{names}</span>
      </span>
      <Button className="text-button" onPress={() => toggleLines(app, pair)}>
        {linesText(isOpened)}
      </Button>
    </Toolbar>
  );
};

/** What can be done with what is selected: many entities, a pair or one. */
const Bar = () => {
  const many = useStateOf(({ view }) => view.picked.length > 0);
  if (many) return <PickedBar />;
  return (
    <>
      <SelectionBar />
      <LineBar />
    </>
  );
};

/** What can be done with the selected entity, with counts, over the map. */
const SelectionBar = () => {
  const id = useStateOf(({ view }) => (view.selection?.kind === 'entity' ? view.selection.id : null));
  const node = useStateOf((state) => (id === null ? undefined : state.elements.nodes[id]));
  const here = useStateOf((state) => id !== null && state.view.nodes.includes(id));
  if (!node || !here) return null;
  return (
    <Toolbar className="selection-bar" aria-label={`Actions for ${node.name}`}>
      <span className="selection-name">
        <EntityMark type={node.type} kind={node.kind} />
        <span>{node.name}</span>
      </span>
      {['expand', 'collapse', 'isolate', 'remove'].map((id) => (
        <ActionButton key={id} id={id} text />
      ))}
    </Toolbar>
  );
};
