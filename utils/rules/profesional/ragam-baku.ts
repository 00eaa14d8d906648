import type { Sentence, Word } from '../../draft/types.ts'
import { beginsHigh } from '../../lexicon/characters.ts'
import { createLexicon, type Lexicon } from '../../lexicon/lexicon.ts'
import { isCapitalised } from '../../lexicon/names.ts'
import words from '../../lexicon/ragam.txt'
import { anyForm, anyOf, gives, meets } from '../../lexicon/signals.ts'
import { rootsOfSpoken, spokenNasal, withMe } from '../../lexicon/spokenAffixes.ts'
import type { Entry } from '../../lexicon/word-list.ts'
import { defineRule, type Flag } from '../define.ts'

const roots = words.section('akar-in')
const listed = words.where(([section]) => section !== 'akar-in')
/** Every spoken form in -in of a root: ngurusin → mengurus, diurusin → diurus, urusin → urus. */
const inFormsOf = ([root, [base = root]]: Entry): Entry[] =>
  [
    [`${root}in`, base, withMe(base)],
    [`di${root}in`, `di${base}`],
    ...spokenNasal(root).map((nasal) => [`${nasal}in`, withMe(base)]),
  ].map(([form = '', ...formal]) => [form, formal, ['obrolan']])
/** What a word is as a spoken form of a root, unless a list has it. */
const spokenForms = (word: string): Entry[] => {
  const twice = /^(\p{L}{4,})-\1$/u.exec(word)?.[1]
  const entry = twice === undefined ? undefined : listed.get(twice)
  const formal = entry?.[1][0]
  // `kenceng-kenceng`: the same, said twice.
  if (formal && entry[2].join() === 'obrolan' && /^\p{L}+$/u.test(formal))
    return [[word, [`${formal}-${formal}`], entry[2]]]
  const found = rootsOfSpoken(word).map((root) => roots.get(root))
  if (!found.some(Boolean) || listed.get(word)) return []
  return found.flatMap((root) => (root ? inFormsOf(root).filter(([form]) => form === word) : []))
}
const all = createLexicon(listed, { also: spokenForms })
const short = createLexicon(listed.section('singkatan'))

/** Kind little words, also drawn out: they make an official account human, and are never reproached. */
const particles = new Set(
  'ya yuk lho loh nih kok dong deh sih kan ah eh oh wah hai halo hehe hehehe haha hahaha hore aamiin amin'.split(
    ' ',
  ),
)
/** A vowel or the last letter drawn out; `xxx` masks a number. */
const stretched = /^(?=\p{L}+$)(?:.*([aiueo])\1\1|.*([^x\P{L}])\2\2$)/u
const doubled = /^(\p{Ll}{3,})[2²](nya|an)?$/u
/** In capitals still chat: no office is called so. */
const noAcronym = /^(?:YG|DGN|TDK|UTK|BLM|SDH|JGN|BGT|KRN|GAK|NGGAK|UDAH|BANGET|GIMANA)$/u
/** `isiny`, `adminny`: -nya without its vowel, which no Indonesian word ends in. */
const clipped = /^\p{L}{3,}ny$/u
const english =
  /^(?:company|sunny|funny|deny|irony|agony|colony|symphony|ceremony|harmony|destiny|germany|penny|bunny|nanny|granny|tiny|shiny|skinny|rainy|mutiny|scrutiny|testimony|matrimony|accompany|balcony|ebony|felony|johnny|jenny|danny|kenny|tony|sony|benny|lenny|fanny|ronny|donny|denny|vanny|winny|ceny)$/u
/** Spoken verbs in -in on roots that no list has: ngosongin, nyodorin, dilewatin. */
const spokenIn = /^(?:(?:ng|ny)[aiueo]\p{L}{2,}|di\p{L}+[^aiueo])in(?:nya)?$/u
const mayBeSpoken = anyForm((lower) => /(?:ng|ny|di)\p{L}{3,24}in(?:nya)?(?!\p{L})/u.test(lower))
/** What ends so by itself: dijamin, dipimpin. */
const ownIn =
  /^di(?:siplin|oksin|bensin|mesin|jamin|pimpin|salin|jalin|pilin|izin|ijin|asin|angin|lapin|cermin|jasmin|rajin|kawin|bintin|ingin|dingin|cincin|licin|disiplin|vaksin|doktrin|plin|asuransin|lilin|batin|latin|miskin|sabin|setrin|kantin)(?:nya)?$|^(?:nyamin|nyalin|nyakin)$/u

