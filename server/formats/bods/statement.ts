import { isRecord, recordOf, recordsOf, textOf, textsOf, type JsonRecord } from '../json.ts';
import type { Json } from '../../graph/records.ts';

/** A statement of the Beneficial Ownership Data Standard, of any of its versions 0.1 to 0.4. */
export interface Statement {
  /** Its own id. */
  readonly id: string;
  /** The record that it is of; before 0.4 statements had none, and this is the statement's id. */
  readonly record: string;
  readonly kind: 'entity' | 'person' | 'relationship';
  /** What it says; before 0.4 that stood in the statement itself. */
  readonly details: JsonRecord;
  /** `YYYY-MM-DD`; '' for none. */
  readonly date: string;
  /** Ids of older statements of the same. */
  readonly replaces: readonly string[];
  /** Whether what it says has come to its end. */
  readonly isClosed: boolean;
  /** As the file has it. */
  readonly whole: JsonRecord;
}

const kinds: Readonly<Record<string, Statement['kind']>> = {
  ...{ entity: 'entity', person: 'person', relationship: 'relationship' },
  ...{ entityStatement: 'entity', personStatement: 'person', ownershipOrControlStatement: 'relationship' },
};

/** The statement that a value is; a sentence that says what to change for one that is none. */
export function statementOf(value: Json): Statement | string {
  if (!isRecord(value)) return 'This is no statement; write a map with "statementId" and "recordType".';
  const id = textOf(value, 'statementId') ?? textOf(value, 'statementID');
  if (!id) return 'This statement has no "statementId"; add it.';
  const type = textOf(value, 'recordType') ?? textOf(value, 'statementType') ?? '';
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  if (!kind)
    return `The "recordType" of this statement is ${JSON.stringify(type)}; write entity, person or relationship.`;
  return {
    ...{ id, kind, whole: value, record: textOf(value, 'recordId') ?? id },
    details: isRecord(value.recordDetails) ? value.recordDetails : value,
    date: textOf(value, 'statementDate') ?? '',
    replaces: textsOf(value, 'replacesStatements'),
    isClosed: value.recordStatus === 'closed',
  };
}

/** Whether a value is a statement. */
export function isStatement(value: Json): boolean {
  return typeof statementOf(value) === 'object';
}

/** The record or statement that a relationship names; null for a party that is not known, with the reason given. */
export function partyOf(value: Json | undefined): { readonly id: string } | { readonly unknown: string } {
  if (typeof value === 'string' && value !== '') return { id: value };
  const party = recordOf(value);
  for (const name of ['describedByEntityStatement', 'describedByPersonStatement']) {
    const id = textOf(party, name);
    if (id) return { id };
  }
  const why = isRecord(party.unspecified) ? party.unspecified : party;
  return { unknown: textOf(why, 'description') ?? textOf(why, 'reason') ?? 'no party is named' };
}

/** All names of an entity or person, the one to call it by first. */
export function namesOf({ kind, details }: Statement): readonly string[] {
  if (kind === 'entity')
    return [textOf(details, 'name') ?? [], textsOf(details, 'alternateNames')].flat().filter(Boolean);
  const written = recordsOf(details.names).map((name) => {
    const parts = ['givenName', 'patronymicName', 'familyName'].flatMap((part) => textOf(name, part) ?? []);
    return { type: textOf(name, 'type') ?? '', text: textOf(name, 'fullName') ?? parts.join(' ') };
  });
  const order = ['individual', 'legal', 'transliteration'];
  const place = ({ type }: { type: string }) => (order.includes(type) ? order.indexOf(type) : order.length);
  const sorted = written.sort((a, b) => place(a) - place(b)).map(({ text }) => text.trim());
  return sorted.filter((text) => text !== '');
}

/** Why someone has no name, for those who have none. */
export function unnamedAs({ kind, details }: Statement): string {
  const why = recordOf(details[kind === 'entity' ? 'unspecifiedEntityDetails' : 'unspecifiedPersonDetails']);
  const said = textOf(why, 'description') ?? textOf(why, 'reason');
  return `Unnamed ${kind}${said ? ` (${said})` : ''}`;
}

/** `scheme:id` by the codes of org-id.guide (`gb-coh:00000001`), LEI by its own name. */
export function identifiersIn(details: JsonRecord): readonly string[] {
  return recordsOf(details.identifiers).flatMap((each) => {
    const [id, scheme] = [textOf(each, 'id')?.trim(), textOf(each, 'scheme')?.trim()];
    if (!id || !scheme) return [];
    return `${scheme === 'XI-LEI' ? 'lei' : scheme.toLowerCase()}:${id}`;
  });
}

/** An interest that someone holds in something. */
export interface Interest {
  /** `shareholding`, `seniorManagingOfficial`; '' where it is not said. */
  readonly type: string;
  /** `indirect shareholding, 25 to 50 %`. */
  readonly label: string;
  readonly start: string;
  readonly end: string;
}

export function interestsOf({ details }: Statement): readonly Interest[] {
  return recordsOf(details.interests).map((each) => {
    const type = textOf(each, 'type') ?? '';
    const level = textOf(each, 'directOrIndirect') ?? textOf(each, 'interestLevel') ?? '';
    const words = type
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replaceAll(/[-_]+/g, ' ')
      .toLowerCase();
    const what = [level === 'indirect' ? level : '', words || 'interest'].filter(Boolean).join(' ');
    const share = shareOf(recordOf(each.share));
    return {
      ...{ type, label: share === '' ? what : `${what}, ${share}` },
      ...{ start: textOf(each, 'startDate') ?? '', end: textOf(each, 'endDate') ?? '' },
    };
  });
}

function shareOf(share: JsonRecord): string {
  const number = (...names: string[]) =>
    names.map((name) => share[name]).find((value) => value !== undefined && value !== null);
  const [exact, low, high] = [
    number('exact'),
    number('minimum', 'exclusiveMinimum'),
    number('maximum', 'exclusiveMaximum'),
  ].map((value) => (typeof value === 'number' || typeof value === 'string' ? String(value) : ''));
  if (exact) return `${exact} %`;
  if (low && high) return low === high ? `${low} %` : `${low} to ${high} %`;
  return low ? `at least ${low} %` : high ? `up to ${high} %` : '';
}
