/** What of the untyped `edtf` package is used: its parser's plain objects, and the bounds of one date. */
declare module 'edtf' {
  export interface ParsedDate {
    readonly type: 'Date' | 'Season' | 'Decade' | 'Century' | 'Year';
    /** Year, month (0 to 11), day, hour, …; a season's year and code; a decade's or century's leading digits. */
    readonly values: readonly number[];
    readonly uncertain?: number | boolean;
    readonly approximate?: number | boolean;
    /** One bit a digit of YYYYMMDD, lowest first. */
    readonly unspecified?: number;
  }
  export interface ParsedInterval {
    readonly type: 'Interval';
    /** Start and end; Infinity where open, null where unknown. */
    readonly values: readonly [ParsedDate | number | null, ParsedDate | number | null];
  }
  export interface ParsedSet {
    readonly type: 'Set' | 'List';
    /** Dates, and pairs for runs of dates. */
    readonly values: readonly (ParsedDate | readonly [ParsedDate, ParsedDate])[];
    readonly earlier?: boolean;
    readonly later?: boolean;
  }
  export type Parsed = ParsedDate | ParsedInterval | ParsedSet;

  /** Throws on anything that is no EDTF. */
  export function parse(text: string, constraints?: { level?: number }): Parsed;
  /** `min` and `max` are milliseconds since 1970, UTC. */
  // eslint-disable-next-line import-x/no-default-export -- the package has one
  export default function edtf(parsed: ParsedDate): { readonly min: number; readonly max: number };
}
