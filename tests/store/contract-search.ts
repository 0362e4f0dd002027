import { expect, test } from '@jest/globals';
import { change, cypher } from './at-hand.ts';
import type { StoreAtHand } from './at-hand.ts';

export function searchContract(store: StoreAtHand): void {
  const create = (...rows: { id: string; search: string }[]) =>
    change(store(), 'UNWIND $rows AS row CREATE (e:Entity:Actor) SET e = row', { rows });
  const ids = async (text: string, limit = 10) => (await store().searchText(text, limit)).map(({ id }) => id);

  test('entities that share a word are found, those with more or rarer words first', async () => {
    await create(
      { id: 'ttp', search: 'tehreek taliban pakistan zsthrk' },
      { id: 'afghan-taliban', search: 'afghan taliban zsfgn' },
      { id: 'iskp', search: 'islamic state khorasan' },
    );
    expect(await ids('taliban tehreek')).toEqual(['ttp', 'afghan-taliban']);
    expect(await ids('afghan taliban')).toEqual(['afghan-taliban', 'ttp']);
    expect(await ids('zsthrk')).toEqual(['ttp']);
    expect(await ids('nothing')).toEqual([]);
    const [best] = await store().searchText('taliban tehreek', 1);
    expect(best).toEqual({ id: 'ttp', score: expect.any(Number) });
  });

  test('a hit comes with which of some labels it has and the properties asked for, those that it lacks as null', async () => {
    await create({ id: 'a', search: 'words' }, { id: 'b', search: 'words more' });
    await change(
      store(),
      "MATCH (e:Entity {id: 'a'}) SET e.name = 'A', e.aliases = ['x', 'y'], e.degree = 3",
    );
    const properties = ['name', 'aliases', 'degree'];
    const found = async (labels: readonly string[]) =>
      (await store().searchText('words', 10, { properties, labels })).map((hit) => [hit.id, hit.found]);
    expect(await found(['Place', 'Actor'])).toEqual([
      ['a', { label: 'Actor', name: 'A', aliases: ['x', 'y'], degree: 3 }],
      ['b', { label: 'Actor', name: null, aliases: null, degree: null }],
    ]);
    expect(await found(['Place'])).toEqual([
      ['a', { label: null, name: 'A', aliases: ['x', 'y'], degree: 3 }],
      ['b', { label: null, name: null, aliases: null, degree: null }],
    ]);
    await expect(store().searchText('words', 1, { properties: ['n.name'] })).rejects.toMatchObject({
      code: 'INVALID',
    });
  });

  test('what changes many entities leaves them found by their new words, others by theirs', async () => {
    await create({ id: 'a', search: 'old words' }, { id: 'b', search: 'other words' });
    const changed = store().bulk.changing(async () => {
      await change(store(), "MATCH (e:Entity {id: 'a'}) SET e.search = 'new words'");
      await create({ id: 'c', search: 'late words' });
      return 'done';
    });
    // Asked meanwhile, it answers once it can.
    const meanwhile = ids('other');
    expect([await changed, await meanwhile]).toEqual(['done', ['b']]);
    expect([await ids('old'), await ids('new'), await ids('late')]).toEqual([[], ['a'], ['c']]);
  });

  test('no word is too common, and case does not count', async () => {
    await create({ id: 'a', search: 'the state of it' });
    for (const word of ['the', 'of', 'it', 'THE', 'State']) expect(await ids(word)).toEqual(['a']);
  });

  test('equal hits stand in the order of their ids, and the limit holds', async () => {
    await create(...['d', 'b', 'c', 'a'].map((id) => ({ id, search: 'same words' })));
    expect(await ids('words')).toEqual(['a', 'b', 'c', 'd']);
    expect(await ids('words', 3)).toHaveLength(3);
    expect(await ids('words', 0)).toHaveLength(1);
    expect(await ids('words', 1e9)).toHaveLength(4);
  });

  test('whatever is typed is words, never an engine’s query syntax', async () => {
    await create({ id: 'a', search: 'alpha beta' }, { id: 'b', search: 'not and or' });
    expect(await ids('alph*')).toEqual([]);
    expect(await ids('al?ha')).toEqual([]);
    expect(await ids('alpha~1')).toEqual(['a']);
    expect(await ids('id:alpha')).toEqual(['a']);
    expect(await ids('"alpha" AND (nothing')).toEqual(['a', 'b']);
    expect(await ids('-alpha +beta')).toEqual(['a']);
    expect(await ids('NOT')).toEqual(['b']);
    expect(await ids('[a TO z] && || ! ^ \\ / {}')).toEqual([]);
    for (const text of ['', ' ', '***', '"', '🙂']) expect(await ids(text)).toEqual([]);
  });

  test('an index is in step at once: after a write, a change, a rollback and a removal', async () => {
    await create({ id: 'a', search: 'before' });
    expect(await ids('before')).toEqual(['a']);
    await change(store(), "MATCH (e:Entity {id: 'a'}) SET e = $row", { row: { id: 'a', search: 'after' } });
    expect([await ids('before'), await ids('after')]).toEqual([[], ['a']]);
    const undone = store().write(async (transaction) => {
      await transaction.run(cypher("MATCH (e:Entity {id: 'a'}) SET e.search = 'undone'"));
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');
    expect([await ids('undone'), await ids('after')]).toEqual([[], ['a']]);
    await change(store(), "MATCH (e:Entity {id: 'a'}) DETACH DELETE e");
    expect(await ids('after')).toEqual([]);
  });

  test('only entities are searched', async () => {
    await change(store(), "CREATE (s:Source {id: 's', search: 'word'})");
    expect(await ids('word')).toEqual([]);
  });

  test('a text of ten thousand words is answered', async () => {
    await create({ id: 'a', search: 'w5' });
    expect(await ids(Array.from({ length: 10_000 }, (_, i) => `w${i}`).join(' '))).toEqual(['a']);
  });
}
