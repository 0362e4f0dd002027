import { type GraphStore, type Params, type Row, StoreError } from '../../server/store/graph-store.ts';

/** A statement of a test's own. */
export const cypher = (text: string, name = 'test') => ({ name, text });

/** The rows of one statement in a write of its own. */
export const change = (store: GraphStore, text: string, params: Params = {}): Promise<Row[]> =>
  store.write((transaction) => transaction.run(cypher(text), params));

/** The error that a promise rejects with, as `CODE: message`. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return error instanceof StoreError
      ? `${error.code}: ${error.message}`
      : `not a StoreError: ${String(error)}`;
  }
  return 'no error';
}

/** What each suite of the contract is given: the store at hand, emptied before each test. */
export type StoreAtHand = () => GraphStore;
