import { expect, test } from '@jest/globals';
import { freshFolder } from '../start/entente.ts';
import { fuzz } from './fuzz.js';

test('broken and hostile requests are answered as the asker’s mistakes: none hangs, ends the server or leaks a stack', async () => {
  const { rounds, faults } = await fuzz({
    folder: freshFolder(),
    seed: 7,
    requests: 600,
    report: () => undefined,
  });
  expect(faults).toEqual([]);
  for (const { answers } of rounds) {
    const kinds = [...answers.keys()];
    // The requests are no mere noise: some are answered, and some refused for each reason.
    for (const kind of ['200', '200 NOT_FOUND', '400 BAD_USER_INPUT', '400 LIMIT_EXCEEDED', '404 NOT_FOUND'])
      expect(kinds).toContain(kind);
    expect([...answers.values()].reduce((sum, count) => sum + count, 0)).toBe(600);
  }
});
