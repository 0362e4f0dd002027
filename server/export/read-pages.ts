import { toClaim, toEntity, toFigure, toLink, toSource } from '../graph/elements/project.ts';
import type { ClaimRecord, EntityRecord, FigureRecord, LinkRecord, SourceRecord } from '../graph/records.ts';
import type { Session } from '../graph/access/session.ts';
import type { Params, Row, Value } from '../store/graph-store.ts';
import { chunked } from '../graph/access/id-blocks.ts';
import { ownProps, elementsOf } from '../merge/join.ts';
import { partsOfLinkId } from '../merge/move-elements.ts';
import { runThrough } from '../merge/run.ts';
import { variantsOf, type VariantPart } from '../merge/variants.ts';

type Ids = AsyncIterable<string>;

/** Elements asked for at a time. Their rows stay well below what one statement may give. */
const PAGE = 1_000;
const FULL = 5_000;

async function* byId<T>(
  session: Session,
  ids: Ids,
  name: string,
  column: string,
  of: (value: Value | undefined) => T,
): AsyncGenerator<T> {
  for await (const some of chunked(ids, PAGE))
    for (const row of await session.read(name, { ids: some })) yield of(row[column]);
}

export const entitiesById = (session: Session, ids: Ids): AsyncGenerator<EntityRecord> =>
  byId(session, ids, 'entities-by-id', 'entity', toEntity);
export const figuresById = (session: Session, ids: Ids): AsyncGenerator<FigureRecord> =>
  byId(session, ids, 'figures-by-id', 'figure', toFigure);
export const claimsById = (session: Session, ids: Ids): AsyncGenerator<ClaimRecord> =>
  byId(session, ids, 'claims-by-id', 'claim', toClaim);
export const sourcesById = (session: Session, ids: Ids): AsyncGenerator<SourceRecord> =>
  byId(session, ids, 'sources-by-id', 'source', toSource);

/** Where a page ended: in the rows of the column `key`, after the one placed at `after`. */
interface Mark {
  readonly key: string;
  readonly place: (row: Row) => string;
}

/** The rows about many ids, however many each has. Rows come in the order of the column `key`, then of their place. */
async function* rowsOf(
  session: Session,
  name: string,
  ids: readonly string[],
  { key, place }: Mark,
  params: Params = {},
): AsyncGenerator<Row> {
  let [rest, from, after] = [ids, '', ''];
  while (rest.length > 0) {
    const rows = await session.read(name, { ...params, ids: rest, from, after });
    yield* rows;
    if (rows.length < FULL) return;
    const last = rows.at(-1)!;
    [from, after] = [String(last[key]), place(last)];
    rest = rest.filter((id) => id >= from);
  }
}

const idIn = (column: string) => (row: Row) => String((row[column] as Row).id);

/** The links that start at these entities, those of one dossier or of all. */
export async function* linksFrom(
  session: Session,
  ids: Ids,
  dossier: string | null,
): AsyncGenerator<LinkRecord> {
  const mark = { key: 'source', place: idIn('link') };
  for await (const some of chunked(ids, PAGE))
    for await (const row of rowsOf(session, 'export-links', some, mark, { dossier })) yield toLink(row.link);
}

/** The figures about these entities. */
export async function* figuresAbout(session: Session, ids: Ids): AsyncGenerator<FigureRecord> {
  const mark = { key: 'about', place: idIn('figure') };
  for await (const some of chunked(ids, PAGE))
    for await (const row of rowsOf(session, 'export-figures', some, mark)) yield toFigure(row.figure);
}

/** The standing claims about these entities, links and figures; `ids` in order. */
export async function* claimsAbout(session: Session, ids: readonly string[]): AsyncGenerator<ClaimRecord> {
  const mark = { key: 'about', place: (row: Row) => String(row.place) };
  for await (const row of rowsOf(session, 'export-claims', ids, mark)) yield toClaim(row.claim);
}

interface Records {
  readonly sources: SourceRecord;
  readonly entities: EntityRecord;
  readonly links: LinkRecord;
  readonly figures: FigureRecord;
}

const SAID_PAGE = 500;

const readings: {
  readonly [part in VariantPart]: (id: string, type: string | null, props: Row) => Records[part];
} = {
  sources: (_, __, props) => toSource(props),
  entities: (_, type, props) => toEntity({ ...props, labels: ['Entity', type] }),
  links: (id, type, props) => {
    const { source, target } = partsOfLinkId(id);
    return toLink({ ...props, type, source, target });
  },
  figures: (_, __, props) => toFigure(props),
};

/** Elements as one data set says them, where it shares them with others; the rest as they are. */
export async function* asSaid<P extends VariantPart>(
  session: Session,
  dossier: string,
  part: P,
  records: AsyncIterable<Records[P]>,
): AsyncGenerator<Records[P]> {
  const run = runThrough(session);
  for await (const some of chunked(records, SAID_PAGE)) {
    const variants = await variantsOf(
      run,
      part,
      some.map(({ id }) => id),
    );
    const shared = some
      .filter((each) => each.dossier === dossier && variants.has(each.id))
      .map(({ id }) => id);
    const own = new Map((await elementsOf(run, part, shared)).map((element) => [element.id, element]));
    for (const record of some) {
      const beside = variants.get(record.id)?.find((each) => each.dossier === dossier);
      const whole = own.get(record.id);
      if (beside) yield readings[part](record.id, beside.type, beside.props);
      else if (whole) yield readings[part](record.id, whole.type, ownProps(whole.props));
      else yield record;
    }
  }
}

/** What a data set says of links that others had first. */
export async function* linksBeside(
  session: Session,
  dossier: string,
  ids: AsyncIterable<string>,
): AsyncGenerator<LinkRecord> {
  for await (const some of chunked(ids, SAID_PAGE)) {
    const variants = [...(await variantsOf(runThrough(session), 'links', some)).values()].flat();
    for (const each of variants)
      if (each.dossier === dossier) yield readings.links(each.element, each.type, each.props);
  }
}
