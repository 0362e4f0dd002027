import { messageOf } from '../../../errors.ts';
import type { Spot, Problems } from '../../fields/yaml-file.ts';

/** A pattern of a mapping, Unicode-aware; one that cannot be is a problem and matches nothing. */
export function pattern(source: string, flags: string, problems: Problems, spot: Spot): RegExp {
  try {
    return new RegExp(source, `${flags}u`);
  } catch {
    try {
      // Escapes such as \- or \' are common and an error under the u flag.
      return new RegExp(source, flags);
    } catch (error) {
      problems.add(spot, `${messageOf(error).replace(/\.$/, '')}; mend the pattern.`);
      return /(?!)/;
    }
  }
}

/** A text, or a pattern where it is written /…/. */
export function textOrPattern(written: string, flags: string, problems: Problems, spot: Spot) {
  const inner = /^\/(.+)\/$/s.exec(written)?.[1];
  return inner === undefined ? written : pattern(inner, flags, problems, spot);
}
