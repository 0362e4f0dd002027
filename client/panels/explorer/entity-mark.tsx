import type { EntityType, LinkFamily } from '../../state/elements.ts';
import { iconOf, lineSigns, nodeShapes } from '../../state/signs.ts';
import type { ArrowShape, NodeShape } from '../../state/signs.ts';

const outlines: Readonly<Record<NodeShape, string>> = {
  ellipse: 'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22z',
  hexagon: 'M6.5 2.500h11L23 12l-5.5 9.500h-11L1 12z',
  'round-rectangle': 'M4 1h16a3 3 0 0 1 3 3v16a3 3 0 0 1-3 3H4a3 3 0 0 1-3-3V4a3 3 0 0 1 3-3z',
  'cut-rectangle': 'M6 1h12l5 5v12l-5 5H6l-5-5V6z',
  diamond: 'M12 0 24 12 12 24 0 12z',
  octagon: 'M7.5 1h9L23 7.500v9L16.5 23h-9L1 16.500v-9z',
  pentagon: 'M12 1 23.5 9.5 19 23H5L.5 9.500z',
  barrel: 'M4 3c4-2 12-2 16 0l2 9-2 9c-4 2-12 2-16 0l-2-9z',
};

/** An entity's sign as on the map: shape and icon by type and kind. Beside its name, so hidden from readers. */
export const EntityMark = ({ type, kind = '' }: { readonly type: EntityType; readonly kind?: string }) => (
  <svg className={`entity-mark type-${type}`} viewBox="-1 -1 26 26" aria-hidden="true">
    <path className="entity-mark-shape" d={outlines[nodeShapes[type]]} />
    <path className="entity-mark-icon" d={iconOf(type, kind)} transform="translate(5.5 5.5) scale(0.54)" />
  </svg>
);

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
export const LineMark = ({ family }: { readonly family: LinkFamily }) => {
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
};
