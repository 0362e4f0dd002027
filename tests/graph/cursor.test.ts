import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decodeCursor, encodeCursor } from '../../server/graph/access/cursor.ts';
import { countEntities, listEntities, type EntityOrder } from '../../server/graph/search/entity-list.ts';
import { openSession } from '../../server/graph/access/session.ts';
import { addSpokes, openWorld } from './open-world.ts';

let world: Awaited<ReturnType<typeof openWorld>>;
const session = () => openSession(world.store, world.ontology);
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.store.close());

const refused = 'after is no cursor of this list; take one from its pageInfo.endCursor or edges.';

describe('a cursor', () => {
  test('gives back the keys it holds', () => {
    expect(decodeCursor('a list', encodeCursor('a list', ['Þórr', 7]))).toEqual(['Þórr', 7]);
  });
  test('is absent without after', () => {
    expect(decodeCursor('a list', null)).toBeNull();
  });
  test.each([
    ['another list’s', encodeCursor('another list', ['x'])],
    ['no base64', '***'],
    ['no JSON', Buffer.from('{').toString('base64url')],
    ['no list', Buffer.from('"a list"').toString('base64url')],
    ['holding an object', Buffer.from('["a list", {}]').toString('base64url')],
    ['empty', ''],
  ])('that is %s is refused with a sentence', (_, cursor) => {
    expect(() => decodeCursor('a list', cursor)).toThrow(refused);
  });
});

/** Every entity of the world, two at a time. */
async function walk(
  orderBy: EntityOrder,
  between: () => Promise<void> = async () => undefined,
): Promise<string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await listEntities(session(), { orderBy, first: 2, after });
    ids.push(...page.items.map((item) => item.node.id));
    expect(page.hasPrevious).toBe(after !== undefined);
    if (!page.hasNext) return ids;
    after = page.items.at(-1)?.cursor;
    await between();
  }
}

describe('paging through entities', () => {
  test.each([
    [
      'NAME',
      'second-push ann-lee blue-guard green-band highland mill-town red-host river-league river-pact valley first-push',
    ],
    [
      'ID',
      'ann-lee blue-guard first-push green-band highland mill-town red-host river-league river-pact second-push valley',
    ],
    [
      'DEGREE',
      'red-host blue-guard mill-town river-league valley ann-lee first-push green-band highland river-pact second-push',
    ],
    [
      'DATE',
      'red-host river-pact ann-lee blue-guard first-push green-band highland mill-town river-league second-push valley',
    ],
  ] as const)('by %s gives each once, in order', async (orderBy, ids) => {
    expect(await walk(orderBy)).toEqual(ids.split(' '));
    expect(await countEntities(session())).toBe(11);
  });

  test('neither repeats nor skips what was there while entities come in between pages', async () => {
    const before = await walk('NAME');
    let added = false;
    const during = await walk('NAME', async () => {
      if (!added) await addSpokes(world.store, 'red-host', 3);
      added = true;
    });
    expect(during.filter((id) => !id.startsWith('spoke-'))).toEqual(before);
    expect(new Set(during).size).toBe(during.length);
  });
});
