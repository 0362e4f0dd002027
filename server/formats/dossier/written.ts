import type { OntologyFile } from '../../graph/ontology/ontology.ts';
import type { Attributes, Per, Verdict } from '../../graph/records.ts';
import type {
  entityProperties,
  figureProperties,
  Group,
  linkProperties,
  Properties,
  sourceProperties,
} from '../../graph/properties.ts';
import type { PartOf } from '../reading.ts';
import type { stances } from './fields.ts';

export interface WrittenClaim {
  at?: string;
  says?: string;
  source?: string;
  by?: string;
  stance?: (typeof stances)[number];
  credibility?: number;
  property?: string;
  value?: string;
  verdict?: Verdict;
  evidence?: string[];
  id?: string;
}
export interface WrittenDefaults {
  source?: string;
  credibility?: number;
}
/** What a file says of properties in keys of their own: all but what makes one piece with others. */
type WrittenOf<Rows extends Properties> = {
  -readonly [K in keyof Rows as Rows[K] extends { within: Group } ? never : K]?: Writable<PartOf<Rows>[K]>;
};
type Writable<V> = V extends readonly string[] ? string[] : Exclude<V, undefined>;

export interface WrittenSource extends WrittenOf<typeof sourceProperties> {
  attributes?: Attributes;
}
interface Backed {
  claims?: WrittenClaim[];
  evidence?: string[];
  attributes?: Attributes;
}
export interface WrittenEntity extends Backed, WrittenOf<typeof entityProperties> {
  type?: string;
  location?: { lat?: number; lon?: number };
}
/** A number; its digits where a double cannot hold them. */
type Digits = number | string;
export interface WrittenAmount {
  value?: Digits;
  low?: Digits;
  high?: Digits;
  currency?: string;
  per?: Per;
}
export interface WrittenLink extends Backed, WrittenOf<typeof linkProperties> {
  from?: string;
  type?: string;
  to?: string;
  suffix?: string;
  amount?: WrittenAmount;
}
export interface WrittenFigure extends Backed, WrittenOf<typeof figureProperties> {
  value?: Digits;
  low?: Digits;
  high?: Digits;
  unit?: string;
  suffix?: string;
}
export interface WrittenView {
  name?: string;
  sentence?: string;
  address?: string;
}
/** One file as written. A key whose value had a problem is absent, so that checking can go on. */
export interface WrittenFile {
  entente?: number;
  dossier?: { id?: string; title?: string; summary?: string; views?: WrittenView[] };
  defaults?: WrittenDefaults;
  ontology?: OntologyFile;
  sources?: Record<string, WrittenSource>;
  entities?: Record<string, WrittenEntity>;
  links?: WrittenLink[];
  figures?: WrittenFigure[];
}
