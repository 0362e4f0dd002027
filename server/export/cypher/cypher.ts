import { readFileSync } from 'node:fs';
import type { Params } from '../../store/graph-store.ts';
import { shipped } from '../../root.ts';
import type { ExportFormat, ExportSource, Omission, Out } from '../format.ts';
import { openBatches, type Batches } from './batches.ts';
import { claimProps, entityProps, figureProps, isFigure, isLink, linkProps, sourceProps } from './stored.ts';

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
      await batches.add(`CREATE (e:Entity:${entity.type}) SET e = row`, entityProps(entity));
    else unnamed += 1;
  await batches.flush();
  for await (const link of source.links())
    if (word.test(link.type))
      await batches.add(
        `MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to}) CREATE (a)-[r:${link.type}]->(b) SET r = row.props`,
        { from: link.source, to: link.target, props: linkProps(link) },
      );
    else unnamed += 1;
  for await (const figure of source.figures())
    await batches.add(
      'MATCH (e:Entity {id: row.about}) CREATE (f:Figure)-[:ABOUT]->(e) SET f = row',
      figureProps(figure),
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
