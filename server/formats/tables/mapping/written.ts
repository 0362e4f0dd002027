import type { WrittenSource } from '../../dossier/written.ts';
import type { OntologyFile } from '../../../graph/ontology/ontology.ts';
import type {
  entityProperties,
  figureProperties,
  linkProperties,
  Properties,
  Property,
  sourceProperties,
} from '../../../graph/properties.ts';

/** A mapping as written. A key whose value had a problem is absent. */

export type WrittenValue = string | WrittenValueMap;
export interface WrittenValueMap {
  column?: string;
  value?: WrittenValue;
  constant?: string;
  first?: WrittenValue[];
  nulls?: string[];
  split?: string;
  match?: string;
  all?: boolean;
  replace?: Record<string, string>;
  case?: 'lower' | 'upper';
  lookup?: string;
  missing?: 'drop' | 'keep' | 'note' | 'problem';
  map?: Record<string, string>;
  default?: string;
  decimal?: '.' | ',';
  times?: number;
}
export type WrittenValues = WrittenValue | WrittenValue[];

export interface WrittenTest {
  is?: string | string[];
  not?: string | string[];
  matches?: string;
  empty?: boolean;
  above?: number;
  below?: number;
  from?: number;
  to?: number;
}
export type WrittenConditions = Record<string, string | string[] | WrittenTest>;
export type WrittenWhere = WrittenConditions | WrittenConditions[];

export type WrittenPeriod = string | WrittenPeriodMap;
export interface WrittenPeriodMap {
  on?: WrittenValue;
  start?: WrittenValue;
  end?: WrittenValue;
  openEnd?: 'open' | 'unknown' | 'start';
  precision?: WrittenValue;
  dates?: string[];
}

export interface WrittenCommon {
  where?: WrittenWhere;
  each?: Record<string, WrittenValue>;
  columns?: string | string[] | Record<string, string>;
  flags?: string | string[] | Record<string, string>;
}
export interface WrittenClaimBlock {
  says?: WrittenValue;
  source?: string;
  at?: WrittenValue;
  by?: WrittenRef;
  stance?: 'asserts' | 'denies';
  credibility?: number;
  property?: WrittenValue;
  value?: WrittenValue;
  verdict?: WrittenValue;
}
export interface WrittenBacked extends WrittenCommon {
  cite?: string | string[];
  at?: WrittenValue;
  claims?: WrittenClaimBlock[];
  attributes?: string | string[] | Record<string, WrittenValue>;
}
export interface WrittenIdentity {
  key?: WrittenValues;
  id?: WrittenValue;
  keyPrefix?: string;
  namespace?: string;
}

/** What a block says of properties in keys of their own. */
type BlockOf<Rows extends Properties> = {
  -readonly [K in keyof Rows as Rows[K] extends { mapping: null } ? never : K]?: BlockValue<Rows[K]>;
};
type BlockValue<R extends Property> = R['value'] extends 'texts'
  ? WrittenValues
  : R['value'] extends 'period'
    ? WrittenPeriod
    : WrittenValue;

export interface WrittenEntity extends WrittenBacked, WrittenIdentity, BlockOf<typeof entityProperties> {
  type?: WrittenValue;
  weak?: boolean;
  weakName?: WrittenValue;
}

export type WrittenRef = string | string[] | (WrittenIdentity & { entity?: string });

export interface WrittenLink extends WrittenBacked, BlockOf<typeof linkProperties> {
  from?: WrittenRef;
  type?: WrittenValue;
  to?: WrittenRef;
  suffix?: WrittenValues;
  amount?: {
    value?: WrittenValue;
    low?: WrittenValue;
    high?: WrittenValue;
    currency?: WrittenValue;
    per?: WrittenValue;
  };
  inKind?: boolean;
  forms?: string | WrittenValue[] | Record<string, WrittenWhere>;
  giverCertain?: 'always' | 'never' | 'only-giver';
  undirected?: boolean;
  joinPeriods?: boolean;
}

export interface WrittenFigure extends WrittenBacked, BlockOf<typeof figureProperties> {
  about?: WrittenRef;
  measure?: WrittenValue;
  value?: WrittenValue;
  low?: WrittenValue;
  high?: WrittenValue;
  best?: WrittenValue;
  suffix?: WrittenValues;
}

export interface WrittenSourceBlock extends WrittenCommon, BlockOf<typeof sourceProperties> {
  key?: WrittenValues;
  at?: WrittenValue;
}

export interface WrittenDialect {
  delimiter?: string;
  quote?: string;
  comments?: string;
  encoding?: string;
  header?: string[];
  skip?: number;
  sheet?: string;
}
export interface WrittenFormats {
  nulls?: string[];
  trim?: boolean;
  numbers?: string;
  faults?: 'problem' | 'note';
  dates?: string[];
}

export interface WrittenTable extends WrittenDialect, WrittenFormats {
  files?: string | string[];
  where?: WrittenWhere;
  let?: Record<string, WrittenValue>;
  at?: WrittenValue;
  sources?: Record<string, WrittenSourceBlock>;
  entities?: Record<string, WrittenEntity>;
  links?: WrittenLink[];
  figures?: WrittenFigure[];
}

export interface WrittenLookup extends WrittenDialect {
  file?: string;
  key?: WrittenValue;
  take?: WrittenValue;
  unique?: boolean;
  nulls?: string[];
}

export interface WrittenEdition {
  files?: string | string[];
  title?: string;
  source?: WrittenSource;
}

export interface WrittenRecipe {
  makes?: string;
  download?: string;
  files?: string;
  cite?: string;
  checked?: string[];
}

export interface WrittenMapping extends WrittenFormats {
  entente?: number;
  dataset?: {
    id?: string;
    title?: string;
    summary?: string;
    source?: WrittenSource;
    editions?: WrittenEdition[];
  };
  recipe?: WrittenRecipe;
  namespace?: string;
  ontology?: OntologyFile;
  lookups?: Record<string, WrittenLookup>;
  tables?: WrittenTable[];
}
