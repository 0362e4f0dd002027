import { describe, expect, test } from '@jest/globals';
import { fileOfContents } from '../../../server/import/read/files.ts';
import { importText } from '../../../server/import/report.ts';
import type { GraphStore, Row } from '../../../server/store/graph-store.ts';
import { openTestStore } from '../../open-store.ts';
import { linksOf, throughRecipe, type Seen } from './through-recipe.ts';

/** A row of made-up data: what is not told is empty. */
const csv = (columns: readonly string[], rows: readonly Readonly<Record<string, string | number>>[]) =>
  [
    columns.join(','),
    ...rows.map((row) => columns.map((column) => quoted(String(row[column] ?? ''))).join(',')),
  ].join('\n');
const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

async function imported(
  recipe: string,
  name: string,
  text: string,
  look: (store: GraphStore) => Promise<unknown>,
) {
  const store = await openTestStore();
  const report = await throughRecipe(store, recipe, [fileOfContents(name, text)]);
  const seen = await look(store);
  await store.close();
  return { report, seen };
}

const ends = ({ from, to, edtf }: Seen) => [from, to, edtf];
const read = (store: GraphStore, text: string): Promise<Row[]> => store.read({ name: 'look', text }, {});

// The columns of GED 23.1 and later as UCDP publishes them, dates with a time of day.
const ged = [
  ...['id', 'relid', 'year', 'active_year', 'code_status', 'type_of_violence', 'conflict_dset_id'],
  ...['conflict_new_id', 'conflict_name', 'dyad_dset_id', 'dyad_new_id', 'dyad_name', 'side_a_dset_id'],
  ...['side_a_new_id', 'side_a', 'side_b_dset_id', 'side_b_new_id', 'side_b', 'number_of_sources'],
  ...['source_article', 'source_office', 'source_date', 'source_headline', 'source_original', 'where_prec'],
  ...['where_coordinates', 'where_description', 'adm_1', 'adm_2', 'latitude', 'longitude', 'geom_wkt'],
  ...[
    'priogrid_gid',
    'country',
    'country_id',
    'region',
    'event_clarity',
    'date_prec',
    'date_start',
    'date_end',
  ],
  ...['deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown', 'best', 'high', 'low', 'gwnoa', 'gwnob'],
];
const event = {
  ...{ year: 2020, type_of_violence: 1, conflict_new_id: 1, dyad_new_id: 2, dyad_name: 'A - B' },
  ...{ side_a_new_id: 130, side_a: 'Government of Upland', side_b_new_id: 9, side_b: 'B', country: 'Upland' },
  ...{
    country_id: 700,
    date_prec: 1,
    date_start: '2020-01-02 00:00:00.000',
    date_end: '2020-01-02 00:00:00.000',
  },
  ...{ latitude: 1.5, longitude: 2.5, deaths_a: 1, deaths_b: 2, deaths_civilians: 0, deaths_unknown: 0 },
  ...{ best: 3, low: 3, high: 5, where_coordinates: 'Some town', where_prec: 1 },
  source_article: '"Daily ""News"",2020-01-03,Three die";"Other,2020-02-31,No such day"',
};

