import { Button } from 'react-aria-components';
import { pick } from '../../actions/look.ts';
import { Empty } from '../evidence/loading.tsx';
import { PanelBody } from '../evidence/panel-body.tsx';
import { EntityPicker } from '../pick/entity-picker.tsx';
import { UseSelected } from '../pick/use-selected.tsx';
import { useApp, useStateOf } from '../use-app.tsx';
import { PathOptions } from './path-options.tsx';
import { familiesOf, hopsOf } from './path-question.ts';
import { PathResults } from './path-results.tsx';

const Ends = () => {
  const app = useApp();
  const { from, to } = useStateOf((state) => state.view.picks);
  return (
    <div className="ends">
      <EntityPicker label="From" picked={from} onPick={(id) => pick(app, { from: id })} />
      <UseSelected as="start" picked={from} onPick={(id) => pick(app, { from: id })} />
      <EntityPicker label="To" picked={to} onPick={(id) => pick(app, { to: id })} />
      <UseSelected as="end" picked={to} onPick={(id) => pick(app, { to: id })} />
      <Button
        className="panel-button"
        isDisabled={!from && !to}
        onPress={() => pick(app, { from: to, to: from })}
      >
        <span aria-hidden="true">⇅</span> Swap the ends
      </Button>
    </div>
  );
};

/** How two entities are connected: chains of links, with whether they could have held together. */
export const PathPanel = ({ params }: { readonly params: Readonly<Record<string, string>> }) => {
  const { from, to } = useStateOf((state) => state.view.picks);
  const maxHops = hopsOf(params.hops);
  const families = familiesOf(params.families);
  return (
    <PanelBody>
      <Ends />
      <PathOptions maxHops={maxHops} families={families} />
      {!from || !to ? (
        <Empty title={from || to ? 'Pick the other end too.' : 'Pick two entities.'}>
          <p>Search a name in the fields above, or select an entity on the map and use it as start or end.</p>
        </Empty>
      ) : from === to ? (
        <Empty title="Both ends are the same entity.">
          <p>Pick two different ones.</p>
        </Empty>
      ) : (
        <PathResults from={from} to={to} maxHops={maxHops} families={families} />
      )}
    </PanelBody>
  );
};
