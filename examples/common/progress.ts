/** @file Shows how far an epoch has come. */

import cliProgress from 'cli-progress';

export interface Progress {
  /** @param seen items so far @param loss their mean loss */
  update(seen: number, loss: number): void;
  stop(): void;
}

let current: Progress | null = null;

/** A bar on a terminal, else a plain line at each quarter of the way. `unit` names what is counted. */
export function startProgress(
  label: string,
  total: number,
  unit = 'images',
  stream: NodeJS.WriteStream = process.stdout,
): Progress {
  const start = performance.now();
  const speed = (seen: number): string => {
    const rate = Math.round((seen * 1000) / (performance.now() - start));
    return `${rate.toLocaleString('en-US')} ${unit}/s`;
  };
  current = stream.isTTY ? startBar(label, total, stream, speed) : startLines(label, total, stream, speed);
  return current;
}

/** Takes away the bar that is shown, if there is one. */
export function stopProgress(): void {
  current?.stop();
  current = null;
}

type Speed = (seen: number) => string;

function startBar(label: string, total: number, stream: NodeJS.WriteStream, speed: Speed): Progress {
  const bar = new cliProgress.SingleBar({
    format: `${label} {bar} {percentage}%  loss {loss}  {speed}  {eta_formatted} left`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 100,
    stream,
  });
  bar.start(total, 0, { loss: '…', speed: '…' });
  return {
    update: (seen, loss) => bar.update(seen, { loss: loss.toFixed(4), speed: speed(seen) }),
    stop: () => bar.stop(),
  };
}

function startLines(label: string, total: number, stream: NodeJS.WriteStream, speed: Speed): Progress {
  let quarters = 0;
  return {
    update(seen, loss) {
      const reached = Math.floor((4 * seen) / total);
      if (reached <= quarters) return;
      quarters = reached;
      stream.write(`${label}  ${25 * reached}%  loss ${loss.toFixed(4)}  ${speed(seen)}\n`);
    },
    stop: () => undefined,
  };
}
