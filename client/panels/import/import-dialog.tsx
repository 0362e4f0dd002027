import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { closeImport } from '../../actions/importing.ts';
import { pageOf } from '../../state/importing.ts';
import type { Importing, ImportPage } from '../../state/importing.ts';
import { Icon } from '../explorer/icons.tsx';
import { useApp, useStateOf } from '../use-app.tsx';
import { ChoosePage } from './choose-page.tsx';
import { DonePage } from './done-page.tsx';
import { DropAnywhere } from './drop-anywhere.tsx';
import { FailedPage } from './failed-page.tsx';
import { ReviewPage } from './review-page.tsx';
import { TokenForm } from './token-form.tsx';
import { WaitPage } from './wait-page.tsx';

const heading = ({ job }: Importing, page: ImportPage): string => {
  const name = job?.title ?? 'data';
  if (job?.kind === 'UNDO') return page === 'done' ? `${name} is removed` : `Removing ${name}`;
  if (page === 'review') return `Import ${name}?`;
  if (page === 'done') return `${name} is imported`;
  if (page === 'failed') return 'Nothing was imported';
  if (page === 'wait') return job?.state === 'WRITING' ? `Importing ${name}` : `Checking ${name}`;
  return 'Import data';
};

const pages = { choose: ChoosePage, wait: WaitPage, review: ReviewPage, done: DonePage, failed: FailedPage };

/** Imports files: choose, look at what they would become, confirm, and undo. Files dropped anywhere open it. */
export const ImportDialog = () => {
  const app = useApp();
  const importing = useStateOf((state) => state.importing);
  const page = pageOf(importing);
  const Page = pages[page];
  return (
    <>
      <DropAnywhere />
      <ModalOverlay
        className="veil"
        isOpen={importing.open}
        onOpenChange={(open) => (open ? undefined : closeImport(app))}
      >
        <Modal className="modal import-modal">
          <Dialog className="dialog">
            <header className="side-head">
              <Heading slot="title">{heading(importing, page)}</Heading>
              <Button slot="close" className="icon-button" aria-label="Close">
                <Icon name="close" />
              </Button>
            </header>
            <div className="import-page">
              {importing.needsToken ? <TokenForm /> : null}
              {importing.error && !importing.needsToken ? (
                <p className="import-error" role="alert">
                  {importing.error}
                </p>
              ) : null}
              <Page />
            </div>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
};
