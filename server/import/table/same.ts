type Said = object;

/** Whether two parts say the same, wherever they stand and whatever row backs them (sources cited count). */
export function sameSaying(before: Said, now: Said): boolean {
  const a = before as Readonly<Record<string, unknown>>;
  const b = now as Readonly<Record<string, unknown>>;
  for (const key in b) if (key !== 'place' && !same(a[key], b[key])) return false;
  for (const key in a) if (key !== 'evidence' && !(key in b)) return false;
  return true;
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((each, at) => same(each, b[at]));
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return JSON.stringify(a) === JSON.stringify(b);
}
