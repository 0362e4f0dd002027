import { describe, expect, test } from '@jest/globals';
import { stixImport } from '../../../server/formats/stix/stix.ts';
import { collect, type Collected } from '../collect.ts';
import { bundleFile, relationship, stix, stixId } from './bundle.ts';
import { everyType } from './every-type.ts';

const found = await collect(stixImport, [bundleFile(everyType)]);
const bare = <T extends { readonly place: unknown }>({ place: _, ...part }: T) => part;
const entity = (type: string, number: number, from: Collected = found) =>
  bare(from.entities.find(({ id }) => id === stixId(type, number))!);
const source = (type: string, number: number) =>
  bare(found.sources.find(({ id }) => id === stixId(type, number))!);
const linksOf = (suffix: string) =>
  found.links
    .filter((link) => link.suffix === suffix)
    .map((link) => [link.source.split('--')[0], link.type, link.target.split('--')[0], link.label]);
const times = {
  spec_version: '2.1',
  created: '2020-01-01T00:00:00.000Z',
  modified: '2020-01-01T00:00:00.000Z',
};

test('Every type of object is an entity, a link, a source, or kept', () => {
  expect(found.entities.map(({ id, type, kind, name }) => [id.split('--')[0], type, kind, name])).toEqual([
    ['identity', 'Actor', 'organisation', 'The Maker'],
    ['identity', 'Actor', 'person', 'An individual'],
    ['identity', 'Actor', 'group', 'An group'],
    ['identity', 'Actor', 'class', 'An class'],
    ['identity', 'Actor', 'system', 'An system'],
    ['identity', 'Actor', 'identity', 'An unknown'],
    ['attack-pattern', 'Asset', 'attack-pattern', 'Pattern'],
    ['campaign', 'Operation', 'campaign', 'Campaign'],
    ['course-of-action', 'Asset', 'course-of-action', 'Course'],
    ['threat-actor', 'Actor', 'threat-actor', 'Actor one'],
    ['incident', 'Event', 'incident', 'Incident'],
    ['indicator', 'Asset', 'indicator', "[ipv4-addr:value = '198.51.100.1']"],
    ['infrastructure', 'Asset', 'infrastructure', 'Infrastructure'],
    ['intrusion-set', 'Actor', 'intrusion-set', 'Set'],
    ['location', 'Place', 'city', 'Lyon'],
    ['location', 'Place', 'country', 'FR'],
    ['location', 'Place', 'area', '-1.5, 0'],
    ['location', 'Place', 'area', 'western-europe'],
    ['location', 'Place', 'province', 'FR-69'],
    ['malware', 'Asset', 'malware', 'Malware'],
    ['malware', 'Asset', 'malware', stixId('malware', 37)],
    ['malware-analysis', 'Asset', 'malware-analysis', 'scanner'],
    ['observed-data', 'Event', 'observed-data', stixId('observed-data', 13)],
    ['tool', 'Asset', 'tool', 'Tool'],
    ['vulnerability', 'Asset', 'vulnerability', 'CVE-2020-1234'],
    ['artifact', 'Asset', 'artifact', 'image/jpeg'],
    ['autonomous-system', 'Asset', 'autonomous-system', 'Slime Industries'],
    ['directory', 'Asset', 'directory', '/usr'],
    ['domain-name', 'Asset', 'domain-name', 'example.org'],
    ['email-addr', 'Asset', 'email-addr', 'john@example.org'],
    ['email-message', 'Asset', 'email-message', 'Hello'],
    ['file', 'Asset', 'file', 'a.exe'],
    ['ipv4-addr', 'Asset', 'ipv4-addr', '198.51.100.1'],
    ['ipv6-addr', 'Asset', 'ipv6-addr', '2001:db8::1'],
    ['mac-addr', 'Asset', 'mac-addr', 'd2:fb:49:24:37:18'],
    ['mutex', 'Asset', 'mutex', '__M__'],
    ['network-traffic', 'Asset', 'network-traffic', stixId('network-traffic', 60)],
    ['process', 'Asset', 'process', './gedit'],
    ['software', 'Asset', 'software', 'Word'],
    ['url', 'Asset', 'url', 'https://example.org/x'],
    ['user-account', 'Asset', 'user-account', 'jdoe'],
    ['windows-registry-key', 'Asset', 'windows-registry-key', 'hkey_local_machine\\system'],
    ['x509-certificate', 'Asset', 'x509-certificate', '36:f7'],
    ['sighting', 'Event', 'sighting', stixId('sighting', 71)],
    ['sighting', 'Event', 'sighting', stixId('sighting', 75)],
    ['x-acme-thing', 'Asset', 'x-acme-thing', 'Thing'],
    ['malware', undefined, undefined, undefined],
  ]);
  expect(found.sources.map(({ kind, title }) => [kind, title])).toEqual([
    ['reference', 'ACME A-1'],
    ['grouping', 'Grouping'],
    ['grouping', 'malware-analysis'],
    ['note', 'Note'],
    ['note', 'Said without a title.'],
    ['opinion', 'Opinion: strongly disagree'],
    ['opinion', 'Opinion: agree'],
    ['opinion', 'Opinion: neutral'],
    ['report', 'Report'],
    ['reference', 'cve CVE-2020-1234'],
    ['reference', 'ACME A-1'],
    ['marking', 'TLP:AMBER'],
    ['marking', 'Mine.'],
    [undefined, undefined],
    ['archive', 'Objects kept as written (1)'],
  ]);
  expect(found.notes).toEqual([
    'bundle.json: Kept for export, not shown: relationships of reports, notes and the like (1), translations and extension definitions (2), revoked or deprecated objects (2), relationships of revoked or deprecated objects (2).',
  ]);
});

