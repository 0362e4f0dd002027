import { type ReactNode, useId } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import {
  checkImport,
  loadImportStart,
  removeFile,
  setForm,
  takeFiles,
  takeMapping,
} from '../../actions/import-files.ts';
import type { ImportForm } from '../../state/importing.ts';
import { sizeText } from '../../state/text.ts';
import { Icon } from '../ui/icons.tsx';
import { useLoad } from '../ui/loading.tsx';
import { useApp, useStateOf } from '../ui/use-app.tsx';

const closed =
  'This server can be reached by others and has no token, so it takes no imports. Whoever runs it can set ENTENTE_TOKEN, or use the command entente import.';

/** First page: the files, and how to read them. */
export function ChoosePage() {
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
}

interface FieldProps {
  readonly label: string;
  readonly hint: string;
  readonly children: (ids: { readonly id: string; readonly 'aria-describedby': string }) => ReactNode;
}

const Field = ({ label, hint, children }: FieldProps) => {
  const id = useId();
  return (
    <div className="import-field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': `${id}-hint` })}
      <p id={`${id}-hint`} className="quiet">
        {hint}
      </p>
    </div>
  );
};

const texts: readonly { readonly name: keyof ImportForm; readonly label: string; readonly hint: string }[] = [
  { name: 'title', label: 'Title', hint: 'As the files say, or their name, unless given.' },
  {
    name: 'dataset',
    label: 'Data set id',
    hint: 'Importing again under the same id replaces what it holds.',
  },
  {
    name: 'published',
    label: 'Published',
    hint: '2024, 2024-03 or 2024-03-15; unless given, it counts as known from today.',
  },
];

interface Recipe {
  readonly name: string;
  readonly title: string;
  readonly files: string;
}

interface Props {
  readonly recipes: readonly Recipe[];
  readonly formats: readonly { readonly id: string; readonly label: string }[];
}

const MappingField = ({ form, hidden }: { readonly form: ImportForm; readonly hidden: boolean }) => {
  const app = useApp();
  return (
    <details className="import-mapping" open={form.mapping !== ''} hidden={hidden}>
      <summary>Mapping of columns, for tables{form.mappingName ? ` (${form.mappingName})` : ''}</summary>
      <Field
        label="Mapping (YAML)"
        hint="Says what the rows of a CSV file or workbook mean. Without one, checking a table proposes one to start from."
      >
        {(ids) => (
          <textarea
            {...ids}
            rows={10}
            spellCheck={false}
            value={form.mapping}
            onChange={(event) => setForm(app, { mapping: event.target.value, mappingName: '' })}
          />
        )}
      </Field>
      <FileTrigger
        acceptedFileTypes={['.yaml', '.yml']}
        onSelect={(list) => (list?.[0] ? void takeMapping(app, list[0]) : undefined)}
      >
        <Button className="panel-button">Load a mapping file</Button>
      </FileTrigger>
    </details>
  );
};

/** How the files are to be read and what the data set is called; all may stay empty. */
const ImportSettings = ({ formats, recipes }: Props) => {
  const app = useApp();
  const form = useStateOf((state) => state.importing.form);
  const recipe = recipes.find(({ name }) => name === form.recipe);
  return (
    <>
      <div className="import-fields">
        <Field label="Format" hint="Found out from the files unless given.">
          {(ids) => (
            <select
              {...ids}
              value={form.format}
              onChange={(event) => setForm(app, { format: event.target.value })}
            >
              <option value="">Find out</option>
              {formats.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          label="Recipe"
          hint={recipe ? `For ${recipe.files}` : 'A mapping that Entente has for a well-known data set.'}
        >
          {(ids) => (
            <select
              {...ids}
              value={form.recipe}
              onChange={(event) => setForm(app, { recipe: event.target.value })}
            >
              <option value="">None</option>
              {recipes.map(({ name, title }) => (
                <option key={name} value={name}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Field>
        {texts.map(({ name, label, hint }) => (
          <Field key={name} label={label} hint={hint}>
            {(ids) => (
              <input
                {...ids}
                type="text"
                value={form[name]}
                onChange={(event) => setForm(app, { [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      <MappingField form={form} hidden={recipe !== undefined} />
    </>
  );
};
