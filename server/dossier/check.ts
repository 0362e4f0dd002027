import { checkEntity, checkFigure, checkLink } from './check-elements.ts';
import { checkClaims, checkSourceRef } from './check-claims.ts';
import type { Problem } from './problem.ts';
import { spotOf } from './read-field.ts';
import type { Reading } from './read.ts';
import { scopeOf } from './scope.ts';
import { nowhere, type Elsewhere } from './known.ts';

/**
 * Every problem of a dossier in one pass, by file, line and column; empty when it can be loaded. `elsewhere` is
 * what other dossiers define.
 */
export function checkDossier(read: Reading, elsewhere: Elsewhere = nowhere): Problem[] {
  // A copy, so that one reading can be checked against different surroundings.
  const reading = { ...read, problems: read.problems.copy() };
  // With a file that cannot be parsed, half of the ids would be unknown: its syntax comes first.
  if (!reading.whole) return reading.problems.sorted();
  const scope = scopeOf(reading, elsewhere);
  for (const { written, defaults } of reading.files) {
    if (written.defaults) checkSourceRef(scope, reading, written.defaults, 'source');
    const evidenced = { reading, scope, defaults };
    for (const [id, entity] of Object.entries(written.entities ?? {})) {
      checkEntity(reading, id, entity);
      checkClaims(
        evidenced,
        entity,
        `The entity ${id}`,
        entity.type === 'Obligation',
        spotOf(written.entities!, id),
      );
    }
    for (const link of written.links ?? []) {
      const id = checkLink(scope, reading, link);
      checkClaims(evidenced, link, id ? `The link ${id}` : 'This link', false, spotOf(link));
    }
    for (const figure of written.figures ?? []) {
      const id = checkFigure(scope, reading, figure);
      checkClaims(evidenced, figure, id ? `The figure ${id}` : 'This figure', false, spotOf(figure));
    }
  }
  return reading.problems.sorted();
}