test('An actor keeps its words, its names, its time, its sources, and all else as attributes', () => {
  const [report, grouping] = [stixId('report', 15), stixId('grouping', 6)];
  expect(entity('threat-actor', 5)).toEqual({
    id: stixId('threat-actor', 5),
    ...{ type: 'Actor', kind: 'threat-actor', name: 'Actor one', aliases: ['Two', 'Three'] },
    ...{ identifiers: [`stix:${stixId('threat-actor', 5)}`], summary: 'Text with space around it.' },
    valid: '2019-05-05/',
    evidence: [
      `test-set|${stixId('threat-actor', 5)}`,
      `${grouping}|object_refs[0]`,
      `${stixId('grouping', 30)}|object_refs[0]`,
      `${stixId('note', 12)}|object_refs[0]`,
      `${stixId('note', 38)}|object_refs[0]`,
      `${report}|object_refs[0]`,
    ],
    claims: [
      {
        ...{ id: null, statement: 'No.', locator: 'object_refs[0]', stance: 'DENIES', credibility: 6 },
        ...{ property: null, value: null, verdict: null, evidence: [] },
        ...{ source: stixId('opinion', 14), attributedTo: stixId('identity', 1) },
      },
    ],
    attributes: {
      stix: {
        ...times,
        // As written, since the model's own are tidied.
        ...{
          name: ' Actor \n one ',
          aliases: ['Two', ' Three '],
          description: ' Text with space around it.\n',
        },
        ...{ threat_actor_types: ['spy'], roles: ['agent'], goals: ['g'], sophistication: 'expert' },
        ...{
          resource_level: 'government',
          primary_motivation: 'dominance',
          secondary_motivations: ['revenge'],
        },
        ...{ personal_motivations: ['ideology'], first_seen: '2019-05-05T10:20:30.123456Z' },
      },
    },
  });
});

test('What the model holds is not kept twice', () => {
  expect(entity('incident', 7).attributes).toEqual({ stix: times });
  expect(entity('location', 32).attributes).toEqual({
    stix: { ...times, name: 'Lyon', city: 'Lyon', country: 'FR', precision: 10 },
  });
  expect(entity('ipv4-addr', 56).attributes).toEqual({
    stix: { spec_version: '2.1', value: '198.51.100.1' },
  });
});

test('A relationship keeps its time, its confidence as credibility, its sources, and all else', () => {
  const [link] = found.links.filter(({ suffix }) => suffix === stixId('relationship', 70)).map(bare);
  const reference = found.sources.find(({ kind }) => kind === 'reference')!;
  expect(link).toEqual({
    ...{ source: stixId('threat-actor', 5), type: 'USES', target: stixId('malware', 10) },
    ...{ suffix: stixId('relationship', 70), valid: '2019-01-01/2020-01-01' },
    evidence: [`${reference.id}|external_references[0]`, `${stixId('report', 15)}|object_refs[1]`],
    claims: [
      {
        ...{ id: null, statement: 'It was seen.', locator: stixId('relationship', 70), stance: 'ASSERTS' },
        ...{ credibility: 5, property: null, value: null, verdict: null, evidence: [] },
        ...{ source: 'test-set', attributedTo: null },
      },
    ],
    attributes: {
      stix: {
        ...{ ...times, description: 'It was seen.', confidence: 15, x_custom: { deep: [1, null] } },
        ...{ start_time: '2019-01-01T10:20:30.123456Z', stop_time: '2020-01-01T10:20:30.123456Z' },
        external_references: [
          { source_name: 'ACME', description: 'About it', url: 'https://example.org/a', external_id: 'A-1' },
        ],
      },
    },
  });
});

