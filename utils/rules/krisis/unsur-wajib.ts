import { remember } from '../../draft/remember.ts'
import {
  type CrisisElements,
  type CrisisFacts,
  calm,
  mayBeCrisis,
  readCrisis,
  readElements,
} from '../../lexicon/crisis.ts'
import entries from '../../lexicon/krisis.txt'
import type { Pack, Platform } from '../../pack/schema.ts'
import { defineRule } from '../define.ts'

/** Read only where something is told as an emergency: most drafts are none. */
const elements = remember(readElements)

const kinds = entries.section('jenis')

/** Accounts of agencies that are themselves the source. */
const agencyAccount = /bpbd|bnpb|bmkg|damkar|basarnas|pusdalops|pvmbg|polres|polda|polsek|polri|dinkes|pmi/iu

export default defineRule<CrisisFacts>({
  id: 'krisis/unsur-wajib',
  severity: 'warning',
  scope: 'draft',
  title: 'Informasi darurat belum lengkap',
  reason:
    'Dalam keadaan darurat warga bertindak dari satu unggahan: tanpa sumber, waktu, tempat, tindakan, dan nomor darurat, mereka menebak-nebak.',
  principle: 'responsif',
  source: {
    name: 'UU 14/2008 tentang Keterbukaan Informasi Publik',
    article: 'Pasal 10 (informasi serta-merta)',
  },
  lesson:
    'Unggahan darurat memuat lima hal: sumber resmi, waktu dengan WIB/WITA/WIT, tempat, apa yang harus dilakukan, dan nomor darurat. Siapkan templatnya sebelum bencana datang. Perbarui unggahan ketika keadaan berubah.',
  wrong: [
    { text: 'Desa Margaluyu kebanjiran lagi malam ini. Semoga cepat surut.' },
    { text: 'Api melalap gudang kapuk di Jalan Pelita. Petugas masih bekerja.' },
    {
      text: 'BMKG: gempa berkekuatan 5,4 mengguncang Tirtajaya pukul 03.10. Jauhi bangunan retak. Darurat: 112.',
    },
    { text: 'Sungai Cimanis meluap dan masuk ke rumah warga RW 03 Kelurahan Pasirjati sejak subuh.' },
    { text: 'Jembatan Cibodas putus. Hindari jalur ini, kata BPBD.' },
  ],
  right: [
    {
      text: 'Banjir merendam Desa Margaluyu sejak Senin, 23 November 2026, pukul 02.00 WIB, menurut BPBD. Warga diimbau mengungsi ke SDN 1. Darurat: 112.',
    },
    { text: 'Terima kasih kepada relawan yang membantu warga setelah banjir di Desa Margaluyu.' },
    { text: 'Simulasi gempa bumi di SMPN 2 diikuti 300 siswa. Sirene berbunyi pukul 09.00.' },
    { text: 'Tips menghadapi banjir: simpan dokumen di tempat tinggi dan matikan listrik.' },
    { text: 'Cek fakta: kabar tanggul jebol di Kali Cimanis tidak benar.' },
    { text: 'Perajin tas kebanjiran pesanan menjelang akhir tahun.' },
    { text: 'Terima kasih laporannya, Kak. Banjir di RW 05 sedang kami cek.', kind: 'reply' },
  ],
  needs: mayBeCrisis,
  blank: calm,
  note: readCrisis,
  *check(draft, { kind, account, platform, pack }, notes, held) {
    if (kind !== 'post' || !held.some((index) => notes[index]!.event)) return
    if (held.some((index) => notes[index]!.elsewhere)) return
    const has = (test: (elements: CrisisElements) => boolean) =>
      draft.sentences.some(({ sentence }) => test(elements(sentence)))
    const missing = [
      !(has(({ source }) => source) || agencyAccount.test(account ?? '')) && 'sumber resmi',
      !has(({ clock }) => clock) && 'waktu kejadian dengan WIB/WITA/WIT',
      has(({ clock }) => clock) && !has(({ zone }) => zone) && 'zona waktu',
      !has(({ place }) => place) && 'tempat',
      !has(({ action }) => action) && 'apa yang harus dilakukan warga',
      !has(({ hotline }) => hotline) && 'nomor darurat',
    ].filter((name) => name !== false)
    if (missing.length === 0) return
    const list = missing.length > 1 ? `${missing.slice(0, -1).join(', ')} dan ${missing.at(-1)}` : missing[0]
    const message = `Informasi darurat ini belum menyebut ${list}.`
    const offer = crisisTemplate(pack, platform, draft.text)
    if (!offer) yield { message }
    else yield { message, insert: { where: 'end', ...offer } }
  },
})

/** The kinds of events that a text names, `banjir` also where a river `meluap`. */
const kindsIn = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word) => kinds.get(word)?.[1] ?? []))

/**
 * What the pack offers for such an event: the platform's template for its kind, or else one for any kind. The heading of
 * one for another kind (`[SIAGA BANJIR]` below a fire) gives way to a neutral one; where the kind stands in its text as
 * well, nothing is offered.
 */
function crisisTemplate({ templates }: Pack, platform: Platform, text: string) {
  const told = kindsIn(text)
  const fitting = templates
    .filter(({ kind, platforms }) => kind === 'crisis' && platforms.includes(platform))
    .map(({ title, body }) => ({ title, body, for: kindsIn(`${title} ${body}`) }))
  const own =
    fitting.find((template) => [...template.for].some((kind) => told.has(kind))) ??
    fitting.find((template) => template.for.size === 0)
  if (own) return { text: own.body, label: `Tambahkan templat “${own.title}”` }
  for (const { body } of fitting) {
    const neutral = body.replace(/^\s*\[[^\]]*\]/u, '[INFORMASI DARURAT]')
    if (kindsIn(neutral).size === 0) return { text: neutral, label: 'Tambahkan kerangka informasi darurat' }
  }
  return undefined
}
