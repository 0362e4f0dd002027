import { Router } from 'express';
import { awaySeconds } from './answers.ts';
import { StoreError, type GraphStore } from '../store/graph-store.ts';

/** How long the store may take to answer before it counts as not ready. */
const patience = 2_000;

async function answersInTime(store: GraphStore): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new StoreError('UNAVAILABLE', 'The store did not answer in time.')),
      patience,
    );
  });
  await Promise.race([store.ping(), late]).finally(() => clearTimeout(timer));
}

/** `/health/live`: the process runs. `/health/ready`: the store answers; 503 and why when it does not. */
export function health(store: GraphStore, isStopping: () => boolean): Router {
  const router = Router();
  router.use((_, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/live', (_, response) => {
    response.json({ status: 'live' });
  });
  router.get('/ready', async (_, response) => {
    if (isStopping()) {
      response.status(503).json({ status: 'stopping', reason: 'Entente is stopping.' });
      return;
    }
    try {
      await answersInTime(store);
      response.json({ status: 'ready', engine: store.info.engine, version: store.info.version });
    } catch (error) {
      const reason = error instanceof StoreError ? error.message : 'The store does not answer.';
      response.set('Retry-After', awaySeconds).status(503).json({ status: 'unavailable', reason });
    }
  });
  return router;
}
