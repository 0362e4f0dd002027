import { hash } from 'node:crypto';
import type { EntityDraft, FigureDraft, LinkDraft, SourceDraft } from '../../graph/writing/drafts.ts';
import {
  gradeOf,
  sourceOfEntry,
  summarise,
  type SourceEvidence,
  type Summary,
} from '../../graph/elements/evidence.ts';
import type { PeriodRecord } from '../../graph/records.ts';
import { indexWords } from '../../graph/search/search-words.ts';

/** An element as it is to be stored, with the digest that tells whether the stored one is the same. */
export interface Stored {
  readonly id: string;
  readonly digest: string;
  /** Its properties as JSON. */
  readonly json: string;
}

export interface RowMaker {
  source(draft: SourceDraft): Stored;
  entity(draft: EntityDraft): Stored;
  link(draft: LinkDraft): Stored;
  figure(draft: FigureDraft): Stored;
}

/**
 * Makes rows of drafts as `dossier/rows.ts` does, for millions of them: keys in one order, absent values left out,
 * one pass to text for the digest. `sourceOf` must know every source that a draft cites.
 */
export function createRowMaker(
  dataset: string,
  sourceOf: (id: string) => SourceEvidence | undefined,
): RowMaker {
  const plain = plainSummaries(sourceOf);
  const summaryOf = (draft: {
    readonly claims: EntityDraft['claims'];
    readonly evidence: readonly string[];
  }) =>
    (draft.claims.length === 0 ? plain(draft.evidence) : undefined) ??
    summarise(draft.claims, draft.evidence, sourceOf);
  /** What follows from the sources is kept in step on its own: it is no change of the element, so not in the digest. */
  const finish = (
    id: string,
    props: Record<string, unknown>,
    more: string,
    grade?: SourceEvidence,
  ): Stored => {
    props['dossier'] = dataset;
    const text = JSON.stringify(props);
    const digest = hash('sha256', text + more, 'hex').slice(0, 32);
    const known = grade?.knownFrom == null ? '' : `,"knownFrom":"${grade.knownFrom}"`;
    const reliability = grade ? `,"reliability":"${grade.reliability}"` : '';
    return { id, digest, json: `${text.slice(0, -1)}${known}${reliability},"digest":"${digest}"}` };
  };
  return {
    source: (draft) => {
      const props: Record<string, unknown> = { id: draft.id, title: draft.title, kind: draft.kind };
      set(props, 'author', draft.author);
      set(props, 'publisher', draft.publisher);
      setPeriod(props, draft.published);
      set(props, 'url', draft.url);
      props['reliability'] = draft.reliability;
      set(props, 'notes', draft.notes);
      set(props, 'licence', draft.licence);
      set(props, 'attributes', draft.attributes);
      return finish(draft.id, props, '');
    },
    entity: (draft) => {
      const props: Record<string, unknown> = { id: draft.id, kind: draft.kind, name: draft.name };
      setList(props, 'aliases', draft.aliases);
      setList(props, 'identifiers', draft.identifiers);
      set(props, 'summary', draft.summary);
      setPeriod(props, draft.valid);
      set(props, 'lat', draft.lat);
      set(props, 'lon', draft.lon);
      set(props, 'ordinal', draft.ordinal);
      set(props, 'attributes', draft.attributes);
      props['search'] = indexWords(draft);
      return finish(draft.id, props, draft.type, setSummary(props, summaryOf(draft)));
    },
    link: (draft) => {
      const props: Record<string, unknown> = { id: draft.id };
      set(props, 'label', draft.label);
      set(props, 'amountLow', draft.amountLow);
      set(props, 'amountHigh', draft.amountHigh);
      set(props, 'currency', draft.currency);
      set(props, 'per', draft.per);
      props['inKind'] = draft.inKind;
      setList(props, 'forms', draft.forms);
      props['giverCertain'] = draft.giverCertain;
      setPeriod(props, draft.valid);
      set(props, 'attributes', draft.attributes);
      return finish(draft.id, props, '', setSummary(props, summaryOf(draft)));
    },
    figure: (draft) => {
      const props: Record<string, unknown> = { id: draft.id, about: draft.about, measure: draft.measure };
      set(props, 'low', draft.low);
      set(props, 'high', draft.high);
      set(props, 'unit', draft.unit);
      setPeriod(props, draft.period);
      set(props, 'attributes', draft.attributes);
      return finish(draft.id, props, '', setSummary(props, summaryOf(draft)));
    },
  };
}

/** The summaries of elements that only entries of one source back: the same for all of them but for the entries. */
function plainSummaries(sourceOf: (id: string) => SourceEvidence | undefined) {
  const known = new Map<string, Summary>();
  return (evidence: readonly string[]): Summary | undefined => {
    const source = sourceOfEntry(evidence[0] ?? '|');
    for (let at = 1; at < evidence.length; at += 1)
      if (sourceOfEntry(evidence[at]!) !== source) return undefined;
    let summary = known.get(source);
    if (!summary) {
      const one = { sources: [source], origins: [source], credibility: 6, disputed: false, evidence: [] };
      summary = { ...one, ...gradeOf([source], sourceOf) };
      known.set(source, summary);
    }
    return { ...summary, evidence };
  };
}

function setSummary(props: Record<string, unknown>, summary: Summary): SourceEvidence {
  props['sources'] = summary.sources;
  props['origins'] = summary.origins;
  props['credibility'] = summary.credibility;
  props['disputed'] = summary.disputed;
  setList(props, 'evidence', summary.evidence);
  return summary;
}

function setPeriod(props: Record<string, unknown>, period: PeriodRecord | null): void {
  if (period === null) return;
  props['edtf'] = period.edtf;
  set(props, 'validFrom', period.earliest);
  set(props, 'validTo', period.latest);
}

function set(props: Record<string, unknown>, name: string, value: unknown): void {
  if (value != null) props[name] = value;
}

function setList(props: Record<string, unknown>, name: string, list: readonly string[]): void {
  if (list.length > 0) props[name] = list;
}
