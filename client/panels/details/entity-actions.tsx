import { Button } from 'react-aria-components';
import type { EntityDetails } from '../../actions/details.ts';
import { expand } from '../../actions/graph.ts';
import { openPanel, pick } from '../../actions/look.ts';
import { showOnMap } from '../../actions/show.ts';
import { useApp, useStateOf } from '../use-app.tsx';

/** What one can do from an entity. */
export const EntityActions = ({ entity }: { readonly entity: EntityDetails }) => {
  const app = useApp();
  const { id, name, type } = entity;
  const waiting = useStateOf((state) => state.busy.includes(id));
  const path = (end: 'from' | 'to') => {
    pick(app, { [end]: id });
    openPanel(app, 'path');
  };
  const trace = (direction: 'to' | 'from') => openPanel(app, 'trace', { id, direction });
  const money = type === 'ACTOR' || type === 'ALLIANCE';
  return (
    <div className="actions" role="group" aria-label={`Actions on ${name}`}>
      <Button className="panel-button" onPress={() => void showOnMap(app, id, name)}>
        Show on map
      </Button>
      <Button className="panel-button" isPending={waiting} onPress={() => void expand(app, id)}>
        Add neighbours
      </Button>
      <Button className="panel-button" onPress={() => path('from')}>
        Path from here
      </Button>
      <Button className="panel-button" onPress={() => path('to')}>
        Path to here
      </Button>
      {money && (
        <>
          <Button className="panel-button" onPress={() => trace('to')}>
            Trace what reaches it
          </Button>
          <Button className="panel-button" onPress={() => trace('from')}>
            Trace what it gives
          </Button>
        </>
      )}
      {type === 'AGREEMENT' && (
        <Button className="panel-button" onPress={() => openPanel(app, 'agreements', { id })}>
          Obligations and verdicts
        </Button>
      )}
    </div>
  );
};
