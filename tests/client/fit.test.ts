import { expect, test } from '@jest/globals';
import { fitView } from '../../client/canvas/camera.ts';

const none = { left: 0, right: 0, top: 0, bottom: 0 };
const box = { x1: -500, y1: -200, w: 1000, h: 400 };

test('a map is fitted by its longer side and stands in the middle, above the line at the foot and beside the tools', () => {
  expect(fitView(box, { width: 1072, height: 848 }, () => none)).toEqual({
    zoom: 1,
    pan: { x: 514, y: 414 },
  });
});

test('labels that stick out get their room', () => {
  const { zoom, pan } = fitView(box, { width: 1072, height: 848 }, () => ({ ...none, left: 100 }));
  expect({ zoom, left: Math.round(pan.x + box.x1 * zoom) }).toEqual({ zoom: 0.9, left: 114 });
});

test('on a small canvas labels get a ninth of each side at most, so that the map stays visible', () => {
  const { zoom, pan } = fitView(box, { width: 360, height: 600 }, () => ({ ...none, left: 300, right: 300 }));
  expect({ zoom, left: Math.round(pan.x + box.x1 * zoom) }).toEqual({ zoom: 0.252, left: 54 });
});

test('on a phone the tools below the line at the foot get their room too', () => {
  const tall = { x1: -100, y1: -500, w: 200, h: 1000 };
  const { zoom, pan } = fitView(tall, { width: 390, height: 600 }, () => none);
  expect({ zoom, bottom: pan.y + (tall.y1 + tall.h) * zoom }).toEqual({ zoom: 0.488, bottom: 502 });
});

test('a few entities are not blown up, and a huge map stays above the least zoom', () => {
  const tiny = { x1: 0, y1: 0, w: 0, h: 0 };
  const huge = { x1: 0, y1: 0, w: 90_000, h: 90_000 };
  const zooms = [tiny, huge].map((one) => fitView(one, { width: 1000, height: 700 }, () => none).zoom);
  expect(zooms).toEqual([1.25, 0.08]);
});
