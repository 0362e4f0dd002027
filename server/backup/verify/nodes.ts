import { summarise, type SourceEvidence, type Summary } from '../../graph/elements/evidence.ts';
import { text, textOrNull, texts, toClaim } from '../../graph/elements/project.ts';
import type { Ontology } from '../../graph/ontology/ontology.ts';
import { reliabilities } from '../../graph/properties.ts';
import type { ClaimRecord, EvidenceSummary } from '../../graph/records.ts';
import { indexWords } from '../../graph/search/index-words.ts';
import { idProblem } from '../../graph/writing/ids.ts';
import { ownProps } from '../../merge/join.ts';
import type { GraphStore, Row } from '../../store/graph-store.ts';
import { nodesOf, type WholeNode } from '../whole.ts';
import type { Findings } from './findings.ts';
import { lookInIndexes } from './indexes.ts';
import { expectLink, hold, isEntity, type Known } from './known.ts';

/** What the passes over nodes work with. */
export interface Looking {
  readonly store: GraphStore;
  readonly ontology: Ontology;
  readonly known: Known;
  readonly findings: Findings;
  /** Told of each node and relationship that was met. */
  met(count: number): void;
}

/** Goes through the nodes of one label that have an id; tells of those that have none, or share one. */
export async function eachNode(
  looking: Looking,
  label: string,
  look: (node: WholeNode & { readonly id: string }) => void,
): Promise<void> {
  const seen = new Set<string>();
  for await (const nodes of nodesOf(looking.store, label)) {
    looking.met(nodes.length);
    await lookInIndexes(looking.store, label, nodes, looking.findings);
    for (const { id, labels, props } of nodes) {
      const at = id ?? `${label} without an id`;
      // Several data sets may have dropped what had one id.
      const one = label === 'Retracted' ? `${at} of ${text(props['dossier'])}` : at;
      if (seen.has(one)) looking.findings.add('same id', at, label);
      seen.add(one);
      if (id === null) looking.findings.add('id', at);
      else if (label !== 'Entity' && labels.length !== 1)
        looking.findings.add('label', id, labels.join(', '));
      else look({ id, labels, props });
    }
  }
}

export async function lookAtSources(looking: Looking): Promise<void> {
  const { known } = looking;
  await eachNode(looking, 'Source', ({ id, props }) => {
    const reliability = reliabilities.find((each) => each === props['reliability']) ?? 'F';
    const knownFrom = textOrNull(props['validFrom']);
    known.sources.set(id, { reliability, knownFrom, dropped: props['digest'] === 'dropped' });
    requireListed(looking, props);
  });
}

/** Every element, claim and source is of a data set that is listed. */
export function requireListed({ known, findings }: Looking, props: Row): void {
  const dossier = text(props['dossier']);
  if (!known.dossiers.has(dossier)) findings.add('data set', dossier, 'is not listed');
}

export async function lookAtClaims(looking: Looking): Promise<void> {
  const { known, findings } = looking;
  await eachNode(looking, 'Claim', ({ id, props }) => {
    const claim = toClaim(props);
    requireListed(looking, props);
    const source = known.sources.get(claim.source);
    if (!source || (source.dropped && !claim.retracted)) findings.add('source', id, claim.source);
    if (claim.retracted) return;
    const about = known.claims.get(claim.about);
    if (about) about.push(claim);
    else known.claims.set(claim.about, [claim]);
    if (claim.about.includes('.')) expectLink(known, claim.about, { check: 'claim', id });
    const link = textOrNull(props['link']);
    if (link !== null && link !== claim.about) findings.add('claim', id, `its link is ${link}`);
    for (const each of claim.evidence)
      if (each.includes('.')) expectLink(known, each, { check: 'assessment', id });
  });
}

/** What claims are about and what assessments rest on, but for links: once entities and figures are known. */
export async function lookAtSubjects(looking: Looking): Promise<void> {
  const { known, findings } = looking;
  const isThere = (id: string) =>
    id.includes(':') ? known.figures.has(id) || known.waiting.has(id) : isEntity(known, id);
  for await (const claims of nodesOf(looking.store, 'Claim'))
    for (const { id, props } of claims) if (id !== null) lookAtSubject(id, toClaim(props));
  function lookAtSubject(id: string, { retracted, about, evidence, attributedTo }: ClaimRecord): void {
    if (retracted) return;
    if (!about.includes('.') && !isThere(about)) findings.add('claim', id, about);
    if (attributedTo !== null && !isEntity(known, attributedTo) && !known.merged.has(attributedTo))
      findings.add('claim', id, `attributed to ${attributedTo}`);
    for (const each of evidence)
      if (!each.includes('.') && !isThere(each) && !known.merged.has(each))
        findings.add('assessment', id, each);
  }
}

