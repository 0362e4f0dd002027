/**
 * The ids that a statement gives block by block, in order. Reading ids first and elements by id then keeps an export
 * linear: paging elements by their ids would have the embedded engine go through all of them for each page.
 */
export async function* idBlocks(
  read: (after: string) => Promise<{ readonly ids: readonly string[] }[]>,
): AsyncGenerator<string> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const [row]: { readonly ids: readonly string[] }[] = await read(after);
    if (row) yield* row.ids;
    after = row?.ids.at(-1);
  }
}

/** Several runs of ids, each in order, as one in order without repeats. */
export async function* inOneRun(runs: readonly AsyncIterable<string>[]): AsyncGenerator<string> {
  const readers = await Promise.all(
    runs.map(async (run) => {
      const rest = run[Symbol.asyncIterator]();
      return { rest, head: await rest.next() };
    }),
  );
  for (;;) {
    let least: string | null = null;
    for (const { head } of readers)
      if (!head.done && (least === null || head.value < least)) least = head.value;
    if (least === null) return;
    yield least;
    for (const reader of readers)
      if (!reader.head.done && reader.head.value === least) reader.head = await reader.rest.next();
  }
}

/** What comes one by one, in lists of `size`. */
export async function* chunked<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let chunk: T[] = [];
  for await (const item of items) {
    chunk.push(item);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}

/** A list, as what comes one by one. */
export async function* oneByOne<T>(items: Iterable<T>): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}
