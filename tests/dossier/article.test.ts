import { describe, expect, test } from '@jest/globals';
import { article, entity, figure, link, locators } from './article-dossier.ts';
import type { FigureDraft, LinkDraft } from '../../server/graph/writing/drafts.ts';

const kindOf = (id: string) => [entity(id)?.type, entity(id)?.kind];
const possibleOn = ({ valid }: LinkDraft, day: string) =>
  !valid ||
  ((valid.earliest === null || valid.earliest <= day) && (valid.latest === null || valid.latest >= day));
const linksOf = (type: string, target: string) =>
  article.links.filter((each) => each.type === type && each.target === target).map((each) => each.source);

describe('actors', () => {
  test.each([
    ['ttp', 'armed-group', '¶1'],
    ['afghan-taliban', 'armed-group', '¶1'],
    ['al-qaeda', 'armed-group', '¶5'],
    ['iskp', 'armed-group', '¶5'],
    ['baloch-liberation-army', 'armed-group', '¶20'],
    ['majeed-brigade', 'sub-unit', '¶20'],
    ['jaish-e-mohammad', 'armed-group', '¶19'],
    ['jamat-ul-ahrar', 'armed-group', '¶19'],
    ['pakistan', 'state', '¶22'],
    ['afghanistan', 'state', '¶5'],
    ['united-states', 'state', '¶1'],
    ['india', 'state', '¶22'],
    ['china', 'state', '¶20'],
    ['tajikistan', 'state', '¶20'],
    ['united-nations', 'international-organisation', '¶12'],
    ['pakistan-security-forces', 'security-forces', '¶3'],
    ['pakistan-foreign-office', 'organisation', '¶21'],
    ['satp', 'research', '¶13'],
    ['pips', 'research', '¶13'],
    ['voice-of-america', 'media', '¶15'],
    ['stratheia', 'media', '¶31'],
    ['ipri', 'research', '¶34'],
    ['irs', 'research', '¶34'],
    ['international-islamic-university', 'research', '¶34'],
    ['noor-wali-mehsud', 'person', '¶18'],
    ['asif-durrani', 'person', '¶16'],
    ['khawaja-asif', 'person', '¶15'],
    ['mumtaz-zahra-baloch', 'person', '¶21'],
    ['zabiullah-mujahid', 'person', '¶21'],
    ['fareed-kakar', 'person', '¶33'],
    ['cpec', 'project', '¶20'],
  ])('%s is one, a %s by %s', (id, kind, where) => {
    expect(kindOf(id)).toEqual(['Actor', kind]);
    expect(locators(entity(id))).toContain(where);
  });
});

test('places have coordinates and lie within their countries', () => {
  const places = article.entities.filter(({ type }) => type === 'Place');
  expect(places.map(({ id }) => id).sort()).toEqual([
    'afghanistan-country',
    'balochistan',
    'chitral',
    'doha',
    'ex-fata',
    'islamabad',
    'kabul',
    'khyber-pakhtunkhwa',
    'kunar',
    'pakistan-country',
    'punjab',
    'qatar',
    'southern-balochistan',
    'wakhan-corridor',
  ]);
  expect(places.filter(({ lat, lon }) => lat === null || lon === null)).toEqual([]);
  const within = (id: string): string[] => {
    const parent = article.links.find((each) => each.source === id && each.type === 'LOCATED_IN')?.target;
    return parent ? [parent, ...within(parent)] : [];
  };
  const countries = ['afghanistan-country', 'pakistan-country', 'qatar'];
  expect(places.filter(({ id }) => !countries.includes(within(id).at(-1) ?? id)).map(({ id }) => id)).toEqual(
    [],
  );
  expect(within('southern-balochistan')).toEqual(['balochistan', 'pakistan-country']);
});

describe('alliances and rivalries', () => {
  test('groups are allied as the article has it', () => {
    expect(locators(link('ttp.ALLIED_WITH.majeed-brigade'))).toEqual(['¶20']);
    expect(locators(link('ttp.ALLIED_WITH.afghan-taliban'))).toEqual(['¶9', '¶10', '¶11', '¶13']);
    expect(kindOf('ttp-iskp-al-qaeda')).toEqual(['Alliance', 'informal']);
    expect(linksOf('MEMBER_OF', 'ttp-iskp-al-qaeda').sort()).toEqual(['al-qaeda', 'iskp', 'ttp']);
    expect(locators(entity('ttp-iskp-al-qaeda'))).toEqual(['¶5', '¶6']);
  });

  test.each(['jaish-e-mohammad', 'jamat-ul-ahrar'])('%s is in the TTP in 2021, not in 2016', (id) => {
    const member = link(`${id}.MEMBER_OF.ttp`)!;
    expect(possibleOn(member, '2021-07-01')).toBe(true);
    expect(possibleOn(member, '2016-07-01')).toBe(false);
    expect(possibleOn(member, '2020-01-31')).toBe(false);
    expect(link(`${id}.SPLIT_FROM.ttp`)?.valid?.edtf).toBe('2014');
    expect(locators(member)).toEqual(['¶19']);
  });

  test('enemies and rivals stand apart from strained relations', () => {
    const enemies = article.links.filter(({ type }) => type === 'HOSTILE_TO').map(({ id }) => id);
    expect(enemies).toEqual(
      expect.arrayContaining(['ttp.HOSTILE_TO.pakistan', 'pakistan.HOSTILE_TO.ttp', 'ttp.HOSTILE_TO.cpec']),
    );
    expect(enemies.filter((id) => /pakistan.*afghan-taliban|afghan-taliban.*pakistan/.test(id))).toEqual([]);
    expect(locators(link('pakistan.RIVAL_OF.india'))).toEqual(['¶22']);
    expect(link('pakistan.RELATED_TO.afghan-taliban.strained')?.label).toBe('has strained relations with');
  });
});

