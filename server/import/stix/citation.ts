export interface Citation {
  readonly author: string;
  readonly title: string;
  /** EDTF; undefined where the citation says "n.d.". */
  readonly published: string | undefined;
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const CITATION =
  /^(.{2,200}?)\.? \((?:n\.d\.|(\d{4})(?:, ([A-Z][a-z]+)(?: (\d{1,2}))?)?)\)\. (.{3,300}?)\. Retrieved [A-Z]/s;

/** Reads `Author. (2014, October 14). Title. Retrieved June 18, 2017.`, as MITRE cites; null for anything else. */
export function parseCitation(text: string): Citation | null {
  const match = CITATION.exec(text);
  if (!match) return null;
  const [, author, year, monthName, day, title] = match;
  const month = months.indexOf(monthName ?? '') + 1;
  const two = (part: number | string) => String(part).padStart(2, '0');
  const published =
    year && month > 0 ? `${year}-${two(month)}${day ? `-${two(day)}` : ''}` : monthName ? undefined : year;
  return { author: author!.trim(), title: title!.replaceAll(/\s+/g, ' ').trim(), published };
}
