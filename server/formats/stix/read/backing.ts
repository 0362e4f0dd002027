import type { ClaimDraft } from '../../../graph/writing/drafts.ts';
import { stixEntityId, type Item, type StixReading } from './reading.ts';
import { numberOf, textOf } from '../../json.ts';
import { type StixObject } from '../stix-object.ts';
import { referencesOf } from '../external-references.ts';

interface Backing {
  readonly evidence: readonly string[];
  readonly claims?: readonly ClaimDraft[];
}

/**
 * Who says that an object is so: the data set, its external references, and the documents that refer to it. A
 * confidence is a claim of the data set, since an evidence entry has no grade; opinions are claims too.
 */
export function backingOf(reading: StixReading, { object, place }: Item): Backing {
  const { context, sink } = reading;
  const references = referencesOf(object, place);
  references.forEach(({ source }) => sink.source(source));
  const citing = reading.survey.citing.get(object.id) ?? [];
  const graded = numberOf(object, 'confidence') !== undefined;
  const claims = [
    ...(graded ? [confidenceClaim(reading, object)] : []),
    ...citing.flatMap(({ document, locator }) => opinionClaim(reading, document, locator) ?? []),
  ];
  return {
    evidence: [
      ...(graded ? [] : [`${context.dataset}|${object.id}`]),
      ...references.map(({ source, locator }) => `${source.id}|${locator}`),
      ...citing
        .filter(({ document }) => stanceOf(document) === null)
        .map(({ document, locator }) => `${stixEntityId(document.id)}|${locator}`),
    ],
    ...(claims.length > 0 && { claims }),
  };
}

function confidenceClaim(reading: StixReading, object: StixObject): ClaimDraft {
  const what = textOf(object, 'description')?.trim() || textOf(object, 'name') || object.id;
  return {
    ...blank,
    statement: what.slice(0, maxStatementLength),
    locator: object.id,
    stance: 'ASSERTS',
    credibility: credibilityOf(object),
    source: reading.context.dataset,
    attributedTo: creatorOf(reading, object),
  };
}

const maxStatementLength = 2_000;
const blank = { id: null, property: null, value: null, verdict: null, evidence: [] } as const;

/** What an opinion says of the objects that it refers to; null for a neutral one and for what is none. */
function stanceOf(document: StixObject): ClaimDraft['stance'] | null {
  const opinion = document.type === 'opinion' ? textOf(document, 'opinion') : undefined;
  if (opinion === 'agree' || opinion === 'strongly-agree') return 'ASSERTS';
  return opinion === 'disagree' || opinion === 'strongly-disagree' ? 'DENIES' : null;
}

function opinionClaim(reading: StixReading, document: StixObject, locator: string): ClaimDraft | null {
  const stance = stanceOf(document);
  if (stance === null) return null;
  const opinion = textOf(document, 'opinion')?.replace('-', ' ');
  return {
    ...blank,
    statement: (textOf(document, 'explanation')?.trim() || `Opinion: ${opinion}`).slice(
      0,
      maxStatementLength,
    ),
    locator,
    stance,
    credibility: credibilityOf(document),
    source: stixEntityId(document.id),
    attributedTo: creatorOf(reading, document),
  };
}

/** The identity that made an object, where the files hold it. */
function creatorOf({ survey }: StixReading, object: StixObject): string | null {
  const creator = textOf(object, 'created_by_ref');
  if (!creator?.startsWith('identity--') || !survey.versions.has(creator)) return null;
  return survey.versions.isRetired(creator) ? null : stixEntityId(creator);
}

/** Upper bounds of STIX 2.1's table of Admiralty credibility, and the credibility below each. */
const scale: readonly (readonly [upTo: number, credibility: number])[] = [
  [19, 5],
  [39, 4],
  [59, 3],
  [79, 2],
  [100, 1],
];

/** The confidence that a credibility is written as; none for 6, truth that cannot be judged. */
const middles: Readonly<Record<number, number>> = { 1: 90, 2: 70, 3: 50, 4: 30, 5: 10 };

/** Admiralty credibility (1 to 6) of a confidence of 0 to 100; 6 where there is none. */
function credibilityOf(object: StixObject): number {
  const confidence = numberOf(object, 'confidence');
  if (confidence === undefined || confidence < 0) return 6;
  return scale.find(([upTo]) => confidence <= upTo)?.[1] ?? 6;
}

/** The confidence of an Admiralty credibility; undefined for one that cannot be judged. */
export function confidenceOf(credibility: number): number | undefined {
  return middles[credibility];
}
