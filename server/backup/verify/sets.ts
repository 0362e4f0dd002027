import { pageByPage, runOn } from '../../graph/access/run.ts';
import { text, texts } from '../../graph/elements/project.ts';
import { allDecisions, pairId, rootsOf } from '../../merge/decisions.ts';
import type { Row } from '../../store/graph-store.ts';
import { expectLink, hold, isEntity } from './known.ts';
import { bring, eachNode, requireListed, type Looking } from './nodes.ts';

/** The stored form that this version reads and writes (`store/stored-schema.ts`). */
const storedForm = 2;

/** What a data set counts of itself. */
export interface Counted {
  readonly id: string;
  readonly entities: number;
  readonly links: number;
  readonly figures: number;
}

export async function lookAtMeta(looking: Looking): Promise<void> {
  let marked = false;
  await eachNode(looking, 'Meta', ({ id, props }) => {
    if (id !== 'entente') return;
    marked = props['schema'] === storedForm && props['renewing'] !== true;
  });
  if (!marked) looking.findings.add('form', 'entente');
}

/** The dossiers and data sets; gives what the latter count. */
export async function lookAtDossiers(looking: Looking): Promise<Counted[]> {
  const counted: Counted[] = [];
  await eachNode(looking, 'Dossier', ({ id, props }) => {
    looking.known.dossiers.add(id);
    if (props['dataset'] !== true) return;
    const count = (name: string) => Number(props[name] ?? 0);
    counted.push({ id, entities: count('entities'), links: count('links'), figures: count('figures') });
  });
  return counted;
}

export function lookAtCounted({ known, findings }: Looking, counted: readonly Counted[]): void {
  for (const { id, ...says } of counted) {
    const held = known.held.get(id) ?? { entities: 0, links: 0, figures: 0 };
    for (const part of ['entities', 'links', 'figures'] as const)
      if (held[part] !== says[part])
        findings.add('data set', id, `says ${says[part]} ${part} and has ${held[part]}`);
  }
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The properties in a row that is kept as JSON: they stand last in a list, or under `props`. */
function saidIn(json: unknown): { readonly type: string; readonly props: Row; readonly isLink: boolean } {
  const said: unknown = JSON.parse(String(json));
  const list: readonly unknown[] = Array.isArray(said) ? said : [];
  const last = Array.isArray(said) ? list.at(-1) : isRow(said) ? said['props'] : null;
  const type = typeof list[0] === 'string' ? list[0] : '';
  return { type, props: isRow(last) ? last : {}, isLink: isRow(said) && 'source' in said };
}

/** What data sets say beside others; merged entities must be known. */
export async function lookAtVariants(looking: Looking): Promise<void> {
  const { known, findings } = looking;
  await eachNode(looking, 'Variant', ({ id, props }) => {
    const [element, part, dossier] = [text(props['element']), text(props['part']), text(props['dossier'])];
    requireListed(looking, props);
    if (id !== `${dossier}|${part}|${element}`) findings.add('id', id);
    const said = saidIn(props['row']);
    const entries = texts(said.props['evidence']);
    if (part === 'links') {
      expectLink(known, element, { check: 'variant', id });
      bring(known, `${said.type} ${element}`, entries);
    }
    if (part === 'figures') bring(known, ` ${element}`, entries);
    if (part === 'entities') {
      const merged = known.merged.get(element);
      if (!merged) bring(known, `${said.type} ${element}`, entries);
      else if (merged.was === said.type) bring(known, merged.into, entries);
    }
    if (part === 'entities' || part === 'links' || part === 'figures') hold(known, dossier, part);
  });
}

/** Whether what data sets speak of beside others is there; links apart. */
export async function lookAtSpokenOf({ store, known, findings }: Looking): Promise<void> {
  const isThere = {
    sources: (id: string) => known.sources.has(id),
    entities: (id: string) => isEntity(known, id) || known.merged.has(id),
    figures: (id: string) => known.figures.has(id),
    links: () => true,
  } as const;
  for await (const rows of pageByPage((after) => runOn(store)('read/variants', { after })))
    for (const { id, part, element } of rows) if (!isThere[part](element)) findings.add('variant', id);
}

export async function lookAtWaiting(looking: Looking): Promise<void> {
  const { known, findings } = looking;
  await eachNode(looking, 'Waiting', ({ id, props }) => {
    known.waiting.add(text(props['element']));
    hold(known, text(props['dossier']), saidIn(props['row']).isLink ? 'links' : 'figures');
    requireListed(looking, props);
    const isThere = (entity: string) => isEntity(known, entity) || known.merged.has(entity);
    if (texts(props['missing']).every(isThere)) findings.add('waiting', id);
  });
}

/** Who is merged into whom, against what was decided. */
export async function lookAtDecisions(looking: Looking): Promise<void> {
  const { known, findings, store } = looking;
  await eachNode(looking, 'Decision', ({ id, props }) => {
    if (id !== pairId(text(props['a']), text(props['b']))) findings.add('decision', id);
  });
  const same = await allDecisions(runOn(store), 'SAME');
  const named = new Set(same.flatMap(({ a, b }) => [a, b]));
  const present = [...named].filter((id) => isEntity(known, id) || known.merged.has(id));
  for (const [id, root] of rootsOf(present, same)) {
    const now = known.merged.get(id)?.into ?? id;
    if (now !== root) findings.add('merged', id, `into ${now}, decided was ${root}`);
  }
  for (const [id, { into }] of known.merged)
    if (!named.has(id)) findings.add('merged', id, `into ${into}, which nobody decided`);
}
