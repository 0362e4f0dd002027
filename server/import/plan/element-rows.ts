import { hash } from 'node:crypto';
import type { EntityDraft, FigureDraft, LinkDraft, SourceDraft } from '../../graph/writing/drafts.ts';
import {
  gradeOf,
  sourceOfEntry,
  summarise,
  type SourceEvidence,
  type Summary,
} from '../../graph/elements/evidence.ts';
import type { PeriodRecord, RecordOf } from '../../graph/records.ts';
import {
  entityProperties,
  figureProperties,
  linkProperties,
  sourceProperties,
  type Properties,
} from '../../graph/properties.ts';
import { leanText } from '../../graph/writing/lean.ts';
import { indexWords } from '../../graph/search/index-words.ts';

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
  const finish = (id: string, props: Record<string, unknown>, more: string, grade?: Summary): Stored => {
    props['dossier'] = dataset;
    const text = JSON.stringify(props);
    const digest = hash('sha256', text + more, 'hex').slice(0, 32);
    if (!grade) return { id, digest, json: `${text.slice(0, -1)},"digest":"${digest}"}` };
    const known = grade.knownFrom == null ? '' : `,"knownFrom":"${grade.knownFrom}"`;
    const graded = `${text.slice(0, -1)}${known},"reliability":"${grade.reliability}","digest":"${digest}"}`;
    return { id, digest, json: leanText(graded, grade.sources) };
  };
  return {
    source: (draft) => {
      const props = propsOf(draft.id, sourceProperties, draft);
      set(props, 'attributes', draft.attributes);
      return finish(draft.id, props, '');
    },
    entity: (draft) => {
      const props = propsOf(draft.id, entityProperties, draft);
      set(props, 'attributes', draft.attributes);
      props['search'] = indexWords(draft);
      return finish(draft.id, props, draft.type, setSummary(props, summaryOf(draft)));
    },
    link: (draft) => {
      const props = propsOf(draft.id, linkProperties, draft);
      set(props, 'attributes', draft.attributes);
      return finish(draft.id, props, '', setSummary(props, summaryOf(draft)));
    },
    figure: (draft) => {
      const props = propsOf(draft.id, figureProperties, draft);
      set(props, 'attributes', draft.attributes);
      return finish(draft.id, props, '', setSummary(props, summaryOf(draft)));
    },
  };
}

/** What is said of these properties, in their order: digests are of the text. */
function propsOf<Rows extends Properties>(id: string, rows: Rows, draft: RecordOf<Rows>) {
  const props: Record<string, unknown> = { id };
  for (const name in rows) {
    const value: unknown = draft[name];
    // A list is of texts, and nothing else than a period is a record: drafts hold what rows say.
    if (Array.isArray(value)) setList(props, name, value);
    else if (isPeriod(value)) setPeriod(props, value);
    else set(props, name, value);
  }
  return props;
}

/** The summaries of elements that only entries of one source back: the same for all of them but for the entries. */
function plainSummaries(sourceOf: (id: string) => SourceEvidence | undefined) {
  const known = new Map<string, Summary>();
  return (evidence: readonly string[]): Summary | undefined => {
    const source = sourceOfEntry(evidence[0] ?? '|');
    for (let at = 1; at < evidence.length; at += 1)
      if (sourceOfEntry(evidence[at] ?? '|') !== source) return undefined;
    let summary = known.get(source);
    if (!summary) {
      const one = { sources: [source], origins: [source], credibility: 6, disputed: false, evidence: [] };
      summary = { ...one, ...gradeOf([source], sourceOf) };
      known.set(source, summary);
    }
    return { ...summary, evidence };
  };
}

function setSummary(props: Record<string, unknown>, summary: Summary): Summary {
  props['sources'] = summary.sources;
  props['origins'] = summary.origins;
  props['credibility'] = summary.credibility;
  props['disputed'] = summary.disputed;
  setList(props, 'evidence', summary.evidence);
  return summary;
}

const isPeriod = (value: unknown): value is PeriodRecord =>
  typeof value === 'object' && value !== null && 'edtf' in value;

function setPeriod(props: Record<string, unknown>, period: PeriodRecord): void {
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
