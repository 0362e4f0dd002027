import { entityId, suffixOf } from '../ids.ts';
import { addedLinkTypes } from '../ftm/graph-types.ts';
import { readJsonItems } from '../json-items.ts';
import { isRecord, parseJson } from '../json.ts';
import type { ImportFile, ImportFormat, Place, ReadContext, Sink } from '../reading.ts';
import { textOf as linesIn } from '../tables/files/delimited.ts';
import { intervalOf, seasonMonth } from '../../graph/values/period.ts';
import { readDate } from '../values/dates.ts';
import type { Json } from '../../graph/records.ts';
import {
  identifiersIn,
  interestsOf,
  isStatement,
  namesOf,
  partyOf,
  statementOf,
  unnamedAs,
  type Statement,
} from './statement.ts';

/** Who owns and controls what, in the Beneficial Ownership Data Standard: a list of statements, or one a line. */
export const bods: ImportFormat = {
  id: 'bods',
  label: 'Beneficial Ownership Data Standard (BODS 0.1 to 0.4)',
  extensions: ['.json', '.jsonl', '.ndjson'],
  passes: 2,
  detects: (_name, head) => {
    const text = new TextDecoder().decode(head).trimStart();
    const id = /"statementI[dD]"\s*:/.test(text);
    return id && /^(?:\[\s*)?\{/.test(text) && /"(?:recordType|statementType)"\s*:/.test(text);
  },
  fits: ({ root, names, first }) =>
    root === 'list'
      ? isStatement(first.get('') ?? null)
      : names.has('statementId') || names.has('statementID'),
  read: readBods,
};

type Take = (statement: Statement, place: Place) => void;

async function readBods(files: readonly ImportFile[], context: ReadContext, sink: Sink): Promise<void> {
  const newest = new Newest();
  const quiet = () => undefined;
  for (const file of files) await readStatements(file, (statement) => newest.see(statement), quiet, context);
  const reader = new BodsReader(context, sink, newest);
  for (const file of files)
    await readStatements(
      file,
      (statement, place) => {
        sink.row();
        reader.take(statement, place);
      },
      (place, message) => sink.problem(place, message),
      context,
    );
  reader.finish(files);
}

/** Hands on each statement of a list, or of a file with one a line. */
async function readStatements(
  file: ImportFile,
  take: Take,
  problem: (place: Place, message: string) => void,
  { signal }: ReadContext,
): Promise<void> {
  const one = (value: Json, place: Place) => {
    const statement = statementOf(value);
    if (typeof statement === 'string') problem(place, statement);
    else take(statement, { ...place, object: statement.id });
  };
  const head = new TextDecoder().decode(await file.head(4096));
  if (/^\s*\[/.test(head)) {
    await readJsonItems(file, {
      what: 'list of statements',
      enters: (path, opening) => path === '' && opening === '[',
      take: ({ value, place }) => one(value, { file: place.file, line: place.line }),
      problem,
      pause: () => signal.throwIfAborted(),
    });
    return;
  }
  let rest = '';
  let line = 0;
  const take_ = (text: string) => {
    line += 1;
    if (text.trim() === '') return;
    try {
      one(parseJson(text), { file: file.name, line });
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      problem(
        { file: file.name, line },
        'This line is no JSON; write one statement a line, or all in a list.',
      );
    }
  };
  for await (const piece of linesIn(file, undefined)) {
    signal.throwIfAborted();
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(take_);
  }
  if (rest !== '') take_(rest);
}

/** Which statement of a record counts: the newest, by what it replaces, its day, and its place in the files. */
class Newest {
  readonly #byRecord = new Map<string, { readonly id: string; readonly date: string }>();
  readonly #recordOf = new Map<string, string>();
  readonly #replacedBy = new Map<string, string>();

  see({ id, record, date, replaces }: Statement): void {
    const known = this.#byRecord.get(record);
    if (!known || known.date <= date) this.#byRecord.set(record, { id, date });
    if (record !== id) this.#recordOf.set(id, record);
    for (const old of replaces) if (old !== id) this.#replacedBy.set(old, id);
  }

  /** The record that an id of a record or statement leads to. */
  record(id: string): string {
    let at = id;
    const seen = new Set<string>();
    for (
      let next = this.#replacedBy.get(at);
      next !== undefined && !seen.has(at);
      next = this.#replacedBy.get(at)
    ) {
      seen.add(at);
      at = next;
    }
    return this.#recordOf.get(at) ?? at;
  }

  has(id: string): boolean {
    return this.#byRecord.has(this.record(id));
  }

  isIt({ id, record }: Statement): boolean {
    return !this.#replacedBy.has(id) && this.#byRecord.get(record)?.id === id;
  }
}

const entityKinds: Readonly<Record<string, string>> = {
  ...{ registeredEntity: 'company', legalEntity: 'organisation', arrangement: 'organisation' },
  ...{ state: 'state', stateBody: 'government' },
};

const posts = /^(?:senior-?managing-?official|board-?member|board-?chair)$/i;
const owning = /shareholding|ownership/i;

class BodsReader {
  readonly #context: ReadContext;
  readonly #sink: Sink;
  readonly #newest: Newest;
  readonly #declared = new Set<string>();
  #older = 0;
  #unknown = 0;

  constructor(context: ReadContext, sink: Sink, newest: Newest) {
    this.#context = context;
    this.#sink = sink;
    this.#newest = newest;
  }

  take(statement: Statement, place: Place): void {
    if (!this.#newest.isIt(statement)) this.#older += 1;
    else if (statement.kind === 'relationship') this.#relationship(statement, place);
    else this.#entity(statement, place);
  }

  finish([file]: readonly ImportFile[]): void {
    const place = { file: file?.name ?? '' };
    if (this.#older > 0)
      this.#sink.note(
        place,
        `${count(this.#older, 'statement is', 'statements are')} older than another of the same record, which counts.`,
      );
    if (this.#unknown > 0)
      this.#sink.note(
        place,
        `${count(this.#unknown, 'relationship names', 'relationships name')} no known party, and became no link.`,
      );
  }

  #entity(statement: Statement, place: Place): void {
    const { kind, details } = statement;
    const [name = unnamedAs(statement), ...aliases] = [...new Set(namesOf(statement))];
    const [from, to] = kind === 'person' ? ['birthDate', 'deathDate'] : ['foundingDate', 'dissolutionDate'];
    const type = isRecord(details.entityType) ? details.entityType.type : details.entityType;
    const valid = this.#period(details[from], details[to], '', place);
    const identifiers = identifiersIn(details);
    this.#sink.entity({
      ...{ place, id: this.#id(statement.record), type: 'Actor', name },
      kind: kind === 'person' ? 'person' : (typeof type === 'string' && entityKinds[type]) || 'organisation',
      ...(aliases.length > 0 && { aliases }),
      ...(identifiers.length > 0 && { identifiers }),
      ...(valid !== '' && { valid }),
      ...this.#kept(statement),
    });
  }

  #relationship(statement: Statement, place: Place): void {
    const { details } = statement;
    const [party, subject] = [partyOf(details.interestedParty), partyOf(details.subject)];
    if ('unknown' in party || 'unknown' in subject) {
      this.#unknown += 1;
      return;
    }
    for (const { id } of [party, subject])
      if (!this.#newest.has(id))
        this.#sink.note(
          place,
          `${JSON.stringify(id)} is in none of these files; the link waits until it is.`,
        );
    const interests = interestsOf(statement);
    const none = { type: '', label: 'has an interest in', start: '', end: '' };
    for (const [at, interest] of (interests.length > 0 ? interests : [none]).entries()) {
      const closed = statement.isClosed && interest.end === '' ? statement.date : '';
      const valid = this.#period(
        interest.start,
        interest.end || closed,
        statement.isClosed ? '' : '..',
        place,
      );
      this.#sink.link({
        ...{ place, source: this.#id(party.id), target: this.#id(subject.id) },
        ...{ type: this.#linkType(interest.type), label: interest.label },
        suffix: suffixOf(statement.record, ...(at === 0 ? [] : [String(at + 1)])),
        ...(valid !== '' && { valid }),
        ...this.#kept(statement),
      });
    }
  }

  #linkType(interest: string): string {
    if (interest === '') return 'RELATED_TO';
    if (posts.test(interest)) return 'HOLDS_POST';
    const type = owning.test(interest) ? 'OWNS' : 'HAS_CONTROL_OF';
    const added = addedLinkTypes[type];
    if (added && !this.#context.ontology.linkType(type) && !this.#declared.has(type))
      this.#sink.ontology({ linkTypes: { [type]: added } });
    this.#declared.add(type);
    return type;
  }

  /** EDTF of two days; '' where neither is said. `end` is what an end that is not said is. */
  #period(from: Json | undefined, to: Json | undefined, end: string, place: Place): string {
    const [first = '', last = ''] = [from, to].map((value) => {
      if (typeof value !== 'string' || value === '') return '';
      const { edtf, odd } = readDate(value);
      const wrong = odd ?? (edtf !== undefined && /[/{[]/.test(edtf) ? 'is a period and no day' : undefined);
      if (wrong === undefined) return edtf ?? '';
      this.#sink.note(
        place,
        `${JSON.stringify(value)} ${wrong.replace(/[;.].*$/, '')}; it is kept as written.`,
      );
      return '';
    });
    if (!first && !last) return '';
    const [begin, stop] = [seasonMonth(first, 'start'), seasonMonth(last, 'end')];
    if (begin && stop && begin > stop.padEnd(begin.length, '~')) {
      this.#sink.note(place, `It ends (${last}) before it starts (${first}); both are kept as written.`);
      return '';
    }
    if (first === last) return first;
    return intervalOf(first, last || end);
  }

  #kept({ id, whole }: Statement) {
    return { evidence: [`${this.#context.dataset}|${id}`], attributes: { bods: whole } };
  }

  #id(id: string): string {
    return entityId(this.#context.dataset, this.#newest.record(id));
  }
}

const count = (n: number, one: string, many: string) =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
