import { describe, expect, test } from '@jest/globals';
import { extendOntology } from '../../server/graph/ontology/ontology-merge.ts';
import { loadOntology, type OntologyFile } from '../../server/graph/ontology/ontology.ts';
import { gradeOf } from '../../server/graph/elements/claims.ts';

const ontology = loadOntology();

describe('the ontology', () => {
  test('describes a link type whole', () => {
    expect(ontology.linkType('FUNDS')).toEqual({
      id: 'FUNDS',
      family: 'FUNDING',
      label: 'funds',
      inverse: 'is funded by',
      description: 'Gives money or goods valued in money.',
      symmetric: false,
      sign: 1,
      reaches: false,
      from: ['Actor', 'Alliance'],
      to: ['Actor', 'Alliance'],
    });
  });

  test('spells out "any" as every entity type', () => {
    expect(ontology.linkType('RELATED_TO')?.from).toEqual(ontology.entityTypes.map((type) => type.id));
  });

  test('gives every link type a declared family, and every family a type', () => {
    const families = ontology.families.map((family) => family.id);
    expect([...new Set(ontology.linkTypes.map((type) => type.family))].sort()).toEqual([...families].sort());
  });

  test('names only known measures as parts, and only known link types as counted', () => {
    for (const measure of ontology.measures) {
      expect(measure.parts.filter((part) => !ontology.measure(part))).toEqual([]);
      if (measure.counts) expect(ontology.linkType(measure.counts.link)?.id).toBe(measure.counts.link);
    }
  });

  test('counts a type that nothing declares as OTHER', () => {
    expect(ontology.familyOf('TWINNED_WITH')).toBe('OTHER');
    expect(ontology.linkType('TWINNED_WITH')).toBeUndefined();
  });

  test('cannot be changed', () => {
    const kinds = ontology.entityType('Actor')!.kinds as unknown as object[];
    expect(() => kinds.push({})).toThrow(TypeError);
  });
});

const addition: OntologyFile = {
  entityTypes: { Actor: { kinds: { cartel: 'cartel' } } },
  linkTypes: {
    TWINNED_WITH: {
      family: 'OTHER',
      label: 'is twinned with',
      inverse: 'is twinned with',
      symmetric: true,
      from: ['Place'],
      to: ['Place'],
    },
  },
  measures: { raids: { label: 'raids' } },
};

describe('a dossier’s additions', () => {
  test('stand beside what ships', () => {
    const wider = extendOntology(ontology, addition, 'mine');
    expect(wider.linkType('TWINNED_WITH')?.symmetric).toBe(true);
    expect(wider.entityType('Actor')?.kinds.at(-1)).toEqual({
      id: 'cartel',
      label: 'cartel',
      description: null,
    });
    expect(wider.measure('raids')?.label).toBe('raids');
    expect(wider.linkTypes).toHaveLength(ontology.linkTypes.length + 1);
    expect(ontology.linkType('TWINNED_WITH')).toBeUndefined();
  });

  test('may be repeated', () => {
    const wider = extendOntology(ontology, addition, 'mine');
    expect(extendOntology(wider, addition, 'theirs').file).toEqual(wider.file);
  });

  test.each([
    [
      { measures: { attacks: { label: 'strikes' } } },
      'Dossier mine gives the measure attacks another meaning; choose another id.',
    ],
    [
      { families: { TRADE: { label: 'Trade', description: 'Trade.' } } },
      'Dossier mine adds the family TRADE; a dossier can add none.',
    ],
    [
      { entityTypes: { Ship: { kinds: { tanker: 'tanker' } } } },
      'Dossier mine adds the entity type Ship; a dossier can add kinds only.',
    ],
  ])('are refused where they clash: %j', (wrong, message) => {
    expect(() => extendOntology(ontology, wrong, 'mine')).toThrow(message);
  });
});

describe('a grade', () => {
  test('is a code and words', () => {
    expect(gradeOf('B', 2)).toEqual({
      reliability: 'B',
      credibility: 2,
      code: 'B2',
      text: 'usually reliable source, probably true',
    });
  });
  test('that nobody judged says so', () => {
    expect(gradeOf('F', 6).text).toBe('source whose reliability cannot be judged, truth cannot be judged');
  });
});
