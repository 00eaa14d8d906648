import type { LogEntry } from '../log/entry.ts'
import type { Block, Value } from './document.ts'
import { number } from './wording.ts'

/** An editor with the posts that they approved before publication. */
export interface ApprovedBy {
  readonly by: string
  readonly position: string
  readonly posts: number
}

/** Who approved posts, the one with the most first. Approvals hold for a text letter by letter: an edited one has none. */
export function approvalsOf(entries: Iterable<LogEntry>): readonly ApprovedBy[] {
  const found = new Map<string, ApprovedBy>()
  for (const { kind, approval } of entries) {
    if (kind !== 'post' || !approval) continue
    const { by, position } = approval
    const key = JSON.stringify([by, position])
    found.set(key, { by, position, posts: (found.get(key)?.posts ?? 0) + 1 })
  }
  return [...found.values()].sort((a, b) => b.posts - a.posts || (a.by < b.by ? -1 : 1))
}

/** Who approved what was published; nothing where nobody did, since not every office has a newsroom. */
export function approvalBlocks(approvals: readonly ApprovedBy[]): readonly Block[] {
  if (approvals.length === 0) return []
  const posts = approvals.reduce((sum, one) => sum + one.posts, 0)
  const text = (value: string): Value => (value === '' ? undefined : { text: value })
  return [
    {
      kind: 'paragraph',
      id: 'persetujuan',
      text: `${number(posts)} kiriman disetujui redaksi sebelum terbit. Nama penyetuju dicatat menurut berkas jawaban tinjauan.`,
    },
    {
      kind: 'table',
      name: 'Persetujuan redaksi',
      columns: ['Disetujui oleh', 'Jabatan', 'Kiriman'],
      rows: approvals.map((one) => [text(one.by), text(one.position), { number: one.posts }]),
    },
  ]
}
