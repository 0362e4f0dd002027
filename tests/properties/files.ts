/** What the two data sets say, as files: a dossier, or tables with their mapping. */
import { elements, parts, rowsOf, said, type Element, type Part, type Says, type Values } from './samples.ts';

/** `''`, or what ends the ids of entities where a data set has its own. */
type Ending = '' | '-2';

const of = (part: Part) => elements.filter((element) => element.part === part);
const endsOf = (key: string, ending: Ending) => {
  const [from, type, to] = key.split('.') as [string, string, string];
  return { from: from + ending, type, to: to + ending };
};
const figureOf = (key: string, ending: Ending) => {
  const [about, measure] = key.split(':') as [string, string];
  return { about: about + ending, measure };
};

/** As a dossier says it: what makes one piece stands in one. */
function written(element: Element, values: Values): Values & { readonly [key: string]: unknown } {
  const plain = rowsOf(element).filter(
    ([name, { within }]) => within !== 'location' && within !== 'amount' && !name.endsWith('Exact'),
  );
  const amount = {
    ...{ low: values['amountLowExact'] ?? values['amountLow'] },
    ...{ high: values['amountHighExact'] ?? values['amountHigh'], currency: values['currency'] },
  };
  return {
    ...Object.fromEntries(
      plain.flatMap(([name]) => {
        const value = values[`${name}Exact`] ?? values[name];
        return value == null ? [] : [[name, value]];
      }),
    ),
    ...(values['lat'] != null && { location: { lat: values['lat'], lon: values['lon'] } as never }),
    ...(values['per'] != null && { amount: { ...amount, per: values['per'] } as never }),
  };
}

/** A dossier of what the first data set says. JSON is YAML too. */
export function dossierText(id: string, says: Says): string {
  const evidence = ['source-bare|whole'];
  const one = (element: Element) => written(element, said(element, says));
  return JSON.stringify({
    entente: 1,
    dossier: { id, title: id },
    sources: Object.fromEntries(of('sources').map((each) => [each.key, one(each)])),
    entities: Object.fromEntries(
      of('entities').map((each) => [each.key, { type: each.type, ...one(each), evidence }]),
    ),
    links: of('links').map((each) => ({ ...endsOf(each.key, ''), ...one(each), evidence })),
    figures: of('figures').map((each) => ({
      ...{ ...figureOf(each.key, ''), ...one(each), suffix: 'it', evidence },
    })),
  });
}

const cell = (value: unknown) =>
  JSON.stringify(Array.isArray(value) ? value.join('|') : String(value ?? '')).replaceAll('\\"', '""');

/** A table of a part, a column a property. */
function table(part: Part, head: (element: Element) => Readonly<Record<string, string>>, says: Says): string {
  const names = Object.keys(parts[part]);
  const heads = Object.keys(head(of(part)[0]!));
  const lines = of(part).map((element) => {
    const values = said(element, says);
    return [...Object.values(head(element)), ...names.map((name) => values[`${name}Exact`] ?? values[name])]
      .map(cell)
      .join(',');
  });
  return `${[...heads, ...names.map((name) => `p_${name}`)].join(',')}\n${lines.join('\n')}\n`;
}

/** The files of a data set of tables. */
export const tables = (says: Says, ending: Ending = ''): Readonly<Record<string, string>> => ({
  'entities.csv': table('entities', ({ key, type }) => ({ key, id: key + ending, type }), says),
  'links.csv': table('links', ({ key }) => ({ key, ...endsOf(key, ending) }), says),
  'figures.csv': table('figures', ({ key }) => ({ key, ...figureOf(key, ending) }), says),
  'sources.csv': table('sources', ({ key }) => ({ key }), says),
});

/** A property of a block: its column, or what a block says in a way of its own. */
function mapped(part: Part): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(parts[part]).flatMap(([name, row]) => {
      if ('mapping' in row && row.mapping === null) return [];
      return [[name, row.value === 'texts' ? { column: `p_${name}`, split: '|' } : `{p_${name}}`]];
    }),
  );
}

/** The mapping for them: a block for each link, since flags and certainty are those of a block. */
export function mappingText(dataset: string, says: Says): string {
  const links = of('links').map((element) => {
    const values = said(element, says);
    const funds = element.type === 'FUNDING';
    return {
      ...mapped('links'),
      ...{ where: { key: element.key }, from: { id: '{from}' }, to: { id: '{to}' }, type: '{type}' },
      ...(funds && {
        amount: {
          ...{ low: '{p_amountLow}', high: '{p_amountHigh}' },
          ...{ currency: '{p_currency}', per: '{p_per}' },
        },
      }),
      ...(funds && { inKind: values['inKind'] === true }),
      ...(!funds && { forms: [{ column: 'p_forms', split: '|' }] }),
      giverCertain: values['giverCertain'] === false ? 'never' : 'always',
    };
  });
  const figure = {
    ...mapped('figures'),
    ...{ about: { id: '{about}' }, measure: '{measure}', suffix: 'it' },
    ...{ low: '{p_low}', high: '{p_high}' },
  };
  // Sources are there as far as something cites them.
  const reader = { id: `${dataset}-reader`, type: 'Actor', kind: 'person', name: 'reader', cite: 'it' };
  return JSON.stringify({
    entente: 1,
    dataset: { id: dataset, title: dataset, source: { published: '2019' } },
    // Both data sets speak of the same sources.
    namespace: 'walk',
    tables: [
      { files: 'entities.csv', entities: { it: { ...mapped('entities'), id: '{id}', type: '{type}' } } },
      { files: 'links.csv', links },
      { files: 'figures.csv', figures: [figure] },
      { files: 'sources.csv', sources: { it: { ...mapped('sources'), key: 'key' } }, entities: { reader } },
    ],
  });
}
