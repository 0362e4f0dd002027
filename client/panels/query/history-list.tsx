import { titleOf } from '../../state/query/history.ts';
import type { Asked } from '../../state/query/history.ts';

interface HistoryListProps {
  readonly asked: readonly Asked[];
  readonly onPick: (asked: Asked) => void;
  readonly onClear: () => void;
}

const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** What was asked before in this browser, newest first. */
export function HistoryList({ asked, onPick, onClear }: HistoryListProps) {
  return (
    <section aria-labelledby="query-history">
      <h2 id="query-history">History</h2>
      <p className="query-hint">Kept in this browser only.</p>
      {asked.length === 0 && <p>Nothing asked yet. Queries that you run appear here.</p>}
      <ul className="query-list">
        {asked.map((one) => (
          <li key={`${one.at} ${one.query} ${one.variables}`}>
            <button type="button" onClick={() => onPick(one)}>
              {titleOf(one.query)}
              <small>{when.format(new Date(one.at))}</small>
            </button>
          </li>
        ))}
      </ul>
      {asked.length > 0 && (
        <button type="button" onClick={onClear}>
          Forget all
        </button>
      )}
    </section>
  );
}
