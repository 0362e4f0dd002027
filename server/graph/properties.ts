/**
 * What entities, links, figures, claims and sources have: one row a property. Records, projections, the schemas of
 * dossiers and mappings, joining, merging, other values and the columns of every format derive from these rows, so
 * that a property that is added here is everywhere. `tests/properties` walks each row from a file through the store to
 * every format that loses nothing, and back.
 *
 * What only makes sense with others (`within`: a point, an amount, a range) is read and written by hand where a file
 * says it in one piece; everything else about it derives too.
 */
export const stances = ['ASSERTS', 'DENIES'] as const;
export const verdicts = ['FULFILLED', 'BREACHED', 'DISPUTED'] as const;
export const pers = ['ONCE', 'DAY', 'WEEK', 'MONTH', 'YEAR'] as const;
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/**
 * `texts`: a list; `whole`: a whole number; `period`: EDTF, stored with its earliest and latest day; `url`: a web
 * address; a list of words: one of them.
 */
export type ValueKind =
  'text' | 'texts' | 'url' | 'number' | 'whole' | 'flag' | 'period' | readonly [string, ...string[]];

/** Properties that only make sense together. */
export type Group = 'location' | 'amount' | 'value';

export interface Property {
  readonly value: ValueKind;
  /** Whether everything has one. */
  readonly needed?: true;
  /** What it means that none is said. */
  readonly otherwise?: string | number | boolean;
  /** One piece with others of the group. */
  readonly within?: Group;
  /** The type of entity, or the family of links, that alone has it. */
  readonly only?: string;
  /** Ids of the ontology that it chooses from. */
  readonly word?: 'kind' | 'measure' | 'support form';
  /** What it is, for people who write files and read columns. */
  readonly about: string;
  /** What people who write a dossier are told more than that, and its bounds. */
  readonly dossier?: {
    readonly about?: string;
    readonly item?: string;
    readonly max?: number;
    readonly min?: number;
    /** Of each text of a list. */
    readonly longest?: number;
  };
  /** What people who write a mapping are told instead of `about`; null where a block says it in its own way. */
  readonly mapping?: string | null;
  /**
   * What an entity shows that is merged with others, or that other data sets have too. `fill`: what it lacks comes
   * from the first of them that has it; `unite`: all that any says; `own`, unless said: what it says itself.
   */
  readonly merge?: 'own' | 'fill' | 'unite';
  /** What it is called among what other data sets say otherwise; it is not shown there unless said. */
  readonly other?: string;
  /** What a flag is called there where it holds and where not; yes and no unless said. */
  readonly words?: readonly [string, string];
  /** Tables: a heading of its own, words of its own, and the column to go before; null for no column. */
  readonly csv?: { readonly heading?: string; readonly about?: string; readonly before?: string } | null;
  /** Graph formats: false where they have a place of their own for it. */
  readonly graph?: false;
  /** STIX: false where it has words of its own for it; else a property `x_entente_…`. */
  readonly stix?: false;
  /** FollowTheMoney: the property that says the same. */
  readonly ftm?: string;
}
export type Properties = Readonly<Record<string, Property>>;

/** The digits of a number as its source gives them, `99999999999999.99`, where no double can hold them: in its column. */
const exact = (what: string) =>
  ({
    value: 'text',
    about: `${what} with all its digits, where a binary number cannot hold them.`,
    mapping: null,
    csv: null,
  }) as const;

/** Of entities, in the order in which they are stored and written. */
export const entityProperties = {
  /** The finer sort, `armed-group`. */
  kind: {
    value: 'text',
    needed: true,
    word: 'kind',
    about: 'The finer sort.',
    dossier: { about: 'The finer sort of its type.' },
    mapping: 'Its kind.',
    other: 'kind',
    // Written whether or not the type of the object says it.
    stix: false,
    graph: false,
  },
  name: {
    value: 'text',
    needed: true,
    about: 'Its name.',
    dossier: { about: 'Its name, as shown.', max: 300 },
    stix: false,
    graph: false,
  },
  aliases: {
    value: 'texts',
    about: 'Other names.',
    dossier: { item: 'Another name.', longest: 300, max: 200 },
    // With the names of the others, which no other row says.
    merge: 'unite',
    stix: false,
  },
  /** Ids by which others know it, `scheme:value`. */
  identifiers: {
    value: 'texts',
    about: 'Ids by which others know it, each as scheme:value.',
    // With the references that it has.
    stix: false,
    dossier: { item: 'A scheme, a colon and an id: wikidata:Q843.', longest: 300, max: 200 },
    merge: 'unite',
    csv: { about: 'Ids by which others know it, scheme:value.' },
  },
  summary: {
    value: 'text',
    about: 'What it is.',
    dossier: { about: 'What it is, in a sentence or two of your own.', max: 2_000 },
    merge: 'fill',
    other: 'summary',
    stix: false,
  },
  valid: {
    value: 'period',
    about: 'When it was there',
    dossier: { about: 'When it held, EDTF: 2020-02, 2021-08/.., 2014?. Kept as written.' },
    merge: 'fill',
    other: 'period',
    stix: false,
  },
  /** WGS 84 degrees; only places have them. */
  lat: {
    value: 'number',
    within: 'location',
    only: 'Place',
    about: 'Latitude, degrees north (WGS 84).',
    mapping: 'Latitude, degrees north; places only.',
    merge: 'fill',
    stix: false,
  },
  lon: {
    value: 'number',
    within: 'location',
    only: 'Place',
    about: 'Longitude, degrees east (WGS 84).',
    mapping: 'Longitude, degrees east; places only.',
    merge: 'fill',
    stix: false,
  },
  /** Place in the order that the source gives, 1 first. */
  ordinal: {
    value: 'whole',
    about: 'Place in the order that the source gives.',
    dossier: { min: 0, max: 1_000_000 },
    merge: 'fill',
    other: 'ordinal',
  },
  /** Where an actor speaks for itself; only actors have one. */
  website: {
    value: 'url',
    only: 'Actor',
    about: 'Its website, starting with https:// or http://; actors only.',
    merge: 'fill',
    other: 'website',
    ftm: 'website',
  },
} as const satisfies Properties;

