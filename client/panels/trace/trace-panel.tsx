import { type ReactNode, useMemo } from 'react';
import { Checkbox, Label, Radio, RadioGroup } from 'react-aria-components';
import { setPanelParams } from '../../actions/look.ts';
import { loadTrace, type Traced, type TracedFlow, type TracedTotal } from '../../actions/panel-data.ts';
import { counted } from '../../state/text.ts';
import { hopsOf } from '../panel-models.ts';
import { Hops } from '../path-panel.tsx';
import { LinkButton } from '../ui/element-buttons.tsx';
import { EntityPicker, UseSelected } from '../ui/entity-picker.tsx';
import { Explained, Fact } from '../ui/facts.tsx';
import { Answer, Empty, useLoad } from '../ui/loading.tsx';
import { ClockNote, PanelBody, ShowSwitch, useClocks } from '../ui/panel-parts.tsx';
import { useApp } from '../ui/use-app.tsx';
import { FlowTable, Ways } from './flow-table.tsx';
import { FlowKey, Sankey } from './sankey.tsx';
import { traceFlows } from './trace-flows.ts';

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
}

interface TraceAnswerProps {
  readonly id: string;
  readonly direction: 'to' | 'from';
  readonly maxHops: number;
  readonly support: boolean;
}

type ShownProps = TraceAnswerProps & { readonly traced: Traced };

const Shown = ({ traced, id, direction, maxHops, support }: ShownProps) => {
  const flows = useMemo(() => traceFlows(traced), [traced]);
  const name = traced.graph.nodes.find((node) => node.id === id)?.name ?? id;
  if (flows.length === 0)
    return (
      <Empty
        title={
          direction === 'to'
            ? `No source says that ${support ? 'money or support' : 'money'} reaches ${name} within ${counted(maxHops, 'hop')}.`
            : `No source says that ${name} gives ${support ? 'money or support' : 'money'} within ${counted(maxHops, 'hop')}.`
        }
      >
        <p>Follow the other direction, allow more hops, or widen the map’s dates.</p>
      </Empty>
    );
  const part = {
    nodes: traced.graph.nodes.map((node) => node.id),
    links: traced.graph.links.map((link) => link.id),
  };
  const title = direction === 'to' ? `What reaches ${name}` : `What ${name} gives`;
  return (
    <>
      <Totals traced={traced} name={name} direction={direction} />
      <section className="section">
        <div className="section-head">
          <h4>{title}</h4>
          <ShowSwitch part={part} notice={`${title}, shown on the map`} />
        </div>
        <Sankey traced={traced} flows={flows} id={id} title={title} />
        <FlowKey flows={flows} />
        {traced.graph.truncated && (
          <p className="quiet">
            {counted(traced.graph.omitted, 'entity', 'entities')} more did not fit and are left out.
          </p>
        )}
        <FlowTable flows={flows} caption={`${title}: every flow, numbered as in the picture`} />
      </section>
      <Ways traced={traced} />
    </>
  );
};

/** The server's answer to a trace, with totals, picture, table and ways. */
const TraceAnswer = (question: TraceAnswerProps) => {
  const clocks = useClocks();
  const asked = { ...question, ...clocks };
  const loaded = useLoad(`trace ${JSON.stringify(asked)}`, (app, signal) => loadTrace(app, asked, signal));
  return (
    <>
      <ClockNote clocks={clocks} />
      <Answer loaded={loaded} label="the trace" lines={8}>
        {(traced) => <Shown traced={traced} {...question} />}
      </Answer>
    </>
  );
};

const Money = ({ total }: { readonly total: TracedTotal }) => (
  <>
    {total.annual && (
      <Fact label={`Cash a year, ${total.currency}`}>
        <span className="arithmetic arithmetic-total">{total.annual.arithmetic}</span>{' '}
        <span className="quiet">from {counted(total.count, 'flow')}, each counted once</span>
      </Fact>
    )}
    {total.oneOff && (
      <Fact label={`One-off cash, ${total.currency}`}>
        <span className="arithmetic arithmetic-total">{total.oneOff.arithmetic}</span>
      </Fact>
    )}
  </>
);

const Flows = ({ flows }: { readonly flows: readonly TracedFlow[] }) => (
  <ul className="plain-list">
    {flows.map((flow) => (
      <li key={flow.id}>
        <LinkButton link={flow} />
      </li>
    ))}
  </ul>
);

interface CountedFactProps {
  readonly label: string;
  readonly text: string;
  readonly flows: readonly TracedFlow[];
  readonly children: ReactNode;
}

const CountedFact = ({ label, text, flows, children }: CountedFactProps) =>
  flows.length === 0 ? null : (
    <Fact label={label}>
      <Explained text={text}>{children}</Explained>
      <Flows flows={flows} />
    </Fact>
  );

interface TotalsProps {
  readonly traced: Traced;
  readonly name: string;
  readonly direction: 'to' | 'from';
}

/** What a trace adds up to, what it must not add, and what nobody knows. */
const Totals = ({ traced, name, direction }: TotalsProps) => {
  const { totals, further, inKind, inKindFlows, unknownFlows, unknownAmounts, flows } = traced;
  const reaches = direction === 'to' ? `reaches ${name}` : `leaves ${name}`;
  return (
    <section className="section" aria-label="Totals">
      <h4>What {direction === 'to' ? 'reaches it' : 'it gives'}, added up</h4>
      <dl className="facts facts-wide">
        {totals.length === 0 ? (
          <Fact label="Cash">No cash of a known amount directly {reaches}.</Fact>
        ) : (
          totals.map((total) => <Money key={total.currency} total={total} />)
        )}
        <CountedFact
          label="In kind"
          flows={inKind}
          text="Goods valued in money. They are listed and never added to cash."
        >
          {counted(inKindFlows, 'flow')} of goods, not added up
        </CountedFact>
        <CountedFact
          label="Unknown amounts"
          flows={unknownFlows}
          text="No source gives an amount. Unknown is not zero, so these flows are counted and in no total."
        >
          {counted(unknownAmounts, 'flow')} in no total
        </CountedFact>
        {further.map((total) => (
          <Fact key={`${total.currency} ${total.distance}`} label={`Further off, ${total.currency}`}>
            <Explained text="Money passed on is not new money, so it stands apart from the total above.">
              {counted(total.distance, 'flow')} away
            </Explained>
            {total.annual && <span className="arithmetic">{total.annual.arithmetic}</span>}
            {total.oneOff && <span className="arithmetic">{total.oneOff.arithmetic} (one-off)</span>}
          </Fact>
        ))}
        <Fact label="Funding flows">
          <Explained text="Different flows of money or valued goods that the trace crosses, each counted once however many ways lead over it.">
            {counted(flows, 'flow')}
          </Explained>
        </Fact>
      </dl>
    </section>
  );
};
