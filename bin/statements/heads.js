/**
 * Reads the heads of the statements in cypher/. A head is the comment at a file's top, for people first:
 *
 *     // A page of the claims that each of these sources makes, by id.        what it is for, in sentences
 *     // __LABEL__: EntityType | 'Entity'                                     words that fill its slots
 *     // $ids: string[]; at most 1,000                                        its parameters, a remark after `;`
 *     // $after: string?, $limit: int; per source                             `?` may be null
 *     // → source: string, claim: Claim; at most 5,000 rows                   its columns, in their order
 *
 * A declaration goes on in lines that are indented. `Entity`, `Link`, … are what records are
 * read from, `Decision` is a shape that a file in cypher/projections gives; `{{passes r}}` brings the parameters that its file declares.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { TypeReader, recordShapes } from './types.js';

const declaration = /^(\$|__[A-Z]|→)/;

/** The comment at a file's top as its sentences and its declarations, each with its line. */
function splitHead(text) {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const purpose = [];
  const declared = [];
  for (const [at, comment] of lines.slice(0, end === -1 ? lines.length : end).entries()) {
    const said = comment.slice(2).replace(/^ /, '');
    if (declaration.test(said)) declared.push({ line: at + 1, text: said });
    else if (declared.length > 0 && /^\s+\S/.test(said)) declared.at(-1).text += ` ${said.trim()}`;
    else if (declared.length > 0) declared.push({ line: at + 1, text: null });
    else purpose.push(said);
  }
  return {
    purpose: purpose.join(' '),
    declared,
    body: lines.slice(Math.max(end, 0)).join('\n'),
    bodyLine: end + 1,
  };
}

/** The text with quoted parts and comments blanked, lines kept. */
const blanked = (text) =>
  text.replace(/'(?:[^'\\]|\\.)*'|\/\/[^\n]*/g, (part) => part.replace(/[^\n]/g, ' '));

/** The columns of the last RETURN outside subqueries: their names and expressions. */
function columnsOf(body) {
  const text = body.replace(/\{\{(\w+) ([\w ]+)\}\}/g, '<<$1 $2>>');
  const plain = blanked(text);
  let depth = 0;
  let start = -1;
  for (const { 0: found, index } of plain.matchAll(/[{}]|\bRETURN\b/g)) {
    if (found === '{') depth += 1;
    else if (found === '}') depth -= 1;
    else if (depth === 0) start = index + found.length;
  }
  if (start === -1) return [];
  const end = plain.slice(start).search(/\b(ORDER BY|LIMIT)\b/);
  const part = (from) => from.slice(start, end === -1 ? undefined : start + end);
  return topLevel(part(text), part(plain)).map((column) => {
    const [, expression, name] = /^(?:DISTINCT\s+)?([\s\S]*?)(?:\s+AS\s+(\w+))?$/.exec(column.trim());
    return { name: name ?? expression, expression };
  });
}

/** A list's parts: cut at the commas that stand in no bracket. */
function topLevel(text, plain) {
  const parts = [''];
  let depth = 0;
  for (const [at, sign] of [...plain].entries()) {
    if ('([{'.includes(sign)) depth += 1;
    if (')]}'.includes(sign)) depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += text[at];
  }
  return parts;
}

const inOrder = (names) => names.map((name) => `\`${name}\``).join(', ') || 'nothing';

function fieldsIn(list, shapes, report) {
  try {
    return new TypeReader(list, shapes).list();
  } catch (error) {
    report(error.message);
    return [];
  }
}

/** The declarations of a head by part, each field with its line. */
function readDeclarations(declared, shapes, report) {
  const parts = { columns: [], params: [], words: [] };
  for (const { line, text } of declared) {
    const part = text.startsWith('→') ? 'columns' : text.startsWith('$') ? 'params' : 'words';
    const list = text
      .split(';', 1)[0]
      .replace(/^→/, '')
      .replaceAll('$', '')
      .replace(/__([A-Z]+)__/g, '$1');
    for (const field of fieldsIn(list, shapes, (sentence) => report(line, sentence))) {
      if (parts[part].some(({ name }) => name === field.name))
        report(line, `${field.name} is declared twice`);
      parts[part].push({ ...field, line });
    }
  }
  return parts;
}

