import { Link } from 'react-aria-components';
import { select } from '../../../actions/look.ts';
import {
  type LinkFilter,
  loadRelationRows,
  noPage,
  type RelationRows as Rows,
} from '../../../actions/panel-data.ts';
import { Answer, More, useLoad, usePages } from '../loading.tsx';
import { useApp } from '../use-app.tsx';
import { LinksByYear } from './links-by-year.tsx';

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
      <div className="relation-rows">
        <LinksByYear links={pages.items} best={best} />
      </div>
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
