import type { PeriodItem } from '../../actions/evidence.ts';
import { periodExplained, periodText } from '../text/period-text.ts';
import { Explained } from './explained.tsx';

/** A period in words; its notation, bounds and precision on request. */
export const When = ({ period }: { readonly period: PeriodItem | null | undefined }) => (
  <Explained text={periodExplained(period)} className={period ? 'when' : 'when undated'}>
    {periodText(period)}
  </Explained>
);
