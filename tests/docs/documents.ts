import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { marked, type Token, type Tokens } from 'marked';
import { shipped } from '../../server/root.ts';

/** A fenced block of a document. */
export interface Block {
  readonly language: string;
  /** What stands after the language: the name of the file that the block is, or ''. */
  readonly file: string;
  readonly text: string;
  /** The line of its fence, from 1. */
  readonly line: number;
  /** Why it is not run, from a comment `<!-- not run: … -->` just above it; null for one that is. */
  readonly notRun: string | null;
}

export interface Document {
  /** Relative to the root: `docs/importing.md`. */
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Where its links and pictures point to, as written. */
  readonly targets: readonly string[];
  /** The anchors of its headings, as GitHub makes them. */
  readonly anchors: ReadonlySet<string>;
  /** What stands in backticks within its text. */
  readonly codeSpans: readonly string[];
}

/** Every text for people who use or change Entente. */
export const documents: readonly Document[] = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...readdirSync(shipped('docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join('docs', name)),
].map(readDocument);

export function documentAt(path: string): Document {
  const found = documents.find((document) => document.path === path);
  if (!found) throw new Error(`There is no ${path}.`);
  return found;
}

/** Whether its blocks are run in seconds: those of the README, and those of documents that start a process or none. */
export const isQuick = ({ path, blocks }: Document): boolean =>
  path === 'README.md' ||
  blocks.filter(({ language, notRun }) => language === 'sh' && notRun === null).length <= 2;

function readDocument(path: string): Document {
  const text = readFileSync(shipped(path), 'utf8');
  const blocks: Block[] = [];
  const targets: string[] = [];
  const codeSpans: string[] = [];
  const slugger = new GithubSlugger();
  const anchors = new Set<string>();
  const tokens = marked.lexer(text);
  let fences = 0;
  let line = 1;
  let before: Token | null = null;
  for (const token of tokens) {
    if (token.type === 'code') blocks.push(blockOf(token as Tokens.Code, line, before));
    line += token.raw.split('\n').length - 1;
    if (token.type !== 'space') before = token;
  }
  marked.walkTokens(tokens, (token) => {
    if (token.type === 'link' || token.type === 'image') targets.push((token as Tokens.Link).href);
    if (token.type === 'code') fences += 1;
    if (token.type === 'codespan') codeSpans.push((token as Tokens.Codespan).text);
    if (token.type === 'heading') anchors.add(slugger.slug(plainText((token as Tokens.Heading).tokens)));
    if (token.type === 'html')
      for (const [, target] of token.raw.matchAll(/(?:src|srcset|href)="([^"]+)"/g)) targets.push(target!);
  });
  if (fences !== blocks.length)
    throw new Error(`${path} has a block within a list or quotation, where nobody would look for it.`);
  return { path, text, blocks, targets, anchors, codeSpans };
}

function blockOf(token: Tokens.Code, line: number, before: Token | null): Block {
  const [language = '', file = ''] = (token.lang ?? '').split(' ');
  const notRun = before?.type === 'html' ? /^<!-- not run: (.+) -->/.exec(before.raw)?.[1] : undefined;
  return { language, file, text: token.text, line, notRun: notRun ?? null };
}

/** What a heading reads as, without its marks. */
function plainText(tokens: readonly Token[]): string {
  return tokens
    .map((token) =>
      'tokens' in token && token.tokens ? plainText(token.tokens) : (token as Tokens.Text).text,
    )
    .join('');
}
