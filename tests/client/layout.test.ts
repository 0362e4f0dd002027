import { expect, test } from '@jest/globals';
import { arrange, type LayoutJob, seeded } from '../../client/canvas/arrange.ts';
import { crowdPlaces } from '../../client/canvas/crowd.ts';
import {
  type Box,
  bodyOf,
  partRooms,
  type Placeable,
  placeNear,
  separate,
} from '../../client/canvas/placing.ts';

const room = (id: string, width = 90, height = 50): Placeable => ({ id, width, height, drop: 10 });

const overlaps = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 1 &&
          Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 1,
      )
      .map((b) => `${a.id} ${b.id}`),
  );

/** A hub with spokes, a chain and a pair apart: 60 nodes. */
const job = (seed: number): LayoutJob => {
  const ids = Array.from({ length: 60 }, (_, n) => `n${n}`);
  const links = ids.slice(1, 58).map((id, n) => ({
    id: `l${n}`,
    source: n < 30 ? 'n0' : `n${n}`,
    target: id,
  }));
  return {
    nodes: ids.map((id) => room(id)),
    links: [...links, { id: 'apart', source: 'n58', target: 'n59' }],
    seed,
    aspect: 1.5,
  };
};

test('the same graph is always laid out alike, and room is left for every label', () => {
  const first = arrange(job(7));
  const boxes = job(7).nodes.map((node) => ({
    ...node,
    x: first[node.id]!.x,
    y: first[node.id]!.y + node.drop,
  }));
  expect(Object.keys(first)).toHaveLength(60);
  expect(overlaps(boxes)).toEqual([]);
  expect(arrange(job(7))).toEqual(first);
});

test('a layout leaves chance as it found it', () => {
  const random = Math.random;
  arrange(job(1));
  expect(Math.random).toBe(random);
});

test('a layout tells of its passes, each with every position', () => {
  const told: [number, number][] = [];
  arrange(job(1), ({ progress, positions }) => told.push([progress, Object.keys(positions ?? {}).length]));
  expect(told).toEqual([
    [0.2, 60],
    [0.4, 60],
    [0.6, 60],
    [0.8, 60],
  ]);
});

/** Groups of 40 that hang together, with a link from each to the next: a crowd of `groups` times 40 nodes. */
const crowd = (groups: number): LayoutJob => {
  const ids = Array.from({ length: groups * 40 }, (_, n) => `n${n}`);
  const hub = (n: number) => `n${Math.floor(n / 40) * 40}`;
  const inside = ids.flatMap((id, n) => [
    { id: `a${n}`, source: hub(n), target: id },
    { id: `b${n}`, source: id, target: n % 40 === 39 ? hub(n) : `n${n + 1}` },
  ]);
  const across = Array.from({ length: groups - 1 }, (_, n) => ({
    ...{ id: `x${n}`, source: `n${n * 40}`, target: `n${(n + 1) * 40}` },
  }));
  return { nodes: ids.map((id) => room(id)), links: [...inside, ...across], seed: 3, aspect: 1.5 };
};

test('a crowd is laid out alike each time, its labels apart, its groups nearer to themselves than to others', () => {
  const told: [number, boolean][] = [];
  const places = arrange(crowd(6), ({ progress, positions }) => told.push([progress, positions === null]));
  expect(arrange(crowd(6))).toEqual(places);
  expect(told.map(([progress, hasNone]) => [Math.round(progress * 6), hasNone])).toEqual(
    [1, 2, 3, 4, 5].map((part) => [part, true]),
  );
  const boxes = crowd(6).nodes.map((node) => {
    const { x, y } = places[node.id]!;
    return { ...node, x, y: y + node.drop };
  });
  expect(overlaps(boxes)).toEqual([]);
  const middles = Array.from({ length: 6 }, (_, group) => {
    const its = Array.from({ length: 40 }, (_, n) => places[`n${group * 40 + n}`]!);
    return {
      x: its.reduce((sum, { x }) => sum + x, 0) / 40,
      y: its.reduce((sum, { y }) => sum + y, 0) / 40,
    };
  });
  const strays = Object.entries(places).filter(([id, { x, y }]) => {
    const own = Math.floor(Number(id.slice(1)) / 40);
    const far = middles.map((middle) => Math.hypot(middle.x - x, middle.y - y));
    return far.indexOf(Math.min(...far)) !== own;
  });
  // Without an order it would be 200 of 240.
  expect(strays.length).toBeLessThan(48);
});

test('what has no links stands in rows below a crowd, and by itself where there is nothing else', () => {
  const nodes = [...Array.from({ length: 30 }, (_, n) => `l${n}`), ...['a', 'b', 'c']].map((id) => ({ id }));
  const links = Array.from({ length: 29 }, (_, n) => ({ source: 'l0', target: `l${n + 1}` }));
  const places = crowdPlaces({ nodes, links, side: 60, aspect: 1 }, seeded(1), () => undefined);
  const bottom = Math.max(
    ...Object.entries(places).map(([id, { y }]) => (id.startsWith('l') ? y : -Infinity)),
  );
  expect(['a', 'b', 'c'].map((id) => (places[id]?.y ?? 0) - bottom).map(Math.round)).toEqual([120, 120, 120]);
  expect((places.b?.x ?? 0) - (places.a?.x ?? 0)).toBeCloseTo(60);
  const lone = crowdPlaces(
    { nodes: nodes.slice(0, 9), links: [], side: 10, aspect: 1 },
    seeded(1),
    () => undefined,
  );
  expect(new Set(Object.values(lone).map(({ x, y }) => `${x} ${y}`)).size).toBe(9);
});

