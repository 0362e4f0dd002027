import { counted } from './steps.ts';

interface Named {
  readonly id: string;
  readonly block: string;
  told: boolean;
}
interface Several {
  count: number;
  readonly name: string;
  readonly ids: readonly [string, string];
}

/** Names that are remembered; what comes behind them is not looked at. */
const maxNames = 500_000;

/** Finds names that stand under several ids: one thing that two blocks give two keys counts twice. */
export class NameWatch {
  readonly #known = new Map<string, Named>();
  readonly #several = new Map<string, Several>();

  see(name: string, id: string, block: string): void {
    const known = this.#known.get(name);
    if (!known) {
      if (this.#known.size < maxNames) this.#known.set(name, { id, block, told: false });
      return;
    }
    if (known.id === id || known.told) return;
    known.told = true;
    const blocks = [...new Set([known.block, block])].sort().join('" and "');
    const several = this.#several.get(blocks);
    if (several) several.count += 1;
    else this.#several.set(blocks, { count: 1, name, ids: [known.id, id] });
  }

  notes(): string[] {
    return [...this.#several].map(([blocks, { count, name, ids }]) => {
      const stand = `${counted(count, 'name')} of "${blocks}" ${count === 1 ? 'stands' : 'stand'} under several ids, such as ${JSON.stringify(name.slice(0, 60))}: ${ids.join(' and ')}`;
      return blocks.includes('" and "')
        ? `${stand}. Where both are one thing, give their blocks the same key, keyPrefix and namespace.`
        : `${stand}. Where both are one thing, take what differs out of its key.`;
    });
  }
}
