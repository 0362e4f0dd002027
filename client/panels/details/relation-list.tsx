import { useState } from 'react';
import { Button, Link } from 'react-aria-components';
import { select } from '../../actions/look.ts';
import type { RelationRow } from '../../actions/panel-data.ts';
import { type RelationPeriod, toRelationPeriod } from '../../state/elements.ts';
import { type Axis, axisOf } from '../../state/relations/spans.ts';
import { count, counted } from '../../state/text.ts';
import { EntityButton } from '../ui/element-buttons.tsx';
import { arrow, seenFrom } from '../ui/evidence-text.ts';
import { relationHistory, relationYears } from '../ui/relations/relation-text.ts';
import { mostOf, Strip, StripAxis } from '../ui/strip.tsx';
import { useApp, useStateOf } from '../ui/use-app.tsx';
import { groupsOf, notesOf, type RelationGroup } from './relation-groups.ts';

/** Its periods as the strip takes them. */
export function periodsOf({ periods }: Pick<RelationRow, 'periods'>): readonly RelationPeriod[] {
  return periods.map(toRelationPeriod);
}

const useTerms = () => useStateOf((state) => state.vocabulary?.supportForms) ?? noTerms;
const noTerms: readonly never[] = [];

interface Strips {
  readonly axis: Axis | null;
  readonly most: number;
}

interface RowProps extends Strips {
  readonly relation: RelationRow;
  /** The end that it is read from. */
  readonly id: string;
  /** What stands above it already. */
  readonly shared: readonly string[];
}

const RowStrip = ({ relation, axis, most }: Omit<RowProps, 'id' | 'shared'>) =>
  axis ? <Strip periods={periodsOf(relation)} axis={axis} most={most} /> : null;

interface OpenProps extends Pick<RowProps, 'relation' | 'id'> {
  readonly className?: string;
  readonly children: string;
}

/** When a relation held, which opens it; whoever hears it hears the whole relation. */
const OpenRelation = ({ relation, id, className = '', children }: OpenProps) => {
  const app = useApp();
  const { words, other, otherFirst } = seenFrom(relation, id);
  const sentence = otherFirst ? `${other.name} ${words}` : `${words} ${other.name}`;
  return (
    <Link
      className={`inline-link link-words ${className}`}
      aria-label={`${sentence}, ${relationHistory(relation)}: open the relation`}
      onPress={() => select(app, { kind: 'relation', id: relation.id })}
    >
      {children}
    </Link>
  );
};

/** One relation below the words of its group: strip, the other end, its years, which open it, and what it has of its own. */
const Row = ({ relation, id, shared, axis, most }: RowProps) => {
  const notes = notesOf(relation, useTerms()).filter((note) => !shared.includes(note));
  const { other } = seenFrom(relation, id);
  return (
    <li className={`relation-row family-${relation.family}`}>
      <RowStrip relation={relation} axis={axis} most={most} />
      <span className="relation-name" title={other.name}>
        <EntityButton entity={other} />
      </span>
      <OpenRelation relation={relation} id={id} className="relation-years">
        {relationYears(relation)}
      </OpenRelation>
      {notes.length > 0 ? (
        <span className="relation-notes quiet" title={notes.join(' · ')}>
          {notes.join(' · ')}
        </span>
      ) : null}
    </li>
  );
};

/** A relation that no other reads like: its words stand in its row. */
const LoneRow = ({ relation, id, axis, most }: Omit<RowProps, 'shared'>) => {
  const notes = notesOf(relation, useTerms());
  const { direction, words, other, otherFirst } = seenFrom(relation, id);
  return (
    <li className={`relation-row relation-lone family-${relation.family}`}>
      <RowStrip relation={relation} axis={axis} most={most} />
      <span className="relation-text">
        <span aria-hidden="true" className="arrow">
          {arrow(direction).sign}{' '}
        </span>
        {otherFirst ? null : <span className="quiet">{words} </span>}
        <EntityButton entity={other} />
        {otherFirst ? <span className="quiet"> {words}</span> : null}{' '}
        <OpenRelation relation={relation} id={id}>
          {relationHistory(relation)}
        </OpenRelation>
        {notes.length > 0 ? <span className="link-note quiet"> · {notes.join(' · ')}</span> : null}
      </span>
    </li>
  );
};

interface GroupProps extends Strips {
  readonly group: RelationGroup;
  readonly isWhole: boolean;
  readonly id: string;
}

const Group = ({ group, id, isWhole, axis, most }: GroupProps) => {
  const [open, setOpen] = useState(false);
  const { words, sign, rows, links, shared, atFirst } = group;
  const [only] = rows;
  if (rows.length === 1 && only)
    return (
      <ul className="plain-list relation-group">
        <LoneRow relation={only} id={id} axis={axis} most={most} />
      </ul>
    );
  const shown = open ? rows : rows.slice(0, atFirst);
  const rest = rows.length - atFirst;
  const totals = [`${count(rows.length)}${isWhole ? '' : ' so far'}`, counted(links, 'link'), ...shared];
  const showMore = atFirst > 0 ? `Show ${count(rest)} more` : `Show ${count(rest)}`;
  const toggle =
    rest > 0 ? (
      <Button
        className="quiet-button relation-more"
        aria-expanded={open}
        aria-label={`${open ? 'Show fewer' : showMore} that read “${words}”`}
        onPress={() => setOpen(!open)}
      >
        {open ? 'Show fewer' : showMore}
      </Button>
    ) : null;
  return (
    <div className="relation-group">
      <h6>
        <span aria-hidden="true">{sign} </span>
        {words} <span className="quiet">{totals.join(' · ')}</span> {atFirst === 0 ? toggle : null}
      </h6>
      {shown.length > 0 ? (
        <ul className="plain-list">
          {shown.map((relation) => (
            <Row key={relation.id} relation={relation} id={id} shared={shared} axis={axis} most={most} />
          ))}
        </ul>
      ) : null}
      {atFirst > 0 ? toggle : null}
    </div>
  );
};

interface Props {
  readonly relations: readonly RelationRow[];
  readonly id: string;
  /** False while there are more on further pages: totals are of those that are here. */
  readonly isWhole?: boolean;
}

/** Relations of an entity, a line each, together by how they read from it, with strips on one axis of years. */
export function RelationList({ relations, id, isWhole = true }: Props) {
  const each = relations.map((relation) => ({ periods: periodsOf(relation) }));
  const axis = axisOf(each.flatMap(({ periods }) => periods));
  const most = axis ? mostOf(each, axis) : 1;
  const groups = groupsOf(relations, id, useTerms());
  // Beside the words of the first group, where it has some, the axis takes no line of its own.
  const isBeside = axis !== null && (groups[0]?.rows.length ?? 0) > 1;
  const classes = ['relation-list', axis ? 'has-strips' : '', isBeside ? 'has-axis-beside' : ''];
  return (
    <div className={classes.filter(Boolean).join(' ')}>
      {axis ? <StripAxis axis={axis} /> : null}
      {groups.map((group) => (
        <Group key={group.key} group={group} id={id} isWhole={isWhole} axis={axis} most={most} />
      ))}
    </div>
  );
}
