import { expect, test } from '@jest/globals';
import { bring, column, dataSet, entityCount, linkCount } from './data-set.ts';

const load = () => bring('nations', ['train.txt', 'valid.txt', 'test.txt'], { mapping: 'nations' });

dataSet('the nations', load, () => {
  test('keeps 1,992 ties of 14 states, parallel ones apart', async () => {
    expect([await entityCount(), await linkCount()]).toEqual([14, 1_992]);
  });

  test('names 55 relations, none of which has a date', async () => {
    const relations = await column(
      'MATCH (:Entity)-[r]->(:Entity) RETURN DISTINCT r.label AS relation ORDER BY relation',
    );
    const some = ['accusation', 'economicaid', 'embassy', 'militaryactions', 'militaryalliance'];
    expect([relations.length, relations]).toEqual([
      55,
      expect.arrayContaining([...some, 'severdiplomatic', 'treaties']),
    ]);
    expect(
      await column('MATCH (:Entity)-[r]->(:Entity) WHERE r.edtf IS NOT NULL RETURN count(r) AS dated'),
    ).toEqual([0]);
  });

  test('tells whom the USA aids, with whom Poland is allied, and that Cuba does not answer China', async () => {
    const ends = (relation: string, name: string) =>
      column(
        `MATCH (a:Entity {name: $name})-[r]-(b:Entity)
         WHERE r.id ENDS WITH $relation AND ($relation <> '.economicaid' OR startNode(r).id = a.id)
         RETURN DISTINCT b.name AS name ORDER BY name`,
        { name, relation },
      );
    expect(await ends('.economicaid', 'usa')).toEqual(['brazil', 'egypt', 'india', 'israel', 'jordan']);
    expect(await ends('.militaryalliance', 'poland')).toEqual(['ussr']);
    expect(
      await column("MATCH ()-[r]->() WHERE r.id ENDS WITH '.militaryalliance' RETURN count(r) AS alliances"),
    ).toEqual([21]);
    expect(
      await column(
        `MATCH (a:Entity {name: 'china'})-[r]-(b:Entity {name: 'cuba'})
         WHERE r.id ENDS WITH '.militaryalliance' RETURN startNode(r).name AS from`,
      ),
    ).toEqual(['china']);
  });
});
