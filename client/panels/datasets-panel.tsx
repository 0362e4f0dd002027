import {
  Button,
  Dialog,
  DialogTrigger,
  Heading,
  Link,
  Menu,
  MenuItem,
  MenuTrigger,
  Modal,
  ModalOverlay,
  Popover,
} from 'react-aria-components';
import {
  type DatasetItem,
  exportAddress,
  type ExportFormat,
  loadDatasets,
  showDataset,
} from '../actions/datasets.ts';
import { openImport, undoDataset } from '../actions/import-files.ts';
import { select } from '../actions/look.ts';
import { counted } from '../state/text.ts';
import { heldText } from './import/import-text.ts';
import { Answer, Empty, useLoad } from './ui/loading.tsx';
import { PanelBody } from './ui/panel-parts.tsx';
import { dayText } from './ui/period-text.ts';
import { useApp, useStateOf } from './ui/use-app.tsx';

const onDay = (day: string | null | undefined): string => (day ? ` on ${dayText(day)}` : '');

const dates = ({ imported, updated }: DatasetItem): string =>
  imported === updated
    ? `Imported${onDay(imported)}`
    : `First imported${onDay(imported)}, last${onDay(updated)}`;

interface CardProps {
  readonly set: DatasetItem;
  readonly formats: readonly ExportFormat[];
}

const Card = ({ set, formats }: CardProps) => {
  const app = useApp();
  const source = set.source;
  return (
    <article className="card" aria-label={set.title}>
      <h3>{set.title}</h3>
      {set.summary ? <p>{set.summary}</p> : null}
      <p>{heldText({ ...set, sources: 0, claims: 0 })}</p>
      {set.waiting > 0 ? (
        <p className="quiet">
          {counted(set.waiting, 'of its links and figures waits', 'of its links and figures wait')} for
          entities that nothing has brought yet.
        </p>
      ) : null}
      {set.beside > 0 ? (
        <p className="quiet">
          {counted(
            set.beside,
            'element that another data set had first is',
            'elements that other data sets had first are',
          )}{' '}
          told beside what those say.
        </p>
      ) : null}
      {set.retracted > 0 ? (
        <p className="quiet">
          {counted(
            set.retracted,
            'element that a later version dropped is',
            'elements that later versions dropped are',
          )}{' '}
          kept as retracted.
        </p>
      ) : null}
      <p className="quiet">
        {set.id} · {dates(set)}
      </p>
      <div className="actions" role="group" aria-label={`Actions on ${set.title}`}>
        <Button
          className="panel-button"
          aria-label={`Show on the map: ${set.title}`}
          onPress={() => void showDataset(app, set.id, set.title)}
        >
          Show on the map
        </Button>
        <ExportMenu id={set.id} title={set.title} formats={formats} />
        <UndoButton id={set.id} title={set.title} />
        {source ? (
          <Link className="inline-link" onPress={() => select(app, { kind: 'source', id: source.id })}>
            As a source
          </Link>
        ) : null}
      </div>
    </article>
  );
};

/** The data sets that were imported: what each holds, and undoing it. */
export function DatasetsPanel() {
  const app = useApp();
  const job = useStateOf((state) => state.importing.job);
  // What an import or a removal changed is loaded anew.
  const over = job && (job.state === 'DONE' || job.state === 'FAILED') ? job.id : '';
  const loaded = useLoad(`data sets ${over}`, (one, signal) => loadDatasets(one, signal));
  return (
    <PanelBody>
      <div className="actions">
        <Button className="panel-button" onPress={() => openImport(app)}>
          Import files
        </Button>
      </div>
      <Answer loaded={loaded} label="data sets" lines={5}>
        {({ datasets: sets, exportFormats }) =>
          sets.length === 0 ? (
            <Empty title="No data set is imported yet.">
              <p>
                Drop a file on the page, or press Import files: networks, tables, workbooks and STIX bundles.
              </p>
            </Empty>
          ) : (
            <>
              {sets.map((set) => (
                <Card key={set.id} set={set} formats={exportFormats} />
              ))}
            </>
          )
        }
      </Answer>
    </PanelBody>
  );
}

interface Props {
  readonly id: string;
  readonly title: string;
  readonly formats: readonly ExportFormat[];
}

/** Downloads a data set in a format of the reader's choice. */
const ExportMenu = ({ id, title, formats }: Props) => (
  <MenuTrigger>
    <Button className="panel-button" aria-label={`Export ${title}`}>
      Export
    </Button>
    <Popover className="popover" placement="bottom start">
      <Menu className="menu" aria-label={`Export ${title} as`}>
        {formats.map((format) => (
          <MenuItem key={format.id} className="menu-item" href={exportAddress(id, format.id)} download>
            {format.label}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
);

/** Removes a data set, once that is confirmed. */
export function UndoButton({ id, title }: { readonly id: string; readonly title: string }) {
  const app = useApp();
  return (
    <DialogTrigger>
      <Button className="panel-button" aria-label={`Undo the import of ${title}`}>
        Undo
      </Button>
      <ModalOverlay className="veil" isDismissable>
        <Modal className="modal confirm-modal">
          <Dialog className="dialog" role="alertdialog">
            <div className="import-page">
              <Heading slot="title">Remove {title}?</Heading>
              <p>
                All that was ever imported of this data set goes: its entities, links, figures and claims.
                Links of other data sets that need its entities wait until something brings those again.
              </p>
              <div className="import-actions">
                <Button slot="close" className="panel-button" autoFocus>
                  Keep it
                </Button>
                <Button
                  slot="close"
                  className="panel-button is-danger"
                  onPress={() => void undoDataset(app, id)}
                >
                  Remove it
                </Button>
              </div>
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
