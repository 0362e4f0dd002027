import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { localFile } from '../../../server/import/read/files.ts';
import { stixImport } from '../../../server/formats/stix/stix.ts';
import { collect, type Collected } from '../collect.ts';

const shared = existsSync('../shared/data');
const real = shared ? test : test.skip;
const attack = '../shared/data/stix-attack-ics-16.1/ics-attack-16.1.json';
const apt1 = '../shared/data/stix-oasis-apt1/apt1.json';
const openCti = (name: string) => `../shared/data/stix-opencti-reference/${name}.json`;
const read = (...paths: string[]) =>
  collect(
    stixImport,
    paths.map((path) => localFile(path)),
  );

/** How many there are of each, the most frequent first. */
function tally(words: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}
const nameOf = ({ entities }: Collected) => {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return (id: string) => names.get(id) ?? `${id} (absent)`;
};
/** Names of what a named entity has a link of a type to. */
function ends(found: Collected, name: string, type: string, kind?: string): string[] {
  const from = found.entities.find((entity) => entity.name === name)!.id;
  const kinds = new Map(found.entities.map((entity) => [entity.id, entity.kind]));
  return found.links
    .filter((link) => link.source === from && link.type === type)
    .filter(({ target }) => kind === undefined || kinds.get(target) === kind)
    .map(({ target }) => nameOf(found)(target)!)
    .sort();
}
const unresolved = ({ entities, links }: Collected) => {
  const known = new Set(entities.map(({ id }) => id));
  return links.filter(({ source, target }) => !known.has(source) || !known.has(target)).length;
};

describe('MITRE ATT&CK for ICS 16.1 (skipped where ../shared/data is absent)', () => {
  real('gives its live objects as entities of the kinds that its types name', async () => {
    const found = await read(attack);
    expect(found.problems).toEqual([]);
    expect(found.rows).toBe(1_871);
    expect(tally(found.entities.filter(({ type }) => type).map(({ kind }) => kind!))).toEqual({
      'course-of-action': 85,
      'attack-pattern': 83,
      'x-mitre-data-component': 36,
      malware: 22,
      'x-mitre-data-source': 17,
      'intrusion-set': 15,
      'x-mitre-asset': 14,
      'x-mitre-tactic': 12,
      campaign: 6,
      organisation: 1,
      'x-mitre-matrix': 1,
    });
  });

  real('says what it is called and of when it is', async () => {
    expect(await stixImport.describe!([localFile(attack)], {})).toEqual({
      title: 'ICS ATT&CK 16.1',
      summary: expect.stringMatching(/^The ATT&CK for Industrial Control Systems \(ICS\) knowledge base/),
      source: { published: '2024-11-12' },
    });
    expect(await stixImport.describe!([localFile(apt1)], {})).toEqual({});
  });

  real('gives its live relationships as links, and keeps the others for export', async () => {
    const found = await read(attack);
    expect(tally(found.links.map(({ type }) => type))).toEqual({
      ...{ TARGETS: 524, MITIGATES: 331, USES: 257, DETECTS: 238 },
      // The matrix refers to its 12 tactics, and each of 36 data components to its source.
      ...{ RELATED_TO: 48, ATTRIBUTED_TO: 5 },
    });
    expect(unresolved(found)).toBe(0);
    expect(found.notes).toEqual([
      `${attack}: Kept for export, not shown: revoked or deprecated objects (22), relationships of revoked or deprecated objects (2), revoked or deprecated relationships (198).`,
    ]);
  });

  real('lets the Sandworm Team use seven malware and three techniques', async () => {
    const found = await read(attack);
    expect(ends(found, 'Sandworm Team', 'USES', 'malware')).toEqual([
      ...['Bad Rabbit', 'BlackEnergy', 'Industroyer', 'Industroyer2', 'KillDisk', 'NotPetya', 'VPNFilter'],
    ]);
    expect(ends(found, 'Sandworm Team', 'USES', 'attack-pattern')).toHaveLength(3);
  });

  real('takes citations as sources, and the number that MITRE gives as an identifier', async () => {
    const found = await read(attack);
    const sandworm = found.entities.find(({ name }) => name === 'Sandworm Team')!;
    expect(sandworm.identifiers).toEqual([
      'stix:intrusion-set--381fcf73-60f6-4ab2-9991-6af3cbc35192',
      'mitre-attack:G0034',
    ]);
    const cited = found.sources.find(({ notes }) => notes?.startsWith('F-Secure Labs. (2014). BlackEnergy'));
    expect(cited).toMatchObject({
      title: 'BlackEnergy & Quedagh: The convergence of crimeware and APT attacks',
      ...{ kind: 'reference', author: 'F-Secure Labs', published: '2014' },
    });
    const blackEnergy = found.entities.find(({ name }) => name === 'BlackEnergy')!;
    expect(blackEnergy.evidence).toContain(`${cited!.id}|external_references[1]`);
  });
});

