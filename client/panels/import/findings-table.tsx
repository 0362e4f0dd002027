import type { ImportFinding } from '../../actions/importing.ts';
import { count } from '../../state/number-text.ts';

interface FindingsProps {
  readonly caption: string;
  readonly findings: readonly ImportFinding[];
  readonly total: number;
}

/** What was found in the files, and where. */
export const FindingsTable = ({ caption, findings, total }: FindingsProps) => (
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