describe('funding and support', () => {
  const money = ({ id, amountLow, amountHigh, currency, per, inKind, valid }: LinkDraft) => [
    id,
    amountLow,
    amountHigh,
    currency,
    per,
    inKind,
    valid?.edtf ?? null,
  ];

  test('there are three flows: one a month, one unknown, one once and in kind', () => {
    expect(article.links.filter(({ type }) => type === 'FUNDS').map(money)).toEqual([
      ['afghan-taliban.FUNDS.noor-wali-mehsud', 50_500, 50_500, 'USD', 'MONTH', false, null],
      ['afghan-taliban.FUNDS.ttp-families', null, null, null, null, false, null],
      ['united-states.FUNDS.afghan-taliban.abandoned-weapons', 7e9, 7e9, 'USD', 'ONCE', true, '2021'],
    ]);
    expect(locators(link('afghan-taliban.FUNDS.noor-wali-mehsud'))).toEqual(['¶8', '¶18']);
    expect(locators(link('noor-wali-mehsud.LEADS.ttp'))).toEqual(['¶8', '¶18']);
    expect(locators(link('ttp-families.PART_OF.ttp'))).toEqual(['¶8']);
  });

  test.each([
    ['afghan-taliban.SUPPORTS.ttp.haven', 'sanctuary', '2021-08/..', ['¶1', '¶12', '¶15', '¶27', '¶29']],
    ['afghan-taliban.SUPPORTS.ttp.asylum', 'sanctuary', null, ['¶3']],
    ['afghan-taliban.SUPPORTS.ttp.logistics', 'logistics', null, ['¶8']],
    ['afghan-taliban.SUPPORTS.ttp.cross-border', 'other', null, ['¶6', '¶8', '¶12']],
    ['afghan-taliban.SUPPORTS.ttp.fighters', 'fighters', null, ['¶8']],
    ['afghan-taliban.SUPPORTS.ttp.prison-release', 'other', '2021', ['¶9']],
    ['afghan-taliban.SUPPORTS.ttp.abandoned-weapons', 'weapons', '2021', ['¶11']],
    ['afghan-taliban.SUPPORTS.ttp.backing', 'other', null, ['¶15', '¶19']],
    ['al-qaeda.SUPPORTS.ttp.cross-border', 'other', null, ['¶8']],
    ['al-qaeda.SUPPORTS.ttp.training', 'training', null, ['¶6']],
    ['afghan-taliban.SUPPORTS.al-qaeda.protection', 'sanctuary', null, ['¶6']],
  ])('%s is support by %s, %s', (id, form, when, where) => {
    expect([link(id)?.forms, link(id)?.valid?.edtf ?? null, locators(link(id))]).toEqual([
      [form],
      when,
      where,
    ]);
  });
});

describe('agreements', () => {
  test("Doha's obligation is called breached on evidence, and the Afghan Taliban call it another's matter", () => {
    expect([entity('doha-agreement')?.valid?.edtf, linksOf('PARTY_TO', 'doha-agreement')]).toEqual([
      '2020-02/..',
      ['united-states', 'afghan-taliban'],
    ]);
    expect(linksOf('BOUND_BY', 'doha-no-safe-haven')).toEqual(['afghan-taliban']);
    expect(link('doha-agreement.OCCURRED_IN.doha')?.valid?.edtf).toBe('2020-02');
    const judged = entity('doha-no-safe-haven')!.claims.filter(({ verdict }) => verdict);
    expect(judged.map((c) => [c.locator, c.verdict, c.stance, c.attributedTo, c.evidence.length])).toEqual([
      ['¶14', 'BREACHED', 'ASSERTS', null, 9],
      ['¶30', 'BREACHED', 'ASSERTS', null, 9],
      ['¶16', 'DISPUTED', 'DENIES', 'afghan-taliban', 0],
      ['¶29', 'DISPUTED', 'DENIES', 'afghan-taliban', 0],
    ]);
    expect(judged[0]!.evidence.map((id) => link(id)?.type)).toEqual(Array(9).fill('SUPPORTS'));
  });

  test('the ceasefire has two parties, a broker, a day and an end about a month later', () => {
    expect(entity('ceasefire-2022')?.valid).toEqual({
      edtf: '2022-06-02/2022-07~',
      earliest: '2022-06-02',
      latest: '2022-07-31',
    });
    expect(linksOf('PARTY_TO', 'ceasefire-2022').sort()).toEqual(['pakistan', 'ttp']);
    expect(linksOf('BROKERED', 'ceasefire-2022')).toEqual(['afghan-taliban']);
    expect(linksOf('CONDUCTED', 'ceasefire-revocation')).toEqual(['ttp']);
    expect(linksOf('BROKERED', 'pakistan-ttp-talks')).toEqual(['afghan-taliban']);
  });

  test("Mujahid's offer was refused by the Foreign Office and its spokesperson", () => {
    expect(kindOf('mujahid-offer')).toEqual(['Agreement', 'offer']);
    expect(linksOf('REFUSED', 'mujahid-offer')).toEqual(['mumtaz-zahra-baloch', 'pakistan-foreign-office']);
    expect(link('mumtaz-zahra-baloch.HOLDS_POST.pakistan-foreign-office')?.label).toBe('is spokesperson of');
    expect(link('zabiullah-mujahid.HOLDS_POST.afghan-taliban')?.label).toBe('is spokesperson of');
  });
});

