import { describe, expect, test } from '@jest/globals';
import type { RelationRow } from '../../client/actions/panel-data.ts';
import { groupsOf } from '../../client/panels/details/relation-groups.ts';
import { actor } from './traced.ts';

const row = (
  source: string,
  type: string,
  inverse: string,
  target: string,
  more: Partial<RelationRow> = {},
): RelationRow => ({
  __typename: 'Relation',
  id: `${source}.${type}.${target}`,
  family: 'SUPPORT',
  label: type,
  linkType: { id: type, label: type, inverse, symmetric: false },
  source: actor(source),
  target: actor(target),
  count: 2,
  undated: 0,
  heldText: '2001 – 2002',
  spans: [],
  periods: [],
  forms: [],
  giverCertain: true,
  amountText: null,
  unknownAmounts: 0,
  inKind: 0,
  grade: { reliability: 'B', credibility: 2, code: 'B2', text: '' },
  origins: 1,
  disputed: false,
  ...more,
});

const from = (count: number, more: Partial<RelationRow> = {}) =>
  Array.from({ length: count }, (_, at) => row(`g${at}`, 'supports', 'is supported by', 'z', more));
const to = (count: number, more: Partial<RelationRow> = {}) =>
  Array.from({ length: count }, (_, at) => row('z', 'supports', 'is supported by', `t${at}`, more));

const shape = (relations: readonly RelationRow[]) =>
  groupsOf(relations, 'z', []).map(({ sign, words, rows, links, atFirst }) => [
    `${sign} ${words}`,
    rows.length,
    links,
    atFirst,
  ]);

describe('the relations of an entity', () => {
  test('stand together by how they read from it, what it receives whole, the rest beside that as totals', () => {
    expect(shape([...from(6), ...to(11)])).toEqual([
      ['← is supported by', 6, 12, 6],
      ['→ supports', 11, 22, 0],
    ]);
    expect(shape([...to(3), ...from(20)])).toEqual([
      ['← is supported by', 20, 40, 12],
      ['→ supports', 3, 6, 3],
    ]);
  });

  test('of one that only gives show all of six, and the first four of more', () => {
    expect([shape(to(6)), shape(to(51))]).toEqual([[['→ supports', 6, 12, 6]], [['→ supports', 51, 102, 4]]]);
  });

  test('say once what all of a group carry', () => {
    const unsure = { giverCertain: false };
    const sides = groupsOf(
      [
        row('a', 'supports', 'is supported by', 'z', { ...unsure, forms: ['weapons'] }),
        row('b', 'supports', 'is supported by', 'z', { ...unsure, forms: ['training'], disputed: true }),
        row('z', 'supports', 'is supported by', 'c', unsure),
      ],
      'z',
      [],
    );
    expect(sides.map(({ shared }) => shared)).toEqual([['giver not certain'], []]);
  });
});
