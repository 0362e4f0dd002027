import type { LinkFamily, RelationPeriod } from '../../state/elements.ts';
import { type Axis, barsOf } from '../../state/relations/spans.ts';
import { counted } from '../../state/text.ts';

interface Props {
  readonly periods: readonly RelationPeriod[];
  readonly axis: Axis;
  /** Links of the tallest bar; strips that stand together share it. */
  readonly most: number;
}

const height = 12;
/** A year with one link is still seen where another has a hundred. */
const least = 3;

/** The most links that any year of these relations has. */
export function mostOf(
  relations: readonly { readonly periods: readonly RelationPeriod[] }[],
  axis: Axis,
): number {
  return Math.max(1, ...relations.flatMap(({ periods }) => barsOf(periods, axis).map(({ links }) => links)));
}

/** A bar for each year in which links held, gaps left empty. For the eye: a text beside it must say the same. */
export function Strip({ periods, axis, most }: Props) {
  const years = axis.to - axis.from + 1;
  return (
    <svg
      className="strip"
      viewBox={`0 0 ${years} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path className="strip-ground" d={`M0 ${height - 0.5}H${years}`} />
      {barsOf(periods, axis).map(({ year, links }) => {
        const tall = least + ((height - least) * links) / most;
        return (
          <rect
            key={year}
            x={year - axis.from}
            y={height - tall}
            width={years > 40 ? 1 : 0.85}
            height={tall}
          />
        );
      })}
    </svg>
  );
}

/** The years that strips below it run over. */
export function StripAxis({ axis }: { readonly axis: Axis }) {
  return (
    <span className="strip-axis">
      <span>{axis.from}</span>
      {axis.to > axis.from ? <span>{axis.to}</span> : null}
    </span>
  );
}

/** A relation's history by year with its axis; readers hear it as one sentence. */
export function History({ family, periods, axis, most }: Props & { readonly family: LinkFamily }) {
  const bars = barsOf(periods, axis);
  const tallest = bars.reduce(
    (best, bar) => (bar.links > best.links ? bar : best),
    bars[0] ?? { year: 0, links: 0 },
  );
  const gaps = axis.to - axis.from + 1 - bars.length;
  const words = [
    `${axis.from} to ${axis.to}`,
    `most in ${tallest.year}: ${counted(tallest.links, 'link')}`,
    gaps > 0 ? `${counted(gaps, 'year')} without` : '',
  ];
  return (
    <figure
      className={`history family-${family}`}
      role="img"
      aria-label={`Links by year, ${words.filter(Boolean).join('; ')}.`}
    >
      <Strip periods={periods} axis={axis} most={most} />
      <StripAxis axis={axis} />
    </figure>
  );
}
