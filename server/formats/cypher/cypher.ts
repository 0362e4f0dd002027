import { isPeriod } from '../../graph/property-rows.ts';
import { required } from '../../errors.ts';
import { readFileSync } from 'node:fs';
import type { Params, Value } from '../../store/graph-store.ts';
import type { Out, ExportFormat, ExportSource, Omission } from '../writing.ts';
import { claimPlace } from '../../graph/elements/claims.ts';
import type {
  ClaimRecord,
  EntityRecord,
  EvidenceSummary,
  FigureRecord,
  LinkRecord,
  PeriodRecord,
  RecordOf,
  SourceRecord,
} from '../../graph/records.ts';
import {
  claimProperties,
  entityProperties,
  evidenceProperties,
  figureProperties,
  linkProperties,
  sourceProperties,
  type Properties,
} from '../../graph/properties.ts';
import { indexWords } from '../../graph/search/index-words.ts';
import { leanProps } from '../../graph/writing/lean.ts';
import { shipped } from '../../root.ts';

/** Rows of one statement; also bounded in length, since a server reads a whole statement into memory. */
const maxRows = 500;
const maxLength = 500_000;

/** Rows gathered by the statement that they are for. */
interface Batches {
  add(statement: string, row: Params): Promise<void>;
  /** Writes what is gathered: later statements build on it. */
  flush(): Promise<void>;
}

function openBatches(out: Out): Batches {
  const waiting = new Map<string, { rows: string[]; length: number }>();
  const write = async (statement: string) => {
    const { rows } = required(waiting.get(statement), 'batch');
    waiting.delete(statement);
    await out.write(`UNWIND [\n${rows.join(',\n')}\n] AS row\n${statement};\n`);
  };
  return {
    add: async (statement, row) => {
      const batch = waiting.get(statement) ?? { rows: [], length: 0 };
      waiting.set(statement, batch);
      const text = literal(row);
      batch.rows.push(text);
      batch.length += text.length;
      if (batch.rows.length >= maxRows || batch.length >= maxLength) await write(statement);
    },
    flush: async () => {
      for (const statement of [...waiting.keys()]) await write(statement);
    },
  };
}

const named: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/**
 * A value as Cypher writes it. Control characters and line separators are escaped: cypher-shell reads line by line.
 * Whole numbers stay whole, as the driver sends them.
 */
export function literal(value: Value): string {
  if (typeof value === 'string') return textLiteral(value);
  if (typeof value === 'number') return numberLiteral(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(literal).join(', ')}]`;
  const entries = Object.entries(value).map(([key, entry]) => `${keyLiteral(key)}: ${literal(entry)}`);
  return `{${entries.join(', ')}}`;
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

function textLiteral(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what must be escaped
  const escaped = text.replace(/[\\'\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g, (sign) => {
    return named[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `'${escaped}'`;
}

function numberLiteral(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  const text = String(value).replace('e+', 'e');
  return /[.e]/.test(text) ? text : `${text}.0`;
}

const keyLiteral = (key: string) => (/^[A-Za-z]\w*$/.test(key) ? key : `\`${key.replaceAll('`', '``')}\``);

/** Records as properties of the graph: the other way round from `server/graph/elements/project.ts`, and derived ones beside them. */

type Own = Readonly<Record<string, Value | undefined>>;

/** No null and no empty list: absent is how the graph holds those. */
const withoutNulls = (props: Own): Params =>
  Object.fromEntries(
    Object.entries(props).flatMap(([name, value]): [string, Value][] =>
      value == null || (Array.isArray(value) && value.length === 0) ? [] : [[name, value]],
    ),
  );

/** Properties under the names under which they are stored. */
function propsOf<Rows extends Properties>(rows: Rows, record: RecordOf<Rows>): Own {
  const props: Record<string, Value | undefined> = {};
  for (const name in rows) {
    const value: unknown = record[name];
    if (rows[name]!.value !== 'period') props[name] = value as Value;
    else if (isPeriod(value)) Object.assign(props, period(value));
  }
  return props;
}

const period = (it: PeriodRecord | null) => ({
  edtf: it?.edtf,
  validFrom: it?.earliest,
  validTo: it?.latest,
});

const backing = (it: EvidenceSummary) => propsOf(evidenceProperties, it);

const entityProps = (it: EntityRecord): Params =>
  withoutNulls({
    ...{ id: it.id, ...propsOf(entityProperties, it), degree: it.degree, search: indexWords(it) },
    ...backing(it),
  });

const linkProps = (it: LinkRecord): Params =>
  withoutNulls({ id: it.id, ...propsOf(linkProperties, it), ...backing(it) });

