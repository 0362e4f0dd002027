import { Command, CommanderError } from 'commander';
import { checkPaths } from './commands/check.ts';
import { printDatasets, undoDatasets } from './commands/datasets.ts';
import { importPaths, type ImportSettings } from './commands/import.ts';
import { exportTo, type ExportOptions } from './commands/export.ts';
import { backup, migrate, restore, verify, type MigrateOptions } from './commands/keep.ts';
import { loadPaths } from './commands/load.ts';
import { match, unmatch, type MatchOptions } from './commands/match.ts';
import { printRecipes } from './commands/recipes.ts';
import { printSchema } from './commands/schema.ts';
import { errorText } from './commands/error-text.ts';
import { importFolder, readConfig } from './config.ts';
import { readLockFile } from './commands/lock-file.ts';
import type { CommandContext } from './commands/context.ts';
import { systemCode } from './errors.ts';
import { packageVersion } from './root.ts';

const own: CommandContext = {
  out: (text) => void write(process.stdout, text),
  err: (text) => void write(process.stderr, text),
  // Imported late: `check` must not wait for the engine and the web server to load.
  serve: async () => (await import('./main.ts')).serve(readConfig(), (line) => own.out(`${line}\n`)),
  openStore: async (leave) =>
    (await import('./main.ts')).openStore(readConfig(), (line) => own.err(`${line}\n`), leave),
  places: async () => (await import('./main.ts')).placesIn(undefined, (line) => own.err(`${line}\n`)),
  salvage: async () => (await import('./main.ts')).salvage(readConfig()),
  runningServer: () => readLockFile(readConfig().data.path),
  workFolder: () => importFolder(readConfig()),
  terminal: process.stderr,
  put: (bytes) => putOut(bytes),
};

/** Runs one command line, `argv` as in `process.argv`, and gives its exit code: 0 fine, 1 a problem that was told. */
export async function run(argv: readonly string[], context: CommandContext = own): Promise<number> {
  let code = 0;
  const done = async (work: Promise<number>) => {
    code = await work;
  };
  try {
    // Without a command it serves; commander's own default command would take a misspelt one as an argument.
    await program(context, done).parseAsync(argv.length > 2 ? [...argv] : [...argv, 'serve']);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    if (error instanceof ClosedPipeError) return 0;
    context.err(`${errorText(error)}\n`);
    return 1;
  }
  return code;
}

type Done = (work: Promise<number>) => Promise<void>;

function program(context: CommandContext, done: Done): Command {
  const entente = new Command('entente')
    .description('A knowledge-graph explorer for alliances, funding, support, agreements and operations.')
    .version(packageVersion(), '-V, --version', 'print the version')
    .exitOverride()
    .configureOutput({ writeOut: context.out, writeErr: context.err })
    .showHelpAfterError('Run entente --help for the commands.')
    .showSuggestionAfterError();
  addServing(entente, context, done);
  addDossiers(entente, context, done);
  addMatching(entente, context, done);
  addImports(entente, context, done);
  addExport(entente, context, done);
  addKeeping(entente, context, done);
  return entente;
}

function addServing(entente: Command, context: CommandContext, done: Done): void {
  entente
    .command('serve')
    .description(
      'Serve the graph (the default): the map and the query page for a browser, GraphQL at /graphql.',
    )
    .action(() => done(context.serve().then(() => 0)));
}

function addDossiers(entente: Command, context: CommandContext, done: Done): void {
  entente
    .command('check')
    .description(
      'Print every problem of dossiers, each with its file, line and column; exit with 1 if there is any.',
    )
    .argument('<dossier...>', 'files or folders; they may refer to each other and to the shipped dossiers')
    .action((paths: string[]) => done(checkPaths(paths, context)));
  entente
    .command('load')
    .description(
      'Load dossiers: the store then holds exactly what they hold. Loading one twice changes nothing.',
    )
    .argument('<dossier...>', 'files or folders, loaded in this order')
    .action((paths: string[]) => done(loadPaths(paths, context)));
}

function addMatching(entente: Command, context: CommandContext, done: Done): void {
  entente
    .command('match')
    .description(
      'List pairs of entities from different data sets that may be one, with the reasons; or decide about them.',
    )
    .option('--accept <id...>', 'these pairs are one: merge them; the id is the one below a listed pair')
    .option('--reject <id...>', 'these pairs are not one: they are not proposed again')
    .option('--later <id...>', 'put these pairs off: they are listed last')
    .option(
      '--accept-above <score>',
      'accept every pair that scores at least this, from 0 to 1, and say which',
    )
    .option('--min-score <score>', 'list pairs that score at least this')
    .option('--dataset <id>', 'list pairs with an entity of this data set')
    .option(
      '--within <id>',
      'list or accept pairs inside this data set, its duplicates, in place of those between data sets',
    )
    .option('--first <count>', 'how many to list', '50')
    .option('--decided', 'list what was decided, the latest first')
    .option('--by <name>', 'who decides; the name of the user on this machine unless told')
    .option('--json', 'print JSON')
    .action((options: MatchOptions) => done(match(options, context)));
  entente
    .command('unmatch')
    .description('Take decisions back, as if they had never been made.')
    .argument('<id...>', 'ids of decisions; entente match --decided lists them')
    .option('--json', 'print JSON')
    .action((ids: string[], options: { json?: boolean }) => done(unmatch(ids, options, context)));
}

