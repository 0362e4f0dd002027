import type {
  ImportFormat,
  Sink,
  EntityPart,
  FigurePart,
  LinkPart,
  SourcePart,
} from '../../server/formats/reading.ts';
import { fileOfContents } from '../../server/import/read/files.ts';

/** A line of the format that tests of the core import: what a real format would hand on. */
export type Line =
  | ({ readonly entity: string } & Partial<EntityPart>)
  | ({ readonly link: readonly [from: string, type: string, to: string] } & Partial<LinkPart>)
  | ({ readonly figure: readonly [about: string, measure: string, value: number] } & Partial<FigurePart>)
  | ({ readonly source: string } & Partial<SourcePart>)
  | { readonly problem: string };

/** JSON lines of parts, in short: `{"entity": "ann", "name": "Ann"}`. Each line is its own evidence. */
export const partsFormat: ImportFormat = {
  id: 'parts',
  label: 'parts',
  extensions: ['.parts'],
  detects: (name) => name.endsWith('.parts'),
  read: async (files, context, sink) => {
    for (const file of files) {
      const text = Buffer.concat(await file.open().toArray()).toString();
      text
        .split('\n')
        .forEach((line, at) => hand(JSON.parse(line) as Line, file.name, at + 1, context.dataset, sink));
    }
  },
};

function hand(line: Line, file: string, row: number, dataset: string, sink: Sink): void {
  sink.row();
  const common = { place: { file, row }, evidence: [`${dataset}|${file} row ${row}`] };
  if ('problem' in line) return sink.problem(common.place, line.problem);
  if ('source' in line) {
    const { source: id, ...rest } = line;
    return sink.source({ title: id, kind: 'report', place: { file, row }, ...rest, id });
  }
  if ('entity' in line) {
    const { entity: id, ...rest } = line;
    return sink.entity({ type: 'Actor', kind: 'organisation', name: id, ...common, ...rest, id });
  }
  if ('link' in line) {
    const { link, ...rest } = line;
    return sink.link({ ...common, ...rest, source: link[0], type: link[1], target: link[2] });
  }
  const { figure, ...rest } = line;
  sink.figure({ ...common, ...rest, about: figure[0], measure: figure[1], low: figure[2], high: figure[2] });
}

export const partsFile = (lines: readonly Line[], name = 'some.parts') =>
  fileOfContents(name, lines.map((line) => JSON.stringify(line)).join('\n'));
