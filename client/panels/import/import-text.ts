import { count, counted } from '../../state/text.ts';

interface Numbers {
  readonly sources: number;
  readonly entities: number;
  readonly links: number;
  readonly figures: number;
  readonly claims: number;
}

/** `3 entities, 2 links`; what there is none of is left out. */
export function heldText(held: Numbers): string {
  return (
    [
      held.entities > 0 ? counted(held.entities, 'entity', 'entities') : '',
      held.links > 0 ? counted(held.links, 'link') : '',
      held.figures > 0 ? counted(held.figures, 'figure') : '',
      held.claims > 0 ? counted(held.claims, 'claim') : '',
      held.sources > 0 ? counted(held.sources, 'source') : '',
    ]
      .filter(Boolean)
      .join(', ') || 'nothing'
  );
}

const total = (numbers: Numbers) => numbers.entities + numbers.links + numbers.figures + numbers.claims;

interface Changes {
  readonly created: Numbers;
  readonly changed: Numbers;
  readonly retracted: Numbers;
  /** Elements that other data sets had first. */
  readonly beside: number;
}

/** `Against what the graph has: 3 new, 1 changed, 2 retracted, 4 beside what other data sets say`; `had` once done. */
export function changesText(
  { created, changed, retracted, beside }: Changes,
  verb: 'has' | 'had' = 'has',
): string {
  const parts = [
    total(created) > 0 ? `${count(total(created))} new` : '',
    total(changed) > 0 ? `${count(total(changed))} changed` : '',
    total(retracted) > 0 ? `${count(total(retracted))} retracted` : '',
    beside > 0 ? `${count(beside)} beside what other data sets say` : '',
  ].filter(Boolean);
  return parts.length === 0
    ? `Nothing differs from what the graph ${verb}`
    : `Against what the graph ${verb}: ${parts.join(', ')}`;
}

/** `row 12`, `line 3`, `object x`: where in a file. */
export function rowText(place: {
  readonly file: string;
  readonly row?: number | null;
  readonly line?: number | null;
  readonly object?: string | null;
}): string {
  return [
    place.file,
    place.row == null ? '' : `row ${place.row}`,
    place.line == null ? '' : `line ${place.line}`,
    place.object ?? '',
  ]
    .filter(Boolean)
    .join(', ');
}