function addImports(entente: Command, context: CommandContext, done: Done): void {
  entente
    .command('import')
    .description(
      'Import files as a data set: whole or not at all. Importing the same again changes nothing; a newer version changes what changed and retracts what it dropped.',
    )
    .argument(
      '<file...>',
      'files of one format, which become one data set; before them the name of a recipe, if any',
    )
    .option('-f, --format <format>', 'what they are; found out from the files unless given')
    .option('-m, --mapping <file>', 'what the columns of tables mean (YAML)')
    .option('-d, --dataset <id>', 'the id of the data set; made of the first file name unless given')
    .option('--title <text>', 'its title')
    .option('--published <date>', 'when it was published (EDTF); the day of the import where nothing says')
    .option('--preview [rows]', 'show what the first rows (20) would become, and write nothing')
    .option('--check', 'find out all that would happen, and write nothing')
    .option('--keep-going', 'leave bad rows out instead of refusing all')
    .option('--rejects <file>', 'where to list what was left out (CSV)')
    .option('--problems <file>', 'where to list the problems that stopped it (CSV)')
    .option('--type <type>', 'what the nodes of graph files are: Actor, Place, …')
    .option('--kind <kind>', 'their kind')
    .option('--link <type>', 'what the edges of graph files are: RELATED_TO, FUNDS, …')
    .option('--undirected', 'edges of an edge list have no direction, unless a row says otherwise')
    .action((paths: string[], settings: ImportSettings) => done(importPaths(paths, settings, context)));
  entente
    .command('datasets')
    .description('List the data sets that were imported.')
    .action(() => done(printDatasets(context)));
  entente
    .command('undo')
    .description('Remove data sets with all that was ever imported of them.')
    .argument('<dataset...>', 'their ids')
    .action((ids: string[]) => done(undoDatasets(ids, context)));
  entente
    .command('recipes')
    .description('List mappings that ship with Entente for published data sets, or print the one named.')
    .argument('[name]', 'prints the mapping of this recipe')
    .option('--json', 'print JSON')
    .action(async (name: string | undefined, options: { json?: boolean }) =>
      done(Promise.resolve(printRecipes(name, options.json ?? false, context))),
    );
}

function addExport(entente: Command, context: CommandContext, done: Done): void {
  entente
    .command('export')
    .description(
      'Write the graph, a data set or a part of it to a file, and tell what the format leaves out.',
    )
    .option('-f, --format <format>', "the format; by the output's extension unless told")
    .option('-d, --dataset <id>', 'only this dossier or data set')
    .option('-e, --entity <id...>', 'only these entities and the links among them')
    .option('--depth <count>', 'with --entity: also what lies within this many links, at most 4', '0')
    .option('-q, --query <file>', 'only the entities and links that this GraphQL query finds')
    .option('-o, --output <file>', 'the file to write; - for standard output', '-')
    .action((options: ExportOptions) => done(exportTo(options, context)));
  entente
    .command('schema')
    .description('Print the JSON Schema of dossier files, for editors, or write it to a file.')
    .option('-o, --output <file>', 'the file to write')
    .option('--mapping', 'the schema of mappings, which say what the rows of tables mean')
    .action((options: { output?: string; mapping?: boolean }) =>
      done(printSchema(options.output, options.mapping ?? false, context)),
    );
}

function addKeeping(entente: Command, context: CommandContext, done: Done): void {
  entente
    .command('verify')
    .description(
      'Look through the whole store: whether evidence, names, counts and indexes all fit; exit with 1 where they do not.',
    )
    .option('--salvage', 'open a damaged store with what is left of it, and tell what was lost')
    .option('--json', 'print JSON')
    .action((options: { json?: boolean; salvage?: boolean }) => done(verify(options, context)));
  entente
    .command('backup')
    .description(
      'Back the whole store up into a folder, as it is at one moment; others may write to it meanwhile.',
    )
    .argument('<target>', 'the folder that the backup becomes')
    .option('--incremental', 'add what changed since the last to a chain of backups, or begin one')
    .action((target: string, options: { incremental?: boolean }) => done(backup(target, options, context)));
  entente
    .command('restore')
    .description('Put a backup in the place of the graph: whole or not at all, after all of it was checked.')
    .argument('<backup>', 'the folder of the backup')
    .option('--replace', 'also where there is a graph, which goes')
    .action((from: string, options: { replace?: boolean }) => done(restore(from, options, context)));
  entente
    .command('migrate')
    .description(
      'Copy the whole graph from the data folder to a Neo4j, or back, and hold the two against each other.',
    )
    .option('--to <address>', 'the Neo4j that it goes to: neo4j://localhost:7687')
    .option('--from <address>', 'the Neo4j that it comes from')
    .option('--replace', 'also where there is a graph, which goes')
    .action((options: MigrateOptions) => done(migrate(options, context)));
}

/** Whoever read what a command writes reads no more, as `head` does: nothing went wrong, and nobody is to be told. */
class ClosedPipeError extends Error {}

const closed = new Set<NodeJS.WriteStream>();

/** Writes to a stream as long as somebody reads it; gives whether it takes more at once. What changes the graph goes on. */
function write(stream: NodeJS.WriteStream, bytes: string | Uint8Array): boolean {
  if (closed.has(stream)) return true;
  if (stream.listenerCount('error') === 0)
    stream.on('error', (error) => {
      if (systemCode(error) !== 'EPIPE') throw error;
      closed.add(stream);
    });
  return stream.write(bytes);
}

/** Writes bytes to standard output and waits until it takes more. Rejects once nobody reads it. */
async function putOut(bytes: Uint8Array): Promise<void> {
  const { stdout } = process;
  if (!write(stdout, bytes) && !closed.has(stdout))
    await Promise.race(
      ['drain', 'error'].map((event) => new Promise((resolve) => stdout.once(event, resolve))),
    );
  if (closed.has(stdout)) throw new ClosedPipeError();
}
