/** The least that has to change on the canvas to get from one scene to the next, and carrying it out. */
import type { Core } from 'cytoscape';
import type { Scene, SceneLine, SceneNode } from '../state/scene.ts';
import { lookOf } from '../state/signs.ts';

export type Change =
  | { readonly do: 'remove'; readonly id: string }
  | { readonly do: 'add-node'; readonly node: SceneNode }
  | { readonly do: 'add-line'; readonly line: SceneLine }
  | { readonly do: 'patch-node'; readonly node: SceneNode }
  | { readonly do: 'patch-line'; readonly line: SceneLine }
  | {
      readonly do: 'move';
      readonly id: string;
      readonly position: { readonly x: number; readonly y: number };
    };

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

const sameNode = (a: SceneNode, b: SceneNode): boolean =>
  a.type === b.type &&
  a.kind === b.kind &&
  a.name === b.name &&
  a.size === b.size &&
  a.hidden === b.hidden &&
  a.members === b.members &&
  sameList(a.marks, b.marks);

const sameLine = (a: SceneLine, b: SceneLine): boolean =>
  a.family === b.family &&
  sameList(a.bands, b.bands) &&
  a.label === b.label &&
  a.sign === b.sign &&
  a.ends === b.ends &&
  a.relations === b.relations &&
  a.width === b.width &&
  sameList(a.marks, b.marks);

const moved = (a: SceneNode, b: SceneNode): boolean =>
  a.position.x !== b.position.x || a.position.y !== b.position.y;

/** Lines go before their ends, nodes come before their lines; ids keep the scenes' order. */
export function diffScenes(from: Scene, to: Scene): readonly Change[] {
  const remove = (id: string): Change => ({ do: 'remove', id });
  const nodes = Object.values(to.nodes);
  const lines = Object.values(to.lines);
  const known = nodes.flatMap((node) => {
    const before = from.nodes[node.id];
    return before ? [{ before, node }] : [];
  });
  return [
    ...Object.keys(from.lines)
      .filter((id) => !to.lines[id])
      .map(remove),
    ...Object.keys(from.nodes)
      .filter((id) => !to.nodes[id])
      .map(remove),
    ...nodes.filter((node) => !from.nodes[node.id]).map((node): Change => ({ do: 'add-node', node })),
    ...lines.filter((line) => !from.lines[line.id]).map((line): Change => ({ do: 'add-line', line })),
    ...known
      .filter(({ before, node }) => !sameNode(before, node))
      .map(({ node }): Change => ({ do: 'patch-node', node })),
    ...lines
      .filter((line) => {
        const before = from.lines[line.id];
        return before && !sameLine(before, line);
      })
      .map((line): Change => ({ do: 'patch-line', line })),
    ...known
      .filter(({ before, node }) => moved(before, node))
      .map(({ node }): Change => ({ do: 'move', id: node.id, position: node.position })),
  ];
}

const nodeClasses = (node: SceneNode): string =>
  [`look-${lookOf(node.type, node.kind)}`, ...node.marks.map((mark) => `is-${mark}`)].join(' ');

const bandClasses = ({ bands }: SceneLine): readonly string[] =>
  bands.length === 0 ? [] : [`bands-${bands.join('-')}`];

const lineClasses = (line: SceneLine): string =>
  [
    ...(line.family === null ? ['is-mixed', ...bandClasses(line)] : [`family-${line.family}`]),
    `ends-${line.ends}`,
    ...(line.relations > 1 ? ['is-bundle'] : []),
    ...(line.width === null ? [] : ['is-weighed']),
    ...line.marks.map((mark) => `is-${mark}`),
  ].join(' ');

const lineData = ({ width }: SceneLine) => ({ width });

const applyOne = (cy: Core, change: Change): void => {
  switch (change.do) {
    case 'remove':
      cy.getElementById(change.id).remove();
      return;
    case 'add-node': {
      const { id, size, position } = change.node;
      cy.add({
        group: 'nodes',
        data: { id, size },
        position: { ...position },
        classes: nodeClasses(change.node),
      });
      return;
    }
    case 'add-line': {
      const { id, source, target } = change.line;
      cy.add({
        group: 'edges',
        data: { id, source, target, ...lineData(change.line) },
        classes: lineClasses(change.line),
      });
      return;
    }
    case 'patch-node':
      cy.getElementById(change.node.id).data('size', change.node.size).classes(nodeClasses(change.node));
      return;
    case 'patch-line':
      cy.getElementById(change.line.id).data(lineData(change.line)).classes(lineClasses(change.line));
      return;
    case 'move':
      cy.getElementById(change.id).position({ ...change.position });
  }
};

/** Carries changes out in one batch. */
export function applyChanges(cy: Core, changes: readonly Change[]): void {
  cy.batch(() => {
    for (const change of changes) applyOne(cy, change);
  });
}
