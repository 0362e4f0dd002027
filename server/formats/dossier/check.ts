import { decimal } from '../../graph/values/decimal.ts';
import type { Problem, Spot } from '../fields/yaml-file.ts';
import { spotOf } from '../fields/read-field.ts';
import type { Reading } from './read.ts';
import { scopeOf, entityIds, hasEntity, typeOf, type Scope, placeText } from './scope.ts';
import { nowhere, type Elsewhere } from '../../graph/writing/stored.ts';
import type { LinkTypeTerm } from '../../graph/ontology/ontology.ts';
import type {
  WrittenAmount,
  WrittenEntity,
  WrittenFigure,
  WrittenLink,
  WrittenClaim,
  WrittenDefaults,
} from './written.ts';
import { figureId, linkId } from '../../graph/writing/ids.ts';
import { entityProperties, type Property } from '../../graph/properties.ts';
import { suggestion } from '../../graph/values/suggest.ts';

/**
 * Every problem of a dossier in one pass, by file, line and column; empty when it can be loaded. `elsewhere` is
 * what other dossiers define.
 */
export function checkDossier(read: Reading, elsewhere: Elsewhere = nowhere): Problem[] {
  // A copy, so that one reading can be checked against different surroundings.
  const reading = { ...read, problems: read.problems.copy() };
  // With a file that cannot be parsed, half of the ids would be unknown: its syntax comes first.
  if (!reading.whole) return reading.problems.sorted();
  const scope = scopeOf(reading, elsewhere);
  for (const { written, defaults } of reading.files) {
    if (written.defaults) checkSourceRef(scope, reading, written.defaults, 'source');
    const evidenced = { reading, scope, defaults };
    const { entities = {} } = written;
    for (const [id, entity] of Object.entries(entities)) {
      checkEntity(reading, id, entity);
      checkClaims(evidenced, entity, `The entity ${id}`, entity.type === 'Obligation', spotOf(entities, id));
    }
    for (const link of written.links ?? []) {
      const id = checkLink(scope, reading, link);
      checkClaims(evidenced, link, id ? `The link ${id}` : 'This link', false, spotOf(link));
    }
    for (const figure of written.figures ?? []) {
      const id = checkFigure(scope, reading, figure);
      checkClaims(evidenced, figure, id ? `The figure ${id}` : 'This figure', false, spotOf(figure));
    }
  }
  return reading.problems.sorted();
}

function checkEntity({ ontology, problems }: Reading, id: string, entity: WrittenEntity): void {
  const type = entity.type === undefined ? undefined : ontology.entityType(entity.type);
  if (entity.type !== undefined && !type) {
    const known = ontology.entityTypes.map((each) => each.id);
    problems.add(spotOf(entity, 'type'), unknown('entity type', entity.type, known));
  }
  if (type && entity.kind !== undefined && !type.kinds.some((kind) => kind.id === entity.kind)) {
    const known = type.kinds.map((kind) => kind.id);
    problems.add(spotOf(entity, 'kind'), unknown(`kind of ${type.id}`, entity.kind, known));
  }
  for (const [name, { only, within }] of Object.entries<Property>(entityProperties))
    if (only && !within && hasKey(entity, name) && entity.type !== undefined && entity.type !== only)
      problems.add(spotOf(entity, name), `Only ${an(only)} has a "${name}"; remove it from ${id}.`);
  if (entity.location && entity.type !== 'Place')
    problems.add(
      spotOf(entity, 'location'),
      `Only a Place has a location; link ${id} to a place with LOCATED_IN instead.`,
    );
}

