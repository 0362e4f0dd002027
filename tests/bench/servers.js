/** Servers in processes of their own, asked over HTTP as a browser asks them. */
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';

/** One connection is kept, as a browser keeps it. */
const agent = new Agent({ keepAlive: true });

/** Compressing costs the one that does it, and on one machine saves nothing: it isn't asked for. */
function post(url, body) {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asking = request(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part) => (text += part));
      response.once('end', () => resolve(text)).once('error', reject);
    });
    asking.once('error', (error) => {
      // The server had closed the connection while nothing was asked.
      if (asking.reusedSocket) resolve(post(url, body));
      else reject(error);
    });
    asking.end(body);
  });
}

/** How long a server may take until it listens, in milliseconds. */
const patience = 180_000;

/** Starts a script that writes its address; it answers at `url`, `ask` posts one GraphQL question and gives its data. */
export async function startServer(script, args, env = {}) {
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const url = await new Promise((resolve, reject) => {
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
      const found = /http:\/\/[^\s/]+/.exec(out);
      if (!found || !out.includes('listens')) return;
      clearTimeout(late);
      resolve(found[0]);
    });
    void ended.then((code) => reject(new Error(`${script} ended with ${code} before it listened.`)));
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`${script} did not listen within ${patience / 1000} s.`));
    }, patience);
  });
  const ask = async (query, variables) => {
    const { data, errors } = JSON.parse(await post(`${url}/graphql`, JSON.stringify({ query, variables })));
    if (errors) throw new Error(`${script}: ${JSON.stringify(errors[0])}`);
    return data;
  };
  return {
    url,
    ask,
    pid: child.pid,
    stop: async () => {
      child.stdin.end();
      const forced = setTimeout(() => child.kill('SIGKILL'), 15_000);
      await ended;
      clearTimeout(forced);
    },
  };
}

export const startEntente = (env) => startServer(join(import.meta.dirname, 'serve.js'), [], env);

/** What a process holds of memory, now and at most so far: `210 MB (at most 340)`; `–` where the system doesn't tell. */
export function memoryText(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const megabytes = (key) => Math.round(Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)?.[1]) / 1024);
    return `${megabytes('VmRSS')} MB (at most ${megabytes('VmHWM')})`;
  } catch {
    return '–';
  }
}