export async function lookAtMerged(looking: Looking): Promise<void> {
  const { known, findings } = looking;
  await eachNode(looking, 'Merged', ({ id, props }) => {
    const into = text(props['into']);
    known.merged.set(id, { into, was: text(props['was']) });
    bring(known, into, texts(props['evidence']));
    hold(known, text(props['dossier']), 'entities');
    requireListed(looking, props);
    if (props['own'] != null) findings.add('beside', id);
  });
}

/**
 * Adds entries that others bring to an element: by its id what was merged into it, by its type, a space and its id
 * what other data sets say of it, which counts only where they say the same type.
 */
export function bring(known: Known, key: string, entries: readonly string[]): void {
  const brought = known.brought.get(key) ?? new Set<string>();
  for (const entry of entries) brought.add(entry);
  known.brought.set(key, brought);
}

/** `sample` gets each with the words under which it is to be found. */
export async function lookAtEntities(
  looking: Looking,
  sample: (id: string, words: string) => void,
): Promise<void> {
  const { known, findings, ontology } = looking;
  const types = new Set<string>(ontology.entityTypes.map(({ id }) => id));
  await eachNode(looking, 'Entity', ({ id, labels, props }) => {
    const [type, ...more] = labels.filter((label) => label !== 'Entity');
    if (type === undefined || more.length > 0 || !types.has(type))
      findings.add('label', id, labels.join(', '));
    if (idProblem(id, 'id') !== null) findings.add('id', id);
    known.degrees.set(id, Number(props['degree'] ?? -1));
    hold(known, text(props['dossier']), 'entities');
    requireListed(looking, props);
    lookAtEvidence(looking, id, props, [id, `${type} ${id}`]);
    const [name, aliases, summary] = [
      text(props['name']),
      texts(props['aliases']),
      textOrNull(props['summary']),
    ];
    const words = indexWords({ name, aliases, summary });
    if (text(props['search']) !== words) findings.add('words', id);
    sample(id, words);
  });
}

export async function lookAtFigures(looking: Looking): Promise<void> {
  const { known, findings } = looking;
  await eachNode(looking, 'Figure', ({ id, props }) => {
    known.figures.add(id);
    hold(known, text(props['dossier']), 'figures');
    requireListed(looking, props);
    lookAtEvidence(looking, id, props, [` ${id}`]);
    if (!isEntity(known, text(props['about']))) findings.add('figure', id, text(props['about']));
  });
}

const compared = ['sources', 'origins', 'credibility', 'disputed', 'knownFrom', 'reliability'] as const;
type Compared = Pick<EvidenceSummary, (typeof compared)[number]>;
const unknown: SourceEvidence = { reliability: 'F', knownFrom: null };

/** An element's summary against its claims and entries, and those entries against what it and others bring. */
export function lookAtEvidence(looking: Looking, id: string, props: Row, keys: readonly string[]): void {
  const { known, findings } = looking;
  const entries = texts(props['evidence']);
  const wanted: Compared = summarise(
    known.claims.get(id) ?? [],
    entries,
    (source) => known.sources.get(source) ?? unknown,
  );
  const stored = storedSummary(props);
  const missing = wanted.sources.filter((source) => known.sources.get(source)?.dropped !== false);
  for (const source of missing) findings.add('source', id, source);
  // What a source was that is not there any more nobody knows.
  const fields = missing.length > 0 ? compared.slice(0, 4) : compared;
  const wrong = fields.filter((field) => String(stored[field]) !== String(wanted[field]));
  if (wrong.length > 0) findings.add('summary', id, wrong.join(', '));
  const brought = keys.flatMap((key) => known.brought.get(key) ?? []);
  if ((props['own'] != null) !== brought.length > 0) findings.add('beside', id);
  else if (brought.length > 0) {
    const own = texts(ownProps(props)['evidence']);
    const all = new Set([...own, ...brought.flatMap((each) => [...each])]);
    const shown = new Set(entries);
    if (all.size !== shown.size || [...all].some((entry) => !shown.has(entry))) findings.add('beside', id);
  }
}

/** The summary as it is stored, with what is meant where nothing is. */
function storedSummary(props: Row): Compared {
  const sources = texts(props['sources']);
  const reliability: Summary['reliability'] =
    reliabilities.find((each) => each === props['reliability']) ?? 'F';
  return {
    sources,
    origins: props['origins'] == null ? sources : texts(props['origins']),
    credibility: Number(props['credibility'] ?? 6),
    disputed: props['disputed'] === true,
    knownFrom: textOrNull(props['knownFrom']),
    reliability,
  };
}
