declare module 'graphql-upload/graphqlUploadExpress.mjs' {
  import type { RequestHandler } from 'express';
  // The package has no types of its own and exports this way.
  // eslint-disable-next-line import-x/no-default-export
  export default function graphqlUploadExpress(options: {
    readonly maxFieldSize?: number;
    readonly maxFileSize?: number;
    readonly maxFiles?: number;
  }): RequestHandler;
}

declare module 'graphql-upload/GraphQLUpload.mjs' {
  import type { GraphQLScalarType } from 'graphql';
  const GraphQLUpload: GraphQLScalarType;
  // The package has no types of its own and exports this way.
  // eslint-disable-next-line import-x/no-default-export
  export default GraphQLUpload;
}
