import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CommandContext } from './context.ts';
import { loadOntology } from '../graph/ontology/ontology.ts';
import { parsePeriod } from '../graph/values/period.ts';
import { requestOf, type AskedImport } from '../import/asked.ts';
import { ImportError, type ImportOptions } from '../formats/reading.ts';
import { importFiles } from '../import/import.ts';
import { previewFiles } from '../import/preview.ts';
import { findingsCsv, ImportProblems, type Finding } from '../import/problems.ts';
import { importText, type ImportReport } from '../import/report.ts';
import { importThrough } from './import-through.ts';
import { findingsTable, previewText } from './import-words.ts';
import { progressView } from './terminal.ts';
import { storeOrServer, withStore } from './store-or-server.ts';
import { systemCode } from '../errors.ts';
import { suggestion } from '../graph/values/suggest.ts';
import { findRecipe, recipeNames } from '../import/recipes.ts';
import { BadInputError } from '../graph/errors.ts';
import type { ImportProgress } from '../import/dataset.ts';

/** The options of `entente import`, as commander gives them. */
export interface ImportSettings {
  readonly format?: string;
  readonly mapping?: string;
  readonly dataset?: string;
  readonly title?: string;
  readonly published?: string;
  readonly preview?: string | true;
  readonly check?: true;
  readonly keepGoing?: true;
  readonly rejects?: string;
  readonly problems?: string;
  readonly type?: string;
  readonly kind?: string;
  readonly link?: string;
  readonly undirected?: true;
}

const previewRows = 20;

/** Imports files, or shows what they would become; 1 when a problem stopped it. */
export async function importPaths(
  paths: readonly string[],
  settings: ImportSettings,
  context: CommandContext,
): Promise<number> {
  const recipe = recipeOf(paths, settings.mapping !== undefined);
  if (recipe.told !== undefined) context.err(`${recipe.told}\n`);
  const asked = askedOf(recipe, settings);
  if (settings.preview !== undefined) return preview(asked, wholeRows(settings.preview), context);
  const view = progressView(context.terminal ?? null, context.err);
  const show = (progress: ImportProgress) => view.show(progress);
  try {
    const held = await storeOrServer(context);
    const report = await ('server' in held
      ? importThrough(held.server, asked, show)
      : withStore(held.store, (store) =>
          importFiles(store, loadOntology(), {
            ...requestOf(asked, context.workFolder?.()),
            onProgress: show,
          }),
        ));
    view.stop();
    printReport(report, asked.dryRun, settings, context);
    return 0;
  } catch (error) {
    view.stop();
    if (!(error instanceof ImportProblems)) throw error;
    printProblems(error, settings, context);
    return 1;
  }
}

function askedOf({ paths, mapping: shipped }: Recipes, settings: ImportSettings): AskedImport {
  const { format, mapping, dataset, title, published, type, kind, link, undirected } = settings;
  if (published !== undefined) requireDay(published);
  return {
    paths: paths.map((path) => ({ path: resolve(path), name: path })),
    ...(format !== undefined && { format }),
    options: {
      ...(shipped && { mapping: shipped }),
      ...(mapping !== undefined && { mapping: { name: mapping, text: textOf(mapping) } }),
      ...(type !== undefined && { entityType: type }),
      ...(kind !== undefined && { kind }),
      ...(link !== undefined && { linkType: link }),
      ...(undirected && { directed: false }),
    },
    dataset: {
      ...(dataset !== undefined && { id: dataset }),
      ...(title !== undefined && { title }),
      ...(published !== undefined && { source: { published } }),
    },
    keepGoing: settings.keepGoing ?? false,
    dryRun: settings.check ?? false,
  };
}

function requireDay(published: string): void {
  try {
    parsePeriod(published);
  } catch (error) {
    throw error instanceof BadInputError ? new ImportError(`--published: ${error.message}`) : error;
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const message = `The mapping ${path} cannot be read (${systemCode(error)}); check the path.`;
    throw new ImportError(message, { cause: error });
  }
}

function wholeRows(given: string | true): number {
  const rows = given === true ? previewRows : Number(given);
  if (!Number.isInteger(rows) || rows < 1 || rows > 1_000)
    throw new ImportError(
      `--preview is ${JSON.stringify(given)}; give a whole number of rows from 1 to 1000.`,
    );
  return rows;
}

async function preview(asked: AskedImport, rows: number, { out, err }: CommandContext): Promise<number> {
  const found = await previewFiles(loadOntology(), requestOf(asked, undefined), rows);
  out(`${previewText(found)}\n`);
  if (found.notes.length > 0) err(findingsTable(found.notes, found.notes.length));
  if (found.problems.length > 0) err(findingsTable(found.problems, found.problems.length));
  return found.problems.length > 0 ? 1 : 0;
}

function printReport(
  report: ImportReport,
  dryRun: boolean,
  settings: ImportSettings,
  { out, err }: CommandContext,
): void {
  if (report.noteCount > 0) err(`${findingsTable(report.notes, report.noteCount)}`);
  out(`${importText(report)}\n`);
  if (dryRun) out('Nothing was written: this was a check.\n');
  if (report.rejected === 0) return;
  const file = settings.rejects ?? `${report.dataset}-rejects.csv`;
  save(file, report.rejects);
  err(
    `${report.rejected.toLocaleString('en-US')} problems were left out; ${file} lists them with reasons.\n`,
  );
}

function printProblems(error: ImportProblems, settings: ImportSettings, { err }: CommandContext): void {
  if (error.noteCount > 0) err(findingsTable(error.notes, error.noteCount));
  err(findingsTable(error.problems, error.count));
  const problems = error.count === 1 ? '1 problem' : `${error.count.toLocaleString('en-US')} problems`;
  if (settings.problems !== undefined) save(settings.problems, error.problems);
  const more = settings.problems === undefined ? '' : ` ${settings.problems} lists them.`;
  err(`${problems}; nothing was written.${more} Mend the files, or leave bad rows out with --keep-going.\n`);
}

function save(file: string, findings: readonly Finding[]): void {
  try {
    writeFileSync(file, findingsCsv(findings));
  } catch (error) {
    const message = `${file} cannot be written (${systemCode(error)}); give another path.`;
    throw new ImportError(message, { cause: error });
  }
}

/** The files of an import and the recipe to read them by, if the first word is one's name. */
interface Recipes {
  readonly paths: readonly string[];
  readonly mapping?: NonNullable<ImportOptions['mapping']>;
  /** What to tell of how the words were taken. */
  readonly told?: string;
}

/** Takes a recipe's name off the front of an import's files. Throws an ImportError where that leaves no sense. */
function recipeOf(paths: readonly string[], mapped: boolean): Recipes {
  const [first = '', ...rest] = paths;
  const recipe = findRecipe(first);
  if (!recipe) {
    requireFile(first);
    return { paths };
  }
  const file = existsSync(first);
  if (rest.length === 0 || mapped) {
    if (file) return { paths };
    throw new ImportError(
      mapped
        ? `${first} is a recipe, which is a mapping; leave it or --mapping out.`
        : `${first} is a recipe; name the files to read by it. Download ${recipe.files} from ${recipe.download}.`,
    );
  }
  return {
    paths: rest,
    mapping: recipe.mapping,
    ...(file && { told: `${first} is taken as the recipe; for the file of that name write ./${first}.` }),
  };
}

/** A word that is no file and nearly a recipe's name. */
function requireFile(word: string): void {
  if (existsSync(word) || /[./\\]/.test(word)) return;
  const hint = suggestion(word, recipeNames());
  if (hint) throw new ImportError(`"${word}" is neither a file nor a recipe${hint}`);
}
