import { readJsonItems } from '../../formats/json-items.ts';
import type { ImportFile, JsonOutline } from '../../formats/reading.ts';
import type { Json } from '../../graph/records.ts';

/** Reads a JSON file through for the names in it and the first item of each list; null for what is no JSON. */
export async function jsonOutline(file: ImportFile): Promise<JsonOutline | null> {
  const head = new TextDecoder().decode(await file.head(4096));
  const root = /^\s*([[{])/.exec(head)?.[1];
  if (root === undefined) return null;
  const names = new Set<string>();
  const first = new Map<string, Json>();
  await readJsonItems(file, {
    what: 'file',
    enters: (path, opening) => {
      // One level: the map, its lists, and nothing in maps below.
      const isBelow = path.includes('.');
      if (path !== '' && !isBelow) names.add(path);
      return path === '' || (opening === '[' && !isBelow && root === '{');
    },
    wants: (path) => !first.has(path),
    take({ path, index, value }) {
      if (index === null) names.add(path);
      else first.set(path, value);
      // Of a list alone, the first item says it all.
      return path !== '' || index === null;
    },
    // Told when the file is read; what comes before it may say the format.
    problem: () => undefined,
  });
  return names.size === 0 && first.size === 0 ? null : { root: root === '[' ? 'list' : 'map', names, first };
}
