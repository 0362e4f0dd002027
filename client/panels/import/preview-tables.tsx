import type { ReactNode } from 'react';
import type { ImportPreview } from '../../actions/importing.ts';
import { kindLabel, typeLabel } from '../../state/vocabulary.ts';
import { amountText, rowText } from '../text/import-text.ts';
import { edtfText } from '../text/period-text.ts';
import { useStateOf } from '../use-app.tsx';

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
export const PreviewTables = ({ preview }: { readonly preview: ImportPreview }) => {
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
            [amountText(one), ...one.forms].filter(Boolean).join(', '),
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
          cells: [
            one.about,
            one.measure,
            [amountText({ amountLow: one.low, amountHigh: one.high }), one.unit].filter(Boolean).join(' '),
            edtfText(one.period ?? ''),
            rowText(one.place),
          ],
        }))}
      />
    </section>
  );
};
