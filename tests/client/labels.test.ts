import { describe, expect, test } from '@jest/globals';
import {
  abbreviated,
  formsOf,
  type LabelWish,
  placeLabels,
  type Rect,
  wrapped,
} from '../../client/canvas/labels.ts';

const measure = (text: string): number => text.length * 6;

const wish = (id: string, x: number, y: number, given: Partial<LabelWish> = {}): LabelWish => ({
  id,
  text: id,
  x,
  y,
  radius: 10,
  priority: 1,
  must: false,
  over: false,
  ...given,
});

const bodies = (wishes: readonly LabelWish[]): Rect[] =>
  wishes.map(({ x, y, radius }) => ({
    left: x - radius,
    top: y - radius,
    width: radius * 2,
    height: radius * 2,
  }));

const place = (wishes: readonly LabelWish[], bounds?: Rect) =>
  placeLabels(wishes, bodies(wishes), measure, bounds);

const meet = (a: Rect, b: Rect): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

test('a label with room all around it stands under its node, in the middle', () => {
  expect(place([wish('Kabul', 100, 100)])).toEqual([
    { id: 'Kabul', lines: ['Kabul'], left: 83, top: 113, width: 34, height: 14 },
  ]);
});

test('the less connected of two neighbours moves its label aside', () => {
  const [first, second] = place([wish('Kunar', 100, 100), wish('Kabul', 112, 100, { priority: 9 })]);
  expect([first?.id, first?.top, second?.id, second?.left, second?.top]).toEqual([
    'Kabul',
    113,
    'Kunar',
    53,
    93,
  ]);
});

test('a label that finds no room is left out, unless it must be shown', () => {
  const crowd = (must: boolean) => {
    const ring = Array.from({ length: 40 }, (_, n) =>
      wish(`n${n}`, 100 + (n % 8) * 14, 100 + Math.floor(n / 8) * 14),
    );
    return [...ring, wish('In the middle', 145, 130, { radius: 4, must })];
  };
  const names = (must: boolean) => place(crowd(must)).map((label) => label.id);
  expect(names(false)).not.toContain('In the middle');
  expect(names(true)[0]).toBe('In the middle');
});

test('a hub may cover nodes but no other label', () => {
  const ring = Array.from({ length: 60 }, (_, n) =>
    wish(`n${n}`, 40 + (n % 12) * 16, 40 + Math.floor(n / 12) * 16),
  );
  const placed = place([...ring, wish('Hub', 140, 70, { over: true })]);
  const hub = placed.find((label) => label.id === 'Hub');
  expect(hub).toBeDefined();
  expect(placed.filter((label) => label !== hub && meet(label, hub!))).toEqual([]);
});

test('no label leaves the bounds it is given', () => {
  const bounds = { left: 0, top: 0, width: 120, height: 120 };
  expect(place([wish('At the edge', 110, 60)], bounds)).toEqual([
    { id: 'At the edge', lines: ['At the edge'], left: 27, top: 53, width: 70, height: 14 },
  ]);
});

test('no two of 300 labels meet, nor does one lie on a node, at any zoom', () => {
  const wishes = Array.from({ length: 300 }, (_, n) =>
    wish(`Somebody of note number ${n}`, (n * 613) % 1500, (n * 389) % 900, { priority: n % 17 }),
  );
  for (const zoom of [0.3, 0.6, 1, 2]) {
    const scaled = wishes.map((one) => ({
      ...one,
      x: one.x * zoom,
      y: one.y * zoom,
      radius: one.radius * zoom,
    }));
    const placed = place(scaled);
    const nodes = bodies(scaled);
    expect(placed.length).toBeGreaterThan(15);
    expect(placed.filter((a, i) => placed.some((b, j) => i < j && meet(a, b)))).toEqual([]);
    expect(placed.filter((label) => nodes.some((node) => meet(label, node)))).toEqual([]);
  }
});

describe('the forms of a name', () => {
  test('a long name breaks at the space nearest its middle', () => {
    expect(wrapped('Islamic State Khorasan Province')).toEqual(['Islamic State', 'Khorasan Province']);
    expect(wrapped('Kabul')).toBeNull();
    expect(wrapped('Tehreek-e-Taliban')).toBeNull();
  });

  test('what is cut ends in an ellipsis, at a word where that loses little', () => {
    expect(abbreviated('Western-backed government of Afghanistan', 22)).toBe('Western-backed…');
    expect(abbreviated('Khyber Pakhtunkhwa', 16)).toBe('Khyber Pakhtunk…');
    expect(abbreviated('Kabul', 16)).toBe('Kabul');
  });

  test('come best first: two lines, one line, shortened', () => {
    expect(formsOf('Tehreek-e-Taliban Pakistan')).toEqual([
      ['Tehreek-e-Taliban', 'Pakistan'],
      ['Tehreek-e-Taliban Pakistan'],
      ['Tehreek-e-Talib…'],
    ]);
    expect(formsOf('Kabul')).toEqual([['Kabul']]);
  });
});
