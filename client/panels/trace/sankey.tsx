import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Traced } from '../../actions/panel-data.ts';
import { count, counted } from '../../state/text.ts';
import { linkSentence } from '../ui/evidence-text.ts';
import { relationGives, relationHistory } from '../ui/relations/relation-text.ts';
import { useFormLabel } from '../ui/use-app.tsx';
import { labelLine, spotSize } from './sankey-geometry.ts';
import { type PlacedFlow, type PlacedNode, sankeyModel } from './sankey-model.ts';
import { drawing, type Flow, kinds, restText } from './trace-flows.ts';
import { useWidth } from './use-width.tsx';

const NodeMark = ({ node, traced }: { readonly node: PlacedNode; readonly traced: boolean }) => (
  <g className={traced ? 'sankey-node sankey-traced' : 'sankey-node'}>
    <title>{node.name}</title>
    <rect x={node.x} y={node.y} width={node.width} height={node.height} rx={2} />
    <text textAnchor={node.label.anchor}>
      {node.label.lines.map((line, index) => (
        <tspan
          key={index}
          x={node.label.x}
          y={node.label.y - (node.label.lines.length - 1 - index) * labelLine}
        >
          {line}
        </tspan>
      ))}
    </text>
  </g>
);

interface FlowMarkProps {
  readonly flow: Flow;
  readonly placed: PlacedFlow;
  readonly patterns: string;
  readonly onOpen: (flow: Flow) => void;
}

const FlowMark = ({ flow, placed, patterns, onOpen }: FlowMarkProps) => {
  const formLabel = useFormLabel();
  const open = () => onOpen(flow);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open();
  };
  const { relation, kind } = flow;
  const label = `${flow.number}: ${linkSentence(relation)}, ${relationGives(relation, formLabel)}, ${relationHistory(relation)}`;
  const pattern =
    kind === 'in-kind' || kind === 'once' || kind === 'rate' ? { stroke: `url(#${patterns}-${kind})` } : {};
  return (
    <g
      className={`sankey-flow sankey-${kind}`}
      role="button"
      tabIndex={0}
      aria-label={label}
      onClick={open}
      onKeyDown={onKeyDown}
    >
      <title>{label}</title>
      <path className="sankey-touch" d={placed.line} />
      <path className="sankey-line" d={placed.line} strokeWidth={flow.width} style={pattern} />
      <circle cx={placed.spot.x} cy={placed.spot.y} r={spotSize} />
      <text
        x={placed.spot.x}
        y={placed.spot.y}
        textAnchor="middle"
        dominantBaseline="central"
        aria-hidden="true"
      >
        {flow.number}
      </text>
    </g>
  );
};

const Patterns = ({ id }: { readonly id: string }) => (
  <defs>
    <pattern
      id={`${id}-in-kind`}
      width="7"
      height="7"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect className="pattern-ground" width="7" height="7" />
      <rect className="pattern-ink" width="3" height="7" />
    </pattern>
    <pattern id={`${id}-rate`} width="9" height="9" patternUnits="userSpaceOnUse">
      <rect className="pattern-ground" width="9" height="9" />
      <rect className="pattern-ink" width="6" height="9" />
    </pattern>
    <pattern id={`${id}-once`} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect className="pattern-ground" width="8" height="8" />
      <circle className="pattern-ink" cx="4" cy="4" r="2.4" />
    </pattern>
  </defs>
);

/** Lines drawn at first, and those that each press adds: more make no picture that one reads. */
const linesAtFirst = 16;
const linesMore = 20;

interface SankeyProps {
  readonly traced: Traced;
  readonly flows: readonly Flow[];
  readonly direction: 'to' | 'from';
  /** The entity that is traced, and its name. */
  readonly id: string;
  readonly title: string;
  readonly onOpen: (flow: Flow) => void;
}

const Rest = ({
  more,
  circles,
  onMore,
}: {
  readonly more: readonly Flow[];
  readonly circles: number;
  readonly onMore: () => void;
}) => (
  <>
    {circles > 0 &&
      ` ${counted(circles, 'relation')} would close a circle and ${circles === 1 ? 'stands' : 'stand'} in the table only.`}
    {more.length > 0 && (
      <span className="sankey-rest">
        {count(more.length)} more {more.length === 1 ? 'stands' : 'stand'} in the table only: {restText(more)}
        .{' '}
        <Button className="quiet-button" onPress={onMore}>
          Draw more of them
        </Button>
      </span>
    )}
  </>
);

/** The nearest and largest relations of a trace as a picture: left to right, numbered like the table below it. */
export function Sankey({ traced, flows, direction, id, title, onOpen }: SankeyProps) {
  const patterns = useId().replace(/[^\w-]/g, '');
  const { ref, width } = useWidth(360);
  const [max, setMax] = useState(linesAtFirst);
  const { drawn, more, circles } = useMemo(() => drawing(flows, direction, max), [flows, direction, max]);
  const model = useMemo(() => sankeyModel(traced.graph.nodes, drawn, width), [traced, drawn, width]);
  if (!model) return null;
  const description =
    `Flows run from left to right between ${counted(model.nodes.length, 'entity', 'entities')}. Each number is that of ` +
    'the relation’s row in the table below.';
  return (
    <figure className="sankey" ref={ref}>
      <div
        className="sankey-scroll"
        tabIndex={model.width > width ? 0 : undefined}
        role="group"
        aria-label={title}
      >
        <svg
          width={model.width}
          height={model.height}
          viewBox={`0 0 ${model.width} ${model.height}`}
          role="group"
          aria-labelledby={`${patterns}-title ${patterns}-description`}
        >
          <title id={`${patterns}-title`}>{title}</title>
          <desc id={`${patterns}-description`}>{description}</desc>
          <Patterns id={patterns} />
          {model.flows.map((placed) => {
            const flow = drawn.find((one) => one.id === placed.id);
            return (
              flow && (
                <FlowMark key={placed.id} flow={flow} placed={placed} patterns={patterns} onOpen={onOpen} />
              )
            );
          })}
          {model.nodes.map((node) => (
            <NodeMark key={node.id} node={node} traced={node.id === id} />
          ))}
        </svg>
      </div>
      <figcaption className="quiet">
        {description}
        {model.width > width && ' Scroll sideways to see all of it.'}
        <Rest more={more} circles={circles.length} onMore={() => setMax(max + linesMore)} />
      </figcaption>
    </figure>
  );
}

/** What the lines of the picture mean; only those that occur. */
export function FlowKey({ flows }: { readonly flows: readonly Flow[] }) {
  const used = new Set(flows.map((flow) => flow.kind));
  return (
    <dl className="flow-key" aria-label="How to read the picture">
      {kinds
        .filter(({ kind }) => used.has(kind))
        .map(({ kind, label, drawn }) => (
          <div key={kind} className="flow-key-row">
            <dt>
              <span aria-hidden="true" className={`swatch swatch-${kind}`} />
              {label}
            </dt>
            <dd className="quiet">{drawn}</dd>
          </div>
        ))}
    </dl>
  );
}
