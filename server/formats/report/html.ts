import type { Item, Markup } from './markdown.ts';

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// eslint-disable-next-line no-control-regex -- HTML may hold no control characters
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

const text = (plain: string) =>
  plain.replace(unprintable, '\ufffd').replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

function listText(items: readonly Item[]): string {
  if (items.length === 0) return '';
  const parts = items.map(({ inline, below = [] }) => `<li>${inline}${listText(below)}</li>\n`);
  return `<ul>\n${parts.join('')}</ul>\n`;
}

/** One page with all that it needs in it: no script, and nothing from elsewhere. */
export const html: Markup = {
  text,
  strong: (plain) => `<strong>${text(plain)}</strong>`,
  small: (plain) => `<small>${text(plain)}</small>`,
  address: (url) =>
    /^https?:\/\//i.test(url) ? `<a href="${text(url)}" rel="noreferrer">${text(url)}</a>` : text(url),
  cite: (number, locator) =>
    `<a class="cite" href="#source-${number}">[${number}]</a>${locator === null ? '' : ` <small>${text(locator)}</small>`}`,
  begin: (title) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
`,
  heading: (level, inline) => `<h${level}>${inline}</h${level}>\n`,
  paragraph: (inline) => `<p>${inline}</p>\n`,
  list: listText,
  bibliography: (items) =>
    `<ol class="sources">\n${items.map((inline, at) => `<li id="source-${at + 1}">${inline}</li>\n`).join('')}</ol>\n`,
  end: () => '</main>\n</body>\n</html>\n',
};

/** The report's look: light and dark as the reader has it, and plain on paper. */
const style = `
:root { color-scheme: light dark; --ink: #1a2230; --soft: #5b6574; --line: #d9dde4; --paper: #fff; --accent: #1f55c4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6eaf1; --soft: #a3adbb; --line: #343d4b; --paper: #12161d; --accent: #8ab0ff; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.55 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.8rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; padding-bottom: .2rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .2rem; }
p { margin: .3rem 0; }
ul { margin: .3rem 0; padding-left: 1.3rem; }
ul ul { color: var(--soft); }
li { margin: .15rem 0; }
small { color: var(--soft); }
a { color: var(--accent); }
a.cite { text-decoration: none; font-size: .85em; }
.sources li { margin: .5rem 0; }
:target { outline: 2px solid var(--accent); outline-offset: 3px; }
@media print {
  :root { --ink: #000; --soft: #444; --line: #999; --paper: #fff; --accent: #000; }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  h2, h3 { break-after: avoid; }
  li { break-inside: avoid; }
}
`;
