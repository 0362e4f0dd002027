import type { CodegenConfig } from '@graphql-codegen/cli';

const entities = ['Actor', 'Alliance', 'Agreement', 'Obligation', 'Operation', 'Event', 'Place', 'Asset'];
/** GraphQL's ACTOR is the graph's label Actor. */
const entityTypes = Object.fromEntries(entities.map((name) => [name.toUpperCase(), name]));
const links = ['FundingFlow', 'SupportLink', 'Tie'];
const record = (name: string) => `../graph/records.ts#${name}`;
const money = (name: string) => `../graph/values/money-series.ts#${name}`;
const ontology = (name: string) => `../graph/ontology/ontology.ts#${name}`;
const each = (names: string[], mapper: string) => Object.fromEntries(names.map((name) => [name, mapper]));

/**
 * Types from the schema: resolvers for the server, operations for the client; and from the heads of the statements in
 * cypher/ what each takes and gives. `npm run codegen` writes them.
 */
const config: CodegenConfig = {
  schema: 'server/schema/**/*.graphql',
  hooks: { afterAllFileWrite: [] },
  generates: {
    'server/schema/types.generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        enumValues: { EntityType: entityTypes },
        contextType: './request/context.ts#Context',
        scalars: { Date: 'string', ID: 'string', Upload: '../import/read/uploads.ts#Upload' },
        maybeValue: 'T | null | undefined',
        inputMaybeValue: 'T | null | undefined',
        mappers: {
          EntityType: record('EntityType as EntityTypeName'),
          Entity: record('EntityRecord'),
          ...each(entities, record('EntityRecord')),
          Link: record('LinkRecord'),
          ...each(links, record('LinkRecord')),
          Relation: '../graph/relations/relation.ts#RelationRecord',
          RelationConnection: './connection.ts#Connection<RelationRecord>',
          Path: '../graph/paths/path-records.ts#PathRecord',
          PathConnection: '../graph/paths/routes.ts#RoutePage<PathRecord>',
          Trace: '../graph/trace/trace.ts#TraceRecord',
          YearAmount: money('YearAmount as YearMoney'),
          SpanAmount: money('SpanAmount as SpanMoney'),
          MoneySum: money('MoneySum as SumOfMoney'),
          Figure: record('FigureRecord'),
          Claim: record('ClaimRecord'),
          Source: record('SourceRecord'),
          Story: '../graph/elements/datasets.ts#StoryRecord',
          Dataset: '../graph/elements/datasets.ts#DatasetRecord',
          ImportFormat: '../formats/reading.ts#ImportFormat as ImporterOf',
          ExportFormat: '../formats/writing.ts#ExportFormat as ExporterOf',
          ImportJob: '../import/jobs.ts#ImportJob as Job',
          ImportResult: '../import/report.ts#ImportReport',
          ImportPlace: '../formats/reading.ts#Place as FilePlace',
          ImportPreview: '../import/preview.ts#Preview',
          Period: record('PeriodRecord'),
          Ontology: ontology('Ontology as Vocabulary'),
          EntityTypeInfo: ontology('EntityTypeTerm'),
          FamilyInfo: ontology('FamilyTerm'),
          LinkType: ontology('LinkTypeTerm'),
          Measure: ontology('MeasureTerm'),
          EntityConnection: './connection.ts#Connection<EntityRecord>',
          LinkConnection: './connection.ts#Connection<LinkRecord>',
          ClaimConnection: './connection.ts#Connection<ClaimRecord>',
          MatchCandidate: '../match/proposals.ts#Proposal',
          MatchCandidateConnection: './connection.ts#Connection<Proposal>',
          MatchDecision: '../merge/decisions.ts#Decision',
          NameOf: '../merge/names-of.ts#NameOf as NameOfRecord',
          Case: '../graph/cases/case-form.ts#CaseHead',
          CaseConnection: './connection.ts#Connection<CaseHead>',
          CaseVersion: '../graph/cases/case-form.ts#CaseVersion as CaseVersionHead',
          CaseView: '../graph/cases/case-form.ts#CaseView as CaseViewHead',
          StartingPoint: '../graph/cases/starting-points.ts#StartingPoint as StartingPointRecord',
          SourceConnection: './connection.ts#Connection<SourceRecord>',
        },
      },
    },
    'server/graph/access/statements.generated.ts': { plugins: ['./bin/statements/plugin.js'] },
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
        scalars: { Date: 'string', ID: 'string', Upload: 'File' },
      },
    },
  },
};

export default config;