/** `ngosongin` → mengosongkan, mengosongi; `dilewatin` → dilewati, dilewatkan. */
function formalOf(word: string): string[] | undefined {
  if (!spokenIn.test(word) || all.has(word) || ownIn.test(word)) return undefined
  const [, stem = '', owner = ''] = /^(.*?)in(nya)?$/u.exec(word) ?? []
  if (word.startsWith('di')) return [`${stem}kan${owner}`, `${stem}i${owner}`, `${stem}${owner}`]
  const verb =
    stem.startsWith('nge') && /^nge[bdglrwjmnhcfpkst]/u.test(stem) ? withMe(stem.slice(3)) : `me${stem}`
  return [`${verb}kan${owner}`, `${verb}i${owner}`, `${verb}${owner}`]
}

/** What a cake is made of: kek pisang. */
const cakes = /^(?:pisang|cokelat|coklat|lapis|keju|marmer|pandan|ubi|labu|kukus|kopi|buah|wortel|batik)$/u
/** Whose sport, hire or paddle a boat is: lomba kayak, sewa kayak, satu kayak. */
const boating =
  /^(?:lomba|balap|nomor|olahraga|cabang|cabor|atlet|wisata|perahu|sewa|menyewa|disewa|penyewaan|persewaan|mendayung|dayung|kejuaraan|komunitas|klub|pelatih|instruktur|kelas|latihan|berlatih|berkayak|bermain|naik|unit|sebuah|armada|lintasan|tur|mencoba|menaiki|menjajal|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|puluhan|belasan|beberapa|ada|tersedia)$/u
/** What a boat is, where it goes, what befalls it; `kayak gini`, `kayak biasanya` is talk. */
const boats =
  /^(?:tunggal|ganda|tandem|polo|slalom|estafet|arung|bersama|bisa|boleh|dapat|berkapasitas|putra|putri|sprint|maraton|laut|sungai|arus|danau|rawa|waduk|telaga|karet|tiup|plastik|fiber|kayu|nasional|internasional|dan|serta|atau|di|ke|pada|untuk|akan|telah|bagi|berlangsung|menyusuri|melintasi|(?:di|ter)\p{Ll}{4,}|\d.*)$/u
/** Kinds of boats and races: nobody is like them. */
const races = /^(?:tunggal|ganda|tandem|polo|slalom|estafet|arung)$/u
/** Sentences in which a boat is at home. */
const paddling =
  /(?<!\p{L})(?:(?:pen|men|ber|di)?dayung(?:an)?|pendayung|pekayak|kano|kanoing|arung jeram|slalom|stand up paddle|dermaga)(?!\p{L})/u
const unit = /^(?:cm|km|mm|hm|dam|pm)$/u

/** Letters drawn out or doubled, a figure for a word said twice, a last letter left off. */
const mayBeDrawn = anyForm((lower) => /(\p{L})(?:\1\1|\1(?!\p{L}))|\p{L}[2²]|ny(?!\p{L})/u.test(lower))

