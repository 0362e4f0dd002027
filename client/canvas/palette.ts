import type { EntityType, LinkFamily } from '../state/elements.ts';
import { lineSigns, nodeShapes } from '../state/signs.ts';

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
export const readPalette = (element: Element): Palette => {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const types = (Object.keys(nodeShapes) as EntityType[]).map((type) => [
    type,
    { fill: token(`type-${type}-fill`), line: token(`type-${type}`) },
  ]);
  const families = (Object.keys(lineSigns) as LinkFamily[]).map((family) => [
    family,
    token(`family-${family}`),
  ]);
  return {
    paper: token('canvas'),
    ink: token('ink'),
    quiet: token('ink-3'),
    accent: token('accent'),
    danger: token('danger'),
    font: style.fontFamily,
    types: Object.fromEntries(types) as Palette['types'],
    families: Object.fromEntries(families) as Palette['families'],
  };
};
