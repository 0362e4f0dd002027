import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { announce } from '../../actions/look.ts';
import {
  archiveCase,
  type CaseHistory,
  copyCase,
  exportCase,
  goBack,
  loadHistory,
  renameCase,
  saveAsCase,
} from '../../actions/work/cases.ts';
import { saveNow, setOpenCase } from '../../actions/work/saving.ts';
import { setShareOpen } from '../../actions/work/share.ts';
import { loadStartingPoints } from '../../actions/work/starting-points.ts';
import type { OpenCase } from '../../state/work/cases.ts';
import { Answer, useLoad } from '../ui/loading.tsx';
import { PanelBody } from '../ui/panel-parts.tsx';
import { useApp, useStateOf } from '../ui/use-app.tsx';
import { TroubleNote } from './token-form.tsx';
import { useAttempt } from './use-attempt.tsx';
import { whenText } from './when-text.ts';

/** The case that is open: its name, notes and versions; without one, the way to make one. */
export function CasePanel() {
  const open = useStateOf(({ work }) => work.open);
  return <PanelBody>{open ? <Open key={open.id} open={open} /> : <SaveAs />}</PanelBody>;
}

const SaveAs = () => {
  const app = useApp();
  const [name, setName] = useState('');
  const [about, setAbout] = useState('');
  const { busy, trouble, attempt, retry } = useAttempt();
  const save = (event: FormEvent) => {
    event.preventDefault();
    void attempt(() => saveAsCase(app, name, about));
  };
  return (
    <form className="case-form" onSubmit={save}>
      <p>
        A case keeps what you see under a name: entities, places, filters, dates and notes. It is saved by
        itself, with versions to go back to.
      </p>
      <Field label="Name" value={name} change={setName} />
      <Field label="What it is about" value={about} change={setAbout} long />
      <div className="actions">
        <Button
          type="submit"
          className="panel-button is-main"
          isDisabled={name.trim() === ''}
          isPending={busy}
        >
          Save as a case
        </Button>
        <a className="panel-button" href="/cases">
          All cases
        </a>
      </div>
      <TroubleNote trouble={trouble} retry={retry} />
    </form>
  );
};

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
  readonly long?: boolean;
  readonly rows?: number;
  readonly blur?: () => void;
}

const Field = ({ label, value, change, long = false, rows = 2, blur }: FieldProps) => (
  <label className="case-field">
    <span>{label}</span>
    {long ? (
      <textarea rows={rows} value={value} onChange={(event) => change(event.target.value)} onBlur={blur} />
    ) : (
      <input
        type="text"
        maxLength={200}
        value={value}
        onChange={(event) => change(event.target.value)}
        onBlur={blur}
      />
    )}
  </label>
);

const Open = ({ open }: { readonly open: OpenCase }) => {
  const app = useApp();
  const [name, setName] = useState(open.name);
  const [about, setAbout] = useState(open.description);
  const { trouble, attempt, retry } = useAttempt();
  const rename = () => {
    const [title, description] = [name.trim(), about.trim()];
    if (title === '') return setName(open.name);
    if (title === open.name && description === open.description) return undefined;
    return void attempt(() => renameCase(app, open.id, { name: title, description }));
  };
  return (
    <div className="case-form">
      <Field label="Name" value={name} change={setName} blur={rename} />
      <Field label="What it is about" value={about} change={setAbout} long blur={rename} />
      <Datasets ids={open.datasets} />
      <Field
        label="Notes"
        value={open.notes}
        change={(notes) => setOpenCase(app, { notes: notes.slice(0, 50_000) })}
        long
        rows={8}
      />
      <div className="actions" role="group" aria-label="Actions on the case">
        <Button className="panel-button" onPress={() => setShareOpen(app, true)}>
          Share
        </Button>
        <Button className="panel-button" onPress={() => void attempt(() => exportCase(app, open.id))}>
          Save as a file
        </Button>
        <Button
          className="panel-button"
          onPress={() =>
            void attempt(async () => {
              await saveNow(app);
              await copyCase(app, open.id);
            })
          }
        >
          Copy
        </Button>
        <Button
          className="panel-button"
          onPress={() =>
            void attempt(async () => {
              await archiveCase(app, open.id, true);
              location.assign('/cases');
            })
          }
        >
          Put away
        </Button>
      </div>
      <TroubleNote trouble={trouble} retry={retry} />
      <Versions open={open} />
    </div>
  );
};

/** What the case was begun with. */
const Datasets = ({ ids }: { readonly ids: readonly string[] }) => {
  const loaded = useLoad('starting points', loadStartingPoints);
  const points = loaded.phase === 'ready' ? loaded.data : [];
  const titles = ids.map((id) => points.find((point) => point.id === id)?.title ?? id);
  return (
    <p className="quiet">
      {titles.length === 0 ? 'Begun with the whole graph.' : `Begun with ${titles.join(', ')}.`}
    </p>
  );
};

const kinds: Readonly<Record<CaseHistory['versions'][number]['kind'], string>> = {
  MADE: 'made',
  SAVED: 'saved',
  AUTOSAVED: 'saved by itself',
  RESTORED: 'gone back to',
};

/** Versions, the latest first; each can be gone back to. */
const Versions = ({ open }: { readonly open: OpenCase }) => {
  const app = useApp();
  const loaded = useLoad(`versions ${open.id} ${open.version}`, (one, signal) =>
    loadHistory(one, open.id, signal),
  );
  return (
    <section className="case-versions" aria-label="Versions">
      <header>
        <h3>Versions</h3>
        <Button
          className="panel-button"
          onPress={() => void saveNow(app).then(() => announce(app, 'The case is saved.'))}
        >
          Save now
        </Button>
      </header>
      <Answer loaded={loaded} label="versions" lines={3}>
        {({ versions }) => (
          <ol>
            {versions.map(({ id, at, kind, number }, place) => (
              <li key={id}>
                <span>
                  {whenText(at)} <span className="quiet">{kinds[kind]}</span>
                </span>
                {place === 0 ? (
                  <span className="quiet">this one</span>
                ) : (
                  <Button
                    className="panel-button"
                    aria-label={`Go back to version ${number}, ${whenText(at)}`}
                    onPress={() => void goBack(app, id, `the version of ${whenText(at)}`)}
                  >
                    Go back
                  </Button>
                )}
              </li>
            ))}
          </ol>
        )}
      </Answer>
    </section>
  );
};
