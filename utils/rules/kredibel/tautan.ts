import { isNumeric, isWithin, readAddress } from '../../draft/hosts.ts'
import type { Sentence, Span } from '../../draft/types.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { allOf, anyForm, anyOf, meets, trait } from '../../lexicon/signals.ts'
import type { Pack } from '../../pack/schema.ts'
import { defineRule, type Flag } from '../define.ts'
import { carriesSecret, isShortener, posesAs, withoutTracking } from '../linkRisks.ts'

const slips = pattern(
  /(?<![\p{L}\p{N}])(?:h?t{1,3}ps?s?:\/{1,3}|https?:(?:\/(?!\/)|\/{3,}|\\{1,2}|(?=[a-z]))|https?\/\/|https?;\/\/|https?:\/\/(?:\s(?=\S+\.)|https?:?\/\/|[^\s/]*\.\.|[^\s/]*,\p{L}|\.|[^\s./?#:@]+(?=[\s/]|$))|w{2,5}[,.]{1,2}(?=\p{L})|(?<=\s)w{4,5}\.)[^\s]*/giu,
  'text',
)
const doubled = pattern(
  /(?<![\p{L}\p{N}@./-])[\p{L}\p{N}-]+(?:\.\.|,)(?:go|desa|co|ac|sch)\.id(?![\p{L}\p{N}])[^\s]*/giu,
  'text',
)
const foreign = pattern(
  /(?<![\p{L}\p{N}@./-])(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,12}(?![\p{L}\p{N}])(?:\/[^\s]*)?/gu,
  'text',
)
const mayBeScheme = anyOf(
  trait('slash'),
  anyForm((lower) => /ttp|www/u.test(lower)),
)
const disguise = allOf(trait('strange'), foreign)

export default defineRule({
  id: 'kredibel/tautan',
  severity: 'warning',
  scope: 'sentence',
  title: 'Tautan meragukan',
  reason:
    'Warga diajari memeriksa alamat sebelum mengetuk, jadi tautan resmi harus terang tujuannya dan aman.',
  principle: 'kredibel',
  source: { name: 'Permenkominfo 5/2015 tentang Registrar Nama Domain Instansi Penyelenggara Negara' },
  lesson:
    'Pakai alamat lengkap pada domain resmi, diawali https. Hapus ekor pelacak seperti utm_ dan fbclid, dan jangan pernah membagikan tautan yang memuat sandi. Bila perlu pendek, pakai tautan pendek yang terdaftar milik instansi.',
  wrong: [
    { text: 'Daftar di bit.ly/beasiswa-tirtajaya sebelum Jumat.', flagged: 'bit.ly/beasiswa-tirtajaya' },
    {
      text: 'Unduh di http://tirtajayakab.go.id/formulir.',
      flagged: 'http://tirtajayakab.go.id/formulir',
      fixed: 'https://tirtajayakab.go.id/formulir',
    },
    { text: 'Bayar pajak di https://tirtajayakab-go.id/pajak.', flagged: 'tirtajayakab-go.id' },
    { text: 'Masuk lewat https://tirtajayakab.go.id.co/login.', flagged: 'tirtajayakab.go.id.co' },
    { text: 'Cek hasil di http://36.92.10.4/hasil.', flagged: '36.92.10.4' },
    {
      text: 'Baca di https://tirtajayakab.go.id/berita?id=7&utm_source=ig.',
      flagged: 'https://tirtajayakab.go.id/berita?id=7&utm_source=ig',
      fixed: 'https://tirtajayakab.go.id/berita?id=7',
    },
    { text: 'Unggah di https://admin:Rahasia9@tirtajayakab.go.id/unggah.', flagged: 'admin:Rahasia9' },
    { text: 'Buka htps://tirtajayakab.go.id untuk mendaftar.', flagged: 'htps://' },
  ],
  right: [
    { text: 'Unduh di https://ppid.tirtajayakab.go.id/desa?id=17&tahun=2026.' },
    { text: 'Daftar di s.id/tirtajaya atau WhatsApp wa.me/628119000123.' },
    { text: 'Tonton di https://www.youtube.com/watch?v=Ab3dEf6hI9k.' },
    { text: 'Waspada situs palsu tirtajayakab-go.id. Alamat resmi kami hanya tirtajayakab.go.id.' },
    { text: 'Kirim surel ke humas@tirtajayakab.go.id dengan berkas foto_lomba.docx.' },
    { text: 'Informasi BMKG ada di bmkg.go.id dan laman banyumaskab.go.id.' },
  ],
  needs: anyOf(trait('link'), mayBeScheme, doubled, disguise),
  *check(sentence, { pack }) {
    const { text, entities } = sentence
    if (!/[.:]\S/u.test(text)) return
    const warned = warning.test(sentence)
    const broken = [...malformed(sentence)]
    for (const span of broken) {
      yield { ...span, message: 'Alamat ini salah tulis dan tidak akan terbuka. Periksa kembali.' }
    }
    const links = entities.filter(({ kind }) => kind === 'link')
    for (const link of [...links, ...disguised(sentence, links)]) {
      if (broken.some(({ start, end }) => start < link.end && end > link.start)) continue
      const flag = judge(text.slice(link.start, link.end), pack, warned)
      if (flag) yield { start: link.start, end: link.end, ...flag }
    }
  },
})

const warning = pattern(
  /(?<!\p{L})(?:waspada|waspadai|hati-hati|palsu|tiruan|gadungan|bodong|penipuan|penipu|phishing|pengelabuan|hoaks|hoax|bukan|jangan|abaikan|mengaku|mengatasnamakan|mencatut|menyerupai|mirip|laporkan situs)(?!\p{L})/u,
)

type Judgement = Omit<Flag, 'start' | 'end'>

function judge(link: string, pack: Pack, warned: boolean): Judgement | undefined {
  const address = readAddress(link)
  const { host, rest, scheme } = address
  if (carriesSecret(address)) {
    return {
      severity: 'error',
      message: 'Tautan ini memuat sandi atau kunci masuk. Hapus, lalu ganti sandinya.',
    }
  }
  if (isNumeric(host)) {
    return warned
      ? undefined
      : {
          severity: 'error',
          message: 'Alamat berupa deretan angka tidak dapat dikenali warga. Pakai domain resmi.',
        }
  }
  const official = posesAs(host, pack.domains)
  if (official) {
    if (warned) return undefined
    return {
      severity: 'error',
      message: `Alamat ini menyerupai ${official}, tetapi bukan. Kemungkinan situs tiruan; periksa kembali.`,
    }
  }
  if (isShortener(host)) {
    if (warned || isAllowed(host + rest, pack.shortLinks)) return undefined
    return { message: 'Tautan pendek menyembunyikan tujuannya. Pakai alamat lengkap pada domain resmi.' }
  }
  const clean = withoutTracking(address)
  if (clean !== undefined) {
    const fixed = link.slice(0, link.length - rest.length) + clean
    const text = scheme === 'http' ? fixed.replace(/^http:/iu, 'https:') : fixed
    const fixes = [{ label: 'Hapus pelacak', text }]
    return { message: 'Tautan ini membawa pelacak. Hapus bagian yang tidak diperlukan.', fixes }
  }
  if (scheme === 'http' && !warned) {
    const fixes = [{ label: 'Ganti dengan https', text: link.replace(/^http:/iu, 'https:') }]
    return { message: 'Tautan http tidak aman. Pakai https.', fixes }
  }
  return undefined
}

/** Whether a short link is the pack's: the entry itself or something that goes on from it. */
function isAllowed(written: string, allowed: readonly string[]): boolean {
  const link = written.replace(/^www\./iu, '')
  return allowed.some((entry) => {
    const own = entry.replace(/^(?:https?:\/\/)?(?:www\.)?/iu, '').replace(/\/$/u, '')
    if (!own.includes('/')) return isWithin(link.split(/[/?#]/u, 1)[0]!.toLowerCase(), own)
    return link.toLowerCase().startsWith(own.toLowerCase()) && /^(?:$|[^a-z])/u.test(link.slice(own.length))
  })
}

/** Addresses that no browser opens: a slip in the scheme, doubled points, a gap, no ending. */
function* malformed(sentence: Sentence): Iterable<Span> {
  const { lower } = sentence
  if (meets(sentence, mayBeScheme) && /ttp|www|:\/|\/\//u.test(lower)) {
    for (const match of slips.all(sentence)) {
      const written = match[0]
      // A sound scheme or `www.` before a sound host.
      if (/^https?:\/\/(?![^\s/]*\.\.)(?![^\s/]*,)(?!https?)(?=[^\s/]+[.:@])/iu.test(written)) continue
      if (/^www\.[^.,]/iu.test(written) || /^https?:\/\/localhost/iu.test(written)) continue
      yield {
        start: match.index,
        end: match.index + written.replace(/(?<![.,!?)”"])[.,!?)”"]+$/u, '').length,
      }
    }
  }
  if (/\.\.|,(?:go|desa|co|ac|sch)\./u.test(lower)) {
    for (const { index, 0: written } of doubled.all(sentence))
      yield { start: index, end: index + written.length }
  }
}

/** Bare domains with letters of another script, which the link patterns do not take for links. */
function* disguised(sentence: Sentence, links: readonly Span[]): Iterable<Span> {
  const { text, entities } = sentence
  if (!meets(sentence, disguise) || !/[\u0370-\u03ff\u0400-\u052f\u0100-\u024f]/u.test(text)) return
  for (const { index, 0: written } of foreign.all(sentence)) {
    if (
      !/[\u0370-\u052f\u0100-\u024f]/u.test(written) ||
      !/\.(?:id|com|net|org|info|co|xyz)(?:\/|$)/u.test(written)
    )
      continue
    const end = index + written.length
    if (
      [...links, ...entities.filter(({ kind }) => kind === 'email')].some(
        (span) => span.start < end && span.end > index,
      )
    )
      continue
    yield { start: index, end }
  }
}
