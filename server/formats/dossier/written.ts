import type { OntologyFile } from '../../graph/ontology/ontology.ts';
import type { Attributes } from '../../graph/records.ts';
import type { PERS, RELIABILITIES, STANCES, VERDICTS } from './fields.ts';

export interface WrittenClaim {
  at?: string;
  says?: string;
  source?: string;
  by?: string;
  stance?: (typeof STANCES)[number];
  credibility?: number;
  property?: string;
  value?: string;
  verdict?: (typeof VERDICTS)[number];
  evidence?: string[];
  id?: string;
}
export interface WrittenDefaults {
  source?: string;
  credibility?: number;
}
export interface WrittenSource {
  title?: string;
  kind?: string;
  author?: string;
  publisher?: string;
  published?: string;
  url?: string;
  reliability?: (typeof RELIABILITIES)[number];
  notes?: string;
  licence?: string;
  attributes?: Attributes;
}
interface Backed {
  claims?: WrittenClaim[];
  evidence?: string[];
  attributes?: Attributes;
}
export interface WrittenEntity extends Backed {
  type?: string;
  kind?: string;
  name?: string;
  aliases?: string[];
  identifiers?: string[];
  summary?: string;
  valid?: string;
  location?: { lat?: number; lon?: number };
  ordinal?: number;
}
export interface WrittenAmount {
  value?: number;
  low?: number;
  high?: number;
  currency?: string;
  per?: (typeof PERS)[number];
}
export interface WrittenLink extends Backed {
  from?: string;
  type?: string;
  to?: string;
  suffix?: string;
  label?: string;
  amount?: WrittenAmount;
  inKind?: boolean;
  forms?: string[];
  giverCertain?: boolean;
  valid?: string;
}
export interface WrittenFigure extends Backed {
  about?: string;
  measure?: string;
  value?: number;
  low?: number;
  high?: number;
  unit?: string;
  period?: string;
  suffix?: string;
}
/** One file as written. A key whose value had a problem is absent, so that checking can go on. */
export interface WrittenFile {
  entente?: number;
  dossier?: { id?: string; title?: string; summary?: string };
  defaults?: WrittenDefaults;
  ontology?: OntologyFile;
  sources?: Record<string, WrittenSource>;
  entities?: Record<string, WrittenEntity>;
  links?: WrittenLink[];
  figures?: WrittenFigure[];
}
