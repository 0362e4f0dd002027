import { isExactly } from '../../graph/values/decimal.ts';
import { boundsOfAmount } from '../../graph/values/exact-bounds.ts';
import { quoted } from '../../graph/values/quoted.ts';
import { idProblem } from '../../graph/writing/ids.ts';
import type { EntityDraft, FigureDraft, LinkDraft, SourceDraft } from '../../graph/writing/drafts.ts';
import {
  entityProperties,
  linkProperties,
  sourceProperties,
  type Properties,
} from '../../graph/properties.ts';
import { suggestion } from '../../graph/values/suggest.ts';
import type { RecordOf } from '../../graph/records.ts';
import type { Ontology } from '../../graph/ontology/ontology.ts';

const maxNameLength = 300;
const maxLength = 100_000;
const longestAttributes = 1_000_000;

/** What is wrong with a joined element, as one sentence that says what to change; null when nothing is. */
export type Check<T> = (draft: T) => string | null;

/** The checks of one import, by the ontology with what the data set adds. */
export function checksOf(ontology: Ontology): {
  source: Check<SourceDraft>;
  entity: Check<EntityDraft>;
  link: Check<LinkDraft>;
  figure: Check<FigureDraft>;
} {
  const kinds = new Map<string, ReadonlySet<string>>(
    ontology.entityTypes.map((type) => [type.id, new Set(type.kinds.map(({ id }) => id))]),
  );
  const entity = (draft: EntityDraft) => {
    const bad = idProblem(draft.id, 'id');
    if (bad) return `The id of the entity ${JSON.stringify(draft.name)}: ${bad}`;
    const known = kinds.get(draft.type);
    if (!known) return `${draft.type} is no entity type${suggestion(draft.type, [...kinds.keys()]) || '.'}`;
    if (!known.has(draft.kind))
      return `${draft.kind} is no kind of ${draft.type}${suggestion(draft.kind, [...known]) || '; add it to the ontology of the mapping.'}`;
    if (draft.name.length > maxNameLength)
      return `The name ${quote(draft.name)} has ${draft.name.length} characters; shorten it to ${maxNameLength}.`;
    const outside = (value: number | null, max: number) => value !== null && !(Math.abs(value) <= max);
    if (outside(draft.lat, 90)) return `The latitude ${draft.lat} is not from -90 to 90.`;
    if (outside(draft.lon, 180)) return `The longitude ${draft.lon} is not from -180 to 180.`;
    return values(entityProperties, 'entity', draft) ?? backing(draft);
  };
  const link = (draft: LinkDraft) => {
    const type = ontology.linkType(draft.type);
    if (!type)
      return `${draft.type} is no link type${
        suggestion(
          draft.type,
          ontology.linkTypes.map(({ id }) => id),
        ) || '; add it to the ontology of the mapping.'
      }`;
    const bad = idProblem(draft.source, 'id') ?? idProblem(draft.target, 'id');
    if (bad) return `An end of the link ${quote(draft.id)}: ${bad}`;
    const form = draft.forms.find((each) => !ontology.supportForm(each));
    if (form !== undefined)
      return `${form} is no support form${
        suggestion(
          form,
          ontology.supportForms.map(({ id }) => id),
        ) || '; add it to the ontology of the mapping.'
      }`;
    return amount(draft) ?? values(linkProperties, 'link', draft) ?? backing(draft);
  };
  const figure = (draft: FigureDraft) => {
    if (!ontology.measure(draft.measure))
      return `${draft.measure} is no measure${
        suggestion(
          draft.measure,
          ontology.measures.map(({ id }) => id),
        ) || '; add it to the ontology of the mapping.'
      }`;
    const bad = idProblem(draft.about, 'id');
    if (bad) return `What the figure ${quote(draft.id)} is about: ${bad}`;
    if (draft.low === null && draft.high === null) return `The figure ${draft.id} has no number.`;
    const { low, high, lowExact, highExact } = draft;
    const inexact = notExact({ low, high, lowExact, highExact });
    if (inexact !== null)
      return `The exact value ${inexact} of the figure ${draft.id} is not its value with more digits.`;
    return range(low, high, `figure ${draft.id}`) ?? backing(draft);
  };
  const source = (draft: SourceDraft) => {
    const bad = idProblem(draft.id, 'id');
    if (bad) return `The id of the source ${quote(draft.title)}: ${bad}`;
    return values(sourceProperties, 'source', draft);
  };
  return { source, entity, link, figure };
}

