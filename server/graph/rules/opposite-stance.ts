import { findingOf } from '../obligations.ts';
import type { ClaimRecord } from '../records.ts';
import { listText, type Finding } from './rule.ts';

/**
 * Claims of opposite stance, or differing verdicts, on one element: verdicts against each other, and the other
 * claims against each other property by property. `claims` are those about it that stand; `name` reads in a sentence.
 */
export function oppositeStance(id: string, name: string, claims: readonly ClaimRecord[]): Finding[] {
  const judging = claims.filter((claim) => claim.verdict !== null);
  const plain = claims.filter((claim) => claim.verdict === null);
  const properties = [...new Set(plain.map((claim) => claim.property))].sort();
  return [
    ...opposed(id, 'verdict', judging, `On “${name}”, ${verdictText(judging)}.`, (claim) => findingOf(claim)),
    ...properties.flatMap((property) => {
      const group = plain.filter((claim) => claim.property === property);
      const of = property === null ? '' : ` (${property})`;
      return opposed(
        id,
        property ?? '',
        group,
        `On “${name}”${of}, ${stanceText(group)}.`,
        (claim) => claim.stance,
      );
    }),
  ];
}

function opposed(
  id: string,
  part: string,
  claims: readonly ClaimRecord[],
  summary: string,
  side: (claim: ClaimRecord) => string | null,
): Finding[] {
  if (new Set(claims.map(side)).size < 2) return [];
  return [{ rule: 'opposite-stance', key: part === '' ? id : `${id}#${part}`, summary, figures: [], claims }];
}

const verdictWords = {
  FULFILLED: ['finds it fulfilled', 'find it fulfilled'],
  BREACHED: ['finds it breached', 'find it breached'],
  DISPUTED: ['disputes that', 'dispute that'],
} as const;

function verdictText(claims: readonly ClaimRecord[]): string {
  const parts = (['FULFILLED', 'BREACHED', 'DISPUTED'] as const).flatMap((verdict) => {
    const count = claims.filter((claim) => findingOf(claim) === verdict).length;
    return count === 0 ? [] : [counted(count, verdictWords[verdict])];
  });
  return listText(parts);
}

function stanceText(claims: readonly ClaimRecord[]): string {
  const denials = claims.filter((claim) => claim.stance === 'DENIES').length;
  return `${counted(claims.length - denials, ['says so', 'say so'])} and ${counted(denials, ['denies it', 'deny it'])}`;
}

const counted = (count: number, [one, several]: readonly [string, string]): string =>
  count === 1 ? `1 claim ${one}` : `${count} claims ${several}`;