test.each([2, 0.5])(
  'a crowd lies along the longer side of a canvas %d times as wide as high, its pieces side by side',
  (aspect) => {
    const chain = (name: string, count: number) =>
      Array.from({ length: count }, (_, n) => ({ source: `${name}${n}`, target: `${name}${n + 1}` }));
    const links = [...chain('a', 200), ...chain('b', 60), ...chain('c', 1)];
    const nodes = [...new Set(links.flatMap(({ source, target }) => [source, target]))].map((id) => ({ id }));
    const places = Object.entries(
      crowdPlaces({ nodes, links, side: 60, aspect }, seeded(1), () => undefined),
    );
    const boxOf = (name: string) => {
      const its = places.flatMap(([id, place]) => (id.startsWith(name) ? [place] : []));
      const [xs, ys] = [its.map(({ x }) => x), its.map(({ y }) => y)];
      const [left, top] = [Math.min(...xs), Math.min(...ys)];
      return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
    };
    const boxes = ['a', 'b', 'c'].map(boxOf);
    expect(boxes.map(({ width, height }) => width > height)).toEqual(
      aspect > 1 ? [true, true, true] : [false, false, false],
    );
    const isBeside = (a: (typeof boxes)[number], b: (typeof boxes)[number]) =>
      a.left + a.width <= b.left || a.top + a.height <= b.top;
    const pairs = boxes.flatMap((a, at) => boxes.slice(at + 1).map((b) => isBeside(a, b) || isBeside(b, a)));
    expect(pairs).toEqual([true, true, true]);
  },
);

test('of more than 450 only the nodes get their room', () => {
  const large = crowd(12);
  const spots = arrange(large);
  expect(bodyOf(room('a'))).toEqual({ id: 'a', width: 30, height: 30, drop: 0 });
  expect(overlaps(large.nodes.map((node) => ({ ...bodyOf(node), ...spots[node.id]! })))).toEqual([]);
});

test.each([0, 1, 2])('a graph of %i nodes is laid out too', (count) => {
  const nodes = Array.from({ length: count }, (_, n) => room(`n${n}`));
  const links = count === 2 ? [{ id: 'l', source: 'n0', target: 'n1' }] : [];
  const positions = arrange({ nodes, links, seed: 1, aspect: 1 });
  const points = Object.values(positions);
  expect(points).toHaveLength(count);
  expect(points.every((point) => Number.isInteger(point.x) && Number.isInteger(point.y))).toBe(true);
});

test('boxes on one spot are parted, the same way each time', () => {
  const boxes = Array.from({ length: 25 }, (_, n) => ({
    id: `b${n}`,
    x: 0,
    y: n % 3,
    width: 60,
    height: 30,
  }));
  const parted = separate(boxes);
  expect(overlaps(boxes.map((box) => ({ ...box, ...parted[box.id]! })))).toEqual([]);
  expect(separate(boxes)).toEqual(parted);
});

test('what has room already stays, and so does what is fixed', () => {
  const nodes = [room('a'), room('b'), room('c')];
  const apart = { a: { x: 0, y: 0 }, b: { x: 200, y: 0 }, c: { x: 0, y: 200 } };
  expect(partRooms(nodes, apart)).toEqual(apart);
  const close = { ...apart, b: { x: 30, y: 0 } };
  expect(partRooms(nodes, close, new Set(['a', 'c'])).a).toEqual({ x: 0, y: 0 });
});

test('what is added is placed clear of what is there, near what it hangs on, and moves nothing', () => {
  const nodes = ['a', 'b', 'n1', 'n2', 'n3'].map((id) => room(id));
  const there = { a: { x: 0, y: 0 }, b: { x: 600, y: 0 } };
  const links = ['n1', 'n2', 'n3'].map((id) => ({ source: 'b', target: id }));
  const added = placeNear(nodes, links, there);
  expect(Object.keys(added)).toEqual(['n1', 'n2', 'n3']);
  const boxes = nodes.map((node) => {
    const { x, y } = { ...there, ...added }[node.id as 'a'];
    return { ...node, x, y: y + node.drop };
  });
  expect(overlaps(boxes)).toEqual([]);
  const far = Object.values(added).filter((point) => Math.hypot(point.x - 600, point.y) > 300);
  expect(far).toEqual([]);
});

test('what is added where all around is taken goes to the nearest place that is free', () => {
  const grid = Array.from({ length: 49 }, (_, at) => ({
    node: room(`g${at}`, 90, 50),
    place: { x: ((at % 7) - 3) * 100, y: (Math.floor(at / 7) - 3) * 60 },
  }));
  const there = Object.fromEntries(grid.map(({ node, place }) => [node.id, place]));
  const nodes = [...grid.map(({ node }) => node), room('a'), room('b')];
  const links = [
    { source: 'g24', target: 'a' },
    { source: 'g24', target: 'b' },
    { source: 'g17', target: 'b' },
  ];
  const added = placeNear(nodes, links, there);
  expect(Object.keys(added)).toEqual(['a', 'b']);
  const all: Record<string, { x: number; y: number }> = { ...there, ...added };
  const boxes = nodes.map((node) => {
    const { x, y } = all[node.id]!;
    return { ...node, x, y: y + node.drop };
  });
  expect(overlaps(boxes)).toEqual([]);
  for (const { x, y } of Object.values(added)) expect(Math.hypot(x, y)).toBeLessThan(450);
});

test('seeded chance is the same for a seed and differs between seeds', () => {
  const draw = (seed: number) => Array.from({ length: 3 }, seeded(seed));
  expect(draw(5)).toEqual(draw(5));
  expect(draw(5)).not.toEqual(draw(6));
  expect(draw(5).every((value) => value >= 0 && value < 1)).toBe(true);
});
