import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { openTestStore } from '../open-store.ts';
import { replaceEntities } from '../../server/graph/writing/replace-entities.ts';
import { runIn, typedRun, type Run } from '../../server/graph/access/run.ts';
import type { GraphStore, Row } from '../../server/store/graph-store.ts';

let store: GraphStore | undefined;
beforeEach(async () => {
  await store?.close();
  store = await openTestStore();
});
afterAll(() => store?.close());

const whole = {
  ...{ id: 'ann', kind: 'person', name: 'Ann', aliases: ['Anna'], summary: 'A guild master.', edtf: '1990' },
  ...{ validFrom: '1990-01-01', validTo: '1990-12-31', sources: ['s'], digest: 'one', dossier: 'made' },
  ...{ search: 'ann anna guild master', own: '{}', degree: 7 },
};

/** Replaces an entity that has every sort of property; gives what it has then, and how many had other words. */
async function replacedBy(props: Row): Promise<{ held: Row; reworded: number }> {
  let reworded = 0;
  await store!.write(async (transaction) => {
    const run = runIn(transaction);
    await run('write/entities-create', { rows: [whole] }, { TYPE: 'Actor' });
    const counting: Run = typedRun(async (statement, params) => {
      const rows = await transaction.run(statement, params);
      if (statement.name === 'write/entities-reword') reworded += Number(rows[0]?.['changed']);
      return rows;
    });
    await replaceEntities(counting, [props]);
  });
  const [row] = await store!.read({ name: 'held', text: 'MATCH (e:Entity) RETURN properties(e) AS held' });
  return { held: row!['held'] as Row, reworded };
}

test('an entity holds what it is given and nothing that it is not, and keeps its degree', async () => {
  const props = { id: 'ann', kind: 'person', name: 'Anne', sources: ['t'], digest: 'two', dossier: 'made' };
  expect(await replacedBy({ ...props, search: 'anne' })).toEqual({
    held: { ...props, search: 'anne', degree: 7 },
    reworded: 1,
  });
});

test('the text index is left alone where the words stay the same', async () => {
  const { search } = whole;
  const props = { id: 'ann', kind: 'person', name: 'Ann', aliases: ['Anna'], edtf: '1991', dossier: 'made' };
  expect(await replacedBy({ ...props, search })).toEqual({
    held: { ...props, search, degree: 7 },
    reworded: 0,
  });
});
