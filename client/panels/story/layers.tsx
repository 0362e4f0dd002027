import { ToggleButton, Toolbar } from 'react-aria-components';
import { layersOf, toggleLayer } from '../../actions/filter.ts';
import { count } from '../../state/text.ts';
import { useTallies } from '../explorer/time/use-tallies.tsx';
import { Icon } from '../ui/icons.tsx';
import { useApp, useStateOf } from '../ui/use-app.tsx';
import './story.css';

/** What the map has besides those who act, a switch for each with its count: pressed while it is drawn. */
export function Layers() {
  const app = useApp();
  const filters = useStateOf((state) => state.view.filters);
  const { nodes } = useTallies();
  const present = layersOf(nodes, filters);
  if (present.length === 0) return null;
  return (
    <Toolbar className="layers" aria-label="Layers of the map">
      <span className="layers-name" aria-hidden="true">
        Layers
      </span>
      {present.map((layer) => (
        <ToggleButton
          key={layer.id}
          className="layer"
          isSelected={layer.hidden === 'none'}
          onChange={() => toggleLayer(app, layer, nodes)}
        >
          <Icon name={layer.hidden === 'none' ? 'shown' : 'hidden'} />
          {layer.label} <span className="count">{count(layer.count)}</span>
          {layer.hidden === 'some' ? <span className="visually-hidden"> shown in part</span> : null}
        </ToggleButton>
      ))}
    </Toolbar>
  );
}
