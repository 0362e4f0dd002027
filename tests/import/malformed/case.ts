/** A set of files that is given to `entente import`, and what it must say. */
export interface Case {
  readonly title: string;
  readonly files: Readonly<Record<string, string | Uint8Array | null>>;
  /** Arguments instead of the files' names in their order; a file's name stands for its path. */
  readonly args?: readonly string[];
  /** All that is said, `~/` for the folder of the files; null where the files are fine. */
  readonly says: string | RegExp | null;
}

/** Of a table of gifts: who gave whom how much when. */
export const giftsMapping = `entente: 1
dataset: { id: bad, title: Bad, source: { published: 2020-01-02 } }
tables:
  - files: '*'
    entities:
      giver: { type: Actor, kind: organisation, key: giver, name: '{giver}' }
      taker: { type: Actor, kind: organisation, key: taker, name: '{taker}' }
    links:
      - from: giver
        type: FUNDS
        to: taker
        suffix: '{day}'
        amount: { value: '{amount}', currency: EUR, per: ONCE }
        valid: '{day}'
`;
const header = 'giver,taker,amount,day\n';

/** Tables of gifts, with their mapping. */
export function gifts(
  title: string,
  table: string | Uint8Array,
  says: Case['says'],
  mapping = giftsMapping,
): Case {
  return {
    title,
    files: { 'gifts.csv': table, 'map.yaml': mapping },
    args: ['gifts.csv', '--mapping', 'map.yaml'],
    says,
  };
}
export const rows = (...lines: string[]) => `${header}${lines.join('\n')}\n`;

/** One file of a format that says by itself what it is. */
export const one = (
  title: string,
  name: string,
  contents: string | Uint8Array,
  says: Case['says'],
  ...more: string[]
): Case => ({
  title,
  files: { [name]: contents },
  args: [name, '--published', '2020', ...more],
  says,
});
