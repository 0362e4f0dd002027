/** How collections of networks publish edge lists: numbers, with what the file is in comments above them. */
export interface Published {
  /** Whether edges have a direction; undefined where the file does not say. */
  readonly directed?: boolean;
  /** Whether what stands first and what stands second are numbered apart, each from 1. */
  readonly twoSets: boolean;
  readonly names: readonly string[];
}

const comment = /^\s*[#%]/;
const number = /^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i;

/**
 * What a file is as SNAP (`# Directed graph … # FromNodeId ToNodeId`) and KONECT (`% bip weighted`) publish it: lines
 * of two to four numbers, cut at tabs or spaces. Null for any other. `lines` are the first of the file.
 */
export function publishedEdges(lines: readonly string[]): Published | null {
  const rows = lines
    .filter((line) => line.trim() !== '' && !comment.test(line))
    .map((line) => line.trim().split(/\s+/));
  const [first] = rows;
  if (!first || first.length < 2 || first.length > 4) return null;
  const plain = rows.every((row) => row.length === first.length && row.every((cell) => number.test(cell)));
  const ends = rows.every(([source = '', target = '']) => /^\d+$/.test(source) && /^\d+$/.test(target));
  if (!plain || !ends) return null;
  const head = lines.filter((line) => comment.test(line)).join('\n');
  const konect = /^%\s*(sym|asym|bip)\b/m.exec(head)?.[1];
  const snap = /\b(un)?directed\s+(?:graph|network)/i.exec(head);
  const directed = konect ? konect === 'asym' : snap ? snap[1] === undefined : undefined;
  return {
    ...(directed !== undefined && { directed }),
    twoSets: konect === 'bip',
    names: ['source', 'target', ...(konect ? ['weight', 'timestamp'] : ['column 3', 'column 4'])],
  };
}

/** Whether a file says by its first line that it is of KONECT, whose files have names such as `out.moreno`. */
export function isOfKonect(head: string): boolean {
  return /^%\s*(?:sym|asym|bip)\s+\w+/.test(head);
}
