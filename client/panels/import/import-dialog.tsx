import { useState } from 'react';
import { Button } from 'react-aria-components';
import { closeImport, giveToken } from '../../actions/import-files.ts';
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

/** Imports files: choose, look at what they would become, confirm, and undo. */
export function ImportDialog() {
  const app = useApp();
  const importing = useStateOf((state) => state.importing);
  const page = pageOf(importing);
  return (
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
  );
}

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
