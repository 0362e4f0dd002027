import { Link } from 'react-aria-components';
import { select } from '../../../actions/look.ts';
import {
  type LinkFilter,
  type LinkRow,
  loadRelationRows,
  noPage,
  type RelationRows as Rows,
} from '../../../actions/panel-data.ts';
import { givenForms, linkSentence } from '../evidence-text.ts';
import { Answer, More, useLoad, usePages } from '../loading.tsx';
import { periodText } from '../period-text.ts';
import { useApp, useFormLabel } from '../use-app.tsx';

const startOf = ({ valid }: LinkRow): string =>
  valid === null || valid === undefined
    ? 'undated'
    : valid.earliest
      ? String(Number(valid.earliest.slice(0, 4)))
      : 'open';

/** Links in a row that begin in the same year. */
const byYear = (
  links: readonly LinkRow[],
): readonly { readonly year: string; readonly links: LinkRow[] }[] => {
  const groups: { year: string; links: LinkRow[] }[] = [];
  for (const link of links) {
    const year = startOf(link);
    const last = groups.at(-1);
    if (last?.year === year) last.links.push(link);
    else groups.push({ year, links: [link] });
  }
  return groups;
};

const Row = ({ link, best }: { readonly link: LinkRow; readonly best: boolean }) => {
  const app = useApp();
  const formLabel = useFormLabel();
  const words =
    link.__typename === 'FundingFlow'
      ? `${link.amount?.text ?? 'amount unknown'}${link.inKind ? ', in kind' : ''}`
      : link.__typename === 'SupportLink'
        ? givenForms(link.forms).map(formLabel).join(', ') || 'form not given'
        : link.label;
  const when = periodText(link.valid);
  return (
    <dd>
      <Link
        className="inline-link"
        aria-label={`${linkSentence(link)}, ${words}, ${when}: open the link`}
        onPress={() => select(app, { kind: 'link', id: link.id })}
      >
        {words}
      </Link>
      {when !== startOf(link) && <span className="quiet"> {when}</span>}
      {best && <span className="quiet"> · fits best in time</span>}
      {link.disputed && <span className="quiet"> ≠ disputed</span>}
    </dd>
  );
};

interface LoadedProps extends Pick<Props, 'filter' | 'of'> {
  readonly rows: Rows;
  readonly best: string | undefined;
}

const Loaded = ({ rows, filter, of, best }: LoadedProps) => {
  const app = useApp();
  const pages = usePages(
    rows.links,
    async (after) => (await loadRelationRows(app, rows.id, filter, after))?.links ?? noPage,
  );
  const sums = rows.money.flatMap(({ byYear: years, spanning, undated, undatedOnce, total }) => [
    ...years.map(({ year, arithmetic }) => `${year}: ${arithmetic}`),
    ...[...spanning, undated, undatedOnce, total].flatMap((sum) => (sum ? [sum.arithmetic] : [])),
  ]);
  return (
    <>
      {sums.length > 0 && (
        <details className="on-demand">
          <summary>How it adds up</summary>
          {sums.map((line, at) => (
            <span key={at} className="arithmetic">
              {line}
            </span>
          ))}
        </details>
      )}
      <dl className="year-rows">
        {byYear(pages.items).map((group, at) => (
          <div key={`${group.year} ${at}`}>
            <dt>{group.year}</dt>
            {group.links.map((link) => (
              <Row key={link.id} link={link} best={link.id === best} />
            ))}
          </div>
        ))}
      </dl>
      <More pages={pages} total={rows.links.totalCount} noun="links" />
      <Link
        className="inline-link relation-opener"
        aria-label={`Open the details of the relation: ${of}`}
        onPress={() => select(app, { kind: 'relation', id: rows.id })}
      >
        Details and sources
      </Link>
    </>
  );
};

interface Props {
  readonly id: string;
  /** Which of its links are asked for. */
  readonly filter: LinkFilter;
  /** Whose rows these are, for whoever hears that they load. */
  readonly of: string;
  /** Id of the link among them that fits a path best. */
  readonly best?: string;
}

/** The links of a relation by year, a page at a time, each of which opens its details; its sums on demand. */
export function RelationRows({ id, filter, of, best }: Props) {
  const loaded = useLoad(`relation ${id} ${JSON.stringify(filter)}`, (app, signal) =>
    loadRelationRows(app, id, filter, null, signal),
  );
  return (
    <Answer loaded={loaded} label={`the links of ${of}`} lines={2}>
      {(rows) =>
        rows === null ? (
          <p className="quiet">None of its links passes the filter any more.</p>
        ) : (
          <Loaded rows={rows} filter={filter} of={of} best={best} />
        )
      }
    </Answer>
  );
}
