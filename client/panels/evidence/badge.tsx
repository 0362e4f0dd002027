import type { Worded } from '../text/status-text.ts';
import { Explained } from './explained.tsx';

const signs: Readonly<Record<Worded['tone'], string>> = { good: '✓', bad: '✕', open: '?', plain: '·' };

/** A status with a sign, since colour alone says nothing, and its meaning on request. */
export const StatusBadge = ({ status }: { readonly status: Worded }) => (
  <Explained text={status.meaning} className={`badge badge-${status.tone}`}>
    <span aria-hidden="true">{signs[status.tone]} </span>
    {status.label}
  </Explained>
);

/** Says that sources contradict each other. */
export const DisputedBadge = () => (
  <Explained
    text="Sources contradict each other about this; the claims stand side by side in its details."
    className="badge badge-open"
  >
    <span aria-hidden="true">≠ </span>disputed
  </Explained>
);
