import { distinct, groupBy, inFull, required } from '../access/batches.ts';
import { textAfter, encodeCursor, pageOf, type Page } from '../access/cursor.ts';
import { toClaim } from './project.ts';
import type { ClaimRecord, Reliability } from '../records.ts';
import type { Session } from '../access/session.ts';

/**
 * Evidence has two stored forms and one face. What says something is a `Claim` node; what only says "this is
 * so" is an entry `source-id|locator` of the element's own `evidence`. Only this module knows that there are two.
 */

/** What claims are about: an entity, link or figure. */
export interface Subject {
  readonly id: string;
  readonly evidence: readonly string[];
  readonly dossier: string;
}
export interface ClaimsRequest {
  readonly subject: Subject;
  readonly first: number;
  readonly after: string | null;
}

interface Placed {
  readonly place: string;
  readonly claim: ClaimRecord;
}

const list = 'claims by place';
const bySource = 'claims of a source by id';
const kindOf = (id: string) => (id.includes('.') ? 'link' : id.includes(':') ? 'figure' : 'entity');

/** The claims that the entries of `evidence` stand for, with their places between standing and retracted ones. */
function entriesOf(subject: Subject): Placed[] {
  const seen = new Map<string, number>();
  return subject.evidence.map((entry, at) => {
    const cut = entry.indexOf('|');
    const [source, locator] = cut < 0 ? [entry, ''] : [entry.slice(0, cut), entry.slice(cut + 1)];
    const times = (seen.get(entry) ?? 0) + 1;
    seen.set(entry, times);
    const claim: ClaimRecord = {
      id: `${subject.id}@${source}#${locator}${times > 1 ? `~${times}` : ''}`,
      statement: `The source records this ${kindOf(subject.id)}.`,
      locator: locator || null,
      stance: 'ASSERTS',
      credibility: 6,
      property: null,
      value: null,
      retracted: false,
      about: subject.id,
      source,
      attributedTo: null,
      verdict: null,
      evidence: [],
      dossier: subject.dossier,
    };
    return { place: `e ${String(at).padStart(9, '0')}`, claim };
  });
}

/**
 * A page of claims for each request, in their order: those on the whole first, then those on a property, the
 * entries of `evidence`, and retracted ones.
 */
export async function claimsOf(
  session: Session,
  requests: readonly ClaimsRequest[],
): Promise<Page<ClaimRecord>[]> {
  const pages = new Map<ClaimsRequest, Page<ClaimRecord>>();
  for (const [, group] of groupBy(requests, ({ first, after }) => JSON.stringify([first, after]))) {
    const { first, after } = group[0];
    const from = textAfter(list, after);
    const ids = distinct(group.map((request) => request.subject.id));
    const rows = await inFull(ids, 'about', (some) =>
      session.read('read/claims-of', { ids: some, after: from, limit: first + 1 }),
    );
    const nodes = groupBy(rows, (row) => row.about);
    for (const request of group) {
      const stored = (nodes.get(request.subject.id) ?? []).map((row) => ({
        place: row.place,
        claim: toClaim(row.claim),
      }));
      const entries = entriesOf(request.subject).filter(({ place }) => from === null || place > from);
      const placed = [...stored, ...entries].sort((a, b) => (a.place < b.place ? -1 : 1));
      pages.set(
        request,
        pageOf(placed, first, after, ({ place, claim }) => ({
          cursor: encodeCursor(list, [place]),
          node: claim,
        })),
      );
    }
  }
  return requests.map((request) => required(pages, request));
}

/** How many claims stand about each subject, in their order. */
export async function countClaims(session: Session, subjects: readonly Subject[]): Promise<number[]> {
  const ids = distinct(subjects.map((subject) => subject.id));
  const rows = await inFull(ids, 'about', (some) => session.read('read/claim-counts', { ids: some }));
  const counts = new Map(rows.map((row) => [row.about, row.count]));
  return subjects.map((subject) => (counts.get(subject.id) ?? 0) + subject.evidence.length);
}

export interface SourceClaimsRequest {
  readonly source: string;
  readonly first: number;
  readonly after: string | null;
}

/** A page of the claims that say something of each source, by id, in the order of the requests. */
export async function claimsOfSources(
  session: Session,
  requests: readonly SourceClaimsRequest[],
): Promise<Page<ClaimRecord>[]> {
  const pages = new Map<string, Page<ClaimRecord>>();
  for (const [alike, group] of groupBy(requests, ({ first, after }) => JSON.stringify([first, after]))) {
    const { first, after } = group[0];
    const from = textAfter(bySource, after);
    const ids = distinct(group.map((request) => request.source));
    const rows = await inFull(ids, 'source', (some) =>
      session.read('read/claims-of-sources', { ids: some, after: from, limit: first + 1 }),
    );
    const found = groupBy(rows, (row) => row.source);
    for (const id of ids)
      pages.set(
        `${alike} ${id}`,
        pageOf(found.get(id) ?? [], first, after, (row) => {
          const node = toClaim(row.claim);
          return { cursor: encodeCursor(bySource, [node.id]), node };
        }),
      );
  }
  return requests.map(({ source, first, after }) =>
    required(pages, `${JSON.stringify([first, after])} ${source}`),
  );
}

/** How many claims of each source stand, in their order. */
export async function countClaimsOfSources(session: Session, sources: readonly string[]): Promise<number[]> {
  const rows = await inFull(distinct(sources), 'source', (ids) =>
    session.read('read/claim-counts-of-sources', { ids }),
  );
  const counts = new Map(rows.map((row) => [row.source, row.count]));
  return sources.map((source) => counts.get(source) ?? 0);
}

/**
 * Where a claim stands among those about one element, as a text to sort by: by source, then by locator as people
 * read it (¶8 before ¶18, p. 9 before p. 10), then by id. Stored with the claim, since Cypher can't make it.
 */
export function claimPlace(claim: {
  readonly id: string;
  readonly source: string;
  readonly locator: string | null;
}): string {
  const locator = (claim.locator ?? '').slice(0, 100).replace(/\d+/g, (digits) => digits.padStart(9, '0'));
  return `${claim.source} ${locator} ${claim.id}`;
}

/** An Admiralty grade (NATO AJP-2.1) in code and words. */
interface Grade {
  readonly reliability: Reliability;
  /** 1 to 6. */
  readonly credibility: number;
  /** `B2`. */
  readonly code: string;
  readonly text: string;
}

const reliabilities: Readonly<Record<Reliability, string>> = {
  A: 'reliable source',
  B: 'usually reliable source',
  C: 'fairly reliable source',
  D: 'not usually reliable source',
  E: 'unreliable source',
  F: 'source whose reliability cannot be judged',
};
const notJudged = 'truth cannot be judged';
const credibilities = [
  'confirmed by others',
  'probably true',
  'possibly true',
  'doubtful',
  'improbable',
  notJudged,
];

/** The grade of a source's reliability and a claim's credibility; what is out of range cannot be judged. */
export function gradeOf(reliability: Reliability, credibility: number): Grade {
  const words = credibilities[credibility - 1] ?? notJudged;
  return {
    reliability,
    credibility,
    code: `${reliability}${credibility}`,
    text: `${reliabilities[reliability]}, ${words}`,
  };
}
