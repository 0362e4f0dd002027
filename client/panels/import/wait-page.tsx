import { Button, Label, ProgressBar } from 'react-aria-components';
import { cancelImport } from '../../actions/importing.ts';
import type { ImportJob, ImportProgress } from '../../state/importing.ts';
import { count, counted } from '../../state/number-text.ts';
import { durationText } from '../text/size-text.ts';
import { useApp, useStateOf } from '../use-app.tsx';

const phases: Record<ImportProgress['phase'], string> = {
  WAITING: 'Waiting for its turn',
  READING: 'Reading the files',
  CHECKING: 'Comparing with the graph',
  WRITING: 'Writing',
  REMOVING: 'Removing',
};

const speed = ({ rows, rate, secondsLeft }: ImportProgress): string =>
  [
    rows > 0 ? counted(rows, 'row') : '',
    rate ? `${count(Math.round(rate))} a second` : '',
    secondsLeft ? `about ${durationText(secondsLeft)} left` : '',
  ]
    .filter(Boolean)
    .join(' · ');

const undoing = 'You can close this and go on working; it goes on.';
const afterwards = 'It ends whole even if this page is closed; undo it afterwards if you want it gone.';
const confirmed = 'You can close this and go on working; it goes on. Until it writes, you can cancel it.';
const unconfirmed = 'You can close this and go on working; nothing is written before you confirm.';

/** What closing the page would mean now. */
const assurance = (job: ImportJob | null, writing: boolean): string => {
  if (job?.kind === 'UNDO') return undoing;
  if (writing) return afterwards;
  return job?.state === 'WRITING' ? confirmed : unconfirmed;
};

/** How far a job is, and the way to end it while nothing is written. */
export const WaitPage = () => {
  const app = useApp();
  const job = useStateOf((state) => state.importing.job);
  const progress = job?.progress;
  const writing = progress?.phase === 'WRITING' || progress?.phase === 'REMOVING';
  const known = progress !== undefined && progress.total > 0;
  return (
    <>
      <ProgressBar
        className="progress"
        isIndeterminate={!known}
        value={known ? progress.done : 0}
        maxValue={known ? progress.total : 1}
      >
        {({ percentage }) => (
          <>
            <div className="progress-words">
              <Label>{progress ? phases[progress.phase] : 'Sending the files'}</Label>
              <span>{percentage === undefined ? '' : `${Math.floor(percentage)} %`}</span>
            </div>
            <div className="progress-track" aria-hidden="true">
              <div className="progress-fill" style={{ width: `${percentage ?? 30}%` }} />
            </div>
            <p className="quiet">{progress ? speed(progress) : ''}</p>
          </>
        )}
      </ProgressBar>
      <p className="quiet">{assurance(job, writing)}</p>
      {writing || !job ? null : (
        <div className="import-actions">
          <Button className="panel-button" onPress={() => void cancelImport(app)}>
            Cancel
          </Button>
        </div>
      )}
    </>
  );
};
