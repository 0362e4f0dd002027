import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createDrawing, pieceSize } from '../../client/canvas/drawing.ts';
import { emptyScene, type Scene, type SceneLine, type SceneNode } from '../../client/state/scene.ts';

const node = (id: string, given: Partial<SceneNode> = {}): SceneNode => ({
  ...{ id, type: 'ACTOR', kind: 'person', name: id, size: 30, hidden: 0, marks: [] },
  position: { x: Number(id.slice(1)), y: 0 },
  ...given,
});

const line = (source: string, target: string): SceneLine => ({
  ...{ id: `${source}.FUNDS.${target}`, kind: 'relation', source, target, family: 'FUNDING' },
  ...{ label: 'funds', sign: 0, ends: 'target', relations: 1, width: null, bands: [], marks: [] },
});

/** Nodes from one number up to another, each linked to the next. */
const chain = (from: number, to: number, given: Partial<SceneNode> = {}): Scene => {
  const ids = Array.from({ length: to - from }, (_, n) => `n${from + n}`);
  const lines = ids.slice(1).map((id, n) => line(ids[n]!, id));
  return {
    nodes: Object.fromEntries(ids.map((id) => [id, node(id, given)])),
    lines: Object.fromEntries(lines.map((one) => [one.id, one])),
  };
};

const idsOf = (cy: Core) =>
  cy
    .elements()
    .map((element) => element.id())
    .sort();
const idsIn = ({ nodes, lines }: Scene) => [...Object.keys(nodes), ...Object.keys(lines)].sort();

let cy: Core;
beforeEach(() => {
  cy = cytoscape({ headless: true, styleEnabled: false });
});
afterEach(() => cy.destroy());

/** Draws scenes one right after the other; gives how many elements there were after each piece, once all is drawn. */
const draw = (...scenes: readonly Scene[]): Promise<number[]> =>
  new Promise((resolve) => {
    const counts: number[] = [];
    const drawing = createDrawing(cy, {
      begun: () => counts.push(-1),
      drawn: (isWhole) => {
        counts.push(cy.elements().length);
        if (isWhole && drawing.scene() === scenes.at(-1)) resolve(counts);
      },
    });
    for (const scene of scenes) drawing.draw(scene);
  });

test('a large scene is drawn in pieces of 300 elements, each between turns of the browser', async () => {
  const scene = chain(0, 500);
  expect(await draw(scene)).toEqual([-1, 300, 600, 900, 999, 999]);
  expect(pieceSize).toBe(300);
  expect(idsOf(cy)).toEqual(idsIn(scene));
});

test('a small one is drawn at once', async () => {
  expect(await draw(chain(0, 100))).toEqual([199]);
});

test('a later scene takes the place of one that is not drawn yet, whatever was drawn of it', async () => {
  const later = chain(400, 900);
  await draw(chain(0, 500), later);
  expect(idsOf(cy)).toEqual(idsIn(later));
  expect(cy.getElementById('n450').position().x).toBe(450);
});

test('what a scene no longer has goes, in pieces too, and what moved has moved', async () => {
  const drawing = (scene: Scene) =>
    new Promise<void>((resolve) => {
      running.told = () => resolve();
      running.draw(scene);
    });
  const running = { told: () => {}, draw: (_: Scene) => {} };
  const { draw: put, scene } = createDrawing(cy, {
    begun: () => {},
    drawn: (isWhole) => isWhole && running.told(),
  });
  running.draw = put;
  await drawing(chain(0, 500));
  const moved = chain(0, 400, { position: { x: 7, y: 9 } });
  await drawing(moved);
  expect(scene()).toBe(moved);
  expect(idsOf(cy)).toEqual(idsIn(moved));
  expect(cy.nodes().filter((one) => one.position().y !== 9).length).toBe(0);
  await drawing(emptyScene);
  expect(idsOf(cy)).toEqual([]);
});