describe('The APT1 report of OASIS (skipped where ../shared/data is absent)', () => {
  real('gives whom it names, and how they hang together', async () => {
    const found = await read(apt1);
    expect(found.problems).toEqual([]);
    expect(tally(found.entities.map(({ kind }) => kind!))).toEqual({
      ...{ indicator: 12, tool: 10, 'attack-pattern': 7, malware: 6, 'threat-actor': 5 },
      ...{ person: 4, 'intrusion-set': 1 },
    });
    expect(tally(found.links.map(({ type }) => type))).toEqual({ USES: 16, ATTRIBUTED_TO: 7, INDICATES: 7 });
    expect(unresolved(found)).toBe(0);
    expect(ends(found, 'APT1', 'ATTRIBUTED_TO')).toEqual([
      ...['Communist Party of China', 'Ugly Gorilla', 'Unit 61398'],
    ]);
    expect(ends(found, 'Ugly Gorilla', 'ATTRIBUTED_TO')).toEqual(['JackWang', 'Wang Dong']);
    expect(found.entities.find(({ name }) => name === 'APT1')).toMatchObject({
      aliases: ['Comment Crew', 'Comment Group', 'Shady Rat'],
      valid: '2006-06-01/',
    });
  });

  real('takes the report as a source that backs what it refers to', async () => {
    const found = await read(apt1);
    const report = 'report--e33ffe07-2f4c-48d8-b0af-ee2619d765cf';
    expect(found.sources.find(({ id }) => id === report)).toMatchObject({
      title: "APT1: Exposing One of China's Cyber Espionage Units",
      ...{ kind: 'report', published: '2013-02-19' },
    });
    const backed = [...found.entities, ...found.links].filter(({ evidence }) =>
      evidence!.some((entry) => entry.startsWith(`${report}|object_refs[`)),
    );
    expect(backed).toHaveLength(75);
  });
});

describe("OpenCTI's reference data (skipped where ../shared/data is absent)", () => {
  real('gives countries and regions with their place on the map and their confidence', async () => {
    const found = await read(openCti('geography'));
    expect(found.problems).toEqual([]);
    expect(tally(found.entities.map(({ kind }) => kind!))).toEqual({
      country: 250,
      region: 22,
      organisation: 1,
    });
    expect(tally(found.links.map(({ type }) => type))).toEqual({ LOCATED_IN: 266 });
    expect(ends(found, 'Pakistan', 'LOCATED_IN')).toEqual(['Southern Asia']);
    const southern = found.entities.find(({ name }) => name === 'Southern Asia')!.id;
    expect(found.links.filter(({ target }) => target === southern)).toHaveLength(9);
    const pakistan = found.entities.find(({ name }) => name === 'Pakistan')!;
    expect(pakistan).toMatchObject({ type: 'Place', lat: 30.375321, lon: 69.345116, aliases: ['PAK', 'PK'] });
    expect(pakistan.claims).toMatchObject([{ credibility: 1, stance: 'ASSERTS', source: 'test-set' }]);
  });

  real('leaves the 31 sectors of companies open until the sectors are there', async () => {
    expect(unresolved(await read(openCti('companies')))).toBe(31);
    for (const names of [
      ['companies', 'sectors'],
      ['sectors', 'companies'],
    ]) {
      const both = await read(...names.map(openCti));
      expect(both.problems).toEqual([]);
      expect(unresolved(both)).toBe(0);
      expect(tally(both.links.map(({ type }) => type))).toEqual({ PART_OF: 80 });
      expect(both.entities.filter(({ type }) => type)).toHaveLength(72 + 32 - 1);
    }
  });
});
