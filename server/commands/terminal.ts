import { SingleBar } from 'cli-progress';
import { nowAndThen } from '../graph/access/turn.ts';
import type { ImportProgress } from '../import/dataset.ts';

const maxWidth = 60;

/** Rows under a heading as a table in plain text; cells too long are cut with an ellipsis, but for the last column. */
export function textTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) =>
    row.map((cell, at) => (at < head.length - 1 ? short(cell) : flat(cell))),
  );
  const widths = head.map((_, at) =>
    Math.max(...cells.map((row) => Math.min(row[at]?.length ?? 0, maxWidth))),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  const [first, ...rest] = cells.map(line);
  return [first, line(widths.map((width) => '-'.repeat(width))), ...rest, ''].join('\n');
}

const flat = (text: string) => text.replace(/\s+/g, ' ');

function short(text: string): string {
  const one = flat(text);
  return one.length > maxWidth ? `${one.slice(0, maxWidth - 1)}…` : one;
}

/** Where an import's progress is shown; `stop` ends the line. */
interface ProgressView {
  show(progress: ImportProgress): void;
  stop(): void;
}

const words = { reading: 'Reading', checking: 'Checking', writing: 'Writing' } as const;
const count = (n: number) => n.toLocaleString('en-US');

/** A bar with rows, rate and time left on a terminal; a plain line every five seconds elsewhere. */
export function progressView(stream: NodeJS.WriteStream | null, err: (text: string) => void): ProgressView {
  return stream?.isTTY ? bar(stream) : lines(err);
}

function bar(stream: NodeJS.WriteStream): ProgressView {
  let phase: ImportProgress['phase'] | null = null;
  let since = 0;
  let current: SingleBar | null = null;
  return {
    show: (progress) => {
      if (progress.phase !== phase) {
        current?.stop();
        phase = progress.phase;
        since = performance.now();
        current = new SingleBar({
          ...{ stream, hideCursor: true, fps: 5, clearOnComplete: true, etaBuffer: 50 },
          // Checking goes by steps: its rows were counted while they were read.
          format: `${words[phase].padEnd(8)} {bar} {percentage} %  {rows} rows  ${phase === 'checking' ? '' : '{rate}/s  '}{eta_formatted} left`,
        });
        current.start(Math.max(1, progress.total), 0, { rows: '0', rate: '0' });
      }
      const seconds = (performance.now() - since) / 1_000;
      const rate = seconds > 0 ? Math.round(progress.rows / seconds) : 0;
      current?.update(progress.done, { rows: count(progress.rows), rate: count(rate) });
    },
    stop: () => {
      current?.stop();
      current = null;
    },
  };
}

function lines(err: (text: string) => void): ProgressView {
  const tell = nowAndThen(err);
  let phase = '';
  let since = performance.now();
  return {
    show: (progress) => {
      if (progress.phase !== phase) {
        phase = progress.phase;
        since = performance.now();
      }
      tell(() => progressLine(progress, (performance.now() - since) / 1_000));
    },
    stop: () => undefined,
  };
}

/** How far a phase is after so many seconds. */
function progressLine({ phase, done, total, rows }: ImportProgress, seconds: number): string {
  const share = total > 0 ? done / total : 0;
  const left =
    share > 0 && seconds >= 1 ? `, about ${Math.ceil((seconds / share) * (1 - share))} s left` : '';
  // Checking goes by steps: its rows were counted while they were read.
  const rate = phase === 'checking' || seconds < 1 ? '' : `, ${count(Math.round(rows / seconds))} a second`;
  return `${words[phase]}: ${Math.round(share * 100)} %, ${count(rows)} rows${rate}${left}.\n`;
}
