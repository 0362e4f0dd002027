import { basename } from 'node:path';

/** Whether a file's name fits a name, a pattern with `*`, `?` and `{a,b}`, or a regular expression `/…/`. */
export function fileMatches(pattern: string, file: string): boolean {
  const name = basename(file.replaceAll('\\', '/'));
  const inner = /^\/(.+)\/$/.exec(pattern)?.[1];
  if (inner !== undefined) return new RegExp(inner).test(name);
  return new RegExp(`^${globSource(basename(pattern))}$`).test(name);
}

function globSource(pattern: string): string {
  return pattern.replace(/\{[^{}]*\}|[*?]|[^\w]/g, (sign) => {
    if (sign === '*') return '.*';
    if (sign === '?') return '.';
    const list = /^\{(.*)\}$/s.exec(sign)?.[1];
    return list === undefined ? `\\${sign}` : `(?:${list.split(',').map(globSource).join('|')})`;
  });
}
