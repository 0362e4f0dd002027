const idForm = /^[a-z0-9][a-z0-9_-]{0,199}$/;
const wordForm = /^[A-Za-z][A-Za-z0-9_-]{0,59}$/;

/** Null for a good id (or word of the ontology), else one sentence that says what to change. */
export function idProblem(text: string, sort: 'id' | 'word'): string | null {
  if (sort === 'word')
    return wordForm.test(text)
      ? null
      : `"${text}" may hold letters, digits, - and _ only, and start with a letter.`;
  if (idForm.test(text)) return null;
  if (text.length > 200) return `"${text.slice(0, 30)}…" has ${text.length} characters; shorten it to 200.`;
  return `"${text}" may hold small letters, digits, - and _ only; write "${slugOf(text)}".`;
}

/** The id nearest to a text. */
export function slugOf(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/[^a-z0-9_-]+/g, '-')
      .replace(/^[-_]+|-+$/g, '') || 'an-id'
  );
}

/** `source.TYPE.target[.suffix]`. */
export function linkId(from: string, type: string, to: string, suffix?: string): string {
  return suffix ? `${from}.${type}.${to}.${suffix}` : `${from}.${type}.${to}`;
}

/**
 * `about:measure[:suffix or period]`. A period is put in words that an id can hold, so that no figure's id has a
 * dot: `2021-08/..` → `2021-08-to-open`.
 */
export function figureId(about: string, measure: string, period?: string, suffix?: string): string {
  const last =
    suffix ??
    period
      ?.replaceAll('..', 'open')
      .replaceAll('/', '-to-')
      .replace(/[^A-Za-z0-9_-]+/g, '');
  return [about, measure, ...(last ? [last] : [])].join(':');
}

/** The id of the entity that a link starts at. */
export function sourceOfLink(id: string): string {
  return id.slice(0, id.indexOf('.'));
}

/** Rows for statements that go through the links of each starting entity once: a value for each link id. */
export function bySource<T>(links: readonly (readonly [id: string, value: T])[]) {
  const groups = new Map<string, Record<string, T>>();
  for (const [id, value] of links) {
    const group = groups.get(sourceOfLink(id)) ?? {};
    group[id] = value;
    groups.set(sourceOfLink(id), group);
  }
  return [...groups].map(([source, byId]) => ({ source, byId }));
}
