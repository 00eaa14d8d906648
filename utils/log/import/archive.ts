import type { Kind } from '../../draft/kind.ts'
import { type Platform, platformNames } from '../../draft/platform.ts'
import { readMetaPost } from './archive-meta.ts'
import { readSuite, suiteColumns } from './archive-suite.ts'
import { readXPost } from './archive-x.ts'
import { readCsv } from './csv-read.ts'
import { parseElement, splitJson } from './json-split.ts'
import { FileError } from './problem.ts'

/** The platforms whose own archives are read, each with what reads an item of it. */
const readers = {
  x: readXPost,
  facebook: (data: unknown) => readMetaPost(data, 'facebook'),
  instagram: (data: unknown) => readMetaPost(data, 'instagram'),
} as const
export type ArchivePlatform = keyof typeof readers

/** A post as a platform's own archive tells it. */
export interface ArchivePost {
  readonly platform: Platform
  readonly kind: Kind
  /** Undefined where the archive does not say whose it is. */
  readonly account?: string
  readonly text: string
  /** Milliseconds since 1970. */
  readonly publishedAt: number
  readonly permalink: string | null
  readonly postId: string | null
  readonly media: readonly { readonly type: string; readonly alt: string }[]
}

/** What an archive holds that is no post of one's own, and why it is passed over, in Indonesian. */
export interface Passed {
  readonly passed: string
}

export type ArchiveItem = { readonly line: number } & (ArchivePost | Passed)

export interface ArchiveOptions {
  /** What the archive was asked of, for items that do not say it: Instagram's and Facebook's look alike. */
  readonly platform: Platform
  /** IANA zone in which Business Suite told its times. */
  readonly timeZone: string
  readonly signal?: AbortSignal
}

/**
 * Reads what the platforms hand out: X's `tweets.js`, Facebook's and Instagram's posts, reels and stories of "Download
 * your information" as JSON, and the table of contents of Meta Business Suite as CSV. Some items at a time; throws a
 * `FileError` where something is not as those archives are.
 */
export async function* readArchive(file: Blob, options: ArchiveOptions): AsyncGenerator<ArchiveItem[]> {
  const start = (await file.slice(0, 1000).text()).replace(/^\uFEFF/u, '').trimStart()
  if (/^(?:[[{]|window\.YTD\.)/u.test(start)) yield* readJson(file, options)
  else yield* readTable(file, options)
}

async function* readJson(file: Blob, { platform, signal }: ArchiveOptions): AsyncGenerator<ArchiveItem[]> {
  for await (const elements of splitJson(file, signal)) {
    yield elements.map((element) => {
      const { line } = element
      const data = parseElement(element)
      const item = Object.hasOwn(readers, platform) ? readers[platform as ArchivePlatform](data) : undefined
      if (item === undefined)
        throw new FileError(line, `bukan unggahan dari arsip ${platformNames[platform]}`)
      return { line, ...item }
    })
  }
}

async function* readTable(file: Blob, { timeZone, signal }: ArchiveOptions): AsyncGenerator<ArchiveItem[]> {
  const onHead = (names: readonly string[]) => {
    const missing = suiteColumns.find((aliases) => !aliases.some((name) => names.includes(name)))
    if (missing) throw new FileError(1, `bukan tabel Meta Business Suite: tidak ada kolom "${missing[0]}"`)
  }
  // Whether the day or the month comes first shows only when all of them are known.
  const rows: Parameters<typeof readSuite>[0][number][] = []
  for await (const some of readCsv(file, onHead, signal)) {
    rows.push(...some)
    if (rows.length > 200_000) throw new FileError(1, 'lebih dari 200.000 unggahan')
  }
  yield readSuite(rows, timeZone)
}
