import type { WrittenClaim, WrittenDefaults } from './written.ts';
import { spotOf } from './read-field.ts';
import type { Reading } from './read.ts';
import type { Spot } from './problem.ts';
import { entityIds, hasEntity, placeText, typeOf, type Scope } from './scope.ts';
import { suggestion } from './suggest.ts';
import { unknownEntity } from './check-elements.ts';

interface Evidenced {
  readonly reading: Reading;
  readonly scope: Scope;
  readonly defaults: WrittenDefaults;
}

/** Checks the claims and evidence entries of one element. */
export function checkClaims(
  evidenced: Evidenced,
  element: { claims?: WrittenClaim[]; evidence?: string[] },
  name: string,
  obligation: boolean,
  spot: Spot,
): void {
  const { reading, scope } = evidenced;
  const { problems } = reading;
  const given = ['claims', 'evidence'].some((key) => spotOf(element, key) !== spotOf(element));
  const empty = element.claims?.length === 0 && !element.evidence?.length;
  if (!given || empty)
    problems.add(
      spot,
      `${name} has no claim; add one under "claims": { at: …, says: … }, since nothing stands without a source.`,
    );
  for (const claim of element.claims ?? []) checkClaim(evidenced, claim, obligation);
  element.evidence?.forEach((entry, index) => {
    const place = spotOf(element.evidence!, index);
    const bar = entry.indexOf('|');
    if (bar < 1 || bar === entry.length - 1)
      problems.add(place, `"${entry}" is no evidence entry; write source-id|locator.`);
    else if (!hasSource(scope, entry.slice(0, bar)))
      problems.add(place, unknownSource(scope, entry.slice(0, bar)));
  });
}

function checkClaim({ reading, scope, defaults }: Evidenced, claim: WrittenClaim, obligation: boolean): void {
  const { problems } = reading;
  checkSourceRef(scope, reading, claim, 'source');
  if (spotOf(claim, 'source') === spotOf(claim) && defaults.source === undefined)
    problems.add(spotOf(claim), 'This claim has no "source", and the file no default one; add either.');
  if (claim.by !== undefined) checkSpeaker(scope, reading, claim, claim.by);
  if (claim.verdict !== undefined && !obligation)
    problems.add(
      spotOf(claim, 'verdict'),
      'Only a claim about an Obligation passes a verdict; move it there or remove it.',
    );
  if (claim.evidence && claim.verdict === undefined && spotOf(claim, 'verdict') === spotOf(claim))
    problems.add(
      spotOf(claim, 'evidence'),
      'Evidence backs a verdict, and this claim has none; add "verdict" or remove it.',
    );
  if (
    claim.value !== undefined &&
    claim.property === undefined &&
    spotOf(claim, 'property') === spotOf(claim)
  )
    problems.add(spotOf(claim, 'value'), 'This claim gives a value and not of what; add "property".');
  claim.evidence?.forEach((id, index) => checkEvidence(scope, reading, id, spotOf(claim.evidence!, index)));
  if (claim.id !== undefined) {
    const first = scope.claims.get(claim.id);
    const place = spotOf(claim, 'id');
    if (first)
      problems.add(
        place,
        `The claim ${claim.id} stands already in ${placeText(first, place)}; give each its own id.`,
      );
    else scope.claims.set(claim.id, place);
    if (/[@~]/.test(claim.id))
      problems.add(place, `A claim's own id holds no @ and no ~, which made ids have; change "${claim.id}".`);
  }
}

function checkSpeaker(scope: Scope, { problems }: Reading, claim: WrittenClaim, by: string): void {
  const spot = spotOf(claim, 'by');
  const type = typeOf(scope, by);
  if (!hasEntity(scope, by)) problems.add(spot, unknownEntity(scope, by));
  else if (type !== undefined && type !== 'Actor')
    problems.add(spot, `Only an Actor says something, and ${by} is of the type ${type}; name who said it.`);
}

function checkEvidence(scope: Scope, { problems }: Reading, id: string, spot: Spot): void {
  const element = scope.elements.has(id) || scope.elsewhere.elements.has(id);
  if (element) return;
  const type = typeOf(scope, id);
  if (type === 'Event') return;
  if (hasEntity(scope, id))
    return problems.add(
      spot,
      `Evidence is a link, a figure or an Event, and ${id} is of the type ${type}; name what happened.`,
    );
  const known = [...scope.elements, ...scope.elsewhere.elements.keys(), ...entityIds(scope)];
  problems.add(
    spot,
    `No link, figure or event has the id "${id}"${suggestion(id, known) || '; name one that is there.'}`,
  );
}

/** Checks that the source named in `record` under `key` is there, if one is named. */
export function checkSourceRef<K extends string>(
  scope: Scope,
  { problems }: Reading,
  record: { [key in K]?: string },
  key: K,
): void {
  const id = record[key];
  if (id !== undefined && !hasSource(scope, id)) problems.add(spotOf(record, key), unknownSource(scope, id));
}

const hasSource = (scope: Scope, id: string) => scope.sources.has(id) || scope.elsewhere.sources.has(id);

function unknownSource(scope: Scope, id: string): string {
  const known = [...scope.sources, ...scope.elsewhere.sources.keys()];
  return `No source has the id "${id}"${suggestion(id, known) || '; add it to "sources".'}`;
}
