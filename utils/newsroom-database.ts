import type { Recognised } from './messages.ts'
import { approvalsIn } from './newsroom/approval.ts'
import { type Comment, followComments, mergeComments } from './newsroom/comments.ts'
import { type Document, newDocument, withStep, withTexts } from './newsroom/document.ts'
import { fingerprintOf } from './newsroom/fingerprint.ts'
import type { Person } from './newsroom/person.ts'
import { misplaced } from './newsroom/replay.ts'
import { type Answer, mostSteps, type Request } from './newsroom/schema.ts'
import { type ChannelText, sameTexts } from './newsroom/text.ts'
import { type Editor, meet, proofBy, type Trust, trustIn } from './newsroom/trust.ts'
import { answerId, NewsroomTables, requestId, type VersionKind, versionId } from './newsroom-tables.ts'
import type { Problem } from './pack/validate.ts'

/** What became of an answer. */
export type Taking =
  | { readonly state: 'new' | 'known' | 'foreign' }
  | { readonly state: 'refused'; readonly problem: Problem }

/** Milliseconds after the last version from which on the next change keeps one more, by itself. */
const versionEvery = 10 * 60_000
/** Versions of one draft that are kept by the clock; older ones go. */
const mostAutomatic = 40

/** What is done with drafts, their versions and their reviews. Opened in our own origin only. */
export class NewsroomDatabase extends NewsroomTables {
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
      if (sameTexts(stored.texts, texts)) await this.documents.put(withTexts(stored, texts, stored.at))
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

  /** Keeps what is said to places in a draft's texts as they are stored. */
  async comment(id: string, update: (comments: readonly Comment[]) => readonly Comment[]): Promise<void> {
    await this.transaction('rw', this.documents, async () => {
      const stored = await this.documents.get(id)
      if (stored) await this.documents.put({ ...stored, comments: update(stored.comments ?? []) })
    })
  }

