import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { loadExportChoices, setExportOpen } from '../../actions/exporting.ts';
import { Answer } from '../evidence/loading.tsx';
import { Icon } from '../explorer/icons.tsx';
import { useApp, useStateOf } from '../use-app.tsx';
import { useLoad } from '../use-load.tsx';
import { ExportForm } from './export-form.tsx';

const Choices = () => {
  const loaded = useLoad('export choices', loadExportChoices);
  return (
    <Answer loaded={loaded} label="formats" lines={4}>
      {({ exportFormats, datasets }) => <ExportForm formats={exportFormats} datasets={datasets} />}
    </Answer>
  );
};

/** Saves what the map shows, a data set or everything, in a format of choice. */
export const ExportDialog = () => {
  const app = useApp();
  const open = useStateOf((state) => state.exportOpen);
  return (
    <ModalOverlay className="veil" isOpen={open} onOpenChange={(to) => setExportOpen(app, to)} isDismissable>
      <Modal className="modal export-modal">
        <Dialog className="dialog">
          <header className="side-head">
            <Heading slot="title">Export</Heading>
            <Button slot="close" className="icon-button" aria-label="Close">
              <Icon name="close" />
            </Button>
          </header>
          <div className="import-page">
            <Choices />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
