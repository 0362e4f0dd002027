import { ImportError, type ImportFormat, type ImportOptions } from './format.ts';

/** What settings are called on the command line. */
const flags: Readonly<Record<string, string>> = {
  mapping: '--mapping',
  entityType: '--type',
  kind: '--kind',
  linkType: '--link',
  directed: '--undirected',
};

/** Throws an ImportError for a setting that the format would pass over in silence. */
export function demandKnown({ id, settings: known = [] }: ImportFormat, options: ImportOptions): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || known.includes(name)) continue;
    const called = flags[name] === undefined ? name : `${name} (${flags[name]})`;
    const has =
      options.mapping !== undefined && known.includes('mapping')
        ? 'the mapping says such things'
        : `it has ${known.join(', ') || 'none'}`;
    throw new ImportError(`The format ${id} has no setting ${called}: ${has}. Leave it out.`);
  }
}
