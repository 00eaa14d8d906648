import { bytesOf, decode } from './bytes.ts'
import { FileError } from './problem.ts'

/** An object in one of the file's outer lists. */
export interface Element {
  /** Name of the list; empty when the whole file is the list. */
  readonly list: string
  /** Line on which it begins, from 1. */
  readonly line: number
  readonly text: string
  /** Its UTF-8, where the text is one that `isLine` knows. */
  readonly bytes?: Uint8Array
}

/** Knows lines that hold a whole object, so that these need not be looked through byte by byte. */
export type IsLine = (text: string) => boolean

/** Bytes of one element, and of all that lies between them. */
const largestElement = 8 * 2 ** 20
const largestFrame = 64 * 2 ** 20
const deepest = 64
const mostMisses = 50

const quote = 0x22
const backslash = 0x5c
const [brace, closingBrace, bracket, closingBracket] = [0x7b, 0x7d, 0x5b, 0x5d]
const newlineByte = 0x0a
const comma = 0x2c

/**
 * Cuts a JSON file into the objects of its outer lists (`[{…}, …]` or `{"entries": [{…}, …]}`) while it is read, so
 * that a file of any size needs the memory of one object. Cutting is all that is done here: each element, and the
 * frame that is left when they are taken out, is read by `JSON.parse`, which is many times faster than a parser
 * written in JavaScript, and as strict.
 */
export class JsonSplitter {
  #depth = 0
  /** Depth within which an element begins: 1 in a file that is a list, 2 in one that holds lists. */
  #listDepth = 0
  #inString = false
  #escaped = false
  #line = 1
  #inElement = false
  #elementLine = 1
  #elementSize = 0
  #elementParts: Uint8Array[] = []
  #frame = new Uint8Array(4096)
  #frameSize = 0
  /** The latest text directly in the outer object: before a list, it is the list's name. */
  #name: number[] = []
  #isLine: IsLine | undefined
  /** Lines that were asked for in vain, less those that were not. */
  #misses = 0
  #lines: DecodedLines | undefined

  constructor(isLine?: IsLine) {
    this.#isLine = isLine
  }

