import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { NameList } from '../../server/match/names/name-list.ts';
import { nameForms, wordsOf } from '../../server/match/names/names.ts';
import { Glimpse, summed, withNext } from '../../server/match/pairs/glimpse.ts';

type Told = string | { readonly name: string };

/** The labelled names in every script, and what people write around them. */
const written = Object.values(
  parse(readFileSync('tests/bench/match/pairs.yaml', 'utf8')) as Record<string, Record<string, Told[][]>>,
)
  .flatMap((lists) => Object.values(lists).flat(2))
  .flatMap((told) => (typeof told === 'string' ? told.split('; ') : [told.name]));
const names = [
  ...new Set(
    written.flatMap((name, at) => [
      name,
      name.toUpperCase(),
      `The ${name}`,
      `${name} ${written[at + 1] ?? 'Ltd.'}`,
      `Government of ${name}`,
      `so-called ${name}`,
      `${name} (${written[at + 2] ?? 'X'})`,
      `Abd al-${name}`,
      `${name} ud-Din`,
      `${name} E ${name}`,
      name.slice(0, 8),
    ]),
  ),
];

test('a name is told by its pieces as it is told as a whole', () => {
  expect(names.length).toBeGreaterThan(2_000);
  const list = new NameList();
  for (const name of names) list.add(name);
  const texts = (words: readonly { readonly text: string }[]) => words.map(({ text }) => text);
  // A tab is a space that no piece ends at, so that what has one is read as a whole.
  const apart = names.filter((name, at) => {
    const whole = texts(wordsOf(`\t${name}`)).join();
    return texts(list.wordsOf(at)).join() !== whole || texts(wordsOf(name)).join() !== whole;
  });
  expect(apart).toEqual([]);
});

test('a plain name is called in one way, which its words alone say', () => {
  const list = new NameList();
  for (const name of names) list.add(name);
  const plain = names.flatMap((name, at) => (list.isPlain(at) ? [{ name, words: list.wordsOf(at) }] : []));
  expect(plain.length).toBeGreaterThan(400);
  const otherwise = plain.filter(({ name, words }) => {
    const [form, ...more] = nameForms(name, []);
    return (
      !form ||
      more.length > 0 ||
      [form.capitals, form.government, !form.latin, form.acronym !== null].includes(true) ||
      form.words.some((word, at) => word !== words[at])
    );
  });
  expect(otherwise).toEqual([]);
});

test('the number of a text is the same wherever it is parted, and a glimpse never misses one', () => {
  const seen = new Glimpse();
  for (const name of names.slice(0, 500)) seen.add(summed(name).sum);
  const missed = names.slice(0, 500).filter((name, at) => {
    const [first, second] = [name.slice(0, at % name.length), name.slice(at % name.length)];
    return !seen.mayHave(withNext(summed(first).sum, summed(second)));
  });
  expect(missed).toEqual([]);
});
