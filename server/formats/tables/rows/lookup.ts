import type { Spot } from '../../fields/yaml-file.ts';
import { suggestion } from '../../../graph/values/suggest.ts';
import type { Scope } from './scope.ts';
import { count, lacked } from '../watch/steps.ts';
import type { WrittenValueMap } from '../mapping/written.ts';

/** Compiles a look-up of one text; what is not found becomes what `missing` says. */
export function compileLookup(
  { lookup: name = '', missing = 'drop', column: of }: WrittenValueMap,
  scope: Scope,
  spot: Spot,
): (text: string) => string {
  const { lookups, problems, report, watch } = scope.settings;
  const lookup = lookups.get(name);
  if (!lookup) {
    const known = [...lookups.keys()];
    const hint = suggestion(name, known) || '; add it to "lookups".';
    problems.add(spot, `"${name}" is no lookup of this mapping${hint}`);
    return (text) => text;
  }
  const { entries, file } = lookup;
  const column = of ?? null;
  const becomes = missing === 'keep' ? 'was kept as it is' : 'became nothing';
  const step = watch.step(spot, 'lookup', (found) =>
    // What is noted row by row needs no sum; what is kept may be meant to be.
    found.hits === 0 || missing === 'drop' ? lacked(`${file}, where "${name}" looks`, becomes)(found) : null,
  );
  return (text) => {
    const found = entries.get(text);
    count(step, Boolean(found), text);
    if (found) return found;
    if (missing === 'keep') return text;
    const what = JSON.stringify(text.slice(0, 100));
    const message = found === '' ? `${what} is several things in ${file}` : `${what} is not in ${file}`;
    if (missing === 'note') report.note(column, `${message}.`);
    if (missing === 'problem') report.problem(column, `${message}; add it there or mend it.`);
    return '';
  };
}
