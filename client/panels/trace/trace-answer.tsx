import { useMemo } from 'react';
import { loadTrace } from '../../actions/trace.ts';
import type { Traced } from '../../actions/trace.ts';
import { ClockNote, useClocks } from '../evidence/clocks.tsx';
import { Answer, Empty } from '../evidence/loading.tsx';
import { ShowSwitch } from '../evidence/show-switch.tsx';
import { counted } from '../../state/number-text.ts';
import { useLoad } from '../use-load.tsx';
import { FlowKey } from './flow-key.tsx';
import { FlowTable } from './flow-table.tsx';
import { Sankey } from './sankey.tsx';
import { Totals } from './totals.tsx';
import { traceFlows } from './trace-flows.ts';
import { Ways } from './ways.tsx';

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
export const TraceAnswer = (question: TraceAnswerProps) => {
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
