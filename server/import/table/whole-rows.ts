import type { Sink } from '../format.ts';
import type { EntityPart, FigurePart, LinkPart } from '../parts.ts';

/** A sink that hands on what a row makes once the row is known to have no problem. */
export interface WholeRows {
  readonly sink: Sink;
  /** Has something taken back should the row at hand stay out. */
  onDrop(takeBack: () => void): void;
  /** Ends a row: what it made is handed on, or none of it. */
  end(): void;
}

/**
 * A row with a problem stays out whole: half of it would say something else, such as money without its amount.
 */
export function wholeRows(inner: Sink): WholeRows {
  const entities: EntityPart[] = [];
  const links: LinkPart[] = [];
  const figures: FigurePart[] = [];
  const back: (() => void)[] = [];
  let bad = false;
  return {
    sink: {
      source: (part) => inner.source(part),
      entity: (part) => void entities.push(part),
      link: (part) => void links.push(part),
      figure: (part) => void figures.push(part),
      ontology: (addition) => inner.ontology(addition),
      problem: (place, message) => {
        bad = true;
        inner.problem(place, message);
      },
      note: (place, message) => inner.note(place, message),
      row: () => inner.row(),
    },
    onDrop: (takeBack) => void back.push(takeBack),
    end: () => {
      if (bad) for (const takeBack of back.reverse()) takeBack();
      else {
        for (const part of entities) inner.entity(part);
        for (const part of links) inner.link(part);
        for (const part of figures) inner.figure(part);
      }
      bad = false;
      entities.length = links.length = figures.length = back.length = 0;
    },
  };
}
