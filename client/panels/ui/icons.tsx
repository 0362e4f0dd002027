import type { EntityType, LinkFamily } from '../../state/elements.ts';
import type { PanelName, RailName } from '../../state/panel-list.ts';
import { type ArrowShape, iconOf, lineSigns, lookOf, type NodeShape, nodeSigns } from '../../state/signs.ts';

const paths = {
  undo: 'M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6',
  redo: 'M15 7l5 5-5 5M20 12H10a6 6 0 0 0-6 6',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  'zoom-in': 'M12 5v14M5 12h14',
  'zoom-out': 'M5 12h14',
  arrange:
    'M6 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM18 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM9 16a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM8 7l8 1M7 8l2 8M16.5 9.5 10.5 16.5',
  lines: 'M4 6h16M4 11.500h16M4 11.800h16M4 17.200h16M4 17.600h16M4 18h16M4 18.400h16M4 18.800h16',
  save: 'M5 4h11l3 3v13H5zM8 4v5h7V4M8 20v-6h8v6',
  groups:
    'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3zM17.5 9a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7zM10 16a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5zM6.5 7.500h.1M9.500 7.500h.1M8 9.800h.1',
  'select-by': 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M9 9h6v6H9z',
  history: 'M4 5v5h5M4.600 14a8 8 0 1 0 .4-6.500L4 10M12 8v4.500l3 2',
  theme: 'M12 3a9 9 0 1 0 9 9 7 7 0 0 1-9-9z',
  help: 'M9 9a3 3 0 1 1 4.5 2.600c-1 .6-1.5 1.2-1.5 2.400M12 18v.5M12 2.500a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 21 21',
  close: 'M6 6l12 12M18 6 6 18',
  play: 'M7 4.500v15l12-7.500z',
  stop: 'M7 5v14M17 5v14',
  'next-change': 'M9 5l7 7-7 7',
  'previous-change': 'M15 5l-7 7 7 7',
  'next-year': 'M6 5l7 7-7 7M13 5l7 7-7 7',
  'previous-year': 'M18 5l-7 7 7 7M11 5l-7 7 7 7',
  'clear-date': 'M6 6l12 12M18 6 6 18',
  chevron: 'M9 6l6 6-6 6',
  path: 'M5 17a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM19 2a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM7.5 19.500H15a4 4 0 0 0 0-8H9a4 4 0 0 1 0-8h7',
  trace: 'M3 6h5c5 0 6 6 13 6M3 12h18M3 18h5c5 0 6-6 13-6M17.5 8.5 21 12l-3.5 3.5',
  agreements: 'M6 3h9l4 4v14H6zM14.5 3v5H19M9 12h7M9 16h5',
  disagreements: 'M4 5h10v7H8l-4 3zM20 10v9l-4-3h-6v-1.5',
  sources: 'M5 4h6a2 2 0 0 1 2 2v15a2 2 0 0 0-2-2H5zM21 4h-6a2 2 0 0 0-2 2v15a2 2 0 0 1 2-2h6z',
  datasets:
    'M12 3c4.500 0 8 1.300 8 3s-3.500 3-8 3-8-1.300-8-3 3.500-3 8-3zM4 6v12c0 1.700 3.500 3 8 3s8-1.300 8-3V6M4 12c0 1.700 3.500 3 8 3s8-1.300 8-3',
  case: 'M5 3h14v18H5zM8.5 8h7M8.5 12h7M8.5 16h4',
  cases: 'M3 8h18v11H3zM9 8V5h6v3M3 13h18',
  share:
    'M18 3a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM6 9.500a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM18 16a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM8.200 10.800l7.500-4M8.200 13.200l7.500 4',
  import: 'M12 3v12M7 10l5 5 5-5M4 17v4h16v-4',
  export: 'M12 15V3M7 8l5-5 5 5M4 17v4h16v-4',
  story: 'M12 6c-2-1.500-5-2-9-2v14c4 0 7 .5 9 2 2-1.500 5-2 9-2V4c-4 0-7 .5-9 2zM12 6v14',
  shown: 'M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7zM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  hidden: 'M3 10c3 4 6 5.500 9 5.500s6-1.500 9-5.500M6 13.500 4.500 16M12 15.500v3M18 13.500 19.500 16',
  outline: 'M4 6h.01M8 6h12M4 12h.01M8 12h12M4 18h.01M8 18h12',
  filters: 'M4 5h16l-6.5 8v6l-3-1.500V13z',
  legend: 'M4 6h5v5H4zM4 15h5v5H4zM13 8.500h7M13 17.500h7',
  details: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v6M12 7.500v.5',
  panels: 'M4 5h16v14H4zM14 5v14',
  matches: 'M9 6.500a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM15 6.500a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z',
  query: 'M8 6l-5 6 5 6M16 6l5 6-5 6M14 4l-4 16',
  more: 'M4.2 12a.8.8 0 1 0 1.600 0 .8.8 0 1 0-1.600 0M11.2 12a.8.8 0 1 0 1.600 0 .8.8 0 1 0-1.600 0M18.2 12a.8.8 0 1 0 1.600 0 .8.8 0 1 0-1.600 0',
} as const satisfies Readonly<Record<PanelName | RailName, string>> & Readonly<Record<string, string>>;

