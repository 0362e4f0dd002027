import { boundsText } from '../graph/values/money.ts';
import { figureText } from '../graph/values/exact-bounds.ts';
import type { Finding } from '../import/problems.ts';
import { placeText } from '../formats/reading.ts';
import type { Preview } from '../import/preview.ts';
import { textTable } from './terminal.ts';

const maxListed = 20;

/** Problems or notes as a table: file, row, column, reason. */
export function findingsTable(findings: readonly Finding[], count: number): string {
  const rows = findings
    .slice(0, maxListed)
    .map(({ place, message }) => [
      place.file,
      String(place.row ?? place.line ?? place.object ?? ''),
      place.column ?? '',
      message,
    ]);
  const more = count > rows.length ? `… and ${(count - rows.length).toLocaleString('en-US')} more.\n` : '';
  return textTable(['file', 'row', 'column', 'reason'], rows) + more;
}

/** What the first rows would become, as tables. */
export function previewText(preview: Preview): string {
  const period = (edtf: string | undefined) => edtf ?? '';
  const parts = [
    `${preview.title} (${preview.dataset}), read as ${preview.format}: the first ${preview.rows} rows would become\n`,
    section(
      'entities',
      ['id', 'type', 'kind', 'name', 'also', 'when', 'from'],
      preview.entities,
      ({ draft, place }) => [
        draft.id,
        draft.type,
        draft.kind,
        draft.name,
        draft.aliases.join(', '),
        period(draft.valid?.edtf),
        placeText(place),
      ],
    ),
    section('links', ['from', 'type', 'to', 'what', 'when', 'at'], preview.links, ({ draft, place }) => [
      draft.source,
      draft.type,
      draft.target,
      [draft.label, boundsText(draft), draft.forms.join(', ')].filter(Boolean).join('; '),
      period(draft.valid?.edtf),
      placeText(place),
    ]),
    section('figures', ['about', 'measure', 'value', 'when', 'from'], preview.figures, ({ draft, place }) => [
      draft.about,
      draft.measure,
      figureText(draft),
      period(draft.period?.edtf),
      placeText(place),
    ]),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function section<T>(
  title: string,
  head: readonly string[],
  rows: readonly T[],
  cells: (row: T) => readonly string[],
): string {
  return rows.length === 0 ? '' : `${rows.length} ${title}\n${textTable(head, rows.map(cells))}`;
}