const figureProps = (it: FigureRecord): Params =>
  withoutNulls({ id: it.id, ...propsOf(figureProperties, it), ...backing(it) });

const claimProps = (it: ClaimRecord): Params =>
  withoutNulls({
    ...{ id: it.id, ...propsOf(claimProperties, it), dossier: it.dossier, place: claimPlace(it) },
    link: isLink(it.about) ? it.about : null,
  });

const sourceProps = (it: SourceRecord): Params =>
  withoutNulls({
    ...{ id: it.id, ...propsOf(sourceProperties, it), attributes: it.attributes, dossier: it.dossier },
  });

/** Ids of links hold a dot, those of figures a colon. */
const isLink = (id: string): boolean => id.includes('.') && !id.includes(':');
const isFigure = (id: string): boolean => id.includes(':');

/** A script that makes the same graph in an empty Neo4j. */
export const cypherExport: ExportFormat = {
  id: 'cypher',
  label: 'Cypher script (Neo4j)',
  extension: '.cypher',
  mediaType: 'text/plain',
  write: writeScript,
};

/** Labels and types, which no parameter can hold: only those of the ontology's form get into a statement. */
const word = /^[A-Za-z]\w{0,62}$/;

async function writeScript(source: ExportSource, out: Out): Promise<readonly Omission[]> {
  await out.write(head(source.title));
  const batches = openBatches(out);
  let unnamed = 0;
  for await (const dossier of source.dossiers())
    await batches.add('MERGE (d:Dossier {id: row.id}) SET d = row', present({ ...dossier }));
  for await (const each of source.sources())
    await batches.add('MERGE (s:Source {id: row.id}) SET s = row', sourceProps(each));
  for await (const entity of source.entities())
    if (word.test(entity.type))
      await batches.add(`CREATE (e:Entity:${entity.type}) SET e = row`, leanProps(entityProps(entity)));
    else unnamed += 1;
  await batches.flush();
  for await (const link of source.links())
    if (word.test(link.type))
      await batches.add(
        `MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to}) CREATE (a)-[r:${link.type}]->(b) SET r = row.props`,
        { from: link.source, to: link.target, props: leanProps(linkProps(link)) },
      );
    else unnamed += 1;
  for await (const figure of source.figures())
    await batches.add(
      'MATCH (e:Entity {id: row.about}) CREATE (f:Figure)-[:ABOUT]->(e) SET f = row',
      leanProps(figureProps(figure)),
    );
  await batches.flush();
  await writeClaims(source, batches);
  await batches.flush();
  for await (const { id, attributedTo } of source.claims())
    if (attributedTo !== null)
      await batches.add(
        'MATCH (c:Claim {id: row.id}), (e:Entity {id: row.to}) CREATE (c)-[:ATTRIBUTED_TO]->(e)',
        { id, to: attributedTo },
      );
  await batches.flush();
  return unnamed > 0
    ? [{ what: 'elements', count: unnamed, why: 'Their types cannot be written in Cypher.' }]
    : [];
}

async function writeClaims(source: ExportSource, batches: Batches): Promise<void> {
  for await (const claim of source.claims()) {
    const ends = isLink(claim.about) ? endsOf(claim.about) : [claim.about];
    const about = isFigure(claim.about) ? 'Figure' : 'Entity';
    const match = ends.map((_, at) => `(x${at}:${about} {id: row.ends[${at}]})`).join(', ');
    const ties = ends.map((_, at) => `CREATE (c)-[:ABOUT]->(x${at})`).join(' ');
    await batches.add(
      `MATCH (s:Source {id: row.props.source}), ${match} CREATE (c:Claim) SET c = row.props CREATE (c)-[:FROM]->(s) ${ties}`,
      { ends, props: claimProps(claim) },
    );
  }
}

/** The ends that a link's id names. */
function endsOf(id: string): string[] {
  const [from = '', , to = ''] = id.split('.');
  return [from, to];
}

const present = (props: Readonly<Record<string, string | null>>): Params =>
  Object.fromEntries(Object.entries(props).filter(([, value]) => value !== null));

/** Constraints first: with them the statements find nodes by id. */
function head(title: string): string {
  const text = readFileSync(shipped('cypher', 'constraints.cypher'), 'utf8').replace(/^\s*\/\/.*\n/gm, '');
  const about = [
    `${title.replace(/\s+/g, ' ')}, exported by Entente for an empty Neo4j 5 or later.`,
    'Run it with: cypher-shell -a neo4j://localhost:7687 -u neo4j -f this-file.cypher',
  ];
  return `${about.map((line) => `// ${line}`).join('\n')}\n\n${text.trim()}\n\n`;
}
