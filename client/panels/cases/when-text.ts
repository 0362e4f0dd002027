const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** `27 Nov 2026, 14:05:09`: a moment where the reader is. */
export function whenText(at: string): string {
  const moment = new Date(at);
  return `${day.format(moment)}, ${time.format(moment)}`;
}
