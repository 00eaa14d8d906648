import * as v from 'valibot'
import { aspirationKinds } from '../pack/aspirations.ts'
import { platforms } from '../pack/schema.ts'

export { aspirationKinds }
export type AspirationKind = (typeof aspirationKinds)[number]

/** Where an aspiration stands. */
export const aspirationStates = ['new', 'forwarded', 'answered', 'done'] as const
export type AspirationState = (typeof aspirationStates)[number]

const line = (most: number) => v.pipe(v.string(), v.maxLength(most, `lebih dari ${most} karakter`))
const moment = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check(
    (text) => /^\d{4}-\d{2}-\d{2}T/u.test(text) && !Number.isNaN(Date.parse(text)),
    'harus waktu ISO 8601',
  ),
)
/** An address on the web; a message is opened by a click. */
const link = v.pipe(line(2000), v.url('harus alamat https'), v.startsWith('https://', 'harus alamat https'))

/** A message of a citizen as a page shows it: what comes from a page, before anything is left out or worked out. */
export const capturedSchema = v.strictObject({
  platform: v.picklist(platforms),
  /** The official account that it is addressed to, or whose page it stands on. */
  account: line(200),
  text: v.pipe(
    line(20_000),
    v.check((text) => text.trim() !== '', 'pesannya kosong'),
  ),
  link: v.nullable(link),
  /** Handle or name of the citizen, as shown; empty where the page shows none. */
  author: line(200),
  /** When it was written; null where the page tells it only roughly. */
  publishedAt: v.nullable(moment),
})
export type Captured = v.InferOutput<typeof capturedSchema>

/** An aspiration as it is stored and exported. */
export const aspirationSchema = v.strictObject({
  id: v.pipe(v.string(), v.uuid('bukan UUID')),
  ...capturedSchema.entries,
  /** The platform's own number of the message; null where its address holds none. */
  messageId: v.nullable(line(100)),
  /** When its time began to run: when it was written, or else when it was stored. */
  receivedAt: moment,
  storedAt: moment,
  /** Null until it is sorted. */
  kind: v.nullable(v.picklist(aspirationKinds)),
  /** Whether the kind was suggested by the rules or chosen by a person. */
  kindBy: v.picklist(['rules', 'person']),
  /** Words of the message for which the rules suggest the kind. */
  because: v.pipe(v.array(line(200)), v.maxLength(20)),
  /** Id of a topic of the pack; empty for none. */
  topic: line(200),
  /** Name of the responsible unit; empty for none. */
  unit: line(200),
  state: v.picklist(aspirationStates),
  /** Until when an answer is due; null without a limit. */
  dueAt: v.nullable(moment),
  /** Every change of the state, the oldest first. */
  history: v.pipe(
    v.array(v.strictObject({ state: v.picklist(aspirationStates), at: moment, to: v.optional(line(200)) })),
    v.maxLength(200),
  ),
  /** The answer that closed the loop. `minutes` are working minutes since `receivedAt`. */
  answer: v.nullable(
    v.strictObject({ at: moment, link: v.nullable(link), minutes: v.pipe(v.number(), v.minValue(0)) }),
  ),
  note: line(5000),
})
export type Aspiration = v.InferOutput<typeof aspirationSchema>
