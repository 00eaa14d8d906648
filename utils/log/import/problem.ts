/** What is wrong with a file: where, and why, in Indonesian. */
export interface Problem {
  /** From 1. */
  readonly line: number
  readonly reason: string
}

/** A file that cannot be read on. */
export class FileError extends Error implements Problem {
  constructor(
    readonly line: number,
    readonly reason: string,
  ) {
    super(`baris ${line}: ${reason}`)
  }
}

/** Problems that are told one by one; the others are counted. */
const mostTold = 100

/** Collects what is wrong with a file. */
export class Problems {
  count = 0
  readonly told: Problem[] = []

  add(line: number, reason: string): void {
    this.count += 1
    if (this.told.length < mostTold) this.told.push({ line, reason })
  }
}