test('five operations are listed in order, only the first dated, and six are stated', () => {
  const operations = article.entities.filter(({ type }) => type === 'Operation');
  expect(operations.map(({ id, ordinal, valid }) => [ordinal, id, valid?.edtf ?? null])).toEqual([
    [1, 'rah-e-haq', '2007'],
    [2, 'rah-e-haq-ii', null],
    [3, 'sherdil', null],
    [4, 'rah-e-haq-iii', null],
    [5, 'radd-ul-fasaad', null],
  ]);
  for (const { id } of operations) {
    expect(linksOf('CONDUCTED', id)).toEqual(['pakistan']);
    expect(link(`${id}.TARGETED.ttp`)).toBeDefined();
  }
  expect(figure('pakistan:operations:since-2007')?.low).toBe(6);
});

test.each([
  ['us-withdrawal', 'withdrawal', '2021', '¶1'],
  ['kabul-takeover', 'takeover', '2021-08', '¶15'],
  ['kabul-prison-release', 'release', '2021', '¶9'],
  ['one-night-attack', 'attack', null, '¶20'],
  ['refugee-repatriation', 'decision', null, '¶16'],
  ['asif-interview', 'interview', null, '¶15'],
  ['durrani-statement', 'statement', null, '¶2'],
  ['cross-border-strikes-threat', 'threat', null, '¶28'],
  ['groups-rejoin-ttp', 'reunion', '[2020-02..]', '¶19'],
])('%s is an event, a %s of %s at %s', (id, kind, when, where) => {
  expect([...kindOf(id), entity(id)?.valid?.edtf ?? null]).toEqual(['Event', kind, when]);
  expect(locators(entity(id))).toContain(where);
});

test("the figures are the article's, each with its period, its unit and whom the article cites", () => {
  const line = ({ id, low, high, unit, period, claims: own }: FigureDraft) =>
    [
      id,
      low === high ? low : `${low}–${high}`,
      unit ?? '–',
      period?.edtf ?? '–',
      own.map(({ attributedTo, locator }) => `${attributedTo ?? 'author'} ${locator}`).join(', '),
    ].join(' | ');
  expect(article.figures.map(line)).toEqual([
    'ttp:attacks:2020 | 193 | – | 2020 | satp ¶13',
    'ttp:civilians-hit:2020 | 169 | – | 2020 | satp ¶13',
    'ttp:military-hit:2020 | 178 | – | 2020 | satp ¶13',
    'ttp:casualties:2020 | 506 | – | 2020 | satp ¶13',
    'ttp:attacks:2024 | 713 | – | 2024 | author ¶7, satp ¶13',
    'ttp:civilians-hit:2024 | 565 | – | 2024 | satp ¶13',
    'ttp:military-hit:2024 | 649 | – | 2024 | satp ¶13',
    'ttp:casualties:2024 | 1955 | – | 2024 | satp ¶13',
    'ttp:killed:2024 | 1955 | – | 2024 | author ¶7',
    'ttp:share-of-attacks | 88 | % | – | pips ¶13',
    'ttp:fighters | 6000–65000 | – | – | united-nations ¶12',
    'pakistan:fatalities:since-2021-08 | 5155 | – | 2021-08/ | author ¶15',
    'pakistan:lives-lost | 70000 | – | – | author ¶4',
    'pakistan:economic-cost | 67000000000 | USD | – | author ¶4',
    'pakistan:operations:since-2007 | 6 | – | 2007/ | author ¶4',
    'al-qaeda:training-camps | 8 | – | – | united-nations ¶6',
    'one-night-attack:killed | 50 | – | – | author ¶20',
    'abandoned-us-weapons:value | 7000000000 | USD | – | author ¶11',
    'refugee-repatriation:people | 1700000 | – | – | author ¶16',
  ]);
});
