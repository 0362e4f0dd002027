import type { FigureItem } from '../../actions/evidence.ts';
import { FigureButton } from '../evidence/figure-line.tsx';
import { counted } from '../../state/number-text.ts';

/** The numbers about an entity. */
export const Figures = ({ figures }: { readonly figures: readonly FigureItem[] }) =>
  figures.length === 0 ? null : (
    <section className="section">
      <h4>
        Figures <span className="quiet">{counted(figures.length, 'number')} that sources give</span>
      </h4>
      <ul className="plain-list">
        {figures.map((figure) => (
          <li key={figure.id}>
            <FigureButton figure={figure} />
          </li>
        ))}
      </ul>
    </section>
  );