  push(bytes: Uint8Array): Element[] {
    const elements: Element[] = []
    let start = 0
    this.#lines = undefined
    // The loop over every byte works on what is near: fields of the class would double its time.
    let [depth, line, inString, escaped] = [this.#depth, this.#line, this.#inString, this.#escaped]
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at]!
      if (inString) {
        if (escaped) escaped = false
        else if (byte === backslash) escaped = true
        else if (byte === quote) inString = false
        if (depth === 1 && inString && this.#name.length < 100) this.#name.push(byte)
        if (byte === newlineByte) line += 1
      } else if (byte === quote) {
        inString = true
        if (depth === 1) this.#name = []
      } else if (byte === newlineByte) line += 1
      else if (byte === brace || byte === bracket) {
        if (depth === 0) this.#listDepth = byte === bracket ? 1 : 2
        if (depth >= deepest) throw new FileError(line, 'bersarang terlalu dalam')
        if (byte === brace && depth === this.#listDepth) {
          this.#keepFrame(bytes.subarray(start, at))
          const whole = this.#lineAt(bytes, at, line)
          if (whole) {
            elements.push(whole.element)
            this.#keepFrame(placeholder)
            start = whole.end
            at = whole.end - 1
            continue
          }
          this.#inElement = true
          this.#elementLine = line
          this.#elementSize = 0
          start = at
        }
        depth += 1
      } else if (byte === closingBrace || byte === closingBracket) {
        depth -= 1
        if (depth < 0) throw new FileError(line, 'susunan JSON rusak: ada tutup kurung tanpa pembuka')
        if (depth === this.#listDepth && this.#inElement) {
          elements.push(this.#finishElement(bytes.subarray(start, at + 1)))
          start = at + 1
        }
      }
    }
    this.#depth = depth
    this.#line = line
    this.#inString = inString
    this.#escaped = escaped
    this.#keepRest(bytes.subarray(start))
    return elements
  }

  /** Whether what follows stands in this list, between two of its objects. */
  isIn(list: string): boolean {
    const between = this.#depth === this.#listDepth && !this.#inString && !this.#inElement
    return between && this.#depth > 0 && this.#list() === list
  }

  /** The line of what follows, from 1. */
  get line(): number {
    return this.#line
  }

  /** Passes over lines that hold an object and a comma each, and are known to be sound. */
  pass(lines: number): void {
    this.#line += lines
    this.#keepFrame(passed)
  }

  /** What lies around the elements, each of which is 0 in it. */
  end(): unknown {
    if (this.#inString || this.#depth > 0) throw new FileError(this.#line, 'berkas terpotong sebelum selesai')
    // White space holds a byte order mark, too.
    const text = decode(this.#frame.subarray(0, this.#frameSize), this.#line).replace(
      /^\s*(?:window\.YTD\.\w+\.part\d+\s*=)?/u,
      '',
    )
    try {
      return JSON.parse(text)
    } catch {
      throw new FileError(this.#line, 'susunan JSON rusak')
    }
  }

  /** The element that is all there is from here to the end of the line, but for a comma. */
  #lineAt(bytes: Uint8Array, at: number, line: number): { element: Element; end: number } | undefined {
    if (!this.#isLine) return undefined
    const newline = bytes.indexOf(newlineByte, at)
    if (newline < 0) return undefined
    const end = bytes[newline - 1] === comma ? newline - 1 : newline
    if (end - at > largestElement || bytes[end - 1] !== closingBrace) return undefined
    const own = bytes.subarray(at, end)
    this.#lines ??= new DecodedLines(bytes, at)
    const text = this.#lines.textOf(at, end, newline) ?? decode(own, line)
    if (!this.#isLine(text)) {
      this.#misses += 1
      // A file of another make is not asked for ever.
      if (this.#misses > mostMisses) this.#isLine = undefined
      return undefined
    }
    if (this.#misses > 0) this.#misses -= 1
    return { element: { list: this.#list(), line, text, bytes: own }, end }
  }

  #list(): string {
    return this.#listDepth === 1 ? '' : String.fromCharCode(...this.#name)
  }

  #keepFrame(bytes: Uint8Array) {
    const size = this.#frameSize + bytes.length
    if (size > largestFrame)
      throw new FileError(this.#line, 'bukan berkas catatan: tidak ada daftar di dalamnya')
    if (size > this.#frame.length) {
      const larger = new Uint8Array(size * 2)
      larger.set(this.#frame)
      this.#frame = larger
    }
    this.#frame.set(bytes, this.#frameSize)
    this.#frameSize = size
  }

  #keepRest(bytes: Uint8Array) {
    if (!this.#inElement) {
      this.#keepFrame(bytes)
      return
    }
    this.#elementParts.push(bytes.slice())
    this.#growElement(bytes)
  }

  #growElement(bytes: Uint8Array) {
    this.#elementSize += bytes.length
    if (this.#elementSize > largestElement)
      throw new FileError(this.#elementLine, 'satu catatan lebih dari 8 MB')
  }

  #finishElement(last: Uint8Array): Element {
    this.#growElement(last)
    const bytes = this.#elementParts.length === 0 ? last : joined([...this.#elementParts, last])
    this.#elementParts = []
    this.#inElement = false
    this.#keepFrame(placeholder)
    return { list: this.#list(), line: this.#elementLine, text: decode(bytes, this.#elementLine) }
  }
}

/**
 * The lines of a piece as text, decoded together: one by one takes twice as long. They are followed from one to the
 * next; where something else lies between two of them, there is nothing more to be had of it.
 */
class DecodedLines {
  readonly #text: string | undefined
  #at: number
  #textAt = 0

  constructor(bytes: Uint8Array, at: number) {
    this.#at = at
    try {
      this.#text = decode(bytes.subarray(at, bytes.lastIndexOf(newlineByte)), 0)
    } catch {
      // Line by line it is told where it is no UTF-8.
    }
  }

  /** The text of the line whose bytes go from `at` to `end`, with its line break at `newline`. */
  textOf(at: number, end: number, newline: number): string | undefined {
    if (this.#text === undefined || at !== this.#at) return undefined
    const found = this.#text.indexOf('\n', this.#textAt)
    const next = found < 0 ? this.#text.length : found
    const text = this.#text.slice(this.#textAt, next - (newline - end))
    this.#at = newline + 1
    this.#textAt = next + 1
    return text
  }
}

const placeholder = new Uint8Array([0x30])
const passed = new Uint8Array([0x30, comma])

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Yields what each piece of the file completes, and returns the frame. Throws a `FileError`. */
export async function* splitJson(
  file: Blob,
  signal?: AbortSignal,
  isLine?: IsLine,
): AsyncGenerator<Element[], unknown> {
  const splitter = new JsonSplitter(isLine)
  for await (const bytes of bytesOf(file, signal)) yield splitter.push(bytes)
  return splitter.end()
}

/** Reads an element. A key that would reach into JavaScript's own objects is left to the schema to refuse. */
export function parseElement({ text, line }: Element): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new FileError(line, 'JSON rusak')
  }
}
