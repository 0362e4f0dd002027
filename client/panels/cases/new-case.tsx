import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { beginCase } from '../../actions/work/cases.ts';
import { loadStartingPoints } from '../../actions/work/starting-points.ts';
import { counted } from '../../state/text.ts';
import { toggled } from '../../state/view.ts';
import { Answer, useLoad } from '../ui/loading.tsx';
import { PageDialog } from '../ui/page-parts.tsx';
import { useApp } from '../ui/use-app.tsx';
import { TroubleNote } from './token-form.tsx';
import { useAttempt } from './use-attempt.tsx';

interface Props {
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** Asks what a new case is called and what it begins with. */
export function NewCaseDialog({ isOpen, onOpenChange }: Props) {
  return (
    <PageDialog title="New case" className="case-modal" isOpen={isOpen} onOpenChange={onOpenChange}>
      <NewCase />
    </PageDialog>
  );
}

const NewCase = () => {
  const app = useApp();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const loaded = useLoad('starting points', loadStartingPoints);
  const { busy, trouble, attempt, retry } = useAttempt();
  const make = (event: FormEvent) => {
    event.preventDefault();
    void attempt(() => beginCase(app, { name, datasets: chosen }));
  };
  return (
    <form className="import-page" onSubmit={make}>
      <label className="case-field">
        <span>Name</span>
        <input
          type="text"
          maxLength={200}
          autoFocus
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <fieldset className="case-sets">
        <legend>Data sets that it begins with; none for the whole graph</legend>
        <Answer loaded={loaded} label="data sets" lines={3}>
          {(points) => (
            <>
              {points.map(({ id, title, entities }) => (
                <label key={id}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(id)}
                    onChange={() => setChosen(toggled(chosen, id))}
                  />
                  {title} <span className="quiet">{counted(entities, 'entity', 'entities')}</span>
                </label>
              ))}
            </>
          )}
        </Answer>
      </fieldset>
      <div className="import-actions">
        <Button
          type="submit"
          className="panel-button is-main"
          isDisabled={name.trim() === ''}
          isPending={busy}
        >
          Make it
        </Button>
      </div>
      <TroubleNote trouble={trouble} retry={retry} />
    </form>
  );
};
