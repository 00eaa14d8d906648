import { remember } from '../../../draft/remember.ts'
import type { Sentence } from '../../../draft/types.ts'
import { wordingOf } from '../../../draft/wording.ts'
import { isFunctionWord } from '../../../lexicon/language.ts'

/** Words that carry a text's subject: neither grammar nor dates, nor what every invitation says. */
const empty = new Set(
  'yang dan dari untuk dengan pada ini itu akan telah sudah juga serta atau oleh agar para kami kita anda ada bisa dapat lebih dalam secara karena sebagai adalah hari pukul jam wib wita wit mulai sampai hingga senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember bawa membawa daftar lewat melalui ayo mari yuk jangan lupa gratis warga seluruh kabupaten kecamatan desa dinas kantor tautan bio info selengkapnya tahun terima kasih selamat kegiatan acara digelar menggelar berlangsung peserta satu dua tiga empat lima dari kepada setiap tidak bagi antara seperti saat bersama mereka masing masing-masing orang baru besar hanya masih lagi kali hadir diikuti mengikuti ikut sebanyak'.split(
    ' ',
  ),
)
/** The words of a sentence that carry its subject, without their affixes. */
export const content = remember(contentOf)

function contentOf(sentence: Sentence): string[] {
  return wordingOf(sentence)
    .filter((word) => word.length > 2 && !empty.has(word) && !isFunctionWord(word) && !/\d/u.test(word))
    .map(rootOf)
}

/** Enough of a word to know it again under another affix: menanam, ditanam, penanaman. */
function rootOf(word: string): string {
  const bare = word
    .replace(/^(?:me(?:ng|ny|n|m)?|pe(?:ng|ny|n|m|r)?|di|ber|ter)(?=.{4})/u, '')
    .replace(/(?<=.{4})(?:kan|nya|an|i)$/u, '')
  return bare.slice(0, 6)
}
