import { createServer, type RequestListener } from 'node:http';

/** Why Entente cannot listen where it was told to; the message says what to change. */
export class ListenError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ListenError';
  }
}

export interface Listening {
  /** Where a browser on this machine finds it, `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes no further requests and resolves when those under way are answered, at most `grace` milliseconds later. */
  close(grace?: number): Promise<void>;
}

/** Listens on `host` and `port` (0: any free one). Rejects with a ListenError when that is not possible. */
export function listen(handler: RequestListener, host: string, port: number): Promise<Listening> {
  const server = createServer(handler);
  const close = (grace = 10_000) =>
    new Promise<void>((resolve) => {
      // A connection that the browser keeps open for later requests must not hold the stop up.
      const idle = setInterval(() => server.closeIdleConnections(), 50);
      const forced = setTimeout(() => server.closeAllConnections(), grace);
      server.close(() => {
        clearInterval(idle);
        clearTimeout(forced);
        resolve();
      });
      server.closeIdleConnections();
    });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      resolve({ url: `http://${urlHost(host)}:${bound}`, close });
    });
  });
}

/** `0.0.0.0` and `::` mean every interface; a browser needs one of them. */
function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): ListenError {
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${port} on ${host} is in use by another program. Stop it, or set PORT to a free port.`,
    EACCES: `Port ${port} may not be used without more rights. Set PORT to a number above 1023.`,
    EADDRNOTAVAIL: `HOST is ${host}, which is no address of this machine. Set HOST to 127.0.0.1 or 0.0.0.0.`,
    ENOTFOUND: `HOST is ${host}, which cannot be resolved. Set HOST to 127.0.0.1 or 0.0.0.0.`,
  };
  const sentence =
    sentences[error.code ?? ''] ?? `Entente cannot listen on ${host}:${port}: ${error.message}.`;
  return new ListenError(sentence, { cause: error });
}
