/** What `entente verify` looks for: each id of a check with what is wrong where it finds something, one and many. */
export const checks = {
  label: ['node has labels that no sort of nodes has', 'nodes have labels that no sort of nodes has'],
  id: ['id is not of the form that it must have', 'ids are not of the form that they must have'],
  'same id': ['id is that of more than one node', 'ids are those of more than one node'],
  unreached: [
    'node or relationship is there that nothing leads to',
    'nodes or relationships are there that nothing leads to',
  ],
  source: ['element cites a source that is not there', 'elements cite a source that is not there'],
  summary: [
    'element says otherwise of its evidence than that does',
    'elements say otherwise of their evidence than that does',
  ],
  beside: [
    'element does not show what others say of it, or shows what nobody says',
    'elements do not show what others say of them, or show what nobody says',
  ],
  claim: ['claim is about something that is not there', 'claims are about something that is not there'],
  tie: [
    'claim or figure is tied to other nodes than it names',
    'claims or figures are tied to other nodes than they name',
  ],
  figure: ['figure is about an entity that is not there', 'figures are about an entity that is not there'],
  assessment: [
    'assessment rests on something that is not there',
    'assessments rest on something that is not there',
  ],
  link: ['link leads to what is no entity', 'links lead to what is no entity'],
  relation: ['link has an id that does not name its ends', 'links have ids that do not name their ends'],
  degree: ['entity counts other links than it has', 'entities count other links than they have'],
  words: [
    'entity has other search words than its names give',
    'entities have other search words than their names give',
  ],
  index: ['index does not find what is there', 'indexes do not find what is there'],
  search: ['entity is not found by its own words', 'entities are not found by their own words'],
  merged: [
    'entity is merged, or is not, against what was decided',
    'entities are merged, or are not, against what was decided',
  ],
  decision: ['decision has another id than its pair gives', 'decisions have other ids than their pairs give'],
  variant: [
    'data set speaks beside another of an element that is not there',
    'data sets speak beside others of elements that are not there',
  ],
  waiting: [
    'link or figure waits for entities that are all there',
    'links or figures wait for entities that are all there',
  ],
  'data set': [
    'data set is not listed, or counts other elements than it has',
    'data sets are not listed, or count other elements than they have',
  ],
  case: [
    'case lacks what each has, or belongs to none that is there',
    'cases lack what each has, or belong to none that is there',
  ],
  form: [
    'mark of the stored form is missing, or says that it is being renewed',
    'marks of the stored form are missing, or say that they are being renewed',
  ],
} as const satisfies Readonly<Record<string, readonly [one: string, many: string]>>;

export type Check = keyof typeof checks;

/** What one check found. */
export interface Finding {
  readonly check: Check;
  readonly count: number;
  /** The first of those that are wrong, in order: an id, with what is wrong about it where that says more. */
  readonly examples: readonly string[];
}

/** Ids told of each check. */
const maxExamples = 20;

/** Gathers what is wrong; an id counts once for a check. */
export class Findings {
  readonly #wrong = new Map<Check, Map<string, string>>();

  add(check: Check, id: string, detail?: string): void {
    const ids = this.#wrong.get(check) ?? new Map<string, string>();
    if (!ids.has(id)) ids.set(id, detail === undefined ? id : `${id} (${detail})`);
    this.#wrong.set(check, ids);
  }

  get isEmpty(): boolean {
    return this.#wrong.size === 0;
  }

  /** What both found: something that was changed in between is wrong in one of them only. */
  alsoIn(other: Findings): Findings {
    const both = new Findings();
    for (const [check, ids] of this.#wrong)
      for (const [id, said] of ids) if (other.#wrong.get(check)?.has(id)) both.#keep(check, id, said);
    return both;
  }

  list(): Finding[] {
    const order: readonly string[] = Object.keys(checks);
    return [...this.#wrong]
      .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other))
      .map(([check, ids]) => ({
        check,
        count: ids.size,
        examples: [...ids.values()].sort().slice(0, maxExamples),
      }));
  }

  #keep(check: Check, id: string, said: string): void {
    const ids = this.#wrong.get(check) ?? new Map<string, string>();
    this.#wrong.set(check, ids.set(id, said));
  }
}

/** A finding as a sentence for people: how many, what, and which. */
export function findingText({ check, count, examples }: Finding): string {
  const [one, many] = checks[check];
  const more = count > examples.length ? `, and ${(count - examples.length).toLocaleString('en')} more` : '';
  return `${check}: ${count.toLocaleString('en')} ${count === 1 ? one : many}: ${examples.join(', ')}${more}.`;
}
