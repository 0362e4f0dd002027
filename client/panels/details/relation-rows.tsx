import { Link } from 'react-aria-components';
import { select } from '../../actions/look.ts';
import type { RelationRow } from '../../actions/panel-data.ts';
import type { PeriodItem, RelationPeriod } from '../../state/elements.ts';
import { type Axis, axisOf } from '../../state/relations/spans.ts';
import { EntityButton } from '../ui/element-buttons.tsx';
import { arrow, formsText, seenFrom } from '../ui/evidence-text.ts';
import { relationHistory } from '../ui/relations/relation-text.ts';
import { mostOf, Strip, StripAxis } from '../ui/strip.tsx';
import { useApp, useStateOf } from '../ui/use-app.tsx';

type Given = RelationRow['periods'][number];

/** Periods as answers give them, as the strip takes them. */
export function periodsOf({ periods }: { readonly periods: readonly Given[] }): readonly RelationPeriod[] {
  return periods.map(({ valid, knownFrom, count }) => ({
    valid: valid ? toDays(valid) : null,
    knownFrom: knownFrom ?? null,
    count,
  }));
}

const toDays = ({ edtf, earliest, latest }: NonNullable<Given['valid']>): PeriodItem => ({
  edtf,
  earliest: earliest ?? null,
  latest: latest ?? null,
});

/** What it carries beside its history: amount, forms, doubt, dispute. */
const useNotes = (relation: RelationRow): string => {
  const terms = useStateOf((state) => state.vocabulary?.supportForms) ?? [];
  const { family, amountText, unknownAmounts, count, inKind, forms, giverCertain, disputed } = relation;
  const isFunding = family === 'FUNDING';
  const unknown = unknownAmounts < count ? `${unknownAmounts} of unknown amount` : 'amount unknown';
  return [
    amountText ?? '',
    isFunding && unknownAmounts > 0 ? unknown : '',
    inKind > 0 ? (inKind === count ? 'in kind' : `${inKind} in kind`) : '',
    formsText(forms, terms),
    giverCertain ? '' : 'giver not certain',
    disputed ? '≠ disputed' : '',
  ]
    .filter(Boolean)
    .join(' · ');
};

interface RowProps {
  readonly relation: RelationRow;
  /** The end that it is read from. */
  readonly id: string;
  /** Whether its words stand above it already. */
  readonly grouped: boolean;
  readonly axis: Axis | null;
  readonly most: number;
}

/** One relation from one of its ends: strip, the other end, and its history, which opens it. */
const Row = ({ relation, id, grouped, axis, most }: RowProps) => {
  const app = useApp();
  const notes = useNotes(relation);
  const { direction, words, other, otherFirst } = seenFrom(relation, id);
  const sentence = otherFirst ? `${other.name} ${words}` : `${words} ${other.name}`;
  const open = () => select(app, { kind: 'relation', id: relation.id });
  return (
    <li className={`relation-row family-${relation.family}`}>
      {axis ? <Strip periods={periodsOf(relation)} axis={axis} most={most} /> : null}
      <span className="relation-text">
        {grouped ? null : (
          <>
            <span aria-hidden="true" className="arrow">
              {arrow(direction).sign}{' '}
            </span>
            {otherFirst ? null : <span className="quiet">{words} </span>}
          </>
        )}
        <EntityButton entity={other} />
        {!grouped && otherFirst ? <span className="quiet"> {words}</span> : null}{' '}
        <Link
          className="inline-link link-words"
          aria-label={`${sentence}, ${relationHistory(relation)}: open the relation`}
          onPress={open}
        >
          {relationHistory(relation)}
        </Link>
        {notes ? <span className="link-note quiet"> · {notes}</span> : null}
      </span>
    </li>
  );
};

interface Group {
  readonly key: string;
  readonly words: string;
  readonly sign: string;
  readonly rows: readonly RelationRow[];
}

/** Relations that read alike from an end, in the order in which the first of each came. */
const groupsOf = (relations: readonly RelationRow[], id: string): readonly Group[] => {
  const groups = new Map<string, Group & { readonly rows: RelationRow[] }>();
  for (const relation of relations) {
    const { direction, words, otherFirst } = seenFrom(relation, id);
    const key = `${direction} ${words}`;
    const known = groups.get(key);
    if (known) known.rows.push(relation);
    else {
      const text = otherFirst ? `who ${words} it` : words;
      groups.set(key, { key, words: text, sign: arrow(direction).sign, rows: [relation] });
    }
  }
  return [...groups.values()];
};

/** Relations of an entity, together by how they read from it, each with a strip on one axis of years. */
export function RelationRows({
  relations,
  id,
}: {
  readonly relations: readonly RelationRow[];
  readonly id: string;
}) {
  const axis = axisOf(relations.flatMap(periodsOf));
  const most = axis
    ? mostOf(
        relations.map((relation) => ({ periods: periodsOf(relation) })),
        axis,
      )
    : 1;
  return (
    <div className={axis ? 'relation-rows has-strips' : 'relation-rows'}>
      {axis ? <StripAxis axis={axis} /> : null}
      {groupsOf(relations, id).map(({ key, words, sign, rows }) => (
        <div key={key} className="relation-group">
          {rows.length > 1 ? (
            <h6>
              <span aria-hidden="true">{sign} </span>
              {words} <span className="quiet">{rows.length}</span>
            </h6>
          ) : null}
          <ul className="plain-list">
            {rows.map((relation) => (
              <Row
                key={relation.id}
                relation={relation}
                id={id}
                grouped={rows.length > 1}
                axis={axis}
                most={most}
              />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
