import type { Session } from '../graph/session.ts';
import type { Row } from '../store/graph-store.ts';
import type { DossierRecord } from './format.ts';

const PAGE = 1_000;
const textOrNull = (row: Row, column: string) => (row[column] == null ? null : String(row[column]));

/** Every dossier and data set, by id. */
export async function* allDossiers(session: Session): AsyncGenerator<DossierRecord> {
  for (let after = ''; ;) {
    const rows = await session.read('dossiers', { after });
    for (const { dossier } of rows) {
      const it = dossier as Row;
      const id = String(it.id);
      yield {
        id,
        title: textOrNull(it, 'title') ?? id,
        summary: textOrNull(it, 'summary'),
        ontology: textOrNull(it, 'ontology'),
      };
      after = id;
    }
    if (rows.length < PAGE) return;
  }
}
