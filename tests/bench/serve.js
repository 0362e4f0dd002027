// Entente's own app over the store that the environment chooses. It ships no dossiers and greets nobody, so that the
// graph is the bench's alone. Writes its address and serves until its standard input ends.
import { readConfig } from '../../dist/server/config.js';
import { loadOntology } from '../../dist/server/graph/ontology/ontology.js';
import { createApp } from '../../dist/server/http/app.js';
import { listen } from '../../dist/server/http/listen.js';
import { openStore } from '../../dist/server/main.js';

const config = readConfig(process.env);
const store = await openStore(config, () => undefined);
const { app, stop } = await createApp(store, loadOntology(), { timeLimit: config.timeLimit });
const { url, close } = await listen(app, config.host, 0);
console.log(`${url} listens`);
const end = async () => {
  await Promise.all([close(), stop()]);
  process.exit(0);
};
process.stdin.resume().once('end', () => void end());
