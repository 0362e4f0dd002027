/** How numbers are written. */
export interface NumberStyle {
  readonly decimal: '.' | ',';
}

/** The style of an example: `1.234,56` has a decimal comma, `1,234.56` and `1234.56` a decimal point. */
export function numberStyle(example: string | undefined): NumberStyle {
  return { decimal: example !== undefined && /,\d{1,2}$/.test(example) ? ',' : '.' };
}

const plainForm = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** The number in a text, its currency sign and thousands left out; null where there is none. */
export function parseNumber(text: string, style: NumberStyle): number | null {
  const digits = parseDigits(text, style);
  return digits === null ? null : Number(digits);
}

/** The same as it is written in English, with all its digits. */
export function parseDigits(text: string, { decimal }: NumberStyle): string | null {
  if (decimal === '.' && plainForm.test(text)) return text;
  const bare = text
    .replace(/^\(\s*(.*?)\s*\)$/, '-$1')
    .replace(/[\s  '’]|\p{Sc}/gu, '')
    .replace(/^[A-Z]{3}(?=[\d+-])|(?<=\d)[A-Z]{3}$/g, '')
    .replace(/[−–]/g, '-');
  const grouped =
    decimal === ',' ? /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/ : /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
  const ungrouped = grouped.test(bare) ? bare.replaceAll(decimal === ',' ? '.' : ',', '') : bare;
  const english = decimal === ',' ? ungrouped.replace(',', '.') : ungrouped;
  if (decimal === ',' && ungrouped.includes('.')) return null;
  return plainForm.test(english) ? english : null;
}
