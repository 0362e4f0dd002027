import { hash } from 'node:crypto';
import type { Row, Value } from '../store/graph-store.ts';
import type { Held } from './manifest.ts';
import type { WholeLink, WholeNode } from './whole.ts';

/** A relationship with its ends, as it is told apart on any engine. */
export interface LinkLine {
  readonly type: string;
  readonly from: EndLine;
  readonly to: EndLine;
  readonly props: Row;
}
/** Several data sets may have dropped what had one id: such nodes are told apart by theirs. */
export interface EndLine {
  readonly label: string;
  readonly id: string;
  readonly dossier: string | null;
}
export interface NodeLine {
  readonly labels: readonly string[];
  readonly props: Row;
}

export function nodeLine({ labels, props }: WholeNode): NodeLine {
  return { labels: [...labels].sort(), props };
}

/** The label that tells a node apart: that of its sort, beside which an entity has its type's. */
export function sortOf(labels: readonly string[]): string {
  return labels.includes('Entity') ? 'Entity' : (labels[0] ?? '');
}

export function linkLine(
  label: string,
  { type, source, owner, target, to, toOwner, props }: WholeLink,
): LinkLine {
  return {
    type,
    from: { label, id: source, dossier: owner },
    to: { label: sortOf(to), id: target ?? '', dossier: toOwner },
    props,
  };
}

const modulus = 1n << 256n;

/**
 * Counts and digests what a store holds, in whichever order it comes: the sum of the SHA-256 of each node and each
 * relationship, so that one that comes twice counts twice.
 */
export class WholeDigest {
  #nodes = 0;
  #links = 0;
  #sum = 0n;

  node(line: NodeLine): void {
    // What a store says of its own form is not of the graph.
    if (sortOf(line.labels) === 'Meta') return;
    this.#nodes += 1;
    this.#add({ labels: line.labels, props: line.props });
  }

  link({ type, from, to, props }: LinkLine): void {
    this.#links += 1;
    this.#add({ type, from: { ...from }, to: { ...to }, props });
  }

  held(): Held {
    return { nodes: this.#nodes, links: this.#links, digest: this.#sum.toString(16).padStart(64, '0') };
  }

  #add(value: Value): void {
    const digest = hash('sha256', JSON.stringify(inOrder(value)), 'hex');
    this.#sum = (this.#sum + BigInt(`0x${digest}`)) % modulus;
  }
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

/** Maps with their keys in order. */
function inOrder(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(inOrder);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, inOrder(each)]),
  );
}
