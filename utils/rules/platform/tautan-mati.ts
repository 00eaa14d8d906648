import type { Entity, Sentence } from '../../draft/types.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { trait } from '../../lexicon/signals.ts'
import type { Pack } from '../../pack/schema.ts'
import { defineRule, type Fix } from '../define.ts'

/** Names with a point that are no address: `ASP.NET`, `Socket.IO`. */
const technology = /^(?:asp|vb|ado|ml)\.net$|^socket\.io$|^draw\.io$/iu
/** A brand or a newspaper called by its domain: `Kompas.com`, `Tiket.com`. An address is written small. */
const brand = /^\p{Lu}\p{L}+\.(?:com|net|id|co)$/u
const inBio = pattern(
  /\b(?:tautan|link|url|alamat|klik|cek|lihat|ada|tersedia|di|pada|dalam)\b.{0,30}\b(?:bio|profil)\b/u,
)
/** Words after which the bare noun reads well; elsewhere the fix brings its own preposition. */
const leadsTo =
  /(?:^|[\s(])(?:di|ke|lewat|melalui|via|pada|dari|dengan|menggunakan|memakai|klik|kunjungi|buka|akses|lihat|cek|unduh|salin|tekan|ketuk|ketik|isi|mengisi|mengakses|mengunjungi|membuka|ing|liwat|lewaat|ka|dina)\s$|[:：→➡👉👇🔗⬇(]\ufe0f?\s*$/u

export default defineRule({
  id: 'platform/tautan-mati',
  severity: 'suggestion',
  scope: 'sentence',
  title: 'Tautan yang tidak dapat diklik',
  reason:
    'Di Instagram tautan dalam takarir dan komentar tidak dapat diklik, sehingga warga harus mengetiknya sendiri.',
  principle: 'profesional',
  source: { name: 'Cara kerja takarir dan komentar Instagram' },
  lesson:
    'Di Instagram, letakkan tautan di bio atau di stiker cerita, lalu tulis “melalui tautan di bio”. Simpan alamat lengkapnya untuk Facebook dan X.',
  wrong: [
    {
      text: 'Daftar bimbingan teknis melalui https://tirtajayakab.go.id/bimtek sebelum Jumat.',
      flagged: 'https://tirtajayakab.go.id/bimtek',
      fixed: 'tautan di bio',
      platform: 'instagram',
    },
    {
      text: 'Syarat lengkap ada di www.tirtajayakab.go.id, ya, Kak.',
      flagged: 'www.tirtajayakab.go.id',
      fixed: 'tautan di bio',
      platform: 'instagram',
    },
    {
      text: 'Isi survei kepuasan s.id/tirtajaya hari ini.',
      flagged: 's.id/tirtajaya',
      fixed: 'melalui tautan di bio',
      platform: 'instagram',
    },
    {
      text: 'Halo, Kak. Formulirnya: forms.gle/AbC123 🙏',
      flagged: 'forms.gle/AbC123',
      fixed: 'tautan di bio',
      platform: 'instagram',
      kind: 'comment',
    },
  ],
  right: [
    { text: 'Daftar bimbingan teknis melalui https://tirtajayakab.go.id/bimtek.', platform: 'facebook' },
    { text: 'Tautan tirtajayakab.go.id/bimtek ada di bio kami.', platform: 'instagram' },
    { text: 'Daftar lewat tautan di bio atau surel kominfo@tirtajayakab.go.id.', platform: 'instagram' },
    { text: 'Belajar ASP.NET dan Vue.js bersama Kompas.com di balai desa.', platform: 'instagram' },
  ],
  needs: trait('link'),
  *check(sentence, { platform, pack }) {
    if (platform !== 'instagram') return
    for (const entity of sentence.entities) {
      if (entity.kind !== 'link' || isName(entity, pack) || inBio.test(sentence)) continue
      yield {
        start: entity.start,
        end: entity.end,
        message: 'Tautan ini tidak dapat diklik di Instagram. Letakkan di bio, lalu arahkan pembaca ke sana.',
        fixes: fixes(sentence, entity),
      }
    }
  },
})

function isName({ text }: Entity, { domains }: Pack): boolean {
  if (technology.test(text)) return true
  return brand.test(text) && !domains.some((domain) => domain.toLowerCase() === text.toLowerCase())
}

function fixes({ text, lower }: Sentence, { start }: Entity): Fix[] {
  const noun = start === 0 || /[.!?]\s*$/u.test(text.slice(0, start)) ? 'Tautan di bio' : 'tautan di bio'
  const plain = { label: `“${noun}”`, text: noun }
  const full = { label: '“melalui tautan di bio”', text: 'melalui tautan di bio' }
  return leadsTo.test(lower.slice(Math.max(0, start - 16), start)) || start === 0 ? [plain] : [full, plain]
}
