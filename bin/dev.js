#!/usr/bin/env node
// Serves the sources while they are worked on, at the address of `npm start`. Vite serves the client and replaces
// what changes in the open page; the server behind it is built anew and started again when its files change, and the
// page is loaded again. What does not compile is told, and the server that runs is left running. Ctrl-C ends all.
import { fork } from 'node:child_process';
import { createServer } from 'node:http';
import { dirname, join, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createServer as createVite } from 'vite';
import { build } from './build.js';

const self = fileURLToPath(import.meta.url);
const root = dirname(dirname(self));
/** What the server is built from and what it reads when it starts. */
const watched = ['server', 'cypher', 'dossiers', 'recipes'].map((name) => join(root, name));
/** What the server answers rather than Vite. */
const served = ['/graphql', '/export', '/health'];

if (process.argv[2] === 'serve') await serveBuilt();
else await develop();

/** The process behind: serves what is built until it is told to stop, or until the one before it is gone. */
async function serveBuilt() {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
  const { run } = await import('../dist/server/cli.js');
  process.exitCode = await run(['node', 'entente', 'serve']);
}

async function develop() {
  const page = createServer();
  const port = await listen(page, Number(process.env.PORT || 4000)).catch((error) => {
    if (error.code !== 'EADDRINUSE') throw error;
    console.error(`Port ${error.port} is in use by another program. Stop it, or set PORT to a free port.`);
    process.exit(1);
  });
  const backend = openBackend(await freePort(), `http://127.0.0.1:${port}`);
  const vite = await createVite({
    configFile: join(root, 'vite.config.js'),
    root: join(root, 'client'),
    // Vite looks for packages in the page, not in its workers, and loads the page again when it finds one later.
    optimizeDeps: { include: ['cytoscape-fcose'] },
    server: {
      middlewareMode: { server: page },
      hmr: { server: page },
      // The client has the recipes of tests/api/golden.
      fs: { allow: [root] },
      // The name in the Host header stays: who may change the graph hangs on it.
      proxy: Object.fromEntries(served.map((path) => [path, { target: backend.url, changeOrigin: false }])),
    },
  });
  page.on('request', async (request, response) => {
    const forServer = served.some((path) => request.url.startsWith(path));
    if (!forServer || (await backend.isUp())) vite.middlewares(request, response);
    else response.writeHead(503).end('The server did not start; the terminal says why.\n');
  });
  const again = whenQuiet(async () => {
    if (await backend.restart()) vite.ws.send({ type: 'full-reload' });
  });
  vite.watcher.add(watched).on('all', (_, file) => {
    if (watched.some((folder) => file.startsWith(folder + sep))) again();
  });
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, async () => {
      await Promise.all([vite.close(), backend.stop()]);
      process.exit(0);
    });
  await backend.restart();
}

/** The server in a process of its own at `port`; `shown` is the address that people use instead. */
function openBackend(port, shown) {
  const url = `http://127.0.0.1:${port}`;
  let child = null;
  let up = Promise.resolve(false);

  const start = () => {
    const env = { ...process.env, NODE_ENV: 'development', HOST: '127.0.0.1', PORT: String(port) };
    // In a process group of its own: Ctrl-C reaches it from here, once.
    child = fork(self, ['serve'], { env, detached: true, stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
    const started = child;
    started.ended = new Promise((resolve) => started.once('exit', resolve));
    return new Promise((resolve) => {
      started.stdout.setEncoding('utf8').on('data', (text) => {
        process.stdout.write(text.replaceAll(url, shown));
        if (text.includes(url)) resolve(true);
      });
      void started.ended.then(() => resolve(false));
    });
  };
  const stop = async () => {
    child?.kill('SIGTERM');
    await child?.ended;
  };
  return {
    url,
    stop,
    /** Whether it answers, once that is known. */
    isUp: () => up,
    /** Builds it, and only then puts the new one in the place of the old. Gives whether a new one answers. */
    async restart() {
      try {
        await build(['server'], console.error);
      } catch (error) {
        console.error(error.message);
        return false;
      }
      up = stop().then(start);
      if (!(await up)) console.error('The server ended. It is started again when its files change.');
      return up;
    },
  };
}

/** Runs `work` a moment after it was last asked for, never twice at once, and again if asked for meanwhile. */
function whenQuiet(work) {
  let asked = 0;
  let running = false;
  return async () => {
    asked += 1;
    if (running) return;
    running = true;
    for (let done = -1; done !== asked;) {
      done = asked;
      await sleep(100);
      if (done === asked) await work();
    }
    running = false;
  };
}

/** Listens on this machine; gives the port. */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server.address().port));
  });
}

async function freePort() {
  const server = createServer();
  const port = await listen(server, 0);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
