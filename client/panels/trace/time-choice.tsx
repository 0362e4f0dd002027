import { useMemo } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { setPanelParams } from '../../actions/look.ts';
import type { Traced, TracedTotal } from '../../actions/panel-data.ts';
import { counted } from '../../state/text.ts';
import { useApp } from '../ui/use-app.tsx';
import { relationsByYear, yearsParam, type YearSpan } from './time-window.ts';
import { type ChartYear, YearChart } from './year-chart.tsx';

const moneyYears = ({ byYear }: TracedTotal): readonly ChartYear[] =>
  byYear.map(({ year, low = null, high = null, text, arithmetic }) => ({
    year,
    low,
    high,
    text,
    arithmetic,
  }));

interface SelectProps {
  readonly label: string;
  readonly value: number;
  readonly years: readonly number[];
  readonly onChange: (year: number) => void;
}

const YearSelect = ({ label, value, years, onChange }: SelectProps) => (
  <label className="field">
    {label}
    <select value={value} onChange={(event) => onChange(Number(event.target.value))}>
      {(years.includes(value) ? years : [value, ...years]).map((year) => (
        <option key={year} value={year}>
          {year}
        </option>
      ))}
    </select>
  </label>
);

type Mode = 'all' | 'year' | 'span';

const modes: readonly { readonly mode: Mode; readonly label: string }[] = [
  { mode: 'all', label: 'all of time' },
  { mode: 'year', label: 'a year' },
  { mode: 'span', label: 'a span' },
];

interface ChoiceProps {
  readonly years: readonly number[];
  readonly picked: YearSpan | null;
  readonly span: boolean;
  readonly onChange: (picked: YearSpan | null, span: boolean) => void;
}

const Choice = ({ years, picked, span, onChange }: ChoiceProps) => {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const mode: Mode = picked === null ? 'all' : span ? 'span' : 'year';
  const change = (next: string) => {
    const { from, to } = picked ?? { from: first, to: last };
    if (next === 'all') onChange(null, false);
    else if (next === 'year') onChange({ from: to, to }, false);
    else onChange(picked === null || from === to ? { from: first, to: last } : { from, to }, true);
  };
  return (
    <div className="time-choice">
      <RadioGroup className="radios" value={mode} orientation="horizontal" onChange={change}>
        <Label>Trace</Label>
        {modes.map(({ mode: one, label }) => (
          <Radio key={one} value={one} className="radio">
            <span aria-hidden="true" className="radio-dot" />
            {label}
          </Radio>
        ))}
      </RadioGroup>
      {picked && !span && (
        <YearSelect
          label="Year"
          value={picked.from}
          years={years}
          onChange={(year) => onChange({ from: year, to: year }, false)}
        />
      )}
      {picked && span && (
        <span className="year-fields">
          <YearSelect
            label="From"
            value={picked.from}
            years={years}
            onChange={(from) => onChange({ from, to: Math.max(from, picked.to) }, true)}
          />
          <YearSelect
            label="to"
            value={picked.to}
            years={years}
            onChange={(to) => onChange({ from: Math.min(picked.from, to), to }, true)}
          />
        </span>
      )}
    </div>
  );
};

interface Props {
  /** What the trace comes to over all of time. */
  readonly whole: Traced;
  readonly picked: YearSpan | null;
  /** Whether a span is being picked; it may be of one year. */
  readonly span: boolean;
  readonly direction: 'to' | 'from';
}

/** Charts by year of money and relations over all of time, and the choice of which part of it is traced. */
export function TimeChoice({ whole, picked, span, direction }: Props) {
  const app = useApp();
  const relations = useMemo(
    () =>
      relationsByYear(whole.graph.relations).map(({ year, count }) => ({
        year,
        low: count,
        high: count,
        text: counted(count, 'relation'),
        arithmetic: null,
      })),
    [whole],
  );
  const money = useMemo(
    () => whole.totals.map((total) => ({ currency: total.currency, years: moneyYears(total) })),
    [whole],
  );
  const years = useMemo(() => {
    const named = [...money.flatMap((one) => one.years), ...relations].map(({ year }) => year);
    return [...new Set(named)].sort((a, b) => a - b);
  }, [money, relations]);
  if (years.length === 0)
    return <p className="quiet">No source dates any of it, so there is no year to pick.</p>;
  const choose = (next: YearSpan | null, asSpan: boolean) =>
    setPanelParams(app, { years: yearsParam(next), span: next && asSpan ? 'yes' : null });
  const pickYear = (year: number) => {
    const again = picked?.from === year && picked.to === year;
    choose(again ? null : { from: year, to: year }, false);
  };
  return (
    <section className="section" aria-label="Time">
      <h4>By year</h4>
      <Choice years={years} picked={picked} span={span} onChange={choose} />
      {money.map((one) => (
        <YearChart
          key={one.currency}
          title={`${one.currency} that directly ${direction === 'to' ? 'reaches it' : 'leaves it'}`}
          tone="money"
          years={one.years}
          picked={picked}
          onPick={pickYear}
        />
      ))}
      <YearChart
        title="Relations that may have held"
        tone="relations"
        years={relations}
        picked={picked}
        onPick={pickYear}
      />
    </section>
  );
}
