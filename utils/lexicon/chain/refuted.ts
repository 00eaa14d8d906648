import type { Sentence } from '../../draft/types.ts'
import { pattern } from '../pattern.ts'
import { anyForm, anyOf, meets } from '../signals.ts'

const denial = /\b(?:bukan|no|non|anti|100%)\s(?:berita |info |kabar )?(?:hoaks|hoax)\b/gu
/** A sentence that names a rumour as one, also where it denies being one. */
export const debunk = pattern(
  /\b(?:hoaks|hoax|cek fakta|klarifikasi|disinformasi|misinformasi|tidak benar|tidaklah benar|tidak betul|kabar bohong|berita bohong|kabar palsu|pesan palsu|informasi palsu|berita palsu|membantah|dibantah|menyesatkan|literasi digital|saring sebelum|pesan berantai|ciri-ciri|(?:akun|situs|lowongan|surat|undangan|tautan|link|foto|gambar|rekrutmen|unggahan|itu|ini|tersebut|adalah|ternyata|dipastikan) palsu)\b|\bfakta:/u,
)
/** A sentence that speaks of chain messages, their marks and calls, or warns of them, and makes none. */
export const telling = pattern(
  /\b(?:pesan|kiriman|kabar|tautan|video|unggahan|informasi) (?:yang |dengan )?(?:berisi|meminta|mengajak|menyuruh|bernada|berkedok|memuat|kata|kalimat|serupa|semacam)\b|\b(?:menerima|mendapat|terima|dapat) (?:pesan|kiriman|kabar|tautan)\b(?!(?: ini| itu)? dari (?:tetangga|teman|temen|kawan|saudara|grup|group|sepupu|orang|kenalan|kerabat|om|tante|adik|kakak|rekan|ipar)[^?]*$)|\b(?:kalimat|ajakan|kata|frasa|ungkapan) (?:seperti|semacam|berisi|“|")|\b(?:abaikan|waspadai|hati-hati|curigai|kenali|modus)\b/u,
)
/** Also in a hashtag. */
const hoax = anyForm((lower) => /hoa(?:ks|x)/u.test(lower))

/** A sentence that may tell that something is not true. */
export const mayRefute = anyOf(debunk, hoax)

/** Whether a sentence tells that something is not true. */
export const refutes = (sentence: Sentence): boolean =>
  (debunk.test(sentence) && debunk.expression.test(sentence.lower.replace(denial, ''))) ||
  (meets(sentence, hoax) &&
    sentence.entities.some(({ kind, text }) => kind === 'hashtag' && /hoa(?:ks|x)/iu.test(text)))
