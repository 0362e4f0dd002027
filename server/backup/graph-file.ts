import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { LinkLine, NodeLine } from './digest.ts';
import type { Piece } from './copy.ts';

/** A graph as JSON lines in a compressed file: a node or a relationship each, nodes first. */
export const graphName = 'graph.ndjson.gz';

/** Writes the file, flushed. */
export async function writeGraphFile(folder: string, pieces: AsyncIterable<Piece>): Promise<void> {
  async function* lines() {
    for await (const piece of pieces) {
      const all = 'nodes' in piece ? piece.nodes : piece.links;
      if (all.length > 0) yield `${all.map((each) => JSON.stringify(each)).join('\n')}\n`;
    }
  }
  const out = createWriteStream(join(folder, graphName), { mode: 0o600, flush: true });
  await pipeline(Readable.from(lines()), createGzip({ level: 1 }), out);
}

/** Lines that come at a time. */
const some = 2_000;

/** The same, read again. What was checked against its mark before is trusted to have the form. */
export async function* readGraphFile(folder: string): AsyncGenerator<Piece> {
  const lines = createInterface({
    input: createReadStream(join(folder, graphName)).pipe(createGunzip()),
    crlfDelay: Infinity,
  });
  let nodes: NodeLine[] = [];
  let links: LinkLine[] = [];
  for await (const line of lines) {
    const read: NodeLine | LinkLine = JSON.parse(line);
    if ('labels' in read) nodes.push(read);
    else {
      if (nodes.length > 0) yield { nodes };
      nodes = [];
      links.push(read);
    }
    if (nodes.length >= some) {
      yield { nodes };
      nodes = [];
    }
    if (links.length >= some) {
      yield { links };
      links = [];
    }
  }
  yield { nodes };
  yield { links };
}
