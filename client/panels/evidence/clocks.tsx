import type { Clocks } from '../../actions/details.ts';
import { dayText } from '../text/period-text.ts';
import { useStateOf } from '../use-app.tsx';

/** The map's two clocks, which panels follow. */
export const useClocks = (): Clocks => {
  const validOn = useStateOf((state) => state.view.filters.validOn);
  const knownOn = useStateOf((state) => state.view.filters.knownOn);
  return { validOn, knownOn };
};

/** Says that a list follows the map's dates, where those leave something out. */
export const ClockNote = ({ clocks }: { readonly clocks: Clocks }) => {
  const { validOn, knownOn } = clocks;
  if (!validOn && !knownOn) return null;
  const parts = [
    validOn && `what may have held on ${dayText(validOn)} (undated links always may)`,
    knownOn && `what was known by ${dayText(knownOn)}`,
  ];
  return <p className="clock-note">As on the map, only {parts.filter(Boolean).join(' and ')}.</p>;
};