/** Checks one link and gives its id, where it has one. */
function checkLink(scope: Scope, reading: Reading, link: WrittenLink): string | null {
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
  const { forms = [] } = link;
  for (const [index, form] of forms.entries()) {
    if (ontology.supportForm(form)) continue;
    const known = ontology.supportForms.map((each) => each.id);
    problems.add(spotOf(forms, index), unknown('support form', form, known));
  }
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
function checkFigure(scope: Scope, reading: Reading, figure: WrittenFigure): string | null {
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
  range: { value?: number | string; low?: number | string; high?: number | string },
): void {
  const { value, low, high } = range;
  if (value !== undefined && (low !== undefined || high !== undefined))
    problems.add(spotOf(range, 'value'), 'Give either "value" or "low" and "high", not both.');
  if (low !== undefined && high !== undefined && decimal(low).gt(high))
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

function unknownEntity(scope: Scope, id: string): string {
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

interface Evidenced {
  readonly reading: Reading;
  readonly scope: Scope;
  readonly defaults: WrittenDefaults;
}

/** Checks the claims and evidence entries of one element. */
function checkClaims(
  evidenced: Evidenced,
  element: { claims?: WrittenClaim[]; evidence?: string[] },
  name: string,
  obligation: boolean,
  spot: Spot,
): void {
  const { reading, scope } = evidenced;
  const { problems } = reading;
  const given = ['claims', 'evidence'].some((key) => spotOf(element, key) !== spotOf(element));
  const empty = element.claims?.length === 0 && !element.evidence?.length;
  if (!given || empty)
    problems.add(
      spot,
      `${name} has no claim; add one under "claims": { at: …, says: … }, since nothing stands without a source.`,
    );
  for (const claim of element.claims ?? []) checkClaim(evidenced, claim, obligation);
  const { evidence = [] } = element;
  for (const [index, entry] of evidence.entries()) {
    const place = spotOf(evidence, index);
    const bar = entry.indexOf('|');
    if (bar < 1 || bar === entry.length - 1)
      problems.add(place, `"${entry}" is no evidence entry; write source-id|locator.`);
    else if (!hasSource(scope, entry.slice(0, bar)))
      problems.add(place, unknownSource(scope, entry.slice(0, bar)));
  }
}

function checkClaim({ reading, scope, defaults }: Evidenced, claim: WrittenClaim, obligation: boolean): void {
  const { problems } = reading;
  checkSourceRef(scope, reading, claim, 'source');
  if (spotOf(claim, 'source') === spotOf(claim) && defaults.source === undefined)
    problems.add(spotOf(claim), 'This claim has no "source", and the file no default one; add either.');
  if (claim.by !== undefined) checkSpeaker(scope, reading, claim, claim.by);
  if (claim.verdict !== undefined && !obligation)
    problems.add(
      spotOf(claim, 'verdict'),
      'Only a claim about an Obligation passes a verdict; move it there or remove it.',
    );
  if (claim.evidence && claim.verdict === undefined && spotOf(claim, 'verdict') === spotOf(claim))
    problems.add(
      spotOf(claim, 'evidence'),
      'Evidence backs a verdict, and this claim has none; add "verdict" or remove it.',
    );
  if (
    claim.value !== undefined &&
    claim.property === undefined &&
    spotOf(claim, 'property') === spotOf(claim)
  )
    problems.add(spotOf(claim, 'value'), 'This claim gives a value and not of what; add "property".');
  const { evidence = [] } = claim;
  for (const [index, id] of evidence.entries()) checkEvidence(scope, reading, id, spotOf(evidence, index));
  if (claim.id !== undefined) {
    const first = scope.claims.get(claim.id);
    const place = spotOf(claim, 'id');
    if (first)
      problems.add(
        place,
        `The claim ${claim.id} stands already in ${placeText(first, place)}; give each its own id.`,
      );
    else scope.claims.set(claim.id, place);
    if (/[@~]/.test(claim.id))
      problems.add(place, `A claim's own id holds no @ and no ~, which made ids have; change "${claim.id}".`);
  }
}

function checkSpeaker(scope: Scope, { problems }: Reading, claim: WrittenClaim, by: string): void {
  const spot = spotOf(claim, 'by');
  const type = typeOf(scope, by);
  if (!hasEntity(scope, by)) problems.add(spot, unknownEntity(scope, by));
  else if (type !== undefined && type !== 'Actor')
    problems.add(spot, `Only an Actor says something, and ${by} is of the type ${type}; name who said it.`);
}

function checkEvidence(scope: Scope, { problems }: Reading, id: string, spot: Spot): void {
  const element = scope.elements.has(id) || scope.elsewhere.elements.has(id);
  if (element) return;
  const type = typeOf(scope, id);
  if (type === 'Event') return;
  if (hasEntity(scope, id))
    return problems.add(
      spot,
      `Evidence is a link, a figure or an Event, and ${id} is of the type ${type}; name what happened.`,
    );
  const known = [...scope.elements, ...scope.elsewhere.elements.keys(), ...entityIds(scope)];
  problems.add(
    spot,
    `No link, figure or event has the id "${id}"${suggestion(id, known) || '; name one that is there.'}`,
  );
}

/** Checks that the source named in `record` under `key` is there, if one is named. */
function checkSourceRef<K extends string>(
  scope: Scope,
  { problems }: Reading,
  record: { [key in K]?: string },
  key: K,
): void {
  const id = record[key];
  if (id !== undefined && !hasSource(scope, id)) problems.add(spotOf(record, key), unknownSource(scope, id));
}

const hasSource = (scope: Scope, id: string) => scope.sources.has(id) || scope.elsewhere.sources.has(id);

function unknownSource(scope: Scope, id: string): string {
  const known = [...scope.sources, ...scope.elsewhere.sources.keys()];
  return `No source has the id "${id}"${suggestion(id, known) || '; add it to "sources".'}`;
}
