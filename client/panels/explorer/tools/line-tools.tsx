import { type ReactNode, useMemo } from 'react';
import { Button, Checkbox, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { bundles, setBundling, setWeight } from '../../../actions/drawn/lines.ts';
import { linesOf } from '../../../state/relations/lines.ts';
import {
  type ScaleRow,
  scaleOf,
  scaleWords,
  unknownWidth,
  type Weight,
  weightOf,
  weights,
  widths,
} from '../../../state/relations/weights.ts';
import { lineSigns, mixedWidth, unknownDash } from '../../../state/signs.ts';
import { count, counted } from '../../../state/text.ts';
import { visibleIn } from '../../../state/visible.ts';
import { Icon } from '../../ui/icons.tsx';
import { useApp, useStateOf } from '../../ui/use-app.tsx';

const labels: Readonly<Record<Weight, string>> = {
  links: 'Number of links',
  amount: 'Amount of money',
  duration: 'How long it held',
  origins: 'Independent origins',
};

const Swatch = ({ width, unknown = false }: { readonly width: number; readonly unknown?: boolean }) => (
  <svg className="width-swatch" viewBox="0 0 46 10" aria-hidden="true">
    <path d="M2 5h42" strokeWidth={width} {...(unknown && { strokeDasharray: unknownDash.join(' ') })} />
  </svg>
);

const useScale = () => {
  const elements = useStateOf((state) => state.elements);
  const view = useStateOf((state) => state.view);
  const { nodes, filters, bundling, opened, weight } = view;
  return useMemo(() => {
    if (weight === null) return null;
    const { relations } = visibleIn(elements, { nodes, filters });
    const scale = scaleOf(weight, relations);
    const today = new Date().toISOString().slice(0, 10);
    const lines = linesOf(relations, { bundling, opened });
    const unknown = lines.filter((line) => weightOf(line.relations, scale, today) === null).length;
    return { words: scaleWords(scale), unknown, lines: lines.length };
  }, [elements, nodes, filters, bundling, opened, weight]);
};

/** What the widths of lines say now, with what is unknown; nothing while they say nothing. */
export function WidthLegend() {
  const weight = useStateOf(({ view }) => view.weight);
  const scale = useScale();
  if (weight === null || scale === null) return null;
  const { words, unknown, lines } = scale;
  return (
    <details open className="width-legend">
      <summary>
        <span className="visually-hidden">Width of lines: </span>
        {labels[weight]}
      </summary>
      <ul>
        {words.rows.map(({ width, text }) => (
          <li key={text}>
            <Swatch width={width} />
            {text}
          </li>
        ))}
        {unknown > 0 ? (
          <li>
            <Swatch width={unknownWidth} unknown />
            {words.unknown}{' '}
            <span className="quiet">
              ({count(unknown)} of {counted(lines, 'line')})
            </span>
          </li>
        ) : null}
      </ul>
      <p className="quiet">{words.note}</p>
    </details>
  );
}

interface LegendRowProps {
  readonly children: ReactNode;
  readonly label: string;
  readonly note: string;
  /** How many the map has on its dates; none is said of what it has not at all. */
  readonly count?: number | undefined;
}

/** One sign of the map and what it means. */
export function LegendRow({ children, label, note, count }: LegendRowProps) {
  return (
    <li className="legend-row">
      {children}
      <span>
        <strong>{label}</strong> <span className="quiet">{note}</span>
      </span>
      {count === undefined ? null : <span className="count">{count}</span>}
    </li>
  );
}

const noRows: readonly ScaleRow[] = [];

/** What a line stands for now, one relation or all between two, and what its width and dots say. */
export function LineLegend() {
  const isBundling = useStateOf(bundles);
  const weight = useStateOf(({ view }) => view.weight);
  const scale = useScale();
  const rows = scale?.words.rows ?? noRows;
  return (
    <ul className="legend">
      {isBundling ? (
        <LegendRow
          label="One line between two"
          note="all relations between them; of several families it is grey, or striped in the colours of those in front. Select it to see each, or to draw each."
        >
          <Swatch width={mixedWidth} />
        </LegendRow>
      ) : (
        <LegendRow
          label="One line a relation"
          note="all links of one type from one entity to another, however many rows say so"
        >
          <Swatch width={lineSigns.SUPPORT.width} />
        </LegendRow>
      )}
      {weight === null ? (
        <LegendRow
          label="Width"
          note="by family; it says nothing more until you choose a number for it (“Lines” beside the map)"
        >
          <Swatch width={lineSigns.FUNDING.width} />
        </LegendRow>
      ) : (
        rows.map(({ width, text }) => (
          <LegendRow
            key={text}
            label={text}
            note={width === widths[0] ? `Width: ${labels[weight].toLowerCase()}` : ''}
          >
            <Swatch width={width} />
          </LegendRow>
        ))
      )}
      {scale && scale.unknown > 0 ? (
        <LegendRow label="Dotted" note={scale.words.unknown}>
          <Swatch width={unknownWidth} unknown />
        </LegendRow>
      ) : null}
      {scale ? <li className="quiet">{scale.words.note}</li> : null}
    </ul>
  );
}

/** How lines are drawn: bundled or each its own, and what their width says. */
export function LineTools() {
  const app = useApp();
  const weight = useStateOf(({ view }) => view.weight);
  const isBundling = useStateOf(bundles);
  return (
    <DialogTrigger>
      <Button className="icon-button" aria-label="Lines: bundling and width">
        <Icon name="lines" />
      </Button>
      <Popover className="popover line-tools" placement="left bottom">
        <Dialog aria-label="Lines" className="line-tools-body">
          <Checkbox className="tick" isSelected={isBundling} onChange={(on) => setBundling(app, on)}>
            <span className="tick-box" aria-hidden="true" />
            <span className="tick-label">One line between two</span>
          </Checkbox>
          <label className="line-width">
            <span>Width of lines</span>
            <select
              value={weight ?? ''}
              onChange={(event) => setWeight(app, weights.find((one) => one === event.target.value) ?? null)}
            >
              <option value="">By family</option>
              {weights.map((one) => (
                <option key={one} value={one}>
                  {labels[one]}
                </option>
              ))}
            </select>
          </label>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
