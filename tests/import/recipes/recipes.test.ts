import { describe, expect, test } from '@jest/globals';
import Ajv from 'ajv';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { run } from '../../../server/cli.ts';
import { findRecipe, listRecipes } from '../../../server/import/recipes.ts';

const names = ['ofac-sdn', 'ucdp-dyadic', 'ucdp-external-support', 'ucdp-ged', 'ucdp-peace-agreements'];

interface Dated {
  readonly title?: string;
  readonly source?: { readonly published?: string };
}

/** Runs a command line and gives what it printed. */
async function told(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await run(['node', 'entente', ...words], {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    serve: () => Promise.reject(new Error('not here')),
    openStore: () => Promise.reject(new Error('not here')),
    runningServer: () => null,
  });
  return { code, out, err };
}

describe('the recipes', () => {
  test('are found by name, and each says what it makes, from what, under which licence', () => {
    expect(listRecipes().map(({ name }) => name)).toEqual(names);
    for (const recipe of listRecipes()) {
      const { makes, download, files, cite, licence, checked } = recipe;
      expect([makes, download, files, cite, licence].filter((text) => text === '')).toEqual([]);
      expect(checked.length).toBeGreaterThan(0);
    }
    expect(findRecipe('ucdp')).toBeNull();
    expect(findRecipe('../package')).toBeNull();
  });

  test.each(names)('%s is in step with the JSON Schema of mappings', (name) => {
    const schema = JSON.parse(readFileSync('schemas/mapping.schema.json', 'utf8')) as object;
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
    validate(parse(findRecipe(name)!.mapping.text));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('say the same of what they share, so that data sets imported beside each other agree', () => {
    const additions = listRecipes().map(({ mapping }) => {
      const { ontology = {} } = parse(mapping.text) as { ontology?: Record<string, object> };
      return ontology;
    });
    const seen = new Map<string, string>();
    for (const ontology of additions)
      for (const list of ['supportForms', 'measures', 'linkTypes'])
        for (const [id, said] of Object.entries(ontology[list] ?? {})) {
          const text = JSON.stringify(said);
          expect([id, seen.get(id) ?? text]).toEqual([id, text]);
          seen.set(id, text);
        }
  });

  test('say of an edition that it came out in the year of its version, and nothing of other editions', () => {
    const said = listRecipes().flatMap(({ mapping }) => {
      const { dataset } = parse(mapping.text) as { dataset: Dated & { id: string; editions?: Dated[] } };
      return [
        ...(dataset.editions ? [[dataset.id, dataset.source?.published ?? null]] : []),
        ...(dataset.editions ?? []).map(({ title, source }) => [title, source?.published]),
      ];
    });
    expect(said).toEqual([
      ['ucdp-dyadic', null],
      ['UCDP Dyadic Dataset 25.1', '2025'],
      ['UCDP Dyadic Dataset 24.1', '2024'],
      ['UCDP Dyadic Dataset 23.1', '2023'],
      ['ucdp-ged', null],
      ['UCDP Georeferenced Event Dataset 25.1', '2025'],
      ['UCDP Georeferenced Event Dataset 24.1', '2024'],
      ['UCDP Georeferenced Event Dataset 23.1', '2023'],
      ['ucdp-peace-agreements', null],
      ['UCDP Peace Agreement Dataset 22.1', '2022'],
      ['UCDP Peace Agreement Dataset 19.1', '2019'],
    ]);
  });

  test('are listed on the command line, with where to download what', async () => {
    const { code, out } = await told('recipes');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toMatch(/^name +what +licence +where to download$/);
    expect(out).toMatch(
      /^ucdp-ged +UCDP Georeferenced Event Dataset +CC BY 4\.0 +https:\/\/ucdp\.uu\.se\/downloads\/$/m,
    );
    const { out: json } = await told('recipes', '--json');
    expect((JSON.parse(json) as { name: string }[]).map(({ name }) => name)).toEqual(names);
  });

  test('are printed by name, and a misspelt name is told with the right one', async () => {
    expect((await told('recipes', 'ucdp-ged')).out).toBe(readFileSync('recipes/ucdp-ged.yaml', 'utf8'));
    expect(await told('recipes', 'ucdp-gde')).toEqual({
      code: 1,
      out: '',
      err: '"ucdp-gde" is no recipe; did you mean "ucdp-ged"?\n',
    });
  });
});
