import { Button } from 'react-aria-components';
import { showDataset } from '../../actions/datasets.ts';
import { addToCase, beginCase } from '../../actions/work/cases.ts';
import { useApp, useStateOf } from '../ui/use-app.tsx';
import { TroubleNote } from './token-form.tsx';
import { useAttempt } from './use-attempt.tsx';

interface Props {
  readonly id: string;
  readonly title: string;
}

/** What to do with a data set that has just come: a new case from it, or into the one that is open. */
export function CaseChoices({ id, title }: Props) {
  const app = useApp();
  const open = useStateOf(({ work }) => work.open !== null);
  const { busy, trouble, attempt, retry } = useAttempt();
  return (
    <>
      <Button
        className="panel-button"
        isPending={busy}
        onPress={() => void attempt(() => beginCase(app, { name: title, datasets: [id] }))}
      >
        A new case from it
      </Button>
      {open ? (
        <Button
          className="panel-button"
          onPress={() => {
            addToCase(app, id);
            void showDataset(app, id, title);
          }}
        >
          Into this case
        </Button>
      ) : null}
      <TroubleNote trouble={trouble} retry={retry} />
    </>
  );
}
