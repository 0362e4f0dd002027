import type { StylesheetJson } from 'cytoscape';
import { entityTypes, type EntityType, linkFamilies, type LinkFamily, recordOf } from '../state/elements.ts';
import { lineSigns, mixedWidth, nodeShapes, unknownDash } from '../state/signs.ts';

/** The theme's colours as the canvas needs them. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
  readonly danger: string;
  readonly font: string;
  readonly types: Readonly<Record<EntityType, { readonly fill: string; readonly line: string }>>;
  readonly families: Readonly<Record<LinkFamily, string>>;
}

/** Reads the tokens that theme.css sets on `element`, in the theme of the moment. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: token('canvas'),
    ink: token('ink'),
    quiet: token('ink-3'),
    accent: token('accent'),
    danger: token('danger'),
    font: style.fontFamily,
    types: recordOf(entityTypes, (type) => ({
      fill: token(`type-${type}-fill`),
      line: token(`type-${type}`),
    })),
    families: recordOf(linkFamilies, (family) => token(`family-${family}`)),
  };
}

const nodeRules = (palette: Palette): StylesheetJson => [
  {
    selector: 'node',
    style: {
      width: 'data(size)',
      height: 'data(size)',
      'border-width': 1.5,
      'overlay-opacity': 0,
      'outline-width': 0,
    },
  },
  ...entityTypes.map((type) => ({
    selector: `.type-${type}`,
    style: {
      shape: nodeShapes[type],
      'background-color': palette.types[type].fill,
      'border-color': palette.types[type].line,
    },
  })),
  {
    selector: 'node.is-group',
    style: { shape: 'ellipse' as const, 'border-width': 5, 'border-style': 'double' as const },
  },
  { selector: 'node.is-possible', style: { 'border-style': 'dashed' as const } },
  { selector: 'node.is-emphasised', style: { 'border-width': 3 } },
  {
    selector: 'node.is-from, node.is-to',
    style: { 'border-width': 4, 'border-style': 'double' as const, 'border-color': palette.accent },
  },
  {
    selector: 'node.is-hovered',
    style: { 'outline-width': 3, 'outline-offset': 2, 'outline-color': palette.quiet, 'z-index': 5 },
  },
  {
    selector: 'node.is-selected',
    style: {
      'border-width': 3,
      'outline-width': 3,
      'outline-offset': 3,
      'outline-color': palette.accent,
      'z-index': 6,
    },
  },
  {
    selector: 'node.is-picked',
    style: { 'outline-width': 2, 'outline-offset': 2, 'outline-color': palette.accent },
  },
  { selector: 'node.is-dimmed', style: { opacity: 0.25 } },
];

const linkRules = (palette: Palette): StylesheetJson => [
  {
    selector: 'edge',
    style: {
      'curve-style': 'bezier',
      'control-point-step-size': 34,
      'arrow-scale': 0.9,
      'overlay-opacity': 0,
      opacity: 0.75,
    },
  },
  ...linkFamilies.map((family) => {
    const { dash, arrow, width } = lineSigns[family];
    return {
      selector: `.family-${family}`,
      style: {
        width,
        'line-color': palette.families[family],
        'target-arrow-color': palette.families[family],
        'source-arrow-color': palette.families[family],
        'target-arrow-shape': arrow,
        'line-style': dash.length > 0 ? ('dashed' as const) : ('solid' as const),
        ...(dash.length > 0 && { 'line-dash-pattern': [...dash] }),
      },
    };
  }),
  ...linkFamilies.map((family) => ({
    selector: `.family-${family}.ends-both`,
    style: { 'source-arrow-shape': lineSigns[family].arrow },
  })),
  { selector: '.is-mixed', style: { width: mixedWidth, 'line-color': palette.quiet, 'line-style': 'solid' } },
  { selector: '.is-weighed', style: { width: 'data(width)' } },
  {
    selector: '.is-unknown',
    style: { 'line-style': 'dashed', 'line-dash-pattern': [...unknownDash], 'arrow-scale': 0.7 },
  },
  { selector: '.is-faint', style: { opacity: 0.4, 'arrow-scale': 0.6 } },
  { selector: 'edge.is-possible', style: { opacity: 0.45 } },
  { selector: 'edge.is-near, edge.is-emphasised', style: { opacity: 1, 'z-index': 4 } },
  { selector: 'edge.is-near[!width], edge.is-emphasised[!width]', style: { width: 3 } },
  { selector: 'edge.is-hovered', style: { opacity: 1, 'z-index': 5 } },
  { selector: 'edge.is-hovered[!width]', style: { width: 4 } },
  {
    selector: 'edge.is-selected',
    style: {
      opacity: 1,
      'z-index': 6,
      'line-outline-width': 2,
      'line-outline-color': palette.accent,
    },
  },
  { selector: 'edge.is-selected[!width]', style: { width: 4 } },
  { selector: 'edge.is-dimmed', style: { opacity: 0.1 } },
];

/** The rectangle that is drawn around what is to be selected. */
const boxRule = (palette: Palette): StylesheetJson[number] => ({
  selector: 'core',
  style: {
    'selection-box-color': palette.accent,
    'selection-box-opacity': 0.15,
    'selection-box-border-color': palette.accent,
    'selection-box-border-width': 1,
    'active-bg-color': palette.quiet,
    'active-bg-opacity': 0.15,
    'active-bg-size': 20,
    'outside-texture-bg-color': palette.paper,
    'outside-texture-bg-opacity': 0,
  },
});

/** Every rule of the canvas, from the signs and the theme's colours. */
export function styleOf(palette: Palette): StylesheetJson {
  return [...nodeRules(palette), ...linkRules(palette), boxRule(palette)];
}
