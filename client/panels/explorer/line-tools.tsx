import { useMemo } from 'react';
import { Button, Checkbox, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { bundles, setBundling, setWeight } from '../../actions/lines.ts';
import { linesOf } from '../../state/relations/lines.ts';
import { scaleOf, scaleWords, type Weight, weightOf, weights } from '../../state/relations/weights.ts';
import { unknownDash } from '../../state/signs.ts';
import { count, counted } from '../../state/text.ts';
import { visibleIn } from '../../state/visible.ts';
import { Icon } from '../ui/icons.tsx';
import { useApp, useStateOf } from '../ui/use-app.tsx';

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
            <Swatch width={1} unknown />
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
