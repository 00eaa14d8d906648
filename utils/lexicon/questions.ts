import type { Draft } from '../draft/types.ts'
import entries from './balasan.txt'
import { createLexicon } from './lexicon.ts'
import { pattern } from './pattern.ts'

const times = createLexicon(entries.section('waktu'))

const asksWhen = /\b(?:kapan|jam berapa|pukul berapa|hari apa|tanggal berapa|berapa lama|jam brp|iraha)\b/u
/** `kapan BLT cair`: who asks so has been waiting. */
const awaits =
  /\bkapan\b(?: (?!terakhir)\p{L}+){0,4} (?:cair|cairnya|turun|keluar|diperbaiki|dibenerin|dibetulkan|dibangun|diaspal|diangkut|diambil|dibayar|ditangani|ditambal|nyala|menyala|ngalir|mengalir|jadinya|datangnya|dibagikan|disalurkan)\b/u
/** `belum ada jadwal dari kementerian`: nobody knows yet, and the reply says who will. */
const pending =
  /\b(?:jadwal|kabar|informasi|info|keputusan|juknis|pengumuman|surat)(?:nya)? (?:resmi |pasti )?dari\b|\bmenunggu (?:jadwal|kabar|informasi|keputusan|juknis|pengumuman|surat|penetapan|pengesahan)\b/u
const month =
  /\p{Nd}|\b(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b/u
const asksAmount = /\b(?:berapa|brp)\b/u
/** `apa benar …`, `bisa ga`, `kena denda?`: what wants a yes or a no. */
const asksWhether =
  /^apa (?!\p{L}{1,12}nya\b|saja|yang|itu|ini|kabar)\p{L}|\b(?:apakah|apa (?:benar|betul|bener|bisa|boleh|ada|masih|perlu|harus|wajib|kena)|(?:bisa|boleh|kena|ada|masih|perlu|harus|wajib|bener|benar)(?:kah)?\b[^.!?]{0,60}(?:\?|\b(?:ga|gak|nggak|ngga|tidak|enggak|kah|ya)\b))/u
/** What stands open, or is only hoped for, answers nothing. */
const open = pattern(
  /\b(?:semoga|mudah-mudahan|moga|mugi|mugia|harap|berharap|entah|(?:tidak|belum|kurang|tak|nggak|gak) (?:tahu|tau|jelas|bisa dipastikan|dapat dipastikan))\b/u,
)
const yesOrNo = pattern(
  /(?:^|[,;:!] ?(?:jadi |karena itu )?|\b(?:jadi|sehingga|maka) )(?:(?:halo|hai|wah|iya|ya|mohon maaf|maaf|alhamdulillah|selamat \p{L}+)[,.!]? ){0,2}(?:(?:kak|pak|bu|bapak|ibu|mas|mbak|bang)[,.!]? )?(?:bisa|boleh|gratis|betul|benar|ada|masih|wajib|perlu|cukup|tidak(?=,)|tidak (?:ada|perlu|usah|wajib|harus|kena|dikenai|dikenakan|dipungut|benar|betul|boleh))\b/u,
)
const figure = /\p{Nd}|\b(?:gratis|cuma-cuma|tidak dipungut)\b/u

/** Whether a comment asks when at last something comes. */
export const awaitsIt = (comment: string): boolean => awaits.test(comment.toLowerCase())

/**
 * Whether a reply says what was asked: the time to `kapan`, the sum to `berapa`, a yes or no to `bisa ga`. Such an answer
 * needs no further step.
 */
export function answersQuestion(comment: string, { sentences }: Draft): boolean {
  const asked = comment.toLowerCase()
  const told = sentences.map(({ sentence }) => sentence).filter((sentence) => !open.test(sentence))
  if (asksWhen.test(asked))
    return told.some(
      ({ words, entities, lower }) =>
        entities.some(({ kind }) => kind === 'date' || kind === 'time') ||
        times.find(words).length > 0 ||
        month.test(lower) ||
        pending.test(lower),
    )
  if (asksAmount.test(asked)) return told.some(({ lower }) => figure.test(lower))
  return asksWhether.test(asked) && told.some((sentence) => yesOrNo.test(sentence))
}
