import { quantile } from './measure.js';

const headings = [
  'engine',
  'question',
  'GraphQL median',
  'p95',
  'bare median',
  'p95',
  'ratio',
  'calls',
  'asked',
  'refused',
];
const ms = (time) => (Number.isNaN(time) ? '-' : `${time.toFixed(time < 10 ? 1 : 0)} ms`);

/** One row of the table: an engine's times for a question. */
export function rowOf(engine, question, { graphql, bare, calls, refused }) {
  const [median, bareMedian] = [quantile(graphql, 0.5), quantile(bare, 0.5)];
  const refusals = [...refused].map(([code, count]) => `${count} ${code}`).join(', ');
  return [
    engine,
    question,
    ms(median),
    ms(quantile(graphql, 0.95)),
    ms(bareMedian),
    ms(quantile(bare, 0.95)),
    `${(median / bareMedian).toFixed(2)}×`,
    String(quantile(calls, 0.5)),
    String(graphql.length),
    refusals || '0',
  ];
}

/** A table as Markdown, its columns aligned; of the questions unless other headings are given. */
export function table(rows, heads = headings) {
  const all = [heads, ...rows];
  const widths = heads.map((_, at) => Math.max(...all.map((row) => row[at].length)));
  const line = (row) =>
    `| ${row.map((cell, at) => (at < 2 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(heads), rule, ...rows.map(line)].join('\n');
}
