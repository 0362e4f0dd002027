/** Why a cell holds no value, as the rest of a sentence; null where it may. */
export function oddCell(text: string): string | null {
  if (/^=./.test(text)) return 'is a formula without its value; save the values.';
  if (/^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/.test(text))
    return 'is an error of a spreadsheet; mend the formula, or add it to "nulls".';
  return null;
}

/** A cell as messages quote it. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? text.slice(0, 60) : text);
}
