import { describe, expect, test } from '@jest/globals';
import { detours, freeSpot, nameLabel, wrap } from '../../client/panels/trace/sankey-geometry.ts';
import { sankeyModel } from '../../client/panels/trace/sankey-model.ts';

const names = ['a', 'b', 'c'].map((id) => ({ id, name: `Entity ${id}` }));
const flow = (number: number, from: string, to: string, width: number) => ({
  id: `${from}.F.${to}.${number}`,
  from,
  to,
  width,
});

describe('a flow picture', () => {
  test('sets givers left of recipients, and leaves out who has no flow', () => {
    const model = sankeyModel(
      [...names, { id: 'd', name: 'Entity d' }],
      [flow(1, 'a', 'b', 30), flow(2, 'b', 'c', 3)],
      360,
    );
    const at = Object.fromEntries((model?.nodes ?? []).map((node) => [node.id, node.x]));
    expect(Object.keys(at).sort()).toEqual(['a', 'b', 'c']);
    expect(at['a']).toBeLessThan(at['b'] ?? 0);
    expect(at['b']).toBeLessThan(at['c'] ?? 0);
    expect(model?.width).toBe(360);
  });

  test('keeps the width of a line in pixels: a bar is as high as its lines need', () => {
    const model = sankeyModel(names, [flow(1, 'a', 'b', 30), flow(2, 'a', 'b', 3)], 360);
    const bar = model?.nodes.find((node) => node.id === 'a');
    // 30 for the wide line, and the least slot of 20 for the thin one.
    expect(bar?.height).toBeCloseTo(50, 5);
  });

  test('grows wider than a phone where columns would come too close for their names', () => {
    const chain = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, name: id }));
    const flows = [flow(1, 'a', 'b', 3), flow(2, 'b', 'c', 3), flow(3, 'c', 'd', 3), flow(4, 'd', 'e', 3)];
    expect(sankeyModel(chain, flows, 360)?.width).toBe(4 * 111 + 10 + 8);
  });

  test('keeps every line, name and number inside the picture', () => {
    const many = Array.from({ length: 7 }, (_, index) => flow(index + 1, 'a', index % 2 ? 'b' : 'c', 3));
    const model = sankeyModel(names, [...many, flow(8, 'b', 'c', 20)], 360);
    for (const node of model?.nodes ?? []) {
      expect(node.y + node.height).toBeLessThanOrEqual(model?.height ?? 0);
      expect(node.label.box.top).toBeGreaterThanOrEqual(0);
      expect(node.label.box.left).toBeGreaterThanOrEqual(0);
      expect(node.label.box.right).toBeLessThanOrEqual(model?.width ?? 0);
    }
    expect(model?.flows).toHaveLength(8);
  });

  test('leads flows that skip a column round the bars in it', () => {
    const flows = [flow(1, 'a', 'b', 3), flow(2, 'b', 'c', 3), flow(3, 'a', 'c', 3), flow(4, 'a', 'c', 3)];
    const model = sankeyModel(names, flows, 360);
    const bar = model?.nodes.find((node) => node.id === 'b');
    const skipping = model?.flows.filter(({ id }) => id.startsWith('a.F.c')) ?? [];
    expect(skipping).toHaveLength(2);
    for (const { line } of skipping) {
      // Two stages: the second starts, level, in the column that the flow only crosses.
      const [, x, y] = /L([\d.]+),([\d.]+)/.exec(line) ?? [];
      expect(Number(x)).toBeCloseTo((bar?.x ?? 0) + (bar?.width ?? 0), 5);
      const clear = Number(y) < (bar?.y ?? 0) || Number(y) > (bar?.y ?? 0) + (bar?.height ?? 0);
      expect(clear).toBe(true);
    }
  });

  test('is nothing without flows', () => {
    expect(sankeyModel(names, [], 360)).toBeNull();
  });
});

describe('flows that skip columns', () => {
  const layers: Readonly<Record<string, number>> = { a: 0, b: 1, c: 3 };

  test('are cut into stages; flows of one pair share their places', () => {
    const crossing = (id: string, from: string, to: string) => ({ id, from, to, width: 3 });
    const flows = [crossing('x', 'a', 'c'), crossing('y', 'a', 'c'), crossing('z', 'a', 'b')];
    expect(detours(flows, (id) => layers[id] ?? 0)).toEqual({
      places: ['~a~c~1', '~a~c~2'],
      stages: [
        { flow: 'x', from: 'a', to: '~a~c~1', width: 3 },
        { flow: 'x', from: '~a~c~1', to: '~a~c~2', width: 3 },
        { flow: 'x', from: '~a~c~2', to: 'c', width: 3 },
        { flow: 'y', from: 'a', to: '~a~c~1', width: 3 },
        { flow: 'y', from: '~a~c~1', to: '~a~c~2', width: 3 },
        { flow: 'y', from: '~a~c~2', to: 'c', width: 3 },
        { flow: 'z', from: 'a', to: 'b', width: 3 },
      ],
    });
  });
});

describe('names on bars', () => {
  test('break at spaces and after hyphens and end in an ellipsis where they are too long', () => {
    expect(wrap('Tehreek-e-Taliban Pakistan', 18, 3)).toEqual(['Tehreek-e-Taliban', 'Pakistan']);
    expect(wrap('Tehreek-e-Taliban Pakistan', 10, 3)).toEqual(['Tehreek-e-', 'Taliban', 'Pakistan']);
    expect(wrap('One two three four five', 7, 2)).toEqual(['One two', 'three …']);
    expect(wrap('Counterrevolutionaries', 10, 2)).toEqual(['Counterre…']);
  });

  const room = { x: 100, y: 50, barWidth: 10, column: 100, lines: 2 };

  test('of outer columns lean inside', () => {
    expect(nameLabel('Abc', 'start', room, [])).toMatchObject({ anchor: 'start', x: 100 });
    expect(nameLabel('Abc', 'end', room, [])).toMatchObject({ anchor: 'end', x: 110 });
  });

  test('of outer columns get narrower where a neighbour stands', () => {
    const neighbour = { left: 170, right: 200, top: 30, bottom: 50 };
    expect(nameLabel('Twelve chars', 'start', room, []).lines).toEqual(['Twelve chars']);
    expect(nameLabel('Twelve chars', 'start', room, [neighbour]).lines).toEqual(['Twelve', 'chars']);
  });
});

test('a number moves along its line to where nothing else stands', () => {
  const taken = [{ left: 40, right: 60, top: -10, bottom: 10 }];
  const along = (t: number) => ({ x: t * 100, y: 0 });
  expect(freeSpot(along, taken)).toEqual({ x: 30, y: 0 });
  expect(freeSpot(along, taken)).toEqual({ x: 70, y: 0 });
});
