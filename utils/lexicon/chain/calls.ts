import type { Sentence, Span, Word } from '../../draft/types.ts'
import entries from '../ciri-hoaks.txt'
import { createLexicon } from '../lexicon.ts'

/** Orders to pass on. */
export const orders = createLexicon(entries.section('teruskan'))
/** What is passed on. */
export const messages = entries.section('pesan')
const negators = entries.section('jangan')
const notNegators = createLexicon(entries.section('jangan-tetapi'))
const endless = createLexicon(entries.section('sebanyak'))
const everybody = entries.section('semua')
const places = entries.section('wadah')
const people = entries.section('orang')
const several = new Set(
  'dua tiga empat lima enam tujuh delapan sembilan sepuluh sapuluh sepuluhan'.split(' '),
)
const groupNames = ['grup', 'group', 'grub', 'wag']
const viralObject =
  /^\s?(?:$|[.,!?)–-]|\p{Extended_Pictographic}|(?:ini|info|pesan|video|berita|kabar|biar|agar|supaya|sampai|hingga|ya|dong|yuk|ke|di|kasus|pelaku|muka|mukanya|wajah|wajahnya|orang|si|sebelum|sebanyak|semua|please|guys|gaes|demi|kejadian|peristiwa|postingan|unggahan|foto|fotonya|videonya)(?![\p{L}]))/u
const orderWord =
  /^(?:mohon|tolong|tulung|harap|silakan|silahkan|segera|wajib|agar|supaya|ayo|yuk|please|dimohon|diharap|diharapkan|perlu|harus|minta|bantu|mangga|punten|nyuwun|tulungan|marilah|mari|cepat|lekas|langsung|kudu|lalu|dan)$/u

/** The call itself: an order to pass on, and to whom. Calls without a mass of takers go to `weak`. */
export function* findCalls(sentence: Sentence, weak: Span[]): Iterable<Span> {
  const { words: all, text } = sentence
  for (const order of orders.within(sentence)) {
    const { first, last, start, end, tags, phrase } = order
    if (isNegated(sentence, first)) continue
    if (
      phrase.startsWith('di') &&
      first > 0 &&
      !all.slice(Math.max(0, first - 4), first).some(({ lower }) => orderWord.test(lower))
    )
      continue
    const loose = tags.includes('umum')
    // `sudah kami sampaikan ke PLN 123`: what we did ourselves.
    if (loose && /^(?:kami|mimin|admin|petugas)$/u.test(all[first - 1]?.lower ?? '')) continue
    const until = reach(sentence, afterAdverbs(all, last))
    if (until !== undefined) {
      yield { start, end: until }
      continue
    }
    if (/^(?:di)?viral/u.test(phrase)) {
      if (viralObject.test(text.slice(end))) yield { start, end }
      continue
    }
    // `Sebarkan informasi hanya dari akun resmi`: how to be careful.
    if (
      /^[^.!?]{0,24} (?:hanya|cuma) (?:dari|yang|bila|jika|kalau|setelah)(?!\p{L})/u.test(
        sentence.lower.slice(end),
      )
    )
      continue
    const object = all.slice(last, last + 4).find(({ lower }) => messages.has(lower))
    const toPeople = all.slice(last, last + 8).some(({ lower }) => people.has(lower) || places.has(lower))
    const bare =
      /^(?:di)?sebar|^forward|^bc$|^broadcast/u.test(phrase) &&
      /^\s?(?:$|[!,.]|(?:ya|terus|luas|segera|sekarang|secepatnya|yuk|dong|biar|agar|supaya|please)\b)/u.test(
        text.slice(end),
      )
    const spread = /^(?:di)?sebar|^forward/u.test(phrase)
    // `forward ke grup RT`: a group is everybody in it.
    const toGroup =
      !loose && all.slice(last, last + 5).some(({ lower }) => /^(?:grup|group|grub|wag|gc)/u.test(lower))
    const toAll =
      spread &&
      /^(?:ke|kepada|ka|nang|nyang)$/u.test(all[last]?.lower ?? '') &&
      toPeople &&
      isEverybody(all, last)
    // `Teruskan kepada keluarga dan kerabat!`: what is passed on goes without saying.
    const toFolk =
      !loose &&
      /^(?:ke|kepada|ka|nang|marang)$/u.test(all[last]?.lower ?? '') &&
      people.has(all[last + 1]?.lower ?? '') &&
      (first === 0 || orderWord.test(all[first - 1]!.lower))
    if (
      bare ||
      toAll ||
      toGroup ||
      toFolk ||
      (object && (spread || (!loose && toPeople) || (loose && toPeople && isEverybody(all, last))))
    ) {
      weak.push({ start, end: object?.end ?? end })
    }
  }
}

