import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import {
  cancelImport,
  changeImport,
  confirmImport,
  type ImportFinding,
  type ImportFindings,
  type ImportPreview,
  type ImportResult,
  loadFindings,
  saveProblems,
} from '../../actions/import-files.ts';
import { kindLabel, typeLabel } from '../../state/elements.ts';
import type { ImportJob } from '../../state/importing.ts';
import { count, counted } from '../../state/text.ts';
import { Answer, useLoad } from '../ui/loading.tsx';
import { edtfText } from '../ui/period-text.ts';
import { useApp, useStateOf } from '../ui/use-app.tsx';
import { changesText, heldText, rowText } from './import-text.ts';

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
  const { result, preview } = found;
  return (
    <>
      {result ? <Numbers result={result} /> : null}
      <ProblemsFound found={found} />
      <NotesFound found={found} />
      {preview ? <PreviewTables preview={preview} /> : null}
    </>
  );
};

/** What keeps rows out, and the way to have all of it. */
export function ProblemsFound({ found }: { readonly found: ImportFindings }) {
  const app = useApp();
  const { problemCount, problems } = found;
  if (problemCount === 0) return null;
  return (
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
  );
}

/** How the files were taken. */
export function NotesFound({ found: { notes, noteCount } }: { readonly found: ImportFindings }) {
  if (noteCount === 0) return null;
  return (
    <details className="section" open={noteCount <= 10}>
      <summary>{counted(noteCount, 'note')} on how the files were taken</summary>
      <FindingsTable caption="Notes" findings={notes} total={noteCount} />
    </details>
  );
}

/** What an import would do, before it is confirmed. */
export function ReviewPage({ job }: { readonly job: ImportJob }) {
  const app = useApp();
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
}

interface FindingsProps {
  readonly caption: string;
  readonly findings: readonly ImportFinding[];
  readonly total: number;
}

/** What was found in the files, and where. */
const FindingsTable = ({ caption, findings, total }: FindingsProps) => (
  <div className="table-scroll" tabIndex={0} role="group" aria-label={caption}>
    <table className="table">
      <caption>
        {findings.length < total ? `The first ${count(findings.length)} of ${count(total)}` : caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">File</th>
          <th scope="col" className="number">
            Row
          </th>
          <th scope="col">Column</th>
          <th scope="col">Reason</th>
        </tr>
      </thead>
      <tbody>
        {findings.map(({ place, message }, at) => (
          <tr key={at}>
            <td>{place.file}</td>
            <td className="number">{place.row ?? (place.line ? `line ${place.line}` : '')}</td>
            <td>{place.column ?? place.object ?? ''}</td>
            <td className="wrap-anywhere">{message}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

interface Props {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

const Table = ({ caption, heads, rows }: Props) =>
  rows.length === 0 ? null : (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={caption}>
      <table className="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

/** What the first rows of the files would become. */
const PreviewTables = ({ preview }: { readonly preview: ImportPreview }) => {
  const vocabulary = useStateOf((state) => state.vocabulary);
  return (
    <section className="section">
      <h3>
        What the first rows become <span className="quiet">read as {preview.format}</span>
      </h3>
      <Table
        caption="Entities"
        heads={['Name', 'Type', 'Kind', 'When', 'From']}
        rows={preview.entities.map((one) => ({
          key: one.id,
          cells: [
            one.name,
            typeLabel(vocabulary, one.type),
            kindLabel(vocabulary, one.type, one.kind),
            edtfText(one.valid ?? ''),
            rowText(one.place),
          ],
        }))}
      />
      <Table
        caption="Links"
        heads={['From', 'Link', 'To', 'Says', 'When', 'Read from']}
        rows={preview.links.map((one) => ({
          key: one.id,
          cells: [
            one.sourceName ?? one.source,
            one.label ?? vocabulary?.linkTypes.find(({ id }) => id === one.type)?.label ?? one.type,
            one.targetName ?? one.target,
            [one.amountText, ...one.forms].filter(Boolean).join(', '),
            edtfText(one.valid ?? ''),
            rowText(one.place),
          ],
        }))}
      />
      <Table
        caption="Figures"
        heads={['About', 'Measure', 'Value', 'When', 'From']}
        rows={preview.figures.map((one) => ({
          key: one.id,
          cells: [one.about, one.measure, one.text, edtfText(one.period ?? ''), rowText(one.place)],
        }))}
      />
    </section>
  );
};
