import type { Ontology, OntologyFile } from '../../graph/ontology/ontology.ts';
import { parsePeriod } from '../../graph/values/period.ts';
import type { Attributes, EntityType, PeriodRecord } from '../../graph/records.ts';
import { checkDossier } from './check.ts';
import type {
  WrittenAmount,
  WrittenClaim,
  WrittenEntity,
  WrittenFigure,
  WrittenLink,
  WrittenSource,
} from './written.ts';
import { figureId, linkId } from '../../graph/writing/ids.ts';
import type {
  ClaimDraft,
  Dossier,
  EntityDraft,
  FigureDraft,
  LinkDraft,
  SourceDraft,
} from '../../graph/writing/drafts.ts';
import { DossierError } from '../fields/yaml-file.ts';
import { mergeAdditions, type ReadFile, type Reading } from './read.ts';
import type { Elsewhere } from '../../graph/writing/stored.ts';

/** The dossier that was read, checked. Throws a DossierError with every problem. */
export function buildDossier(reading: Reading, elsewhere?: Elsewhere): Dossier {
  const problems = checkDossier(reading, elsewhere);
  if (problems.length > 0) throw new DossierError(problems);
  const { files, ontology } = reading;
  return {
    id: given(reading.id),
    title: given(reading.title),
    summary: reading.summary,
    ontology: additionsOf(files),
    sources: files.flatMap(({ written }) => Object.entries(written.sources ?? {}).map(source)),
    entities: files.flatMap((file) =>
      Object.entries(file.written.entities ?? {}).map(([id, entity]) => entityDraft(file, id, entity)),
    ),
    links: files.flatMap((file) => (file.written.links ?? []).map((link) => linkDraft(file, link))),
    figures: files.flatMap((file) =>
      (file.written.figures ?? []).map((figure) => figureDraft(file, figure, ontology)),
    ),
  };
}

function additionsOf(files: readonly ReadFile[]): OntologyFile | null {
  const additions = files.flatMap(({ written }) => (written.ontology ? [written.ontology] : []));
  return additions.length === 0 ? null : mergeAdditions(additions);
}

function source([id, written]: [string, WrittenSource]): SourceDraft {
  return {
    id,
    title: given(written.title),
    kind: given(written.kind),
    author: written.author ?? null,
    publisher: written.publisher ?? null,
    published: period(written.published),
    url: written.url ?? null,
    reliability: written.reliability ?? 'F',
    notes: written.notes ?? null,
    licence: written.licence ?? null,
    attributes: attributes(written),
  };
}

function entityDraft(file: ReadFile, id: string, written: WrittenEntity): EntityDraft {
  return {
    id,
    type: given(written.type) as EntityType,
    kind: given(written.kind),
    name: given(written.name),
    aliases: written.aliases ?? [],
    identifiers: written.identifiers ?? [],
    summary: written.summary ?? null,
    valid: period(written.valid),
    lat: written.location?.lat ?? null,
    lon: written.location?.lon ?? null,
    ordinal: written.ordinal ?? null,
    ...backed(file, written),
  };
}

function linkDraft(file: ReadFile, written: WrittenLink): LinkDraft {
  const [from, type, to] = [given(written.from), given(written.type), given(written.to)];
  return {
    id: linkId(from, type, to, written.suffix),
    source: from,
    type,
    target: to,
    label: written.label ?? null,
    ...amount(written.amount),
    inKind: written.inKind ?? false,
    forms: [...new Set(written.forms)].sort(),
    giverCertain: written.giverCertain ?? true,
    valid: period(written.valid),
    ...backed(file, written),
  };
}

function amount(written: WrittenAmount = {}) {
  return {
    amountLow: written.value ?? written.low ?? null,
    amountHigh: written.value ?? written.high ?? null,
    currency: written.currency ?? null,
    per: written.per ?? null,
  };
}

function figureDraft(file: ReadFile, written: WrittenFigure, ontology: Ontology): FigureDraft {
  const [about, measure] = [given(written.about), given(written.measure)];
  return {
    id: figureId(about, measure, written.period, written.suffix),
    about,
    measure,
    low: written.value ?? written.low ?? null,
    high: written.value ?? written.high ?? null,
    unit: written.unit ?? ontology.measure(measure)?.unit ?? null,
    period: period(written.period),
    ...backed(file, written),
  };
}

const attributes = (written: { attributes?: Attributes }) =>
  written.attributes ? JSON.stringify(written.attributes) : null;

function backed(
  file: ReadFile,
  written: { claims?: WrittenClaim[]; evidence?: string[]; attributes?: Attributes },
) {
  return {
    attributes: attributes(written),
    claims: (written.claims ?? []).map((claim) => claimDraft(file, claim)),
    evidence: [...new Set(written.evidence)],
  };
}

function claimDraft({ defaults }: ReadFile, written: WrittenClaim): ClaimDraft {
  return {
    id: written.id ?? null,
    statement: given(written.says),
    locator: written.at === 'whole' ? null : given(written.at),
    stance: written.stance === 'denies' ? 'DENIES' : 'ASSERTS',
    credibility: written.credibility ?? defaults.credibility ?? 6,
    property: written.property ?? null,
    value: written.value ?? null,
    source: given(written.source ?? defaults.source),
    attributedTo: written.by ?? null,
    verdict: written.verdict ?? null,
    evidence: written.evidence ?? [],
  };
}

const period = (edtf: string | undefined): PeriodRecord | null =>
  edtf === undefined ? null : parsePeriod(edtf);

function given<T>(value: T | null | undefined): T {
  if (value == null) throw new Error('A dossier without problems lacks a value that it needs.');
  return value;
}
