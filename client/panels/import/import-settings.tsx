import { useId } from 'react';
import type { ReactNode } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { setForm, takeMapping } from '../../actions/importing.ts';
import type { ImportForm } from '../../state/importing.ts';
import { useApp, useStateOf } from '../use-app.tsx';

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

/** How the files are to be read and what the data set is called; all may stay empty. */
export const ImportSettings = ({ formats, recipes }: Props) => {
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
      <details className="import-mapping" open={form.mapping !== ''} hidden={recipe !== undefined}>
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
    </>
  );
};