describe('GED as UCDP publishes it', () => {
  test('places events by how exactly their place is known, and keeps them where no article can be read', async () => {
    const rows = [
      { ...event, id: 1, adm_1: 'North', adm_2: 'Hills' },
      { ...event, id: 2, where_prec: 3, adm_1: 'North', adm_2: 'Hills', where_coordinates: 'Hills' },
      { ...event, id: 3, where_prec: 4, adm_1: 'North', where_coordinates: 'North', type_of_violence: 2 },
      { ...event, id: 4, where_prec: 6, type_of_violence: 3, side_b: 'Civilians', side_b_new_id: 9999 },
      { ...event, id: 5, where_prec: 7, where_coordinates: 'Some sea', source_article: '' },
      { ...event, id: 6, where_prec: 3, adm_2: '', adm_1: 'North', where_coordinates: 'Half known' },
    ];
    const { report, seen } = await imported(
      'ucdp-ged',
      'GEDEvent_v25_1.csv',
      csv(ged, rows),
      async (store) => ({
        at: (await linksOf(store, 'OCCURRED_IN')).map(({ target }) => target.split('-')[2]),
        within: (await linksOf(store, 'LOCATED_IN')).map(({ from, to }) => `${from} < ${to}`).sort(),
        targets: (await linksOf(store, 'TARGETED')).map(({ to }) => to),
        figures: await read(
          store,
          "MATCH (f:Figure)-[:ABOUT]->(e {id: 'ucdp-ged-1'}) RETURN f.measure AS measure, f.low AS low, f.high AS high, f.edtf AS edtf ORDER BY f.id",
        ),
        sources: await read(
          store,
          'MATCH (s:Source) WHERE s.id <> "ucdp-ged" RETURN s.publisher AS publisher, s.title AS title, s.edtf AS edtf ORDER BY title',
        ),
      }),
    );
    expect(seen).toEqual({
      at: ['site', 'district', 'province', 'country', 'site', 'site'],
      within: [
        'Half known < North',
        'Hills < North',
        'North < Upland',
        'Some sea < Upland',
        'Some town < Hills',
      ],
      targets: ['Civilians (Upland)'],
      figures: [
        { measure: 'deaths-side-a', low: 1, high: 1, edtf: '2020-01-02' },
        { measure: 'deaths-side-b', low: 2, high: 2, edtf: '2020-01-02' },
        { measure: 'fatalities', low: 3, high: 5, edtf: '2020-01-02' },
        { measure: 'fatalities', low: 3, high: 3, edtf: '2020-01-02' },
      ],
      sources: [
        { publisher: 'Other', title: 'No such day', edtf: null },
        { publisher: 'Daily "News"', title: 'Three die', edtf: '2020-01-03' },
      ],
    });
    expect(report.title).toBe('UCDP Georeferenced Event Dataset 25.1');
    expect(new Set(report.notes.map(({ message }) => message))).toEqual(
      new Set([
        '"2020-02-31" is no date; mend it, or add its format to "dates" of the mapping (D.M.YYYY, M/D/YY). It was left out.',
      ]),
    );
  });
});

const dyadic = [
  ...['dyad_id', 'conflict_id', 'location', 'side_a', 'side_a_id', 'side_a_2nd', 'side_b', 'side_b_id'],
  ...['side_b_2nd', 'incompatibility', 'territory_name', 'year', 'intensity_level', 'type_of_conflict'],
  ...['start_date', 'start_prec', 'start_date2', 'start_prec2', 'gwno_a', 'gwno_a_2nd', 'gwno_b'],
  ...['gwno_b_2nd', 'gwno_loc', 'region', 'version'],
];
const dyad = {
  dyad_id: 1,
  conflict_id: 5,
  side_a: 'Government of Upland',
  side_a_id: 130,
  incompatibility: 2,
};

describe('the dyads as UCDP publishes them', () => {
  test('have several states on a side, rebels with commas in their names, and secondary parties', async () => {
    const rows = [
      { ...dyad, side_b: 'Forces of Left, Right & Co', side_b_id: 7, year: 2001, intensity_level: 1 },
      { ...dyad, side_b: 'Forces of Left, Right & Co', side_b_id: 7, year: 2003, intensity_level: 2 },
      {
        ...{ ...dyad, dyad_id: 2, year: 2001, intensity_level: 2, type_of_conflict: 2 },
        ...{ side_a: 'Government of Upland, Government of Hillland', side_a_id: '130, 131' },
        ...{
          side_b: 'Government of Lowland',
          side_b_id: 132,
          side_b_2nd: 'Government of Midland, Government of Upland',
        },
      },
    ];
    const { report, seen } = await imported(
      'ucdp-dyadic',
      'ucdp-dyadic-241.csv',
      csv(dyadic, rows),
      async (store) => ({
        hostile: (await linksOf(store, 'HOSTILE_TO')).map((link) => [
          ...ends(link),
          link.kept['intensity_2001'],
          link.kept['intensity_2003'],
        ]),
        supports: (await linksOf(store, 'SUPPORTS')).map(ends),
        ids: (
          await read(store, 'MATCH (a:Actor) RETURN a.name AS name, a.identifiers AS ids ORDER BY name')
        ).map(({ name, ids }) => [name, ids]),
      }),
    );
    expect(report.notes).toEqual([]);
    expect(seen).toEqual({
      hostile: [
        ['Government of Hillland', 'Government of Lowland', '2001', 'war', undefined],
        ['Government of Upland', 'Forces of Left, Right & Co', '{2001,2003}', 'minor', 'war'],
        ['Government of Upland', 'Government of Lowland', '2001', 'war', undefined],
      ],
      supports: [
        ['Government of Midland', 'Government of Lowland', '2001'],
        ['Government of Upland', 'Government of Lowland', '2001'],
      ],
      ids: [
        ['Forces of Left, Right & Co', ['ucdp-actor:7']],
        ['Government of Hillland', ['ucdp-actor:131']],
        ['Government of Lowland', ['ucdp-actor:132']],
        ['Government of Midland', null],
        ['Government of Upland', ['ucdp-actor:130']],
      ],
    });
  });
});

