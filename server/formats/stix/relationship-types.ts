import type { LinkFamily, LinkTypeEntry } from '../../graph/ontology/ontology-file.ts';

/** Words of STIX that mean what a type of the ontology means. */
const same: Readonly<Record<string, string>> = {
  'part-of': 'PART_OF',
  'located-at': 'LOCATED_IN',
  'related-to': 'RELATED_TO',
  'member-of': 'MEMBER_OF',
};

const added: Readonly<Record<string, readonly [family: LinkFamily, label: string, inverse: string]>> = {
  uses: ['OPERATION', 'uses', 'is used by'],
  targets: ['OPERATION', 'targets', 'is targeted by'],
  'attributed-to': ['OPERATION', 'is attributed to', 'is behind'],
  compromises: ['OPERATION', 'compromises', 'is compromised by'],
  impersonates: ['OPERATION', 'impersonates', 'is impersonated by'],
  'authored-by': ['OPERATION', 'was authored by', 'authored'],
  exploits: ['OPERATION', 'exploits', 'is exploited by'],
  delivers: ['OPERATION', 'delivers', 'is delivered by'],
  drops: ['OPERATION', 'drops', 'is dropped by'],
  downloads: ['OPERATION', 'downloads', 'is downloaded by'],
  controls: ['OPERATION', 'controls', 'is controlled by'],
  'communicates-with': ['OPERATION', 'communicates with', 'is communicated with by'],
  'beacons-to': ['OPERATION', 'beacons to', 'receives beacons of'],
  'exfiltrates-to': ['OPERATION', 'exfiltrates to', 'receives data exfiltrated by'],
  hosts: ['STRUCTURE', 'hosts', 'is hosted by'],
  owns: ['STRUCTURE', 'owns', 'is owned by'],
  has: ['STRUCTURE', 'has', 'is had by'],
  'consists-of': ['STRUCTURE', 'consists of', 'belongs to'],
  'subtechnique-of': ['STRUCTURE', 'is a subtechnique of', 'has subtechnique'],
  'originates-from': ['PLACE', 'originates from', 'is the origin of'],
  mitigates: ['OTHER', 'mitigates', 'is mitigated by'],
  remediates: ['OTHER', 'remediates', 'is remediated by'],
  investigates: ['OTHER', 'investigates', 'is investigated by'],
  indicates: ['OTHER', 'indicates', 'is indicated by'],
  detects: ['OTHER', 'detects', 'is detected by'],
  'based-on': ['OTHER', 'is based on', 'is the basis of'],
  characterizes: ['OTHER', 'characterizes', 'is characterized by'],
  'analysis-of': ['OTHER', 'is an analysis of', 'is analysed by'],
  'static-analysis-of': ['OTHER', 'is a static analysis of', 'is statically analysed by'],
  'dynamic-analysis-of': ['OTHER', 'is a dynamic analysis of', 'is dynamically analysed by'],
  'variant-of': ['OTHER', 'is a variant of', 'has variant'],
  'derived-from': ['OTHER', 'is derived from', 'is the origin of'],
  'duplicate-of': ['OTHER', 'is a duplicate of', 'has duplicate'],
  'revoked-by': ['OTHER', 'is replaced by', 'replaces'],
  'sighting-of': ['OPERATION', 'is a sighting of', 'was sighted in'],
  'sighted-by': ['OPERATION', 'was sighted by', 'sighted'],
  observed: ['OPERATION', 'observed', 'was observed in'],
};

/** The word of the ontology for a relationship type: `attributed-to` is `ATTRIBUTED_TO`. */
export function linkWord(relationship: string): string {
  const word = relationship
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, 55);
  return same[relationship] ?? (/^[A-Z]/.test(word) ? word : `TYPE_${word}`);
}

const relationships = new Map(Object.entries(same).map(([relationship, word]) => [word, relationship]));

/** The relationship type that a link type is written as; `linkWord` of it gives the link type again. */
export function relationshipWord(type: string): string {
  return relationships.get(type) ?? type.toLowerCase().replaceAll('_', '-');
}

/** What a link type means that the ontology lacks: STIX's own, else what its name says. */
export function linkTypeEntry(word: string): LinkTypeEntry {
  const known = added[relationshipWord(word)];
  const words = word.toLowerCase().replaceAll('_', ' ');
  const [family, label, inverse] = known ?? ['OTHER', words, `is the other end of "${words}"`];
  return { family, label, inverse, from: ['any'], to: ['any'] };
}
