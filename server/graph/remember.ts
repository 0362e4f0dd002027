/**
 * A function of one text that remembers what it gave, for texts that come again and again: the words of names, the
 * dates of rows. What it remembers is forgotten whole once there are more than `most`.
 */
export function remember<T>(most: number, of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = of(text);
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
