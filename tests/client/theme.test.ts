import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { lineSigns, nodeShapes } from '../../client/state/signs.ts';

const css = readFileSync(new URL('../../client/theme.css', import.meta.url), 'utf8');

const block = (selector: string): Record<string, string> => {
  const start = css.indexOf(`${selector} {`);
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1]!, match[2]!]),
  );
};

const light = block(':root');
const dark = block(":root[data-theme='dark']");

const channels = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
const luminance = (hex: string) =>
  channels(hex)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    .reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at]!, 0);
const contrast = (a: string, b: string) => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

test('the dark theme is the same whether a person or the system chose it', () => {
  expect(block(":root:not([data-theme='light'])")).toEqual(dark);
});

test.each([
  ['light', light],
  ['dark', dark],
])(
  'in the %s theme text is readable on every surface, and every line and shape on the map',
  (_name, tokens) => {
    const texts = ['ink', 'ink-2', 'ink-3', 'accent', 'danger', 'warn', 'good'];
    const grounds = ['paper', 'surface', 'surface-2', 'canvas'];
    const weak = texts.flatMap((text) =>
      grounds
        .filter((ground) => contrast(tokens[text]!, tokens[ground]!) < 4.5)
        .map((ground) => `${text} on ${ground}`),
    );
    const lines = [
      ...Object.keys(lineSigns).map((family) => `family-${family}`),
      ...Object.keys(nodeShapes).map((type) => `type-${type}`),
    ];
    const faint = lines.filter((line) => contrast(tokens[line]!, tokens.canvas!) < 3);
    expect({ weak, faint }).toEqual({ weak: [], faint: [] });
  },
);

test('no two families share colour, dashes and arrow, and no two types a shape', () => {
  const signs = Object.values(lineSigns).map((sign) => JSON.stringify([sign.dash, sign.arrow]));
  expect(new Set(signs).size).toBe(signs.length);
  expect(new Set(Object.values(nodeShapes)).size).toBe(Object.keys(nodeShapes).length);
});
