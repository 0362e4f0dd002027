import { basename, extname } from 'node:path';
import type { ImportFile, ReadContext, Sink } from '../reading.ts';
import { GraphParts } from './graph-parts.ts';
import type { GraphFormat } from './graph.ts';
import { readXml, XmlError, type XmlHandler } from './xml.ts';

/** What tells the nodes of one of several files apart: their ids hold within a file only. */
export function scopeOf(files: readonly ImportFile[], { name }: ImportFile): readonly string[] {
  return files.length === 1 ? [] : [basename(name, extname(name))];
}

/** Reads documents one after the other; what cannot be read on is a problem and ends that file. */
export async function readXmlFiles(
  format: GraphFormat,
  files: readonly ImportFile[],
  context: ReadContext,
  sink: Sink,
  reader: (name: string, parts: GraphParts) => XmlHandler,
): Promise<void> {
  for (const file of files) {
    const parts = new GraphParts(format, context, sink, scopeOf(files, file));
    try {
      await readXml(file, reader(file.name, parts));
    } catch (error) {
      if (!(error instanceof XmlError)) throw error;
      const { line, column } = error;
      sink.problem(
        { file: file.name, line, ...(column === null ? {} : { column: String(column) }) },
        error.message,
      );
    }
  }
}
