import { Dexie, type Table } from 'dexie'
import { type LetterKeys, makeLetterKeys } from './letter-signature.ts'
import type { Approval } from './newsroom/approval.ts'
import type { Comment } from './newsroom/comments.ts'
import type { Document } from './newsroom/document.ts'
import type { Person } from './newsroom/person.ts'
import type { Answer, Request } from './newsroom/schema.ts'
import type { ChannelText } from './newsroom/text.ts'
import type { KnownKey } from './newsroom/trust.ts'
import { hashOf, type Shadow } from './replication/shared/shadow.ts'

/** Why a state of a draft was kept: by the clock, by a press, with a request, or before something took its place. */
export type VersionKind = 'auto' | 'saved' | 'asked' | 'answered' | 'replaced' | 'elsewhere'

/** The texts of a draft as they stood at some time. */
export interface Version {
  readonly n?: number
  /** On the institution's server; missing for one that the clock kept, which goes nowhere. */
  readonly id?: string
  readonly document: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly kind: VersionKind
  readonly texts: readonly ChannelText[]
  /** What was said to places in them. */
  readonly comments?: readonly Comment[]
}

/** A request that came to this newsroom, with what its editor has made of it so far. */
export interface Review {
  /** The request's. */
  readonly id: string
  readonly request: Request
  readonly texts: readonly ChannelText[]
  readonly comment: string
  readonly comments?: readonly Comment[]
  readonly receivedAt: number
  readonly answer?: Answer
}

/** A request or an answer that was made here or came by the institution's server. */
export interface SharedLetter {
  /** As on the server. */
  readonly id: string
  readonly letter: Request | Answer
  /** Whether it was made here: its author's computer alone puts an answer into the draft. */
  readonly mine?: true
}

export const requestId = (request: Pick<Request, 'id'>): string => `tinjauan:${request.id}`
/** Two editors may answer one request: each answer is kept. */
export const answerId = (answer: Answer): string => `jawaban:${answer.request}:${hashOf(answer).slice(0, 32)}`
/** The same for the same texts at the same time, on whatever computer. */
export const versionId = ({ document, at, kind, texts, comments }: Omit<Version, 'n' | 'id'>): string =>
  `versi:${document}:${hashOf({ at, kind, texts, comments }).slice(0, 32)}`

type Meta =
  | { readonly key: 'me'; readonly value: Person }
  | { readonly key: 'keys'; readonly value: LetterKeys }

/** Where drafts, their versions and their reviews are stored, apart from the log, with who writes here and how they sign. */
export class NewsroomTables extends Dexie {
  readonly documents!: Table<Document, string>
  readonly versions!: Table<Version, number>
  readonly reviews!: Table<Review, string>
  readonly approvals!: Table<Approval, string>
  readonly meta!: Table<Meta, Meta['key']>
  readonly keys!: Table<KnownKey, string>
  readonly letters!: Table<SharedLetter, string>
  /** What is known of all that is shared with the institution's server. */
  readonly shadows!: Table<Shadow, string>

  constructor(name = 'saring-redaksi') {
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({
      documents: 'id, at, *fingerprints',
      versions: '++n, document, [document+kind]',
      reviews: 'id, receivedAt',
      approvals: 'hash',
      meta: 'key',
    })
    this.version(2).stores({ approvals: 'hash, document', keys: 'key' })
    this.version(3)
      .stores({ versions: '++n, document, [document+kind], id', letters: 'id', shadows: 'id, conflict' })
      .upgrade((transaction) =>
        transaction
          .table<Version>('versions')
          .toCollection()
          .modify((version) => {
            if (version.kind !== 'auto') Object.assign(version, { id: versionId(version) })
          }),
      )
  }

  /** The public key of this newsroom, in hex; undefined before its first letter. */
  async ownKey(): Promise<string | undefined> {
    return (await this.keysHere())?.public
  }

  /** The keys by which letters are signed here; made once. Undefined where the browser cannot sign. */
  async letterKeys(): Promise<LetterKeys | undefined> {
    const there = await this.keysHere()
    if (there) return there
    const made = await makeLetterKeys()
    if (!made) return undefined
    return this.transaction('rw', this.meta, async () => {
      // Another window may have made some meanwhile.
      const other = await this.keysHere()
      if (!other) await this.meta.put({ key: 'keys', value: made })
      return other ?? made
    })
  }

  private async keysHere(): Promise<LetterKeys | undefined> {
    const row = await this.meta.get('keys')
    return row?.key === 'keys' ? row.value : undefined
  }

  /** All that an exchange with the server may touch. */
  get forSharing() {
    const { documents, versions, reviews, approvals, keys, meta, letters, shadows } = this
    return [documents, versions, reviews, approvals, keys, meta, letters, shadows]
  }

  async me(): Promise<Person> {
    const row = await this.meta.get('me')
    return row?.key === 'me' ? row.value : { name: '', position: '' }
  }
}
