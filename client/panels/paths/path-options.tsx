import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { setPanelParams } from '../../actions/look.ts';
import type { LinkFamily } from '../../state/elements.ts';
import { useApp, useStateOf } from '../use-app.tsx';
import { hopChoices } from './path-question.ts';

interface HopsProps {
  /** What a hop is. */
  readonly hint: string;
  readonly value: number;
  readonly choices: readonly number[];
}

/** At most how many hops a chain may have. */
export const Hops = ({ value, choices, hint }: HopsProps) => {
  const app = useApp();
  return (
    <label className="field">
      At most
      <select value={value} onChange={(event) => setPanelParams(app, { hops: event.target.value })}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice} {choice === 1 ? 'hop' : 'hops'}
          </option>
        ))}
      </select>
      <span className="quiet">{hint}</span>
    </label>
  );
};

interface PathOptionsProps {
  readonly maxHops: number;
  readonly families: readonly LinkFamily[];
}

/** How long a path may be and which families of links it may use. */
export const PathOptions = ({ maxHops, families }: PathOptionsProps) => {
  const app = useApp();
  const terms = useStateOf((state) => state.vocabulary?.families);
  const set = (chosen: readonly string[]) =>
    setPanelParams(app, { families: chosen.length === 0 ? null : chosen.join(',') });
  return (
    <div className="options">
      <Hops value={maxHops} choices={hopChoices} hint="a hop is one link" />
      <details open={families.length > 0}>
        <summary>
          Only through certain families{families.length > 0 ? ` (${families.length} chosen)` : ' (all)'}
        </summary>
        <CheckboxGroup className="checks" value={[...families]} onChange={set}>
          <Label>Families of links a path may use; none chosen means all</Label>
          {(terms ?? []).map((term) => (
            <Checkbox key={term.family} value={term.family} className={`check family-${term.family}`}>
              <span aria-hidden="true" className="check-box" />
              <span aria-hidden="true" className="family-mark" />
              {term.label}
            </Checkbox>
          ))}
        </CheckboxGroup>
      </details>
    </div>
  );
};
