import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { frontFamilies, lineSigns, lookOf, looks, nodeSigns } from '../../client/state/signs.ts';

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
      ...looks.map((look) => `look-${look}`),
    ];
    const faint = lines.filter((line) => contrast(tokens[line]!, tokens.canvas!) < 3);
    const icons = looks.filter(
      (look) => contrast(tokens[`look-${look}-icon`]!, tokens[`look-${look}-fill`]!) < 3,
    );
    expect({ weak, faint, icons }).toEqual({ weak: [], faint: [], icons: [] });
  },
);

/** How colours look to people without one sort of cones (Viénot 1999; Brettel 1997 for the last), on linear light. */
const deficiencies = {
  protan: [0.11238, 0.88762, 0, 0.11238, 0.88762, 0, 0.00401, -0.00401, 1],
  deutan: [0.29275, 0.70725, 0, 0.29275, 0.70725, 0, -0.02234, 0.02234, 1],
  tritan: [1.01277, 0.13548, -0.14826, -0.01243, 0.86812, 0.14431, 0.07589, 0.805, 0.11911],
} as const;

const linear = (hex: string) =>
  channels(hex).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));

/** CIE Lab of linear light. */
const lab = ([r, g, b]: readonly number[]): readonly number[] => {
  const [x, y, z] = [
    (0.4124 * r! + 0.3576 * g! + 0.1805 * b!) / 0.9505,
    0.2126 * r! + 0.7152 * g! + 0.0722 * b!,
    (0.0193 * r! + 0.1192 * g! + 0.9505 * b!) / 1.089,
  ].map((value) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116)) as [
    number,
    number,
    number,
  ];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};

const seenBy = (hex: string, matrix: readonly number[]): readonly number[] => {
  const light = linear(hex);
  return lab([0, 3, 6].map((row) => light.reduce((sum, value, at) => sum + value * matrix[row + at]!, 0)));
};

const apart = (a: readonly number[], b: readonly number[]) =>
  Math.hypot(...a.map((value, at) => value - b[at]!));

/** Pairs of tokens that somebody without one sort of cones can hardly tell apart by colour. */
const confused = (tokens: Record<string, string>, names: readonly string[]) =>
  Object.entries(deficiencies).flatMap(([who, matrix]) =>
    names.flatMap((one, at) =>
      names
        .slice(at + 1)
        .filter((other) => apart(seenBy(tokens[one]!, matrix), seenBy(tokens[other]!, matrix)) < 15)
        .map((other) => `${who}: ${one}, ${other}`),
    ),
  );

test.each([
  ['light', light],
  ['dark', dark],
])(
  'in the %s theme the colour-blind tell money from support, and those who act apart, by colour too',
  (_name, tokens) => {
    const actors = ['state', 'armed', 'person', 'organisation'].map((look) => `look-${look}-fill`);
    const lines = frontFamilies.map((family) => `family-${family}`);
    expect({ actors: confused(tokens, actors), lines: confused(tokens, lines) }).toEqual({
      actors: [],
      lines: [],
    });
  },
);

test('no two families share dashes and arrow, and no two sorts of entities a shape', () => {
  const signs = Object.values(lineSigns).map((sign) => JSON.stringify([sign.dash, sign.arrow]));
  expect(new Set(signs).size).toBe(signs.length);
  expect(new Set(looks.map((look) => nodeSigns[look].shape)).size).toBe(looks.length);
});

test('what is in front is drawn wider than all else', () => {
  const widths = (front: boolean) =>
    Object.values(lineSigns)
      .filter((sign) => sign.front === front)
      .map(({ width }) => width);
  expect(Math.min(...widths(true))).toBeGreaterThan(Math.max(...widths(false)));
});

test('an entity of a kind that nothing is said of looks like its type', () => {
  expect([
    lookOf('ACTOR', 'sub-unit'),
    lookOf('ACTOR', 'guild'),
    lookOf('EVENT', 'fair'),
    lookOf('PLACE'),
  ]).toEqual(['armed', 'organisation', 'event', 'place']);
});
