import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { closeGroup, groupMap, openGroup } from '../../../actions/drawn/groups.ts';
import { groupsOf } from '../../../state/relations/groups.ts';
import { type Grouping, groupings } from '../../../state/view.ts';
import { EntityMark, Icon } from '../../ui/icons.tsx';
import { useApp, useStateOf } from '../../ui/use-app.tsx';

const labels: Readonly<Record<Grouping, string>> = {
  kind: 'By kind',
  community: 'By community',
};

const notes: Readonly<Record<Grouping, string>> = {
  kind: 'Entities of one kind are drawn as one.',
  community:
    'A community has more relations within itself than with the rest (Louvain’s method, over what is on the map). It is named after its most connected entity.',
};

/** The groups of the map, each to be opened or closed: what the bubbles on the canvas are, in words. */
const GroupList = () => {
  const app = useApp();
  const groups = useStateOf(groupsOf);
  const open = useStateOf(({ view }) => view.openGroups);
  if (groups.length === 0) return <p className="quiet">Nothing on the map makes a group.</p>;
  return (
    <ul className="group-list" aria-label="Groups">
      {groups.map(({ id, name, type, kind }) => {
        const isOpen = open.includes(id);
        return (
          <li key={id}>
            <Button
              className="group-row"
              aria-expanded={isOpen}
              onPress={() => (isOpen ? closeGroup(app, id) : void openGroup(app, id))}
            >
              <EntityMark type={type} kind={kind} />
              <span className="group-name">{name}</span>
              <span className="quiet">{isOpen ? 'close' : 'open'}</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
};

/** By what entities are drawn together, and which groups there are. */
export function GroupTools() {
  const app = useApp();
  const grouping = useStateOf(({ view }) => view.grouping);
  return (
    <DialogTrigger>
      <Button className="icon-button" aria-label="Groups">
        <Icon name="groups" />
      </Button>
      <Popover className="popover group-tools" placement="left bottom">
        <Dialog aria-label="Groups" className="line-tools-body">
          <label className="line-width">
            <span>Draw together</span>
            <select
              value={grouping ?? ''}
              onChange={(event) =>
                void groupMap(app, groupings.find((one) => one === event.target.value) ?? null)
              }
            >
              <option value="">Nothing: each by itself</option>
              {groupings.map((one) => (
                <option key={one} value={one}>
                  {labels[one]}
                </option>
              ))}
            </select>
          </label>
          {grouping === null ? null : (
            <>
              <p className="quiet">{notes[grouping]}</p>
              <GroupList />
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
