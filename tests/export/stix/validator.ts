import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether OASIS's `stix2_validator` (PyPI: stix2-validator) is on the PATH. */
export const hasValidator = spawnSync('stix2_validator', ['--help']).status === 0;

/**
 * What OASIS's validator has against a bundle by the JSON schemas of STIX 2.1 and their mandatory rules; '' for
 * nothing. Of the recommendations only that against repeated ids is checked: others would fetch lists of IANA.
 */
export function validate(text: string, more: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-stix-'));
  try {
    const file = join(folder, 'bundle.json');
    writeFileSync(file, text);
    const args = ['--version', '2.1', '-e', '203', ...more, file];
    const { status, stdout, stderr } = spawnSync('stix2_validator', args, { encoding: 'utf8' });
    return status === 0 ? '' : `${stdout}${stderr}`.slice(0, 4_000);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
