import Papa from 'papaparse';

const SIGNS = ['\t', ',', ';', '|'];

/** The delimiter that cuts the first rows of a text into the most even columns; a comma where none does. */
export function guessDelimiter(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  const end = lines.lastIndexOf('\n');
  const whole = text.length >= 64 * 1024 && end > 0 ? lines.slice(0, end) : lines;
  const scored = SIGNS.map((delimiter) => ({ delimiter, score: evenness(whole, delimiter) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.delimiter : ',';
}

/** Share of rows as wide as the first, times how wide that is; 0 for one column. */
function evenness(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: 50, skipEmptyLines: true });
  const width = data[0]?.length ?? 0;
  if (width < 2) return 0;
  return (data.filter((row) => row.length === width).length / data.length) ** 2 * Math.log2(width);
}
