import type { ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly label: string;
  readonly note: string;
  /** How many the map has on its dates; none is said of what it has not at all. */
  readonly count?: number | undefined;
}

/** One sign of the map and what it means. */
export function LegendRow({ children, label, note, count }: Props) {
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