type IconName = keyof typeof paths;

export function isIcon(name: string): name is IconName {
  return name in paths;
}

/** A line icon beside text or in a labelled button; never the only sign. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}

const outlines: Readonly<Record<NodeShape, string>> = {
  ellipse: 'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22z',
  hexagon: 'M6.5 2.500h11L23 12l-5.5 9.500h-11L1 12z',
  'concave-hexagon': 'M1 2h22l-3 10 3 10H1l3-10z',
  rectangle: 'M1.5 1.5h21v21h-21z',
  tag: 'M1 2h14l8 10-8 10H1z',
  'bottom-round-rectangle': 'M2 2h20v14a6 6 0 0 1-6 6H8a6 6 0 0 1-6-6z',
  'round-rectangle': 'M4 1h16a3 3 0 0 1 3 3v16a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3z',
  'cut-rectangle': 'M6 1h12l5 5v12l-5 5H6l-5-5V6z',
  diamond: 'M12 0 24 12 12 24 0 12z',
  octagon: 'M7.5 1h9L23 7.500v9L16.5 23h-9L1 16.500v-9z',
  pentagon: 'M12 1 23.5 9.5 19 23H5L.5 9.500z',
  barrel: 'M4 3c4-2 12-2 16 0l2 9-2 9c-4 2-12 2-16 0l-2-9z',
};

/** An entity's sign as on the map: shape and icon by type and kind. Beside its name, so hidden from readers. */
export function EntityMark({ type, kind = '' }: { readonly type: EntityType; readonly kind?: string }) {
  const look = lookOf(type, kind);
  return (
    <svg className={`entity-mark look-${look}`} viewBox="-1 -1 26 26" aria-hidden="true">
      <path className="entity-mark-shape" d={outlines[nodeSigns[look].shape]} />
      <path className="entity-mark-icon" d={iconOf(type, kind)} transform="translate(5.5 5.5) scale(0.54)" />
    </svg>
  );
}

const arrows: Readonly<Record<ArrowShape, string>> = {
  triangle: 'M44 7l-9-4.500v9z',
  vee: 'M44 7l-9-4.5 3 4.5-3 4.500z',
  tee: 'M42 1.500h2v11h-2z',
  circle: 'M40 3.500a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
  diamond: 'M44 7l-4.5-4-4.5 4 4.5 4z',
  square: 'M37 3.500h7v7h-7z',
  chevron: 'M39 3l5 4-5 4-2-1 3.5-3L37 4z',
  none: '',
};

/** A family's line as on the map: colour, dashes and arrow. */
export function LineMark({ family }: { readonly family: LinkFamily }) {
  const { dash, arrow, width } = lineSigns[family];
  return (
    <svg className={`line-mark family-${family}`} viewBox="0 0 46 14" aria-hidden="true">
      <path
        d={arrow === 'none' ? 'M2 7h42' : 'M2 7h35'}
        strokeWidth={width}
        strokeDasharray={dash.join(' ')}
      />
      <path className="line-mark-arrow" d={arrows[arrow]} />
    </svg>
  );
}
