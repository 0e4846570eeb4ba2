/** Tells on a stream how a download goes: one line redrawn on a terminal, else a line every tenth. */
export class Progress {
  #done = 0;
  #resumed = 0;
  #started = Date.now();
  #drawn = 0;
  #tenth = 0;

  /**
   * @param {NodeJS.WriteStream | { write(text: string): unknown, isTTY?: boolean, columns?: number }} stream
   * @param {string} label
   * @param {number} total bytes
   */
  constructor(stream, label, total) {
    this.stream = stream;
    this.label = label;
    this.total = total;
  }

  /** @param {number} bytes that an earlier run had */
  resume(bytes) {
    this.#done += bytes;
    this.#resumed += bytes;
    this.#tenth = Math.floor((this.#done / this.total) * 10);
  }

  /** @param {number} bytes negative when some have to be fetched again */
  add(bytes) {
    this.#done += bytes;
    if (this.stream.isTTY) this.#redraw();
    else if (this.#done / this.total >= (this.#tenth + 1) / 10) {
      this.#tenth = Math.floor((this.#done / this.total) * 10);
      this.stream.write(`${this.#line()}\n`);
    }
  }

  end() {
    if (!this.stream.isTTY) return;
    this.#drawn = 0;
    this.#redraw();
    this.stream.write('\n');
  }

  #redraw() {
    const now = Date.now();
    if (now - this.#drawn < 100) return;
    this.#drawn = now;
    const width = (this.stream.columns || 80) - 1;
    this.stream.write(`\r\x1b[K${this.#line().slice(0, width)}`);
  }

  #line() {
    const share = this.total ? Math.min(this.#done / this.total, 1) : 1;
    const seconds = (Date.now() - this.#started) / 1000;
    const rate = (this.#done - this.#resumed) / Math.max(seconds, 0.001);
    const bar = this.stream.isTTY ? ` ${'█'.repeat(Math.round(share * 20)).padEnd(20, '░')}` : '';
    const left = share < 1 && rate > 0 ? `, ${duration((this.total - this.#done) / rate)} left` : '';
    const percent = `${Math.floor(share * 100)} %`.padStart(5);
    return `${this.label}${bar} ${percent} of ${megabytes(this.total)}, ${megabytes(rate)}/s${left}`;
  }
}

/** @param {number} bytes */
export function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}

/** @param {number} seconds */
function duration(seconds) {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
