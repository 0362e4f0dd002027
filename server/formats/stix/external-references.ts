import { createHash } from 'node:crypto';
import type { Attributes } from '../../graph/records.ts';
import type { SourcePart, Place } from '../reading.ts';
import { isRecord, textOf, textsOf } from '../json.ts';
import { type StixObject } from './stix-object.ts';
import { idPart } from '../ids.ts';

interface ExternalReference {
  readonly source: SourcePart;
  /** `external_references[2]` */
  readonly locator: string;
}

/** The external references of an object as sources. One reference cited twice is one source. */
export function referencesOf(object: StixObject, place: Place): ExternalReference[] {
  const references = object.external_references;
  if (!Array.isArray(references)) return [];
  return references.flatMap((reference, index) =>
    isRecord(reference)
      ? [{ source: referenceSource(reference, place), locator: `external_references[${index}]` }]
      : [],
  );
}

/** `ref-esentire-2020-1a2b3c4d5e6f`: made of all that the reference says, so that equal ones are one. */
export function referenceId(reference: Attributes): string {
  const said = JSON.stringify(Object.entries(reference).sort(([a], [b]) => (a < b ? -1 : 1)));
  const name = [textOf(reference, 'source_name'), textOf(reference, 'external_id')].filter(Boolean).join('-');
  const slug = idPart(name.toLowerCase().slice(0, 60));
  return `ref-${slug}-${createHash('sha256').update(said).digest('hex').slice(0, 12)}`;
}

function referenceSource(reference: Attributes, place: Place): SourcePart {
  const [name, id, url, description] = ['source_name', 'external_id', 'url', 'description'].map((each) =>
    textOf(reference, each)?.trim(),
  );
  const citation = description ? parseCitation(description) : null;
  return {
    place,
    id: referenceId(reference),
    title: citation?.title ?? ([name, id].filter(Boolean).join(' ') || 'Reference without a name'),
    kind: 'reference',
    ...(citation && { author: citation.author }),
    ...(citation?.published && { published: citation.published }),
    ...(url && /^https?:\/\/[^\s/]+/.test(url) && { url }),
    ...(description && { notes: description }),
    attributes: { stix: reference },
  };
}

/** Ids that others know an object by: those of MITRE's catalogues, and a vulnerability's CVE number. */
export function identifiersOf(object: StixObject, kind: string): string[] {
  const references = Array.isArray(object.external_references) ? object.external_references : [];
  const known = references.flatMap((reference) => {
    if (!isRecord(reference)) return [];
    const [name, id] = [textOf(reference, 'source_name'), textOf(reference, 'external_id')];
    if (!name || !id) return [];
    const same = name.startsWith('mitre-') || (name === 'cve' && object.type === 'vulnerability');
    return same ? [`${name}:${id}`] : [];
  });
  const own = textsOf(object, 'x_entente_identifiers');
  return [...new Set([`stix:${object.id}`, ...known, ...own]), ...countryCode(object, kind)];
}

/** A country's code of two or three letters is how others know it too. */
function countryCode(object: StixObject, kind: string): string[] {
  const code = kind === 'country' ? textOf(object, 'country') : undefined;
  return code !== undefined && /^[A-Z]{2,3}$/.test(code) ? [`iso-3166-1:${code}`] : [];
}

interface Citation {
  readonly author: string;
  readonly title: string;
  /** EDTF; undefined where the citation says "n.d.". */
  readonly published: string | undefined;
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const citationForm =
  /^(.{2,200}?)\.? \((?:n\.d\.|(\d{4})(?:, ([A-Z][a-z]+)(?: (\d{1,2}))?)?)\)\. (.{3,300}?)\. Retrieved [A-Z]/s;

/** Reads `Author. (2014, October 14). Title. Retrieved June 18, 2017.`, as MITRE cites; null for anything else. */
function parseCitation(text: string): Citation | null {
  const match = citationForm.exec(text);
  if (!match) return null;
  const [, author = '', year, monthName, day, title = ''] = match;
  const month = months.indexOf(monthName ?? '') + 1;
  const two = (part: number | string) => String(part).padStart(2, '0');
  const published =
    year && month > 0 ? `${year}-${two(month)}${day ? `-${two(day)}` : ''}` : monthName ? undefined : year;
  return { author: author.trim(), title: title.replaceAll(/\s+/g, ' ').trim(), published };
}
