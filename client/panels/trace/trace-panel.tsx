import { Radio, RadioGroup, Label, Checkbox } from 'react-aria-components';
import { setPanelParams } from '../../actions/look.ts';
import { Empty } from '../evidence/loading.tsx';
import { PanelBody } from '../evidence/panel-body.tsx';
import { Hops } from '../paths/path-options.tsx';
import { hopsOf } from '../paths/path-question.ts';
import { EntityPicker } from '../pick/entity-picker.tsx';
import { UseSelected } from '../pick/use-selected.tsx';
import { useApp } from '../use-app.tsx';
import { TraceAnswer } from './trace-answer.tsx';

const hopChoices = [1, 2, 3, 4, 5, 6];

interface OptionsProps {
  readonly direction: 'to' | 'from';
  readonly maxHops: number;
  readonly support: boolean;
}

const Options = ({ direction, maxHops, support }: OptionsProps) => {
  const app = useApp();
  return (
    <div className="options">
      <RadioGroup
        className="radios"
        value={direction}
        orientation="horizontal"
        onChange={(value) => setPanelParams(app, { direction: value })}
      >
        <Label>Follow</Label>
        <Radio value="to" className="radio">
          <span aria-hidden="true" className="radio-dot" />
          what reaches it
        </Radio>
        <Radio value="from" className="radio">
          <span aria-hidden="true" className="radio-dot" />
          what it gives
        </Radio>
      </RadioGroup>
      <Checkbox
        className="check"
        isSelected={support}
        onChange={(on) => setPanelParams(app, { support: on ? null : 'no' })}
      >
        <span aria-hidden="true" className="check-box" />
        Support that is not money too
      </Checkbox>
      <Hops value={maxHops} choices={hopChoices} hint="a hop is one flow" />
    </div>
  );
};

/** Money, goods and support followed to or from an entity, and added up. */
export const TracePanel = ({ params }: { readonly params: Readonly<Record<string, string>> }) => {
  const app = useApp();
  const id = params.id ?? null;
  const direction = params.direction === 'from' ? 'from' : 'to';
  const maxHops = hopsOf(params.hops, hopChoices);
  const support = params.support !== 'no';
  const pickId = (picked: string | null) => setPanelParams(app, { id: picked });
  return (
    <PanelBody>
      <EntityPicker label="Trace" picked={id} onPick={pickId} />
      <UseSelected as="the one to trace" picked={id} onPick={pickId} />
      <Options direction={direction} maxHops={maxHops} support={support} />
      {id ? (
        <TraceAnswer id={id} direction={direction} maxHops={maxHops} support={support} />
      ) : (
        <Empty title="Pick an entity to trace.">
          <p>
            Search a name above, or select an actor on the map: the trace follows money and support to or from
            it.
          </p>
        </Empty>
      )}
    </PanelBody>
  );
};
