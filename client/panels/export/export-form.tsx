import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { ExportChoices, ExportWhat } from '../../actions/exporting.ts';
import { visibleIn } from '../../state/visible.ts';
import { counted } from '../../state/number-text.ts';
import { useStateOf } from '../use-app.tsx';
import { SavedNote } from './saved-note.tsx';
import { useSaving } from './use-saving.tsx';

interface Props {
  readonly formats: ExportChoices['exportFormats'];
  readonly datasets: ExportChoices['datasets'];
}

export const ExportForm = ({ formats, datasets }: Props) => {
  const elements = useStateOf((state) => state.elements);
  const view = useStateOf((state) => state.view);
  const shown = useMemo(() => visibleIn(elements, view), [elements, view]);
  const isEmpty = shown.nodes.length === 0;
  const [what, setWhat] = useState<ExportWhat>(isEmpty ? 'all' : 'view');
  const [format, setFormat] = useState(formats[0]?.id ?? '');
  const { saving, save, clear } = useSaving();
  const busy = saving.phase === 'busy';
  const inView = `${counted(shown.nodes.length, 'entity', 'entities')}, ${counted(shown.links.length, 'link')}`;
  return (
    <>
      <div className="import-field">
        <label htmlFor="export-what">What</label>
        <select
          id="export-what"
          value={what}
          disabled={busy}
          onChange={(event) => {
            setWhat(event.target.value as ExportWhat);
            clear();
          }}
        >
          <option value="view" disabled={isEmpty}>
            This view: {inView}
          </option>
          <option value="all">Everything</option>
          {datasets.map(({ id, title }) => (
            <option key={id} value={`set:${id}`}>
              Data set: {title}
            </option>
          ))}
        </select>
      </div>
      <div className="import-field">
        <label htmlFor="export-format">Format</label>
        <select
          id="export-format"
          value={format}
          disabled={busy}
          onChange={(event) => {
            setFormat(event.target.value);
            clear();
          }}
        >
          {formats.map(({ id, label, extension }) => (
            <option key={id} value={id}>
              {label} ({extension})
            </option>
          ))}
        </select>
      </div>
      <div className="import-actions">
        <Button
          className="panel-button is-main"
          isDisabled={format === ''}
          isPending={busy}
          onPress={() => void save(format, what)}
        >
          Download
        </Button>
        {busy ? <span className="quiet">Writing the file…</span> : null}
      </div>
      <SavedNote saving={saving} />
    </>
  );
};
