import type { SubjectItem } from '../../actions/evidence.ts';

/** The entities and links that subjects of claims stand for on the map; a figure stands for whom it is about. */
export const partOf = (
  subjects: readonly SubjectItem[],
): { readonly nodes: readonly string[]; readonly links: readonly string[] } => {
  const nodes = new Set<string>();
  const links = new Set<string>();
  for (const subject of subjects) {
    if (subject.__typename === 'Figure') nodes.add(subject.about.id);
    else if ('linkType' in subject) {
      links.add(subject.id);
      nodes.add(subject.source.id).add(subject.target.id);
    } else nodes.add(subject.id);
  }
  return { nodes: [...nodes], links: [...links] };
};
