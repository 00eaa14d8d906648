import * as v from 'valibot'
import { kinds } from '../draft/kind.ts'
import { moment } from '../pack/kinds.ts'
import { platforms, severities } from '../pack/schema.ts'
import { principles } from '../rules/define.ts'

/** A string of at most `limit` UTF-16 units. A lone surrogate has no form in JSON, so it becomes U+FFFD. */
const bounded = (limit: number) =>
  v.pipe(
    v.string(),
    v.maxLength(limit, `lebih dari ${limit.toLocaleString('id')} karakter`),
    v.transform((text) => text.toWellFormed()),
  )
const name = v.pipe(bounded(200), v.nonEmpty('tidak boleh kosong'))
const link = v.pipe(bounded(2048), v.regex(/^https?:\/\/\S+$/u, 'harus alamat http atau https'))
const list = <T extends v.GenericSchema>(item: T, limit: number) =>
  v.pipe(v.array(item), v.maxLength(limit, `lebih dari ${limit.toLocaleString('id')} butir`))
const uuid = v.pipe(v.string(), v.uuid('harus UUID'))
const uuid7 = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u, 'harus UUID versi 7'),
)
const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u, 'harus sidik SHA-256'))
const score = v.pipe(v.number(), v.minValue(0, 'kurang dari 0'), v.maxValue(1, 'lebih dari 1'))
const rule = v.pipe(bounded(100), v.regex(/^[a-z]+\/[a-z0-9-]+$/u, 'bukan nama aturan'))

const evidences = ['network', 'dom', 'manual'] as const
const findingStates = ['open', 'fixed', 'dismissed'] as const
const gateDecisions = ['revise', 'publish', 'cancel'] as const
/**
 * What became of a post after it was logged. `edited`, `deleted`: seen on the platform. `confirmed`, `dropped`: an
 * entry that was scheduled or uncertain turned out to be published, or not. `corrected`: the log told it wrong, and
 * this entry tells it right. `dismissed`: its findings were looked at and set aside, with the reason in each.
 */
export const events = ['edited', 'deleted', 'confirmed', 'dropped', 'corrected', 'dismissed'] as const

const medium = v.strictObject({ type: name, alt: bounded(10_000) })
const finding = v.strictObject({
  rule,
  severity: v.picklist(severities),
  state: v.picklist(findingStates),
  reason: v.optional(bounded(1000)),
})

const content = {
  /** UUIDv7, made where the entry was made: sending it twice stores it once. */
  id: uuid7,
  platform: v.picklist(platforms),
  account: name,
  unit: bounded(200),
  admin: bounded(200),
  kind: v.picklist(kinds),
  text: bounded(100_000),
  /** Null where the platform did not say: weak evidence. */
  permalink: v.nullable(link),
  /** The platform's own id of the post. At most one entry holds it. */
  postId: v.nullable(name),
  composedAt: moment,
  publishedAt: moment,
  evidence: v.picklist(evidences),
  media: list(medium, 50),
  hashtags: list(name, 500),
  mentions: list(name, 500),
  links: list(bounded(2048), 500),
  /** Id of a topic of the pack; empty when none was found. */
  topic: bounded(200),
  /** Id of the template that the text began with. */
  template: v.optional(name),
  pack: v.strictObject({ id: name, version: name }),
  /** Version of the extension that checked the draft. */
  engine: name,
  findings: list(finding, 2000),
  principles: v.strictObject(v.entriesFromList(principles, score)),
  gate: v.optional(v.strictObject({ decision: v.picklist(gateDecisions), reason: bounded(1000) })),
  /** Posts published together: `root` is the first one's postId, `position` counts from 0. */
  thread: v.optional(
    v.strictObject({
      root: name,
      position: v.pipe(v.number(), v.integer('harus bilangan bulat'), v.minValue(0, 'kurang dari 0')),
    }),
  ),
  /**
   * On an entry that is no post of its own but tells what became of one: nothing in the log is changed or erased.
   * `id` is the entry that it is about. A page that knows only the platform's `postId` gives null, and the log puts
   * the id in; null stays where the log does not hold the post. The other fields tell the post as it is from then
   * on, or as it was (`deleted`, `dropped`). `publishedAt` is when the event happened; where an entry takes the place
   * of the one that it is about (`confirmed`, `corrected`, `dismissed`), when the post was published.
   */
  about: v.optional(v.strictObject({ id: v.nullable(uuid7), event: v.picklist(events) })),
  /**
   * On a post that the platform is to publish by itself: `publishedAt` is the same moment, until an entry that
   * says `confirmed` or `dropped` follows.
   */
  scheduledFor: v.optional(moment),
  /** The activity that the text is one channel's version of, by the id of its draft in the newsroom. */
  activity: v.optional(uuid),
  /**
   * Who approved just this text, letter by letter. `proof` says on what ground: `file`, an answer file from a newsroom,
   * in which the name was typed and not proven; `key`, one with the signature of a key that the pack does not name;
   * `listed`, one with the signature of an editor whom the pack names.
   */
  approval: v.optional(
    v.strictObject({
      by: name,
      position: bounded(200),
      at: moment,
      proof: v.picklist(['file', 'key', 'listed']),
    }),
  ),
  /** True where the evidence is weak, such as a notice without the post's id: to be confirmed or dropped later. */
  uncertain: v.optional(v.literal(true)),
}

/** What a page sends: a published post, before the log gives it its place in the chain. */
export const newEntrySchema = v.strictObject(content)

/** A log entry, export version 1. */
export const entrySchema = v.strictObject({
  ...content,
  /** Place in this installation's chain, from 1. */
  seq: v.pipe(
    v.number(),
    v.integer('harus bilangan bulat'),
    v.minValue(1, 'kurang dari 1'),
    v.maxValue(Number.MAX_SAFE_INTEGER, 'terlalu besar'),
  ),
  /** Hash of the entry before; 64 zeros for the first. */
  previous: digest,
  /** SHA-256 over the canonical JSON (RFC 8785) of the entry without this field. */
  hash: digest,
  installation: uuid,
})

const sortedKeys = (schema: { readonly entries: object }) => Object.keys(schema.entries).sort()

/** The keys of an entry but its hash, and of what lies in it, in the order of canonical JSON. */
export const topKeys: readonly string[] = sortedKeys(entrySchema).filter((key) => key !== 'hash')
export const nestedKeys: Readonly<Record<string, readonly string[]>> = {
  media: sortedKeys(medium),
  pack: sortedKeys(content.pack),
  findings: sortedKeys(finding),
  principles: sortedKeys(content.principles),
  gate: sortedKeys(content.gate.wrapped),
  thread: sortedKeys(content.thread.wrapped),
  about: sortedKeys(content.about.wrapped),
  approval: sortedKeys(content.approval.wrapped),
}

export type NewEntry = v.InferOutput<typeof newEntrySchema>
export type LogEntry = v.InferOutput<typeof entrySchema>
export type LoggedFinding = LogEntry['findings'][number]
