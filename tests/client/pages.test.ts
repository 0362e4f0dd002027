import { expect, test } from '@jest/globals';
import { fetchAmong, pageSize, pagesOf } from '../../client/api/pages.ts';
import { type Request, RequestError } from '../../client/api/request.ts';

const ids = (count: number, length = 6): string[] =>
  Array.from({ length: count }, (_, n) => `n${n}`.padEnd(length, '-'));

test('each pair of entities meets in one page at least, whatever was known before', () => {
  const all = ids(1_000);
  const known = ['k1', 'k2'];
  const pages = pagesOf(all, known);
  expect(pages.map(({ of, beside }) => [of.length, beside.length])).toEqual([
    [400, 2],
    [400, 402],
    [200, 802],
  ]);
  const met = pages.reduce(
    (sum, { of, beside }) => sum + (of.length * (of.length - 1)) / 2 + of.length * beside.length,
    0,
  );
  expect(met).toBe((1_002 * 1_001) / 2 - 1);
});

test('no request is larger than the server takes, however long the ids are', () => {
  const pages = pagesOf(ids(10_000, 120));
  const sizes = pages.map((page) => JSON.stringify(page).length);
  expect(Math.max(...sizes)).toBeLessThan(250_000);
  expect(new Set(pages.flatMap(({ of }) => of)).size).toBe(10_000);
  expect(Math.max(...pages.map(({ of }) => of.length))).toBe(pageSize);
});

test('no ids make no request', () => {
  expect(pagesOf([])).toEqual([]);
});

test('a page of which the server knows nothing is empty, and other trouble is not hidden', async () => {
  const failing =
    (code: string): Request =>
    () =>
      Promise.reject(new RequestError(code, 'No.'));
  expect(await fetchAmong(failing('NOT_FOUND'), ['a'])).toEqual({
    ...{ nodes: [], relations: [], omitted: 0, omittedRelations: 0 },
  });
  await expect(fetchAmong(failing('UNREACHABLE'), ['a'])).rejects.toThrow('No.');
});
