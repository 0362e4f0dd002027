import type { StylesheetJson } from 'cytoscape';
import { linkFamilies, type LinkFamily, recordOf } from '../state/elements.ts';
import {
  frontFamilies,
  lineSigns,
  type Look,
  looks,
  mixedWidth,
  nodeSigns,
  unknownDash,
} from '../state/signs.ts';

/** The theme's colours as the canvas needs them. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
  readonly danger: string;
  readonly font: string;
  readonly looks: Readonly<
    Record<Look, { readonly fill: string; readonly line: string; readonly icon: string }>
  >;
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
    looks: recordOf(looks, (look) => ({
      fill: token(`look-${look}-fill`),
      line: token(`look-${look}`),
      icon: token(`look-${look}-icon`),
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
  ...looks.map((look) => ({
    selector: `.look-${look}`,
    style: {
      shape: nodeSigns[look].shape,
      'background-color': palette.looks[look].fill,
      'border-color': palette.looks[look].line,
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

/** A bundle of several families shows the one in front, or two of them in turn along the line. */
const bandRules = (palette: Palette): StylesheetJson =>
  frontFamilies.flatMap((one, at) => [
    {
      selector: `.bands-${one}`,
      style: { opacity: 0.9, 'z-index': 2, 'line-color': palette.families[one] },
    },
    ...frontFamilies.slice(at + 1).map((other) => ({
      selector: `.bands-${one}-${other}`,
      style: {
        opacity: 0.9,
        'z-index': 2,
        'line-color': palette.families[one],
        'line-fill': 'linear-gradient' as const,
        ...stripes(palette.families[one], palette.families[other]),
      },
    })),
  ]);

/** How often the two colours of a line take turns. */
const turns = 4;

/** Stops of a gradient that make hard stripes. */
const stripes = (one: string, other: string) => {
  const parts = Array.from({ length: 2 * turns }, (_, at) => ({
    colours: at % 2 === 0 ? [one, one] : [other, other],
    stops: [`${(at * 100) / (2 * turns)}%`, `${((at + 1) * 100) / (2 * turns)}%`],
  }));
  return {
    'line-gradient-stop-colors': parts.flatMap(({ colours }) => colours),
    'line-gradient-stop-positions': parts.flatMap(({ stops }) => stops),
  };
};

const linkRules = (palette: Palette): StylesheetJson => [
  {
    selector: 'edge',
    style: {
      'curve-style': 'bezier',
      'control-point-step-size': 34,
      'arrow-scale': 0.9,
      'overlay-opacity': 0,
      opacity: 0.6,
    },
  },
  ...linkFamilies.map((family) => {
    const { dash, arrow, width, front } = lineSigns[family];
    return {
      selector: `.family-${family}`,
      style: {
        width,
        ...(front && { opacity: 0.9, 'z-index': 2, 'arrow-scale': 1 }),
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
  ...bandRules(palette),
  { selector: '.is-weighed', style: { width: 'data(width)' } },
  {
    selector: '.is-unknown',
    style: { 'line-style': 'dashed', 'line-dash-pattern': [...unknownDash], 'arrow-scale': 0.7 },
  },
  { selector: '.is-faint', style: { opacity: 0.35, 'arrow-scale': 0.6 } },
  ...frontFamilies.map((family) => ({
    selector: `.is-faint.family-${family}`,
    style: { opacity: 0.6, width: lineSigns[family].width * 0.75 },
  })),
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
