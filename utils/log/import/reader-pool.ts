import type { Readers } from './stage.ts'

/** A thread that reads lines. */
export interface ReaderThread {
  readonly read: Readers['read']
  readonly end: () => void
}

/** Threads that read the lines of a file in turn, begun with the first: a small file needs none. To be ended. */
export class ReaderPool implements Readers {
  readonly count: number
  readonly #begin: () => ReaderThread
  readonly #threads: ReaderThread[] = []
  #turn = 0

  constructor(count: number, begin: () => ReaderThread) {
    this.count = count
    this.#begin = begin
  }

  readonly read: Readers['read'] = (lines, now) => {
    const index = this.#turn++ % this.count
    this.#threads[index] ??= this.#begin()
    return this.#threads[index]!.read(lines, now)
  }

  end(): void {
    for (const thread of this.#threads) thread.end()
    this.#threads.length = 0
  }
}
