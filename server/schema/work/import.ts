import GraphQLUpload from 'graphql-upload/GraphQLUpload.mjs';
import { boundsText } from '../../graph/values/money.ts';
import { figureText } from '../../graph/values/exact-bounds.ts';
import { listDatasets } from '../../graph/elements/datasets.ts';
import { type DatasetDescription, type ImportOptions, placeText } from '../../formats/reading.ts';
import { importFormats, exportFormats } from '../../formats/formats.ts';
import { findRecipe, listRecipes, recipeNames } from '../../import/recipes.ts';
import type { JobRequest, ImportJobs } from '../../import/jobs.ts';
import { findingsCsv, type Finding } from '../../import/problems.ts';
import type { Context } from '../request/context.ts';
import { ranges, within } from '../request/limits.ts';
import type { ImportSettings, Resolvers } from '../types.generated.ts';
import { BadInputError, NotFoundError } from '../../graph/errors.ts';

const jobsOf = ({ imports }: Context): ImportJobs => {
  if (!imports) throw new NotFoundError('job', 'Nothing can be imported here.');
  return imports;
};

const listed = (argument: string, findings: readonly Finding[], first: number | null | undefined) =>
  findings.slice(0, within(argument, first, ranges.findings));

export const importResolvers: Resolvers = {
  Upload: GraphQLUpload,
  Query: {
    importFormats: () => [...importFormats],
    importRecipes: () => [...listRecipes()],
    datasets: (_, _args, { session }) => listDatasets(session),
    importJob: (_, { id }, context) => jobsOf(context).get(id),
    writing: (_, _args, { writing }) => writing,
  },
  Mutation: {
    checkImport: (_, { files, mapping, settings }, context) =>
      jobsOf(context).check(files, requestOf(mapping, settings)),
    confirmImport: (_, { job, keepGoing }, context) => jobsOf(context).confirm(job, keepGoing ?? false),
    cancelImport: (_, { job }, context) => jobsOf(context).cancel(job),
    undoImport: (_, { dataset }, context) => jobsOf(context).undo(dataset),
  },
  Subscription: {
    importProgress: {
      subscribe: (_, { job }, context) => jobsOf(context).watch(job),
      resolve: (job: unknown) => job as never,
    },
  },
  Dataset: {
    source: ({ id }, _, { loaders }) => loaders.source.load(id),
  },
  ImportJob: {
    result: ({ report }) => report,
    problems: ({ problems }, { first }) => listed('first', problems, first),
    notes: ({ notes }, { first }) => listed('first', notes, first),
    problemsCsv: ({ problems }) => findingsCsv(problems),
  },
  ImportResult: {
    retracted: ({ removed }) => removed,
    notes: ({ notes }, { first }) => listed('first', notes, first),
  },
  ImportPlace: { text: placeText },
  ImportPreview: {
    entities: ({ entities }) => entities.map(({ draft, place }) => ({ ...draft, place, valid: edtf(draft) })),
    links: ({ links, entities }) => {
      const names = new Map(entities.map(({ draft }) => [draft.id, draft.name]));
      return links.map(({ draft, place }) => ({
        ...{ ...draft, place, valid: edtf(draft), amountText: boundsText(draft) },
        sourceName: names.get(draft.source) ?? null,
        targetName: names.get(draft.target) ?? null,
      }));
    },
    figures: ({ figures }) =>
      figures.map(({ draft, place }) => ({
        ...{ ...draft, place, period: draft.period?.edtf ?? null },
        text: figureText(draft),
      })),
  },
};

const edtf = ({ valid }: { readonly valid: { readonly edtf: string } | null }) => valid?.edtf ?? null;

function requestOf(
  mapping: string | null | undefined,
  settings: ImportSettings | null | undefined,
): JobRequest {
  const { format, dataset, title, summary, recipe, mappingName, options = [], ...about } = settings ?? {};
  const source = Object.fromEntries(Object.entries(about).filter(([, value]) => value != null));
  const described: DatasetDescription = {
    ...(dataset != null && { id: dataset }),
    ...(title != null && { title }),
    ...(summary != null && { summary }),
    ...(Object.keys(source).length > 0 && { source: checkedSource(source) }),
  };
  const more = Object.fromEntries((options ?? []).map(({ name, value }) => [name, value]));
  const read: ImportOptions = {
    ...more,
    ...(recipe != null && { mapping: recipeMapping(recipe) }),
    ...(mapping != null && { mapping: { name: mappingName ?? 'the mapping', text: mapping } }),
  };
  return { ...(format != null && { format }), dataset: described, options: read };
}

function recipeMapping(name: string): NonNullable<ImportOptions['mapping']> {
  const recipe = findRecipe(name);
  if (recipe) return recipe.mapping;
  const known = recipeNames().join(', ');
  throw new BadInputError('recipe', `There is no recipe ${JSON.stringify(name)}; give one of ${known}.`);
}

function checkedSource(source: Readonly<Record<string, unknown>>): NonNullable<DatasetDescription['source']> {
  const { reliability } = source;
  if (reliability !== undefined && !(typeof reliability === 'string' && /^[A-F]$/.test(reliability)))
    throw new BadInputError('reliability', `A reliability is A to F, not ${JSON.stringify(reliability)}.`);
  return source;
}

export const exportResolvers: Resolvers = {
  Query: { exportFormats: () => [...exportFormats] },
};
