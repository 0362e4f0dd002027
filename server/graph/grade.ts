import type { Reliability } from './records.ts';

/** An Admiralty grade (NATO AJP-2.1) in code and words. */
export interface Grade {
  readonly reliability: Reliability;
  /** 1 to 6. */
  readonly credibility: number;
  /** `B2`. */
  readonly code: string;
  readonly text: string;
}

const reliabilities: Readonly<Record<Reliability, string>> = {
  A: 'reliable source',
  B: 'usually reliable source',
  C: 'fairly reliable source',
  D: 'not usually reliable source',
  E: 'unreliable source',
  F: 'source whose reliability cannot be judged',
};
const credibilities = [
  'confirmed by others',
  'probably true',
  'possibly true',
  'doubtful',
  'improbable',
  'truth cannot be judged',
];

/** The grade of a source's reliability and a claim's credibility; what is out of range cannot be judged. */
export function gradeOf(reliability: Reliability, credibility: number): Grade {
  const words = credibilities[credibility - 1] ?? credibilities[5]!;
  return {
    reliability,
    credibility,
    code: `${reliability}${credibility}`,
    text: `${reliabilities[reliability]}, ${words}`,
  };
}
