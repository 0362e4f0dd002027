import { Button } from 'react-aria-components';
import { openPanel } from '../../actions/look.ts';
import { keepMine, takeTheirs } from '../../actions/work/cases.ts';
import { saveNow } from '../../actions/work/saving.ts';
import { savingText } from '../../state/work/cases.ts';
import { Icon } from '../ui/icons.tsx';
import { useApp, useStateOf } from '../ui/use-app.tsx';
import { TokenForm } from './token-form.tsx';

/** Where the cases are, which one is open, and how its saving stands. */
export function CaseBar() {
  const app = useApp();
  const name = useStateOf(({ work }) => work.open?.name ?? null);
  const shown = useStateOf(({ work }) => work.shown?.name ?? null);
  const offer = shown === null ? 'Save as a case' : `${shown}: save as a case`;
  return (
    <div className="case-bar">
      <a className="text-button" href="/cases" aria-label="Cases" title="Cases">
        <Icon name="cases" />
        <span>Cases</span>
      </a>
      {name === null ? (
        <Button className="text-button case-save" aria-label={offer} onPress={() => openPanel(app, 'case')}>
          <Icon name="save" />
          <span>{offer}</span>
        </Button>
      ) : (
        <>
          <Button
            className="text-button case-name"
            aria-label={`Case: ${name}`}
            onPress={() => openPanel(app, 'case')}
          >
            <b>{name}</b>
          </Button>
          <SavingNote />
        </>
      )}
    </div>
  );
}

const SavingNote = () => {
  const saving = useStateOf(({ work }) => work.saving);
  return (
    <span className={`case-saving is-${saving.phase}`} role="status">
      {saving.phase === 'failed' ? 'Not saved' : savingText(saving)}
    </span>
  );
};

/** Why the case is not saved, and what to do; a row of the bar, since it must cover nothing. */
export function CaseTrouble() {
  const app = useApp();
  const saving = useStateOf(({ work }) => work.saving);
  if (saving.phase !== 'failed') return null;
  return (
    <div className="case-trouble" role="alert">
      <span>{savingText(saving)}</span>
      {saving.code === 'CONFLICT' ? (
        <>
          <Button className="panel-button" onPress={() => void keepMine(app)}>
            Keep mine
          </Button>
          <Button className="panel-button" onPress={() => void takeTheirs(app)}>
            Open theirs
          </Button>
        </>
      ) : saving.code === 'UNAUTHENTICATED' ? (
        <TokenForm done={() => void saveNow(app)} />
      ) : (
        <Button className="panel-button" onPress={() => void saveNow(app)}>
          Try again
        </Button>
      )}
    </div>
  );
}
