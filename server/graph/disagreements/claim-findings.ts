import { groupBy, inFull } from '../access/batches.ts';
import { presentEntities } from '../elements/entities.ts';
import { figuresByIds } from '../elements/figures.ts';
import { linksByIds } from '../elements/links.ts';
import { toClaim } from '../elements/project.ts';
import type { ClaimRecord, EntityRecord, FigureRecord, LinkRecord } from '../records.ts';
import { type ClaimRule, type ClaimSubject, type Finding, findingsOf, listText } from './rule.ts';
import type { Session } from '../access/session.ts';
import { findingOf } from '../elements/obligations.ts';

/** What claims contradict each other about at one element. */
interface ClaimFindings {
  readonly id: string;
  /** The entity itself, or the one that the figure is about; null for a link. */
  readonly about: EntityRecord | null;
  readonly figures: readonly FigureRecord[];
  /** The link itself, or the links that verdicts rest on. */
  readonly links: readonly LinkRecord[];
  readonly findings: readonly Finding[];
}

/**
 * The rules over claims by their ids, in the order in which their findings about one element are listed. They are asked
 * of what is marked as disputed only: where a claim denies what another asserts, or verdicts differ.
 */
export const claimRules: Readonly<Record<string, ClaimRule>> = { 'opposite-stance': oppositeStance };

/** The most claims of one element that are weighed. */
const maxClaims = 1_000;

/** What contradicts itself in the claims about these entities, links and figures, in their order. */
export async function claimFindings(session: Session, ids: readonly string[]): Promise<ClaimFindings[]> {
  const rows = await inFull(ids, 'about', (some) =>
    session.read('read/opposing-claims', { ids: some, limit: maxClaims }),
  );
  const claims = groupBy(
    rows.map((row) => toClaim(row.claim)),
    (claim) => claim.about,
  );
  const resting = [...claims.values()].flat().flatMap((claim) => claim.evidence);
  const isLink = (id: string) => id.includes('.');
  const links = found(await linksByIds(session, [...ids, ...resting].filter(isLink)));
  const figures = found(
    await figuresByIds(
      session,
      ids.filter((id) => id.includes(':')),
    ),
  );
  const named = ids.flatMap((id) => {
    const [link, figure] = [links.get(id), figures.get(id)];
    return link ? [link.source, link.target] : [figure?.about ?? id];
  });
  const entities = new Map((await presentEntities(session, named)).map((entity) => [entity.id, entity]));
  return ids.map((id) => {
    const [link, figure] = [links.get(id), figures.get(id)];
    const mine = claims.get(id) ?? [];
    return {
      id,
      about: entities.get(figure?.about ?? id) ?? null,
      figures: figure ? [figure] : [],
      links: link ? [link] : evidenceLinks(mine, links),
      findings: findingsOf(claimRules, {
        ...{ id, name: nameOf(session, { id, link, figure, entities }), claims: mine },
      }),
    };
  });
}

const found = <T extends { readonly id: string }>(records: readonly (T | null)[]): Map<string, T> =>
  new Map(records.filter((record) => record !== null).map((record) => [record.id, record]));

const evidenceLinks = (
  claims: readonly ClaimRecord[],
  links: ReadonlyMap<string, LinkRecord>,
): LinkRecord[] =>
  [...new Set(claims.flatMap((claim) => claim.evidence))]
    .map((id) => links.get(id))
    .filter((link) => link !== undefined);

interface Named {
  readonly id: string;
  readonly link: LinkRecord | undefined;
  readonly figure: FigureRecord | undefined;
  readonly entities: ReadonlyMap<string, EntityRecord>;
}

/** How an element reads in a sentence: its name, `A funds B`, or `A: attacks`. */
function nameOf({ ontology }: Session, { id, link, figure, entities }: Named): string {
  const name = (entity: string) => entities.get(entity)?.name ?? entity;
  if (link)
    return `${name(link.source)} ${link.label ?? ontology.linkType(link.type)?.label ?? link.type} ${name(link.target)}`;
  if (figure) return `${name(figure.about)}: ${ontology.measure(figure.measure)?.label ?? figure.measure}`;
  return name(id);
}

/**
 * Claims of opposite stance, or differing verdicts, on one element: verdicts against each other, and the other
 * claims against each other property by property.
 */
export function oppositeStance({ id, name, claims }: ClaimSubject) {
  const judging = claims.filter((claim) => claim.verdict !== null);
  const plain = claims.filter((claim) => claim.verdict === null);
  const properties = [...new Set(plain.map((claim) => claim.property))].sort();
  return [
    ...opposed(id, 'verdict', judging, `On “${name}”, ${verdictText(judging)}.`, (claim) => findingOf(claim)),
    ...properties.flatMap((property) => {
      const group = plain.filter((claim) => claim.property === property);
      const of = property === null ? '' : ` (${property})`;
      return opposed(
        id,
        property ?? '',
        group,
        `On “${name}”${of}, ${stanceText(group)}.`,
        (claim) => claim.stance,
      );
    }),
  ];
}

function opposed(
  id: string,
  part: string,
  claims: readonly ClaimRecord[],
  summary: string,
  side: (claim: ClaimRecord) => string | null,
) {
  if (new Set(claims.map(side)).size < 2) return [];
  return [{ key: part === '' ? id : `${id}#${part}`, summary, figures: [], claims }];
}

const verdictWords = {
  FULFILLED: ['finds it fulfilled', 'find it fulfilled'],
  BREACHED: ['finds it breached', 'find it breached'],
  DISPUTED: ['disputes that', 'dispute that'],
} as const;

function verdictText(claims: readonly ClaimRecord[]): string {
  const parts = (['FULFILLED', 'BREACHED', 'DISPUTED'] as const).flatMap((verdict) => {
    const count = claims.filter((claim) => findingOf(claim) === verdict).length;
    return count === 0 ? [] : [counted(count, verdictWords[verdict])];
  });
  return listText(parts);
}

function stanceText(claims: readonly ClaimRecord[]): string {
  const denials = claims.filter((claim) => claim.stance === 'DENIES').length;
  return `${counted(claims.length - denials, ['says so', 'say so'])} and ${counted(denials, ['denies it', 'deny it'])}`;
}

const counted = (count: number, [one, several]: readonly [string, string]): string =>
  count === 1 ? `1 claim ${one}` : `${count} claims ${several}`;
