import { Button, Label, ProgressBar } from 'react-aria-components';
import { showDataset } from '../../actions/datasets.ts';
import {
  cancelImport,
  changeImport,
  closeImport,
  importAnother,
  loadFindings,
  saveProblems,
  setForm,
} from '../../actions/import-files.ts';
import type { ImportJob, ImportProgress } from '../../state/importing.ts';
import { count, counted, durationText } from '../../state/text.ts';
import { CaseChoices } from '../cases/case-choices.tsx';
import { UndoButton } from '../datasets-panel.tsx';
import { Answer, useLoad } from '../ui/loading.tsx';
import { useApp } from '../ui/use-app.tsx';
import { changesText, heldText } from './import-text.ts';
import { NotesFound, ProblemsFound } from './review-page.tsx';

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
export function WaitPage({ job }: { readonly job: ImportJob | null }) {
  const app = useApp();
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
}

const Removed = ({ removed }: { readonly removed: number }) => {
  const app = useApp();
  return (
    <>
      <p>{counted(removed, 'element')} removed, with all that was ever imported of the data set.</p>
      <div className="import-actions">
        <Button className="panel-button is-main" autoFocus onPress={() => closeImport(app)}>
          Done
        </Button>
      </div>
    </>
  );
};

/** What an import did, and what to do next. */
export function DonePage({ job }: { readonly job: ImportJob }) {
  const app = useApp();
  const loaded = useLoad(`findings ${job.id} done`, (one, signal) => loadFindings(one, job.id, signal));
  if (job.kind === 'UNDO') return <Removed removed={job.removed ?? 0} />;
  const [id, title] = [job.dataset ?? '', job.title ?? job.dataset ?? ''];
  return (
    <>
      <Answer loaded={loaded} label="what was imported" lines={2}>
        {(found) =>
          found?.result ? (
            <>
              <p>
                The data set holds {heldText(found.result.holds)}. {changesText(found.result, 'had')}.
              </p>
              {found.result.waiting > 0 ? (
                <p>
                  {counted(found.result.waiting, 'link or figure waits', 'links and figures wait')} for
                  entities that are not there yet.
                </p>
              ) : null}
              {found.problemCount > 0 ? (
                <p>
                  {counted(found.problemCount, 'problem')} left out.{' '}
                  <Button className="quiet-button" onPress={() => void saveProblems(app, job.id, id)}>
                    Download them as CSV
                  </Button>
                </p>
              ) : null}
            </>
          ) : (
            <p>It is there.</p>
          )
        }
      </Answer>
      <div className="import-actions">
        <Button className="panel-button is-main" autoFocus onPress={() => void showDataset(app, id, title)}>
          Show on the map
        </Button>
        <CaseChoices id={id} title={title} />
        <a className="panel-button" href="/matches">
          Review matches
        </a>
        <UndoButton id={id} title={title} />
        <Button className="panel-button" onPress={() => importAnother(app)}>
          Import more
        </Button>
        <Button className="panel-button" onPress={() => closeImport(app)}>
          Done
        </Button>
      </div>
    </>
  );
}

/** Without what only the command line can do. */
const inThePage = (words: string) =>
  words
    .replace('; give one with --mapping.', '.')
    .replace(/\nA mapping to start from[^\n]*/, '')
    .trim();

/** Where the server proposes a mapping to start from, it starts so. */
const proposed = (failure: string): { readonly words: string; readonly mapping: string | null } => {
  const at = failure.search(/^(#.*\n)*entente: 1$/m);
  return at < 0
    ? { words: failure, mapping: null }
    : { words: inThePage(failure.slice(0, at)), mapping: failure.slice(at) };
};

/** All that was found in files of which nothing could be imported. */
function WhyFailed({ job }: { readonly job: ImportJob }) {
  const loaded = useLoad(`findings ${job.id} failed`, (one, signal) => loadFindings(one, job.id, signal));
  return (
    <Answer loaded={loaded} label="what is wrong" lines={4}>
      {(found) =>
        found ? (
          <>
            <ProblemsFound found={found} />
            <NotesFound found={found} />
          </>
        ) : null
      }
    </Answer>
  );
}

/** Why nothing was imported or removed, and the way back. */
export function FailedPage({ job }: { readonly job: ImportJob }) {
  const app = useApp();
  const { words, mapping } = proposed(job.failure ?? '');
  const back = () => (job.kind === 'UNDO' ? closeImport(app) : void changeImport(app));
  return (
    <>
      <p className="import-error" role="alert">
        {words}
      </p>
      {job.problemCount > 0 ? <WhyFailed job={job} /> : null}
      {mapping === null ? null : (
        <p>
          Entente can propose a mapping from the columns. For a well-known data set there may be a recipe:
          change the settings to choose it.
        </p>
      )}
      <div className="import-actions">
        {mapping === null ? null : (
          <Button
            className="panel-button is-main"
            autoFocus
            onPress={() => {
              void changeImport(app).then(() => setForm(app, { mapping, mappingName: '' }));
            }}
          >
            Start from a proposed mapping
          </Button>
        )}
        <Button className="panel-button" autoFocus={mapping === null} onPress={back}>
          {job.kind === 'UNDO' ? 'Close' : 'Change files or settings'}
        </Button>
      </div>
    </>
  );
}
