import { randomInt } from 'node:crypto';
import type { GraphStore } from '../../store/graph-store.ts';
import { runIn, type Run } from '../access/run.ts';
import { BadInputError, ConflictError, LimitError, NotFoundError } from '../errors.ts';
import { quoted } from '../values/quoted.ts';
import {
  caseLimits,
  contentWith,
  descriptionOf,
  isSameContent,
  nameOf,
  storedProps,
  type CaseContent,
  type CaseRecord,
  type CaseVersion,
  type GivenContent,
  type WholeCaseView,
} from './case-form.ts';
import { requireCase } from './case-reading.ts';

/** A case to be made. */
interface NewCase {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly content?: GivenContent | null | undefined;
}

interface Save {
  /** The version that it goes on from: with another one there, nothing is saved. */
  readonly basedOn: number;
  readonly content: GivenContent;
  /** Nobody pressed a button: some minutes of these make one version. */
  readonly auto: boolean;
}

interface Names {
  readonly name?: string | null | undefined;
  readonly description?: string | null | undefined;
}

/**
 * What people do with cases. Each is one transaction; each rejects with a NotFoundError for a case that is not there, a
 * LimitError for what is too much, and a BadInputError for what cannot be kept.
 */
export interface Cases {
  make(asked: NewCase): Promise<CaseRecord>;
  /** Rejects with a ConflictError where the case was saved since by another. */
  save(id: string, asked: Save): Promise<CaseRecord>;
  /** Goes back to a version, as a new one: what was before stays among the versions. Rejects as `save`. */
  goBack(id: string, version: string, basedOn: number): Promise<CaseRecord>;
  rename(id: string, names: Names): Promise<CaseRecord>;
  /** A case of its own with the same content, without versions and fixed views. */
  copy(id: string, name: string | null | undefined): Promise<CaseRecord>;
  archive(id: string, archived: boolean): Promise<CaseRecord>;
  /** Removes it with its versions and fixed views; gives what it was. */
  remove(id: string): Promise<CaseRecord>;
  /** Keeps a view as it is now, to be shown to others. */
  fix(id: string, name: string, state: string): Promise<WholeCaseView>;
  /** Removes a fixed view; gives what it was. */
  unfix(view: string): Promise<WholeCaseView>;
}

/** `now` is asked what time it is. */
export function casesOn(store: GraphStore, now: () => Date = () => new Date()): Cases {
  const write = <T>(work: (run: Run, at: string) => Promise<T>) =>
    store.write((transaction) => work(runIn(transaction), now().toISOString()));
  /** Changes what a case is, not what it holds. */
  const change = (id: string, changed: (was: CaseRecord) => Partial<CaseRecord>) =>
    write(async (run, updated) => {
      const was = await requireCase(run, id);
      return put(run, { ...was, ...changed(was), updated });
    });
  return {
    make: ({ name, description, content }) => {
      const given = { name: nameOf(name), description: descriptionOf(description), ...contentWith(content) };
      return write((run, at) => make(run, given, at));
    },
    save: (id, { basedOn, content, auto }) => {
      contentWith(content);
      return write(async (run, at) => {
        const was = await requireCase(run, id);
        return save(run, {
          was,
          basedOn,
          content: contentWith(content, was),
          kind: auto ? 'AUTOSAVED' : 'SAVED',
          at,
        });
      });
    },
    goBack: (id, version, basedOn) =>
      write(async (run, at) => {
        const was = await requireCase(run, id);
        const content = await contentOf(run, was, version);
        return save(run, { was, basedOn, content, kind: 'RESTORED', at });
      }),
    rename: (id, { name, description }) => {
      const names = {
        ...(name != null && { name: nameOf(name) }),
        ...(description != null && { description: descriptionOf(description) }),
      };
      return change(id, () => names);
    },
    copy: (id, name) => {
      const given = name == null ? null : nameOf(name);
      return write(async (run, at) => {
        const was = await requireCase(run, id);
        return make(run, { ...was, name: given ?? `Copy of ${was.name}`.slice(0, caseLimits.name) }, at);
      });
    },
    archive: (id, archived) => change(id, () => ({ archived })),
    remove: (id) =>
      write(async (run) => {
        const was = await requireCase(run, id);
        for (const LABEL of ['CaseVersion', 'CaseView'] as const)
          await run('write/case-parts-delete', { caseId: id }, { LABEL });
        await run('write/case-delete', { id });
        return was;
      }),
    fix: (id, given, state) => {
      const name = nameOf(given);
      contentWith({ state });
      if (state === '')
        throw new BadInputError('state', 'state is empty; give the view that is to be shown.');
      return write((run, at) => fix(run, id, { name, state, at }));
    },
    unfix: (view) =>
      write(async (run) => {
        const [was] = await run('read/case-view-by-id', { id: view });
        if (!was)
          throw new NotFoundError(
            'id',
            `No fixed view has the id ${quoted(view)}; it may have been removed.`,
          );
        await run('write/case-view-delete', { id: view });
        return was;
      }),
  };
}

