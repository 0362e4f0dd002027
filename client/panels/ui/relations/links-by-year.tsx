import { Link } from 'react-aria-components';
import { select } from '../../../actions/look.ts';
import type { LinkRow } from '../../../actions/panel-data.ts';
import { linkNotes, linkSentence } from '../evidence-text.ts';
import { useApp, useStateOf } from '../use-app.tsx';

/** What a link counts under: the year of its first day. */
const yearOf = ({ valid }: LinkRow): string => {
  if (!valid) return 'Undated';
  if (valid.earliest) return String(Number(valid.earliest.slice(0, 4)));
  return valid.latest ? `Until ${Number(valid.latest.slice(0, 4))}` : 'Open';
};

const byYear = (links: readonly LinkRow[]): readonly (readonly [string, readonly LinkRow[]])[] => {
  const years = new Map<string, LinkRow[]>();
  for (const link of links) {
    const year = yearOf(link);
    const known = years.get(year);
    if (known) known.push(link);
    else years.set(year, [link]);
  }
  return [...years];
};

/** What a link carries, which opens it; its period where that says more than the year does. */
const LinkLine = ({ link, best }: { readonly link: LinkRow; readonly best: boolean }) => {
  const app = useApp();
  const terms = useStateOf((state) => state.vocabulary?.supportForms) ?? [];
  const [when = '', ...carried] = linkNotes({ ...link, disputed: false }, terms);
  const unknown = link.__typename === 'SupportLink' ? 'form not given' : '';
  const words = carried.join(' · ') || unknown;
  const isSaid = words === '' || when === yearOf(link) || !link.valid;
  return (
    <li>
      <Link
        className="inline-link"
        aria-label={`${linkSentence(link)}, ${words ? `${words}, ` : ''}${when}: open the link`}
        onPress={() => select(app, { kind: 'link', id: link.id })}
      >
        {words || when}
      </Link>
      {isSaid ? null : <span className="quiet"> {when}</span>}
      {best && <span className="quiet"> · fits best in time</span>}
      {link.disputed && <span className="quiet"> · ≠ disputed</span>}
    </li>
  );
};

/** Links under the years in which they begin. `best` is the id of the one that fits a path best. */
export function LinksByYear({
  links,
  best,
}: {
  readonly links: readonly LinkRow[];
  readonly best?: string | undefined;
}) {
  return (
    <dl className="years">
      {byYear(links).map(([year, ofYear]) => (
        <div key={year} className="year">
          <dt>{year}</dt>
          <dd>
            <ul className="plain-list">
              {ofYear.map((link) => (
                <LinkLine key={link.id} link={link} best={link.id === best} />
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
