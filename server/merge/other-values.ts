import { amountText } from '../graph/values/money.ts';
import { figureText } from '../graph/values/exact-bounds.ts';
import { toPeriod } from '../graph/elements/project.ts';
import type { EntityRecord, FigureRecord, LinkRecord, PeriodRecord } from '../graph/records.ts';
import {
  entityProperties,
  figureProperties,
  linkProperties,
  pers,
  type Group,
  type Properties,
  type Property,
} from '../graph/properties.ts';
import { pieces } from '../graph/property-rows.ts';
import type { Session } from '../graph/access/session.ts';
import type { Row } from '../store/graph-store.ts';
import { variantsOf, type Variant, type VariantPart } from './variants.ts';

/** What a data set says of an element otherwise than it shows. */
export interface OtherValue {
  readonly dataset: string;
  /** `period`, `amount`, … */
  readonly field: string;
  /** As a reader would write it; of a period its EDTF. */
  readonly value: string;
  /** Of a period. */
  readonly period: PeriodRecord | null;
}

/** What other data sets say of elements of one part that they have too, in the order of the ids. */
export async function variantsBeside(
  session: Session,
  part: VariantPart,
  ids: readonly string[],
): Promise<(readonly Variant[])[]> {
  const variants = await variantsOf(session.read, part, ids);
  return ids.map((id) => variants.get(id) ?? []);
}

type Texts = Readonly<Record<string, string | null>>;

export function otherValuesOfEntity(entity: EntityRecord, variants: readonly Variant[]): OtherValue[] {
  return differences(
    entityTexts({ ...entity, edtf: entity.valid?.edtf }, entity.type),
    variants,
    entityTexts,
  );
}

export function otherValuesOfLink(link: LinkRecord, variants: readonly Variant[]): OtherValue[] {
  return differences(textsOf(linkProperties, { ...link, edtf: link.valid?.edtf }), variants, (said) =>
    textsOf(linkProperties, said),
  );
}

export function otherValuesOfFigure(figure: FigureRecord, variants: readonly Variant[]): OtherValue[] {
  return differences(textsOf(figureProperties, { ...figure, edtf: figure.period?.edtf }), variants, (said) =>
    textsOf(figureProperties, said),
  );
}

function differences(
  shown: Texts,
  variants: readonly Variant[],
  textsOf: (props: Row, type: string | null) => Texts,
): OtherValue[] {
  return variants.flatMap(({ dossier, type, props }) =>
    Object.entries(textsOf(props, type)).flatMap(([field, value]) =>
      value === null || value === shown[field]
        ? []
        : [{ dataset: dossier, field, value, period: field === 'period' ? toPeriod(props) : null }],
    ),
  );
}

/** Of a record, or of properties as stored: absent and null are one. */
type Said = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** Names are told apart with whose they are. */
const entityTexts = (said: Said, type: string | null): Texts => ({
  type,
  ...textsOf(entityProperties, said),
});

/** What it is and when comes before all else that is said of it. */
const first = ['kind', 'label', 'period'];

/** What is said of properties, by what each is called here. */
function textsOf(rows: Properties, said: Said): Texts {
  const texts = pieces(rows).flatMap(({ group, name, rows: { [name]: row } }): [string, string | null][] => {
    if (group !== null) return [[group, pieceTexts[group](said)]];
    return row?.other === undefined ? [] : [[row.other, textOf(name, row, said)]];
  });
  const rank = ([field]: [string, string | null]) => first.indexOf(field) + 1 || first.length + 1;
  return Object.fromEntries(texts.sort((one, other) => rank(one) - rank(other)));
}

function textOf(
  name: string,
  { value, otherwise, words = ['yes', 'no'] }: Property,
  said: Said,
): string | null {
  if (value === 'period') return text(said['edtf']);
  if (value === 'flag') return (said[name] ?? otherwise) === true ? words[0] : words[1];
  if (value !== 'texts') return text(said[name]);
  const list: unknown = said[name];
  return Array.isArray(list) && list.length > 0 ? list.map(String).sort().join(', ') : null;
}

/** What makes one piece, as a reader would write it. */
const pieceTexts: { readonly [group in Group]: (said: Said) => string | null } = {
  location: ({ lat, lon }) => (lat == null ? null : `${text(lat)}, ${text(lon)}`),
  amount: (said) => {
    const [amountLow, amountHigh] = [number(said['amountLow']), number(said['amountHigh'])];
    if (amountLow === null && amountHigh === null) return null;
    const per = pers.find((each) => each === said['per']) ?? null;
    return amountText({
      ...{ amountLow, amountHigh, per },
      ...{ amountLowExact: text(said['amountLowExact']), amountHighExact: text(said['amountHighExact']) },
      currency: text(said['currency']),
      inKind: said['inKind'] === true,
    });
  },
  value: ({ low, high, lowExact, highExact, unit }) =>
    figureText({
      ...{ low: number(low), high: number(high), unit: text(unit) },
      ...{ lowExact: text(lowExact), highExact: text(highExact) },
    }),
};
