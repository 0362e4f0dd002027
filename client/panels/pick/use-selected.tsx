import { Button } from 'react-aria-components';
import { useStateOf } from '../use-app.tsx';

interface UseSelectedProps {
  /** `start`, `end`: what the pick is for. */
  readonly as: string;
  readonly picked: string | null;
  readonly onPick: (id: string) => void;
}

/** Offers the entity that is selected on the map; nothing where none is, or it is picked already. */
export const UseSelected = ({ as, picked, onPick }: UseSelectedProps) => {
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
};
