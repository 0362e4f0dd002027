import { Toolbar } from 'react-aria-components';
import { entities, pickedIn } from '../../../actions/picking/picked.ts';
import { ActionButton } from '../../ui/page-parts.tsx';
import { useStateOf } from '../../ui/use-app.tsx';

/** How many entities are selected together, and what can be done with them. */
export function PickedBar() {
  const many = useStateOf((state) => pickedIn(state).length);
  const hidden = useStateOf((state) => state.view.picked.length) - many;
  const words = `${entities(many)} selected${hidden > 0 ? `, ${hidden} more filtered out` : ''}`;
  return (
    <Toolbar className="selection-bar picked-bar" aria-label={`Actions for the selection: ${words}`}>
      <span className="selection-name">
        <span>{words}</span>
      </span>
      {['pick-keep', 'remove', 'pick-neighbours', 'pick-invert', 'pick-none'].map((id) => (
        <ActionButton key={id} id={id} text />
      ))}
    </Toolbar>
  );
}
