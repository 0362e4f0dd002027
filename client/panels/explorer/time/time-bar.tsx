import { useEffect, useMemo, useRef } from 'react';
import { Button, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { changesOf, play, setDates, stopPlaying } from '../../../actions/filter.ts';
import { type DateMode, fromThumbs, modeOf, toThumbs } from '../../../state/date-modes.ts';
import {
  datesCaption,
  lastOfMonth,
  monthIndex,
  type MonthRange,
  monthRange,
  monthText,
  shortDayText,
} from '../../../state/dates.ts';
import { count, counted } from '../../../state/text.ts';
import { Icon } from '../../ui/icons.tsx';
import { ActionButton } from '../../ui/page-parts.tsx';
import { useApp, useStateOf } from '../../ui/use-app.tsx';
import { DateChoice, DatedOnly, KnownOn } from './date-fields.tsx';
import { useDatesTally, useTallies } from './use-tallies.tsx';

const yearsOf = ({ min, max }: MonthRange): readonly number[] => {
  const years = Math.floor(max / 12) - Math.ceil(min / 12) + 1;
  const every = [1, 2, 5, 10, 20, 50, 100].find((step) => years / step <= 9) ?? 500;
  const first = Math.ceil(min / 12 / every) * every;
  return Array.from(
    { length: Math.max(0, Math.floor((max / 12 - first) / every) + 1) },
    (_, n) => first + n * every,
  );
};

const thumbLabels: Readonly<Record<DateMode, readonly string[]>> = {
  any: ['True on'],
  day: ['True on'],
  span: ['True from', 'True to'],
  since: ['True since'],
  until: ['True until'],
};

/** A thumb that says its date: by itself it would say its number of months. */
const Thumb = ({
  index,
  label,
  says,
}: {
  readonly index: number;
  readonly label: string;
  readonly says: string;
}) => {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.setAttribute('aria-valuetext', says));
  return <SliderThumb index={index} inputRef={input} className="clock-thumb" aria-label={label} />;
};

/** What of the track is kept: between the thumbs, or from a thumb to the end that is open. */
const filled = (mode: DateMode, thumbs: readonly number[], { min, max }: MonthRange) => {
  const [low = min, high = low] = thumbs;
  switch (mode) {
    case 'any':
    case 'day':
      return null;
    case 'span':
      return { from: low, to: high };
    case 'since':
      return { from: low, to: max };
    case 'until':
      return { from: min, to: low };
  }
};

/** A slider over the months of the map: one thumb for a day or an end, two for a span. */
const Months = ({ range, changes }: { readonly range: MonthRange; readonly changes: readonly string[] }) => {
  const app = useApp();
  const filters = useStateOf((state) => state.view.filters);
  const mode = modeOf(filters);
  const thumbs = toThumbs(filters, range);
  const at = (month: number) => (100 * (month - range.min)) / (range.max - range.min);
  const fill = filled(mode, thumbs, range);
  const ends = [filters.validFrom, filters.validTo].filter((day) => day !== null);
  // A day is said as it is; the other modes go by whole months.
  const said = (index: number): string => {
    const day = ends[index];
    if (day === undefined) return 'any time';
    return mode === 'day' || (!day.endsWith('-01') && day !== lastOfMonth(day))
      ? shortDayText(day)
      : monthText(day);
  };
  return (
    <Slider
      // The number of thumbs belongs to the slider's identity.
      key={thumbs.length}
      className={mode === 'any' ? 'clock is-any' : 'clock'}
      aria-label="by month"
      minValue={range.min}
      maxValue={range.max}
      value={[...thumbs]}
      onChange={(months) => {
        stopPlaying(app);
        setDates(app, fromThumbs(filters, range, months));
      }}
    >
      <SliderTrack className="clock-track">
        {fill ? (
          <span
            className="clock-fill"
            style={{ left: `${at(fill.from)}%`, width: `${at(fill.to) - at(fill.from)}%` }}
          />
        ) : null}
        {changes.map((change) => (
          <span key={change} className="clock-change" style={{ left: `${at(monthIndex(change))}%` }} />
        ))}
        {yearsOf(range).map((year, index) => (
          <span
            key={year}
            className={`clock-year ${index % 2 ? 'is-minor' : ''} ${index % 4 ? 'is-rare' : ''}`}
            style={{ left: `${at(year * 12)}%` }}
          >
            {year}
          </span>
        ))}
        {thumbs.map((_, index) => (
          <Thumb
            key={thumbLabels[mode][index]}
            index={index}
            label={thumbLabels[mode][index] ?? ''}
            says={said(index)}
          />
        ))}
      </SliderTrack>
    </Slider>
  );
};

/** The first clock: when it was true, typed or by a slider, with steps and play. */
const TrueOn = () => {
  const app = useApp();
  const elements = useStateOf((state) => state.elements);
  const nodes = useStateOf((state) => state.view.nodes);
  const filters = useStateOf((state) => state.view.filters);
  const playing = useStateOf((state) => state.playing);
  const changes = useMemo(() => changesOf({ elements, view: { nodes } }), [elements, nodes]);
  const range = monthRange(changes);
  const isAny = modeOf(filters) === 'any';
  const tally = useDatesTally();
  if (!range && isAny) return <p className="hint">Nothing on the map has a date.</p>;
  return (
    <>
      <DateChoice />
      {isAny ? null : <ActionButton id="clear-date" />}
      <output className="visually-hidden" aria-live={playing ? 'off' : 'polite'}>
        {[datesCaption(filters), tally].filter(Boolean).join(': ')}
      </output>
      {range ? (
        <>
          <div className="clock-controls" role="group" aria-label="Steps in time">
            <ActionButton id="previous-year" />
            <ActionButton id="previous-change" />
            <Button
              className="icon-button"
              aria-label={playing ? 'Stop time' : 'Play time'}
              onPress={() => (playing ? stopPlaying(app) : play(app))}
            >
              <Icon name={playing ? 'stop' : 'play'} />
            </Button>
            <ActionButton id="next-change" />
            <ActionButton id="next-year" />
          </div>
          <Months range={range} changes={changes} />
        </>
      ) : null}
    </>
  );
};

const ClockNotes = () => {
  const filters = useStateOf((state) => state.view.filters);
  const { undatedNodes, undatedLinks, undatedSources } = useTallies();
  const { datedOnly, knownOn } = filters;
  const kept = datedOnly
    ? counted(undatedNodes, 'undated entity is', 'undated entities are')
    : `${count(undatedNodes + undatedLinks)} undated are`;
  const notes = [
    modeOf(filters) !== 'any' && undatedNodes + (datedOnly ? 0 : undatedLinks) > 0
      ? `${kept} kept as possible, marked ?`
      : '',
    datedOnly && undatedLinks > 0 ? `${counted(undatedLinks, 'undated link')} left out` : '',
    knownOn && undatedSources > 0
      ? `${count(undatedSources)} from sources without a date count as known`
      : '',
  ].filter(Boolean);
  return notes.length > 0 ? <p className="clock-notes">{notes.join(' · ')}</p> : null;
};

/** Both clocks over the whole network. */
export function TimeBar() {
  return (
    <section className="time-bar" aria-label="Time">
      <TrueOn />
      <div className="clock-rest">
        <DatedOnly />
        <KnownOn />
        <ClockNotes />
      </div>
    </section>
  );
}
