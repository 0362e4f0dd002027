const unquoted = (cell: string) => cell.trim().replace(/^"(.*)"$/, '$1');

const cellsOf = (lines: readonly string[]) => lines.map((line) => line.split(/[\t,;|]/).map(unquoted));

/**
 * Whether rows without a header are subject, relation, object, as graphs of knowledge are shared, rather than two
 * ends and a label: what stands third is elsewhere first, and what stands second never is. `lines` are the first of
 * a file.
 */
export function areTriples(lines: readonly string[]): boolean {
  const rows = cellsOf(lines).filter(({ length }) => length === 3);
  if (rows.length === 0 || rows.length < lines.length) return false;
  const firsts = new Set(rows.map(([first]) => first));
  return rows.some(([, , third]) => firsts.has(third)) && !rows.some(([, second]) => firsts.has(second));
}

/** Whether a file is surely triples: the relation of its first row comes again, as a header would not. */
export function lookLikeTriples(lines: readonly string[]): boolean {
  const [first, ...rows] = cellsOf(lines);
  return areTriples(lines) && rows.some(([, relation]) => relation === first?.[1]);
}