/** Of links, beside their type and ends. What a link says is its own data set's; others' stands beside. */
export const linkProperties = {
  /** Free label, `spokesperson of`; null where the type's own label says it. */
  label: {
    value: 'text',
    about: 'What it is called where its type says too little.',
    dossier: { about: 'What it is called where its type says too little: spokesperson of.', max: 200 },
    other: 'label',
    csv: null,
    graph: false,
  },
  amountLow: {
    value: 'number',
    within: 'amount',
    only: 'FUNDING',
    about: 'Least amount; empty when unknown, never 0 for unknown.',
    mapping: null,
    stix: false,
  },
  amountHigh: {
    value: 'number',
    within: 'amount',
    only: 'FUNDING',
    about: 'Greatest amount; the same as amount_low where the source gives one number.',
    mapping: null,
    stix: false,
  },
  amountLowExact: { ...exact('Least amount'), within: 'amount', only: 'FUNDING', stix: false },
  amountHighExact: { ...exact('Greatest amount'), within: 'amount', only: 'FUNDING', stix: false },
  /** ISO 4217 code. */
  currency: {
    value: 'text',
    within: 'amount',
    only: 'FUNDING',
    about: 'ISO 4217 code.',
    mapping: null,
    stix: false,
  },
  per: {
    value: pers,
    within: 'amount',
    only: 'FUNDING',
    about: 'What the amount is paid for: ONCE, DAY, WEEK, MONTH or YEAR.',
    mapping: null,
    stix: false,
  },
  /** Goods valued in money rather than money: never summed with cash. */
  inKind: {
    value: 'flag',
    otherwise: false,
    only: 'FUNDING',
    about: 'true for goods valued in money: not to be summed with cash.',
    dossier: { about: 'True for goods valued in money: never summed with cash. False unless told.' },
    mapping: null,
    other: 'in kind',
  },
  /** Support forms, `sanctuary`, sorted. */
  forms: {
    value: 'texts',
    word: 'support form',
    only: 'SUPPORT',
    about: 'Forms of support.',
    dossier: { item: 'A form of support.', max: 50 },
    mapping: null,
    other: 'forms',
  },
  /** False where the source says "at least one of these givers". */
  giverCertain: {
    value: 'flag',
    otherwise: true,
    about: 'false where the source says "at least one of these givers".',
    dossier: { about: 'False where the source says "at least one of these". True unless told.' },
    mapping: null,
    other: 'giver',
    words: ['certain', 'not certain'],
  },
  valid: {
    value: 'period',
    about: 'When it held',
    dossier: { about: 'When it held, EDTF: 2020-02, 2021-08/.., 2014?. Kept as written.' },
    other: 'period',
    csv: { before: 'amount_low' },
    stix: false,
  },
} as const satisfies Properties;

/** Of figures, beside what they are about. */
export const figureProperties = {
  /** Id of the entity it is about. */
  about: {
    value: 'text',
    needed: true,
    about: 'Id of the entity that it is about (entities.csv).',
    mapping: null,
  },
  /** Measure id of the ontology, `attacks`. */
  measure: { value: 'text', needed: true, word: 'measure', about: 'What it measures.', mapping: null },
  low: { value: 'number', within: 'value', about: 'Least number; empty when unknown.', mapping: null },
  high: {
    value: 'number',
    within: 'value',
    about: 'Greatest number; the same as low where the source gives one.',
    mapping: null,
  },
  lowExact: { ...exact('Least number'), within: 'value' },
  highExact: { ...exact('Greatest number'), within: 'value' },
  unit: {
    value: 'text',
    within: 'value',
    about: 'Its unit; empty for a plain count.',
    dossier: {
      about: "Its unit, where it is not the measure's own: an ISO 4217 code for money, %.",
      max: 40,
    },
    mapping: "Its unit, where it is not the measure's own.",
  },
  period: {
    value: 'period',
    about: 'What it covers',
    dossier: { about: 'What it covers, EDTF; leave out when not given.' },
    other: 'period',
  },
} as const satisfies Properties;

