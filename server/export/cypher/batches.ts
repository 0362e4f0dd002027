import type { Params } from '../../store/graph-store.ts';
import type { Out } from '../format.ts';
import { literal } from './literal.ts';

/** Rows of one statement; also bounded in length, since a server reads a whole statement into memory. */
const ROWS = 500;
const LENGTH = 500_000;

/** Rows gathered by the statement that they are for. */
export interface Batches {
  add(statement: string, row: Params): Promise<void>;
  /** Writes what is gathered: later statements build on it. */
  flush(): Promise<void>;
}

export function openBatches(out: Out): Batches {
  const waiting = new Map<string, { rows: string[]; length: number }>();
  const write = async (statement: string) => {
    const { rows } = waiting.get(statement)!;
    waiting.delete(statement);
    await out.write(`UNWIND [\n${rows.join(',\n')}\n] AS row\n${statement};\n`);
  };
  return {
    add: async (statement, row) => {
      const batch = waiting.get(statement) ?? { rows: [], length: 0 };
      waiting.set(statement, batch);
      const text = literal(row);
      batch.rows.push(text);
      batch.length += text.length;
      if (batch.rows.length >= ROWS || batch.length >= LENGTH) await write(statement);
    },
    flush: async () => {
      for (const statement of [...waiting.keys()]) await write(statement);
    },
  };
}
