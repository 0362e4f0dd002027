/** `1234567` as `1,234,567`. */
export const count = (value: number): string => value.toLocaleString('en');

/** `3 links`, `1 link`. */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${count(value)} ${value === 1 ? one : many}`;