export const claimProperties = {
  /** The entity, link or figure id it is about. */
  about: { value: 'text', needed: true, about: 'Id of the entity, link or figure that it is about.' },
  statement: { value: 'text', needed: true, about: 'What the source says.' },
  source: { value: 'text', needed: true, about: 'Id of the source (sources.csv).' },
  locator: { value: 'text', about: 'Where in the source; empty where it is cited as a whole.' },
  attributedTo: { value: 'text', about: 'Id of the actor whom the source gives as its own source.' },
  stance: { value: stances, otherwise: 'ASSERTS', about: 'ASSERTS or DENIES.' },
  /** 1 to 6. */
  credibility: { value: 'whole', otherwise: 6, about: '1 (confirmed) to 6 (cannot be judged).' },
  property: { value: 'text', about: 'The property that it speaks of; empty for the whole.' },
  value: { value: 'text', about: 'The value that it gives that property.' },
  verdict: { value: verdicts, about: 'Of an obligation: FULFILLED, BREACHED or DISPUTED.' },
  /** Ids of links (hold a dot), figures (hold a colon) or events that back a verdict. */
  evidence: { value: 'texts', about: 'Ids of the links, figures or events that back the verdict.' },
  retracted: { value: 'flag', otherwise: false, about: 'Whether its data set dropped it.', csv: null },
} as const satisfies Properties;

export const sourceProperties = {
  title: { value: 'text', needed: true, about: 'Its title.' },
  /** `article`, `report`, `dataset`, `gazetteer`, … */
  kind: {
    value: 'text',
    needed: true,
    about: 'What it is: article, report, …',
    dossier: { about: 'What it is: article, report, dataset, gazetteer, …', max: 60 },
    csv: { about: 'article, report, dataset, …' },
  },
  author: { value: 'text', about: 'Who wrote it.' },
  publisher: { value: 'text', about: 'Who published it.' },
  published: {
    value: 'period',
    about: 'When it was published',
    dossier: { about: 'When it was published, EDTF; leave out when unknown.' },
  },
  url: { value: 'url', about: 'Where to read it.' },
  reliability: {
    value: reliabilities,
    otherwise: 'F',
    about: 'A (reliable) to E (unreliable), F (cannot be judged).',
    dossier: {
      about: 'Reliability, A (reliable) to E (unreliable), F (cannot be judged). F unless told.',
    },
    mapping: 'A to F.',
  },
  notes: {
    value: 'text',
    about: 'What to know before relying on it.',
    dossier: { max: 4_000 },
    // Its description.
    stix: false,
  },
  licence: {
    value: 'text',
    about: 'The licence under which it may be used.',
    csv: { before: 'notes' },
  },
} as const satisfies Properties;

/** What every entity, link and figure carries about its evidence, kept in step with its claims. */
export const evidenceProperties = {
  /** Ids of the sources with an unretracted asserting claim, sorted. */
  sources: { value: 'texts', about: 'Ids of the sources that say so (sources.csv).' },
  /** Who said it first-hand: the attributed actor's id where a claim names one, else the source's id; sorted, distinct. */
  origins: { value: 'texts', about: 'Ids of who said it first-hand.', csv: null },
  /** Day on which the first asserting source was published; null when none has a date (known on every date). */
  knownFrom: {
    value: 'text',
    about: 'Day on which the first of them was published; empty when unknown.',
  },
  /** Best credibility of an asserting claim, 1 (confirmed) to 6 (cannot be judged). */
  credibility: {
    value: 'whole',
    otherwise: 6,
    about: 'Best credibility of its claims, 1 (confirmed) to 6 (cannot be judged).',
  },
  /** Best reliability among the asserting sources, A to F. */
  reliability: {
    value: reliabilities,
    otherwise: 'F',
    about: 'Best reliability of its sources, A (reliable) to F (cannot be judged).',
  },
  /** Whether an unretracted claim denies what another asserts, or verdicts differ. */
  disputed: { value: 'flag', otherwise: false, about: 'true where sources contradict each other.' },
  /** Entries `source-id|locator` for rows and objects that only say "this is so". */
  evidence: { value: 'texts', about: 'Places in sources that only say that it is so, source-id|locator.' },
  /** The dossier or data set that defines the element. */
  dossier: {
    value: 'text',
    needed: true,
    about: 'The data set or dossier that it belongs to.',
    csv: { heading: 'data_set' },
  },
  /** Attributes as JSON text, in the order of their source; null for none. */
  attributes: { value: 'text', about: 'What its source says beyond the other columns, JSON.' },
} as const satisfies Properties;
