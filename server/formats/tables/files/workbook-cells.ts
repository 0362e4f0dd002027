import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Stands in front of the text of a cell that has no value: a formula that was never reckoned, or an error. */
export const oddMark = '\ue000';

/** A workbook whose cells all have what is read of them, and whether its days are counted from 1904. */
export interface ToldWorkbook {
  readonly bytes: Uint8Array;
  readonly from1904: boolean;
}

/**
 * The workbook with what readers of cells leave out in silence written out as marked texts: formulas without a value,
 * errors, and dates that are written as such.
 */
export function toldWorkbook(bytes: Uint8Array): ToldWorkbook {
  const files = unzipSync(bytes, { filter: ({ name }) => readable.test(name) });
  const changed: Record<string, string> = {};
  let from1904 = false;
  for (const [name, contents] of Object.entries(files)) {
    const text = strFromU8(contents);
    if (name.endsWith('workbook.xml'))
      from1904 = /<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(?:1|true|on)"/.test(text);
    const told = name.endsWith('workbook.xml')
      ? text.replace(/\bdate1904="(?:true|on)"/, 'date1904="1"')
      : toldCells(text);
    if (told !== text) changed[name] = told;
  }
  return { bytes: Object.keys(changed).length === 0 ? bytes : rewritten(bytes, changed), from1904 };
}

const readable = /^xl\/(?:workbook\.xml|worksheets\/[^/]+\.xml)$/;

function rewritten(bytes: Uint8Array, changed: Readonly<Record<string, string>>): Uint8Array {
  const all: Zippable = {};
  for (const [name, contents] of Object.entries(unzipSync(bytes)))
    all[name] = [changed[name] === undefined ? contents : strToU8(changed[name]), { level: 0 }];
  return zipSync(all);
}

function toldCells(sheet: string): string {
  if (!/<f[\s>/]|\bt="[de]"/.test(sheet)) return sheet;
  return sheet.replace(/<c\b([^>]*[^>/])>([\s\S]*?)<\/c>/g, (cell, words: string, inside: string) => {
    const type = /\bt="(\w+)"/.exec(words)?.[1] ?? 'n';
    const value = /<v\b[^>]*>([^<]*)<\/v>/.exec(inside)?.[1];
    const text = textOf(type, value, inside);
    return text === null
      ? cell
      : `<c${words.replace(/\s(?:t|s)="\w+"/g, '')} t="inlineStr"><is><t>${text}</t></is></c>`;
  });
}

/** The text that a cell gets, as XML; null where readers read what it has. */
function textOf(type: string, value: string | undefined, inside: string): string | null {
  if (type === 'e') return `${oddMark}${value ?? '#N/A'}`;
  if (type === 'd') return value ?? null;
  const formula = /<f\b[^>]*?(?:\/>|>([^<]*)<\/f>)/.exec(inside);
  // A formula may rightly give an empty text.
  if (!formula || (value !== undefined && (value !== '' || type === 'str'))) return null;
  return `${oddMark}=${formula[1] ?? '…'}`;
}

const day = 86_400_000;
/** Days from the start of Excel's count to 1970, and from there to the start of the count from 1904. */
const [to1970, to1904] = [25_569, 1_462];
/** Excel counts a 29 February 1900, which was none: what is before it is a day later than its number says. */
const falseDay = 60;

/**
 * A date of a workbook as text, `YYYY-MM-DD` with its time where it has one; a time alone where there is no day, and
 * Excel's 29 February 1900 as it is, for readers to find that it is none.
 */
export function dateText(date: Date, from1904: boolean): string {
  const serial = date.getTime() / day + to1970 - (from1904 ? to1904 : 0);
  if (serial >= 0 && serial < 1 && (!from1904 || serial > 0)) return date.toISOString().slice(11, 19);
  if (!from1904 && Math.floor(serial) === falseDay) return '1900-02-29';
  const early = !from1904 && serial > 0 && serial < falseDay;
  const text = (early ? new Date(date.getTime() + day) : date).toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
}
