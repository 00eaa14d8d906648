import { browser } from 'wxt/browser'
import { download } from '../../components/download.ts'
import { openLetter as readLetter, signLetter } from '../../utils/letter-signature.ts'
import { localIso } from '../../utils/log/local-time.ts'
import type { Comment } from '../../utils/newsroom/comments.ts'
import { type Document, titleOf } from '../../utils/newsroom/document.ts'
import { legible, legibleLine } from '../../utils/newsroom/legible.ts'
import type { Person } from '../../utils/newsroom/person.ts'
import { answerTo } from '../../utils/newsroom/review.ts'
import type { Answer, Request } from '../../utils/newsroom/schema.ts'
import type { ChannelText } from '../../utils/newsroom/text.ts'
import type { Problem } from '../../utils/pack/validate.ts'
import { shareSoon } from '../../utils/replication/connection.ts'
import { findingsFor } from './check.ts'
import { database, kept, pack } from './state.ts'

/** What became of a file that was opened. */
export type Opening =
  | { readonly ok: false; readonly name: string; readonly problems: readonly Problem[] }
  | {
      readonly ok: true
      readonly name: string
      /** Where it leads. */
      readonly href: string
      readonly what: 'request' | 'requestKnown' | 'approved' | 'changed' | 'returned' | 'known' | 'foreign'
      readonly by: string
    }

const largestFile = 16_000_000

/** Reads a file of another newsroom. One that is refused changes nothing. */
export async function openLetter(file: File): Promise<Opening | undefined> {
  const { name } = file
  if (file.size > largestFile) {
    const reason = 'berkas terlalu besar untuk sebuah tinjauan'
    return { ok: false, name, problems: [{ path: '', reason }] }
  }
  const read = await readLetter(await file.text())
  if (!read.ok) return { ok: false, name, problems: read.problems }
  let opening: Opening | undefined
  await kept(async () => {
    const letter = read.value
    if (letter.kind === 'request') {
      const { request } = letter
      const state = await database.receive(request, Date.now())
      const what = state === 'new' ? 'request' : 'requestKnown'
      opening = { ok: true, name, href: `#/tinjauan/${request.id}`, what, by: request.from.name }
      return
    }
    const { answer } = letter
    const taken = await database.take(answer, Date.now())
    if (taken.state === 'refused') {
      opening = { ok: false, name, problems: [taken.problem] }
      return
    }
    const what = taken.state === 'new' ? answer.decision : taken.state
    opening = { ok: true, name, href: `#/naskah/${answer.document}`, what, by: answer.by.name }
  })
  return opening
}

/** Makes the file that asks for a review of a draft, and notes that it was asked for. */
export async function askForReview(document: Document, from: Person, note: string): Promise<boolean> {
  const { texts, verdict } = document
  const request: Request = {
    format: 'saring-permintaan-tinjauan',
    version: 2,
    id: crypto.randomUUID(),
    document: document.id,
    title: legibleLine(titleOf(document)),
    from: legiblePerson(from),
    at: localIso(new Date()),
    note: legible(note),
    texts: [...texts],
    ...(verdict && { before: [...verdict.texts] }),
    findings: findingsFor(texts),
    comments: [...(document.comments ?? [])],
    history: [...document.history],
    pack: { id: pack.value!.id, version: pack.value!.version },
    engine: browser.runtime.getManifest().version,
  }
  return kept(async () => {
    const signed = await signLetter(request, await database.letterKeys())
    await database.ask(signed, Date.now())
    saveRequest(signed)
    await shareSoon()
  })
}

/** Makes the file that answers a request, and keeps the answer. */
export async function answerRequest(
  request: Request,
  given: {
    texts: readonly ChannelText[]
    returned: boolean
    by: Person
    comment: string
    comments: readonly Comment[]
  },
): Promise<Answer | undefined> {
  const answer = answerTo(request, {
    ...given,
    by: legiblePerson(given.by),
    comment: legible(given.comment),
    texts: [...given.texts],
    comments: [...given.comments],
    at: localIso(new Date()),
  })
  let signed: Answer | undefined
  await kept(async () => {
    signed = await signLetter(answer, await database.letterKeys())
    await database.answer(signed)
    saveAnswer(signed)
    await shareSoon()
  })
  return signed
}

export const legiblePerson = ({ name, position }: Person): Person => ({
  name: legibleLine(name, 200),
  position: legibleLine(position, 200),
})

const saveRequest = (request: Request) => save(`saring-tinjauan-${slugOf(request.title)}.json`, request)
export const saveAnswer = (answer: Answer) => save(`saring-jawaban-${slugOf(answer.title)}.json`, answer)

const save = (name: string, letter: object) =>
  download(name, new Blob([JSON.stringify(letter, undefined, 1)], { type: 'application/json' }))

/** A title as part of a file's name. */
const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 40)
    .replace(/-$/u, '') || 'naskah'
