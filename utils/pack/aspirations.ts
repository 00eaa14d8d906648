import * as v from 'valibot'
import { about, few, id, label, labels, many, prose, remark } from './kinds.ts'

/** What a message of a citizen may be. */
export const aspirationKinds = ['complaint', 'question', 'suggestion', 'praise', 'abuse', 'hoax'] as const

const upTo = (most: number) =>
  v.pipe(
    v.number(),
    v.integer('harus bilangan bulat'),
    v.minValue(0, 'tidak boleh negatif'),
    v.maxValue(most, `tidak boleh lebih dari ${most}`),
  )
const clock = v.pipe(
  label,
  v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, 'harus pukul dalam bentuk JJ:MM, misalnya 08:00'),
)

/** From Sunday (0) to Saturday (6), as the days are counted everywhere. */
export const dayNames = ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu'] as const

/** Working hours, up to 2,000 (about a year): what an answer may take. */
const hours = (most: number) => v.optional(upTo(2000), most)

/** In working hours of eight a day: three days, questions one, praise a week. The institution's own rule goes first. */
const answerWithin = v.strictObject({
  complaint: hours(24),
  question: hours(8),
  suggestion: hours(40),
  praise: hours(40),
  abuse: hours(40),
  hoax: hours(8),
})

const unit = v.strictObject({
  name: about(label, 'Nama unit penanggung jawab', 'Dinas Pekerjaan Umum'),
  topics: v.optional(about(labels, 'Id topik yang menjadi urusannya', 'jalan'), []),
  keywords: v.optional(about(labels, 'Kata yang menandakan urusannya', 'jalan rusak'), []),
})

const fact = v.strictObject({
  id: about(id, 'Nama pendek yang tidak berubah', 'perbaikan-jalan-2026'),
  title: about(label, 'Judul yang dibaca admin', 'Perbaikan jalan 2026'),
  body: about(prose, 'Fakta yang disisipkan ke jawaban: program, angka, jadwal'),
  source: v.optional(about(remark, 'Sumbernya', 'DPUPR, Oktober 2026'), ''),
  topics: v.optional(about(labels, 'Id topik yang dijawabnya', 'jalan'), []),
})

/** How an institution hears its citizens. */
export const aspirationsSchema = v.strictObject({
  answerWithin: v.optional(
    about(answerWithin, 'Batas waktu menjawab tiap jenis pesan, dalam jam kerja; 0 tanpa batas'),
    {},
  ),
  workingDays: v.optional(
    about(
      v.pipe(
        v.array(v.picklist(dayNames)),
        v.minLength(1, 'sedikitnya satu hari kerja'),
        v.maxLength(7, 'lebih dari tujuh hari'),
      ),
      'Hari kerja',
    ),
    ['senin', 'selasa', 'rabu', 'kamis', 'jumat'],
  ),
  opensAt: v.optional(about(clock, 'Pukul mulai bekerja', '08:00'), '08:00'),
  closesAt: v.optional(about(clock, 'Pukul selesai bekerja', '16:00'), '16:00'),
  keepDays: v.optional(
    about(
      v.pipe(upTo(3650), v.minValue(1, 'sedikitnya satu hari')),
      'Berapa hari aspirasi yang sudah dijawab atau selesai disimpan sebelum dihapus',
    ),
    90,
  ),
  author: v.optional(
    about(
      v.picklist(['pseudonym', 'omit', 'keep']),
      'Nama akun warga: pseudonym menyamarkannya, omit tidak menyimpannya, keep menyimpannya apa adanya',
    ),
    'pseudonym',
  ),
  units: v.optional(about(many(unit), 'Unit penanggung jawab menurut topik'), []),
  facts: v.optional(about(few(fact), 'Fakta program dan data untuk jawaban'), []),
})

export type AspirationSettings = v.InferOutput<typeof aspirationsSchema>
