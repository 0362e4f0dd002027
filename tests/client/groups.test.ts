import { describe, expect, test } from '@jest/globals';
import { findCommunities } from '../../client/canvas/groups/communities.ts';
import { addElements, noElements } from '../../client/state/elements.ts';
import {
  closedGroups,
  drawnLines,
  groupOf,
  groupsOf,
  placingLinks,
} from '../../client/state/relations/groups.ts';
import { sceneOf } from '../../client/state/scene.ts';
import type { State } from '../../client/state/state.ts';
import { fromHash, toHash } from '../../client/state/url.ts';
import { emptyView, filterIn, type View } from '../../client/state/view.ts';
import { node, relation, sampleState } from './sample-graph.ts';

/** Two states and three armed groups, one of which supports both states; a place by itself. */
const elements = addElements(
  noElements,
  [
    node('s1', { kind: 'state', degree: 2 }),
    node('s2', { kind: 'state', degree: 1 }),
    node('g1', { degree: 3 }),
    node('g2', { degree: 1 }),
    node('g3'),
    node('p', { type: 'PLACE', kind: 'city' }),
  ],
  [
    relation('g1', 'SUPPORTS', 's1'),
    relation('g1', 'FUNDS', 's2', { family: 'FUNDING' }),
    relation('g1', 'SUPPORTS', 'g2'),
    relation('s1', 'SUPPORTS', 's2'),
  ],
);
const view: View = { ...emptyView, nodes: ['s1', 's2', 'g1', 'g2', 'g3', 'p'], grouping: 'kind' };
const stateOf = (change: Partial<View> = {}): State => ({
  ...sampleState,
  vocabulary: null,
  elements,
  view: { ...view, ...change },
});
const [armed, states] = ['group:kind:ACTOR/armed-group', 'group:kind:ACTOR/state'];

describe('entities drawn together by kind', () => {
  test('are one for each kind of several, the largest first, their most connected first', () => {
    expect(
      groupsOf(stateOf()).map(({ id, name, members }) => [id, name, members.map((one) => one.id)]),
    ).toEqual([
      [armed, 'Armed group (3)', ['g1', 'g2', 'g3']],
      [states, 'State (2)', ['s1', 's2']],
    ]);
    expect(groupsOf(stateOf({ grouping: null }))).toEqual([]);
  });

  test('have one line for all that runs between them, and none for what runs within', () => {
    const lines = drawnLines(stateOf()).map(({ id, kind, relations }) => [
      id,
      kind,
      relations.map((one) => one.id),
    ]);
    expect(lines).toEqual([[`${armed}..${states}`, 'pair', ['g1.FUNDS.s2', 'g1.SUPPORTS.s1']]]);
    const { nodes, lines: drawn } = sceneOf(stateOf());
    expect(Object.values(nodes).map(({ id, members, marks }) => [id, members, marks])).toEqual([
      [armed, 3, ['group']],
      [states, 2, ['group']],
      ['p', undefined, []],
    ]);
    expect(
      Object.values(drawn).map(({ source, target, relations, width }) => [source, target, relations, width]),
    ).toEqual([[armed, states, 2, 2]]);
  });

  test('are drawn one by one where a group is open, each with its line to the others', () => {
    const open = stateOf({ openGroups: [armed] });
    expect(closedGroups(open).map(({ id }) => id)).toEqual([states]);
    expect(drawnLines(open).map(({ id, relations }) => [id, relations.length])).toEqual([
      ['g1.SUPPORTS.g2', 1],
      [`g1..${states}`, 2],
    ]);
    expect([groupOf(open, 'g1')?.id, groupOf(open, 's1')?.id]).toEqual([undefined, states]);
  });

  test('count and draw only what the filters leave', () => {
    const filtered = stateOf(filterIn(view, { hiddenFamilies: ['SUPPORT'], hideUnlinked: true }));
    expect(Object.values(sceneOf(filtered).nodes).map(({ id, members }) => [id, members])).toEqual([
      [armed, 1],
      [states, 1],
    ]);
  });

  test('show what is set off or chosen within them', () => {
    const chosen = sceneOf({
      ...stateOf({ selection: { kind: 'entity', id: 's2' } }),
      emphasis: { nodes: ['s2'], links: [] },
    });
    expect(Object.values(chosen.nodes).map(({ id, marks }) => [id, marks])).toEqual([
      [armed, ['dimmed', 'group']],
      [states, ['selected', 'emphasised', 'group']],
      ['p', ['dimmed']],
    ]);
  });

  test('come back from the address with what is open and where they stand', () => {
    const placed: View = {
      ...view,
      openGroups: [states],
      positions: { [armed]: { x: 10, y: -20 }, s1: { x: 1, y: 2 }, 'group:community:1': { x: 5, y: 5 } },
    };
    const { view: back } = fromHash(toHash(placed));
    expect([back.grouping, back.openGroups, back.positions]).toEqual([
      'kind',
      [states],
      { [armed]: { x: 10, y: -20 }, s1: { x: 1, y: 2 } },
    ]);
    expect(fromHash('#show=a&by=colour').view.grouping).toBe(null);
  });
});

