import type { Spot } from '../../dossier/problem.ts';
import type { WordList } from '../../dossier/format-fields.ts';
import { suggestion } from '../../dossier/suggest.ts';
import type { Ontology } from '../../graph/ontology.ts';
import { isConstant } from './template.ts';
import type { Scope, TextOf } from './scope.ts';
import { oneOf } from './value.ts';
import type { WrittenValue } from './written.ts';

/** Compiles a word of the ontology. Words that the mapping itself gives are checked; those in cells the import checks. */
export function compileWord(
  written: WrittenValue | undefined,
  list: WordList,
  scope: Scope,
  spot: Spot,
  type?: WrittenValue,
): TextOf | null {
  if (written === undefined) return null;
  const known = knownWords(list, scope.settings.ontology, type);
  for (const word of givenWords(written))
    if (!known.includes(word)) {
      const hint =
        suggestion(word, known) || '; add it to "ontology" of the mapping, or use a word that is there.';
      scope.settings.problems.add(spot, `"${word}" is no ${list}${hint}`);
    }
  return typeof written === 'string' && isConstant(written) ? () => written : oneOf(written, scope, spot);
}

function givenWords(written: WrittenValue): string[] {
  if (typeof written === 'string') return isConstant(written) ? [written] : [];
  return [
    ...(written.map ? Object.values(written.map) : []),
    ...(written.constant === undefined ? [] : [written.constant]),
    ...(written.default !== undefined && isConstant(written.default) ? [written.default] : []),
    ...(written.first ?? []).flatMap(givenWords),
  ].filter(Boolean);
}

function knownWords(list: WordList, ontology: Ontology, type: WrittenValue | undefined): string[] {
  const kindsOf = typeof type === 'string' && isConstant(type) ? type : null;
  const words = {
    'entity type': ontology.entityTypes,
    kind: ontology.entityTypes
      .filter(({ id }) => kindsOf === null || id === kindsOf)
      .flatMap(({ kinds }) => kinds),
    'link type': ontology.linkTypes,
    'support form': ontology.supportForms,
    measure: ontology.measures,
  }[list];
  return words.map(({ id }) => id);
}
