#!/usr/bin/env node
// Writes the recipes into README.md: each golden query, folded under its question. With `--check`: only says whether
// they are in step.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const golden = 'tests/api/golden';
const start = '<!-- recipes: written by `npm run recipes` from tests/api/golden -->';
const end = '<!-- end of recipes -->';

/** One recipe as Markdown: `# Title: question?` is the query's first line. */
function recipe(name) {
  const [first, ...lines] = readFileSync(join(root, golden, name), 'utf8')
    .trimEnd()
    .split('\n');
  const [, title, question] = /^# ([^:]+): (.+)$/.exec(first) ?? [];
  if (!title) throw new Error(`${golden}/${name} must begin with a line "# Title: question?"`);
  const answer = `${golden}/${name.replace(/\.graphql$/, '.answer.json')}`;
  const summary = `<summary><b>${title}</b>: ${question}</summary>`;
  return `<details>\n${summary}\n\n\`\`\`graphql\n${lines.join('\n')}\n\`\`\`\n\n[Its whole answer](${answer})\n\n</details>\n`;
}

/** README.md with its recipes as the golden queries have them. */
export function readmeWithRecipes() {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const names = readdirSync(join(root, golden)).filter((name) => name.endsWith('.graphql'));
  const from = readme.indexOf(start) + start.length;
  const to = readme.indexOf(end);
  if (from < start.length || to < from) throw new Error('README.md lacks the marks around its recipes.');
  return `${readme.slice(0, from)}\n\n${names.sort().map(recipe).join('\n')}\n${readme.slice(to)}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const fresh = readmeWithRecipes();
  const stale = fresh !== readFileSync(join(root, 'README.md'), 'utf8');
  if (process.argv.includes('--check')) {
    console.log(
      stale ? 'The recipes in README.md are stale. Run: npm run recipes' : 'The recipes are in step.',
    );
    process.exit(stale ? 1 : 0);
  }
  if (stale) writeFileSync(join(root, 'README.md'), fresh);
}