  /** Notes that a review was asked for. */
  async ask(request: Request, now: number): Promise<void> {
    const { documents, versions, meta, letters } = this
    await this.transaction('rw', documents, versions, meta, letters, async () => {
      const stored = await documents.get(request.document)
      if (!stored) return
      await letters.put({ id: requestId(request), letter: request, mine: true })
      await this.#keep(stored, 'asked', now)
      await this.meta.put({ key: 'me', value: request.from })
      await this.documents.put({
        ...stored,
        at: now,
        asked: { request: request.id, at: request.at, texts: request.texts },
        requests: [...(stored.requests ?? []), request.id].slice(-mostSteps),
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
   * Takes an editor's answer: `known` when it was taken before, `foreign` when the draft is not here and begins with the
   * answer's texts. One that is no answer to the draft's latest request is refused, and changes nothing. It takes the
   * place of every earlier approval of the draft. With `gently`, what was written since the request stays, and the
   * editor's texts become a version.
   */
  async take(answer: Answer, now: number, gently = false): Promise<Taking> {
    const { documents, versions, approvals, keys, meta } = this
    return this.transaction('rw', [documents, versions, approvals, keys, meta], async (): Promise<Taking> => {
      const stored = await documents.get(answer.document)
      const { request, decision, by, at, comment, texts, key } = answer
      if (stored?.verdict?.request === request && stored.verdict.at === at) return { state: 'known' }
      const problem = misplaced(answer, stored, await this.#approvalsOf(answer.document).toArray())
      if (problem) return { state: 'refused', problem }
      await this.#meet(answer.key, by, now)
      await this.#approve(answer)
      const verdict = { request, decision, by, at, comment, texts, ...(key !== undefined && { key }) }
      const step = { at, what: decision, by, comment }
      if (!stored || stored.away) {
        const fresh = stored ?? { ...newDocument(answer.document, texts, now), title: answer.title }
        if (stored) await this.#keep(stored, 'answered', now)
        const asked = { request, at, texts }
        const comments = mergeComments(answer.comments, fresh.comments ?? [])
        const history = withStep(fresh.history, step)
        await documents.put({
          ...withTexts(fresh, texts, now),
          verdict,
          asked,
          history,
          comments,
          away: true,
        })
        return { state: stored ? 'new' : 'foreign' }
      }
      const history = withStep(stored.history, step)
      const wroteOn = gently && stored.asked !== undefined && !sameTexts(stored.texts, stored.asked.texts)
      if (decision === 'changed') await this.#keep(wroteOn ? { ...stored, texts } : stored, 'answered', now)
      const next = decision === 'changed' && !wroteOn ? withTexts(stored, texts, now) : { ...stored, at: now }
      const said = followComments(answer.comments, texts, next.texts)
      const comments = mergeComments(next.comments ?? [], said)
      await documents.put({ ...next, verdict, history, comments })
      return { state: 'new' }
    })
  }

  /** Keeps a request that came; one that is here stays as its editor left it. */
  async receive(request: Request, now: number): Promise<'new' | 'known'> {
    return this.transaction('rw', this.reviews, this.keys, this.meta, async () => {
      await this.#meet(request.key, request.from, now)
      if (await this.reviews.get(request.id)) return 'known'
      const { id, texts, comments } = request
      await this.reviews.put({ id, request, texts, comment: '', comments, receivedAt: now })
      return 'new'
    })
  }

  /** Keeps an editor's answer, and knows its approved texts here too. */
  async answer(answer: Answer): Promise<void> {
    await this.transaction('rw', this.reviews, this.approvals, this.meta, this.letters, async () => {
      await this.letters.put({ id: answerId(answer), letter: answer, mine: true })
      const { texts, comment, comments } = answer
      await this.reviews.update(answer.request, { answer, texts, comment, comments })
      await this.#approve(answer)
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

  /**
   * What this newsroom knows of a text: the activity that it belongs to, and who approved it. `editors` are those of the
   * pack. An approval on which nobody may rely is told apart.
   */
  async recognise(text: string, editors: readonly Editor[]): Promise<Recognised> {
    const hash = fingerprintOf(text)
    const [approval, documents] = await Promise.all([
      this.approvals.get(hash),
      this.documents.where('fingerprints').equals(hash).sortBy('at'),
    ])
    const activity = approval?.document ?? documents.at(-1)?.id
    if (activity === undefined) return {}
    if (!approval) return { activity }
    const { key, position, at } = approval
    const trust = await this.trust(key, editors)
    const proof = proofBy(trust, editors)
    const by = editors.find((editor) => editor.key === key)?.name ?? approval.by
    return proof
      ? { activity, approval: { by, position, at, proof }, trust }
      : { activity, doubtful: { by, at }, trust }
  }

  /** Whom a letter comes from that bears this key, or none. */
  async trust(key: string | undefined, editors: readonly Editor[]): Promise<Trust> {
    const [known, own] = await Promise.all([
      key === undefined ? undefined : this.keys.get(key),
      this.ownKey(),
    ])
    return trustIn(key, { editors, known, own })
  }

  #approvalsOf(document: string) {
    return this.approvals.where('document').equals(document)
  }

  async #approve(answer: Answer): Promise<void> {
    await this.#approvalsOf(answer.document).delete()
    await this.approvals.bulkPut(approvalsIn(answer))
  }

  async #meet(key: string | undefined, by: Person, now: number): Promise<void> {
    if (key === undefined || key === (await this.ownKey())) return
    const met = meet(key, by, await this.keys.toArray(), now)
    if (met) await this.keys.put(met)
  }

  /** Puts a draft as it came from the server in the place of the own one, whose texts become a version. */
  async replaceShared(document: Document, now: number): Promise<void> {
    await this.transaction('rw', this.documents, this.versions, this.letters, async () => {
      const stored = await this.documents.get(document.id)
      if (stored && !sameTexts(stored.texts, document.texts)) await this.#keep(stored, 'elsewhere', now)
      const { verdict } = document
      if (verdict?.key === undefined || (await this.#isProven(verdict, stored)))
        await this.documents.put(document)
      else {
        const { key: _, ...unsigned } = verdict
        await this.documents.put({ ...document, verdict: unsigned })
      }
    })
  }

  /** Whether a verdict bears the key of an answer whose signature was read here: the draft itself bears none. */
  async #isProven(
    { request, at, key }: NonNullable<Document['verdict']>,
    stored: Document | undefined,
  ): Promise<boolean> {
    const same = (one: { readonly at: string; readonly key?: string | undefined }) =>
      one.at === at && one.key === key
    if (stored?.verdict && stored.verdict.request === request && same(stored.verdict)) return true
    const answers = await this.letters.where('id').startsWith(`jawaban:${request}:`).toArray()
    return answers.some(({ letter }) => same(letter))
  }

  /** Takes a letter that came by the server. What an editor here has begun on the same request stays. */
  async receiveLetter(id: string, letter: Request | Answer): Promise<void> {
    await this.transaction('rw', this.forSharing, async () => {
      await this.letters.put({ id, letter })
      // By the letter's own time, so that every computer makes the same of it.
      const at = Date.parse(letter.at)
      if (letter.format === 'saring-permintaan-tinjauan') await this.receive(letter, at)
      else await this.#receiveAnswer(letter, at)
    })
  }

  async #receiveAnswer(answer: Answer, at: number): Promise<void> {
    const { documents, letters, reviews } = this
    const asked = await letters.get(requestId({ id: answer.request }))
    if (asked?.mine && (await documents.get(answer.document))) await this.take(answer, at, true)
    else if (!misplaced(answer, undefined, await this.#approvalsOf(answer.document).toArray())) {
      await this.#meet(answer.key, answer.by, at)
      await this.#approve(answer)
    }
    await reviews
      .where('id')
      .equals(answer.request)
      .modify((review) => {
        if (!review.answer) Object.assign(review, { answer })
      })
  }

  async #keep({ id, texts, comments }: Document, kind: VersionKind, at: number): Promise<boolean> {
    const latest = await this.versions.where('document').equals(id).last()
    if (latest && sameTexts(latest.texts, texts)) return false
    const said = comments && comments.length > 0 && { comments }
    const version = { document: id, at, kind, texts, ...said }
    await this.versions.add(kind === 'auto' ? version : { ...version, id: versionId(version) })
    const automatic = await this.versions.where('[document+kind]').equals([id, 'auto']).primaryKeys()
    await this.versions.bulkDelete(automatic.slice(0, -mostAutomatic))
    return true
  }
}
