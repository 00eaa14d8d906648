import * as v from 'valibot'
import { id, label, moment, prose, remark } from '../pack/kinds.ts'
import { severities } from '../pack/schema.ts'
import { commentsSchema } from './comments.ts'
import { personSchema } from './person.ts'
import { channels, channelTextsSchema } from './text.ts'

const uuid = v.pipe(v.string(), v.uuid('harus UUID'))
const offset = v.pipe(
  v.number(),
  v.integer('harus bilangan bulat'),
  v.minValue(0, 'kurang dari 0'),
  v.maxValue(200_000, 'terlalu besar'),
)
const hex = (bytes: number) =>
  v.pipe(
    v.string(),
    v.regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`, 'u'), `harus ${bytes * 2} angka heksadesimal`),
  )
/** Letters of version 1 bear no signature. */
const version = v.picklist([1, 2])
/** The writer's public key (Ed25519, raw), and the signature over the letter without this line. */
const signed = { key: v.optional(hex(32)), signature: v.optional(hex(64)) }
const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u, 'harus sidik SHA-256'))
/** Several lines; may be left empty. */
const comment = v.union(
  [v.literal(''), prose],
  'harus teks, paling banyak 5.000 karakter tanpa karakter kendali',
)

const finding = v.strictObject({
  channel: v.picklist(channels),
  part: offset,
  rule: v.pipe(label, v.regex(/^[a-z]+\/[a-z0-9-]+$/u, 'bukan nama aturan')),
  severity: v.picklist(severities),
  start: offset,
  end: offset,
  message: remark,
})

export const decisions = ['approved', 'changed', 'returned'] as const

/** What was done with a draft before, as the next reader should know it. */
export const stepSchema = v.strictObject({
  at: moment,
  what: v.picklist(['written', 'asked', ...decisions]),
  by: v.optional(personSchema),
  comment,
})

const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(v.array(item), v.maxLength(most, `lebih dari ${most.toLocaleString('id-ID')} butir`))

export const mostSteps = 100
export const mostFindings = 500

/** A draft with the request to look at it, as the file that goes to the editor. */
export const requestSchema = v.strictObject({
  format: v.literal('saring-permintaan-tinjauan'),
  version,
  /** Of this request; a draft may be sent several times. */
  id: uuid,
  /** Of the draft in its author's newsroom, and of the activity in the log. */
  document: uuid,
  title: remark,
  from: personSchema,
  at: moment,
  note: comment,
  texts: channelTextsSchema,
  /** What the editor last saw of it, so that only the difference need be read. */
  before: v.optional(channelTextsSchema),
  findings: list(finding, mostFindings),
  history: list(stepSchema, mostSteps),
  pack: v.strictObject({ id, version: label }),
  engine: label,
  /** What is said to places in `texts`. */
  comments: commentsSchema,
  ...signed,
})

/** What the editor decided, as the file that goes back. */
export const answerSchema = v.strictObject({
  format: v.literal('saring-jawaban-tinjauan'),
  version,
  /** Of the request. */
  request: uuid,
  document: uuid,
  title: remark,
  decision: v.picklist(decisions),
  by: personSchema,
  at: moment,
  comment,
  /** What was approved, letter by letter; of a returned draft what was asked about. */
  texts: channelTextsSchema,
  /** The fingerprints of `texts`: a file that was altered by a slip is told. */
  fingerprints: list(digest, 100),
  comments: commentsSchema,
  ...signed,
})

export type Decision = (typeof decisions)[number]
export type Request = v.InferOutput<typeof requestSchema>
export type Answer = v.InferOutput<typeof answerSchema>
export type Step = v.InferOutput<typeof stepSchema>
