/** The Admiralty code (NATO AJP-2.1) in words. */

export interface GradeWords {
  readonly reliability: string;
  readonly credibility: number;
}

export const reliabilities: readonly { readonly code: string; readonly text: string }[] = [
  { code: 'A', text: 'completely reliable' },
  { code: 'B', text: 'usually reliable' },
  { code: 'C', text: 'fairly reliable' },
  { code: 'D', text: 'not usually reliable' },
  { code: 'E', text: 'unreliable' },
  { code: 'F', text: 'reliability cannot be judged' },
];

export const credibilities: readonly { readonly code: number; readonly text: string }[] = [
  { code: 1, text: 'confirmed by other sources' },
  { code: 2, text: 'probably true' },
  { code: 3, text: 'possibly true' },
  { code: 4, text: 'doubtful' },
  { code: 5, text: 'improbable' },
  { code: 6, text: 'truth cannot be judged' },
];

export const reliabilityText = (code: string): string =>
  reliabilities.find((one) => one.code === code)?.text ?? `reliability ${code}`;

export const credibilityText = (code: number): string =>
  credibilities.find((one) => one.code === code)?.text ?? `credibility ${code}`;

/** Both halves of a grade in one sentence, with how to read the code. */
export const gradeExplained = ({ reliability, credibility }: GradeWords): string =>
  `Admiralty code ${reliability}${credibility}. Source ${reliability}: ${reliabilityText(reliability)} ` +
  `(A best, E worst, F not judged). Claim ${credibility}: ${credibilityText(credibility)} (1 best, 5 worst, 6 not judged).`;
