import type { Table } from 'dexie'
import type { Checked } from '../../pack/validate.ts'
import type { Shadow } from './shadow.ts'

/** Kinds of documents that people change, and that go to the server only where an admin chose them. */
export const sharedKinds = ['aspirations', 'drafts', 'packs'] as const
export type SharedKind = (typeof sharedKinds)[number]

/** What marks the documents of each kind among all that a database may hold. */
export const typeOf: Readonly<Record<SharedKind, string>> = {
  aspirations: 'saring-aspirasi',
  drafts: 'saring-naskah',
  packs: 'saring-paket',
}

/** Where the contents of one kind lie, with what is known of the server's side. */
export interface SharedStore {
  readonly kind: SharedKind
  readonly shadows: Table<Shadow, string>
  /** A deletion erases: no change that somebody made meanwhile brings the document back. */
  readonly erases: boolean
  /** Whether a document of this id never changes, so that one the server has needs no look. */
  fixed(id: string): boolean
  /** All together or nothing. */
  atomically<Result>(work: () => Promise<Result>): Promise<Result>
  /** Of all documents that are here. */
  ids(): Promise<string[]>
  /** Undefined for what is not here, and null for what is here and may not go out. Called within `atomically`, too. */
  get(id: string): Promise<unknown>
  getAll(ids: readonly string[]): Promise<unknown[]>
  /** Puts a content that `read` let through in the place of what is here. */
  put(id: string, content: unknown): Promise<void>
  remove(id: string): Promise<void>
  /** Checks a foreign content. */
  read(id: string, content: unknown): Checked<unknown> | Promise<Checked<unknown>>
}