test('A type that the ontology lacks or whose ends do not fit is still a link', () => {
  expect(linksOf(stixId('relationship', 72))).toEqual([['threat-actor', 'ODD_KIND', 'malware', undefined]]);
  expect(linksOf(stixId('relationship', 74))).toEqual([['malware', 'RELATED_TO', 'threat-actor', 'part of']]);
  expect(found.additions.flatMap(({ linkTypes }) => Object.entries(linkTypes ?? {}))).toContainEqual([
    'ODD_KIND',
    {
      ...{ family: 'OTHER', label: 'odd kind', inverse: 'is the other end of "odd kind"' },
      ...{ from: ['any'], to: ['any'] },
    },
  ]);
});

test('A sighting is an event with what was seen, by whom, where, and how often', () => {
  expect(entity('sighting', 71)).toMatchObject({ valid: '2020-01-01/2020-01-03' });
  expect(
    found.links
      .filter((link) => link.source.startsWith('sighting--'))
      .map((link) => [link.type, link.target.split('--')[0], link.label, link.attributes]),
  ).toEqual([
    ['SIGHTING_OF', 'malware', undefined, { stix: { embedded: 'sighting_of_ref' } }],
    ['RELATED_TO', 'observed-data', 'observed data', { stix: { embedded: 'observed_data_refs' } }],
    ['SIGHTED_BY', 'identity', undefined, { stix: { embedded: 'where_sighted_refs' } }],
    ['SIGHTING_OF', 'malware', undefined, { stix: { embedded: 'sighting_of_ref' } }],
    ['OCCURRED_IN', 'location', undefined, { stix: { embedded: 'where_sighted_refs' } }],
  ]);
  expect(
    found.figures.map(({ about, measure, low, high, period }) => [about, measure, low, high, period]),
  ).toEqual([
    [stixId('observed-data', 13), 'times-seen', 7, 7, '2020-01-01'],
    [stixId('sighting', 71), 'times-seen', 50, 50, '2020-01-01/2020-01-03'],
  ]);
});

test('A report is a source with its author, date and text', () => {
  expect(source('report', 15)).toMatchObject({
    ...{ title: 'Report', kind: 'report', author: 'The Maker', published: '2020-03-03' },
  });
  expect(source('note', 12)).toMatchObject({ author: 'A, B', notes: 'Said.', published: '2020-01-01' });
  expect(source('marking-definition', 80)).toMatchObject({ notes: 'Mine.' });
});

test('An object is found by the id of the revoked one that it replaces', () => {
  expect(bare(found.entities.at(-1)!)).toEqual({
    id: stixId('malware', 10),
    identifiers: [`stix:${stixId('malware', 84)}`],
  });
});

describe('Of several versions of an object the one modified last counts', () => {
  const version = (day: string, name: string, more: object = {}) =>
    stix('malware', 1, { name, modified: `2020-01-${day}T00:00:00.000001Z`, ...more });

  test.each([
    ['in one file', [[version('01', 'Old'), version('03', 'New'), version('02', 'Older')]]],
    ['in two files', [[version('03', 'New')], [version('01', 'Old')]]],
    ['whatever is said twice', [[version('03', 'New'), version('03', 'New')]]],
  ])('%s', async (_, bundles) => {
    const read = await collect(
      stixImport,
      bundles.map((objects, index) => bundleFile(objects, `${index}.json`)),
    );
    expect(read.problems).toEqual([]);
    expect(read.entities.map(({ name }) => name)).toEqual(['New']);
  });

  test('also where it revokes the object', async () => {
    const target = stix('tool', 2, { name: 'T' });
    const read = await collect(stixImport, [
      bundleFile([
        ...[version('01', 'Old'), version('02', 'New', { revoked: true }), target],
        relationship(3, stixId('malware', 1), 'downloads', stixId('tool', 2)),
      ]),
    ]);
    expect(read.entities.map(({ name }) => name)).toEqual(['T']);
    expect(read.links).toEqual([]);
    expect(read.notes).toEqual([
      'bundle.json: Kept for export, not shown: older versions of objects (1), revoked or deprecated objects (1), relationships of revoked or deprecated objects (1).',
    ]);
  });
});

test('Confidence is credibility by the table of STIX 2.1', async () => {
  const confidences = [0, 19, 20, 39, 40, 59, 60, 79, 80, 100];
  const read = await collect(stixImport, [
    bundleFile(confidences.map((confidence, index) => stix('tool', index, { name: 'T', confidence }))),
  ]);
  expect(read.entities.map(({ claims }) => claims![0]!.credibility)).toEqual([5, 5, 4, 4, 3, 3, 2, 2, 1, 1]);
});
