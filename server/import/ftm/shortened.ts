/** How long the graph's texts may be here; what is longer stays whole among the attributes. */
export const LONGEST_NAME = 300;
export const LONGEST_SUMMARY = 5_000;

/** A text, cut with a `…` where it is too long; never between the halves of a character. */
export const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
