import type { ReactNode } from 'react';
import type { PairDetails } from '../../actions/review.ts';
import { kindLabel, typeLabel } from '../../state/vocabulary.ts';
import { When } from '../evidence/when.tsx';
import { EntityMark } from '../explorer/entity-mark.tsx';
import { count } from '../../state/number-text.ts';
import { useStateOf } from '../use-app.tsx';
import { AloneNeighbours, SharedNeighbours } from './neighbour-rows.tsx';

type Side = PairDetails['a'];

/** The entity on its own page of the map, in another tab: the place in the queue stays. */
const SideHead = ({ side }: { readonly side: Side }) => (
  <th scope="col">
    <span className="match-name">
      <EntityMark type={side.type} kind={side.kind} />
      <a href={`/#show=${side.id}&entity=${side.id}`} target="_blank" rel="noreferrer" dir="auto">
        {side.name}
        <span className="visually-hidden"> (on the map, in a new tab)</span>
      </a>
    </span>
  </th>
);

const Names = ({ side }: { readonly side: Side }) => {
  const others = side.namesBySource.filter(({ name }) => name !== side.name);
  if (others.length === 0) return <span className="quiet">no other name</span>;
  return (
    <ul className="match-list">
      {others.map(({ name, dataset, main }) => (
        <li key={`${dataset} ${name} ${String(main)}`}>
          <bdi>{name}</bdi> <span className="quiet">{dataset}</span>
        </li>
      ))}
    </ul>
  );
};

const Sources = ({ side }: { readonly side: Side }) => {
  const titles = [...new Set(side.namesBySource.flatMap(({ sources }) => sources.map(({ title }) => title)))];
  return titles.length === 0 ? <span className="quiet">none</span> : <>{titles.join('; ')}</>;
};

interface RowProps {
  readonly label: string;
  readonly a: ReactNode;
  readonly b: ReactNode;
}

const Row = ({ label, a, b }: RowProps) => (
  <tr>
    <th scope="row">{label}</th>
    <td>{a}</td>
    <td>{b}</td>
  </tr>
);

/** Both entities of a pair, side by side, point by point. */
export const CompareTable = ({ details }: { readonly details: PairDetails }) => {
  const vocabulary = useStateOf((state) => state.vocabulary);
  const { a, b } = details;
  const both = (of: (side: Side) => ReactNode) => ({ a: of(a), b: of(b) });
  const kind = ({ type, kind: id }: Side) =>
    `${typeLabel(vocabulary, type)}, ${kindLabel(vocabulary, type, id)}`;
  return (
    <table className="match-table">
      <caption className="visually-hidden">
        {a.name} and {b.name}, side by side
      </caption>
      <thead>
        <tr>
          <td />
          <SideHead side={a} />
          <SideHead side={b} />
        </tr>
      </thead>
      <tbody>
        <Row label="Data set" a={details.datasetsOfA.join(', ')} b={details.datasetsOfB.join(', ')} />
        <Row label="Kind" {...both(kind)} />
        <Row label="Also called" {...both((side) => <Names side={side} />)} />
        <Row
          label="Identifiers"
          {...both((side) =>
            side.identifiers.length === 0 ? <span className="quiet">none</span> : side.identifiers.join(', '),
          )}
        />
        <Row label="Period" {...both((side) => <When period={side.valid} />)} />
        <Row label="Summary" {...both((side) => side.summary ?? <span className="quiet">none</span>)} />
        <Row label="Sources" {...both((side) => <Sources side={side} />)} />
        <Row label="Claims" {...both((side) => count(side.claims.totalCount))} />
        <Row label="Links" {...both((side) => count(side.degree))} />
        <SharedNeighbours neighbours={details.neighbours} />
        <AloneNeighbours neighbours={details.neighbours} />
      </tbody>
    </table>
  );
};
