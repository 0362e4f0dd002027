import { Toolbar } from 'react-aria-components';
import { useStateOf } from '../use-app.tsx';
import { ActionButton } from './action-button.tsx';
import { EntityMark } from './entity-mark.tsx';

/** What can be done with the selected entity, with counts, over the map. */
export const SelectionBar = () => {
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
