/** Records as properties of the graph: the other way round from `server/graph/project.ts`, and derived ones beside them. */
import { claimPlace } from '../../graph/claim-place.ts';
import type {
  ClaimRecord,
  EntityRecord,
  EvidenceSummary,
  FigureRecord,
  LinkRecord,
  PeriodRecord,
  SourceRecord,
} from '../../graph/records.ts';
import { indexWords } from '../../graph/search-words.ts';
import type { Params, Value } from '../../store/graph-store.ts';

type Own = Readonly<Record<string, Value | undefined>>;

/** No null and no empty list: absent is how the graph holds those. */
const withoutNulls = (props: Own): Params =>
  Object.fromEntries(
    Object.entries(props).filter(
      ([, value]) => value != null && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Params;

const period = (it: PeriodRecord | null) => ({
  edtf: it?.edtf,
  validFrom: it?.earliest,
  validTo: it?.latest,
});

const backing = (it: EvidenceSummary) => ({
  ...{ sources: it.sources, origins: it.origins, knownFrom: it.knownFrom, credibility: it.credibility },
  ...{ reliability: it.reliability, disputed: it.disputed, evidence: it.evidence, dossier: it.dossier },
  attributes: it.attributes,
});

export const entityProps = (it: EntityRecord): Params =>
  withoutNulls({
    ...{ id: it.id, kind: it.kind, name: it.name, aliases: it.aliases, identifiers: it.identifiers },
    ...{ summary: it.summary, lat: it.lat, lon: it.lon, ordinal: it.ordinal, degree: it.degree },
    ...period(it.valid),
    search: indexWords(it),
    ...backing(it),
  });

export const linkProps = (it: LinkRecord): Params =>
  withoutNulls({
    ...{ id: it.id, label: it.label, amountLow: it.amountLow, amountHigh: it.amountHigh },
    ...{ currency: it.currency, per: it.per, inKind: it.inKind, forms: it.forms },
    giverCertain: it.giverCertain,
    ...period(it.valid),
    ...backing(it),
  });

export const figureProps = (it: FigureRecord): Params =>
  withoutNulls({
    ...{ id: it.id, about: it.about, measure: it.measure, low: it.low, high: it.high, unit: it.unit },
    ...period(it.period),
    ...backing(it),
  });

export const claimProps = (it: ClaimRecord): Params =>
  withoutNulls({
    ...{ id: it.id, statement: it.statement, locator: it.locator, stance: it.stance },
    ...{ credibility: it.credibility, property: it.property, value: it.value, retracted: false },
    ...{ about: it.about, source: it.source, attributedTo: it.attributedTo, verdict: it.verdict },
    ...{ evidence: it.evidence, dossier: it.dossier, place: claimPlace(it) },
    link: isLink(it.about) ? it.about : null,
  });

export const sourceProps = ({ published, ...it }: SourceRecord): Params =>
  withoutNulls({ ...it, ...period(published) });

/** Ids of links hold a dot, those of figures a colon. */
export const isLink = (id: string): boolean => id.includes('.') && !id.includes(':');
export const isFigure = (id: string): boolean => id.includes(':');
