import { Link } from 'react-aria-components';
import type { LinkRow } from '../../actions/evidence.ts';
import { select } from '../../actions/look.ts';
import { arrow, linkSentence, seenFrom } from '../text/link-text.ts';
import { periodText } from '../text/period-text.ts';
import { givenForms } from '../text/support-forms.ts';
import { useApp, useStateOf } from '../use-app.tsx';
import { EntityButton } from './entity-button.tsx';

/** What a link carries besides its ends: amount, forms, date, dispute. */
export const LinkNote = ({ link }: { readonly link: LinkRow }) => {
  const vocabulary = useStateOf((state) => state.vocabulary);
  const form = (id: string) => vocabulary?.supportForms.find((term) => term.id === id)?.label ?? id;
  const notes = [
    link.__typename === 'FundingFlow' ? (link.amount?.text ?? 'amount unknown') : null,
    link.__typename === 'FundingFlow' && link.inKind ? 'in kind' : null,
    link.__typename === 'SupportLink' ? givenForms(link.forms).map(form).join(', ') : null,
    link.__typename === 'SupportLink' && !link.giverCertain ? 'at least one of several givers' : null,
    periodText(link.valid),
    link.disputed ? '≠ disputed' : null,
  ];
  return <span className="link-note quiet">{notes.filter(Boolean).join(' · ')}</span>;
};

/** A whole link as a sentence that opens its details. */
export const LinkButton = ({ link }: { readonly link: LinkRow }) => {
  const app = useApp();
  return (
    <span className={`link-line family-${link.family}`}>
      <Link className="inline-link" onPress={() => select(app, { kind: 'link', id: link.id })}>
        {linkSentence(link)}
      </Link>{' '}
      <LinkNote link={link} />
    </span>
  );
};

/** A link as seen from one of its ends: arrow, words (open the link), the other end (opens it). */
export const LinkFrom = ({ link, id }: { readonly link: LinkRow; readonly id: string }) => {
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
};
