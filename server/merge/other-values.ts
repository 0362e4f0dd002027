import { amountText } from '../graph/values/money.ts';
import { rangeText } from '../graph/values/number-text.ts';
import { toPeriod } from '../graph/elements/project.ts';
import type { EntityRecord, FigureRecord, LinkRecord, PeriodRecord } from '../graph/records.ts';
import type { Session } from '../graph/access/session.ts';
import type { Row } from '../store/graph-store.ts';
import { runThrough } from './run.ts';
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
  const variants = await variantsOf(runThrough(session), part, ids);
  return ids.map((id) => variants.get(id) ?? []);
}

type Texts = Readonly<Record<string, string | null>>;

export const otherValuesOfEntity = (entity: EntityRecord, variants: readonly Variant[]): OtherValue[] =>
  differences(entityTexts({ ...entity, edtf: entity.valid?.edtf }, entity.type), variants, entityTexts);

export const otherValuesOfLink = (link: LinkRecord, variants: readonly Variant[]): OtherValue[] =>
  differences(linkTexts({ ...link, edtf: link.valid?.edtf }), variants, linkTexts);

export const otherValuesOfFigure = (figure: FigureRecord, variants: readonly Variant[]): OtherValue[] =>
  differences(figureTexts(figure), variants, figureTexts);

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

const text = (value: unknown): string | null => (value == null ? null : String(value));

/** Names are told apart with whose they are. */
const entityTexts = (said: Said, type: string | null): Texts => ({
  type,
  kind: text(said['kind']),
  period: text(said['edtf']),
  summary: text(said['summary']),
  location: said['lat'] == null ? null : `${String(said['lat'])}, ${String(said['lon'])}`,
});

function linkTexts(said: Said): Texts {
  const forms = (said['forms'] ?? []) as readonly string[];
  const bound = (name: string) => (said[name] ?? null) as number | null;
  const money = {
    ...{ amountLow: bound('amountLow'), amountHigh: bound('amountHigh') },
    ...{ currency: text(said['currency']), per: text(said['per']) as LinkRecord['per'] },
    inKind: said['inKind'] === true,
  };
  return {
    label: text(said['label']),
    period: text(said['edtf']),
    amount: money.amountLow === null && money.amountHigh === null ? null : amountText(money),
    forms: forms.length === 0 ? null : [...forms].sort().join(', '),
    'in kind': said['inKind'] === true ? 'yes' : 'no',
    giver: said['giverCertain'] === false ? 'not certain' : 'certain',
  };
}

const figureTexts = (said: FigureRecord | Row): Texts => {
  const { low, high, unit } = said as Pick<FigureRecord, 'low' | 'high' | 'unit'>;
  return { value: rangeText(low ?? null, high ?? null, unit ?? null) };
};
