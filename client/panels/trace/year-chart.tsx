import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { useWidth } from './use-width.tsx';
import { type YearBar, yearBars } from './year-bars.ts';
import type { YearSpan } from './time-window.ts';

/** A calendar year of a chart: what it comes to, and that in words. */
export interface ChartYear {
  readonly year: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly text: string;
  /** How it adds up; null where that says no more. */
  readonly arithmetic: string | null;
}

interface Props {
  readonly title: string;
  /** What the bars' colour stands for. */
  readonly tone: 'money' | 'relations';
  readonly years: readonly ChartYear[];
  /** The years that are traced; null for all. */
  readonly picked: YearSpan | null;
  readonly onPick: (year: number) => void;
}

const height = 64;
const foot = 16;

interface BarProps {
  readonly bar: YearBar;
  readonly text: string;
  readonly picked: boolean;
  readonly onPick: (year: number) => void;
}

const BarMark = ({ bar, text, picked, onPick }: BarProps) => (
  <g className={picked ? 'year-bar year-bar-picked' : 'year-bar'} onClick={() => onPick(bar.year)}>
    <title>{`${bar.year}: ${text}`}</title>
    <rect className="year-bar-touch" x={bar.x} y={0} width={bar.width} height={height} />
    <rect x={bar.x} y={bar.top} width={bar.width} height={height - bar.top} />
    {bar.whisker && (
      <path
        d={`M${bar.x + bar.width / 2},${bar.whisker.bottom}V${bar.whisker.top}M${bar.x},${bar.whisker.top}h${bar.width}`}
      />
    )}
  </g>
);

type TableProps = Pick<Props, 'title' | 'tone' | 'years' | 'onPick'> & {
  readonly isPicked: (year: number) => boolean;
};

const YearTable = ({ title, tone, years, isPicked, onPick }: TableProps) => (
  <details className="on-demand">
    <summary>{title} as a table</summary>
    <div className="year-table" tabIndex={0} role="group" aria-label={`${title} as a table`}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Year</th>
            <th scope="col">{tone === 'money' ? 'Sum' : 'Relations'}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, text, arithmetic }) => (
            <tr key={year} aria-current={isPicked(year) ? 'date' : undefined}>
              <th scope="row">
                <Button
                  className="inline-link"
                  aria-label={`Trace ${year} only`}
                  onPress={() => onPick(year)}
                >
                  {year}
                </Button>
              </th>
              <td>
                {text}
                {arithmetic && <span className="arithmetic quiet">{arithmetic}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
);

/**
 * A bar for each calendar year, a whisker where the sum is a range; a press picks the year. The same stands as a table
 * below it, for whoever does not see or point.
 */
export function YearChart({ title, tone, years, picked, onPick }: Props) {
  const { ref, width } = useWidth(340);
  const chart = useMemo(() => yearBars(years, width, height), [years, width]);
  if (!chart) return null;
  const top = years.find(({ low, high }) => (high ?? low) === chart.top);
  const isPicked = (year: number) => picked !== null && picked.from <= year && year <= picked.to;
  const name = `${title}, a bar a year${top ? `; the most is ${top.text} in ${top.year}` : ''}`;
  return (
    <figure className={`year-chart year-chart-${tone}`} ref={ref}>
      <figcaption>
        {title}
        {top && (
          <span className="quiet">
            {' '}
            the most: {top.text} in {top.year}
          </span>
        )}
      </figcaption>
      <div
        className="year-chart-scroll"
        tabIndex={chart.width > width ? 0 : undefined}
        role="group"
        aria-label={title}
      >
        <svg
          role="img"
          aria-label={`${name}. The table below holds every year.`}
          width={chart.width}
          height={height + foot + 2}
          viewBox={`0 -2 ${chart.width} ${height + foot + 2}`}
        >
          {chart.bars.map((bar) => {
            const text = years.find(({ year }) => year === bar.year)?.text ?? '';
            return (
              <BarMark key={bar.year} bar={bar} text={text} picked={isPicked(bar.year)} onPick={onPick} />
            );
          })}
          <line x1={0} x2={chart.width} y1={height} y2={height} />
          {chart.ticks.map(({ year, x }) => (
            <text
              key={year}
              x={Math.min(Math.max(x, 13), chart.width - 13)}
              y={height + foot - 3}
              textAnchor="middle"
            >
              {year}
            </text>
          ))}
        </svg>
      </div>
      <YearTable title={title} tone={tone} years={years} isPicked={isPicked} onPick={onPick} />
    </figure>
  );
}
