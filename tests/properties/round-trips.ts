/** How what a format wrote comes back into an empty store. */
import { unzipSync } from 'fflate';
import { loadTexts } from '../../server/import/dossier/open.ts';
import type { Property } from '../../server/graph/properties.ts';
import { fileOfContents } from '../../server/import/read/files.ts';
import { importFiles } from '../../server/import/import.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { runScript } from '../export/cypher/run-script.ts';
import { parts, type Part } from './samples.ts';
import { ontology, type Held } from './stores.ts';

export interface RoundTrip {
  /** What it has a place for. */
  readonly parts: readonly Part[];
  /** Whether it says this property so that it can be read again. */
  holds(part: Part, name: string, row: Property): boolean;
  back(store: GraphStore, bytes: Uint8Array, before: Held): Promise<unknown>;
}

const everything = { parts: ['entities', 'links', 'figures', 'sources'], holds: () => true } as const;
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');
const whole = (format: string, extension: string) => (store: GraphStore, bytes: Uint8Array) =>
  importFiles(store, ontology, {
    ...{ format, files: [fileOfContents(`back${extension}`, text(bytes))], dataset: { id: 'back' } },
  });

/** Formats that say in words, for people, what they have no property for; most are not read again. */
export const wordsOnly = ['html', 'markdown', 'ftm'];

/** A format that can be read again. A new one goes here or above. */
export const roundTrips: Readonly<Record<string, RoundTrip>> = {
  dossier: {
    ...everything,
    back: (store, bytes) =>
      loadTexts(store, 'back.yaml', [{ file: 'back.yaml', text: text(bytes) }], ontology),
  },
  cypher: { ...everything, back: (store, bytes) => runScript(store, text(bytes)) },
  stix: { ...everything, back: whole('stix', '.json') },
  graphml: graph('graphml', '.graphml'),
  gexf: graph('gexf', '.gexf'),
  cytoscape: graph('cytoscape', '.json'),
  graphology: graph('graphology', '.json'),
  // What came from elsewhere is made into words, but for what has a property of its own.
  ftm: {
    ...{ parts: ['entities'], back: whole('ftm', '.ftm.json') },
    holds: (_part, name, { ftm }) => name === 'name' || ftm !== undefined,
  },
  csv: { ...everything, holds: (_part, _name, { csv }) => csv !== null, back: tablesBack },
};

/** Graph files have no place for figures. */
function graph(format: string, extension: string): RoundTrip {
  return { ...everything, parts: ['entities', 'links', 'sources'], back: whole(format, extension) };
}

const heading = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The tables of a zip through a mapping that names their columns. */
function tablesBack(store: GraphStore, zip: Uint8Array, before: Held): Promise<unknown> {
  const names = ['entities', 'links', 'figures', 'sources'] as const;
  const unzipped = unzipSync(zip);
  const files = names.map((name) => fileOfContents(`${name}.csv`, text(unzipped[`${name}.csv`]!)));
  const column = (name: string) => `{${heading(name)}}`;
  const mapped = (part: Part) =>
    Object.fromEntries(
      Object.entries<Property>(parts[part]).flatMap(([name, { value, mapping, csv }]) => {
        if (mapping === null || csv === null) return [];
        return [[name, value === 'texts' ? { column: heading(name), split: '; ' } : column(name)]];
      }),
    );
  const links = Object.entries(before)
    .filter(([key]) => key.includes('.'))
    .map(([, { id, values }]) => ({
      ...mapped('links'),
      ...{ where: { id }, from: { id: '{source}' }, to: { id: '{target}' }, type: '{type}' },
      ...('currency' in values && {
        amount: { low: '{amount_low}', high: '{amount_high}', currency: '{currency}', per: '{per}' },
        inKind: values['inKind'] === true,
      }),
      ...('forms' in values && { forms: [{ column: 'forms', split: '; ' }] }),
      giverCertain: values['giverCertain'] === false ? 'never' : 'always',
    }));
  const figure = {
    ...mapped('figures'),
    ...{ about: { id: '{about}' }, measure: '{measure}', low: '{low}', high: '{high}', suffix: '{id}' },
  };
  const reader = { id: 'reader', type: 'Actor', kind: 'person', name: 'reader', cite: 'it' };
  const mapping = {
    entente: 1,
    dataset: { id: 'back', title: 'back' },
    tables: [
      { files: 'entities.csv', entities: { it: { ...mapped('entities'), id: '{id}', type: '{type}' } } },
      { files: 'links.csv', links },
      { files: 'figures.csv', figures: [figure] },
      {
        files: 'sources.csv',
        sources: { it: { ...mapped('sources'), key: 'id' } },
        entities: { reader },
      },
    ],
  };
  const options = { mapping: { name: 'back.yaml', text: JSON.stringify(mapping) } };
  return importFiles(store, ontology, { files, options });
}
