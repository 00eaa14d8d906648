import { Dexie, type Table } from 'dexie'
import type { Recognised } from './messages.ts'
import { type Approval, approvalsIn } from './newsroom/approval.ts'
import { type Document, newDocument, withStep, withTexts } from './newsroom/document.ts'
import { fingerprintOf } from './newsroom/fingerprint.ts'
import type { Answer, Person, Request } from './newsroom/schema.ts'
import { type ChannelText, sameTexts } from './newsroom/text.ts'

/** Why a state of a draft was kept: by the clock, by a press, with a request, or before something took its place. */
export type VersionKind = 'auto' | 'saved' | 'asked' | 'answered' | 'replaced' | 'elsewhere'

/** The texts of a draft as they stood at some time. */
export interface Version {
  readonly n?: number
  readonly document: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly kind: VersionKind
  readonly texts: readonly ChannelText[]
}

/** A request that came to this newsroom, with what its editor has made of it so far. */
export interface Review {
  /** The request's. */
  readonly id: string
  readonly request: Request
  readonly texts: readonly ChannelText[]
  readonly comment: string
  readonly receivedAt: number
  readonly answer?: Answer
}

interface Meta {
  readonly key: 'me'
  readonly value: Person
}

/** Milliseconds after the last version from which on the next change keeps one more, by itself. */
const versionEvery = 10 * 60_000
/** Versions of one draft that are kept by the clock; older ones go. */
const mostAutomatic = 40

/** Drafts, their versions and their reviews, apart from the log. Opened in our own origin only. */
export class NewsroomDatabase extends Dexie {
  readonly documents!: Table<Document, string>
  readonly versions!: Table<Version, number>
  readonly reviews!: Table<Review, string>
  readonly approvals!: Table<Approval, string>
  readonly meta!: Table<Meta, Meta['key']>

  constructor(name = 'saring-redaksi') {
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({
      documents: 'id, at, *fingerprints',
      versions: '++n, document, [document+kind]',
      reviews: 'id, receivedAt',
      approvals: 'hash',
      meta: 'key',
    })
  }

  /**
   * Keeps the texts of a draft as they are typed. `known` is what the writer last saw stored: what another window has
   * written meanwhile becomes a version before it is written over.
   */
  async write(
    id: string,
    texts: readonly ChannelText[],
    known: readonly ChannelText[],
    now: number,
  ): Promise<void> {
    await this.transaction('rw', this.documents, this.versions, async () => {
      const stored = await this.documents.get(id)
      if (!stored) return
      // White space alone makes no other text of it, and needs no version.
      if (sameTexts(stored.texts, texts)) await this.documents.put({ ...stored, texts })
      else await this.#change(stored, texts, known, now)
    })
  }

