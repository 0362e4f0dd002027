import { type CommunityJob, findCommunities } from './communities.ts';

/** One job a worker: the page ends it by ending the worker. */
globalThis.onmessage = (event: MessageEvent<CommunityJob>) => {
  globalThis.postMessage(findCommunities(event.data));
};
