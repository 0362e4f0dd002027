/** How links read. */

export interface End {
  readonly id: string;
  readonly name: string;
}

export interface LinkWords<E extends End = End> {
  readonly label: string;
  readonly linkType: { readonly label: string; readonly inverse: string; readonly symmetric: boolean };
  readonly source: E;
  readonly target: E;
}

/** `Afghan Taliban funds Noor-ul-Wali Mehsud`. */
export const linkSentence = (link: LinkWords): string =>
  `${link.source.name} ${link.label} ${link.target.name}`;

/** A link seen from one of its ends: which way it runs, its words from there, and who is at the other end. */
export interface LinkSeen<E extends End = End> {
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly words: string;
  readonly other: E;
  /** Whether the other end is named before the words: `United States left weapons that fell to Afghan Taliban`. */
  readonly otherFirst: boolean;
}

/** A link of its own wording has no inverse: even from its target it reads from source to target. */
export const seenFrom = <E extends End>(link: LinkWords<E>, id: string): LinkSeen<E> => {
  const out = link.source.id === id;
  const other = out ? link.target : link.source;
  if (link.linkType.symmetric) return { direction: 'BOTH', words: link.label, other, otherFirst: false };
  if (out) return { direction: 'OUT', words: link.label, other, otherFirst: false };
  const own = link.label !== link.linkType.label;
  return { direction: 'IN', words: own ? link.label : link.linkType.inverse, other, otherFirst: own };
};

/** The arrow of a hop from `from`, as a sign and in words. */
export const arrow = (
  direction: LinkSeen['direction'],
): { readonly sign: string; readonly words: string } => {
  if (direction === 'BOTH') return { sign: '↔', words: 'both ways' };
  return direction === 'OUT' ? { sign: '→', words: 'towards' } : { sign: '←', words: 'from' };
};
