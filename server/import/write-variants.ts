import { dropVariants, setVariants } from '../match/keep-variants.ts';
import type { VariantOf, VariantRow } from '../match/variants.ts';
import type { PlanWriter } from './plan-writer.ts';

/** Keeps, or retracts, what the data set says of elements that others have. */
export async function writeVariants(writer: PlanWriter): Promise<void> {
  const { store, day, onProgress } = writer.writing;
  for await (const rows of writer.lines<VariantRow>('variants.set')) {
    await store.write((transaction) => setVariants(transaction, rows));
    onProgress?.(rows.length);
  }
  for await (const variants of writer.lines<VariantOf>('variants.drop')) {
    await store.write((transaction) => dropVariants(transaction, variants, day));
    onProgress?.(variants.length);
  }
}
