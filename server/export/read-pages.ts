import { toClaim, toEntity, toFigure, toLink, toSource } from '../graph/elements/project.ts';
import type { ClaimRecord, EntityRecord, FigureRecord, LinkRecord, SourceRecord } from '../graph/records.ts';
import type { Session } from '../graph/access/session.ts';
import type { Row } from '../store/graph-store.ts';
import { chunked } from '../graph/access/id-blocks.ts';
import { ownProps, elementsOf } from '../merge/join.ts';
import { partsOfLinkId } from '../merge/move-elements.ts';
import { variantsOf, type VariantPart } from '../merge/variants.ts';

type Ids = AsyncIterable<string>;

/** Elements asked for at a time. Their rows stay well below what one statement may give. */
const pageSize = 1_000;
const fullAt = 5_000;

/** Reads some elements at a time, in no promised order. */
async function* someByOne<R>(ids: Ids, read: (some: readonly string[]) => Promise<R[]>): AsyncGenerator<R> {
  // Not `yield*`, which costs a wait more for each of them.
  for await (const some of chunked(ids, pageSize)) for (const row of await read(some)) yield row;
}

export async function* entitiesById({ read }: Session, ids: Ids): AsyncGenerator<EntityRecord> {
  for await (const row of someByOne(ids, (some) => read('read/entities-by-id', { ids: some })))
    yield toEntity(row.entity);
}
export async function* figuresById({ read }: Session, ids: Ids): AsyncGenerator<FigureRecord> {
  for await (const row of someByOne(ids, (some) => read('read/figures-by-id', { ids: some })))
    yield toFigure(row.figure);
}
export async function* claimsById({ read }: Session, ids: Ids): AsyncGenerator<ClaimRecord> {
  for await (const row of someByOne(ids, (some) => read('read/claims-by-id', { ids: some })))
    yield toClaim(row.claim);
}
export async function* sourcesById({ read }: Session, ids: Ids): AsyncGenerator<SourceRecord> {
  for await (const row of someByOne(ids, (some) => read('read/sources-by-id', { ids: some })))
    yield toSource(row.source);
}

/** Of the first of the ids, only what stands after this place. */
interface From {
  readonly ids: readonly string[];
  readonly from: string;
  readonly after: string;
}

/**
 * What is about many ids, however many each has, page by page: in the order of the ids, then of the places that `mark`
 * gives.
 */
async function* allAbout<R>(
  ids: readonly string[],
  read: (start: From) => Promise<R[]>,
  mark: (row: R) => Omit<From, 'ids'>,
): AsyncGenerator<readonly R[]> {
  for (let start: From | null = { ids, from: '', after: '' }; start && start.ids.length > 0;) {
    const rows: R[] = await read(start);
    yield rows;
    const last: R | undefined = rows.at(-1);
    if (last === undefined || rows.length < fullAt) return;
    const at = mark(last);
    start = { ...at, ids: start.ids.filter((id) => id >= at.from) };
  }
}

/** The links that start at these entities, those of one dossier or of all. */
export async function* linksFrom(
  { read }: Session,
  ids: Ids,
  dossier: string | null,
): AsyncGenerator<LinkRecord> {
  for await (const some of chunked(ids, pageSize)) {
    const pages = allAbout(
      some,
      async (start) =>
        (await read('read/export-links', { ...start, dossier })).map((row) => toLink(row.link)),
      (link) => ({ from: link.source, after: link.id }),
    );
    for await (const links of pages) for (const link of links) yield link;
  }
}

/** The figures about these entities. */
export async function* figuresAbout({ read }: Session, ids: Ids): AsyncGenerator<FigureRecord> {
  for await (const some of chunked(ids, pageSize)) {
    const pages = allAbout(
      some,
      async (start) => (await read('read/export-figures', { ...start })).map((row) => toFigure(row.figure)),
      (figure) => ({ from: figure.about, after: figure.id }),
    );
    for await (const figures of pages) for (const figure of figures) yield figure;
  }
}

/** The standing claims about these entities, links and figures; `ids` in order. */
export async function* claimsAbout({ read }: Session, ids: readonly string[]): AsyncGenerator<ClaimRecord> {
  const pages = allAbout(
    ids,
    (start) => read('read/export-claims', { ...start }),
    (row) => ({ from: row.about, after: row.place }),
  );
  for await (const rows of pages) for (const row of rows) yield toClaim(row.claim);
}

interface Records {
  readonly sources: SourceRecord;
  readonly entities: EntityRecord;
  readonly links: LinkRecord;
  readonly figures: FigureRecord;
}

const saidPage = 500;

const readings: {
  readonly [part in VariantPart]: (id: string, type: string | null, props: Row) => Records[part];
} = {
  sources: (_, __, props) => toSource(props),
  entities: (_, type, props) => toEntity({ ...props, type }),
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
  const run = session.read;
  for await (const some of chunked(records, saidPage)) {
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
  for await (const some of chunked(ids, saidPage)) {
    const variants = [...(await variantsOf(session.read, 'links', some)).values()].flat();
    for (const each of variants)
      if (each.dossier === dossier) yield readings.links(each.element, each.type, each.props);
  }
}
