import * as v from 'valibot'

export const platforms = ['x', 'facebook', 'instagram'] as const
export const severities = ['suggestion', 'warning', 'error'] as const

const text = v.pipe(
  v.string(),
  v.nonEmpty('tidak boleh kosong'),
  v.maxLength(5000, 'lebih dari 5.000 karakter'),
)
const label = v.pipe(text, v.maxLength(200, 'lebih dari 200 karakter'))
const day = v.pipe(v.string(), v.isoDate('harus tanggal dalam bentuk TTTT-BB-HH'))
const tag = v.pipe(label, v.regex(/^#[\p{L}\p{M}\p{N}_]+$/u, 'harus tagar, misalnya #NusarayaMaju'))
const id = v.pipe(
  label,
  v.regex(/^[a-z0-9][a-z0-9._-]*$/u, 'hanya huruf kecil, angka, titik, dan tanda hubung'),
)
const labels = v.pipe(v.array(label), v.maxLength(500, 'lebih dari 500 butir'))
const many = <T extends v.GenericSchema>(item: T) =>
  v.pipe(v.array(item), v.maxLength(2000, 'lebih dari 2.000 butir'))
const platform = v.picklist(platforms)

/** The institution pack, schema version 1, to the letter of the contract. An unknown key is refused. */
export const packSchema = v.strictObject({
  schema: v.literal(1),
  id,
  version: label,
  institution: v.strictObject({
    name: label,
    unit: label,
    region: label,
    timeZone: v.picklist(['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura']),
  }),
  domains: v.optional(labels, []),
  shortLinks: v.optional(labels, []),
  accounts: v.optional(
    many(
      v.strictObject({
        platform,
        handle: label,
        unit: label,
        admins: v.optional(many(v.strictObject({ name: label, decree: v.optional(v.string(), '') })), []),
        targetPerWeek: v.optional(v.pipe(v.number(), v.minValue(0, 'tidak boleh negatif')), 0),
        longPosts: v.optional(v.boolean()),
      }),
    ),
    [],
  ),
  contacts: v.optional(
    many(
      v.strictObject({
        label,
        value: label,
        kind: v.picklist(['link', 'phone', 'whatsapp', 'email', 'counter', 'account']),
      }),
    ),
    [],
  ),
  hashtags: v.optional(
    many(
      v.strictObject({
        tag,
        required: v.optional(v.boolean(), false),
        topics: v.optional(labels, []),
        keywords: v.optional(labels, []),
        from: v.optional(day),
        until: v.optional(day),
      }),
    ),
    [],
  ),
  forbiddenHashtags: v.optional(many(tag), []),
  templates: v.optional(
    many(
      v.strictObject({
        id,
        title: label,
        kind: v.picklist(['post', 'reply', 'crisis', 'greeting']),
        platforms: v.optional(v.array(platform), [...platforms]),
        body: text,
        fields: v.optional(
          many(
            v.strictObject({
              name: id,
              label,
              required: v.optional(v.boolean(), false),
              example: v.optional(v.string(), ''),
            }),
          ),
          [],
        ),
        topics: v.optional(labels, []),
      }),
    ),
    [],
  ),
  acronyms: v.optional(v.record(label, label), {}),
  terms: v.optional(
    many(v.strictObject({ avoid: label, prefer: label, why: v.optional(v.string(), '') })),
    [],
  ),
  slogans: v.optional(labels, []),
  series: v.optional(many(v.strictObject({ name: label, phrase: label })), []),
  electionWatch: v.optional(
    v.strictObject({ from: day, until: day, names: v.optional(labels, []), parties: v.optional(labels, []) }),
  ),
  topics: v.optional(many(v.strictObject({ id, label, keywords: v.optional(labels, []) })), []),
  calendar: v.optional(
    many(v.strictObject({ date: day, name: label, hashtag: v.optional(tag), template: v.optional(id) })),
    [],
  ),
  rules: v.optional(
    v.record(
      v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z0-9-]+$/u, 'bukan nama aturan')),
      v.picklist(['off', ...severities]),
    ),
    {},
  ),
  tone: v.optional(v.picklist(['resmi', 'santai']), 'resmi'),
  gate: v.optional(v.picklist(['advise', 'confirm', 'block']), 'confirm'),
  report: v.optional(
    v.strictObject({
      weekStartsOn: v.optional(v.picklist([0, 1, 2, 3, 4, 5, 6]), 1),
      recipient: v.optional(v.string(), ''),
      signedBy: v.optional(v.string(), ''),
    }),
    { weekStartsOn: 1, recipient: '', signedBy: '' },
  ),
})

export type Pack = v.InferOutput<typeof packSchema>
export type Platform = (typeof platforms)[number]
export type Severity = (typeof severities)[number]