  async #change(
    stored: Document,
    texts: readonly ChannelText[],
    known: readonly ChannelText[],
    now: number,
  ): Promise<void> {
    if (!sameTexts(stored.texts, known)) await this.#keep(stored, 'elsewhere', now)
    else {
      const latest = await this.versions.where('document').equals(stored.id).last()
      if (now - (latest?.at ?? stored.createdAt) > versionEvery) await this.#keep(stored, 'auto', now)
    }
    await this.documents.put(withTexts(stored, texts, now))
  }

  /** Keeps the draft as it stands; nothing when the latest version is the same. */
  async keepVersion(id: string, now: number): Promise<boolean> {
    return this.transaction('rw', this.documents, this.versions, async () => {
      const stored = await this.documents.get(id)
      return stored !== undefined && this.#keep(stored, 'saved', now)
    })
  }

  /** Puts other texts in place of a draft's; those that stood become a version. */
  async replace(id: string, texts: readonly ChannelText[], now: number): Promise<void> {
    await this.transaction('rw', this.documents, this.versions, async () => {
      const stored = await this.documents.get(id)
      if (!stored) return
      await this.#keep(stored, 'replaced', now)
      await this.documents.put(withTexts(stored, texts, now))
    })
  }

  /** Notes that a review was asked for. */
  async ask(request: Request, now: number): Promise<void> {
    await this.transaction('rw', this.documents, this.versions, this.meta, async () => {
      const stored = await this.documents.get(request.document)
      if (!stored) return
      await this.#keep(stored, 'asked', now)
      await this.meta.put({ key: 'me', value: request.from })
      await this.documents.put({
        ...stored,
        at: now,
        asked: { request: request.id, at: request.at, texts: request.texts },
        history: withStep(stored.history, {
          at: request.at,
          what: 'asked',
          by: request.from,
          comment: request.note,
        }),
      })
    })
  }

  /**
   * Takes an editor's answer: `known` when it was taken before, `late` when the draft was sent again since, so that only
   * its approval is kept and the draft stays. A draft that is not here begins with the answer's texts.
   */
  async take(answer: Answer, now: number): Promise<'new' | 'known' | 'late' | 'foreign'> {
    const { documents, versions, approvals } = this
    return this.transaction('rw', documents, versions, approvals, async () => {
      const stored = await documents.get(answer.document)
      if (stored?.verdict?.request === answer.request && stored.verdict.at === answer.at) return 'known'
      await approvals.bulkPut(approvalsIn(answer))
      const { request, decision, by, at, comment, texts } = answer
      const verdict = { request, decision, by, at, comment, texts }
      const step = { at, what: decision, by, comment }
      if (!stored) {
        const fresh = { ...newDocument(answer.document, texts, now), title: answer.title }
        await documents.put({ ...fresh, verdict, asked: { request, at, texts }, history: [step] })
        return 'foreign'
      }
      const history = withStep(stored.history, step)
      if (stored.asked && stored.asked.request !== request) {
        await documents.put({ ...stored, history })
        return 'late'
      }
      if (decision === 'changed') await this.#keep(stored, 'answered', now)
      const next = decision === 'changed' ? withTexts(stored, texts, now) : { ...stored, at: now }
      await documents.put({ ...next, verdict, history })
      return 'new'
    })
  }

  /** Keeps a request that came; one that is here stays as its editor left it. */
  async receive(request: Request, now: number): Promise<'new' | 'known'> {
    return this.transaction('rw', this.reviews, async () => {
      if (await this.reviews.get(request.id)) return 'known'
      await this.reviews.put({ id: request.id, request, texts: request.texts, comment: '', receivedAt: now })
      return 'new'
    })
  }

  /** Keeps an editor's answer, and knows its approved texts here too. */
  async answer(answer: Answer): Promise<void> {
    await this.transaction('rw', this.reviews, this.approvals, this.meta, async () => {
      await this.reviews.update(answer.request, { answer, texts: answer.texts, comment: answer.comment })
      await this.approvals.bulkPut(approvalsIn(answer))
      await this.meta.put({ key: 'me', value: answer.by })
    })
  }

  /** Removes a draft with its versions. Approvals stay: what was approved may still be posted. */
  async forget(id: string): Promise<void> {
    await this.transaction('rw', this.documents, this.versions, async () => {
      await this.documents.delete(id)
      await this.versions.where('document').equals(id).delete()
    })
  }

  /** What this newsroom knows of a text: the activity that it belongs to, and who approved it. */
  async recognise(text: string): Promise<Recognised> {
    const hash = fingerprintOf(text)
    const [approval, documents] = await Promise.all([
      this.approvals.get(hash),
      this.documents.where('fingerprints').equals(hash).sortBy('at'),
    ])
    const activity = approval?.document ?? documents.at(-1)?.id
    if (activity === undefined) return {}
    if (!approval) return { activity }
    const { by, position, at } = approval
    return { activity, approval: { by, position, at, proof: 'file' } }
  }

  async me(): Promise<Person> {
    return (await this.meta.get('me'))?.value ?? { name: '', position: '' }
  }

  async #keep({ id, texts }: Document, kind: VersionKind, at: number): Promise<boolean> {
    const latest = await this.versions.where('document').equals(id).last()
    if (latest && sameTexts(latest.texts, texts)) return false
    await this.versions.add({ document: id, at, kind, texts })
    const automatic = await this.versions.where('[document+kind]').equals([id, 'auto']).primaryKeys()
    await this.versions.bulkDelete(automatic.slice(0, -mostAutomatic))
    return true
  }
}
