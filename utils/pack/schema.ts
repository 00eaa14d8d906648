import * as v from 'valibot'
import { type Platform, platforms } from '../draft/platform.ts'
import { approvalSchema } from './approval.ts'
import { aspirationsSchema } from './aspirations.ts'
import {
  about,
  day,
  few,
  glossary,
  host,
  id,
  label,
  labels,
  many,
  named,
  prose,
  remark,
  sample,
  shortLink,
  tag,
} from './kinds.ts'

export { type Platform, platforms }
export const severities = ['suggestion', 'warning', 'error'] as const

const platform = v.picklist(platforms)
const upTo = (most: number) =>
  v.pipe(v.number(), v.minValue(0, 'tidak boleh negatif'), v.maxValue(most, `tidak boleh lebih dari ${most}`))

const institution = v.strictObject({
  name: about(label, 'Nama resmi instansi', 'Pemerintah Kabupaten Nusaraya'),
  unit: about(label, 'Unit pengelola media sosial', 'Dinas Komunikasi dan Informatika'),
  region: about(label, 'Nama daerah', 'Kabupaten Nusaraya'),
  timeZone: about(
    v.picklist(['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura']),
    'Zona waktu: Jakarta dan Pontianak WIB, Makassar WITA, Jayapura WIT',
  ),
})

const account = v.strictObject({
  platform,
  handle: about(label, 'Nama akun di platform itu, dengan atau tanpa @', 'kominfo_nusaraya'),
  unit: about(label, 'Unit kerja pemilik akun', 'Dinas Kesehatan'),
  admins: v.optional(
    about(
      many(v.strictObject({ name: label, decree: v.optional(remark, '') })),
      'Admin akun dan nomor SK penetapannya',
    ),
    [],
  ),
  targetPerWeek: v.optional(about(upTo(1000), 'Target kiriman seminggu; 0 bila tidak ada target'), 0),
  longPosts: v.optional(about(v.boolean(), 'true bila akun X ini boleh menulis kiriman panjang')),
})

const contact = v.strictObject({
  label: about(label, 'Nama kanal', 'SP4N-LAPOR!'),
  value: about(label, 'Nomor, tautan, alamat, atau nama akun', '0811-1200-480'),
  kind: v.picklist(['link', 'phone', 'whatsapp', 'email', 'counter', 'account']),
})

const hashtag = v.strictObject({
  tag: about(tag, 'Tagar resmi dengan tanda pagar', '#NusarayaSehat'),
  required: v.optional(about(v.boolean(), 'true bila wajib ada di kiriman yang memuat kata kuncinya'), false),
  topics: v.optional(about(labels, 'Topik yang dilayani tagar ini', 'kesehatan'), []),
  keywords: v.optional(about(labels, 'Kata yang menandakan tagar ini cocok', 'vaksin'), []),
  from: v.optional(about(day, 'Hari pertama tagar dipakai', '2026-07-01')),
  until: v.optional(about(day, 'Hari terakhir tagar dipakai', '2026-08-31')),
})

const field = v.strictObject({
  name: about(id, 'Nama isian, sama dengan yang di dalam {{…}}', 'tempat'),
  label: about(label, 'Nama isian yang dibaca admin', 'Tempat kegiatan'),
  required: v.optional(about(v.boolean(), 'true bila harus diisi'), false),
  example: v.optional(about(sample, 'Contoh isian'), ''),
})

/** One template of a pack. */
export const templateSchema = v.strictObject({
  id: about(id, 'Nama pendek yang tidak berubah', 'laporan-kegiatan'),
  title: about(label, 'Judul yang dibaca admin', 'Laporan kegiatan'),
  kind: v.picklist(['post', 'reply', 'crisis', 'greeting']),
  platforms: v.optional(v.pipe(v.array(platform), v.maxLength(3, 'lebih dari tiga platform')), [
    ...platforms,
  ]),
  body: about(prose, 'Isi templat; {{nama}} menjadi tempat isian bernama itu'),
  fields: v.optional(v.pipe(v.array(field), v.maxLength(50, 'lebih dari 50 isian')), []),
  topics: v.optional(about(labels, 'Topik templat ini', 'kesehatan'), []),
})

/** How many different hashtags a post bears: what the platform or its users put up with, as of November 2026. */
const hashtagLimits = v.strictObject({
  x: v.optional(upTo(30), 3),
  facebook: v.optional(upTo(30), 5),
  instagram: v.optional(upTo(30), 5),
})

const report = v.strictObject({
  weekStartsOn: v.optional(
    about(v.picklist([0, 1, 2, 3, 4, 5, 6]), 'Hari awal pekan laporan: 0 Minggu sampai 6 Sabtu'),
    1,
  ),
  recipient: v.optional(about(remark, 'Penerima laporan', 'Bupati Nusaraya'), ''),
  signedBy: v.optional(about(remark, 'Penanda tangan laporan'), ''),
})