export default defineRule({
  id: 'profesional/ragam-baku',
  severity: 'suggestion',
  scope: 'sentence',
  title: 'Ragam percakapan',
  reason:
    'Kata baku dipahami semua warga dan menjaga wibawa instansi; singkatan obrolan mudah disalahartikan.',
  principle: 'profesional',
  source: { name: 'Perpres 63/2019', article: 'Pasal 28' },
  lesson:
    'Tulislah seakan-akan pimpinan membacakannya di depan warga: ramah, tetapi utuh. Sapaan seperti ya dan yuk boleh; singkatan dan bahasa gaul tidak.',
  inQuotes: 'silent',
  language: 'spelling',
  wrong: [
    { text: 'Warga yg belum terdata silakan melapor.', flagged: 'yg', fixed: 'yang' },
    { text: 'Udah tahu jadwal posyandu bulan ini?', flagged: 'Udah', fixed: 'Sudah' },
    { text: 'Ngurusin akta kini dari rumah saja.', flagged: 'Ngurusin', fixed: 'Mengurus' },
    { text: 'Berkasnya kami bikinin salinan.', flagged: 'bikinin', fixed: 'buatkan' },
    { text: 'Biayanya gak mahal, lho.', flagged: 'gak', fixed: 'tidak' },
    { text: 'Mekanismenya kayak gini, Kak.', flagged: 'kayak gini', fixed: 'seperti ini' },
    { text: 'Vaksinnya dikasih gratis.', flagged: 'dikasih', fixed: 'diberi' },
    { text: 'Harap hati2 saat melintas.', flagged: 'hati2', fixed: 'hati-hati' },
    { text: 'Acaranya seru bangettt.', flagged: 'bangettt', fixed: 'sekali' },
    { text: 'Informasi dr kecamatan sdh kami terima.', flagged: 'dr', fixed: 'dari' },
    { text: 'Paket itu isiny apa saja, sih?', flagged: 'isiny', fixed: 'isinya' },
    { text: 'Warga diminta ngosongin tandon.', flagged: 'ngosongin', fixed: 'mengosongkan' },
    { text: 'Tim sdh ngecek pipa yang bocor.', flagged: 'ngecek', fixed: 'mengecek' },
  ],
  right: [
    { text: 'Yuk, datang ke posyandu, ya! Bawa si kecil, dong. Kok bisa, sih?' },
    { text: 'Perbaikan jalan di km 12 diawasi dr. Ratna dan dr Sinta.' },
    { text: 'Warga berkata, “Gak nyangka, udah jadi!”' },
    { text: 'Kerajinan tanah liat dari Bener Meriah dan kawasan Gunung Gede dipamerkan.' },
    { text: 'Rapat tgl. 12, pukul 09.00 WIB, di Jl. Merdeka No. 3 dihadiri Bpk. Camat.' },
    { text: 'Jadwal dijamin dan dipimpin camat; berkas disalin lalu dicermin ulang.' },
    { text: 'Luas taman 200 m2 dengan tinggi pagar 150 cm.' },
    { text: 'Terima kasih atas kasih sayang para guru ngaji.' },
    { text: 'Udah ikut lomba? Yuk, daftar sebelum Jumat!', pack: { tone: 'santai' } },
    { text: 'Simak video #GakPakeLama dari @gimana.banget.' },
  ],
  needs: anyOf(all, mayBeSpoken, mayBeDrawn),
  check(sentence, { pack }) {
    const lexicon = pack.tone === 'santai' ? short : all
    const flags: Flag[] = []
    const unsure: Flag[] = []
    for (const match of lexicon.within(sentence)) {
      const first = sentence.words[match.first]!
      if (allowed(sentence, match.first, match.last, match.tags)) continue
      const flag = replace(sentence, first, sentence.words[match.last - 1]!, match.values)
      if (match.tags.includes('ragu')) unsure.push(flag)
      else flags.push(flag)
    }
    if (lexicon === all && meets(sentence, mayBeSpoken)) {
      for (const [index, word] of sentence.words.entries()) {
        const formal = word.text.slice(1) === word.lower.slice(1) ? formalOf(word.lower) : undefined
        if (formal && !allowed(sentence, index, index + 1, []))
          flags.push(replace(sentence, word, word, formal))
      }
    }
    const drawn = meets(sentence, mayBeDrawn) ? sentence.words : []
    for (const [index, word] of drawn.entries()) {
      if (!gives(word, mayBeDrawn)) continue
      const flag = lengthened(sentence, word, index, lexicon, pack.tone === 'resmi')
      if (flag) flags.push(flag)
    }
    return flags.length > 0 ? flags.concat(unsure) : none
  },
})

const none: readonly Flag[] = []

