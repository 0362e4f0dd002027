import { amountBounds, figureBounds } from '../../graph/values/exact-bounds.ts';
import type { Ontology, OntologyFile } from '../../graph/ontology/ontology.ts';
import { parsePeriod } from '../../graph/values/period.ts';
import type { Attributes, EntityType, PeriodRecord, RecordOf } from '../../graph/records.ts';
import {
  entityProperties,
  figureProperties,
  linkProperties,
  sourceProperties,
  type Properties,
} from '../../graph/properties.ts';
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
    views: reading.views,
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

/** What a file says of properties; what it leaves out is what their rows say that means. */
function valuesOf<Rows extends Properties>(rows: Rows, written: object): RecordOf<Rows> {
  const said = written as Readonly<Record<string, unknown>>;
  const values: Record<string, unknown> = {};
  for (const name in rows) {
    const { value, needed, otherwise } = rows[name]!;
    const held = said[name];
    if (value === 'period') values[name] = period(held as string | undefined);
    else if (value === 'texts') values[name] = held ?? [];
    else values[name] = needed ? given(held) : (held ?? otherwise ?? null);
  }
  return values as RecordOf<Rows>;
}

function source([id, written]: [string, WrittenSource]): SourceDraft {
  return { id, ...valuesOf(sourceProperties, written), attributes: attributes(written) };
}

function entityDraft(file: ReadFile, id: string, written: WrittenEntity): EntityDraft {
  return {
    id,
    type: given(written.type) as EntityType,
    ...valuesOf(entityProperties, { ...written, ...written.location }),
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
    ...valuesOf(linkProperties, { ...written, ...amount(written.amount) }),
    forms: [...new Set(written.forms)].sort(),
    ...backed(file, written),
  };
}

const amount = ({ value, low, high, currency, per }: WrittenAmount = {}) => ({
  ...amountBounds((value ?? low)?.toString(), (value ?? high)?.toString()),
  ...{ currency, per },
});

function figureDraft(file: ReadFile, written: WrittenFigure, ontology: Ontology): FigureDraft {
  const { value, low, high, unit } = written;
  const bounds = figureBounds((value ?? low)?.toString(), (value ?? high)?.toString());
  const figure = valuesOf(figureProperties, { ...written, low: undefined, high: undefined, ...bounds });
  return {
    id: figureId(figure.about, figure.measure, written.period, written.suffix),
    ...figure,
    unit: unit ?? ontology.measure(figure.measure)?.unit ?? null,
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
