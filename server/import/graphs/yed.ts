import type { Values } from './graph.ts';

/** The text that the yEd editor writes on a node (`NodeLabel`) or edge (`EdgeLabel`) within its graphics; undefined for none. */
export function yedLabel(data: Values, element: string): string | undefined {
  const pattern = new RegExp(`<y:${element}\\b[^>]*>([^<]*)`);
  for (const value of data.values()) {
    if (typeof value !== 'object' || value === null || !('xml' in value)) continue;
    const text = pattern.exec(String(value.xml))?.[1]?.trim();
    if (text) return unescaped(text);
  }
  return undefined;
}

const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
