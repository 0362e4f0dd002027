import type { LinkTypeTerm } from '../graph/ontology.ts';
import type { WrittenAmount, WrittenEntity, WrittenFigure, WrittenLink } from './written.ts';
import { figureId, linkId } from './ids.ts';
import { spotOf } from './read-field.ts';
import type { Reading } from './read.ts';
import { entityIds, hasEntity, typeOf, type Scope } from './scope.ts';
import { suggestion } from './suggest.ts';

export function checkEntity({ ontology, problems }: Reading, id: string, entity: WrittenEntity): void {
  const type = entity.type === undefined ? undefined : ontology.entityType(entity.type);
  if (entity.type !== undefined && !type) {
    const known = ontology.entityTypes.map((each) => each.id);
    problems.add(spotOf(entity, 'type'), unknown('entity type', entity.type, known));
  }
  if (type && entity.kind !== undefined && !type.kinds.some((kind) => kind.id === entity.kind)) {
    const known = type.kinds.map((kind) => kind.id);
    problems.add(spotOf(entity, 'kind'), unknown(`kind of ${type.id}`, entity.kind, known));
  }
  if (entity.location && entity.type !== 'Place')
    problems.add(
      spotOf(entity, 'location'),
      `Only a Place has a location; link ${id} to a place with LOCATED_IN instead.`,
    );
}

/** Checks one link and gives its id, where it has one. */
export function checkLink(scope: Scope, reading: Reading, link: WrittenLink): string | null {
  const { ontology, problems } = reading;
  checkRef(scope, reading, link, 'from');
  checkRef(scope, reading, link, 'to');
  const type = link.type === undefined ? undefined : ontology.linkType(link.type);
  if (link.type !== undefined && !type) {
    const known = ontology.linkTypes.map((each) => each.id);
    problems.add(spotOf(link, 'type'), unknown('link type', link.type, known));
  }
  if (type) checkEnds(scope, reading, link, type);
  if (link.from !== undefined && link.from === link.to)
    problems.add(
      spotOf(link, 'to'),
      `A link joins two entities, and both ends are ${link.from}; change one.`,
    );
  link.forms?.forEach((form, index) => {
    if (ontology.supportForm(form)) return;
    const known = ontology.supportForms.map((each) => each.id);
    problems.add(spotOf(link.forms!, index), unknown('support form', form, known));
  });
  if (type && type.family !== 'SUPPORT' && link.forms?.length)
    problems.add(
      spotOf(link, 'forms'),
      `Only support has forms; use the type SUPPORTS, or remove them from ${type.id}.`,
    );
  if (link.amount) checkAmount(reading, link.amount);
  if (link.amount && type && type.family !== 'FUNDING')
    problems.add(
      spotOf(link, 'amount'),
      `Only funding has an amount; use the type FUNDS, or remove it from ${type.id}.`,
    );
  if (link.inKind !== undefined && type && type.family !== 'FUNDING')
    problems.add(
      spotOf(link, 'inKind'),
      `Only funding is in kind; use the type FUNDS, or remove it from ${type.id}.`,
    );
  return link.from && link.type && link.to ? linkId(link.from, link.type, link.to, link.suffix) : null;
}

function checkEnds(scope: Scope, { problems }: Reading, link: WrittenLink, type: LinkTypeTerm): void {
  const [from, to] = [link.from, link.to].map((id) => (id === undefined ? undefined : typeOf(scope, id)));
  const fits = (end: string | undefined, types: readonly string[]) =>
    end !== undefined && types.includes(end);
  if (!fits(from, type.from) && !fits(to, type.to) && fits(from, type.to) && fits(to, type.from)) {
    const way = `${type.id} goes from ${either(type.from)} to ${either(type.to)}`;
    return problems.add(spotOf(link, 'from'), `${way}; swap "from" and "to".`);
  }
  for (const end of ['from', 'to'] as const) {
    const id = link[end];
    const found = id === undefined ? undefined : typeOf(scope, id);
    const allowed: readonly string[] = type[end];
    if (found === undefined || allowed.includes(found)) continue;
    const verb = end === 'from' ? 'starts at' : 'ends at';
    problems.add(
      spotOf(link, end),
      `${type.id} ${verb} ${either(allowed)}, and ${id} is ${an(found)}; change the type or the end.`,
    );
  }
}

function checkAmount({ problems }: Reading, amount: WrittenAmount): void {
  const { currency, per } = amount;
  if (!['value', 'low', 'high'].some((key) => hasKey(amount, key)))
    problems.add(
      spotOf(amount),
      'This amount has no number; give "value", or "low" and "high", or leave the amount out.',
    );
  checkRange(problems, amount);
  if (currency === undefined) {
    if (!hasKey(amount, 'currency'))
      problems.add(spotOf(amount), 'This amount has no "currency"; add its ISO 4217 code, such as USD.');
  } else if (!currencies.has(currency))
    problems.add(
      spotOf(amount, 'currency'),
      `"${currency}" is no ISO 4217 currency code${suggestion(currency, currencies) || '; write one such as USD.'}`,
    );
  if (per === undefined && !hasKey(amount, 'per'))
    problems.add(
      spotOf(amount),
      'This amount does not say what it is paid "per"; add ONCE, DAY, WEEK, MONTH or YEAR.',
    );
}

/** Checks one figure and gives its id, where it has one. */
export function checkFigure(scope: Scope, reading: Reading, figure: WrittenFigure): string | null {
  const { ontology, problems } = reading;
  checkRef(scope, reading, figure, 'about');
  if (figure.measure !== undefined && !ontology.measure(figure.measure)) {
    const known = ontology.measures.map((each) => each.id);
    problems.add(spotOf(figure, 'measure'), unknown('measure', figure.measure, known));
  }
  const numbers = ['value', 'low', 'high'].filter((key) => hasKey(figure, key));
  if (numbers.length === 0)
    problems.add(spotOf(figure), 'This figure has no number; give "value", or "low" and "high".');
  checkRange(problems, figure);
  return figure.about && figure.measure
    ? figureId(figure.about, figure.measure, figure.period, figure.suffix)
    : null;
}

function checkRange(
  problems: Reading['problems'],
  range: { value?: number; low?: number; high?: number },
): void {
  const { value, low, high } = range;
  if (value !== undefined && (low !== undefined || high !== undefined))
    problems.add(spotOf(range, 'value'), 'Give either "value" or "low" and "high", not both.');
  if (low !== undefined && high !== undefined && low > high)
    problems.add(spotOf(range, 'low'), `"low" is ${low} and "high" is ${high}; swap them.`);
}

function checkRef<K extends string>(
  scope: Scope,
  { problems }: Reading,
  record: { [key in K]?: string },
  key: K,
): void {
  const id = record[key];
  if (id !== undefined && !hasEntity(scope, id)) problems.add(spotOf(record, key), unknownEntity(scope, id));
}

export function unknownEntity(scope: Scope, id: string): string {
  return `No entity has the id "${id}"${suggestion(id, entityIds(scope)) || '; add it to "entities".'}`;
}

const currencies = new Set(Intl.supportedValuesOf('currency'));
const hasKey = (record: object, key: string) => spotOf(record, key) !== spotOf(record);
const unknown = (sort: string, word: string, known: readonly string[]) =>
  `"${word}" is no ${sort}${suggestion(word, known) || `; use one of ${known.join(', ')}.`}`;
const an = (word: string) => `${/^[AEIOU]/.test(word) ? 'an' : 'a'} ${word}`;
const either = (types: readonly string[]) =>
  types
    .map(an)
    .join(' or ')
    .replace(/ or (?=.* or )/g, ', ');
