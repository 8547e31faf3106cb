# One image for everything that runs: the API (which serves the web app), the worker, and the one-shot
# that prepares the database. Which one it is, the command says (see docker-compose.yml).
FROM node:20-bookworm-slim AS build
WORKDIR /stagekeur
COPY package.json package-lock.json .npmrc ./
COPY api/package.json api/
COPY web/package.json web/
COPY migrations/package.json migrations/
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 WEB_DIST=/stagekeur/web/dist
WORKDIR /stagekeur
COPY --from=build /stagekeur/package.json ./
COPY --from=build /stagekeur/node_modules node_modules
COPY --from=build /stagekeur/api/package.json api/
COPY --from=build /stagekeur/api/node_modules api/node_modules
COPY --from=build /stagekeur/api/dist api/dist
COPY --from=build /stagekeur/api/data api/data
COPY --from=build /stagekeur/migrations/dist migrations/dist
COPY --from=build /stagekeur/web/dist web/dist
COPY --from=build /stagekeur/scripts scripts
USER node
EXPOSE 3000
CMD ["node", "--disable-warning=ExperimentalWarning", "api/dist/main.js"]
