import { Button } from 'react-aria-components';
import { showDataset } from '../../actions/datasets.ts';
import { closeImport, importAnother, loadFindings, saveProblems } from '../../actions/importing.ts';
import { Answer } from '../evidence/loading.tsx';
import { UndoButton } from '../datasets/undo-button.tsx';
import { changesText, heldText } from '../text/import-text.ts';
import { counted } from '../../state/number-text.ts';
import { useApp, useStateOf } from '../use-app.tsx';
import { useLoad } from '../use-load.tsx';

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
export const DonePage = () => {
  const app = useApp();
  const job = useStateOf((state) => state.importing.job)!;
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
};
