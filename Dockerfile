# The product beside a PostgreSQL of its own (docker-compose.yml): the embedded one is left out of the image.
FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# What makes the page of /explore is an optional package of this platform, as PostgreSQL is: this stage takes both, the image neither.
RUN npm ci --ignore-scripts
COPY tsconfig.json ormconfig.ts ./
COPY src ./src
RUN npm run build

FROM node:20-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM node:20-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
COPY package.json ./
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY src/app/sample-desk ./src/app/sample-desk
COPY src/api/operations ./src/api/operations
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/src/main.js"]