/** Whether a word of the list means something else here: a name, a unit, a title, an acronym, clay. */
function allowed(
  { words: found, text, line }: Sentence,
  first: number,
  last: number,
  tags: readonly string[],
): boolean {
  const word = found[first]!
  if (tags.length > 0 && meansElse(found, text, first, last, tags)) return true
  // `Uda Zul`, `Uda, Uni`: an elder brother in Minang.
  if (
    word.text === 'Uda' &&
    (beginsHigh(found[last]?.text ?? '') || /^\s?(?:,|dan|serta)(?!\p{L})/u.test(text.slice(word.end)))
  )
    return true
  if (!isCapitalised(word) || noAcronym.test(word.text) || text === text.toUpperCase()) return false
  if (/^\p{Lu}{2,}$/u.test(word.text)) return true
  const opens = first === 0 || /[:–—(/|•]\s*$/u.test(text.slice(Math.max(0, word.start - 3), word.start))
  return !opens && !(line === 'heading' && tags[0] === 'singkatan')
}

/** Whether what stands beside a word gives it the other sense that its tags tell of. */
function meansElse(
  found: readonly Word[],
  text: string,
  first: number,
  last: number,
  tags: readonly string[],
): boolean {
  const word = found[first]!
  const next = found[last]
  if (tags.includes('titik')) {
    if (text[found[last - 1]!.end] === '.' && next !== undefined) return true
    if (text.startsWith('. ', word.end)) return true
  }
  if (tags.includes('gelar') && next !== undefined && beginsHigh(next.text)) return true
  const number = (other: Word | undefined) => other !== undefined && /^\d/u.test(other.text)
  if (tags.includes('angka') && (number(found[first - 1]) || number(next))) return true
  if (tags.includes('perahu')) {
    const held = word.joined && boating.test(found[first - 1]?.lower ?? '')
    const named = next?.joined !== true || boats.test(next.lower)
    if (races.test(next?.lower ?? '')) return true
    return (held && named) || ((held || named) && paddling.test(text.toLowerCase()))
  }
  if (tags.includes('kue') && next !== undefined && cakes.test(next.lower)) return true
  return tags.includes('tanah') && /^(?:tanah|lempung|kulit|gerabah)$/u.test(found[first - 1]?.lower ?? '')
}

/** `hati2`, `siaaap`, `bangettt`. */
function lengthened(
  sentence: Sentence,
  word: Word,
  index: number,
  lexicon: Lexicon,
  strict: boolean,
): Flag | undefined {
  if (clipped.test(word.lower) && word.text === word.lower && !english.test(word.lower))
    return replace(sentence, word, word, [`${word.text}a`])
  const pair = doubled.exec(word.lower)
  if (pair && !unit.test(pair[1]!) && word.text.slice(1) === word.lower.slice(1) && !lexicon.has(word.lower))
    return replace(sentence, word, word, [`${pair[1]}-${pair[1]}${pair[2] ?? ''}`])
  if (word.lower.length < 4) return
  if (!stretched.test(word.lower)) {
    const entry = /(\p{L})\1$/u.test(word.lower) ? lexicon.get(word.lower.slice(0, -1)) : undefined
    const spoken = entry && !entry[2].includes('ragu') && !allowed(sentence, index, index + 1, entry[2])
    return spoken && !lexicon.has(word.lower) ? replace(sentence, word, word, entry[1]) : undefined
  }
  const plain = word.lower.replace(/(\p{L})\1{2,}/gu, '$1')
  const twice = word.lower.replace(/(\p{L})\1{2,}/gu, '$1$1')
  if (lexicon.has(word.lower) || particles.has(plain) || particles.has(twice)) return
  const entry = lexicon.get(plain) ?? lexicon.get(twice)
  if (entry && !allowed(sentence, index, index + 1, entry[2])) return replace(sentence, word, word, entry[1])
  const roman = /^[ivxlcm]+$/u.test(word.lower)
  return strict && !entry && !roman && plain.length > 2 && !/^\p{L}+\p{Lu}/u.test(word.text)
    ? replace(sentence, word, word, [plain])
    : undefined
}

function replace({ text }: Sentence, from: Word, to: Word, formal: readonly string[]): Flag {
  const written = text.slice(from.start, to.end)
  const span = { start: from.start, end: to.end }
  if (formal.length === 0)
    return { ...span, message: `“${written}” adalah bahasa obrolan; kalimat ini utuh tanpanya.` }
  const shouted = written.length > 1 && written === written.toUpperCase()
  const capital = beginsHigh(written)
  const fixes = formal.map((word) => {
    if (shouted) return word.toUpperCase()
    return capital ? word[0]!.toUpperCase() + word.slice(1) : word
  })
  return {
    ...span,
    message: `Dalam ragam resmi “${written}” ditulis “${fixes[0]}”.`,
    fixes: fixes.map((fix) => ({ label: fix, text: fix })),
  }
}