const electionWatch = v.strictObject({
  from: day,
  until: day,
  names: v.optional(labels, []),
  parties: v.optional(labels, []),
})

/** The institution pack, schema version 1, to the letter of the contract. An unknown key is refused. */
export const packSchema = v.strictObject({
  schema: about(v.literal(1), 'Versi susunan paket; selalu 1'),
  id: about(id, 'Nama pendek paket', 'kab-nusaraya'),
  version: about(label, 'Versi paket, dinaikkan setiap kali isinya berubah', '2026.11.1'),
  institution,
  domains: v.optional(about(few(host), 'Domain resmi; subdomainnya ikut', 'nusarayakab.go.id'), []),
  shortLinks: v.optional(about(few(shortLink), 'Tautan pendek yang boleh dipakai', 's.id/nusaraya'), []),
  accounts: v.optional(about(many(account), 'Akun resmi di semua platform'), []),
  offices: v.optional(
    about(
      labels,
      'Unit kerja yang harus memiliki akun; yang belum disebut dalam register',
      'Kecamatan Tirtamulya',
    ),
    [],
  ),
  contacts: v.optional(about(many(contact), 'Kanal tanya dan aduan untuk warga'), []),
  hashtags: v.optional(about(many(hashtag), 'Tagar resmi'), []),
  forbiddenHashtags: v.optional(about(many(tag), 'Tagar yang tidak dipakai di kanal resmi', '#fyp'), []),
  hashtagLimits: v.optional(
    about(hashtagLimits, 'Jumlah tagar paling banyak dalam satu kiriman di tiap platform'),
    {},
  ),
  templates: v.optional(about(many(templateSchema), 'Templat kiriman dan balasan'), []),
  acronyms: v.optional(about(named(label, label), 'Singkatan dan kepanjangannya'), {}),
  terms: v.optional(
    about(
      glossary(v.strictObject({ avoid: label, prefer: label, why: v.optional(remark, '') })),
      'Istilah yang diganti',
    ),
    [],
  ),
  slogans: v.optional(about(labels, 'Semboyan yang dibiarkan apa adanya'), []),
  series: v.optional(
    about(many(v.strictObject({ name: label, phrase: label })), 'Kiriman berseri yang memang berulang'),
    [],
  ),
  electionWatch: v.optional(about(electionWatch, 'Masa pemilihan: nama dan partai yang diawasi')),
  topics: v.optional(
    about(many(v.strictObject({ id, label, keywords: v.optional(labels, []) })), 'Topik kiriman'),
    [],
  ),
  calendar: v.optional(
    about(
      many(
        v.strictObject({
          date: day,
          name: label,
          hashtag: v.optional(tag),
          template: v.optional(id),
          holiday: v.optional(about(v.boolean(), 'true bila kantor libur: libur nasional atau cuti bersama')),
        }),
      ),
      'Hari penting, dengan tagar dan id templatnya',
    ),
    [],
  ),
  rules: v.optional(
    about(
      named(
        v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z0-9-]+$/u, 'bukan nama aturan')),
        v.picklist(['off', ...severities]),
      ),
      'Ketegasan tiap aturan; off mematikannya',
    ),
    {},
  ),
  tone: v.optional(about(v.picklist(['resmi', 'santai']), 'Ragam bahasa akun'), 'resmi'),
  gate: v.optional(
    about(
      v.picklist(['advise', 'confirm', 'block']),
      'Sebelum kiriman bermasalah terbit: advise memberi tahu, confirm meminta alasan, block menahan',
    ),
    'confirm',
  ),
  learning: v.optional(
    about(
      v.picklist(['on', 'off']),
      'Mode belajar: on menyalakannya untuk semua, off mematikannya; bila tidak diisi, admin memilih sendiri',
    ),
  ),
  report: v.optional(about(report, 'Laporan mingguan'), {}),
  approval: v.optional(
    about(approvalSchema, 'Persetujuan redaksi: akun dan topik yang kirimannya harus disetujui lebih dulu'),
  ),
  aspirations: v.optional(about(aspirationsSchema, 'Aspirasi warga: batas waktu, jam kerja, unit, fakta')),
})

/** A pack as a file: `$schema` lets editors complete and check it, and is left aside. */
export const packFileSchema = v.strictObject({
  $schema: v.optional(about(remark, 'Alamat skema JSON untuk penyunting teks')),
  ...packSchema.entries,
})

export type Pack = v.InferOutput<typeof packSchema>
export type Severity = (typeof severities)[number]
