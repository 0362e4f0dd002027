import { once } from 'node:events';

/** Writes bytes to standard output and waits until it takes more. */
export async function putOut(bytes: Uint8Array): Promise<void> {
  if (!process.stdout.write(bytes)) await once(process.stdout, 'drain');
}
