import * as v from 'valibot'
import { openLetter } from '../../letter-signature.ts'
import { commentsSchema } from '../../newsroom/comments.ts'
import type { Document } from '../../newsroom/document.ts'
import { personSchema } from '../../newsroom/person.ts'
import { type Answer, decisions, mostSteps, stepSchema } from '../../newsroom/schema.ts'
import { channelTextsSchema, fingerprintsOf } from '../../newsroom/text.ts'
import { NewsroomDatabase } from '../../newsroom-database.ts'
import { answerId, requestId, type Version, versionId } from '../../newsroom-tables.ts'
import { moment, remark } from '../../pack/kinds.ts'
import { type Checked, validate } from '../../pack/validate.ts'
import type { SharedStore } from './store.ts'

const uuid = v.pipe(v.string(), v.uuid('harus UUID'))
const time = v.pipe(v.number(), v.safeInteger('harus bilangan bulat'), v.minValue(0, 'kurang dari 0'))
const publicKey = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u, 'harus 64 angka heksadesimal'))
const comment = v.pipe(v.string(), v.maxLength(5000, 'lebih dari 5.000 karakter'))

const draftSchema = v.strictObject({
  title: remark,
  texts: channelTextsSchema,
  createdAt: time,
  at: time,
  asked: v.optional(v.strictObject({ request: uuid, at: moment, texts: channelTextsSchema })),
  verdict: v.optional(
    v.strictObject({
      request: uuid,
      decision: v.picklist(decisions),
      by: personSchema,
      at: moment,
      comment,
      texts: channelTextsSchema,
      key: v.optional(publicKey),
    }),
  ),
  requests: v.optional(v.pipe(v.array(uuid), v.maxLength(mostSteps, `lebih dari ${mostSteps} permintaan`))),
  away: v.optional(v.literal(true)),
  comments: v.optional(commentsSchema),
  history: v.pipe(v.array(stepSchema), v.maxLength(mostSteps, `lebih dari ${mostSteps} langkah`)),
})
type SharedDraft = v.InferOutput<typeof draftSchema>

const versionSchema = v.strictObject({
  document: uuid,
  at: time,
  kind: v.picklist(['saved', 'asked', 'answered', 'replaced', 'elsewhere']),
  texts: channelTextsSchema,
  comments: v.optional(commentsSchema),
})

const wrong = (path: string, reason: string) => ({ ok: false as const, problems: [{ path, reason }] })
const draftId = (id: string): string => `naskah:${id}`
const [draftPrefix, versionPrefix, requestPrefix, answerPrefix] = [
  'naskah:',
  'versi:',
  'tinjauan:',
  'jawaban:',
]

/** Drafts of the newsroom with their versions, and the letters between authors and editors. */
export function sharedDrafts(database: NewsroomDatabase = new NewsroomDatabase()): SharedStore {
  const { documents, versions, letters, shadows } = database
  const idIn = (id: string, prefix: string) => id.slice(prefix.length)
  const get = async (id: string): Promise<unknown> => {
    if (id.startsWith(draftPrefix)) {
      const found = await documents.get(idIn(id, draftPrefix))
      if (!found) return undefined
      const { id: _, fingerprints: __, ...draft } = found
      return draft
    }
    if (!id.startsWith(versionPrefix)) return (await letters.get(id))?.letter
    const found = await versions.where('id').equals(id).first()
    if (!found) return undefined
    const { n: _, id: __, ...version } = found
    return version
  }
  return {
    kind: 'drafts',
    shadows,
    erases: false,
    fixed: (id) => !id.startsWith(draftPrefix),
    atomically: (work) => database.transaction('rw', database.forSharing, work),
    async ids() {
      const [drafts, kept, sent] = await Promise.all([
        documents.toCollection().primaryKeys(),
        versions.orderBy('id').keys(),
        letters.toCollection().primaryKeys(),
      ])
      return [...drafts.map(draftId), ...kept.map(String), ...sent]
    },
    get,
    getAll: (ids) => Promise.all(ids.map(get)),
    async put(id, content) {
      if (id.startsWith(draftPrefix)) {
        const draft = content as SharedDraft
        const fingerprints = fingerprintsOf(draft.texts)
        const document = { ...draft, id: idIn(id, draftPrefix), fingerprints } as Document
        await database.replaceShared(document, draft.at)
      } else if (id.startsWith(versionPrefix)) {
        const known = await versions.where('id').equals(id).count()
        if (known === 0) await versions.add({ ...(content as Version), id })
      } else await database.receiveLetter(id, content as Parameters<typeof database.receiveLetter>[1])
    },
    async remove(id) {
      if (id.startsWith(draftPrefix)) await database.forget(idIn(id, draftPrefix))
      else if (id.startsWith(versionPrefix)) await versions.where('id').equals(id).delete()
      else await letters.delete(id)
    },
    read: (id, content) => readShared(id, content),
  }
}

async function readShared(id: string, content: unknown): Promise<Checked<unknown>> {
  if (id.startsWith(draftPrefix)) {
    const named = v.is(uuid, id.slice(draftPrefix.length))
    return named ? validate(draftSchema, content) : wrong('_id', 'bukan id naskah')
  }
  if (id.startsWith(versionPrefix)) {
    const checked = validate(versionSchema, content)
    if (!checked.ok || versionId(content as Version) === id) return checked
    return wrong('_id', 'tidak cocok dengan isinya')
  }
  if (!id.startsWith(requestPrefix) && !id.startsWith(answerPrefix))
    return wrong('_id', 'jenis naskah tidak dikenal')
  const checked = await openLetter(JSON.stringify(content) ?? '')
  if (!checked.ok) return checked
  const { value } = checked
  const own = value.kind === 'request' ? requestId(value.request) : answerId(content as Answer)
  if (own !== id) return wrong('_id', 'tidak cocok dengan isinya')
  return { ok: true, value: value.kind === 'request' ? value.request : value.answer }
}
