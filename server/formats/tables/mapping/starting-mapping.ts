import { basename } from 'node:path';
import { idProblem } from '../../../graph/writing/ids.ts';
import { idPart } from '../../ids.ts';

/** A mapping that reads and makes one entity a row, for people to go on from. */
export function startingMapping(file: string, columns: readonly string[]): string {
  const name = basename(file);
  const stem = name.replace(/\.[^.]*$/, '').toLowerCase();
  const id = idProblem(stem, 'id') ? idPart(stem) : stem;
  const pick = (wanted: RegExp) => columns.find((column) => wanted.test(column));
  const named = pick(/name|title|label/i) ?? columns[0] ?? 'name';
  const key = pick(/^(id|key|code|.*[_. ]id)$/i) ?? named;
  const others = columns.filter((column) => column !== named && column !== key);
  return [
    'entente: 1',
    'dataset:',
    `  id: ${id}`,
    `  title: ${quoted(stem)}`,
    '  source: { publisher: Who published it, published: 2024, url: https://example.org, licence: Its licence }',
    'tables:',
    `  - files: ${quoted(name)}`,
    '    entities:',
    '      thing:',
    '        type: Actor # Actor, Alliance, Agreement, Obligation, Operation, Event, Place or Asset',
    '        kind: organisation # entente schema --mapping lists what can stand here',
    `        key: ${quoted(key)}`,
    `        name: ${quoted(`{${named}}`)}`,
    ...(others.length > 0 ? [`        attributes: [${others.slice(0, 40).map(quoted).join(', ')}]`] : []),
    '    # links:',
    '    #   - { from: thing, type: FUNDS, to: other-thing }',
    '    # figures:',
    `    #   - { about: thing, measure: people, value: ${quoted(`{${others[0] ?? named}}`)} }`,
    '',
  ].join('\n');
}

const quoted = (text: string) =>
  /^[A-Za-z][A-Za-z0-9_ .-]*$/.test(text) &&
  !/^(true|false|null|y|n|yes|no)$/i.test(text) &&
  text.trim() === text
    ? text
    : `'${text.replaceAll("'", "''")}'`;
