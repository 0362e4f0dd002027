import type { RequestHandler } from 'express';
import { refuse, type Places } from './answers.ts';

/** How many requests of a sort may be open at a time. */
export interface Cap {
  readonly inAll: number;
  /** From one address. Behind a proxy all come from the proxy's. */
  readonly perAddress: number;
  /** What they are, as people call them: `exports`. */
  readonly what: string;
}

/** Turns away what is more than may be open at a time: 503, with when to try again. A request is open until answered or given up. */
export function capRequests({ inAll, perAddress, what }: Cap): RequestHandler {
  const open = new Map<string, number>();
  let all = 0;
  return (request, response, next) => {
    const address = request.socket.remoteAddress ?? '';
    const here = open.get(address) ?? 0;
    if (all >= inAll || here >= perAddress) {
      response.set('Retry-After', '5');
      const whose = all >= inAll ? 'all' : 'your address';
      const most = all >= inAll ? inAll : perAddress;
      refuse(
        response,
        503,
        'UNAVAILABLE',
        `Entente has ${most} ${what} open, the most for ${whose}; try again when one is done.`,
      );
      return;
    }
    all += 1;
    open.set(address, here + 1);
    response.once('close', () => {
      all -= 1;
      const left = (open.get(address) ?? 1) - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
    next();
  };
}

/** Places to work in, free for so many at a time. */
export function createPlaces(count: number): Places {
  const waiting: (() => void)[] = [];
  let free = count;
  return {
    take: async () => {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    leave: () => {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    },
  };
}
