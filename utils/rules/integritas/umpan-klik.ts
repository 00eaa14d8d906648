import type { Placed, Sentence, Span } from '../../draft/types.ts'
import { createLexicon } from '../../lexicon/lexicon.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { anyOf, meets, trait } from '../../lexicon/signals.ts'
import entries from '../../lexicon/umpan-klik.txt'
import { defineRule } from '../define.ts'
import { loneHeadline, withholds } from '../headline.ts'
import { baited, findHooks, type Hooks, hooked, notThis, readsOn, unhooked } from './umpan-klik/hooks.ts'
import { away, findUntold, pointed, suspense, unanswered, untold } from './umpan-klik/withheld.ts'

const baits = createLexicon(entries.section('umpan'))
const readings = entries.section('baca')
const numbered = entries.section('nomor')
const teasers = entries.section('tanya')
const wondering = pattern(
  /^(?:apa|siapa|kok|kenapa|gimana|yang mana|di mana|penasaran|kepo|bisa tebak|hayo)(?!\p{L})/u,
)
/** `Cuma 1 dari 10 orang yang tahu trik ini`: few share a secret that the text keeps. */
const initiated = pattern(
  /(?<!\p{L})(?:cuma|cuman|hanya|baru|mung) (?:(?:satu|dua|tiga|\d{1,2}) dari (?:satu|dua|tiga|lima|sepuluh|seratus|\d{1,4})|(?:\d{1,2}|satu|dua|lima|sepuluh) ?(?:%|persen)|sedikit|segelintir|sebagian kecil)(?: (?:orang|warga|dari kita|pemohon|ibu-ibu|anak muda|wong))? (?:yang |sing )?(?:tahu|tau|sadar|paham|kenal|mengetahui|menyadari|ngerti) (?:soal |tentang |dengan )?(?:trik|rahasia|jurus|(?:cara|tips|fakta|hal|kunci|celah|kebiasaan|menu|fitur)(?: [\p{L}-]+)? ini)(?!\p{L})(?: [\p{L}-]+){0,3}|(?<!\p{L})(?:(?:tidak|tak|nggak|gak|belum) banyak|jarang)(?: (?:orang|warga))? (?:yang )?(?:tahu|tau|sadar|mengetahui|menyadari) (?:soal |tentang )?(?:trik|rahasia|jurus|(?:fitur|celah|menu|cara|fakta) (?:rahasia|tersembunyi|ajaib|gila|aneh|licik|jitu))(?!\p{L})(?: [\p{L}-]+){0,3}/u,
)
/** `Bukan emas, bukan uang, inilah yang dicuri…`: told what it is not. */
const notThat = pattern(
  /(?<!\p{L})bukan (?:[\p{L}-]+ ){0,2}[\p{L}-]+, (?:bukan|dan bukan|juga bukan|apalagi) (?:pula )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+,? (?:(?:tetapi|tapi|melainkan|ternyata|justru) )?(?:ini|inilah|itu|hal ini|benda ini|orang ini|yang satu ini) ?(?:yang|lah yang|,|\.{3}|…|!|$)/u,
)
/** `Lihat apa yang dilakukan Bu Camat di menit terakhir`; with a colon it goes on to tell. `Warga gempar, ada apa?` */
const watch = pattern(
  /(?<!\p{L})(?:lihat|lihatlah|simak|saksikan|tengok|intip) (?:apa|aksi|reaksi|hal|momen) (?:yang (?:dilakukan|terjadi|dikatakan|ditemukan|dilakukannya)(?!\p{L})(?=[^:]*$)|(?:mengejutkan|tak terduga|tidak terduga|tak biasa)(?!\p{L}))(?: [\p{L}-]+){0,2}|(?<!\p{L})(?:gempar|geger|heboh),? (?:ada apa|apa yang terjadi)(?!\p{L})/u,
)
/** `Zoom pelan-pelan dan siapkan jantungmu!`, `geser kalau berani`: a look is promised to shake. */
const braced = pattern(
  /(?<!\p{L})(?:zoom|geser|lihat|perbesar|tonton|perhatikan|buka|gulir|scroll|swipe|ketuk|amati)(?:lah)?(?!\p{L})[^.!?]{0,60}?(?<!\p{L})(?:siapkan (?:jantung|mental|nyali|hati)(?:mu| anda| kalian| kamu)(?! untuk)|pegang(?:i)? (?:jantung|dada)(?:mu| anda| kalian)?|tahan napasmu|kalau (?:kamu |kalian )?berani(?=\s?[.,!…]|\s*$)|dijamin (?:merinding|kaget|melongo|menangis|nangis|syok|terkejut)|siap-siap (?:merinding|kaget|menangis|melongo|syok|terkejut))(?!\p{L})|^(?:siapkan|pegang|pegangi) (?:jantung|nyali)(?:mu| anda| kalian)\s?[!.…]/u,
)
const hooking = anyOf(hooked, notThis, trait('question'))
const elsewhere = createLexicon(entries.section('arah'))
const dotted = trait('dots')
const shout = /^\s?(?:!|…|\.{3}|,|\p{Extended_Pictographic})/u
const honest = createLexicon(entries.section('wajar'))

