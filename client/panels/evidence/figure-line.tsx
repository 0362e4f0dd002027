import { Link } from 'react-aria-components';
import type { FigureItem } from '../../actions/evidence.ts';
import { select } from '../../actions/look.ts';
import { periodText } from '../text/period-text.ts';
import { useApp } from '../use-app.tsx';

/** A figure with its measure and period; opens its details. */
export const FigureButton = ({ figure, of }: { readonly figure: FigureItem; readonly of?: string }) => {
  const app = useApp();
  return (
    <span className="figure-line">
      <Link className="inline-link" onPress={() => select(app, { kind: 'figure', id: figure.id })}>
        <strong>{figure.text}</strong> {figure.label}
        {of ? ` (${of})` : ''}
      </Link>{' '}
      <span className="quiet">
        {figure.period ? periodText(figure.period) : 'period not given'}
        {figure.disputed ? ' · ≠ disputed' : ''}
      </span>
    </span>
  );
};
