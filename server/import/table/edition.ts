import type { DatasetDescription, ImportFile } from '../format.ts';
import { fileMatches } from './glob.ts';
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
