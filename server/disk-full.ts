/** What people read where a disk has no room left, whoever met it: Node, the engine, or another thread; else null. */
export function diskFull(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const { code } = error as NodeJS.ErrnoException;
  if (code !== 'ENOSPC' && code !== 'EDQUOT' && !/no space left|quota exceeded/i.test(error.message))
    return null;
  return 'There is no room left on the disk of the data folder (ENTENTE_DATA). Make room, then do the same again: what was begun is finished, or has changed nothing.';
}
