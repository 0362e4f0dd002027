import { afterEach, describe, expect, test } from '@jest/globals';
import { loadPath, loadTexts, shipDossiers } from '../../../server/import/dossier/open.ts';
import { cypherExport, literal } from '../../../server/formats/cypher/cypher.ts';
import { loadOntology } from '../../../server/graph/ontology/ontology.ts';
import type { GraphStore, Row } from '../../../server/store/graph-store.ts';
import { emptyStore, openTestStore } from '../../open-store.ts';
import { dumpGraph, firstDifference } from '../../store/dump-graph.ts';
import { sourceOf } from '../source-of.ts';
import { textOf } from '../written.ts';
import { runScript } from './run-script.ts';

const ontology = loadOntology();
let store: GraphStore;
afterEach(() => store.close());

/** All but the digests, by which Entente sees what a loaded dossier changes, and what was retracted. */
async function graph(): Promise<Record<string, Row[]>> {
  const dump = { ...(await dumpGraph(store)), Meta: [] };
  return JSON.parse(
    JSON.stringify(dump, (key, value: unknown) => (key === 'digest' ? undefined : value)),
  ) as Record<string, Row[]>;
}

async function expectRebuilt(): Promise<void> {
  const before = await graph();
  const { text, omissions } = await textOf(cypherExport, await sourceOf(store, ontology));
  expect(omissions).toEqual([]);
  await emptyStore(store);
  await runScript(store, text);
  const after = await graph();
  expect(firstDifference(before, after)).toBeNull();
  expect(after).toEqual(before);
}

describe('the script makes the same graph again in an empty database', () => {
  test('of the shipped dossier', async () => {
    store = await openTestStore();
    await shipDossiers(store, ontology);
    await expectRebuilt();
  });

  test('of made-up ones', async () => {
    for (const path of ['tests/dossier/small.yaml', 'tests/graph/world.yaml']) {
      store = await openTestStore();
      await loadPath(store, path, ontology);
      await expectRebuilt();
      if (path.includes('small')) await store.close();
    }
  });

  test('whatever texts it holds', async () => {
    store = await openTestStore();
    const hard = [
      ...[
        "it's",
        'say "so"',
        'back\\slash',
        "\\' OR 1=1 //",
        '\\u0027 and \\\\u0027',
        '`tick`',
        '{a: 1}',
        '$x',
      ],
      ...[
        'semi;colon;\n:exit\n',
        '// no comment',
        '/* nor this */',
        'tab\tline\r\nend',
        '\u0007\u0085\u2028\ufeffx',
      ],
      ...['طالبان', '😀', 'e\u0301', "'; MATCH (n) DETACH DELETE n; //"],
    ];
    const text = JSON.stringify({
      entente: 1,
      dossier: { id: 'hard', title: "It's; a 'title'", summary: hard.join(' ') },
      sources: { s: { title: hard[3], kind: 'x', notes: hard.join('\n'), attributes: { 'a`b': hard } } },
      entities: Object.fromEntries(
        hard.map((name, at) => [
          `e-${at}`,
          {
            type: 'Place',
            kind: 'city',
            name,
            aliases: hard,
            location: { lat: -1.5, lon: 1e-7 },
            evidence: [`s|${name}`],
          },
        ]),
      ),
    });
    await loadTexts(store, 'hard.yaml', [{ file: 'hard.yaml', text }], ontology);
    await expectRebuilt();
  });
});

test('numbers keep their sort, and names that need it are quoted', () => {
  expect(literal({ a: 1, 'b c': 1.5, d: 1e21, e: 2 ** 60, f: -0.25, g: [true, null] })).toBe(
    '{a: 1, `b c`: 1.5, d: 1e21, e: 1152921504606847000.0, f: -0.25, g: [true, null]}',
  );
});
