import type { Item, Markup } from './markup.ts';
import { style } from './style.ts';

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
  plain.replace(unprintable, '\ufffd').replace(/[&<>"']/g, (sign) => signs[sign]!);

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
