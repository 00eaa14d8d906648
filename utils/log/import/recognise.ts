import type { ArchivePlatform } from './archive.ts'
import { suiteColumns } from './archive-suite.ts'

/** What a file is, by what is in it: an export of ours, a platform's own archive, Business Suite's table. */
export type FileKind = 'export' | ArchivePlatform | 'suite'

/** Bytes that are looked at. */
const startSize = 65_536

/** Recognises a file by its beginning, whatever its name; undefined for what nothing here reads. */
export async function recognise(file: Blob): Promise<FileKind | undefined> {
  const start = (await file.slice(0, startSize).text()).replace(/^\uFEFF/u, '').trimStart()
  if (/^window\.YTD\./u.test(start)) return /^window\.YTD\.tweets?\./u.test(start) ? 'x' : undefined
  return /^[[{]/u.test(start) ? kindOfJson(start) : kindOfTable(start)
}

function kindOfJson(start: string): FileKind | undefined {
  if (/"format"\s*:\s*"saring-log"/u.test(start)) return 'export'
  if (/^\[\s*\{\s*"tweet"\s*:/u.test(start) || /"full_text"\s*:/u.test(start)) return 'x'
  if (/^\{\s*"ig_(?:stories|reels_media|other_media|posts|archived_post_media)"/u.test(start))
    return 'instagram'
  // An album of Facebook has pictures with the same time in them, but its posts have a time of their own.
  if (/"timestamp"\s*:\s*\d/u.test(start) && /"(?:data|attachments)"\s*:\s*\[/u.test(start)) return 'facebook'
  if (/"creation_timestamp"\s*:\s*\d/u.test(start) && /"media"\s*:\s*\[/u.test(start)) return 'instagram'
  return undefined
}

function kindOfTable(start: string): FileKind | undefined {
  const [head = ''] = start.split(/\r\n?|\n/u, 1)
  const names = head.split(/[,;\t]/u).map((name) => name.replace(/^\s*"|"\s*$/gu, '').toLowerCase())
  if (names.includes('hash') && names.includes('installation')) return 'export'
  const suite = suiteColumns.every((aliases) => aliases.some((name) => names.includes(name)))
  return suite ? 'suite' : undefined
}