function amount(link: LinkDraft): string | null {
  const { id, amountLow, amountHigh, currency, per } = link;
  const inexact = notExact(boundsOfAmount(link));
  if (inexact !== null)
    return `The exact amount ${inexact} of the link ${id} is not its amount with more digits.`;
  if (amountLow === null && amountHigh === null) return null;
  if ((amountLow ?? 0) < 0 || (amountHigh ?? 0) < 0) return `The amount of the link ${id} is below 0.`;
  if (currency === null || !/^[A-Z]{3}$/.test(currency))
    return `The amount of the link ${id} needs a currency such as USD, not ${JSON.stringify(currency)}.`;
  if (per === null) return `The amount of the link ${id} needs "per": ONCE, DAY, WEEK, MONTH or YEAR.`;
  return range(amountLow, amountHigh, `link ${id}`);
}

/** Digits that are not those of the bound which they stand for, quoted; null where all are. */
function notExact({ low, high, lowExact, highExact }: ReturnType<typeof boundsOfAmount>): string | null {
  const wrong = [[lowExact, low] as const, [highExact, high] as const].find(
    ([digits, number]) => digits !== null && !isExactly(digits, number),
  );
  return wrong ? quoted(wrong[0] ?? '') : null;
}

function range(low: number | null, high: number | null, what: string): string | null {
  if ([low, high].some((value) => value !== null && !Number.isFinite(value)))
    return `A number of the ${what} is not finite.`;
  return low !== null && high !== null && low > high ? `The ${what} goes from ${low} down to ${high}.` : null;
}

function backing(draft: {
  readonly id: string;
  readonly evidence: readonly string[];
  readonly claims: readonly unknown[];
  readonly attributes: string | null;
}): string | null {
  if (draft.evidence.length === 0 && draft.claims.length === 0) return `${draft.id} has no source.`;
  if ((draft.attributes?.length ?? 0) > longestAttributes)
    return `${draft.id} says more than ${longestAttributes.toLocaleString('en-US')} characters beyond the model.`;
  return null;
}

/** What is wrong with what an element says of its properties, as far as every property of a sort must be so. */
function values<Rows extends Properties>(
  rows: Rows,
  what: string,
  draft: RecordOf<Rows> & { readonly id: string; readonly type?: string },
): string | null {
  // As little as can be is made on the way: there may be millions of drafts.
  for (const name in rows) {
    const said: unknown = draft[name];
    const row = rows[name];
    if (said == null || row === undefined) continue;
    const texts: readonly unknown[] = Array.isArray(said) ? said : typeof said === 'string' ? [said] : none;
    for (const text of texts) {
      if (typeof text !== 'string') continue;
      if (text.length > maxLength)
        return `${quote(text)} has ${text.length} characters; shorten it to ${maxLength}.`;
      if (row.value === 'url' && !address.test(text))
        return `The ${name === 'url' ? 'address' : name} ${quote(text)} of the ${what} ${draft.id} must start with https:// or http://.`;
    }
    if (what === 'entity' && row.only && !row.within && draft.type !== row.only)
      return `Only ${row.only}s have "${name}", and ${draft.id} is of the type ${draft.type}; leave it out.`;
  }
  return null;
}

const none: readonly never[] = [];
const address = /^https?:\/\/[^\s/]+/;

const quote = (text: string) => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
