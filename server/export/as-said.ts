import { toEntity, toFigure, toLink, toSource } from '../graph/project.ts';
import type { EntityRecord, FigureRecord, LinkRecord, SourceRecord } from '../graph/records.ts';
import type { Session } from '../graph/session.ts';
import { ownProps } from '../match/join-entities.ts';
import { elementsOf } from '../match/join-variants.ts';
import { partsOfLinkId } from '../match/moved-id.ts';
import { runThrough } from '../match/run.ts';
import { variantsOf, type VariantPart } from '../match/variants.ts';
import type { Row } from '../store/graph-store.ts';
import { chunked } from './id-blocks.ts';

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
