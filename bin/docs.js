#!/usr/bin/env node
// Writes what of docs/ is made from other files: the recipes from the golden queries, the references of mappings and
// dossiers from their JSON Schemas. With `--check`: only says whether they are in step.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const golden = 'tests/api/golden';
const read = (...parts) => readFileSync(join(root, ...parts), 'utf8');

/** What makes the part between the marks of each document: `<!-- written by npm run docs -->`, `<!-- end -->`. */
const makers = {
  'docs/recipes.md': recipes,
  'docs/mapping.md': () => reference('schemas/mapping.schema.json'),
  'docs/dossiers.md': () => reference('schemas/dossier.schema.json'),
};
const [start, end] = ['<!-- written by `npm run docs` -->', '<!-- end of what is written -->'];

/** The documents with a made part, each with the text that it should have. */
export function madeDocuments() {
  return Object.entries(makers).map(([path, make]) => {
    const text = read(path);
    const [from, to] = [text.indexOf(start) + start.length, text.indexOf(end)];
    if (from < start.length || to < from) throw new Error(`${path} lacks the marks around its made part.`);
    return { path, text: `${text.slice(0, from)}\n\n${make()}\n${text.slice(to)}` };
  });
}

/** All golden queries, each folded under its question. */
function recipes() {
  const names = readdirSync(join(root, golden)).filter((name) => name.endsWith('.graphql'));
  return names.sort().map(recipe).join('\n');
}

/** One recipe: `# Title: question?` is the query's first line. */
function recipe(name) {
  const [first, ...lines] = read(golden, name).trimEnd().split('\n');
  const [, title, question] = /^# ([^:]+): (.+)$/.exec(first) ?? [];
  if (!title) throw new Error(`${golden}/${name} must begin with a line "# Title: question?"`);
  const answer = `../${golden}/${name.replace(/\.graphql$/, '.answer.json')}`;
  const summary = `<summary><b>${title}</b>: ${question}</summary>`;
  return `<details>\n${summary}\n\n\`\`\`graphql\n${lines.join('\n')}\n\`\`\`\n\n[Its whole answer](${answer})\n\n</details>\n`;
}

/** A JSON Schema as tables: one for each map with keys of its own, in the order in which they are met. */
function reference(path) {
  const schema = JSON.parse(read(path));
  const sections = [];
  /** Titles of what has a table already, by its keys; the same keys in another place have no second table. */
  const titles = new Map();
  const visit = (title, node) => {
    titles.set(JSON.stringify(node.properties), title);
    const place = sections.push('') - 1;
    const below = [];
    const rows = Object.entries(node.properties).map(([key, field]) => {
      const own = [...recordsIn(field, schema)].map(({ ref, node }) => ({
        ref,
        node,
        title: ref ?? (place === 0 ? key : `${title}: ${key}`),
      }));
      below.push(...own);
      const keys = own
        .filter(({ ref }) => !ref)
        .map(({ node, title }) => linkTo(titles.get(JSON.stringify(node.properties)) ?? title));
      const about = field.description ?? schema.definitions[refOf(field)]?.description;
      const meaning = [about, keys.length > 0 && `Keys: ${keys.join(', ')}.`].filter(Boolean).join(' ');
      const needed = node.required?.includes(key) ? ' (needed)' : '';
      return `| \`${key}\`${needed} | ${cell(kindOf(field, schema))} | ${cell(meaning)} |`;
    });
    sections[place] =
      `### ${title}\n\n| Key | What it is | Meaning |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
    for (const each of below)
      if (!titles.has(JSON.stringify(each.node.properties))) visit(each.title, each.node);
  };
  visit('The file', schema);
  return sections.join('\n');
}

const refOf = (field) => (field.$ref ?? field.allOf?.[0]?.$ref)?.replace('#/definitions/', '');
const slug = (title) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
const linkTo = (title) => `[${title}](#${slug(title)})`;
const cell = (text) =>
  text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;').replaceAll('*', '\\*');

/** The maps with keys of their own that a field may hold, at whatever depth of lists and choices. */
function* recordsIn(field, schema) {
  const ref = refOf(field);
  if (ref && schema.definitions[ref].properties) yield { ref, node: schema.definitions[ref] };
  else if (field.properties) yield { node: field };
  const inner = [field.items, field.additionalProperties || undefined, ...(field.anyOf ?? [])];
  for (const each of inner.filter(Boolean)) yield* recordsIn(each, schema);
}

/** What a field is, in words. */
function kindOf(field, schema) {
  const ref = refOf(field);
  if (ref) return schema.definitions[ref].properties ? linkTo(ref) : ref;
  if (field.enum) return field.enum.map((value) => `\`${value}\``).join(', ');
  if (field.properties) return 'map';
  if (field.anyOf) return kindOfAny(field.anyOf, schema);
  const types = [field.type].flat();
  if (types.includes('array')) return `list: ${kindOf(field.items, schema)}`;
  if (types.includes('object'))
    return field.additionalProperties ? `map by name: ${kindOf(field.additionalProperties, schema)}` : 'map';
  if (types.includes('number') && field.pattern?.endsWith('[0-9]+([.][0-9]+)?$'))
    return 'number, in quotes where it is long';
  if (types.includes('string')) return field.pattern?.startsWith('^https') ? 'web address' : 'text';
  const [low, high] = [field.minimum, field.maximum];
  const range =
    low === undefined
      ? ''
      : high === undefined
        ? ` from ${low}`
        : low === high
          ? ` ${low}`
          : ` ${low} to ${high}`;
  const words = { integer: 'whole number', number: 'number', boolean: '`true` or `false`' };
  return `${words[types[0]] ?? types[0]}${range}`;
}

/** What a field is that may be one of several things. */
function kindOfAny(choices, schema) {
  const consts = choices.filter((each) => 'const' in each).map((each) => `\`${each.const}\``);
  if (consts.length > 0) return `${consts.join(', ')}, or a word of the ontology that you add`;
  const same = ({ description: _, ...shape }) => JSON.stringify(shape);
  const kinds = choices.map((each) =>
    each.items && choices.some((other) => same(other) === same(each.items))
      ? 'a list of these'
      : kindOf(each, schema),
  );
  // A value may be written as a plain text everywhere; its own table says so.
  const value = linkTo('value');
  if (kinds.includes(value)) kinds.splice(kinds.indexOf('text'), 1);
  return [...new Set(kinds.map((kind) => (kind === `list: ${value}` ? 'a list of these' : kind)))]
    .sort((a, b) => Number(a === 'a list of these') - Number(b === 'a list of these'))
    .join(' or ');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const stale = madeDocuments().filter(({ path, text }) => text !== read(path));
  const check = process.argv.includes('--check');
  if (!check) for (const { path, text } of stale) writeFileSync(join(root, path), text);
  for (const { path } of stale) console.log(check ? `${path} is stale. Run: npm run docs` : `Wrote ${path}.`);
  if (stale.length === 0) console.log('All documents are in step.');
  process.exit(check && stale.length > 0 ? 1 : 0);
}
