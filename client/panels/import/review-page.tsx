import { Button } from 'react-aria-components';
import {
  cancelImport,
  changeImport,
  confirmImport,
  loadFindings,
  saveProblems,
} from '../../actions/importing.ts';
import type { ImportFindings, ImportResult } from '../../actions/importing.ts';
import { Answer } from '../evidence/loading.tsx';
import { changesText, heldText } from '../text/import-text.ts';
import { counted } from '../../state/number-text.ts';
import { useApp, useStateOf } from '../use-app.tsx';
import { useLoad } from '../use-load.tsx';
import { FindingsTable } from './findings-table.tsx';
import { PreviewTables } from './preview-tables.tsx';

const Numbers = ({ result }: { readonly result: ImportResult }) => (
  <>
    <p>
      {counted(result.rows, 'row')} read: {heldText(result.holds)}. {changesText(result)}.
    </p>
    {result.waiting > 0 ? (
      <p>
        {counted(result.waiting, 'link or figure names', 'links and figures name')} entities that neither the
        files nor the graph have; they wait until another data set brings those.
      </p>
    ) : null}
  </>
);

const Found = ({ found }: { readonly found: ImportFindings }) => {
  const app = useApp();
  const { problemCount, problems, result } = found;
  return (
    <>
      {result ? <Numbers result={result} /> : null}
      {problemCount > 0 ? (
        <section className="section">
          <h3>
            {counted(problemCount, 'problem')} <span className="quiet">each keeps a row out</span>
          </h3>
          <FindingsTable caption="Problems" findings={problems} total={problemCount} />
          <Button
            className="panel-button"
            onPress={() => void saveProblems(app, found.id, found.dataset ?? 'import')}
          >
            Download all problems as CSV
          </Button>
        </section>
      ) : null}
      {found.preview ? <PreviewTables preview={found.preview} /> : null}
      {result && result.noteCount > 0 ? (
        <details className="section">
          <summary>{counted(result.noteCount, 'note')}</summary>
          <FindingsTable caption="Notes" findings={result.notes} total={result.noteCount} />
        </details>
      ) : null}
    </>
  );
};

/** What an import would do, before it is confirmed. */
export const ReviewPage = () => {
  const app = useApp();
  const job = useStateOf((state) => state.importing.job)!;
  const loaded = useLoad(`findings ${job.id}`, (one, signal) => loadFindings(one, job.id, signal));
  const bad = job.problemCount;
  return (
    <>
      <p className="import-lead">Nothing is written yet.</p>
      <Answer loaded={loaded} label="what the files hold" lines={6}>
        {(found) =>
          found ? <Found found={found} /> : <p>The server has forgotten this check; check again.</p>
        }
      </Answer>
      <div className="import-actions">
        <Button className="panel-button is-main" autoFocus onPress={() => void confirmImport(app, bad > 0)}>
          {bad > 0 ? `Import and leave out ${counted(bad, 'bad row')}` : 'Import'}
        </Button>
        <Button className="panel-button" onPress={() => void changeImport(app)}>
          Change files or settings
        </Button>
        <Button slot="close" className="panel-button" onPress={() => void cancelImport(app)}>
          Cancel
        </Button>
      </div>
    </>
  );
};
