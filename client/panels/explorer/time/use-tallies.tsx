import { areAnyDates } from '../../../state/dates.ts';
import { count, counted } from '../../../state/text.ts';
import { type Tallies, talliesOf } from '../../../state/visible.ts';
import { useStateOf } from '../../ui/use-app.tsx';

/** How much there is of each kind on the map's dates. */
export function useTallies(): Tallies {
  const elements = useStateOf((state) => state.elements);
  const nodes = useStateOf((state) => state.view.nodes);
  const filters = useStateOf((state) => state.view.filters);
  return talliesOf(elements, nodes, filters);
}

/** `62 of 73 entities, 37 of 158 relations`: what the dates keep; empty while they leave nothing out. */
export function useDatesTally(): string {
  const isAny = useStateOf((state) => areAnyDates(state.view.filters));
  const { onDates, all } = useTallies();
  return isAny
    ? ''
    : `${count(onDates.entities)} of ${counted(all.entities, 'entity', 'entities')}, ${count(onDates.relations)} of ${counted(all.relations, 'relation')}`;
}
