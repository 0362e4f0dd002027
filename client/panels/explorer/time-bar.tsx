import { useMemo, useState } from 'react';
import { Button, Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { changesOf, play, setClock, stopPlaying } from '../../actions/filter.ts';
import { shortDayText, isDay, monthIndex, monthRange, monthStart, monthText } from '../../state/dates.ts';
import { talliesOf } from '../../state/visible.ts';
import { Icon } from '../ui/icons.tsx';
import { ActionButton } from '../ui/page-parts.tsx';
import { useApp, useStateOf } from '../ui/use-app.tsx';

const yearsOf = ({ min, max }: { readonly min: number; readonly max: number }): readonly number[] => {
  const years = Math.floor(max / 12) - Math.ceil(min / 12) + 1;
  const every = [1, 2, 5, 10, 20, 50, 100].find((step) => years / step <= 9) ?? 500;
  const first = Math.ceil(min / 12 / every) * every;
  return Array.from(
    { length: Math.max(0, Math.floor((max / 12 - first) / every) + 1) },
    (_, n) => first + n * every,
  );
};

/** Years before this are a year that is still being typed. */
const firstDay = '1000-01-01';

/** A day to type or pick. What is not yet a whole date is kept here, so that the map does not follow each digit. */
const DayField = ({ clock, label }: { readonly clock: 'validOn' | 'knownOn'; readonly label: string }) => {
  const app = useApp();
  const day = useStateOf((state) => state.view.filters[clock]);
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <input
      type="date"
      className="day-field"
      aria-label={label}
      value={draft ?? day ?? ''}
      onChange={(event) => {
        stopPlaying(app);
        const { value } = event.currentTarget;
        const whole = value === '' || (isDay(value) && value >= firstDay);
        setDraft(whole ? null : value);
        if (whole) setClock(app, clock, value || null);
      }}
      onBlur={() => setDraft(null)}
    />
  );
};

/** The first clock: a month slider over the whole network, with steps from change to change, and play. */
const TrueOn = () => {
  const app = useApp();
  const elements = useStateOf((state) => state.elements);
  const nodes = useStateOf((state) => state.view.nodes);
  const day = useStateOf((state) => state.view.filters.validOn);
  const playing = useStateOf((state) => state.playing);
  const changes = useMemo(() => changesOf({ elements, view: { nodes } }), [elements, nodes]);
  const range = monthRange(changes);
  if (!range) return <p className="hint">Nothing on the map has a date.</p>;
  const value = day === null ? range.max : Math.min(range.max, Math.max(range.min, monthIndex(day)));
  const at = (month: number) => `${(100 * (month - range.min)) / (range.max - range.min)}%`;
  return (
    <Slider
      className={day === null ? 'clock is-any' : 'clock'}
      minValue={range.min}
      maxValue={range.max}
      value={value}
      onChange={(month) => {
        stopPlaying(app);
        setClock(app, 'validOn', monthStart(month));
      }}
    >
      <div className="clock-head">
        <Label>True on</Label>
        <output className="clock-day" aria-live={playing ? 'off' : 'polite'}>
          {day === null ? 'any date' : shortDayText(day)}
        </output>
      </div>
      <div className="clock-controls">
        <ActionButton id="previous-change" />
        <Button
          className="icon-button"
          aria-label={playing ? 'Stop time' : 'Play time'}
          onPress={() => (playing ? stopPlaying(app) : play(app))}
        >
          <Icon name={playing ? 'stop' : 'play'} />
        </Button>
        <ActionButton id="next-change" />
      </div>
      <SliderTrack className="clock-track">
        {changes.map((change) => (
          <span key={change} className="clock-change" style={{ left: at(monthIndex(change)) }} />
        ))}
        {yearsOf(range).map((year, index) => (
          <span
            key={year}
            className={`clock-year ${index % 2 ? 'is-minor' : ''} ${index % 4 ? 'is-rare' : ''}`}
            style={{ left: at(year * 12) }}
          >
            {year}
          </span>
        ))}
        <SliderThumb className="clock-thumb" aria-valuetext={day === null ? 'any date' : monthText(day)} />
      </SliderTrack>
      <DayField clock="validOn" label="True on this day" />
      <Button
        className="text-button"
        isDisabled={day === null}
        onPress={() => {
          stopPlaying(app);
          setClock(app, 'validOn', null);
        }}
      >
        Any date
      </Button>
    </Slider>
  );
};

/** The second clock: what was known, by the day a source was published. */
const KnownOn = () => {
  const app = useApp();
  const day = useStateOf((state) => state.view.filters.knownOn);
  return (
    <div className="known">
      <span>Known on</span>
      <DayField clock="knownOn" label="Known on this day" />
      {day === null ? null : (
        <Button
          className="icon-button"
          aria-label="Known at any date"
          onPress={() => setClock(app, 'knownOn', null)}
        >
          <Icon name="close" />
        </Button>
      )}
    </div>
  );
};

const ClockNotes = () => {
  const elements = useStateOf((state) => state.elements);
  const nodes = useStateOf((state) => state.view.nodes);
  const { validOn, knownOn } = useStateOf((state) => state.view.filters);
  const tallies = useMemo(() => talliesOf(elements, nodes), [elements, nodes]);
  const notes = [
    validOn && tallies.undated > 0 ? `${tallies.undated} undated are kept as possible, marked ?` : '',
    knownOn && tallies.undatedSources > 0
      ? `${tallies.undatedSources} from sources without a date count as known`
      : '',
  ].filter(Boolean);
  return notes.length > 0 ? <p className="clock-notes">{notes.join(' · ')}</p> : null;
};

/** Both clocks over the whole network. */
export function TimeBar() {
  return (
    <section className="time-bar" aria-label="Time">
      <TrueOn />
      <KnownOn />
      <ClockNotes />
    </section>
  );
}
