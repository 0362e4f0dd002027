import { basename } from 'node:path';
import type { DatasetDescription, ImportFile } from '../../reading.ts';
import { compilePattern } from '../rows/pattern.ts';
import type { Mapping } from './mapping.ts';

/** The data set as a mapping describes it, in the edition that the first file's name tells. */
export function editionOf(
  { dataset, written }: Mapping,
  files: readonly ImportFile[],
): DatasetDescription & { readonly id: string } {
  const name = files[0]?.name;
  const edition =
    name === undefined
      ? undefined
      : written.dataset?.editions?.find(({ files: fits }) =>
          [fits ?? []].flat().some((pattern) => fileMatches(pattern, name)),
        );
  if (!edition) return dataset;
  const { title, source } = edition;
  return {
    ...dataset,
    ...(title !== undefined && { title }),
    source: { ...dataset.source, ...(title !== undefined && { title }), ...source },
  };
}

/** Whether a file's name fits a name, a pattern with `*`, `?` and `{a,b}`, or a regular expression `/…/`. */
export function fileMatches(pattern: string, file: string): boolean {
  const name = basename(file.replaceAll('\\', '/'));
  const inner = /^\/(.+)\/$/.exec(pattern)?.[1];
  if (inner !== undefined) return compilePattern(inner).test(name);
  return compilePattern(`^${globSource(basename(pattern))}$`).test(name);
}

function globSource(pattern: string): string {
  return pattern.replace(/\{[^{}]*\}|[*?]|[^\w]/g, (sign) => {
    if (sign === '*') return '.*';
    if (sign === '?') return '.';
    const list = /^\{(.*)\}$/s.exec(sign)?.[1];
    return list === undefined ? `\\${sign}` : `(?:${list.split(',').map(globSource).join('|')})`;
  });
}
