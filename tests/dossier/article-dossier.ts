import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDossier } from '../../server/formats/dossier/build.ts';
import type { Backed, ClaimDraft } from '../../server/graph/writing/drafts.ts';
import { readDossier } from '../../server/formats/dossier/read.ts';
import { loadOntology } from '../../server/graph/ontology/ontology.ts';

const root = join(import.meta.dirname, '../..');

/** The shipped dossier as it would be loaded. */
export const article = buildDossier(readDossier(join(root, 'dossiers/pakistan-ttp'), loadOntology()));

/** The article itself, where the folder with it lies beside the repository; null elsewhere. */
export function articleText(): string | null {
  try {
    return readFileSync(join(root, '../shared/seed/article.txt'), 'utf8');
  } catch {
    return null;
  }
}

export interface Element extends Backed {
  readonly id: string;
}
/** Every entity, link and figure. */
export const elements: readonly Element[] = [...article.entities, ...article.links, ...article.figures];
/** Every claim with the element it backs. */
export const claims: readonly (ClaimDraft & { readonly about: Element })[] = elements.flatMap((about) =>
  about.claims.map((claim) => ({ ...claim, about })),
);
export const entity = (id: string) => article.entities.find((each) => each.id === id);
export const link = (id: string) => article.links.find((each) => each.id === id);
export const figure = (id: string) => article.figures.find((each) => each.id === id);

/** The paragraphs at which the article backs an element, in order. */
export const locators = (
  claimed: { claims: readonly { source: string; locator: string | null }[] } | undefined,
) =>
  [...new Set(claimed?.claims.filter((c) => c.source === 'kakar-stratheia').map((c) => c.locator))].sort(
    (a, b) => Number(a!.slice(1)) - Number(b!.slice(1)),
  );