/** What a case held in a version. */
async function contentOf(run: Run, was: CaseRecord, version: string): Promise<CaseContent> {
  const [found] = await run('read/case-version-by-id', { id: version });
  if (found?.caseId !== was.id)
    throw new NotFoundError(
      'version',
      `The case has no version ${quoted(version)} any more; versions lists those kept.`,
    );
  const { state, notes, datasets } = found;
  return { ...was, state: state ?? '', notes: notes ?? '', datasets: datasets ?? [] };
}

/** Letters and digits that are not taken for one another. */
const signs = '23456789abcdefghjkmnpqrstuvwxyz';

/** Short enough for an address that is read out, and not to be guessed: 10 signs of 31 are 49 bits. */
const newId = (): string => Array.from({ length: 10 }, () => signs[randomInt(signs.length)]).join('');

type NewContent = CaseContent & Pick<CaseRecord, 'name' | 'description'>;

async function make(run: Run, given: NewContent, at: string): Promise<CaseRecord> {
  const [there] = await run('read/cases-count', { archived: null });
  if ((there?.count ?? 0) >= caseLimits.cases)
    throw new LimitError(
      `There are ${caseLimits.cases.toLocaleString('en')} cases, the most; delete some first.`,
    );
  const { name, description, state, notes, datasets, thumbnail } = given;
  const made: CaseRecord = {
    ...{ id: newId(), name, description, created: at, updated: at, archived: false, version: 1 },
    ...{ state, notes, datasets, thumbnail },
  };
  await keepVersion(run, made, 'MADE', at, null);
  return put(run, made);
}

async function put(run: Run, record: CaseRecord): Promise<CaseRecord> {
  const props = storedProps(record);
  await run('write/case-set', { id: record.id, props });
  return record;
}

interface Saving {
  readonly was: CaseRecord;
  readonly basedOn: number;
  readonly content: CaseContent;
  readonly kind: CaseVersion['kind'];
  readonly at: string;
}

async function save(run: Run, { was, basedOn, content, kind, at }: Saving): Promise<CaseRecord> {
  if (basedOn !== was.version)
    throw new ConflictError(
      `The case was saved by another since (version ${was.version}; yours goes on from ${basedOn}); open it anew, or save yours as a copy.`,
    );
  const { state, notes, datasets, thumbnail } = content;
  // A new picture of the same is no change.
  if (isSameContent(was, content)) return thumbnail === was.thumbnail ? was : put(run, { ...was, thumbnail });
  const next = { ...was, state, notes, datasets, thumbnail, version: was.version + 1, updated: at };
  const versions = await run('read/case-versions', { caseId: was.id });
  await keepVersion(run, next, kind, at, folded(versions[0], kind, at));
  await forget(run, versions, next);
  return put(run, next);
}

/** Saves that nobody asked for make one version for so long. */
const foldedMs = 5 * 60_000;

/** The version that this save becomes one with; null where it is one of its own. */
function folded(latest: CaseVersion | undefined, kind: CaseVersion['kind'], at: string): CaseVersion | null {
  const isYoung = latest !== undefined && Date.parse(at) - Date.parse(latest.began) < foldedMs;
  return isYoung && kind === 'AUTOSAVED' && latest.kind === 'AUTOSAVED' ? latest : null;
}

async function keepVersion(
  run: Run,
  { id: caseId, version: number, state, notes, datasets }: CaseRecord,
  kind: CaseVersion['kind'],
  at: string,
  into: CaseVersion | null,
): Promise<void> {
  const id = into?.id ?? `${caseId}-${number}`;
  const size = state.length + notes.length;
  const said = { id, caseId, number, kind, began: into?.began ?? at, at, size };
  const props = storedProps({ ...said, state, notes, datasets });
  await run('write/case-version-set', { id, props });
}

/** Forgets the oldest of the versions that were there, where they are too many or too much. */
async function forget(
  run: Run,
  versions: readonly CaseVersion[],
  { state, notes }: CaseRecord,
): Promise<void> {
  let size = state.length + notes.length;
  const ids = versions.flatMap((version, at) => {
    size += version.size;
    return at >= caseLimits.versions - 1 || size > caseLimits.kept ? version.id : [];
  });
  if (ids.length > 0) await run('write/case-versions-delete', { ids });
}

async function fix(
  run: Run,
  id: string,
  { name, state, at }: { readonly name: string; readonly state: string; readonly at: string },
): Promise<WholeCaseView> {
  const { id: caseId } = await requireCase(run, id);
  const views = await run('read/case-views', { caseId });
  if (views.length >= caseLimits.views)
    throw new LimitError(`The case has ${caseLimits.views} fixed views, the most; remove some first.`);
  const view = { id: newId(), caseId, name, created: at, state };
  await run('write/case-view-create', { props: view });
  return view;
}