/** `Oper lagi ke semua saudara`: what stands between the order and its takers. */
function afterAdverbs(all: readonly Word[], from: number): number {
  let at = from
  while (at < from + 2 && adverbs.has(all[at]?.lower ?? '')) at++
  return at
}
const adverbs = new Set(
  'lagi juga segera langsung saja aja dong ya terus cepat deh sekarang kembali ulang'.split(' '),
)

const isEverybody = (all: readonly Word[], from: number): boolean =>
  all.slice(from, from + 8).some(({ lower }) => everybody.has(lower))

/** Where the words that make a call boundless end: all contacts, ten groups, as many as possible. */
function reach({ words: all, lower }: Sentence, last: number): number | undefined {
  const rest = all.slice(last, last + 16)
  const [limitless] = endless.find(rest)
  if (limitless) return limitless.end
  // `Kirim ke semua orang`: what is sent goes without saying, it is this message.
  const elided = /^(?:ke|kepada|ka|nang|kanggo|dateng)$/u.test(rest[0]?.lower ?? '')
  const about = elided || rest.some((word) => messages.has(word.lower))
  let groups = 0
  for (const [index, word] of rest.entries()) {
    const count = everybody.has(word.lower) || several.has(word.lower) || /^\d{1,3}$/u.test(word.lower)
    if (groupNames.some((name) => word.lower.startsWith(name)) && ++groups >= 2) return word.end
    if (!count) continue
    const near = rest.slice(index + 1, index + 4)
    const place = near.find((candidate) => places.has(candidate.lower))
    // `ke setiap nomor layanan yang tertera`: an office's own numbers are nobody's contacts.
    if (place && !serving.test(lower.slice(place.end))) return place.end
    const taker = near.find(
      ({ lower: name }) => people.has(name) || people.has(name.replace(/(?:mu|nya|ku|na|ne)$/u, '')),
    )
    const to = /^(?:ke|kepada|ka|nang|neng|marang|dhateng|minimal|setidaknya|sedikitnya|pada)$/u.test(
      rest[index - 1]?.lower ?? '',
    )
    if (
      taker &&
      to &&
      about &&
      !/\b(?:peserta|perwakilan|bantuan|paket|sembako|undangan)\b/u.test(lower) &&
      ((elided && everybody.has(word.lower)) ||
        /\d|^(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sapuluh)/u.test(word.lower))
    )
      return taker.end
  }
  return undefined
}

const serving =
  /^ (?:layanan|darurat|pengaduan|aduan|petugas|resmi|posko|puskesmas|kantor|call|pelanggan|antrean|registrasi|rekening|ktp|induk)(?!\p{L})/u

function isNegated({ words: all, text }: Sentence, first: number): boolean {
  const from = Math.max(0, first - 4)
  const before = all.slice(from, first)
  const free = new Set(notNegators.find(before).flatMap((match) => before.slice(match.first, match.last)))
  return before.some(
    (word) =>
      negators.has(word.lower) &&
      !free.has(word) &&
      !/[,.;:!?–—]/u.test(text.slice(word.end, all[first]!.start)),
  )
}
