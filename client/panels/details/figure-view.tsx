import { Link } from 'react-aria-components';
import { select } from '../../actions/look.ts';
import {
  type FigureDetails,
  type FigureItem,
  loadSeries,
  moreFigureClaims,
} from '../../actions/panel-data.ts';
import { DisagreementsAbout } from '../disagreements-panel.tsx';
import { type Bar, seriesBars } from '../panel-models.ts';
import { Claims } from '../ui/claims.tsx';
import { EntityButton } from '../ui/element-buttons.tsx';
import { DisputedBadge, Explained, Fact, Grade, MoreFacts, OtherFact, When } from '../ui/facts.tsx';
import { Answer, useLoad } from '../ui/loading.tsx';
import { periodText } from '../ui/period-text.ts';
import { useApp, useStateOf } from '../ui/use-app.tsx';

/** One figure: what it counts, of whom, when, who says so, and the others of its measure. */
export function FigureView({ figure }: { readonly figure: FigureDetails }) {
  const measure = useStateOf((state) => state.vocabulary?.measures.find((one) => one.id === figure.measure));
  const range = figure.low !== figure.high;
  return (
    <div className="details">
      <p className="eyebrow">figure</p>
      <h3 className="details-name">
        {figure.text} <span className="figure-measure">{figure.label}</span>
      </h3>
      {figure.disputed && (
        <p>
          <DisputedBadge />
        </p>
      )}
      <dl className="facts">
        <Fact label="About">
          <EntityButton entity={figure.about} kind />
        </Fact>
        <Fact label="Measure">
          <Explained text={measure?.description ?? `What the source counts as ${figure.label}.`}>
            {figure.label}
          </Explained>
        </Fact>
        <Fact label="Unit">{figure.unit ?? 'none: a plain count'}</Fact>
        {range && <Fact label="Range">The source gives a lower and an upper bound, not one value.</Fact>}
        <Fact label="Period">
          {figure.period ? (
            <When period={figure.period} />
          ) : (
            <Explained text="The source does not say which time the number covers.">not given</Explained>
          )}
        </Fact>
        <Fact label="Best grade">
          <Grade grade={figure.grade} words />
        </Fact>
        <OtherFact values={figure.otherValues} />
      </dl>
      <Series about={figure.about.id} name={figure.about.name} measure={figure.measure} current={figure.id} />
      <DisagreementsAbout id={figure.about.id} figure={figure.id} />
      <MoreFacts attributes={figure.attributes} />
      <Claims id={figure.id} first={figure.claims} next={moreFigureClaims} />
    </div>
  );
}

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
const Series = ({ about, name, measure, current }: SeriesProps) => {
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
