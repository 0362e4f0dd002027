import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { Checkbox, Label, Radio, RadioGroup } from 'react-aria-components';
import { setPanelParams } from '../../actions/look.ts';
import { loadTrace, type Traced, type TraceQuestion } from '../../actions/panel-data.ts';
import { counted } from '../../state/text.ts';
import { hopsOf } from '../panel-models.ts';
import { Hops } from '../path-panel.tsx';
import { EntityPicker, UseSelected } from '../ui/entity-picker.tsx';
import { Answer, Empty, useLoad } from '../ui/loading.tsx';
import { ClockNote, PanelBody, ShowSwitch, useClocks } from '../ui/panel-parts.tsx';
import { useApp } from '../ui/use-app.tsx';
import { FlowTable } from './flow-table.tsx';
import { yearsText } from './money-text.ts';
import { FlowKey, Sankey } from './sankey.tsx';
import { TimeChoice } from './time-choice.tsx';
import { windowOf, yearsOf, type YearSpan } from './time-window.ts';
import { type Flow, traceFlows } from './trace-flows.ts';
import { TraceTotals } from './trace-totals.tsx';
import { LeftOut, Ways } from './ways.tsx';

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
export function TracePanel({ params }: { readonly params: Readonly<Record<string, string>> }) {
  const app = useApp();
  const id = params.id ?? null;
  const direction = params.direction === 'from' ? 'from' : 'to';
  const maxHops = hopsOf(params.hops, hopChoices);
  const support = params.support !== 'no';
  const years = yearsOf(params.years);
  const pickId = (picked: string | null) => setPanelParams(app, { id: picked });
  return (
    <PanelBody>
      <EntityPicker label="Trace" picked={id} onPick={pickId} />
      <UseSelected as="the one to trace" picked={id} onPick={pickId} />
      <Options direction={direction} maxHops={maxHops} support={support} />
      {id ? (
        <TraceAnswer
          id={id}
          direction={direction}
          maxHops={maxHops}
          support={support}
          years={years}
          span={years !== null && (params.span === 'yes' || years.from !== years.to)}
        />
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
}

interface TraceAnswerProps {
  readonly id: string;
  readonly direction: 'to' | 'from';
  readonly maxHops: number;
  readonly support: boolean;
  /** The years to trace; null for all of time. */
  readonly years: YearSpan | null;
  readonly span: boolean;
}

interface ShownProps {
  readonly traced: Traced;
  readonly question: TraceQuestion;
  readonly years: YearSpan | null;
}

const NothingFound = ({ name, question, years }: Omit<ShownProps, 'traced'> & { readonly name: string }) => {
  const { direction, support, maxHops } = question;
  const what = support ? 'money or support' : 'money';
  const within = `within ${counted(maxHops, 'hop')}${years ? `, ${yearsText(years.from, years.to)}` : ''}`;
  return (
    <Empty
      title={
        direction === 'to'
          ? `No source says that ${what} reaches ${name} ${within}.`
          : `No source says that ${name} gives ${what} ${within}.`
      }
    >
      <p>
        Follow the other direction, allow more hops, {years ? 'pick other years' : 'or widen the map’s dates'}
        .
      </p>
    </Empty>
  );
};

const Shown = ({ traced, question, years }: ShownProps) => {
  const { id, direction } = question;
  const flows = useMemo(() => traceFlows(traced, id, direction), [traced, id, direction]);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const name = traced.graph.nodes.find((node) => node.id === id)?.name ?? id;
  const left = <LeftOut traced={traced} question={question} name={name} />;
  if (flows.length === 0)
    return (
      <>
        <NothingFound name={name} question={question} years={years} />
        {left}
      </>
    );
  const toggle = (flow: string) =>
    setOpened(
      (before) => new Set(before.has(flow) ? [...before].filter((one) => one !== flow) : [...before, flow]),
    );
  const open = (flow: Flow) => {
    // Drawn before the next lines run, so that the row is there to be focused.
    flushSync(() => setOpened((before) => new Set(before).add(flow.id)));
    const opener = document.querySelector<HTMLElement>(`#flow-${flow.number} button`);
    opener?.scrollIntoView({ block: 'nearest' });
    opener?.focus();
  };
  const part = {
    nodes: traced.graph.nodes.map((node) => node.id),
    links: flows.map((flow) => flow.id),
  };
  const title =
    (direction === 'to' ? `What reaches ${name}` : `What ${name} gives`) +
    (years ? `, ${yearsText(years.from, years.to)}` : '');
  return (
    <>
      <TraceTotals traced={traced} name={name} direction={direction} />
      <section className="section">
        <div className="section-head">
          <h4>{title}</h4>
          <ShowSwitch part={part} notice={`${title}, shown on the map`} />
        </div>
        <Sankey traced={traced} flows={flows} direction={direction} id={id} title={title} onOpen={open} />
        <FlowKey flows={flows} />
        {traced.graph.truncated && (
          <p className="quiet">
            {counted(traced.graph.omitted, 'entity', 'entities')} more did not fit and are left out.
          </p>
        )}
        <FlowTable flows={flows} question={question} opened={opened} onToggle={toggle} />
      </section>
      <Ways traced={traced} question={question} />
      {left}
    </>
  );
};

/** The server's answer to a trace: years to pick from, totals, picture, table, ways and what is left out. */
const TraceAnswer = ({ id, direction, maxHops, support, years, span }: TraceAnswerProps) => {
  const clocks = useClocks();
  const whole = { id, direction, maxHops, support, filter: clocks };
  const window = years && windowOf(years, clocks);
  const part = window && { ...whole, filter: { ...clocks, ...window } };
  // All of time is asked for in any case: it gives the years that one picks from.
  const overall = useLoad(`trace ${JSON.stringify(whole)}`, (app, signal) => loadTrace(app, whole, signal));
  const key = `trace part ${JSON.stringify(part)}`;
  const picked = useLoad(key, (app, signal) => (part ? loadTrace(app, part, signal) : Promise.resolve(null)));
  return (
    <>
      <ClockNote clocks={clocks} />
      <Answer loaded={overall} label="the trace" lines={8}>
        {(all) => (
          <>
            <TimeChoice whole={all} picked={years} span={span} direction={direction} />
            {years === null ? (
              <Shown traced={all} question={whole} years={null} />
            ) : part === null ? (
              <Empty title={`The map’s dates leave out ${yearsText(years.from, years.to)}.`}>
                <p>Pick other years, or widen the map’s dates.</p>
              </Empty>
            ) : (
              <Answer loaded={picked} label="the trace of these years" lines={8}>
                {(traced) => traced && <Shown key={key} traced={traced} question={part} years={years} />}
              </Answer>
            )}
          </>
        )}
      </Answer>
    </>
  );
};
