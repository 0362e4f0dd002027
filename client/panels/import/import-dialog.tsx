import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { closeImport, giveToken, takeFiles } from '../../actions/import-files.ts';
import { type Importing, type ImportJob, type ImportPage, pageOf } from '../../state/importing.ts';
import { PageDialog } from '../ui/page-parts.tsx';
import { useApp, useStateOf } from '../ui/use-app.tsx';
import { ChoosePage } from './choose-page.tsx';
import { DonePage, FailedPage, WaitPage } from './job-pages.tsx';
import { ReviewPage } from './review-page.tsx';

const heading = ({ job }: Importing, page: ImportPage): string => {
  const name = job?.title ?? 'data';
  if (job?.kind === 'UNDO') return page === 'done' ? `${name} is removed` : `Removing ${name}`;
  switch (page) {
    case 'choose':
      return 'Import data';
    case 'wait':
      return job?.state === 'WRITING' ? `Importing ${name}` : `Checking ${name}`;
    case 'review':
      return `Import ${name}?`;
    case 'done':
      return `${name} is imported`;
    case 'failed':
      return 'Nothing was imported';
  }
};

const Page = ({ page, job }: { readonly page: ImportPage; readonly job: ImportJob | null }) => {
  switch (page) {
    case 'choose':
      return <ChoosePage />;
    case 'wait':
      return <WaitPage job={job} />;
    case 'review':
      return job && <ReviewPage job={job} />;
    case 'done':
      return job && <DonePage job={job} />;
    case 'failed':
      return job && <FailedPage job={job} />;
  }
};

/** Imports files: choose, look at what they would become, confirm, and undo. Files dropped anywhere open it. */
export function ImportDialog() {
  const app = useApp();
  const importing = useStateOf((state) => state.importing);
  const page = pageOf(importing);
  return (
    <>
      <DropAnywhere />
      <PageDialog
        title={heading(importing, page)}
        className="import-modal"
        isOpen={importing.open}
        isDismissable={false}
        onOpenChange={(open) => (open ? undefined : closeImport(app))}
      >
        <div className="import-page">
          {importing.needsToken ? <TokenForm /> : null}
          {importing.error && !importing.needsToken ? (
            <p className="import-error" role="alert">
              {importing.error}
            </p>
          ) : null}
          <Page page={page} job={importing.job} />
        </div>
      </PageDialog>
    </>
  );
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** Takes files that are dropped anywhere on the page, and says so while they hang over it. */
const DropAnywhere = () => {
  const app = useApp();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const enter = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void takeFiles(app, [...(event.dataTransfer?.files ?? [])]);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragover', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragover', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [app]);
  return over ? (
    <div className="drop-veil" aria-hidden="true">
      <p>Drop files to import them; nothing is written before you confirm</p>
    </div>
  ) : null;
};

/** Asks for the token that the server requires, and keeps it until the tab is closed. */
const TokenForm = () => {
  const app = useApp();
  const error = useStateOf((state) => state.importing.error);
  const [token, setToken] = useState('');
  return (
    <form
      className="token-form"
      onSubmit={(event) => {
        event.preventDefault();
        giveToken(app, token);
      }}
    >
      <p role="alert">{error}</p>
      <label>
        Token of this server (ENTENTE_TOKEN)
        <input
          type="password"
          autoComplete="off"
          value={token}
          onChange={(event) => setToken(event.target.value)}
        />
      </label>
      <Button type="submit" className="panel-button" isDisabled={token.trim() === ''}>
        Use this token, then try again
      </Button>
    </form>
  );
};