const support = [
  ...['id', 'active', 'year', 'actor_id', 'actor_name', 'oppo_id', 'oppo_name', 'dyad_id', 'dyad_name'],
  ...['conflict_id', 'location', 'ext_id', 'ext_name', 'ext_coalition_name', 'ext_sup', 'ext_count', 'ext_x'],
  ...[
    'ext_p',
    'ext_y',
    'ext_w',
    'ext_m',
    'ext_t',
    'ext_f',
    'ext_f_count',
    'ext_i',
    'ext_l',
    'ext_o',
    'ext_u',
  ],
];
const actor = {
  ...{
    year: 1999,
    active: 1,
    actor_id: 7,
    actor_name: 'Rebels',
    oppo_id: 130,
    oppo_name: 'Government of Upland',
  },
  ...{ dyad_id: 1, dyad_name: 'Government of Upland - Rebels', conflict_id: 5, location: 'Upland' },
};

describe('external support as UCDP publishes it', () => {
  test('knows every form, tells several givers from one, and keeps a giver without a name', async () => {
    const every = Object.fromEntries([...'xpywmtfilou'].map((form) => [`ext_${form}`, 1]));
    const rows = [
      { ...actor, ...every, id: 1, ext_id: 3, ext_name: 'Government of Far, Away', ext_sup: 1 },
      {
        ...actor,
        id: 2,
        year: 2000,
        ext_id: '3,8',
        ext_name: 'Government of Far, Away,Left, Right ',
        ext_f: 1,
      },
      { ...actor, id: 3, year: 2001, ext_id: '3,9', ext_name: 'Somebody', ext_u: 1 },
      { ...actor, id: 4, year: 2003, active: 0 },
    ];
    const { report, seen } = await imported(
      'ucdp-external-support',
      'esd.csv',
      csv(support, rows),
      async (store) => ({
        supports: (await linksOf(store, 'SUPPORTS')).map((link) => [
          ...ends(link),
          link.giverCertain,
          link.forms.join(' '),
        ]),
        funds: (await linksOf(store, 'FUNDS')).map((link) => [...ends(link), link.giverCertain]),
        hostile: (await linksOf(store, 'HOSTILE_TO')).map(ends),
      }),
    );
    const far = 'Government of Far, Away';
    expect(report.notes).toEqual([]);
    expect(seen).toEqual({
      supports: [
        [
          ...[far, 'Rebels', '1999', true],
          'fighters funding infrastructure intelligence logistics other territory training troop-presence unknown weapons',
        ],
        [far, 'Rebels', '2000', false, 'funding'],
        [far, 'Rebels', '2001', false, 'unknown'],
        ['Left, Right', 'Rebels', '2000', false, 'funding'],
        ['UCDP actor 9', 'Rebels', '2001', false, 'unknown'],
      ],
      funds: [
        [far, 'Rebels', '1999', true],
        [far, 'Rebels', '2000', false],
        ['Left, Right', 'Rebels', '2000', false],
      ],
      hostile: [['Government of Upland', 'Rebels', '1999/2001']],
    });
    expect(importText(report)).toMatch(/^ucdp-external-support: 5 entities, 9 links/);
  });
});
