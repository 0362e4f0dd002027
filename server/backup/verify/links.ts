import { text, textOrNull } from '../../graph/elements/project.ts';
import { partsOfLinkId } from '../../merge/move-elements.ts';
import { linkId } from '../../graph/writing/ids.ts';
import {
  linksFrom,
  nodesOf,
  startLabels,
  type StartLabel,
  type WholeLink,
  type WholeNode,
} from '../whole.ts';
import { hold, isEntity, type Known } from './known.ts';
import { lookAtEvidence, requireListed, type Looking } from './nodes.ts';

/** Goes through every relationship: links and what ties claims and figures to what they name. */
export async function lookAtLinks(looking: Looking): Promise<void> {
  for (const label of startLabels)
    for await (const nodes of nodesOf(looking.store, label)) await lookAtLinksFrom(looking, label, nodes);
}

const tieTypes = ['ABOUT', 'FROM', 'ATTRIBUTED_TO'];
/** Links may have types of any name, such as those of STIX. */
const isTie = (label: StartLabel, { type }: WholeLink) =>
  label !== 'Entity' && label !== 'Merged' && tieTypes.includes(type);

async function lookAtLinksFrom(
  looking: Looking,
  label: StartLabel,
  nodes: readonly WholeNode[],
): Promise<void> {
  const ties = new Map<string, WholeLink[]>();
  const ids = nodes.flatMap(({ id }) => id ?? []);
  let last = '';
  for await (const links of linksFrom(looking.store, label, ids)) {
    looking.met(links.length);
    for (const link of links)
      if (!isTie(label, link)) last = lookAtLink(looking, label, link, last);
      else ties.set(link.source, [...(ties.get(link.source) ?? []), link]);
  }
  if (label !== 'Claim' && label !== 'Figure') return;
  for (const { id, props } of nodes)
    if (id !== null) lookAtTies(looking, label, id, props, ties.get(id) ?? []);
}

/** Gives the link's id: the links of one node come in their order. */
function lookAtLink(looking: Looking, label: StartLabel, link: WholeLink, last: string): string {
  const { known, findings } = looking;
  const { props, source, type, to } = link;
  const id = text(props['id']);
  const target = link.target ?? '';
  const ends = [label, to.includes('Entity') ? 'Entity' : to.includes('Merged') ? 'Merged' : null];
  if ((label !== 'Entity' && label !== 'Merged') || ends[1] === null) {
    findings.add('link', id || `${source}.${type}.${target}`, `${label} to ${to.join(', ')}`);
    return id;
  }
  if (id !== '' && id === last) findings.add('same id', id, 'link');
  const prefix = linkId(source, type, target);
  if (id !== prefix && !id.startsWith(`${prefix}.`)) findings.add('relation', id, `it stands at ${prefix}`);
  const movedFrom = textOrNull(props['movedFrom']);
  if (movedFrom !== null && !leadsTo(known, movedFrom, [source, target]))
    findings.add('relation', id, `it was moved from ${movedFrom}`);
  if (label === 'Entity' && ends[1] === 'Entity') {
    known.met.set(source, (known.met.get(source) ?? 0) + 1);
    known.met.set(target, (known.met.get(target) ?? 0) + 1);
  }
  known.awaited.delete(id);
  // What another data set says of it, it says of the id that it had before it was moved.
  if (movedFrom !== null) known.awaited.delete(movedFrom);
  hold(known, text(props['dossier']), 'links');
  requireListed(looking, props);
  lookAtEvidence(looking, id, props, [`${type} ${movedFrom ?? id}`]);
  return id;
}

/** Whether the ends that a link was given are merged into those at which it stands. */
function leadsTo(known: Known, original: string, ends: readonly [string, string]): boolean {
  const { source, target } = partsOfLinkId(original);
  const root = (id: string) => known.merged.get(id)?.into ?? id;
  return root(source) === ends[0] && root(target) === ends[1];
}

/** What a claim or figure is tied to, against what it names. */
function lookAtTies(
  { findings, known }: Looking,
  label: 'Claim' | 'Figure',
  id: string,
  props: Readonly<Record<string, unknown>>,
  ties: readonly WholeLink[],
): void {
  const about = String(props['about']);
  // What a retracted claim is about may be gone, and what waits lacks an end.
  const gone = props['retracted'] === true || known.waiting.has(about);
  const { source, target } = partsOfLinkId(about);
  const subjects = about.includes('.') ? [source, target] : [about];
  const wanted = [
    ...subjects.map((end) => `ABOUT ${end}`),
    ...(label === 'Claim' ? [`FROM ${String(props['source'])}`] : []),
    ...(typeof props['attributedTo'] === 'string' ? [`ATTRIBUTED_TO ${props['attributedTo']}`] : []),
  ];
  const held = ties.map(({ type, target: end }) => `${type} ${end ?? ''}`);
  const strays = held.filter((tie) => !wanted.includes(tie));
  const lacks = wanted.filter((tie) => !held.includes(tie));
  if (strays.length > 0) findings.add('tie', id, `is ${strays.join(', ')}`);
  else if (lacks.length > 0 && !gone) findings.add('tie', id, `is not ${lacks.join(', ')}`);
  else if (held.length > wanted.length) findings.add('tie', id, `is ${held.join(', ')}`);
}

/** Once all links were met: what names links that were not, and what counts others than it has. */
export function lookAtCounts({ known, findings }: Looking): void {
  for (const [link, namings] of known.awaited)
    if (!known.waiting.has(link)) for (const { check, id } of namings) findings.add(check, id, link);
  for (const [id, degree] of known.degrees) {
    const met = known.met.get(id) ?? 0;
    if (degree !== met) findings.add('degree', id, `${degree} for ${met}`);
  }
  for (const [id, { into }] of known.merged)
    if (!isEntity(known, into)) findings.add('merged', id, `into ${into}, which is not there`);
}
