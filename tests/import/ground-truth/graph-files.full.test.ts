import { expect, test } from '@jest/globals';
import { bring, column, dataSet, filesOf, look } from './data-set.ts';

const files = filesOf('graph-files', /\.(gexf|graphml|json)$/);
const idOf = (file: string) => file.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** What the nodes of a file keep beyond the model, as its format has it. */
async function keptOf(file: string): Promise<Kept[]> {
  const texts: unknown[] = [];
  for (let after = ''; ;) {
    const page = await look(
      `MATCH (e:Entity {dossier: $file}) WHERE e.id > $after
       RETURN e.id AS id, e.attributes AS attributes ORDER BY id LIMIT 5000`,
      { file: idOf(file), after },
    );
    texts.push(...page.map(({ attributes }) => attributes));
    if (page.length < 5_000) return texts.map((text) => Object.values(JSON.parse(String(text)))[0] as Kept);
    after = String(page.at(-1)!['id']);
  }
}
interface Kept {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly defaults?: readonly string[];
  readonly viz?: Readonly<Record<string, unknown>>;
}

const load = async () => {
  for (const file of files) await bring('graph-files', [file], { dataset: { id: idOf(file) } });
};

dataSet('each graph file', load, () => {
  test('has as many nodes, edges and undirected edges as published', async () => {
    const counts: Record<string, unknown> = {};
    for (const file of files) {
      const [nodes, edges, undirected] = await Promise.all(
        [
          'MATCH (e:Entity {dossier: $file}) RETURN count(e) AS n',
          'MATCH (:Entity)-[r {dossier: $file}]->(:Entity) RETURN count(r) AS n',
          'MATCH (:Entity)-[r:CONNECTED_TO {dossier: $file}]->(:Entity) RETURN count(r) AS n',
        ].map(async (text) => (await column(text, { file: idOf(file) }))[0]),
      );
      counts[file] = [nodes, edges, undirected];
    }
    expect(counts).toEqual({
      'arctic.gexf': [1_715, 6_676, 0],
      'les_miserables.gexf': [77, 254, 0],
      'basic.gexf': [2, 2, 1],
      'edge_data.gexf': [4, 5, 0],
      'liststring.gexf': [4, 5, 0],
      'v1_3.gexf': [2, 1, 1],
      'miserables.graphml': [77, 254, 254],
      'attributes.graphml': [6, 7, 7],
      'basic.graphml': [11, 12, 12],
      'multigraph.graphml': [6, 9, 9],
      'les-miserables.sigma.json': [77, 254, 0],
      'sigma-demo-dataviz-wikipedia.json': [2_085, 5_409, 0],
      'sigma-large-graph.json': [10_000, 19_995, 0],
    });
  });

  test('keeps colours, positions and sizes of every node where it has them', async () => {
    const having = async (
      file: string,
      where: (kept: Kept) => object | undefined,
      names: readonly string[],
    ) => (await keptOf(file)).filter((kept) => names.every((name) => name in (where(kept) ?? {}))).length;
    const looks = ['color', 'position', 'size'];
    expect([
      await having('arctic.gexf', ({ viz }) => viz, looks),
      await having('les_miserables.gexf', ({ viz }) => viz, looks),
      await having('miserables.graphml', ({ data }) => data, ['x', 'y', 'size', 'r', 'g', 'b']),
      await having('les-miserables.sigma.json', ({ data }) => data, ['x', 'y', 'size', 'color']),
      await having('sigma-large-graph.json', ({ data }) => data, ['x', 'y', 'size', 'color', 'cluster']),
    ]).toEqual([1_715, 77, 77, 77, 10_000]);
  });

  test('keeps lists, truth values and defaults as what they are', async () => {
    const values = async (file: string, name: string) => (await keptOf(file)).map(({ data }) => data?.[name]);
    expect(await values('liststring.gexf', 'types')).toEqual([
      ['cooking', 'money'],
      ['money'],
      ['cooking', 'wines'],
      ['wines', 'idea', 'cooking'],
    ]);
    expect(await values('edge_data.gexf', 'frog')).toEqual([true, true, true, false]);
    expect(await values('attributes.graphml', 'color')).toEqual([
      ...['green', 'yellow', 'blue', 'red', 'yellow', 'turquoise'],
    ]);
    expect((await keptOf('attributes.graphml')).map(({ defaults }) => defaults ?? [])).toEqual([
      ...[[], ['color'], [], [], ['color'], []],
    ]);
  });

  test('keeps parallel edges apart', async () => {
    expect(
      await look(
        `MATCH (a:Entity)-[r {dossier: $file}]->(b:Entity) WITH a, b, count(r) AS edges WHERE edges > 1
         RETURN a.name AS from, b.name AS to, edges ORDER BY from`,
        { file: idOf('multigraph.graphml') },
      ),
    ).toEqual([
      { from: 'n2', to: 'n4', edges: 2 },
      { from: 'n5', to: 'n4', edges: 2 },
    ]);
  });

  test('says of which version of GEXF it is', async () => {
    const versions: Record<string, unknown> = {};
    for (const file of files.filter((each) => each.endsWith('.gexf'))) {
      const [kept] = await column('MATCH (s:Source {id: $id}) RETURN s.attributes AS attributes', {
        id: idOf(file),
      });
      const { gexf } = JSON.parse(String(kept)) as { gexf: { words: { version?: string } } };
      versions[file] = gexf.words.version ?? null;
    }
    expect(versions).toEqual({
      'arctic.gexf': null,
      'les_miserables.gexf': '1.1',
      'basic.gexf': '1.2',
      'edge_data.gexf': '1.2',
      'liststring.gexf': '1.2',
      'v1_3.gexf': '1.3',
    });
  });
});
