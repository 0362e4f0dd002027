import { Link } from 'react-aria-components';
import { showEntity } from '../../actions/graph.ts';
import { select } from '../../actions/look.ts';
import type { FigureItem, LinkRow, Named, SubjectItem } from '../../actions/panel-data.ts';
import { kindLabel } from '../../state/elements.ts';
import { arrow, linkNotes, linkSentence, seenFrom } from './evidence-text.ts';
import { periodText } from './period-text.ts';
import { useApp, useStateOf } from './use-app.tsx';

interface EntityButtonProps {
  readonly entity: Named;
  /** Says the kind after the name. */
  readonly kind?: boolean;
}

/** A name that opens the entity's details and shows it on the map. */
export function EntityButton({ entity, kind = false }: EntityButtonProps) {
  const app = useApp();
  const vocabulary = useStateOf((state) => state.vocabulary);
  return (
    <>
      <Link className="inline-link" onPress={() => void showEntity(app, entity.id)}>
        {entity.name}
      </Link>
      {kind && <span className="quiet"> {kindLabel(vocabulary, entity.type, entity.kind)}</span>}
    </>
  );
}

/** Names in a row, or what to say where there are none. */
export function EntityNames({
  entities,
  none,
}: {
  readonly entities: readonly Named[];
  readonly none?: string;
}) {
  return entities.length === 0 ? (
    <span className="quiet">{none ?? 'none named'}</span>
  ) : (
    <ul className="names">
      {entities.map((entity) => (
        <li key={entity.id}>
          <EntityButton entity={entity} />
        </li>
      ))}
    </ul>
  );
}

/** What a link carries besides its ends: amount, forms, date, dispute. */
export function LinkNote({ link }: { readonly link: LinkRow }) {
  const vocabulary = useStateOf((state) => state.vocabulary);
  return (
    <span className="link-note quiet">{linkNotes(link, vocabulary?.supportForms ?? []).join(' · ')}</span>
  );
}

/** A whole link as a sentence that opens its details. */
export function LinkButton({ link }: { readonly link: LinkRow }) {
  const app = useApp();
  return (
    <span className={`link-line family-${link.family}`}>
      <Link className="inline-link" onPress={() => select(app, { kind: 'link', id: link.id })}>
        {linkSentence(link)}
      </Link>{' '}
      <LinkNote link={link} />
    </span>
  );
}

/** A link as seen from one of its ends: arrow, words (open the link), the other end (opens it). */
export function LinkFrom({ link, id }: { readonly link: LinkRow; readonly id: string }) {
  const app = useApp();
  const { direction, words, other, otherFirst } = seenFrom(link, id);
  const sign = arrow(direction);
  const opener = (
    <Link
      className="inline-link link-words"
      aria-label={
        otherFirst ? `${other.name} ${words}: open the link` : `${words} ${other.name}: open the link`
      }
      onPress={() => select(app, { kind: 'link', id: link.id })}
    >
      {words}
    </Link>
  );
  return (
    <span className={`link-line link-from family-${link.family}`}>
      <span aria-hidden="true" className="arrow">
        {sign.sign}
      </span>
      <span>
        {otherFirst ? (
          <>
            <EntityButton entity={other} /> {opener} {link.target.name}
          </>
        ) : (
          <>
            {opener} <EntityButton entity={other} />
          </>
        )}{' '}
        <LinkNote link={link} />
      </span>
    </span>
  );
}

/** A figure with its measure and period; opens its details. */
export function FigureButton({ figure, of }: { readonly figure: FigureItem; readonly of?: string }) {
  const app = useApp();
  return (
    <span className="figure-line">
      <Link className="inline-link" onPress={() => select(app, { kind: 'figure', id: figure.id })}>
        <strong>{figure.text}</strong> {figure.label}
        {of ? ` (${of})` : ''}
      </Link>{' '}
      <span className="quiet">
        {figure.period ? periodText(figure.period) : 'period not given'}
        {figure.disputed ? ' · ≠ disputed' : ''}
      </span>
    </span>
  );
}

/** What a claim is about or a verdict rests on: an entity, a link or a figure. */
export function Subject({ subject }: { readonly subject: SubjectItem }) {
  switch (subject.__typename) {
    case 'Figure':
      return <FigureButton figure={subject} of={subject.about.name} />;
    case 'FundingFlow':
    case 'SupportLink':
    case 'Tie':
      return <LinkButton link={subject} />;
    case 'Actor':
    case 'Alliance':
    case 'Agreement':
    case 'Obligation':
    case 'Operation':
    case 'Event':
    case 'Place':
    case 'Asset':
      return <EntityButton entity={subject} kind />;
  }
}