/** Rings of so many around a hub each, tied to the next ring by one relation. */
const rings = (count: number, size: number) => {
  const id = (ring: number, at: number) => `r${ring}-${at % size}`;
  const nodes = Array.from({ length: count }, (_, ring) =>
    Array.from({ length: size }, (_, at) => id(ring, at)),
  );
  const links = nodes.flatMap((_, ring) => [
    ...Array.from({ length: size }, (_, at) => ({ source: id(ring, at), target: id(ring, at + 1) })),
    ...Array.from({ length: size - 1 }, (_, at) => ({ source: id(ring, 0), target: id(ring, at + 1) })),
    ...(ring > 0 ? [{ source: id(ring, 1), target: id(ring - 1, 2) }] : []),
  ]);
  return { nodes, links };
};

describe('communities', () => {
  test('are what was planted, the largest first, the same each time; what has no relations is in none', () => {
    const large = rings(1, 12);
    const { nodes, links } = rings(5, 8);
    const job = {
      nodes: [...nodes.flat(), 'alone', ...large.nodes.flat().map((id) => `big-${id}`)],
      links: [
        ...links,
        ...large.links.map(({ source, target }) => ({ source: `big-${source}`, target: `big-${target}` })),
        { source: 'r0-3', target: 'unknown' },
        { source: 'alone', target: 'alone' },
      ],
    };
    const found = findCommunities(job);
    expect(findCommunities(job)).toEqual(found);
    expect(found['alone']).toBe(-1);
    expect(new Set(large.nodes.flat().map((id) => found[`big-${id}`]))).toEqual(new Set([0]));
    const ofRings = nodes.map((ring) => [...new Set(ring.map((id) => found[id]))]);
    expect(ofRings.map((each) => each.length)).toEqual([1, 1, 1, 1, 1]);
    expect(ofRings.flat().sort()).toEqual([1, 2, 3, 4, 5]);
  });

  test('draw together what is in one, and leave entities that came later by themselves', () => {
    const communities = { nodes: [], of: { s1: 0, s2: 0, g1: 0, g2: 1, g3: -1, p: -1 } };
    const grouped = (of: Readonly<Record<string, number>>) =>
      groupsOf({ ...stateOf({ grouping: 'community' }), communities: { nodes: [], of } }).map(
        ({ name, members }) => [name, members.map(({ id }) => id)],
      );
    expect(grouped(communities.of)).toEqual([
      ['G1 and 2 more', ['g1', 's1', 's2']],
      ['Without relations (2)', ['g3', 'p']],
    ]);
    expect(grouped({ s1: 0, s2: 0 })).toEqual([['S1 and S2', ['s1', 's2']]]);
    expect(groupsOf(stateOf({ grouping: 'community' }))).toEqual([]);
  });

  test('stand where their strongest ties draw them', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const nodes = ids.flatMap((id) => [node(`${id}1`), node(`${id}2`)]);
    const groups = ids.map((id) => ({
      ...{ id: `group:community:${id}`, name: id, type: 'ACTOR' as const, kind: 'person' },
      members: nodes.filter((one) => one.id.startsWith(id)),
    }));
    const ties = ids.flatMap((from, at) =>
      ids
        .slice(at + 1)
        .flatMap((to, step) =>
          Array.from({ length: 6 - step }, (_, n) => relation(`${from}1`, `TYPE${n}`, `${to}2`)),
        ),
    );
    const drawn = placingLinks(groups, ties).map(({ source, target }) =>
      [source.at(-1), target.at(-1)].join(''),
    );
    expect(drawn).toEqual(['ab', 'bc', 'cd', 'de', 'ef', 'ac', 'bd', 'ce', 'df', 'ad', 'cf']);
  });
});
