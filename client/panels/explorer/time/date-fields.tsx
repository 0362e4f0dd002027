import { type KeyboardEvent, useId, useState } from 'react';
import { Button, Checkbox } from 'react-aria-components';
import { changesOf, setDatedOnly, setDates, setKnownOn, stopPlaying } from '../../../actions/filter.ts';
import { dateModes, type DateMode, inMode, modeOf } from '../../../state/date-modes.ts';
import { type Edge, monthRange, readDay, type Span, writeDay } from '../../../state/dates.ts';
import { Icon } from '../../ui/icons.tsx';
import { useApp, useStateOf } from '../../ui/use-app.tsx';

interface DayFieldProps {
  readonly label: string;
  readonly day: string | null;
  readonly edge: Edge;
  /** Why a day cannot be taken; empty where it can. */
  readonly refuse?: (day: string) => string;
  readonly onDay: (day: string | null) => void;
}

/**
 * A day to type. A whole day is taken at once, a month or year with Enter or on leaving the field, since more digits
 * may follow; what is no day stays with the reason.
 */
const DayField = ({ label, day, edge, refuse = () => '', onDay }: DayFieldProps) => {
  const app = useApp();
  const errorId = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [error, setError] = useState('');
  const take = (text: string) => {
    const read = readDay(text, edge);
    const problem = text.trim() === '' ? '' : 'error' in read ? read.error : refuse(read.day);
    setError(problem);
    if (problem) return;
    stopPlaying(app);
    setDraft(null);
    onDay('day' in read ? read.day : null);
  };
  const type = (text: string) => {
    setDraft(text);
    if (text.trim().length === 'YYYY-MM-DD'.length) take(text);
    else setError('');
  };
  const finish = () => {
    if (draft !== null) take(draft);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter') finish();
    if (event.key !== 'Escape' || draft === null) return;
    event.stopPropagation();
    setDraft(null);
    setError('');
  };
  return (
    <span className="day-field">
      <input
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-invalid={error !== ''}
        aria-describedby={error ? errorId : undefined}
        placeholder={edge === 'none' ? '2003-05-17' : '2003-05'}
        value={draft ?? (day === null ? '' : writeDay(day, edge))}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={finish}
        onKeyDown={keys}
      />
      {error ? (
        <span className="day-error" id={errorId} role="alert">
          {error}
        </span>
      ) : null}
    </span>
  );
};

const modeLabels: Readonly<Record<DateMode, string>> = {
  any: 'at any time',
  day: 'on a day',
  span: 'in a span',
  since: 'since',
  until: 'until',
};

const afterEnd = (validTo: string | null) => (day: string) =>
  validTo !== null && day > validTo ? `That is after the end, ${writeDay(validTo, 'last')}` : '';
const beforeBegin = (validFrom: string | null) => (day: string) =>
  validFrom !== null && day < validFrom
    ? `That is before the beginning, ${writeDay(validFrom, 'first')}`
    : '';

/** The days of the way chosen. */
const DayFields = ({ span }: { readonly span: Span }) => {
  const app = useApp();
  const { validFrom, validTo } = span;
  const since = (day: string | null) => setDates(app, { validFrom: day, validTo });
  const until = (day: string | null) => setDates(app, { validFrom, validTo: day });
  switch (modeOf(span)) {
    case 'any':
      return null;
    case 'day':
      return (
        <DayField
          label="True on this day"
          day={validFrom}
          edge="none"
          onDay={(day) => setDates(app, { validFrom: day, validTo: day })}
        />
      );
    case 'since':
      return <DayField label="True since" day={validFrom} edge="first" onDay={since} />;
    case 'until':
      return <DayField label="True until" day={validTo} edge="last" onDay={until} />;
    case 'span':
      return (
        <span className="date-choice">
          <DayField label="True from" day={validFrom} edge="first" refuse={afterEnd(validTo)} onDay={since} />
          <span aria-hidden="true">–</span>
          <DayField label="True to" day={validTo} edge="last" refuse={beforeBegin(validFrom)} onDay={until} />
        </span>
      );
  }
};

/** Which way to ask for dates, and the dates to type. */
export function DateChoice() {
  const app = useApp();
  const id = useId();
  const filters = useStateOf((state) => state.view.filters);
  const choose = (mode: DateMode) => {
    stopPlaying(app);
    const months = monthRange(changesOf(app.store.getState()));
    setDates(app, inMode(filters, mode, months ?? thisYear()));
  };
  return (
    <div className="date-choice">
      <label htmlFor={id}>True</label>
      <select
        id={id}
        className="date-mode"
        value={modeOf(filters)}
        onChange={(event) => {
          const mode = dateModes.find((each) => each === event.currentTarget.value);
          if (mode) choose(mode);
        }}
      >
        {dateModes.map((mode) => (
          <option key={mode} value={mode}>
            {modeLabels[mode]}
          </option>
        ))}
      </select>
      <DayFields key={modeOf(filters)} span={filters} />
    </div>
  );
}

/** Where nothing on the map has a date: the months of this year. */
const thisYear = () => {
  const min = new Date().getUTCFullYear() * 12;
  return { min, max: min + 11 };
};

export function DatedOnly() {
  const app = useApp();
  const datedOnly = useStateOf((state) => state.view.filters.datedOnly);
  return (
    <Checkbox className="tick" isSelected={datedOnly} onChange={(on) => setDatedOnly(app, on)}>
      <span className="tick-box" aria-hidden="true" />
      <span className="tick-label">Dated links only</span>
    </Checkbox>
  );
}

/** The second clock: what was known, by the day a source was published. */
export function KnownOn() {
  const app = useApp();
  const day = useStateOf((state) => state.view.filters.knownOn);
  return (
    <div className="known">
      <span>Known on</span>
      <DayField label="Known on this day" day={day} edge="last" onDay={(known) => setKnownOn(app, known)} />
      {day === null ? null : (
        <Button className="icon-button" aria-label="Known at any date" onPress={() => setKnownOn(app, null)}>
          <Icon name="close" />
        </Button>
      )}
    </div>
  );
}
