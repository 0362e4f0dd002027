import { Link } from 'react-aria-components';
import type { FigureItem } from '../../actions/evidence.ts';
import { select } from '../../actions/look.ts';
import { loadSeries } from '../../actions/series.ts';
import { Answer } from '../evidence/loading.tsx';
import { periodText } from '../text/period-text.ts';
import { useApp } from '../use-app.tsx';
import { useLoad } from '../use-load.tsx';
import { seriesBars } from './series-model.ts';
import type { Bar } from './series-model.ts';

const BarPicture = ({ bar }: { readonly bar: Bar | undefined }) =>
  bar ? (
    <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="bar-track" width="100" height="10" />
      <rect
        className="bar-value"
        x={bar.from * 100}
        width={Math.max(1, (bar.to - bar.from) * 100)}
        height="10"
      />
    </svg>
  ) : null;

const period = (figure: FigureItem): string => (figure.period ? periodText(figure.period) : 'not given');

interface RowsProps {
  readonly figures: readonly FigureItem[];
  readonly current: string;
  readonly caption: string;
}

const Rows = ({ figures, current, caption }: RowsProps) => {
  const app = useApp();
  const bars = seriesBars(figures);
  return (
    <table className="table series-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Period</th>
          <th scope="col" className="number">
            Value
          </th>
          {bars.length > 0 && (
            <th scope="col" className="bar-column">
              <span className="visually-hidden">Bar, from zero</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.id} aria-current={figure.id === current || undefined}>
            <th scope="row">{period(figure)}</th>
            <td className="number">
              {figure.id === current ? (
                <strong>{figure.text}</strong>
              ) : (
                <Link className="inline-link" onPress={() => select(app, { kind: 'figure', id: figure.id })}>
                  {figure.text}
                </Link>
              )}
            </td>
            {bars.length > 0 && (
              <td className="bar-column">
                <BarPicture bar={bars.find((bar) => bar.id === figure.id)} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

interface SeriesProps {
  readonly about: string;
  readonly name: string;
  readonly measure: string;
  /** The figure that is open. */
  readonly current: string;
}

/** The figures of one measure over time, as a table with bars; nothing where there is only one. */
export const Series = ({ about, name, measure, current }: SeriesProps) => {
  const loaded = useLoad(`series ${about} ${measure}`, (app, signal) =>
    loadSeries(app, about, measure, signal),
  );
  return (
    <Answer loaded={loaded} label="series" lines={2}>
      {(figures) =>
        figures.length < 2 ? null : (
          <section className="section">
            <h4>Over time</h4>
            <Rows
              figures={figures}
              current={current}
              caption={`${name}: ${figures[0]?.label ?? measure} by period`}
            />
          </section>
        )
      }
    </Answer>
  );
};
