import { Button } from 'react-aria-components';
import { showPart } from '../../actions/graph.ts';
import { pairAt, toggleLines } from '../../actions/drawn/lines.ts';
import type { PairDetails } from '../../actions/panel-data.ts';
import { counted } from '../../state/text.ts';
import { EntityButton } from '../ui/element-buttons.tsx';
import { ClockNote, useClocks } from '../ui/panel-parts.tsx';
import { useApp, useStateOf } from '../ui/use-app.tsx';
import { RelationList } from './relation-list.tsx';

/** Two entities and all that is between them. */
export function PairView({ pair }: { readonly pair: PairDetails }) {
  const app = useApp();
  const clocks = useClocks();
  const lines = useStateOf(pairAt);
  const isOpened = useStateOf(({ view }) => lines !== null && view.opened.includes(lines));
  const [a, b] = pair.nodes;
  const { relations } = pair;
  if (!a || !b) return null;
  const links = relations.reduce((sum, relation) => sum + relation.count, 0);
  const part = { nodes: [a.id, b.id], links: relations.map(({ id }) => id) };
  return (
    <div className="details">
      <p className="eyebrow">between two</p>
      <h3 className="details-name link-sentence">
        <EntityButton entity={a} /> <span className="link-label">and</span> <EntityButton entity={b} />
      </h3>
      <p className="quiet">
        {counted(relations.length, 'relation')} of {counted(links, 'link')}
      </p>
      <ClockNote clocks={clocks} />
      <div className="actions" role="group" aria-label="Actions on these two">
        <Button
          className="panel-button"
          onPress={() => void showPart(app, part, `${a.name} and ${b.name} shown on the map`)}
        >
          Show on map
        </Button>
        {lines !== null && (
          <Button className="panel-button" onPress={() => toggleLines(app, lines)}>
            {isOpened ? 'Draw as one line' : 'Draw each relation'}
          </Button>
        )}
      </div>
      <section className="section">
        <h4>As seen from {a.name}</h4>
        <RelationList relations={relations} id={a.id} />
      </section>
    </div>
  );
}
