/** The least that has to change on the canvas to get from one scene to the next, and carrying it out. */
import type { Core } from 'cytoscape';
import type { Scene, SceneLink, SceneNode } from '../state/scene.ts';

type Change =
  | { readonly do: 'remove'; readonly id: string }
  | { readonly do: 'add-node'; readonly node: SceneNode }
  | { readonly do: 'add-link'; readonly link: SceneLink }
  | { readonly do: 'patch-node'; readonly node: SceneNode }
  | { readonly do: 'patch-link'; readonly link: SceneLink }
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
  sameList(a.marks, b.marks);

const sameLink = (a: SceneLink, b: SceneLink): boolean =>
  a.family === b.family &&
  a.label === b.label &&
  a.sign === b.sign &&
  a.symmetric === b.symmetric &&
  sameList(a.marks, b.marks);

const moved = (a: SceneNode, b: SceneNode): boolean =>
  a.position.x !== b.position.x || a.position.y !== b.position.y;

/** Links go before their ends, nodes come before their links; ids keep the scenes' order. */
export function diffScenes(from: Scene, to: Scene): readonly Change[] {
  const remove = (id: string): Change => ({ do: 'remove', id });
  const nodes = Object.values(to.nodes);
  const links = Object.values(to.links);
  const known = nodes.flatMap((node) => {
    const before = from.nodes[node.id];
    return before ? [{ before, node }] : [];
  });
  return [
    ...Object.keys(from.links)
      .filter((id) => !to.links[id])
      .map(remove),
    ...Object.keys(from.nodes)
      .filter((id) => !to.nodes[id])
      .map(remove),
    ...nodes.filter((node) => !from.nodes[node.id]).map((node): Change => ({ do: 'add-node', node })),
    ...links.filter((link) => !from.links[link.id]).map((link): Change => ({ do: 'add-link', link })),
    ...known
      .filter(({ before, node }) => !sameNode(before, node))
      .map(({ node }): Change => ({ do: 'patch-node', node })),
    ...links
      .filter((link) => {
        const before = from.links[link.id];
        return before && !sameLink(before, link);
      })
      .map((link): Change => ({ do: 'patch-link', link })),
    ...known
      .filter(({ before, node }) => moved(before, node))
      .map(({ node }): Change => ({ do: 'move', id: node.id, position: node.position })),
  ];
}

const nodeClasses = (node: SceneNode): string =>
  [`type-${node.type}`, ...node.marks.map((mark) => `is-${mark}`)].join(' ');

const linkClasses = (link: SceneLink): string =>
  [
    `family-${link.family}`,
    ...(link.symmetric ? ['is-symmetric'] : []),
    ...link.marks.map((mark) => `is-${mark}`),
  ].join(' ');

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
    case 'add-link': {
      const { id, source, target } = change.link;
      cy.add({ group: 'edges', data: { id, source, target }, classes: linkClasses(change.link) });
      return;
    }
    case 'patch-node':
      cy.getElementById(change.node.id).data('size', change.node.size).classes(nodeClasses(change.node));
      return;
    case 'patch-link':
      cy.getElementById(change.link.id).classes(linkClasses(change.link));
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
