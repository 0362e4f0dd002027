import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { select } from '../../actions/look.ts';
import type { Traced } from '../../actions/panel-data.ts';
import { count, counted } from '../../state/text.ts';
import { linkSentence } from '../ui/evidence-text.ts';
import { useApp } from '../ui/use-app.tsx';
import { labelLine, spotSize } from './sankey-geometry.ts';
import { type PlacedFlow, type PlacedNode, sankeyModel } from './sankey-model.ts';
import { type Flow, flowAmount, kinds } from './trace-flows.ts';

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
}

const FlowMark = ({ flow, placed, patterns }: FlowMarkProps) => {
  const app = useApp();
  const open = () => select(app, { kind: 'link', id: flow.id });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open();
  };
  const label = `${flow.number}: ${linkSentence(flow.link)}, ${flowAmount(flow.link)}`;
  const pattern =
    flow.kind === 'in-kind' || flow.kind === 'one-off' ? { stroke: `url(#${patterns}-${flow.kind})` } : {};
  return (
    <g
      className={`sankey-flow sankey-${flow.kind}`}
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
    <pattern id={`${id}-one-off`} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect className="pattern-ground" width="8" height="8" />
      <circle className="pattern-ink" cx="4" cy="4" r="2.4" />
    </pattern>
  </defs>
);

/** Lines beyond these would make the picture unreadable; the table has all of them. */
const maxLines = 60;

interface SankeyProps {
  readonly traced: Traced;
  readonly flows: readonly Flow[];
  /** The entity that is traced, and its name. */
  readonly id: string;
  readonly title: string;
}

/** The flows of a trace as a picture: left to right, numbered like the table below it. */
export function Sankey({ traced, flows, id, title }: SankeyProps) {
  const patterns = useId().replace(/[^\w-]/g, '');
  const { ref, width } = useWidth(360);
  const drawable = useMemo(() => flows.filter((flow) => flow.drawn), [flows]);
  const drawn = useMemo(() => drawable.slice(0, maxLines), [drawable]);
  const model = useMemo(() => sankeyModel(traced.graph.nodes, drawn, width), [traced, drawn, width]);
  if (!model) return null;
  const circles = flows.length - drawable.length;
  const left = drawable.length - drawn.length;
  const description =
    `Flows run from left to right between ${counted(model.nodes.length, 'entity', 'entities')}. Each number is that of ` +
    'the flow’s row in the table below.';
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
            return flow && <FlowMark key={placed.id} flow={flow} placed={placed} patterns={patterns} />;
          })}
          {model.nodes.map((node) => (
            <NodeMark key={node.id} node={node} traced={node.id === id} />
          ))}
        </svg>
      </div>
      <figcaption className="quiet">
        {description}
        {model.width > width && ' Scroll sideways to see all of it.'}
        {left > 0 && ` It holds the first ${maxLines} flows; ${count(left)} more are in the table only.`}
        {circles > 0 &&
          ` ${counted(circles, 'flow')} would close a circle and ${circles === 1 ? 'stands' : 'stand'} in the table only.`}
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

/** The width of an element in pixels, kept in step; `usual` until it is measured. */
const useWidth = (usual: number) => {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(usual);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
};
