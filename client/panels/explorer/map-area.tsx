import { useEffect, useMemo, useRef, useState } from 'react';
import { Button, ProgressBar, ToggleButton } from 'react-aria-components';
import { hover } from '../../actions/look.ts';
import { mountCanvas } from '../../actions/mount.ts';
import { openMap } from '../../actions/open.ts';
import { count, counted } from '../../state/number-text.ts';
import type { Point } from '../../state/view.ts';
import { visibleIn } from '../../state/visible.ts';
import { useApp, useStateOf } from '../use-app.tsx';
import { ActionButton } from './action-button.tsx';
import { EntityMenu } from './entity-menu.tsx';
import { SelectionBar } from './selection-bar.tsx';

const useVisible = () => {
  const elements = useStateOf((state) => state.elements);
  const nodes = useStateOf((state) => state.view.nodes);
  const filters = useStateOf((state) => state.view.filters);
  return useMemo(() => visibleIn(elements, { nodes, filters }), [elements, nodes, filters]);
};

/** The canvas itself. It has no accessibility tree; its label says where the same is told in words. */
const MapCanvas = () => {
  const app = useApp();
  const host = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<Point | null>(null);
  const { nodes, links } = useVisible();
  useEffect(
    () =>
      mountCanvas(app, host.current!, (id, at) => {
        hover(app, id);
        setMenu(at);
      }),
    [app],
  );
  const label = `Map of ${nodes.length} entities and ${links.length} links. Arrow keys move it, N and P go from entity to entity; the outline tells the same as a list.`;
  return (
    <>
      <div ref={host} className="map" data-focus="map" role="application" tabIndex={0} aria-label={label} />
      <EntityMenu at={menu} close={() => setMenu(null)} />
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
      <Button className="button" onPress={() => void openMap(app, location.hash)}>
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
  if (status.phase === 'failed') return <Failed message={status.message} />;
  if (status.phase === 'loading')
    return (
      <p className="map-note" role="status">
        Loading the network…
      </p>
    );
  if (status.phase === 'empty' || bare) return <Empty />;
  return null;
};

const Tally = () => {
  const { nodes, links, hiddenNodes, hiddenLinks } = useVisible();
  const totals = useStateOf((state) => state.totals);
  const loading = useStateOf((state) => state.status.phase === 'loading');
  const shown = useStateOf((state) => state.view.nodes.length);
  const rest = totals ? totals.entities - shown : 0;
  const filtered = [
    hiddenNodes > 0 ? counted(hiddenNodes, 'entity', 'entities') : '',
    hiddenLinks > 0 ? counted(hiddenLinks, 'link') : '',
  ].filter(Boolean);
  if (loading) return null;
  return (
    <p className="tally">
      {counted(nodes.length, 'entity', 'entities')}, {counted(links.length, 'link')}
      {filtered.length > 0 ? ` · ${filtered.join(' and ')} filtered out` : ''}
      {rest > 0 ? ` · ${count(rest)} more in the graph` : ''}
    </p>
  );
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

/** The map with what floats on it. */
export const MapArea = () => (
  <main className="map-area" aria-label="Map">
    <MapCanvas />
    <SelectionBar />
    <div className="map-tools" role="toolbar" aria-label="Map tools">
      {['zoom-in', 'zoom-out', 'fit', 'arrange'].map((id) => (
        <ActionButton key={id} id={id} />
      ))}
    </div>
    <div className="map-foot">
      <Layouting />
      <Emphasis />
      <Tally />
    </div>
    <Situation />
  </main>
);