const message =
  'Kalimat ini memancing rasa penasaran dan menahan isinya. Sebutkan langsung pokoknya: apa, siapa, kapan.'

interface Note {
  readonly baits: readonly Span[]
  readonly honest: boolean
  /** A short question without its answer: `Penasaran?` */
  readonly teases: boolean
  /** Bait where nothing follows that tells it, or a question that nothing answers. */
  readonly untold: Span | undefined
  readonly asks: boolean
  /** Opens with an order that sends the reader elsewhere. */
  readonly sendsAway: boolean
  readonly hooks: Hooks
  /** How often it trails off. */
  readonly pauses: number
}
const blank: Note = {
  baits: [],
  honest: false,
  teases: false,
  untold: undefined,
  asks: false,
  sendsAway: false,
  hooks: unhooked,
  pauses: 0,
}

export default defineRule<Note>({
  id: 'integritas/umpan-klik',
  severity: 'warning',
  scope: 'paragraph',
  title: 'Umpan klik',
  reason: 'Judul yang menahan isi membuat warga merasa dikelabui dan enggan membaca unggahan berikutnya.',
  principle: 'integritas',
  source: { name: 'Permen PANRB 83/2012', article: 'prinsip integritas: jujur dan tidak menyesatkan' },
  inQuotes: 'silent',
  language: true,
  lesson:
    'Taruh kabarnya di kalimat pertama; pembaca yang puas akan kembali. Hindari “ternyata ini”, “bikin kaget”, “simak sampai habis”, dan titik-titik panjang. Pertanyaan boleh, asal langsung dijawab.',
  tone: {
    says: 'Kalimat ini kemungkinan memancing tanpa memberi isinya. Periksa kembali: sebutkan langsung pokoknya.',
  },
  wrong: [
    { text: 'Heboh! Warga Waru menemukan ini di sawah.', flagged: 'Heboh' },
    { text: 'Lima cara hemat air. Nomor 3 mengejutkan!', flagged: 'Nomor 3 mengejutkan' },
    { text: 'Jalan ini mau diapakan? Simak sampai habis, ya.', flagged: 'Simak sampai habis' },
    { text: 'Kamu nggak bakal percaya apa yang terjadi di kantor desa.', flagged: 'nggak bakal percaya' },
    { text: 'Ada kabar besar untuk kita semua..........', flagged: '..........' },
    { text: 'Viral Pria Naik Motor ke Kantor Desa, Alasannya Bikin Haru' },
  ],
  right: [
    { text: 'Apa syarat membuat KIA? Bawa akta kelahiran dan KK ke Disdukcapil.' },
    { text: 'Setelah dicek, ternyata ini hoaks lama yang beredar kembali.' },
    { text: 'Kuis Sabtu: tebak nama jembatan ini, kamu nggak bakal percaya jawabannya!' },
    { text: 'Bupati Resmikan Jembatan Cibodas Sepanjang 90 Meter' },
    { text: 'Selamat pagi, Tirtajaya… Semoga harimu menyenangkan.' },
    {
      text: 'Air Mati Dua Hari, Ini Penjelasan PDAM\n\nPipa induk di Jalan Pelita pecah karena tertimpa pohon. Perbaikan selesai Kamis.',
    },
    { text: 'Pengunjung berkata, “Tempat ini bikin kaget, bagus sekali.”' },
  ],
  needs: anyOf(
    baits,
    suspense,
    untold,
    away,
    initiated,
    notThat,
    watch,
    braced,
    honest,
    elsewhere,
    hooked,
    dotted,
    trait('question'),
  ),
  blank,
  missing: true,
  note: (sentence) => ({
    baits: findBaits(sentence),
    honest: honest.within(sentence).length > 0 && !(meets(sentence, hooked) && findHooks(sentence).riddle),
    teases:
      sentence.words.length < 6 &&
      /\?\s*$/u.test(sentence.text) &&
      (teasers.has(sentence.words.at(-1)?.lower ?? '') ||
        (sentence.words.length < 4 && wondering.test(sentence))),
    untold: findUntold(sentence),
    asks: unanswered.test(sentence),
    sendsAway: away.test(sentence) || elsewhere.find(sentence.words.slice(0, 3)).length > 0,
    hooks: meets(sentence, hooking) ? findHooks(sentence) : unhooked,
    pauses: meets(sentence, dotted) ? (sentence.text.match(/…|\.{3,}/gu)?.length ?? 0) : 0,
  }),
  *check(draft, _context, notes, held) {
    if (held.some((index) => notes[index]!.honest)) return
    let found = false
    for (const index of held) {
      const placed = draft.sentences[index]!
      const [first, ...rest] = notes[index]!.baits
      if (!first) {
        if (!(notes[index]!.teases && notes[index + 1]?.sendsAway)) continue
        found = true
        yield { ...wholeOf(placed), in: placed, message }
        continue
      }
      found = true
      yield { start: first.start, end: rest.at(-1)?.end ?? first.end, in: placed, message }
    }
    // What several sentences put together: also beside bait, which may stand only at its end.
    const hooks = notes.map((note) => note.hooks)
    for (const index of held) {
      const together = baited(hooks, index)
      for (const at of together)
        if (!found || (notes[at]!.baits.length === 0 && pullsItself(hooks[at]!)))
          yield { ...hooks[at]!.span!, in: draft.sentences[at]!, message }
      if (together.length === 0) continue
      found = true
      break
    }
    const sighing = held.filter((index) => notes[index]!.pauses > 0)
    if (sighing.reduce((sum, index) => sum + notes[index]!.pauses, 0) > 3)
      for (const index of sighing)
        yield { ...wholeOf(draft.sentences[index]!), in: draft.sentences[index]!, message }
    if (found) return
    // What is withheld to the end: no sentence follows, or only where else to look.
    const silentAfter = (index: number) =>
      draft.sentences.every(
        ({ sentence }, at) => at <= index || sentence.words.length === 0 || notes[at]?.sendsAway,
      )
    for (const index of held) {
      const { untold: kept, asks } = notes[index]!
      const placed = draft.sentences[index]!
      if ((!kept && !asks) || !silentAfter(index)) continue
      if (kept) yield { ...kept, in: placed, message }
      else {
        const before = draft.sentences[index - 1]
        if (!before || !pointed.test(before.sentence.lower)) continue
        yield { ...wholeOf(placed), in: placed, message }
      }
      return
    }
    const headline = loneHeadline(draft)
    const placed = draft.sentences.find(({ sentence }) => sentence === headline[0])
    if (placed && withholds(headline)) yield { ...wholeOf(placed), in: placed, message }
  },
})

