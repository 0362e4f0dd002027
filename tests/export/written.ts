import type { ExportFormat, ExportSource, Omission } from '../../server/formats/writing.ts';

/** What a format writes, as bytes, and what it leaves out. */
export async function bytesOf(
  format: ExportFormat,
  source: ExportSource,
): Promise<{ bytes: Uint8Array; omissions: readonly Omission[] }> {
  const chunks: Uint8Array[] = [];
  const omissions = await format.write(source, {
    write: (chunk) => {
      chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk.slice());
      return Promise.resolve();
    },
  });
  return { bytes: Buffer.concat(chunks), omissions };
}

/** What a text format writes. */
export async function textOf(
  format: ExportFormat,
  source: ExportSource,
): Promise<{ text: string; omissions: readonly Omission[] }> {
  const { bytes, omissions } = await bytesOf(format, source);
  return { text: Buffer.from(bytes).toString('utf8'), omissions };
}
