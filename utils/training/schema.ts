import * as v from 'valibot'
import { kinds as draftKinds } from '../draft/kind.ts'
import { about, id, label, prose, remark } from '../pack/kinds.ts'
import { platforms } from '../pack/schema.ts'

/** What a trainee is asked to do. */
export const exerciseKinds = [
  'find',
  'mend',
  'brief',
  'answer',
  'sift',
  'emergency',
  'privacy',
  'neutrality',
] as const
const levels = [1, 2, 3, 4] as const
/** The six questions of news. */
const elementNames = ['who', 'what', 'when', 'where', 'why', 'how'] as const
export const verdicts = ['publish', 'mend', 'hold'] as const
const messages = ['complaint', 'question', 'praise', 'insult', 'hoax'] as const

const ruleId = v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z0-9-]+$/u, 'bukan nama aturan'))

const wrong = v.strictObject({
  text: about(prose, 'Naskah yang keliru'),
  rule: about(ruleId, 'Aturan yang harus menegurnya', 'profesional/ejaan'),
  why: about(remark, 'Mengapa naskah ini keliru, dalam satu kalimat'),
})

const fault = v.strictObject({
  words: about(label, 'Kata-kata keliru, persis seperti dalam naskah'),
  rule: about(ruleId, 'Aturan yang dilanggar'),
  why: about(remark, 'Mengapa keliru'),
})

const fact = v.strictObject({
  element: v.picklist(elementNames),
  says: about(label, 'Fakta yang diberikan kepada peserta', 'Dinas Kesehatan'),
  accept: about(
    v.pipe(v.array(label), v.minLength(1, 'paling sedikit satu kata'), v.maxLength(20, 'lebih dari 20 kata')),
    'Kata yang menandakan fakta ini disebut; salah satu cukup',
    'dinas kesehatan',
  ),
})

const media = v.strictObject({ type: label, alt: v.optional(remark) })

const common = {
  id: about(id, 'Nama pendek yang tidak berubah', 'posyandu-jadwal'),
  level: v.picklist(levels),
  title: label,
  office: about(label, 'Kantor tempat kejadian', 'Dinas Kesehatan'),
  situation: about(prose, 'Keadaannya dan apa yang diminta'),
  platform: v.picklist(platforms),
  target: v.optional(about(v.picklist(draftKinds), 'Kiriman atau balasan'), 'post'),
  replyTo: v.optional(about(prose, 'Pesan warga yang dijawab')),
  only: v.optional(about(ruleId, 'Aturan yang dinilai sendirian; semua aturan bila tidak diisi')),
  media: v.optional(v.pipe(v.array(media), v.maxLength(10, 'lebih dari 10 gambar')), []),
  model: about(prose, 'Jawaban teladan; lolos tanpa galat dan peringatan'),
  why: about(remark, 'Mengapa jawaban teladan itu baik'),
  wrong: about(
    v.pipe(v.array(wrong), v.minLength(1, 'paling sedikit satu'), v.maxLength(10, 'lebih dari sepuluh')),
    'Versi keliru, masing-masing dengan aturan yang menegurnya',
  ),
}
const facts = v.optional(v.pipe(v.array(fact), v.maxLength(20, 'lebih dari 20 fakta')), [])
const draft = about(prose, 'Naskah yang dikerjakan peserta')

const find = v.strictObject({
  ...common,
  kind: v.literal('find'),
  draft,
  faults: v.pipe(v.array(fault), v.minLength(1, 'paling sedikit satu'), v.maxLength(20, 'lebih dari 20')),
})
const mend = v.strictObject({ ...common, kind: v.literal('mend'), draft, facts })
const sift = v.strictObject({
  ...common,
  kind: v.literal('sift'),
  draft: about(prose, 'Naskah atau kabar yang hendak disebarkan'),
  verdict: about(v.picklist(verdicts), 'publish: terbitkan; mend: perbaiki dulu; hold: tahan'),
  because: about(remark, 'Alasan putusan itu'),
})
const brief = v.strictObject({ ...common, kind: v.literal('brief'), facts })
const answer = v.strictObject({ ...common, kind: v.literal('answer'), message: v.picklist(messages), facts })
const written = (kind: 'emergency' | 'privacy' | 'neutrality') =>
  v.strictObject({ ...common, kind: v.literal(kind), draft: v.optional(draft), facts })

/** An exercise as it stands in a file: what is given, a model answer, and wrong ones with the rule that each breaks. */
export const exerciseSchema = v.variant('kind', [
  find,
  mend,
  sift,
  brief,
  answer,
  written('emergency'),
  written('privacy'),
  written('neutrality'),
])

export type Exercise = v.InferOutput<typeof exerciseSchema>

export type Fact = v.InferOutput<typeof fact>
export type Fault = v.InferOutput<typeof fault>

export type Verdict = (typeof verdicts)[number]
