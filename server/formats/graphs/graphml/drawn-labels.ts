import { SaxesParser } from 'saxes';
import { isRecord } from '../../json.ts';
import type { Values } from '../graph.ts';

/** An element of the XML that programs put into `<data>`. */
interface Element {
  readonly local: string;
  readonly words: Readonly<Record<string, string>>;
  readonly children: Element[];
  /** Its own text, without that of its children. */
  text: string;
}

/**
 * What a node or edge is called in the graphics of yEd and yFiles, or in the properties of Maltego; undefined for
 * none. These programs have no column for names.
 */
export function drawnLabel(data: Values, domain: 'node' | 'edge'): string | undefined {
  for (const value of data.values()) {
    if (!isRecord(value) || typeof value.xml !== 'string') continue;
    if (!/Label|MaltegoEntity|MaltegoLink/.test(value.xml)) continue;
    const all = [...within(treeOf(value.xml))];
    const label = maltegoLabel(all) ?? yedLabel(all, domain);
    if (label !== undefined) return label;
  }
  return undefined;
}

function treeOf(source: string): Element {
  const root: Element = { local: '', words: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: false, fragment: true });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { local: name.replace(/^.*:/, ''), words: attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.write(source).close();
  return root;
}

/** All elements below one, those of yEd's folded look of a group left out where the other is shown. */
function* within(element: Element): Generator<Element> {
  for (const child of shown(element)) {
    yield child;
    yield* within(child);
  }
}

function shown({ local, words, children }: Element): readonly Element[] {
  if (local !== 'Realizers') return children;
  const active = children[Number(words.active ?? 0)];
  return active ? [active] : children;
}

function yedLabel(all: readonly Element[], domain: 'node' | 'edge'): string | undefined {
  const own = domain === 'node' ? 'NodeLabel' : 'EdgeLabel';
  for (const { local, words, text } of all) {
    // yEd Live writes Label with a Text, or Label.Text within.
    const written =
      local === own || local === 'Label.Text' ? text : local === 'Label' ? words.Text : undefined;
    const label = written?.trim();
    if (label) return label;
  }
  return undefined;
}

/** Links are named by what someone wrote on them, else by the transform that found them. */
const linkNames = ['maltego.link.manual.type', 'maltego.link.label', 'maltego.link.transform.display-name'];

function maltegoLabel(all: readonly Element[]): string | undefined {
  const object = all.find(({ local }) => local === 'MaltegoEntity' || local === 'MaltegoLink');
  const properties = object?.children.find(({ local }) => local === 'Properties');
  if (!object || !properties) return undefined;
  const values = new Map(
    properties.children.flatMap(({ words, children }): [string, string][] => {
      const value = children.find(({ local }) => local === 'Value')?.text.trim();
      return words.name !== undefined && value ? [[words.name, value]] : [];
    }),
  );
  const { displayValue, value } = properties.words;
  const named = [displayValue, value, ...(object.local === 'MaltegoLink' ? linkNames : [])];
  for (const name of named) {
    const found = name === undefined ? undefined : values.get(name);
    if (found !== undefined) return found;
  }
  return object.local === 'MaltegoEntity' ? values.values().next().value : undefined;
}
