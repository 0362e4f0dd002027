import { claimColumns, entityColumns, figureColumns, linkColumns, sourceColumns } from './tables.ts';

type Columns = readonly (readonly [header: string, about: string, cell: unknown])[];

const table = (name: string, about: string, columns: Columns): string => {
  const wide = Math.max(...columns.map(([header]) => header.length));
  const lines = columns.map(([header, meaning]) => `  ${header.padEnd(wide)}  ${meaning}`);
  return `${name}: ${about}\r\n${lines.join('\r\n')}\r\n`;
};

/** What each table and column is, for whoever opens the zip. */
export const readme = (title: string): string =>
  [
    `${title}, exported by Entente as tables\r\n`,
    [
      'The tables are CSV (RFC 4180): UTF-8 with a byte order mark, commas, quotes doubled within quotes.',
      'An empty cell means unknown or not given; it never means 0.',
      'Lists stand in one cell, separated by "; "; a semicolon within an item is written "\\;", a backslash "\\\\".',
      'A text that begins with = + - @, a tab or a line break, which a spreadsheet might run as a formula, has an',
      'apostrophe in front, and so has a text that begins with apostrophes and one of these: take one apostrophe away',
      'to have the exact text. Numbers are as they are.',
      '',
    ].join('\r\n'),
    table('entities.csv', 'the nodes, one a row', entityColumns),
    table('links.csv', 'the edges, one a row', linkColumns),
    table('figures.csv', 'numbers about entities', figureColumns),
    table('claims.csv', 'what sources say, where they say more than that something is so', claimColumns),
    table('sources.csv', 'the documents and data sets cited', sourceColumns),
  ].join('\r\n');
