import type { CodegenConfig } from '@graphql-codegen/cli';

const entities = ['Actor', 'Alliance', 'Agreement', 'Obligation', 'Operation', 'Event', 'Place', 'Asset'];
const links = ['FundingFlow', 'SupportLink', 'Tie'];
const record = (name: string) => `../graph/records.ts#${name}`;
const each = (names: string[], mapper: string) => Object.fromEntries(names.map((name) => [name, mapper]));

/** Types from the schema: resolvers for the server, operations for the client. `npm run codegen` writes them. */
const config: CodegenConfig = {
  schema: 'server/schema/*.graphql',
  hooks: { afterAllFileWrite: [] },
  generates: {
    'server/schema/types.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        contextType: './context.ts#Context',
        scalars: { Date: 'string', ID: 'string' },
        maybeValue: 'T | null | undefined',
        inputMaybeValue: 'T | null | undefined',
        mappers: {
          Entity: record('EntityRecord'),
          ...each(entities, record('EntityRecord')),
          Link: record('LinkRecord'),
          ...each(links, record('LinkRecord')),
          Figure: record('FigureRecord'),
          Claim: record('ClaimRecord'),
          Source: record('SourceRecord'),
        },
      },
    },
    'client/api/types.generated.ts': {
      documents: 'client/api/*.graphql',
      plugins: ['typescript', 'typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        onlyOperationTypes: true,
        mergeFragmentTypes: true,
        documentMode: 'string',
        dedupeFragments: true,
        scalars: { Date: 'string', ID: 'string' },
      },
    },
  },
};

export default config;
