import type { Core } from 'cytoscape';
import type { SceneLink, SceneNode } from '../state/scene.ts';
import type { Change } from './diff.ts';

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
export const applyChanges = (cy: Core, changes: readonly Change[]): void =>
  cy.batch(() => {
    for (const change of changes) applyOne(cy, change);
  });
