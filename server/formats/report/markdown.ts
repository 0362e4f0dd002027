/** On one line, with nothing in it that Markdown gives a meaning. */
function text(plain: string): string {
  return plain
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&$]/g, (sign) => `\\${sign}`)
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

const listText = (items: readonly Item[], indent = ''): string =>
  items.map(({ inline, below = [] }) => `${indent}- ${inline}\n${listText(below, `${indent}  `)}`).join('');

const hashes = { 1: '#', 2: '##', 3: '###' } as const;

export const markdown: Markup = {
  text,
  strong: (plain) => `**${text(plain.trim())}**`,
  small: text,
  address: (url) => (/^https?:\/\/[^\s<>]+$/i.test(url) ? `<${url}>` : text(url)),
  cite: (number, locator) => `\\[${number}\\]${locator === null ? '' : ` ${text(locator)}`}`,
  begin: () => '',
  heading: (level, inline) => `\n${hashes[level]} ${inline}\n\n`.replace(/^\n# /, '# '),
  paragraph: (inline) => `${inline}\n\n`,
  list: (items) => (items.length === 0 ? '' : `${listText(items)}\n`),
  bibliography: (items) => `${items.map((inline, at) => `${at + 1}. ${inline}\n`).join('')}\n`,
  end: () => '',
};

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
