import { Button, FileTrigger } from 'react-aria-components';
import { checkImport, loadImportStart, removeFile, takeFiles } from '../../actions/importing.ts';
import { Icon } from '../explorer/icons.tsx';
import { sizeText } from '../text/size-text.ts';
import { useApp, useStateOf } from '../use-app.tsx';
import { useLoad } from '../use-load.tsx';
import { ImportSettings } from './import-settings.tsx';

const closed =
  'This server can be reached by others and has no token, so it takes no imports. Whoever runs it can set ENTENTE_TOKEN, or use the command entente import.';

/** First page: the files, and how to read them. */
export const ChoosePage = () => {
  const app = useApp();
  const files = useStateOf((state) => state.importing.files);
  const start = useLoad('import start', loadImportStart);
  const formats = start.data?.importFormats ?? [];
  if (start.data?.writing === 'CLOSED') return <p className="import-error">{closed}</p>;
  return (
    <>
      <div className="drop-zone">
        <p>
          Drop files anywhere on the page, or{' '}
          <FileTrigger allowsMultiple onSelect={(list) => void takeFiles(app, [...(list ?? [])])}>
            <Button className="panel-button" autoFocus>
              Choose files
            </Button>
          </FileTrigger>
        </p>
        <p className="quiet">
          {formats.length > 0 ? `${formats.map(({ label }) => label).join(' · ')}. ` : ''}Checking writes
          nothing.
        </p>
      </div>
      {files.length > 0 ? (
        <ul className="plain-list file-list" aria-label="Files to import">
          {files.map((file) => (
            <li key={file.name}>
              <span className="wrap-anywhere">{file.name}</span>
              <span className="quiet">{sizeText(file.size)}</span>
              <Button
                className="icon-button"
                aria-label={`Leave out ${file.name}`}
                onPress={() => removeFile(app, file.name)}
              >
                <Icon name="close" />
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <ImportSettings formats={formats} recipes={start.data?.importRecipes ?? []} />
      <div className="import-actions">
        <Button
          className="panel-button is-main"
          isDisabled={files.length === 0}
          onPress={() => void checkImport(app)}
        >
          Check
        </Button>
        <span className="quiet">
          {files.length === 0 ? 'Choose a file first.' : 'Nothing is written yet.'}
        </span>
      </div>
    </>
  );
};