/** Beside bait, which sends on already: only what hides or moves is worth a word of its own. */
const pullsItself = ({ kinds }: Hooks): boolean =>
  kinds.has('hidden') || kinds.has('stun') || kinds.has('feeling')

const wholeOf = ({ sentence }: Placed): Span => ({ start: 0, end: sentence.text.length })

const sighs = new Set(['wow', 'duh', 'waduh'])
/** The amount, the place or the thanks is told, and nothing is only pointed at. */
const toldAll = ({ entities, lower, text }: Sentence): boolean =>
  (entities.some(({ kind }) => kind === 'number' || kind === 'money' || kind === 'percent') ||
    /(?<!\p{L})di \p{Lu}\p{Ll}|, (?:terima kasih|maaf|mohon maaf|kami mohon)(?!\p{L})/u.test(text)) &&
  !/(?<!\p{L})(?:ini|inilah|begini|itu|ternyata|siapa|apa|nomor|rahasia|cara|trik|alasan\p{L}*|bikin|membuat|dibuat|begitu|mendadak|sesuatu|hal)(?!\p{L})|\?|\.{3}|…/u.test(
    lower,
  )

const dots = /\.{5,}|…{2,}|(?:\.\s){4,}\./u
/** Points that announce what does not follow: `dan yang menang adalah…` */
const trailing =
  /(?<!\p{L})(?:adalah|ternyata|yaitu|yakni|karena|siapa|apa|rupanya|ini|begini|gini|dia|jawabannya|rahasianya)\s?(?:\.{3,}|…)\s*$|(?<!\p{L})(?:pemenangnya|jawabannya|rahasianya|hasilnya|namanya|orangnya|dia) (?:adalah|ternyata|yaitu|ialah|itu)\s?(?:\.{3,}|…)/u
function findBaits(sentence: Sentence): Span[] {
  const { words, lower, text } = sentence
  const found: Span[] = []
  for (const { start, end, tags, first } of baits.within(sentence)) {
    if (words[first]!.quoted) continue
    const before = words.slice(Math.max(0, first - 4), first)
    if (tags.includes('seru') && !(first === 0 && shout.test(text.slice(end, end + 8)))) continue
    // `Wow, panen pertama 70 kilogram!`, `Waduh, pipa bocor di Jalan Melati.` hold nothing back.
    if (sighs.has(words[first]!.lower) && /^\s?,/u.test(text.slice(end)) && toldAll(sentence)) continue
    if (tags.includes('nomor') && !numbered.has(before.at(-1)?.lower ?? '')) continue
    if (tags.includes('ramai') && !/[!…]|\.{3}|(?<!\p{L})(?:be|ber)?(?:g)?ini(?:lah)?(?!\p{L})/u.test(lower))
      continue
    if (tags.includes('baca') && readsOn.test(lower.slice(end))) continue
    const reading = tags.includes('baca') ? before.find((word) => readings.has(word.lower)) : undefined
    if (tags.includes('baca') && !reading) continue
    found.push({ start: reading?.start ?? (tags.includes('nomor') ? before.at(-1)!.start : start), end })
  }
  if (meets(sentence, hooked)) found.push(...findHooks(sentence).baits)
  for (const one of [suspense, initiated, notThat, watch, braced]) {
    const match = one.exec(sentence)
    if (match) found.push({ start: match.index, end: match.index + match[0].length })
  }
  if (meets(sentence, dotted)) {
    for (const pattern of [dots, trailing]) {
      const match = pattern.exec(lower)
      if (match) found.push({ start: match.index, end: match.index + match[0].trimEnd().length })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
