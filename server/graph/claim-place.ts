/**
 * Where a claim stands among those about one element, as a text to sort by: by source, then by locator as people
 * read it (¶8 before ¶18, p. 9 before p. 10), then by id. Stored with the claim, since Cypher can't make it.
 */
export function claimPlace(claim: {
  readonly id: string;
  readonly source: string;
  readonly locator: string | null;
}): string {
  const locator = (claim.locator ?? '').slice(0, 100).replace(/\d+/g, (digits) => digits.padStart(9, '0'));
  return `${claim.source} ${locator} ${claim.id}`;
}
