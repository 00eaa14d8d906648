import type { Sentence, Span } from '../../draft/types.ts'
import { is, isBehind, type Mark } from '../marker.ts'
import { pattern } from '../pattern.ts'
import { join } from '../spans.ts'
import type { Group } from './groups.ts'
import { linked, near } from './relation.ts'

/** Alms are to go through an institution; people at risk are not to be left alone. */
const alms = pattern(
  /(?<!\p{L})(?:jangan|tidak|dilarang|larangan) (?:mem)?beri(?:kan)? (?:uang|sedekah|recehan|receh|makanan|bantuan)(?: [\p{L}-]+){0,3}? (?:kepada |ke |pada )?(?:para )?(?:pengemis|gelandangan|gepeng|anak jalanan|anak punk|pengamen)(?!\p{L})/u,
)
const tended = pattern(
  /(?<!\p{L})jangan (?:biarkan|tinggalkan) (?:\p{L}+ ){1,4}?(?:sendirian|sendiri|kelaparan|telantar|terlantar|kesepian|kedinginan|tertinggal|menunggu|antre|berdiri|kehujanan|kepanasan|dirundung|dihina|sakit)(?!\p{L})/u,
)

/** Whom nobody knows, at the door or on the telephone: no people. */
const strangers = pattern(
  /(?<!\p{L})orang asing(?!\p{L})(?=[^.!?]{0,60}(?:pengenal|identitas|otp|kode|pintu|mengaku|masuk rumah|permen|tautan|menawarkan|menelepon|dikenal))/u,
)

/** `jangan terima orang X`, `X haram tinggal di sini`, `X tidak pantas …`. */
export function refused(
  sentence: Sentence,
  marks: readonly Mark[],
  groups: readonly Group[],
  hit: Mark,
): Span | undefined {
  if (is(hit, 'dilarang')) {
    const being = marks.find((other) => is(other, 'hidup') && isBehind(other, hit, 1))
    const target = groups.find(
      (group) => group.kind === 'named' && linked(sentence, marks, group, hit, 3, 'isi', 'sela', 'umum'),
    )
    const there =
      /\b(?:sini|kampung|desa|kota|daerah|negeri|bumi|tanah|kompleks|wilayah|lingkungan|perumahan|dusun|kecamatan|kelurahan|gang|blok|rt|rw)\b/u
    return being &&
      target &&
      there.test(sentence.lower.slice(being.end)) &&
      !/\b(?:tanpa|sebelum|kecuali|surat)\b/u.test(sentence.lower)
      ? join(target, being)
      : undefined
  }
  const unfit = unfitToLead.test(hit.phrase)
  if (!is(hit, 'tolak') && !unfit) return undefined
  // `Jangan beri uang kepada pengemis di lampu merah`; `jangan biarkan lansia sendirian`.
  if (alms.test(sentence) || tended.test(sentence) || strangers.test(sentence)) return undefined
  const giving =
    /^(?:jangan|ojo|aja|ulah|jan|tong|usah) (?:ka[s]|dikas|ber|diber|diwe|dibe|dibé|agi|diagi)/u.test(
      hit.phrase,
    )
  const object = groups.find(
    (group) =>
      (group.kind === 'named' || (group.kind === 'bare' && /percaya|terima|pilih/u.test(hit.phrase))) &&
      (linked(sentence, marks, hit, group, 3, 'isi', 'orang', 'umum') ||
        (giving && near(sentence, hit, group, 4))),
  )
  const plain =
    /^(?:(?:tidak|tak|gak|ga|nggak|ngga|enggak|kagak|ora|teu|ndak|indak|ra) (?:pantas|pantes|layak|laik|berhak|boleh|perlu|butuh)|.*pantes|haram|kecuali|khusus bukan|bebas dari|bukan tempat)/u
  // `penyandang disabilitas jangan dikasih kerja`, `orang X …, jangan terima jadi satpam`
  if (
    !object &&
    /^(?:jangan|ojo|ulah|aja) (?:pernah |mau )?(?:di)?(?:terima|percaya|pekerjakan|mempekerjakan|pilih|tampa|tarima|layani|ajak|sewakan)/u.test(
      hit.phrase,
    )
  ) {
    const spoken = groups.find((group) => group.kind === 'named' && near(sentence, group, hit, 6))
    const role =
      /^ (?:jadi|sebagai|kerja|bekerja|di (?:sini|kampung|desa|kantor)|ngontrak|tinggal|ngekos|masuk|ke sini)\b(?: \p{L}+)?/u.exec(
        sentence.lower.slice(hit.end),
      )
    if (spoken && role) return { start: spoken.start, end: hit.end + role[0].length }
  }
  if (giving && !object) {
    const denied = groups.find(
      (group) => group.kind !== 'pronoun' && group.kind !== 'bare' && near(sentence, group, hit, 2),
    )
    const share = marks.find((other) => is(other, 'jatah') && isBehind(other, hit, 2))
    return denied && share ? join(denied, share) : undefined
  }
  if (object && !plain.test(hit.phrase)) return join(hit, object)
  if (object && /^(?:bebas dari|bukan tempat)/u.test(hit.phrase)) return join(hit, object)
  // `Rumah tidak layak huni milik penyandang disabilitas`, `haram` of food.
  if (!/pantas|pantes|layak|laik|berhak|haram|boleh (?:hidup|ada)/u.test(hit.phrase)) return undefined
  if (/^\s(?:huni|pakai|konsumsi|jual|edar|dipakai|dikonsumsi)\b/u.test(sentence.lower.slice(hit.end)))
    return undefined
  const subject = groups.find(
    (group) =>
      (group.kind === 'named' || group.kind === 'gender') &&
      (linked(sentence, marks, group, hit, 2, 'sela', 'umum', 'hina', 'watak') ||
        // `penganut X di kampung ini haram tinggal`: further off only with being there, or among us, behind it.
        (group.kind === 'named' && near(sentence, group, hit, 7) && lives(marks, hit, sentence.lower))),
  )
  const still =
    /^\s(?:dihina|diperlakukan|dibedakan|didiskriminasi|dikucilkan|diejek|disakiti|ditolak|dipandang|dianggap|menerima perlakuan)/u
  return subject && !still.test(sentence.lower.slice(hit.end)) ? join(subject, hit) : undefined
}

