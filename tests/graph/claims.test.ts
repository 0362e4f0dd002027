import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { claimsOf, claimsOfSources, countClaims, type Subject } from '../../server/graph/elements/claims.ts';
import { entitiesByIds } from '../../server/graph/elements/entities.ts';
import { openSession } from '../../server/graph/access/session.ts';
import { addSpokes, openWorld } from './open-world.ts';

let world: Awaited<ReturnType<typeof openWorld>>;
const session = () => openSession(world.store, world.ontology);
const retract = { name: 'retract', text: 'MATCH (c:Claim {id: $id}) SET c.retracted = true' };
beforeAll(async () => {
  world = await openWorld();
  await addSpokes(world.store, 'red-host', 2);
});
afterAll(() => world.store.close());

const mixed: Subject = {
  id: 'red-host',
  evidence: ['gazette|row 7', 'journal', 'gazette|row 7'],
  dossier: 'world',
};
const page = async (subject: Subject, first = 10, after: string | null = null) =>
  (await claimsOf(session(), [{ subject, first, after }]))[0]!;

describe('claims about an element', () => {
  test('of an import are its evidence entries, each a claim with a locator', async () => {
    const [spoke] = await entitiesByIds(session(), ['spoke-0001']);
    expect((await page(spoke!)).items.map((item) => item.node)).toEqual([
      {
        id: 'spoke-0001@gazette#row 2',
        statement: 'The source records this entity.',
        locator: 'row 2',
        stance: 'ASSERTS',
        credibility: 6,
        property: null,
        value: null,
        retracted: false,
        about: 'spoke-0001',
        source: 'gazette',
        attributedTo: null,
        verdict: null,
        evidence: [],
        dossier: 'spokes',
      },
    ]);
  });

  test('come in both forms as one list, whose pages fit together', async () => {
    const ids = [
      'red-host@gazette#p. 1',
      'red-host@letters#p. 9',
      'red-host@gazette#row 7',
      'red-host@journal#',
      'red-host@gazette#row 7~2',
    ];
    const whole = await page(mixed);
    expect(whole.items.map((item) => item.node.id)).toEqual(ids);
    expect(whole.hasNext).toBe(false);
    const walked: string[] = [];
    for (let after: string | null = null; ;) {
      const next = await page(mixed, 2, after);
      walked.push(...next.items.map((item) => item.node.id));
      if (!next.hasNext) break;
      after = next.items.at(-1)!.cursor;
    }
    expect(walked).toEqual(ids);
  });

  test('that were retracted come last and are not counted', async () => {
    expect(await countClaims(session(), [mixed])).toEqual([5]);
    await world.store.write((transaction) => transaction.run(retract, { id: 'red-host@gazette#p. 1' }));
    const { items } = await page(mixed);
    expect(items.map((item) => [item.node.id, item.node.retracted]).at(-1)).toEqual([
      'red-host@gazette#p. 1',
      true,
    ]);
    expect(await countClaims(session(), [mixed])).toEqual([4]);
  });

  test('of many elements take one call', async () => {
    const asked = session();
    const entities = await entitiesByIds(session(), ['ann-lee', 'blue-guard', 'spoke-0000']);
    const pages = await claimsOf(
      asked,
      entities.map((subject) => ({ subject: subject!, first: 20, after: null })),
    );
    expect(pages.map((its) => its.items.map((item) => item.node.statement))).toEqual([
      ['She leads the host.'],
      ['The guard fights beside the host.'],
      ['The source records this entity.'],
    ]);
    expect(asked.calls).toBe(1);
  });
});

describe('claims of a source', () => {
  test('are what it says, by id', async () => {
    const [letters] = await claimsOfSources(session(), [{ source: 'letters', first: 10, after: null }]);
    expect(letters!.items.map((item) => item.node.statement)).toEqual([
      'She leads it.',
      'The host no longer exists.',
    ]);
  });
});
