import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { localFile } from '../../../server/import/read/files.ts';
import { importText, type ImportReport } from '../../../server/import/report.ts';
import type { GraphStore, Row } from '../../../server/store/graph-store.ts';
import { openTestStore } from '../../open-store.ts';
import {
  allRows,
  countBy,
  keptOf,
  linksOf,
  onData,
  shared,
  throughRecipe,
  type Seen,
} from './through-recipe.ts';

let store: GraphStore;
let report: ImportReport;
let events = new Map<string, Row>();
let best = new Map<string, number>();
let civilians = new Map<string, number>();
let parties: { readonly name: string; readonly event: string }[] = [];
beforeAll(async () => {
  store = await openTestStore();
  if (!shared) return;
  report = await throughRecipe(store, 'ucdp-ged', [
    localFile('../shared/data/ucdp-ged-car/ged231-central-african-republic.csv'),
  ]);
  const rows = await allRows(
    store,
    'MATCH (e:Event) WHERE e.id > $after RETURN e.id AS id, e.name AS name, e.kind AS kind, e.edtf AS edtf, e.validFrom AS first, e.knownFrom AS known, e.evidence AS evidence, e.attributes AS attributes',
  );
  events = new Map(rows.map((row) => [String(row['id']), row]));
  best = await deaths('fatalities');
  civilians = await deaths('deaths-civilians');
  const side = ({ from, target }: Seen) => ({ name: from, event: target });
  parties = [
    ...(await linksOf(store, 'CONDUCTED')).map(side),
    ...(await linksOf(store, 'PARTICIPATED_IN')).map(side),
    ...(await linksOf(store, 'TARGETED')).map(({ to, source }) => ({ name: to, event: source })),
  ];
});
afterAll(() => store.close());

/** The best estimate of each event: its own figure, or the range where that is one number. */
async function deaths(measure: string): Promise<Map<string, number>> {
  const rows = await allRows(
    store,
    `MATCH (f:Figure {measure: '${measure}'}) WHERE f.id > $after RETURN f.id AS id, f.about AS about, f.low AS low, f.high AS high`,
  );
  return new Map(
    rows
      .filter(({ low, high }) => low === high)
      .map((row): [string, number] => [String(row['about']), Number(row['low'])]),
  );
}

const sum = (of: ReadonlyMap<string, number>, ids: Iterable<string>) =>
  [...ids].reduce((total, id) => total + (of.get(id) ?? 0), 0);
const eventsOf = (name: string) =>
  new Set(parties.filter((each) => each.name === name).map(({ event }) => event));

describe('the events in the Central African Republic', () => {
  onData('are 1,848 with 14,948 deaths, 8,931 of them civilians', () => {
    expect([report.title, importText(report)]).toEqual([
      'UCDP Georeferenced Event Dataset 23.1',
      'ucdp-ged: 2,457 entities, 6,119 links, 4,071 figures, 1,674 sources; 2,457 entities, 6,119 links, 4,071 figures, 1,674 sources added.',
    ]);
    expect([events.size, sum(best, best.keys()), sum(civilians, civilians.keys())]).toEqual([
      1_848, 14_948, 8_931,
    ]);
    const starts = [...events.values()].map(({ first }) => String(first).slice(0, 4)).sort();
    expect([starts[0], starts.at(-1)]).toEqual(['1991', '2022']);
  });

  onData('are clashes between sides or attacks on civilians', () => {
    expect(
      countBy(
        [...events.values()],
        ({ kind, attributes }) => `${String(kind)} ${String(keptOf(attributes)['violence'])}`,
      ),
    ).toEqual([
      ['attack one-sided', 1_076],
      ['clash state-based', 401],
      ['clash non-state', 371],
    ]);
    expect(new Set(parties.map(({ name }) => name)).size).toBe(33);
  });

  onData('were deadliest in 2014 and 2013', () => {
    const years = new Map<string, number>();
    for (const [id, row] of events) {
      const year = String(row['first']).slice(0, 4);
      years.set(year, (years.get(year) ?? 0) + (best.get(id) ?? 0));
    }
    expect([...years].sort((a, b) => b[1] - a[1]).slice(0, 2)).toEqual([
      ['2014', 3_493],
      ['2013', 3_396],
    ]);
  });

  onData('of the LRA are 182 with 619 deaths, 455 of them civilians', () => {
    const lra = eventsOf('LRA');
    expect([lra.size, sum(best, lra), sum(civilians, lra)]).toEqual([182, 619, 455]);
  });

  onData('in which anti-Balaka attacked civilians are 240 with 2,388 deaths, the deadliest dyad', () => {
    const hit = eventsOf('Civilians (Central African Republic)');
    const both = [...eventsOf('anti-Balaka')].filter((id) => hit.has(id));
    expect([both.length, sum(best, both)]).toEqual([240, 2_388]);
    const byDyad = new Map<string, number>();
    for (const [id, { attributes }] of events) {
      const dyad = String(keptOf(attributes)['dyad_name']);
      byDyad.set(dyad, (byDyad.get(dyad) ?? 0) + (best.get(id) ?? 0));
    }
    expect([...byDyad].sort((a, b) => b[1] - a[1])[0]).toEqual(['anti-Balaka - Civilians', 2_388]);
  });

  onData('lie each at one place, which lies in a district, a province and the country', async () => {
    const at = await linksOf(store, 'OCCURRED_IN');
    expect([at.length, new Set(at.map(({ source }) => source)).size]).toEqual([1_848, 1_848]);
    const within = new Map<string, Set<string>>();
    for (const { source, target } of await linksOf(store, 'LOCATED_IN'))
      within.set(source, (within.get(source) ?? new Set()).add(target));
    const country = 'ucdp-ged-country-482';
    const lost = at.filter(({ target }) => {
      let [place] = [target];
      for (let step = 0; step < 4 && place !== country; step += 1)
        place = [...(within.get(place) ?? ['nowhere'])][0]!;
      return place !== country;
    });
    expect(lost).toEqual([]);
    const [bangui] = await store.read(
      {
        name: 'look',
        text: "MATCH (p:Place {name: 'Bangui city'}) RETURN p.kind AS kind, p.lat AS lat, p.lon AS lon",
      },
      {},
    );
    expect(bangui).toEqual({ kind: 'area', lat: 4.366667, lon: 18.583333 });
  });

  onData('mark dates that are not known to the day, and are known from their first article', () => {
    const seen = (id: string) => {
      const { name, edtf, known } = events.get(`ucdp-ged-${id}`)!;
      return [name, edtf, known];
    };
    const vague = [...events.values()].filter(
      ({ attributes }) => keptOf(attributes)['date_precision'] !== '1',
    );
    expect([vague.length, vague.every(({ edtf }) => /~\/.*~$/.test(String(edtf)))]).toEqual([481, true]);
    expect(seen('244884')).toEqual([
      'anti-Balaka - Civilians, Boda town',
      '2017-01-01~/2017-01-31~',
      '2017-10-05',
    ]);
  });

  onData(
    'whose numbers contradict each other keep the widest range and the best estimate, with a note',
    () => {
      const faults = report.notes.filter(({ message }) =>
        message.endsWith('the widest range of them was taken.'),
      );
      expect([faults.length, report.notes.length]).toEqual([20, 20]);
    },
  );
});
