import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { undoDataset } from '../../actions/importing.ts';
import { useApp } from '../use-app.tsx';

/** Removes a data set, once that is confirmed. */
export const UndoButton = ({ id, title }: { readonly id: string; readonly title: string }) => {
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
};
