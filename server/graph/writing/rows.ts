import { createHash } from 'node:crypto';
import { claimPlace } from '../elements/claims.ts';
import { summarise, type SourceEvidence } from '../elements/evidence.ts';
import type { EntityType, PeriodRecord } from '../records.ts';
import { indexWords } from '../search/index-words.ts';
import type { Value } from '../../store/graph-store.ts';
import { leanProps } from './lean.ts';
import type { Backed, ClaimDraft, Dossier } from './drafts.ts';

/** Raised when a change of the stored form below makes every dossier worth loading again. */
const storedForm = 2;

/** Properties as stored: no null and no empty list in it, since absent is how the graph holds those. */
export type Props = { readonly [name: string]: Value };

/** One element as it is to be stored. `props.digest` tells whether the stored one is the same. */
export interface ElementRow {
  readonly id: string;
  readonly digest: string;
  readonly props: Props;
}
export interface EntityRow extends ElementRow {
  readonly type: EntityType;
}
export interface LinkRow extends ElementRow {
  readonly type: string;
  readonly source: string;
  readonly target: string;
}
export interface FigureRow extends ElementRow {
  readonly about: string;
}
export interface ClaimRow extends ElementRow {
  readonly source: string;
  readonly attributedTo: string | null;
  /** The entities it is about: one, or both ends of a link. Empty for a claim about a figure. */
  readonly entities: readonly string[];
  readonly figure: string | null;
}

export interface DossierRows {
  readonly dossier: Props & { readonly id: string; readonly digest: string };
  readonly sources: readonly ElementRow[];
  readonly entities: readonly EntityRow[];
  readonly links: readonly LinkRow[];
  readonly figures: readonly FigureRow[];
  readonly claims: readonly ClaimRow[];
}

/** The stored form of a dossier. `foreignSource` gives the sources that other dossiers define. */
export function rowsOf(
  dossier: Dossier,
  foreignSource: (id: string) => SourceEvidence | undefined,
): DossierRows {
  const own = new Map(
    dossier.sources.map(({ id, reliability, published }) => [
      id,
      { reliability, knownFrom: published?.earliest ?? null },
    ]),
  );
  const sourceOf = (id: string) => own.get(id) ?? foreignSource(id);
  const element = (id: string, own: Own, { grade, label }: Beside = {}): ElementRow => {
    const props = { id, ...own, dossier: dossier.id };
    const digest = digestOf(present({ ...props, label }));
    return { id, digest, props: present({ ...props, ...grade, digest }) };
  };
  /** An element with its evidence; `label` is its entity type. */
  const backed = (
    id: string,
    own: Own,
    { claims, evidence }: Pick<Backed, 'claims' | 'evidence'>,
    label?: string,
  ): ElementRow => {
    const { knownFrom, reliability, ...summary } = summarise(claims, evidence, sourceOf);
    const whole = element(id, { ...own, ...summary }, { grade: { knownFrom, reliability }, label });
    return { ...whole, props: leanProps(whole.props) };
  };
  const claimRows = claimMaker(element);

  const sources = dossier.sources.map(({ id, published, ...rest }) =>
    element(id, { ...rest, ...periodProps(published) }),
  );
  const entities = dossier.entities.map(({ id, type, valid, claims, evidence, ...rest }) => ({
    ...backed(id, { ...rest, ...periodProps(valid), search: indexWords(rest) }, { claims, evidence }, type),
    type,
  }));
  const links = dossier.links.map(({ id, source, type, target, valid, claims, evidence, ...rest }) => ({
    ...backed(id, { ...rest, ...periodProps(valid) }, { claims, evidence }),
    type,
    source,
    target,
  }));
  const figures = dossier.figures.map(({ id, period, claims, evidence, ...rest }) => ({
    ...backed(id, { ...rest, ...periodProps(period) }, { claims, evidence }),
    about: rest.about,
  }));
  const claims = [
    ...dossier.entities.flatMap(({ id, claims }) => claimRows(id, claims, { entities: [id], figure: null })),
    ...dossier.links.flatMap(({ id, source, target, claims }) =>
      claimRows(id, claims, { entities: [source, target], figure: null, link: id }),
    ),
    ...dossier.figures.flatMap(({ id, claims }) => claimRows(id, claims, { entities: [], figure: id })),
  ];
  const head = present({
    id: dossier.id,
    title: dossier.title,
    summary: dossier.summary,
    ontology: dossier.ontology && JSON.stringify(dossier.ontology),
    views: dossier.views && JSON.stringify(dossier.views),
  });
  const all = [sources, entities, links, figures, claims].map((rows) =>
    rows.map(({ id, digest }) => `${id} ${digest}`).sort(),
  );
  const digest = digestOf({ form: storedForm, head, all });
  return { dossier: { ...head, id: dossier.id, digest }, sources, entities, links, figures, claims };
}

type Own = Readonly<Record<string, Value | undefined>>;

/** What is stored with an element but not in its digest, and what is in its digest but not stored with it. */
interface Beside {
  /** What follows from the sources: kept in step when those change. */
  readonly grade?: Own;
  readonly label?: string | undefined;
}

/** What a claim is about. */
export interface Subject {
  readonly entities: readonly string[];
  readonly figure: string | null;
  readonly link?: string;
}

/** Makes the rows of the claims about one element of a data set; `about` is its id. */
export function claimRowsOf(dossier: string) {
  return claimMaker((id, own) => {
    const props = { id, ...own, dossier };
    const digest = digestOf(present(props));
    return { id, digest, props: present({ ...props, digest }) };
  });
}

function claimMaker(element: (id: string, own: Own) => ElementRow) {
  return (about: string, claims: readonly ClaimDraft[], { entities, figure, link }: Subject): ClaimRow[] => {
    const times = new Map<string, number>();
    return claims.map(({ id: own, ...claim }) => {
      const made = `${about}@${claim.source}#${claim.locator ?? ''}`;
      const time = (times.get(made) ?? 0) + 1;
      if (own === null) times.set(made, time);
      const id = own ?? (time === 1 ? made : `${made}~${time}`);
      const place = claimPlace({ ...claim, id });
      const row = element(id, { ...claim, place, retracted: false, about, link });
      return { ...row, source: claim.source, attributedTo: claim.attributedTo, entities, figure };
    });
  };
}

const periodProps = (period: PeriodRecord | null) => ({
  edtf: period?.edtf,
  validFrom: period?.earliest,
  validTo: period?.latest,
});

function present(props: Own): Props {
  const held: Record<string, Value> = {};
  for (const [name, value] of Object.entries(props)) if (value != null && !isEmpty(value)) held[name] = value;
  return held;
}

const isEmpty = (value: Value) => Array.isArray(value) && value.length === 0;

/** 128 bits of SHA-256 over the value with sorted keys. */
function digestOf(value: Value): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('hex')
    .slice(0, 32);
}

function sorted(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  );
}
