import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Router } from 'express';
import { systemCode } from '../../errors.ts';
import { requireWhole } from '../../graph/access/whole.ts';
import { brokenOffImports } from '../../import/write/resume.ts';
import { StoreError, type GraphStore } from '../../store/graph-store.ts';
import { awaySeconds } from '../answers.ts';

/** How long the store may take to answer before it counts as not ready. */
const patience = 2_000;

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new StoreError('UNAVAILABLE', 'The store did not answer in time.')),
      patience,
    );
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Resolves where the store answers within two seconds; rejects with why not. */
export function answersInTime(store: GraphStore): Promise<void> {
  return inTime(store.ping());
}

/** What a server's health is told from. */
export interface Patient {
  readonly store: GraphStore;
  isStopping(): boolean;
  /** Whether this process imports or removes something now. */
  isImporting(): boolean;
  /** Where data or uploads are kept; it need not be there yet. */
  readonly folder: string;
  /** Bytes free on its disk below which that is told; a twentieth of it unless told, at most a gigabyte. */
  readonly leastFree?: number | undefined;
}

/**
 * `/health/live`: the process runs. `/health/ready`: the store answers; 503 and why when it does not. `warnings`, where
 * there are any, say what will keep writers from their work, though readers are answered.
 */
export function health(patient: Patient): Router {
  const { store } = patient;
  const router = Router();
  router.use((_, response, next) => {
    response.set('Cache-Control', 'no-store');
    next();
  });
  router.get('/live', (_, response) => {
    response.json({ status: 'live' });
  });
  router.get('/ready', async (_, response) => {
    if (patient.isStopping()) {
      response.status(503).json({ status: 'stopping', reason: 'Entente is stopping.' });
      return;
    }
    try {
      await answersInTime(store);
      requireWhole(store);
      const broken = await inTime(brokenOffImports(store, patient.isImporting()));
      const disk = await fullDisk(patient.folder, patient.leastFree);
      const warnings = [...(disk ? [disk] : []), ...broken];
      const { engine, version } = store.info;
      response.json({ status: 'ready', engine, version, ...(warnings.length > 0 && { warnings }) });
    } catch (error) {
      const reason = error instanceof StoreError ? error.message : 'The store does not answer.';
      response.set('Retry-After', awaySeconds).status(503).json({ status: 'unavailable', reason });
    }
  });
  return router;
}

const gigabyte = 1024 ** 3;

/** A sentence where the disk of a folder, or of the folder it will be in, is nearly full; null where it is not. */
async function fullDisk(folder: string, leastFree: number | undefined): Promise<string | null> {
  let disk;
  try {
    disk = await statfs(folder);
  } catch (error) {
    const parent = dirname(folder);
    if (systemCode(error) !== 'ENOENT' || parent === folder) return null;
    return fullDisk(parent, leastFree);
  }
  const free = disk.bavail * disk.bsize;
  const least = leastFree ?? Math.min(gigabyte, (disk.blocks * disk.bsize) / 20);
  if (free >= least) return null;
  const megabytes = Math.floor(free / 1024 ** 2).toLocaleString('en');
  return `The disk of the data folder (ENTENTE_DATA) has ${megabytes} MB left; make room before the next import.`;
}
