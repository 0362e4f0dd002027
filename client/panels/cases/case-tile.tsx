import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { archiveCase, copyCase, deleteCase, exportCase, renameCase } from '../../actions/work/cases.ts';
import type { CaseCard } from '../../actions/work/starting-points.ts';
import { pathOf } from '../../state/work/cases.ts';
import { Icon } from '../ui/icons.tsx';
import { PageDialog } from '../ui/page-parts.tsx';
import { useApp } from '../ui/use-app.tsx';
import { TroubleNote } from './token-form.tsx';
import { useAttempt } from './use-attempt.tsx';
import { whenText } from './when-text.ts';

interface Props {
  readonly card: CaseCard;
  /** Of data sets, by id. */
  readonly titles: ReadonlyMap<string, string>;
  /** Called when the list has to be read anew. */
  readonly changed: () => void;
}

/** One case in the list: its picture and name lead there, a menu does the rest. */
export function CaseTile({ card, titles, changed }: Props) {
  const { id, name, description, thumbnail, updated, datasets } = card;
  const from = datasets.map((set) => titles.get(set) ?? set).join(', ');
  return (
    <li className="card case-tile">
      <a className="case-picture" href={pathOf.case(id)} tabIndex={-1} aria-hidden="true">
        {thumbnail ? <img src={thumbnail} alt="" /> : <Icon name="cases" />}
      </a>
      <div className="case-words">
        <h3>
          <a href={pathOf.case(id)}>{name}</a>
        </h3>
        {description ? <p className="case-summary">{description}</p> : null}
        <p className="quiet">{whenText(updated)}</p>
        <p className="quiet">{from || 'The whole graph'}</p>
      </div>
      <CaseMenu card={card} changed={changed} />
    </li>
  );
}

type Asking = 'rename' | 'delete' | null;

const CaseMenu = ({ card: { id, name, archived }, changed }: Omit<Props, 'titles'>) => {
  const app = useApp();
  const [asking, setAsking] = useState<Asking>(null);
  const { busy, trouble, attempt, retry } = useAttempt();
  const run = (work: () => Promise<void>) =>
    void attempt(async () => {
      await work();
      setAsking(null);
      changed();
    });
  return (
    <>
      <MenuTrigger>
        <Button className="icon-button case-more" aria-label={`More for ${name}`}>
          <Icon name="more" />
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu" aria-label={`What to do with ${name}`}>
            <MenuItem className="menu-item" onAction={() => setAsking('rename')}>
              Rename…
            </MenuItem>
            <MenuItem className="menu-item" onAction={() => run(() => copyCase(app, id))}>
              Copy
            </MenuItem>
            <MenuItem className="menu-item" onAction={() => void attempt(() => exportCase(app, id))}>
              Save as a file
            </MenuItem>
            <MenuItem className="menu-item" onAction={() => run(() => archiveCase(app, id, !archived))}>
              {archived ? 'Take up again' : 'Put away'}
            </MenuItem>
            <MenuItem className="menu-item" onAction={() => setAsking('delete')}>
              Delete…
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      {asking === null ? <TroubleNote trouble={trouble} retry={retry} /> : null}
      <PageDialog
        title={asking === 'delete' ? `Delete ${name}?` : 'Rename the case'}
        className="confirm-modal"
        isOpen={asking !== null}
        onOpenChange={(open) => (open ? undefined : setAsking(null))}
      >
        {asking === 'delete' ? (
          <div className="import-page">
            <p>Its notes, its versions and its fixed views go with it: links to those lead nowhere then.</p>
            <div className="import-actions">
              <Button className="panel-button" autoFocus onPress={() => setAsking(null)}>
                Keep it
              </Button>
              <Button
                className="panel-button is-danger"
                isPending={busy}
                onPress={() => run(() => deleteCase(app, id))}
              >
                Delete it
              </Button>
            </div>
            <TroubleNote trouble={trouble} retry={retry} />
          </div>
        ) : (
          <RenameForm name={name} busy={busy} rename={(to) => run(() => renameCase(app, id, { name: to }))}>
            <TroubleNote trouble={trouble} retry={retry} />
          </RenameForm>
        )}
      </PageDialog>
    </>
  );
};

interface RenameProps {
  readonly name: string;
  readonly busy: boolean;
  readonly rename: (name: string) => void;
  readonly children: React.ReactNode;
}

const RenameForm = ({ name, busy, rename, children }: RenameProps) => {
  const [to, setTo] = useState(name);
  return (
    <form
      className="import-page"
      onSubmit={(event) => {
        event.preventDefault();
        rename(to);
      }}
    >
      <label className="case-field">
        <span>Name</span>
        <input
          type="text"
          maxLength={200}
          autoFocus
          value={to}
          onChange={({ target }) => setTo(target.value)}
        />
      </label>
      <div className="import-actions">
        <Button type="submit" className="panel-button is-main" isDisabled={to.trim() === ''} isPending={busy}>
          Rename
        </Button>
      </div>
      {children}
    </form>
  );
};
