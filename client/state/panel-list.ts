/**
 * The explorer's panels, in the order of their buttons. Names, titles, keys, places (bar, rail, phone's menu) and the
 * part of the address (`panel=path`) derive from this list: a new panel is a row here and its content where the
 * compiler then asks for it.
 */
interface PanelRow {
  readonly name: string;
  readonly title: string;
  /** `rail`: a tab of the left side; `side`: the right-hand side, one at a time. */
  readonly place: 'rail' | 'side';
  /** What opening and closing it is called in the help, and its key; null for what tabs or selections open. */
  readonly toggle: { readonly label: string; readonly key: string } | null;
}

const panels = [
  { name: 'story', title: 'Story', place: 'rail', toggle: null },
  { name: 'outline', title: 'Outline', place: 'rail', toggle: null },
  { name: 'filters', title: 'Filters', place: 'rail', toggle: null },
  { name: 'legend', title: 'Legend', place: 'rail', toggle: null },
  { name: 'details', title: 'Details', place: 'side', toggle: null },
  { name: 'path', title: 'Path', place: 'side', toggle: { label: 'Path between two', key: '1' } },
  { name: 'trace', title: 'Trace', place: 'side', toggle: { label: 'Trace money', key: '2' } },
  { name: 'agreements', title: 'Agreements', place: 'side', toggle: { label: 'Agreements', key: '3' } },
  {
    name: 'disagreements',
    title: 'Disagreements',
    place: 'side',
    toggle: { label: 'Disagreements', key: '4' },
  },
  { name: 'sources', title: 'Sources', place: 'side', toggle: { label: 'Sources', key: '5' } },
  { name: 'datasets', title: 'Data sets', place: 'side', toggle: { label: 'Data sets', key: '6' } },
  { name: 'case', title: 'Case', place: 'side', toggle: { label: 'Case: notes and versions', key: '7' } },
] as const satisfies readonly PanelRow[];

type Row<Place extends PanelRow['place']> = Extract<(typeof panels)[number], { place: Place }>;

/** A panel of the right-hand side. */
export type PanelName = Row<'side'>['name'];
/** A tab of the left side. */
export type RailName = Row<'rail'>['name'];

export const sidePanels = panels.filter((panel): panel is Row<'side'> => panel.place === 'side');
export const railPanels = panels.filter((panel): panel is Row<'rail'> => panel.place === 'rail');
