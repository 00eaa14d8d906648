import * as v from 'valibot'
import { about, label } from './kinds.ts'
import { type Pack, packSchema } from './schema.ts'
import { type Problem, validate } from './validate.ts'

/** A key's fingerprint: four letters or digits at a time, as `fingerprintOf` writes it. */
const fingerprint = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{4}(?:-[0-9a-f]{4}){7}$/u, 'bukan sidik kunci (delapan kelompok empat huruf)'),
)

/**
 * What an administrator may set by the browser's policy (`storage.managed`), each by itself: a whole pack as JSON text,
 * or single settings that stand above whatever pack is in force.
 */
export const managedSchema = v.strictObject({
  managedBy: v.optional(
    about(label, 'Siapa yang menetapkan, ditampilkan kepada admin', 'Diskominfo Nusaraya'),
  ),
  pack: v.optional(about(v.string(), 'Isi berkas paket instansi (JSON), boleh yang bertanda tangan')),
  packKey: v.optional(
    about(fingerprint, 'Sidik kunci instansi: hanya paket bertanda tangan kunci ini yang boleh diimpor'),
  ),
  gate: v.optional(about(packSchema.entries.gate.wrapped, 'Ketegasan sebelum kiriman bermasalah terbit')),
  tone: v.optional(about(packSchema.entries.tone.wrapped, 'Ragam bahasa akun')),
  learning: v.optional(about(packSchema.entries.learning.wrapped, 'Mode belajar: on atau off')),
  rules: v.optional(about(packSchema.entries.rules.wrapped, 'Ketegasan tiap aturan')),
  server: v.optional(
    about(
      v.strictObject({
        address: about(
          v.pipe(v.string(), v.maxLength(2000)),
          'Alamat database kantor, https://…/nama-database',
        ),
        user: v.optional(about(v.pipe(v.string(), v.maxLength(200)), 'Nama pengguna')),
        password: v.optional(
          about(
            v.pipe(v.string(), v.maxLength(1000)),
            'Kata sandi; terbaca oleh siapa pun yang dapat membaca kebijakan di komputer itu',
          ),
        ),
        send: v.optional(about(v.boolean(), 'Kirim catatan')),
        take: v.optional(about(v.boolean(), 'Ambil catatan kantor lain')),
        aspirations: v.optional(about(v.boolean(), 'Pertukarkan aspirasi warga')),
        drafts: v.optional(about(v.boolean(), 'Pertukarkan naskah ruang redaksi')),
        packs: v.optional(about(v.boolean(), 'Tawarkan paket dari server')),
      }),
      'Server bersama yang ditawarkan pada halaman Pengaturan',
    ),
  ),
  welcome: v.optional(
    about(v.picklist(['on', 'off']), 'Halaman selamat datang sesudah pemasangan: on atau off'),
  ),
})

export type ManagedSettings = Omit<v.InferOutput<typeof managedSchema>, 'pack'> & { readonly pack?: Pack }

/** Reads a policy's settings. Each is taken or refused by itself: a slip in one must not undo the others. */
export function readManaged(data: Readonly<Record<string, unknown>>): {
  settings: ManagedSettings
  problems: Problem[]
} {
  const problems: Problem[] = []
  const settings: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(data)) {
    const checked = validate(managedSchema, { [key]: value })
    if (checked.ok) Object.assign(settings, checked.value)
    else problems.push(...checked.problems)
  }
  return { settings: settings as ManagedSettings, problems }
}
