/**
 * How a report is written: HTML or Markdown. What is called inline is escaped already; only `text`, `strong` and the
 * like take plain text.
 */
export interface Markup {
  text(plain: string): string;
  strong(plain: string): string;
  small(plain: string): string;
  /** A web address; as text where it is none. */
  address(url: string): string;
  /** The mark of a source: `[3]`, with where in it. */
  cite(number: number, locator: string | null): string;
  begin(title: string): string;
  heading(level: 1 | 2 | 3, inline: string): string;
  paragraph(inline: string): string;
  list(items: readonly Item[]): string;
  /** The sources, in the order of their numbers. */
  bibliography(items: readonly string[]): string;
  end(): string;
}

export interface Item {
  readonly inline: string;
  readonly below?: readonly Item[];
}