/** Phrases that belittle a sex, and refuse a people or a faith. */
const unfitToLead =
  /^(?:tidak|tak|gak|nggak|ora|teu) (?:pantas|pantes|layak) (?:memimpin|jadi pemimpin|menjadi pemimpin)$/u
const denied =
  /^\s(?:di(?:beri|kasih|terima|tampung|layani|hormati|tolong|bantu|dengar|percaya|kasihani|sekolahkan|rawat|makamkan)\p{L}*|mendapat\p{L}*|dapat|punya|memiliki) (?:tempat|rumah|hak|ruang|suara|kerja|pekerjaan|jabatan|pertolongan|belas|perlindungan|kesempatan|di sini|oleh|siapa)|^\s(?:menikmati|berdagang|berjualan|berkuasa|bersuara|berbicara|bicara|beribadah|bersekolah|bekerja|berbaur|bertetangga|menginjak|menjabat|hidup|tinggal|memimpin|dipimpin|disamakan|dimanusiakan|(?:jadi|menjadi) (?:pemimpin|pejabat|camat|lurah|kades|guru|warga|tetangga|ketua|imam|pengurus|perangkat))(?!\p{L})/u

const lives = (marks: readonly Mark[], hit: Mark, lower: string): boolean =>
  marks.some((other) => is(other, 'hidup') && isBehind(other, hit, 1)) ||
  /hidup|ada/u.test(hit.phrase) ||
  // `tidak pantas diberi tempat tinggal`; what somebody is entitled to (`berhak menerima`) is an office's to say.
  (/pantas|pantes|layak|laik/u.test(hit.phrase) && denied.test(lower.slice(hit.end)))
