import { useEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import {
  type ExportChoices,
  type ExportWhat,
  exportWhatOf,
  loadExportChoices,
  type Saved,
  saveExport,
  setExportOpen,
} from '../actions/datasets.ts';
import { areAnyDates, datesCaption } from '../state/dates.ts';
import { counted, sizeText } from '../state/text.ts';
import { visibleIn } from '../state/visible.ts';
import { Answer, useLoad } from './ui/loading.tsx';
import { PageDialog } from './ui/page-parts.tsx';
import { useApp, useStateOf } from './ui/use-app.tsx';

const Choices = () => {
  const loaded = useLoad('export choices', loadExportChoices);
  return (
    <Answer loaded={loaded} label="formats" lines={4}>
      {({ exportFormats, datasets }) => <ExportForm formats={exportFormats} datasets={datasets} />}
    </Answer>
  );
};

/** Saves what the map shows, a data set or everything, in a format of choice. */
export function ExportDialog() {
  const app = useApp();
  const open = useStateOf((state) => state.exportOpen);
  return (
    <PageDialog
      title="Export"
      className="export-modal"
      isOpen={open}
      onOpenChange={(to) => setExportOpen(app, to)}
    >
      <div className="import-page">
        <Choices />
      </div>
    </PageDialog>
  );
}

interface Props {
  readonly formats: ExportChoices['exportFormats'];
  readonly datasets: ExportChoices['datasets'];
}

const ExportForm = ({ formats, datasets }: Props) => {
  const elements = useStateOf((state) => state.elements);
  const view = useStateOf((state) => state.view);
  const shown = useMemo(() => visibleIn(elements, view), [elements, view]);
  const isEmpty = shown.nodes.length === 0;
  const [what, setWhat] = useState<ExportWhat>(isEmpty ? 'all' : 'view');
  const [format, setFormat] = useState(formats[0]?.id ?? '');
  const { saving, save, clear } = useSaving();
  const busy = saving.phase === 'busy';
  const inView = `${counted(shown.nodes.length, 'entity', 'entities')}, ${counted(shown.links, 'link')}`;
  return (
    <>
      <div className="import-field">
        <label htmlFor="export-what">What</label>
        <select
          id="export-what"
          value={what}
          disabled={busy}
          onChange={(event) => {
            setWhat(exportWhatOf(event.target.value));
            clear();
          }}
        >
          <option value="view" disabled={isEmpty}>
            This view: {inView}
            {areAnyDates(view.filters) ? '' : `, ${datesCaption(view.filters)}`}
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

/** How the download went: the file, and what its format could not carry. */
const SavedNote = ({ saving }: { readonly saving: Saving }) => {
  if (saving.phase === 'failed')
    return (
      <p className="import-error" role="alert">
        {saving.message}
      </p>
    );
  if (saving.phase !== 'saved') return null;
  const { name, bytes, omissions } = saving.saved;
  return (
    <div role="status">
      <p className="import-lead">
        {name} is saved, {sizeText(bytes)}.
      </p>
      {omissions.length === 0 ? (
        <p>Nothing was left out.</p>
      ) : (
        <>
          <p>The file leaves out:</p>
          <ul className="export-omissions">
            {omissions.map(({ what, count, why }) => (
              <li key={`${what} ${why}`}>
                {counted(count, what, what)}: {why}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};

type Saving =
  | { readonly phase: 'idle' | 'busy' }
  | { readonly phase: 'saved'; readonly saved: Saved }
  | { readonly phase: 'failed'; readonly message: string };

/** One download at a time; closing the dialog breaks it off. */
const useSaving = () => {
  const app = useApp();
  const [saving, setSaving] = useState<Saving>({ phase: 'idle' });
  const under = useRef<AbortController | null>(null);
  useEffect(() => () => under.current?.abort(), []);
  const save = async (format: string, what: ExportWhat) => {
    const abort = new AbortController();
    under.current = abort;
    setSaving({ phase: 'busy' });
    try {
      const saved = await saveExport(app, format, what, abort.signal);
      setSaving({ phase: 'saved', saved });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (!abort.signal.aborted) setSaving({ phase: 'failed', message });
    }
  };
  return { saving, save, clear: () => setSaving({ phase: 'idle' }) };
};
