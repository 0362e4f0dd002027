import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fileOfContents, localFile } from '../../../server/import/read/files.ts';
import { importText, type ImportReport } from '../../../server/import/report.ts';
import type { GraphStore } from '../../../server/store/graph-store.ts';
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

const PARTIES =
  'MATCH (e:Entity) WHERE e.id > $after RETURN e.id AS id, e.name AS name, e.kind AS kind, e.aliases AS aliases, e.identifiers AS ids, e.attributes AS attributes';

describe('organisations on the SDN list for terrorism', () => {
  let store: GraphStore;
  let report: ImportReport;
  let linked: Seen[] = [];
  beforeAll(async () => {
    store = await openTestStore();
    if (!shared) return;
    report = await throughRecipe(store, 'ofac-sdn', [
      localFile('../shared/data/ofac-sdgt-entities/sdn_sdgt_entities.csv'),
    ]);
    linked = await linksOf(store, 'RELATED_TO');
  });
  afterAll(() => store.close());

  onData('are 677 organisations, the row of headers passed over', async () => {
    expect(importText(report)).toBe(
      'ofac-sdn: 677 entities, 214 links, 1 source; 677 entities, 214 links, 1 source added.',
    );
    expect(countBy(await allRows(store, PARTIES), ({ kind }) => String(kind))).toEqual([
      ['organisation', 677],
    ]);
  });

  onData('link to 214 others by name, and 214 names that are not listed are reported', async () => {
    const unknown = report.notes.filter(({ message }) => message.includes(' is not in '));
    expect([linked.length, unknown.length]).toEqual([214, 214]);
    expect(unknown[0]!.message).toMatch(/^"AMHAZ, Kamel Mohamad" is not in .*sdn_sdgt_entities\.csv\.$/);
    // Most are people, whom the list writes as `SURNAME, Given`.
    expect(unknown.filter(({ message }) => /^"[^"]+, [A-Z'`-]+[a-z]/.test(message)).length).toBe(207);
    const parties = await allRows(store, PARTIES);
    const named = parties.flatMap((row) => [keptOf(row['attributes'])['linked_to'] ?? []].flat());
    expect([
      named.length,
      new Set(named.map((name) => name.replace(/\.$/, ''))).size,
      parties.filter((row) => keptOf(row['attributes'])['linked_to'] !== undefined).length,
    ]).toEqual([428, 139, 382]);
  });

  onData('are most often linked to the Quds Force, Mahan Air and Islamic State', () => {
    const most = countBy(
      linked,
      ({ to }) => to,
      ({ source }) => source,
    );
    expect([...most.slice(0, 2), most.find(([name]) => name.startsWith('ISLAMIC STATE OF'))]).toEqual([
      ['ISLAMIC REVOLUTIONARY GUARD CORPS (IRGC)-QODS FORCE', 29],
      ['MAHAN AIR', 24],
      ['ISLAMIC STATE OF IRAQ AND THE LEVANT', 12],
    ]);
    expect(
      linked
        .filter(({ to }) => to === 'TALIBAN')
        .map(({ from }) => from)
        .sort(),
    ).toEqual(['HAJI KHAIRULLAH HAJI SATTAR MONEY EXCHANGE', 'ROSHAN MONEY EXCHANGE']);
  });

  onData('keep programmes, numbers and other names', async () => {
    const parties = new Map((await allRows(store, PARTIES)).map((row) => [String(row['ids']), row]));
    const programs = (id: string) => keptOf(parties.get(`ofac:${id}`)?.['attributes'])['programs'];
    expect(['12206', '6636'].map((id) => [parties.get(`ofac:${id}`)?.['name'], programs(id)])).toEqual([
      ['TEHRIK-E TALIBAN PAKISTAN (TTP)', ['FTO', 'SDGT']],
      ['TALIBAN', 'SDGT'],
    ]);
    expect(parties.get('ofac:11462')).toMatchObject({
      name: "KATA'IB HIZBALLAH",
      kind: 'organisation',
      aliases: [
        "KATA'IB HIZBALLAH FI AL-IRAQ",
        'HIZBALLAH BRIGADES-IRAQ OF THE ISLAMIC RESISTANCE IN IRAQ',
        'ISLAMIC RESISTANCE IN IRAQ',
        "KATIBAT ABU FATHEL AL A'ABAS",
        'KATIBUT KARBALAH',
        'KATIBAT ZAYD EBIN ALI',
      ],
    });
  });
});

const row = (number: number, name: string, type: string, program: string, rest: string, remarks: string) =>
  `${number},"${name}","${type}","${program}",${rest},"${remarks}"`;
const NONE = '-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ';
const official = [
  row(36, 'AERO MADE-UP', '-0- ', 'CUBA', NONE, '-0- '),
  row(
    ...([101, 'DOE, Jane', 'individual', 'SDGT] [IFSR'] as const),
    '"Director",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ',
    "DOB 02 Jan 1960; alt. DOB 1961; POB Oslo, Norway; nationality Norway; Gender Female; a.k.a. 'JD'; Linked To: AERO MADE-UP.",
  ),
  row(
    ...([102, 'LADY MADE-UP', 'vessel', 'SDGT'] as const),
    '-0- ,"ABCD1","Crude Oil Tanker","100","90","Panama","SOMEBODY"',
    'Vessel Registration Identification IMO 1234567; MMSI 123456789; Linked To: DOE, Jane; Linked To: TWICE LTD; Linked To: NOBODY.',
  ),
  row(
    103,
    'EP-XXX',
    'aircraft',
    'SDGT',
    NONE,
    "Aircraft Manufacturer's Serial Number (MSN) 1; Linked To: AERO MADE-UP",
  ),
  row(104, 'TWICE LTD', '-0- ', 'SDGT', NONE, '-0- '),
  row(105, 'TWICE LTD', '-0- ', 'SDGT', NONE, '-0- '),
].join('\r\n');

describe('the official SDN file', () => {
  test('is read without headers, with people, vessels, aircraft and its last line', async () => {
    const store = await openTestStore();
    const report = await throughRecipe(store, 'ofac-sdn', [
      fileOfContents('SDN.CSV', `${official}\r\n\u001a\r\n`),
      fileOfContents('alt.csv', '101,9,"aka","DOE, Janet","-0- "\r\n\u001a'),
    ]);
    const parties = await allRows(store, PARTIES);
    const links = await linksOf(store, 'RELATED_TO');
    await store.close();
    expect(parties.map(({ name, kind, aliases, ids }) => [name, kind, aliases ?? [], ids])).toEqual([
      ['DOE, Jane', 'person', ['JD', 'Jane DOE', 'DOE, Janet'], ['ofac:101']],
      ['LADY MADE-UP', 'vessel', [], ['ofac:102', 'imo:1234567']],
      ['EP-XXX', 'aircraft', [], ['ofac:103']],
      ['TWICE LTD', 'organisation', [], ['ofac:104']],
      ['TWICE LTD', 'organisation', [], ['ofac:105']],
      ['AERO MADE-UP', 'organisation', [], ['ofac:36']],
    ]);
    expect(keptOf(parties[0]!['attributes'])).toMatchObject({
      ...{ programs: ['SDGT', 'IFSR'], title: 'Director', date_of_birth: ['02 Jan 1960', '1961'] },
      ...{ place_of_birth: 'Oslo, Norway', nationality: 'Norway', gender: 'Female' },
    });
    expect(links.map(({ from, to }) => [from, to])).toEqual([
      ['DOE, Jane', 'AERO MADE-UP'],
      ['LADY MADE-UP', 'DOE, Jane'],
      ['EP-XXX', 'AERO MADE-UP'],
    ]);
    expect(report.notes.map(({ message }) => message)).toEqual([
      '2 rows give no end for link 1; nothing was made of that part.',
      '"TWICE LTD" is several things in SDN.CSV.',
      '"NOBODY" is not in SDN.CSV.',
    ]);
  });
});
