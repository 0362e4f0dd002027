import type { Traced } from '../../actions/trace.ts';
import { flowKind } from './flow-kind.ts';

export interface WayText {
  readonly key: string;
  /** `A funds B, who leads C`-like chain. */
  readonly text: string;
  /** Says through what a flow reaches a group; null where none does. */
  readonly through: string | null;
}

/**
 * Each path of a trace as a chain of words, giver first, with what makes a flow reach a group. Ways that reach a group
 * through somebody come first, since they are the ones that a table of flows does not show.
 */
export const wayTexts = ({ graph, paths }: Traced): readonly WayText[] => {
  const names = new Map(graph.nodes.map((node) => [node.id, node.name]));
  const links = new Map(graph.links.map((link) => [link.id, link]));
  const nameOf = (id: string | undefined) => names.get(id ?? '') ?? id ?? '';
  const ways = paths.map((path) => {
    const reached: string[] = [];
    const steps = path.links.map(({ id }, index) => {
      const link = links.get(id);
      const from = path.nodes[index]?.id;
      const to = path.nodes[index + 1]?.id;
      if (!link) return ` → ${nameOf(to)}`;
      const forward = link.source.id === from;
      const words = forward ? link.label : link.linkType.inverse;
      if (flowKind(link) === 'reach') reached.push(`${nameOf(to)} through ${nameOf(from)}, who ${words} it`);
      return ` —${words}→ ${nameOf(to)}`;
    });
    return {
      key: path.links.map((link) => link.id).join(' '),
      text: nameOf(path.nodes[0]?.id) + steps.join(''),
      through: reached.length > 0 ? `Reaches ${reached.join('; ')}.` : null,
    };
  });
  return [...ways].sort((a, b) => Number(b.through !== null) - Number(a.through !== null));
};
