import type { Places } from '../../backup/places.ts';
import { required } from '../../errors.ts';
import type { CommandContext } from '../context.ts';
import type { RunningServer } from '../lock-file.ts';
import { StoreError } from '../../store/graph-store.ts';
import { askServer, reasonOf } from '../store-or-server.ts';

/** Has a running server do what keeps its store safe (`http/keep.ts`). Throws a StoreError where it does not. */
export async function keepThrough<T>(
  server: RunningServer,
  what: 'verify' | 'backup',
  body: object,
): Promise<T> {
  const answer = await askServer(server, `/store/${what}`, body);
  const said = await answer.json<{ readonly done?: T }>();
  if (answer.ok && said?.done !== undefined) return said.done;
  throw new StoreError('UNAVAILABLE', reasonOf(said, answer));
}

/** The places that graphs are kept in. Throws where a command line has none, which is a fault of ours. */
export async function placesOf({ places }: CommandContext): Promise<Places> {
  return required(await places?.(), 'place to keep graphs in');
}
