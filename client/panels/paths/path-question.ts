import { linkFamilies } from '../../state/elements.ts';
import type { LinkFamily } from '../../state/elements.ts';

export const hopChoices = [1, 2, 3, 4, 5, 6, 7, 8];
const usual = 4;

/** The number of hops that a panel's parameters ask for; the usual one where they ask for nonsense. */
export const hopsOf = (hops: string | undefined, choices: readonly number[] = hopChoices): number =>
  choices.includes(Number(hops)) ? Number(hops) : usual;

/** The families that a panel's parameters keep (`FUNDING,SUPPORT`); none means all. */
export const familiesOf = (text: string | undefined): readonly LinkFamily[] => {
  const asked = (text ?? '').split(',');
  return linkFamilies.filter((family) => asked.includes(family));
};
