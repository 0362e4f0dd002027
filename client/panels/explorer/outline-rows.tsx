import { useEffect, useEffectEvent, useState } from 'react';
import { Button, TreeItem, TreeItemContent } from 'react-aria-components';
import { type LinkRow, loadRelationLinks } from '../../actions/panel-data.ts';
import type { OutlineRelation } from '../../state/outline.ts';
import { counted, messageOf } from '../../state/text.ts';
import { linkNotes } from '../ui/evidence-text.ts';
import { Icon, LineMark } from '../ui/icons.tsx';
import { clockKey, useClocks } from '../ui/panel-parts.tsx';
import { useApp, useStateOf } from '../ui/use-app.tsx';

/** The key of a row below another: one thing can stand below several. Its last part says what it stands for. */
export function keyOf(above: string, id: string): string {
  return `${above}>${id}`;
}

export function Chevron() {
  return (
    <Button slot="chevron" className="tree-chevron">
      <Icon name="chevron" />
    </Button>
  );
}

export function Sign({ text, words }: { readonly text: string; readonly words: string }) {
  return (
    <span className={`tree-sign is-${words}`} title={words}>
      <span aria-hidden="true">{text}</span>
      <span className="visually-hidden">{words},</span>
    </span>
  );
}

interface Rows {
  readonly links: readonly LinkRow[];
  readonly total: number;
  readonly note: string | null;
}

const waiting: Rows = { links: [], total: 0, note: 'Loading…' };

/** A relation's first links as of the map's dates, asked for once its row is open. */
const useRows = (id: string, open: boolean): Rows => {
  const app = useApp();
  const clocks = useClocks();
  const key = `${id} ${clockKey(clocks)}`;
  const load = useEffectEvent((signal: AbortSignal) => loadRelationLinks(app, id, clocks, null, signal));
  const [known, setKnown] = useState<Rows & { readonly key: string }>({ ...waiting, key });
  useEffect(() => {
    if (!open) return;
    const abort = new AbortController();
    const put = (rows: Rows) => abort.signal.aborted || setKnown({ ...rows, key });
    load(abort.signal).then(
      (page) => put({ links: page?.nodes ?? [], total: page?.totalCount ?? 0, note: null }),
      (error: unknown) => put({ links: [], total: 0, note: messageOf(error) }),
    );
    return () => abort.abort();
  }, [open, key]);
  return known.key === key ? known : waiting;
};

/** What is not a link but tells of the links: it leads to the relation's details. */
export function NoteRow({
  above,
  id,
  text,
}: {
  readonly above: string;
  readonly id: string;
  readonly text: string;
}) {
  return (
    <TreeItem id={`${above}>note>${id}`} textValue={text} className="tree-row tree-link">
      <TreeItemContent>
        <span className="tree-name quiet">{text}</span>
      </TreeItemContent>
    </TreeItem>
  );
}

const LinkBranch = ({ link, above }: { readonly link: LinkRow; readonly above: string }) => {
  const vocabulary = useStateOf((state) => state.vocabulary);
  const text = linkNotes(link, vocabulary?.supportForms ?? []).join(' · ');
  return (
    <TreeItem id={keyOf(above, link.id)} textValue={text} className="tree-row tree-link">
      <TreeItemContent>
        <span className="tree-name">{text}</span>
        {link.disputed ? <Sign text="!" words="disputed" /> : null}
      </TreeItemContent>
    </TreeItem>
  );
};

interface Props {
  readonly relation: OutlineRelation;
  /** The entity that it is listed under. */
  readonly at: string;
  readonly open: boolean;
}

/** A relation: a sentence with its history in short, and below it, where there are several, its links. */
export function RelationBranch({ relation, at, open }: Props) {
  const { id, family, text, strip, links, possible, disputed } = relation;
  const { links: rows, total, note } = useRows(id, open && links > 1);
  const key = keyOf(at, id);
  const rest = total - rows.length;
  return (
    <TreeItem id={key} textValue={text} className="tree-row tree-link">
      <TreeItemContent>
        {links > 1 ? <Chevron /> : <span className="tree-chevron" />}
        <LineMark family={family} />
        <span className="tree-name">
          {text}
          {strip ? <span className="tree-strip">{strip}</span> : null}
        </span>
        {possible ? <Sign text="?" words="undated" /> : null}
        {disputed ? <Sign text="!" words="disputed" /> : null}
      </TreeItemContent>
      {/* A closed row needs one child to count as expandable. */}
      {links > 1 && (!open || note !== null) ? <NoteRow above={key} id={id} text={note ?? 'Links'} /> : null}
      {open ? rows.map((link) => <LinkBranch key={link.id} link={link} above={key} />) : null}
      {open && rest > 0 ? (
        <NoteRow above={key} id={id} text={`${counted(rest, 'more link')} in the details`} />
      ) : null}
    </TreeItem>
  );
}
