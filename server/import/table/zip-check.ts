import { inflateRawSync } from 'node:zlib';

const MOST = 128 * 1024 * 1024;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * What is wrong with a workbook as a ZIP file, or null: damaged, or larger unpacked than 128 MB. The sizes that the
 * archive states are checked first, then that they are true, so that nothing larger is ever unpacked.
 */
export function zipProblem(bytes: Buffer): string | null {
  try {
    const entries = entriesOf(bytes);
    if (entries === null) return DAMAGED;
    const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
    if (total > MOST) return `This workbook is ${Math.round(total / 1024 / 1024)} MB unpacked; ${TOO_BIG}`;
    return entries.every((entry) => honest(bytes, entry)) ? null : DAMAGED;
  } catch (error) {
    // Offsets beyond the file, sizes that are not true, data that does not unpack.
    if (/^(?:ERR_|Z_)/.test((error as NodeJS.ErrnoException).code ?? '')) return DAMAGED;
    throw error;
  }
}

const DAMAGED = 'This is no workbook, or a damaged one; open it in a spreadsheet program and save it again.';
const TOO_BIG = 'at most 128 MB fit, so save the sheet as CSV.';

interface Entry {
  readonly packed: number;
  readonly unpacked: number;
  readonly start: number;
  readonly deflated: boolean;
}

function entriesOf(bytes: Buffer): Entry[] | null {
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(END);
  const end = bytes.lastIndexOf(signature);
  if (end < 0 || end + 22 > bytes.length) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) return null;
    entries.push({
      deflated: bytes.readUInt16LE(at + 10) !== 0,
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      start: bytes.readUInt32LE(at + 42),
    });
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** Whether an entry unpacks to the size that is stated, without unpacking more than that. */
function honest(bytes: Buffer, { packed, unpacked, start, deflated }: Entry): boolean {
  if (bytes.readUInt32LE(start) !== LOCAL) return false;
  const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
  if (from + packed > bytes.length) return false;
  if (!deflated) return packed === unpacked;
  const data = bytes.subarray(from, from + packed);
  return inflateRawSync(data, { maxOutputLength: Math.max(unpacked, 1) }).length === unpacked;
}
