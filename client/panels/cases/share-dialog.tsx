import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { openPanel } from '../../actions/look.ts';
import { loadHistory } from '../../actions/work/cases.ts';
import { copyText, fixView, longAddress, removeView, setShareOpen } from '../../actions/work/share.ts';
import { count } from '../../state/text.ts';
import { embedText, type OpenCase, pathOf } from '../../state/work/cases.ts';
import { Answer, useLoad } from '../ui/loading.tsx';
import { PageDialog } from '../ui/page-parts.tsx';
import { useApp, useStateOf } from '../ui/use-app.tsx';
import { TroubleNote } from './token-form.tsx';
import { useAttempt } from './use-attempt.tsx';
import { whenText } from './when-text.ts';

/** Links to what is shown: a fixed view of the case under a short one, or all of it in a long one. */
export function ShareDialog() {
  const app = useApp();
  const isOpen = useStateOf(({ work }) => work.shareOpen);
  const open = useStateOf(({ work }) => work.open);
  return (
    <PageDialog
      title="Share this view"
      className="case-modal"
      isOpen={isOpen}
      onOpenChange={(to) => setShareOpen(app, to)}
    >
      <div className="import-page">
        {open ? <ShortLink open={open} /> : <NoCase />}
        <LongLink />
      </div>
    </PageDialog>
  );
}

const NoCase = () => {
  const app = useApp();
  return (
    <div>
      <p>A short link, and one for another page, lead to a view that is kept with a case.</p>
      <div className="import-actions">
        <Button
          className="panel-button is-main"
          onPress={() => {
            setShareOpen(app, false);
            openPanel(app, 'case');
          }}
        >
          Save as a case first
        </Button>
      </div>
    </div>
  );
};

const ShortLink = ({ open }: { readonly open: OpenCase }) => {
  const app = useApp();
  const [name, setName] = useState(open.name);
  const [made, setMade] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const [round, setRound] = useState(0);
  const { busy, trouble, attempt, retry } = useAttempt();
  const make = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      setMade({ id: await fixView(app, name), name });
      setRound(round + 1);
    });
  };
  return (
    <>
      <form className="case-share" onSubmit={make}>
        <label className="case-field">
          <span>Name of the view</span>
          <input type="text" maxLength={200} value={name} onChange={({ target }) => setName(target.value)} />
        </label>
        <Button
          type="submit"
          className="panel-button is-main"
          isDisabled={name.trim() === ''}
          isPending={busy}
        >
          Make a link
        </Button>
      </form>
      <p className="quiet">
        Whoever opens the link sees the view as it is now; what you change later stays with you.
      </p>
      <TroubleNote trouble={trouble} retry={retry} />
      {made ? (
        <>
          <Copied label="Link" text={`${location.origin}${pathOf.view(made.id)}`} />
          <Copied
            label="For another page"
            text={embedText(`${location.origin}${pathOf.embed(made.id)}`, made.name)}
            long
          />
        </>
      ) : null}
      <Earlier key={round} id={open.id} changed={() => setRound(round + 1)} />
    </>
  );
};

interface CopiedProps {
  readonly label: string;
  readonly text: string;
  readonly long?: boolean;
}

/** A text to be taken along, with a button that copies it. */
const Copied = ({ label, text, long = false }: CopiedProps) => {
  const app = useApp();
  const [done, setDone] = useState('');
  return (
    <div className="case-share">
      <label className="case-field">
        <span>{label}</span>
        {long ? (
          <textarea readOnly rows={3} value={text} onFocus={({ target }) => target.select()} />
        ) : (
          <input type="text" readOnly value={text} onFocus={({ target }) => target.select()} />
        )}
      </label>
      <Button
        className="panel-button"
        aria-label={`Copy: ${label}`}
        onPress={() => void copyText(app, text, label).then((copied) => setDone(copied ? text : ''))}
      >
        {done === text ? 'Copied' : 'Copy'}
      </Button>
    </div>
  );
};

/** The views that were fixed before. */
const Earlier = ({ id, changed }: { readonly id: string; readonly changed: () => void }) => {
  const app = useApp();
  const loaded = useLoad(`views ${id}`, (one, signal) => loadHistory(one, id, signal));
  const { trouble, attempt, retry } = useAttempt();
  return (
    <Answer loaded={loaded} label="views" lines={2}>
      {({ views }) =>
        views.length === 0 ? null : (
          <section className="case-versions" aria-label="Views with a link">
            <h3>Views with a link</h3>
            <ol>
              {views.map((view) => (
                <li key={view.id}>
                  <span>
                    <a href={pathOf.view(view.id)}>{view.name}</a>{' '}
                    <span className="quiet">{whenText(view.created)}</span>
                  </span>
                  <Button
                    className="panel-button"
                    aria-label={`Remove the link to ${view.name}`}
                    onPress={() =>
                      void attempt(async () => {
                        await removeView(app, view.id, view.name);
                        changed();
                      })
                    }
                  >
                    Remove
                  </Button>
                </li>
              ))}
            </ol>
            <TroubleNote trouble={trouble} retry={retry} />
          </section>
        )
      }
    </Answer>
  );
};

/** Addresses that programs cut no shorter. */
const sendable = 8_000;

const LongLink = () => {
  const app = useApp();
  const [address] = useState(() => longAddress(app));
  return (
    <details className="case-long">
      <summary>A long link that nothing has to be kept for</summary>
      <Copied label="Long link" text={address} />
      <p className="quiet">
        {count(address.length)} characters
        {address.length > sendable
          ? '; many programs cut addresses of that length, so share a short link.'
          : '.'}
      </p>
    </details>
  );
};