/** One file: what its head declares, against the parameters, words and projections in its text. */
function readFile(text, { shapes, filters }, report) {
  const { purpose, declared, body, bodyLine } = splitHead(text);
  const lineAt = (index) => bodyLine + body.slice(0, index).split('\n').length - 1;
  if (!/^[A-Z].*\.$/.test(purpose))
    report(1, 'The head starts with a sentence that says what the file is for');
  for (const { line, text } of declared)
    if (text === null) report(line, 'After the first declaration, a line declares something or is indented');
  const head = readDeclarations(
    declared.filter((each) => each.text !== null),
    shapes,
    report,
  );
  const check = (part, shown, found) => {
    const used = new Map([...found].reverse().map(({ 1: name, index }) => [name, lineAt(index)]));
    for (const [name, line] of used)
      if (!head[part].some((field) => field.name === name))
        report(line, `${shown(name)} is used and not declared`);
    for (const { name, line } of head[part])
      if (!used.has(name)) report(line, `${shown(name)} is declared and not used`);
  };
  const plain = blanked(body.replace(/\{\{\w+ [\w ]+\}\}/g, (part) => ' '.repeat(part.length)));
  check('params', (name) => `$${name}`, plain.matchAll(/\$(\w+)/g));
  // A slot may stand in quotes, as a value.
  check('words', (name) => `__${name}__`, body.matchAll(/__([A-Z]+)__/g));
  for (const { 1: name, index } of body.matchAll(/\{\{(\w+) [\w ]+\}\}/g))
    if (Object.hasOwn(filters, name))
      // What the head declares too, or another filter brought, is one parameter.
      head.params.push(
        ...filters[name].params.filter((each) => !head.params.some((known) => known.name === each.name)),
      );
    // What stands for nothing of a record says of which.
    else if (name !== 'no' && !Object.values(shapes).some((shape) => shape.file === name))
      report(lineAt(index), `{{${name}}} is no file of cypher/projections`);
  return { purpose, ...head, body };
}

/** Columns of a statement against those that its head declares. */
function checkColumns({ columns, body }, shapes, report) {
  const found = columnsOf(body);
  const line = columns[0]?.line ?? 1;
  const given = inOrder(found.map(({ name }) => name));
  const said = inOrder(columns.map(({ name }) => name));
  if (given !== said) report(line, `It returns ${given} and declares ${said}`);
  for (const { name, expression } of found) {
    const [, sort, given] = /^<<(\w+) ([\w ]+)>>$/.exec(expression) ?? [];
    const file = sort === 'no' ? given : sort;
    const declared = columns.find((column) => column.name === name)?.type;
    const type = declared?.kind === 'nullable' ? declared.of : declared;
    if (file && type && shapes[type.name]?.file !== file)
      report(line, `\`${name}\` is {{${file}}} and is declared as something else`);
  }
}

/** Keys of a projection against those that its head declares; `it {.*}` gives whatever is there. */
function checkKeys({ columns, body }, report) {
  if (/\.\*/.test(body)) return;
  const map = body.trim().replace(/^it \{|\}$/g, '');
  const given = inOrder(topLevel(map, map).map((key) => /^\s*\.?(\w+)/.exec(key)[1]));
  const said = inOrder(columns.map(({ name }) => name));
  if (given !== said) report(columns[0].line, `It gives ${given} and declares ${said}`);
}

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.cypher'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/**
 * The statements of a folder by name (`read/entities-by-id`, whatever street it lies in), and the shapes of its
 * projections. Throws one Error with a line `file:line: what does not fit.` for each thing that does not.
 */
export function readStatements(folder) {
  const problems = [];
  const reporter = (path) => (line, sentence) =>
    problems.push(`${relative(join(folder, '..'), path)}:${line}: ${sentence}.`);
  const shapes = Object.fromEntries(
    Object.entries(recordShapes).map(([name, file]) => [name, { file, purpose: '', fields: [] }]),
  );
  const filters = {};
  for (const path of filesOf(join(folder, 'projections'))) {
    const file = basename(path, '.cypher');
    const read = readFile(readFileSync(path, 'utf8'), { shapes: {}, filters: {} }, reporter(path));
    if (read.columns.length === 0) filters[file] = read;
    else {
      shapes[file[0].toUpperCase() + file.slice(1)] = { file, purpose: read.purpose, fields: read.columns };
      checkKeys(read, reporter(path));
    }
  }
  const statements = {};
  for (const sort of ['read', 'write'])
    for (const path of filesOf(join(folder, sort))) {
      const report = reporter(path);
      const name = `${sort}/${basename(path, '.cypher')}`;
      if (statements[name]) report(1, `Another file has this name: ${statements[name].file}.cypher`);
      const { body, ...head } = readFile(readFileSync(path, 'utf8'), { shapes, filters }, report);
      checkColumns({ ...head, body }, shapes, report);
      if (sort === 'read' && head.columns.length === 0)
        report(1, 'A statement that reads declares its columns');
      statements[name] = { ...head, file: relative(folder, path).replace(/\.cypher$/, '') };
    }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { statements, shapes };
}
