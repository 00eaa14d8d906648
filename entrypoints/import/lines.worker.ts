import { expose, transfer } from 'comlink'
import { type LaidLines, readLines } from '../../utils/log/import/read-lines.ts'

const reader = {
  read(lines: Uint8Array, now: number): LaidLines | undefined {
    const laid = readLines(lines, now)
    return laid && transfer(laid, laid.blocks.map(({ buffer }) => buffer) as ArrayBuffer[])
  },
}
export type LineReader = typeof reader

expose(reader)
