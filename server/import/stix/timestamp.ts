const TIMESTAMP = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?Z$/;

/** Microseconds since 1970 of a STIX timestamp; null for what is none. */
export function microseconds(text: string): number | null {
  const match = TIMESTAMP.exec(text);
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number) as [
    ...[number, number, number, number, number, number],
  ];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  // 60 is a leap second; anything else that rolls over is no date.
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if ((!real && second !== 60) || hour > 23 || minute > 59 || second > 60) return null;
  return date.getTime() * 1000 + Math.floor(Number(`0.${match[7] ?? '0'}`) * 1e6);
}

/** The day of a STIX timestamp; null for what is none. */
export const dayOf = (text: string): string | null =>
  microseconds(text) === null ? null : text.slice(0, 10);
