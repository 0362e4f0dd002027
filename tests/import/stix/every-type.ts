import { relationship, stix, stixId } from './bundle.ts';

const sco = (type: string, number: number, properties: object) => ({
  ...{ type, spec_version: '2.1', id: stixId(type, number) },
  ...properties,
});
const day = (date: string) => `${date}T10:20:30.123456Z`;
const maker = stixId('identity', 1);
const [actor, malware] = [stixId('threat-actor', 5), stixId('malware', 10)];
const reference = {
  source_name: 'ACME',
  description: 'About it',
  url: 'https://example.org/a',
  external_id: 'A-1',
};

/** One object at least of every type of STIX 2.1, each with the properties that its type has. */
export const everyType = [
  stix('identity', 1, {
    ...{ name: 'The Maker', identity_class: 'organization', sectors: ['education'], roles: ['analyst'] },
    ...{ contact_information: 'mail@example.org', description: 'Makes objects.', labels: ['l'], lang: 'en' },
  }),
  ...['individual', 'group', 'class', 'system', 'unknown'].map((identity_class, index) =>
    stix('identity', 20 + index, { name: `An ${identity_class}`, identity_class }),
  ),
  stix('attack-pattern', 2, {
    ...{ name: 'Pattern', aliases: ['Manner'], created_by_ref: maker, external_references: [reference] },
    kill_chain_phases: [{ kill_chain_name: 'chain', phase_name: 'first' }],
  }),
  stix('campaign', 3, {
    ...{ name: 'Campaign', objective: 'All', first_seen: day('2020-01-01'), last_seen: day('2020-02-01') },
  }),
  stix('course-of-action', 4, { name: 'Course', description: '' }),
  stix('threat-actor', 5, {
    ...{ name: ' Actor \n one ', aliases: ['Two', ' Three '], description: ' Text with space around it.\n' },
    ...{ threat_actor_types: ['spy'], roles: ['agent'], goals: ['g'], sophistication: 'expert' },
    ...{ resource_level: 'government', primary_motivation: 'dominance', secondary_motivations: ['revenge'] },
    ...{ personal_motivations: ['ideology'], first_seen: day('2019-05-05') },
  }),
  stix('grouping', 6, { name: 'Grouping', context: 'suspicious-activity', object_refs: [actor, malware] }),
  stix('grouping', 30, { context: 'malware-analysis', object_refs: [actor] }),
  stix('incident', 7, { name: 'Incident', description: 'It happened.' }),
  stix('indicator', 8, {
    ...{ pattern: "[ipv4-addr:value = '198.51.100.1']", pattern_type: 'stix', pattern_version: '2.1' },
    ...{ indicator_types: ['benign'], valid_from: day('2020-01-01'), confidence: 55 },
  }),
  stix('infrastructure', 9, { name: 'Infrastructure', infrastructure_types: ['botnet'], aliases: ['Infra'] }),
  stix('intrusion-set', 31, { name: 'Set', goals: ['g'], last_seen: day('2021-03-03') }),
  stix('location', 32, {
    name: 'Lyon',
    city: 'Lyon',
    country: 'FR',
    latitude: 45.76,
    longitude: 4.84,
    precision: 10,
  }),
  stix('location', 33, { country: 'FR' }),
  stix('location', 34, { latitude: -1.5, longitude: 0 }),
  stix('location', 35, { region: 'western-europe', street_address: '1 Road', postal_code: '69000' }),
  stix('location', 36, { administrative_area: 'FR-69', country: 'FR' }),
  stix('malware', 10, {
    ...{
      name: 'Malware',
      is_family: true,
      malware_types: ['worm'],
      aliases: ['Bad'],
      capabilities: ['hides'],
    },
    ...{ operating_system_refs: [stixId('software', 61)], sample_refs: [stixId('file', 55)] },
  }),
  stix('malware', 37, { is_family: false }),
  stix('malware-analysis', 11, { product: 'scanner', result: 'benign', analysis_started: day('2020-01-01') }),
  stix('note', 12, { abstract: 'Note', content: 'Said.', authors: ['A', 'B'], object_refs: [actor] }),
  stix('note', 38, { content: 'Said without a title.', object_refs: [actor], created_by_ref: maker }),
  stix('observed-data', 13, {
    ...{ first_observed: day('2020-01-01'), last_observed: day('2020-01-01'), number_observed: 7 },
    object_refs: [stixId('ipv4-addr', 56)],
  }),
  stix('opinion', 14, {
    opinion: 'strongly-disagree',
    explanation: 'No.',
    object_refs: [actor],
    created_by_ref: maker,
  }),
  stix('opinion', 39, { opinion: 'agree', object_refs: [malware], confidence: 75 }),
  stix('opinion', 40, { opinion: 'neutral', object_refs: [malware] }),
  stix('report', 15, {
    ...{ name: 'Report', published: day('2020-03-03'), report_types: ['malware'], created_by_ref: maker },
    object_refs: [actor, stixId('relationship', 70), stixId('sighting', 71)],
  }),
  stix('tool', 16, { name: 'Tool', tool_types: ['vulnerability-scanning'], tool_version: '1' }),
  stix('vulnerability', 17, {
    name: 'CVE-2020-1234',
    external_references: [{ source_name: 'cve', external_id: 'CVE-2020-1234' }],
  }),
  sco('artifact', 50, { mime_type: 'image/jpeg', payload_bin: 'AAAA' }),
  sco('autonomous-system', 51, { number: 15139, name: 'Slime Industries', rir: 'ARIN' }),
  sco('directory', 52, { path: '/usr', contains_refs: [stixId('file', 55)] }),
  sco('domain-name', 53, { value: 'example.org', resolves_to_refs: [stixId('ipv4-addr', 56)] }),
  sco('email-addr', 54, {
    value: 'john@example.org',
    display_name: 'John',
    belongs_to_ref: stixId('user-account', 63),
  }),
  sco('email-message', 64, { is_multipart: false, subject: 'Hello', from_ref: stixId('email-addr', 54) }),
  sco('file', 55, { name: 'a.exe', size: 12, hashes: { MD5: 'd41d8cd98f00b204e9800998ecf8427e' } }),
  sco('ipv4-addr', 56, { value: '198.51.100.1' }),
  sco('ipv6-addr', 57, { value: '2001:db8::1' }),
  sco('mac-addr', 58, { value: 'd2:fb:49:24:37:18' }),
  sco('mutex', 59, { name: '__M__' }),
  sco('network-traffic', 60, {
    src_ref: stixId('ipv4-addr', 56),
    protocols: ['tcp'],
    src_port: 1,
    dst_port: 2,
  }),
  sco('process', 65, { pid: 1221, command_line: './gedit' }),
  sco('software', 61, { name: 'Word', vendor: 'Microsoft' }),
  sco('url', 62, { value: 'https://example.org/x', defanged: true }),
  sco('user-account', 63, { user_id: '1001', account_login: 'jdoe' }),
  sco('windows-registry-key', 66, { key: 'hkey_local_machine\\system' }),
  sco('x509-certificate', 67, { issuer: 'C=ZA', serial_number: '36:f7' }),
  relationship(70, actor, 'uses', malware, {
    ...{ description: 'It was seen.', start_time: day('2019-01-01'), stop_time: day('2020-01-01') },
    ...{ confidence: 15, external_references: [reference], x_custom: { deep: [1, null] } },
  }),
  relationship(72, actor, 'odd--kind', malware),
  relationship(73, stixId('report', 15), 'related-to', malware),
  relationship(74, malware, 'part-of', actor),
  stix('sighting', 71, {
    ...{
      sighting_of_ref: malware,
      where_sighted_refs: [maker],
      observed_data_refs: [stixId('observed-data', 13)],
    },
    ...{ first_seen: day('2020-01-01'), last_seen: day('2020-01-03'), count: 50, summary: false },
  }),
  stix('sighting', 75, { sighting_of_ref: malware, where_sighted_refs: [stixId('location', 32)] }),
  {
    ...{
      type: 'marking-definition',
      spec_version: '2.1',
      id: 'marking-definition--f88d31f6-486f-44da-b317-01333bde0b82',
    },
    ...{
      created: '2017-01-20T00:00:00.000Z',
      definition_type: 'tlp',
      name: 'TLP:AMBER',
      definition: { tlp: 'amber' },
    },
  },
  {
    ...{ type: 'marking-definition', spec_version: '2.1', id: stixId('marking-definition', 80) },
    ...{
      created: '2020-01-01T00:00:00.000Z',
      definition_type: 'statement',
      definition: { statement: 'Mine.' },
    },
  },
  stix('language-content', 81, { object_ref: actor, contents: { de: { name: 'Akteur' } } }),
  stix('extension-definition', 82, {
    ...{ name: 'Ext', schema: 'https://example.org/schema', version: '1.0.0', created_by_ref: maker },
    extension_types: ['property-extension'],
  }),
  stix('x-acme-thing', 83, {
    name: 'Thing',
    x_acme_size: 3,
    object_marking_refs: [stixId('marking-definition', 80)],
  }),
  stix('malware', 84, { name: 'Gone', is_family: false, revoked: true }),
  stix('malware', 85, { name: 'Deprecated', is_family: false, x_mitre_deprecated: true }),
  relationship(86, stixId('malware', 84), 'revoked-by', malware),
  relationship(87, actor, 'uses', stixId('malware', 85)),
] as const;
