import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { TraceQuestion } from '../../actions/panel-data.ts';
import { count, counted } from '../../state/text.ts';
import { linkSentence } from '../ui/evidence-text.ts';
import { relationGives, relationHistory } from '../ui/relations/relation-text.ts';
import { RelationRows } from '../ui/relations/relation-rows.tsx';
import { useFormLabel } from '../ui/use-app.tsx';
import { type Flow, flowWords } from './trace-flows.ts';

interface RowProps {
  readonly flow: Flow;
  readonly question: TraceQuestion;
  readonly open: boolean;
  readonly onToggle: (id: string) => void;
}

const Row = ({ flow, question, open, onToggle }: RowProps) => {
  const formLabel = useFormLabel();
  const { relation } = flow;
  const sentence = linkSentence(relation);
  return (
    <tr id={`flow-${flow.number}`}>
      <th scope="row" className="number">
        {flow.number}
      </th>
      <td>
        <Button
          className="flow-opener"
          aria-expanded={open}
          aria-label={`${sentence}: ${open ? 'close' : 'show'} its links`}
          onPress={() => onToggle(flow.id)}
        >
          {sentence}
        </Button>
        <span className="quiet flow-note">
          <strong>{relationGives(relation, formLabel)}</strong> · {relationHistory(relation)}
          {relation.disputed && ' · ≠ disputed'}
        </span>
        {open && <RelationRows id={flow.id} filter={question.filter} of={sentence} />}
      </td>
    </tr>
  );
};

const groupTitle = (distance: number, direction: 'to' | 'from'): string => {
  if (distance === 1) return direction === 'to' ? 'Reaches it directly' : 'Given by it directly';
  return `${distance} flows away`;
};

/** Rows that a group shows at first, and that each press adds. */
const rowsAtFirst = 10;
const rowsMore = 40;

interface GroupProps {
  readonly title: string;
  readonly flows: readonly Flow[];
  readonly question: TraceQuestion;
  readonly unfolded: boolean;
  readonly opened: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

const Group = ({ title, flows, question, unfolded, opened, onToggle }: GroupProps) => {
  const [max, setMax] = useState(rowsAtFirst);
  const shown = flows.filter((flow, index) => index < max || opened.has(flow.id));
  const rest = flows.length - shown.length;
  return (
    <details className="flow-group" open={unfolded || flows.some((flow) => opened.has(flow.id))}>
      <summary>
        {title} <span className="quiet">{counted(flows.length, 'relation')}</span>
      </summary>
      <table className="table flow-table" aria-label={title}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">No.</th>
            <th scope="col">Relation, what it gives and when</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((flow) => (
            <Row
              key={flow.id}
              flow={flow}
              question={question}
              open={opened.has(flow.id)}
              onToggle={onToggle}
            />
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <p className="more">
          <Button className="panel-button" onPress={() => setMax(max + rowsMore)}>
            Show {count(Math.min(rest, rowsMore))} more
          </Button>
          <span className="quiet">
            {' '}
            {count(shown.length)} of {count(flows.length)} shown
          </span>
        </p>
      )}
    </details>
  );
};

interface Props {
  readonly flows: readonly Flow[];
  readonly question: TraceQuestion;
  /** Relations whose links are shown; the picture opens them too. */
  readonly opened: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

/** The picture's twin: every relation with its number, ends, amount and history, nearest first; its links on demand. */
export function FlowTable({ flows, question, opened, onToggle }: Props) {
  const [find, setFind] = useState('');
  const formLabel = useFormLabel();
  const words = find.trim().toLocaleLowerCase('en').split(/\s+/).filter(Boolean);
  const texts = useMemo(() => flows.map((flow) => flowWords(flow, formLabel)), [flows, formLabel]);
  const found = flows.filter((_, index) => words.every((word) => texts[index]?.includes(word)));
  const distances = [...new Set(found.map(({ distance }) => distance))];
  return (
    <div className="flows">
      <label className="field find-field">
        Find
        <input
          type="search"
          value={find}
          placeholder="a name, form, amount or year"
          onChange={(event) => setFind(event.target.value)}
        />
      </label>
      <p className="quiet" role="status">
        {words.length > 0
          ? `${count(found.length)} of ${counted(flows.length, 'relation')} found`
          : counted(flows.length, 'relation')}
      </p>
      {distances.map((distance) => (
        <Group
          key={`${distance} ${find}`}
          title={groupTitle(distance, question.direction)}
          flows={found.filter((flow) => flow.distance === distance)}
          question={question}
          unfolded={distance === distances[0] || words.length > 0}
          opened={opened}
          onToggle={onToggle}
        />
      ))}
    </div>
  );
}
