import { expect, test } from '@jest/globals';
import { bring, column, dataSet, look } from './data-set.ts';

const load = () => bring('is-allegiances', ['nodes.csv', 'operates_in.csv'], { mapping: 'is-allegiances' });

dataSet('the allegiances', load, () => {
  test('counts organisations by place', async () => {
    const counts = await look(
      `MATCH (o:Entity)-[r:OPERATES_IN]->(p:Entity) RETURN p.name AS place, count(r) AS organisations
       ORDER BY organisations DESC, place LIMIT 3`,
    );
    expect(counts).toEqual([
      { place: 'Philippines', organisations: 6 },
      { place: 'Libya', organisations: 5 },
      { place: 'Algeria', organisations: 4 },
    ]);
  });

  // The 47 rows of organisations name one of them twice.
  test('allies 46 organisations of 47 rows with Islamic State, in 47 ties to 20 places', async () => {
    const groups = await look(
      `MATCH (o:Entity)-[r:ALLIED_WITH]->(:Entity {name: 'Islamic State'})
       RETURN o.name AS name, r.evidence AS evidence ORDER BY name`,
    );
    const rows = groups.flatMap(({ evidence }) => evidence as string[]);
    expect([groups.length, rows.filter((entry) => entry.includes('|nodes.csv ')).length]).toEqual([46, 47]);
    expect(await column('MATCH (:Entity)-[r:OPERATES_IN]->(:Entity) RETURN count(r) AS ties')).toEqual([47]);
    expect(await column('MATCH (p:Place) RETURN count(p) AS places')).toEqual([20]);
  });

  test('finds five organisations in places called after Pakistan, two of these in one that is both countries', async () => {
    expect(
      await look(
        `MATCH (o:Entity)-[:OPERATES_IN]->(p:Entity) WHERE p.name CONTAINS 'Pakistan'
         RETURN o.name AS name, p.name AS place ORDER BY name`,
      ),
    ).toEqual([
      { name: 'Abtalul Islam Media', place: 'Pakistan' },
      { name: 'Caliphate & Jihad Movement', place: 'Pakistan' },
      { name: 'Jamia Hafsa', place: 'Pakistan' },
      { name: 'Khorasan Province', place: 'Afghanistan Pakistan' },
      { name: 'The Islamic Movement of Uzbekistan (IMU)', place: 'Afghanistan Pakistan' },
    ]);
  });

  test('has one organisation in two places, and one that is called after a man', async () => {
    expect(
      await look(
        `MATCH (o:Entity)-[:OPERATES_IN]->(p:Entity) WITH o, count(p) AS places WHERE places > 1
         MATCH (o)-[:OPERATES_IN]->(p:Entity) RETURN o.name AS name, p.name AS place ORDER BY place`,
      ),
    ).toEqual([
      { name: 'The Islamic Movement of Uzbekistan (IMU)', place: 'Afghanistan' },
      { name: 'The Islamic Movement of Uzbekistan (IMU)', place: 'Afghanistan Pakistan' },
    ]);
    expect(
      await look(
        `MATCH (o:Entity {name: 'Abu Bakr Bashir'})-[:OPERATES_IN]->(p:Entity)
         RETURN o.kind AS kind, p.name AS place`,
      ),
    ).toEqual([{ kind: 'armed-group', place: 'Indonesia' }]);
  });
});
