import { afterEach, describe, expect, test } from '@jest/globals';
import { fileOfContents } from '../../server/import/read/files.ts';
import { importFiles } from '../../server/import/import.ts';
import { loadText, ontology } from '../dossier/texts.ts';
import { openTestStore } from '../open-store.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { errorsOf, serveOn, type Served } from './serve.ts';

let served: Served | undefined;
afterEach(() => served?.stop());

interface Total {
  readonly byYear: readonly { readonly year: number; readonly arithmetic: string }[];
  readonly total: { readonly low: number; readonly lowExact: string | null; readonly text: string };
}

/** What a store of such gifts to `t` says, as a sum and gift by gift. */
async function told(store: GraphStore) {
  served = await serveOn(store, ontology);
  const found = await served.ask(
    `{ entities(filter: {kinds: ["organisation"], text: "t"}) { nodes { id name } } }`,
  );
  const { entities } = (
    found.json as { data: { entities: { nodes: readonly { id: string; name: string }[] } } }
  ).data;
  const id = entities.nodes.find(({ name }) => name === 't')?.id;
  const answer = await served.ask(
    `{ trace(to: "${id}") { totals { byYear { year arithmetic } total { low lowExact text } flows { amount { text } } } } }`,
  );
  expect(errorsOf(answer)).toBeUndefined();
  const { trace } = (
    answer.json as {
      data: { trace: { totals: readonly (Total & { flows: readonly { amount: { text: string } }[] })[] } };
    }
  ).data;
  const [total] = trace.totals;
  return {
    years: total?.byYear.map(({ arithmetic }) => arithmetic),
    total: total?.total.text,
    digits: total?.total.lowExact,
    amounts: total?.flows.map(({ amount }) => amount.text),
  };
}

const table = (...amounts: string[]) =>
  `n,f,t,a,d\n${amounts.map((amount, at) => `${at + 1},f,t,"${amount}",2001`).join('\n')}\n`;
const mapping = `entente: 1
dataset: { id: x, title: X, source: { publisher: P } }
tables:
  - files: big.csv
    entities:
      a: { type: Actor, kind: organisation, key: f, name: '{f}' }
      b: { type: Actor, kind: organisation, key: t, name: '{t}' }
    links:
      - { from: a, type: FUNDS, to: b, suffix: ['{n}'], amount: { value: '{a}', currency: EUR, per: ONCE }, valid: '{d}' }
`;

async function ofTable(...amounts: string[]): Promise<GraphStore> {
  const store = await openTestStore();
  const files = [fileOfContents('big.csv', table(...amounts))];
  await importFiles(store, ontology, { files, options: { mapping: { name: 'big.yaml', text: mapping } } });
  return store;
}

async function ofDossier(...amounts: string[]): Promise<GraphStore> {
  const store = await openTestStore();
  const party = (name: string) =>
    `  ${name}: { type: Actor, kind: organisation, name: ${name}, claims: [{ at: p1, says: So. }] }\n`;
  const gifts = amounts.map(
    (amount, at) =>
      `  - { from: f, type: FUNDS, to: t, suffix: n${at + 1}, amount: { value: ${amount}, currency: EUR, per: ONCE }, valid: "2001", claims: [{ at: p1, says: So. }] }\n`,
  );
  const text = `entente: 1
dossier: { id: x, title: X }
defaults: { source: s }
sources: { s: { title: S, kind: book } }
entities:
${party('f')}${party('t')}links:
${gifts.join('')}`;
  await loadText(store, text, 'x.yaml');
  return store;
}

const doors = [
  ['tables', ofTable],
  ['a dossier', ofDossier],
] as const;

describe.each(doors)('Amounts of more digits than a double holds, from %s,', (_, open) => {
  test('add up with every digit', async () => {
    expect(await told(await open('99999999999999.99', '0.01'))).toEqual({
      years: ['99,999,999,999,999.99 EUR + 0.01 EUR = 100,000,000,000,000 EUR'],
      total: '100,000,000,000,000 EUR',
      digits: null,
      amounts: ['99,999,999,999,999.99 EUR once', '0.01 EUR once'],
    });
  });

  test('keep their digits, however large or small', async () => {
    expect(await told(await open('99999999999999999999', '0.1234567890123456789'))).toEqual({
      years: [
        '99,999,999,999,999,999,999 EUR + 0.1234567890123456789 EUR = 99,999,999,999,999,999,999.1234567890123456789 EUR',
      ],
      total: '99,999,999,999,999,999,999.1234567890123456789 EUR',
      digits: '99999999999999999999.1234567890123456789',
      amounts: ['99,999,999,999,999,999,999 EUR once', '0.1234567890123456789 EUR once'],
    });
  });

  test('and those that a double holds are stored as they were', async () => {
    const store = await open('1000.50', '0.07');
    const rows = await store.read(
      {
        name: 'amounts',
        text: 'MATCH (a)-[f:FUNDS]->(b) RETURN f.amountLow AS low, f.amountLowExact AS exact ORDER BY low',
      },
      {},
    );
    expect(rows).toEqual([
      { low: 0.07, exact: null },
      { low: 1000.5, exact: null },
    ]);
    await store.close();
  });
});

describe('A figure of more digits than a double holds', () => {
  const digits = '-12345678901234567890.5';
  const figuresMapping = `entente: 1
dataset: { id: x, title: X, source: { publisher: P } }
ontology: { measures: { balance: { label: balance, unit: EUR } } }
tables:
  - files: big.csv
    entities:
      t: { type: Actor, kind: organisation, key: t, name: '{t}' }
    figures: [{ about: t, measure: balance, low: '{a}', high: '7' }]
`;
  const inTable = async () => {
    const store = await openTestStore();
    const files = [fileOfContents('big.csv', `t,a\nt,"-12,345,678,901,234,567,890.5"\n`)];
    const options = { mapping: { name: 'big.yaml', text: figuresMapping } };
    await importFiles(store, ontology, { files, options });
    return store;
  };
  const inDossier = async () => {
    const store = await openTestStore();
    await loadText(
      store,
      `entente: 1
dossier: { id: x, title: X }
defaults: { source: s }
ontology: { measures: { balance: { label: balance, unit: EUR } } }
sources: { s: { title: S, kind: book } }
entities:
  t: { type: Actor, kind: organisation, name: t, claims: [{ at: p1, says: So. }] }
figures:
  - { about: t, measure: balance, low: ${digits}, high: 7, claims: [{ at: p1, says: So. }] }
`,
      'x.yaml',
    );
    return store;
  };

  test.each([
    ['tables', inTable],
    ['a dossier', inDossier],
  ] as const)('keeps them all, from %s', async (_, open) => {
    served = await serveOn(await open(), ontology);
    const answer = await served.ask(
      '{ entities { nodes { figures { low high lowExact highExact text } } } }',
    );
    expect(errorsOf(answer)).toBeUndefined();
    expect((answer.json as { data: unknown }).data).toEqual({
      entities: {
        nodes: [
          {
            figures: [
              {
                low: Number(digits),
                high: 7,
                lowExact: digits,
                highExact: null,
                text: '-12,345,678,901,234,567,890.5 – 7 EUR',
              },
            ],
          },
        ],
      },
    });
  });
});

test('an amount in quotes is a number, in tables with thousands', async () => {
  expect((await told(await ofDossier('"99999999999999.99"'))).amounts).toEqual([
    '99,999,999,999,999.99 EUR once',
  ]);
  await served?.stop();
  expect((await told(await ofTable('EUR 99,999,999,999,999.99'))).amounts).toEqual([
    '99,999,999,999,999.99 EUR once',
  ]);
});
