import { Button } from 'react-aria-components';
import { changeImport, closeImport, setForm } from '../../actions/importing.ts';
import { useApp, useStateOf } from '../use-app.tsx';

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

/** Why nothing was imported or removed, and the way back. */
export const FailedPage = () => {
  const app = useApp();
  const job = useStateOf((state) => state.importing.job)!;
  const { words, mapping } = proposed(job.failure ?? '');
  const back = () => (job.kind === 'UNDO' ? closeImport(app) : void changeImport(app));
  return (
    <>
      <p className="import-error" role="alert">
        {words}
      </p>
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
};
