import { basename } from 'node:path';
import { idProblem } from '../../../graph/writing/ids.ts';
import { idPart } from '../../ids.ts';
import type { TableHead } from '../files/headers.ts';

/** A mapping that reads and makes one entity a row of each table, for people to go on from. */
export function startingMapping(heads: readonly TableHead[]): string {
  const stem = stemOf(heads[0]?.file ?? '');
  const id = idProblem(stem, 'id') ? idPart(stem) : stem;
  const names = new Map<string, number>();
  return [
    'entente: 1',
    'dataset:',
    `  id: ${id}`,
    `  title: ${quoted(stem)}`,
    '  source: { publisher: Who published it, published: 2024, url: https://example.org, licence: Its licence }',
    'tables:',
    ...heads.flatMap((head, at) => tableOf(head, blockName(head, heads.length, names), at === 0)),
    '',
  ].join('\n');
}

const stemOf = (file: string) =>
  basename(file)
    .replace(/\.[^.]*$/, '')
    .toLowerCase();

/** A block is called by its file or sheet where there are several, each by another name. */
function blockName({ file, sheet }: TableHead, count: number, names: Map<string, number>): string {
  if (count === 1) return 'thing';
  const word = (sheet ?? stemOf(file))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  const name = idProblem(word, 'word') === null ? word : 'thing';
  const number = (names.get(name) ?? 0) + 1;
  names.set(name, number);
  return number === 1 ? name : `${name}-${number}`;
}

function tableOf({ file, sheet, columns }: TableHead, block: string, isFirst: boolean): string[] {
  const pick = (wanted: RegExp) => columns.find((column) => wanted.test(column));
  const named = pick(/name|title|label/i) ?? columns[0] ?? 'name';
  const key = pick(/^(id|key|code|.*[_. ]id)$/i) ?? named;
  const others = columns.filter((column) => column !== named && column !== key);
  const say = (words: string) => (isFirst ? words : '');
  return [
    `  - files: ${quoted(basename(file))}`,
    ...(sheet === null ? [] : [`    sheet: ${quoted(sheet)}`]),
    '    entities:',
    `      ${block}:`,
    `        type: Actor${say(' # Actor, Alliance, Agreement, Obligation, Operation, Event, Place or Asset')}`,
    `        kind: organisation${say(' # entente schema --mapping lists what can stand here')}`,
    `        key: ${quoted(key)}`,
    `        name: ${quoted(`{${named}}`)}`,
    ...(others.length > 0 ? [`        attributes: [${others.slice(0, 40).map(quoted).join(', ')}]`] : []),
    '    # links:',
    `    #   - { from: ${block}, type: FUNDS, to: other-thing }`,
    '    # figures:',
    `    #   - { about: ${block}, measure: people, value: ${quoted(`{${others[0] ?? named}}`)} }`,
  ];
}

const quoted = (text: string) =>
  /^[A-Za-z][A-Za-z0-9_ .-]*$/.test(text) &&
  !/^(true|false|null|y|n|yes|no)$/i.test(text) &&
  text.trim() === text
    ? text
    : `'${text.replaceAll("'", "''")}'`;
