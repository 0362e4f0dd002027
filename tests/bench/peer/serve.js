// A server of `@neo4j/graphql` over the bench's graph, by Apollo and Express as Entente's is: `serve.js BOLT-ADDRESS
// LINK-TYPES`. Writes its address and serves until its standard input ends.
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { Neo4jGraphQL } from '@neo4j/graphql';
import express from 'express';
import neo4j from 'neo4j-driver';
import { typeDefsOf } from './schema.js';

const [uri, types] = process.argv.slice(2);
const driver = neo4j.driver(uri);
const schema = await new Neo4jGraphQL({ typeDefs: typeDefsOf(types.split(',')), driver }).getSchema();
const apollo = new ApolloServer({
  schema,
  plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()],
});
await apollo.start();
const app = express();
app.use('/graphql', express.json(), expressMiddleware(apollo, { context: async () => ({}) }));
const server = app.listen(0, '127.0.0.1', () =>
  console.log(`http://127.0.0.1:${server.address().port} listens`),
);
process.stdin.resume().once('end', () => process.exit(0));
