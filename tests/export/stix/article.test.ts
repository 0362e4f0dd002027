import { expect, test } from '@jest/globals';
import { fileOfContents } from '../../../server/import/read/files.ts';
import { stixImport } from '../../../server/formats/stix/stix.ts';
import { article } from '../../dossier/article-dossier.ts';
import { collect } from '../../import/collect.ts';
import { collectedSource, dossierSource } from '../in-memory.ts';
import { writeStix } from './write.ts';

const first = await writeStix(dossierSource(article));
const back = await collect(stixImport, [fileOfContents('article.json', first.text)]);
const names = new Map<string, string | undefined>(back.entities.map(({ id, name }) => [id, name]));
const own = new Map(article.entities.map(({ id, name }) => [id, name]));
const sorted = (rows: readonly (readonly unknown[])[]) => rows.map((row) => JSON.stringify(row)).sort();

test('The article has an object for each entity, link and figure, with the same id each time', async () => {
  const count = (type: string) => first.bundle.objects.filter((object) => object.type === type).length;
  expect(count('relationship')).toBe(article.links.length);
  expect(new Set(first.bundle.objects.map(({ id }) => id)).size).toBe(first.bundle.objects.length);
  expect((await writeStix(dossierSource(article))).text).toBe(first.text);
  expect(first.omissions).toEqual([
    { what: 'summaries of data sets', count: 1, why: 'A bundle has no description.' },
  ]);
});

test('Read back, its entities are what they were', () => {
  expect(back.problems).toEqual([]);
  expect(
    sorted(
      back.entities.map((e) => [
        e.type,
        e.kind,
        e.name,
        e.aliases ?? [],
        e.summary ?? null,
        e.valid ?? null,
        e.lat ?? null,
        e.ordinal ?? null,
      ]),
    ),
  ).toEqual(
    sorted(
      article.entities.map((e) => [
        e.type,
        e.kind,
        e.name,
        e.aliases,
        e.summary,
        e.valid?.edtf ?? null,
        e.lat,
        e.ordinal,
      ]),
    ),
  );
});

test('Read back, its links are what they were, with amounts, forms and periods', () => {
  expect(
    sorted(
      back.links.map((l) => [
        ...[names.get(l.source), l.type, names.get(l.target), l.label ?? null, l.valid ?? null],
        ...[l.amountLow ?? null, l.amountHigh ?? null, l.currency ?? null, l.per ?? null, l.inKind ?? false],
        ...[l.forms ?? [], l.giverCertain ?? true],
      ]),
    ),
  ).toEqual(
    sorted(
      article.links.map((l) => [
        ...[own.get(l.source), l.type, own.get(l.target), l.label, l.valid?.edtf ?? null],
        ...[l.amountLow, l.amountHigh, l.currency, l.per, l.inKind, l.forms, l.giverCertain],
      ]),
    ),
  );
});

test('Read back, its figures are what they were', () => {
  expect(
    sorted(
      back.figures.map((f) => [
        names.get(f.about),
        f.measure,
        f.low ?? null,
        f.high ?? null,
        f.unit ?? null,
        f.period ?? null,
      ]),
    ),
  ).toEqual(
    sorted(
      article.figures.map((f) => [
        own.get(f.about),
        f.measure,
        f.low,
        f.high,
        f.unit,
        f.period?.edtf ?? null,
      ]),
    ),
  );
});

test('Read back and written again, it is the same', async () => {
  const again = await writeStix(collectedSource(back));
  const byId = (objects: readonly { readonly id: string }[]) =>
    Object.fromEntries(objects.map((object) => [object.id, object]));
  expect(byId(again.bundle.objects)).toEqual(byId(first.bundle.objects));
});
