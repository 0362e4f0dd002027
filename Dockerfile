# Entente with its client built in. The graph is in Neo4j (set NEO4J_URI) or in the volume at /data.
FROM node:22-bookworm-slim AS build
WORKDIR /entente
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# The image holds what the package holds, with the packages of the lock file.
RUN npm pack --pack-destination /tmp && mkdir /packed && tar -xzf /tmp/entente-*.tgz -C /packed --strip-components=1 \
  && cp package-lock.json .npmrc /packed/ && cd /packed && npm ci --omit=dev

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 ENTENTE_DATA=/data
WORKDIR /entente
COPY --from=build /packed ./
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+(process.env.PORT||4000)+'/health/ready').then((r)=>process.exit(r.ok?0:1),()=>process.exit(1))"]
# Node itself, not npm, so that SIGTERM reaches it.
CMD ["node", "bin/entente.js", "serve"]
