/** Bringing Cytoscape to a scene in pieces of bounded size, between which the browser has its turn. */
import type { Core } from 'cytoscape';
import { emptyScene, type Scene } from '../state/scene.ts';
import { applyChanges, type Change, diffScenes } from './diff.ts';

/** Changes made without a pause; restyling one element takes a fifth of a millisecond or so. */
export const pieceSize = 300;

/** Lets the browser handle what waits: input first, where it can be asked to come back soonest. */
const pause = (): Promise<void> =>
  'scheduler' in globalThis && 'yield' in globalThis.scheduler
    ? globalThis.scheduler.yield()
    : new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve();
        };
        port2.postMessage(null);
      });

interface Drawing {
  /** The scene as far as it is drawn. */
  scene(): Scene;
  /** Draws the least that differs: at once where that is little, else in pieces. A later scene takes an earlier one's place. */
  draw(next: Scene): void;
}

/** What the one that owns the drawing is told. */
interface Told {
  /** Before the first of several pieces. */
  begun(): void;
  /** After each piece, and once for what is drawn at once. */
  drawn(isWhole: boolean): void;
}

type Records = { -readonly [Key in keyof Scene]: Record<string, Scene[Key][string]> };

/** Notes in `drawn` what a change makes of it. */
const note = (drawn: Records, change: Change, next: Scene): void => {
  switch (change.do) {
    case 'remove':
      delete drawn.nodes[change.id];
      delete drawn.lines[change.id];
      return;
    case 'add-node':
    case 'patch-node':
      drawn.nodes[change.node.id] = change.node;
      return;
    case 'add-line':
    case 'patch-line':
      drawn.lines[change.line.id] = change.line;
      return;
    case 'move': {
      const node = next.nodes[change.id];
      if (node) drawn.nodes[change.id] = node;
    }
  }
};

/** Draws scenes on `cy`, which nothing else changes. */
export function createDrawing(cy: Core, told: Told): Drawing {
  let drawn: Scene = emptyScene;
  /** Tells an unfinished drawing that a later scene took over. */
  let turn = 0;

  const inPieces = async (changes: readonly Change[], next: Scene) => {
    const mine = turn;
    const records: Records = { nodes: { ...drawn.nodes }, lines: { ...drawn.lines } };
    drawn = records;
    told.begun();
    for (let at = 0; at < changes.length; at += pieceSize) {
      if (at > 0) await pause();
      if (mine !== turn || cy.destroyed()) return;
      const piece = changes.slice(at, at + pieceSize);
      applyChanges(cy, piece);
      for (const change of piece) note(records, change, next);
      told.drawn(false);
    }
    drawn = next;
    told.drawn(true);
  };

  return {
    scene: () => drawn,
    draw: (next) => {
      turn += 1;
      const changes = diffScenes(drawn, next);
      if (changes.length > pieceSize) return void inPieces(changes, next);
      applyChanges(cy, changes);
      drawn = next;
      if (changes.length > 0) told.drawn(true);
    },
  };
}
