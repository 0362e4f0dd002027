# Entente with its client built in. The graph is in Neo4j (set NEO4J_URI) or in the volume at /data.
FROM node:22-bookworm-slim AS build
WORKDIR /entente
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN node bin/build.js && npm prune --omit=dev --no-audit --no-fund

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 ENTENTE_DATA=/data
WORKDIR /entente
COPY --from=build /entente/package.json ./
COPY --from=build /entente/node_modules ./node_modules
COPY --from=build /entente/bin ./bin
COPY --from=build /entente/cypher ./cypher
COPY --from=build /entente/dossiers ./dossiers
COPY --from=build /entente/recipes ./recipes
COPY --from=build /entente/schemas ./schemas
COPY --from=build /entente/server ./server
COPY --from=build /entente/dist ./dist
# The sources are here for the schema and the ontology beside them; what was built is not built again.
RUN rm server/tsconfig.json && mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+(process.env.PORT||4000)+'/health/ready').then((r)=>process.exit(r.ok?0:1),()=>process.exit(1))"]
# Node itself, not npm, so that SIGTERM reaches it.
CMD ["node", "bin/entente.js", "serve"]
