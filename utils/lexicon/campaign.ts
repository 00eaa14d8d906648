import type { Sentence, Span } from '../draft/types.ts'
import {
  againstParty,
  anyNumber,
  bareNumber,
  callNumber,
  candidateNumber,
  fingers,
  gesture,
  incumbent,
  isWeakSide,
  leading,
  moreTime,
  movedVote,
  mustBecome,
  neededLike,
  notParty,
  onlyParty,
  oust,
  ownSide,
  pair,
  partyCheer,
  partyName,
  praisedCandidate,
  seated,
  shortParty,
  supporters,
  terms,
  termsCall,
  termsOfOther,
  termsPlain,
  toOffice,
  turned,
  victory,
  votedName,
  votesFor,
  winning,
} from './campaignPatterns.ts'
import { isCampaignTag } from './campaignTags.ts'
import { createFrames } from './frames.ts'
import { createLexicon, type Match } from './lexicon.ts'
import words from './netralitas.txt'
import { pattern } from './pattern.ts'
import { findPersons } from './persons.ts'
import { allOf, anyOf, anyPhrase, meets, trait } from './signals.ts'
import { join, spanOf } from './spans.ts'

/** What a pack adds: the people and parties that stand for election. */
export interface Watched {
  readonly names: readonly string[]
  readonly parties: readonly string[]
}

/** No pack speaks of an election. */
export const nobody: Watched = { names: [], parties: [] }

/** What a sentence says of an election. */
export interface Campaign {
  /** Takes a side whatever stands around it. */
  readonly calls: readonly Span[]
  /** Takes a side when the draft speaks of an election. */
  readonly hints: readonly Span[]
  readonly election: boolean
  /** Reminds of neutrality or forbids: the whole draft then informs. */
  readonly neutrality: boolean
}

const all = createLexicon(words, { merged: true })

/** What a sentence without anything of an election says. */
export const nothing: Campaign = { calls: [], hints: [], election: false, neutrality: false }
const cues = pattern(/nom[oe]r|periode|jari|suara|ganti|turunkan|lengserkan|tumbangkan|gulingkan|nyoblos/u)

const reminder = pattern(
  /netralitas|(?:asn|paslon|kampanye).{0,40}dilarang|dilarang.{0,60}(?:paslon|parpol|kampanye)/u,
)
/** Whoever is in office is to stay, somebody is to rise, the others are to get nothing: without a party or a name. */
const sided = createFrames([
  'tetap 4 beliau 4 masa',
  'kursi 4 tetap 5 beliau',
  'beliau 4 memimpin 3 masa',
  'beliau 1 tetap 3 memimpin 2 masa',
  'masa 3 beliau 2 memimpin',
  'layak 3 jadi 1 jabatan|kursi',
  'kotak-kosong 2 tak-mampu|bukan-jawaban',
  'jangan-kasih 2 panggung 4 lawannya|pemimpin-baru',
  'jangan-kasih 2 lawannya',
  'partai 2 lambang 5 puji-partai',
  'pemimpin-baru 2 bukan-jawaban',
  'beliau 3 dibutuhkan',
  'ingat-jasa 3 jasa-beliau 6 bilik',
  'bilik 6 ingat-jasa 3 jasa-beliau',
  'sukseskan 6 jadi 1 kursi|jabatan',
  'bulat 1 bersama 3 beliau-kuat',
  'bulat 1 bersama 1 beliau 3 bilik',
  'restu 4 langkah 6 jadi 1 kursi|jabatan',
  'ganti 1 nakhoda 4 hafal',
  'beri-waktu 1 beliau 2 masa',
  'partai 5 menang-kalah',
  'beliau 1 pulang-jadi',
  'tusuk',
  'titip-suara 3 untuk-beliau',
  'untuk-beliau 2 titip-suara',
  'calon-kita 3 bukti-calon',
  'menangkan 1 beliau-kuat|calon-kita',
  'kembalikan 1 daerah 2 ahlinya',
  'saatnya 4 duduk-di 1 kursi|jabatan',
  'dicoblos',
  'balas-budi 4 bilik',
  'bilik 3 balas-budi',
  'calon-kita 3 balas-budi',
  'beliau-kuat 2 lebih-baik',
])
/** The same in words that are used of other things as well. */
const sidedLoosely = createFrames([
  'sayang 3 kerja-daerah 4 terhenti 3 orang-sama',
  'sayang 4 terhenti 3 orang-sama',
  'salah-pilih 4 terbukti',
  'jangan-salah 2 nomor-calon',
  'warna-partai 5 makin 1 berjaya',
  'warna-partai 1 memang 0 kemenangan',
])
/** The seat of an office as a place to go to, or its holder as somebody to turn to: `bawa aspirasi ke DPRD`. */
const toSeat =
  /(?<!\p{L})(?:ke|menuju) (?:pendopo|senayan|dprd?|presiden|(?:wakil )?bupati|(?:wakil )?gubernur|wali ?kota|kades|kepala (?:desa|daerah)|keuchik|wali nagari|anggota dewan|wakil rakyat|legislatif|kuwu|senator)$/u
/** An office for a day, in play or in a wish for a child; and one that has just been given. */
const playedOffice =
  /(?<!\p{L})(?:cilik|sehari|dadakan|bermain peran|main peran|cita-cita\p{L}*|bercita-cita|lomba mirip|pelantikan\p{L}*|dilantik|terpilih hasil|purnatugas)(?!\p{L})/u
const whoStands =
  /(?<!\p{L})(?:beliau|petahana|pemimpin|putra|putri|jagoan|idola|calon|cal(?:eg|kades)|ca(?:bup|gub|pres|kades)|paslon|pasangan|kandidat)(?!\p{L})/u
const tagged = anyOf(trait('hashtag'), trait('emoji'))

const intoOffice = /(?:jadi|menjadi|dadi|maju)(?: [\p{L}-]+)? (?:bupati|gubernur|presiden|kades|wali)/u
const leadingCue = pattern(
  /jadi|dadi|maju|memimpin|pimpin|menang|terpilih|(?:untuk|kanggo|pikeun|buat|for) (?:bupati|gubernur|presiden|kades|kepala|wali)/u,
)

/** What a campaign speaks with, but for tags, emoji and the names of a pack. */
const speaking = anyOf(
  anyPhrase(
    words.tagged('partai', 'partai-singkat', 'julukan', 'ajakan', 'calon', 'pemilu', 'seruan', 'kuat'),
  ),
  ...[cues, partyName, ownSide, sided, sidedLoosely, reminder, callNumber, bareNumber, fingers],
  ...[candidateNumber, terms, oust, allOf(pair, victory), votedName, neededLike, incumbent, votesFor],
  ...[
    leadingCue,
    shortParty,
    againstParty,
    moreTime,
    partyCheer,
    movedVote,
    onlyParty,
    praisedCandidate,
    seated,
  ],
)

/** The same with tags and emoji. */
export const campaigning = anyOf(speaking, tagged)

/** Whether a hashtag campaigns, or an emoji may show a candidate's number. */
const takesSide = ({ entities }: Sentence, watched: Watched): boolean =>
  entities.some(({ kind, text }) =>
    kind === 'hashtag' ? isCampaignTag(text, watched) : kind === 'emoji' && gesture.test(text),
  )

/** Whether a sentence without a word of the list may still say something: by tag, emoji, number or a name. */
function worthReading(sentence: Sentence, watched: Watched): boolean {
  return (
    meets(sentence, tagged) ||
    cues.test(sentence) ||
    partyName.test(sentence) ||
    ownSide.test(sentence) ||
    shortParty.test(sentence) ||
    againstParty.test(sentence) ||
    moreTime.test(sentence) ||
    partyCheer.test(sentence) ||
    meets(sentence, sided) ||
    meets(sentence, sidedLoosely) ||
    findNames(sentence, watched.names).length > 0 ||
    findNames(sentence, watched.parties).length > 0
  )
}

/** Reads what a sentence says for or against those who stand for election. */
export function readCampaign(sentence: Sentence, watched: Watched): Campaign {
  const { lower, text, entities } = sentence
  const spoken = meets(sentence, speaking) || watched !== nobody
  if (!spoken && !takesSide(sentence, watched)) return nothing
  const matches = all.within(sentence)
  if (matches.length === 0 && !worthReading(sentence, watched)) return nothing
  const of = (tag: string) => matches.filter(({ tags }) => tags.includes(tag))
  const forbids = of('larang').length > 0 && !turned.test(sentence)
  const informing = of('tugas').filter(({ tags }) => !tags.includes('lemah') || of('kuat').length === 0)
  const informs = forbids || (informing.length > 0 && !turned.test(sentence))
  const elsewhere = of('lain').length > 0
  const names = findNames(sentence, watched.names)
  const calls: Span[] = []
  const hints: Span[] = []
  const candidates = of('calon')
  const parties = [...findNames(sentence, watched.parties), ...of('partai')]
  const unheard = partyName.exec(sentence)
  const election =
    of('pemilu').length > 0 ||
    of('seruan').some(({ phrase }) => /putaran|suara|coblos|kursi/u.test(phrase)) ||
    candidates.length > 0 ||
    parties.length > 0 ||
    unheard !== null ||
    names.length > 0
  const facts = {
    election,
    neutrality: reminder.test(sentence),
  }
  if (!forbids) {
    for (const tag of entities) {
      if (tag.kind !== 'hashtag') continue
      const side = isCampaignTag(tag.text, watched)
      if (side === 'surely') calls.push(tag)
      else if (side === 'likely') hints.push(tag)
    }
    const number = callNumber.exec(sentence)
    const direct = number && /coblos|nyoblos|tusuk/u.test(number[1]!)
    if (number && direct) calls.push(spanOf(number))
    else if (number && !elsewhere) hints.push(spanOf(number))
    const bare = bareNumber.exec(sentence)
    if (bare) calls.push(spanOf(bare))
    const salute = fingers.exec(sentence)
    if (salute) calls.push(spanOf(salute))
    const term = terms.exec(sentence)
    if (
      term &&
      !elsewhere &&
      !informs &&
      !termsPlain.test(lower.slice(0, term.index)) &&
      !termsOfOther.test(lower.slice(term.index + term[0].length)) &&
      termsCall.test(sentence)
    ) {
      calls.push(spanOf(term))
    }
    const change = oust.exec(sentence)
    if (change && !informs) calls.push(spanOf(change))
  }
  const pairs = pair.exec(sentence)
  const won = victory.exec(sentence)
  if (pairs && won && !elsewhere && !forbids) calls.push(join(spanOf(pairs), spanOf(won)))
  if (informs) return { calls, hints, ...facts }
  calls.push(...sided(sentence).filter((span) => !isWay(sentence, span, names)))
  if (!elsewhere) calls.push(...sidedLoosely(sentence))

  if (!elsewhere) hints.push(...of('seruan'))
  const short = notParty.test(sentence) ? null : shortParty.exec(sentence)
  if (short && !elsewhere) (isWeakSide(short[0]) ? hints : calls).push(spanOf(short))
  const turnedDown = againstParty.exec(sentence)
  if (turnedDown) calls.push(spanOf(turnedDown))
  const cheer = partyCheer.exec(sentence)
  if (cheer && !elsewhere) calls.push(spanOf(cheer))
  const kept = moreTime.exec(sentence)
  if (kept && !elsewhere) calls.push(spanOf(kept))
  const joined = ownSide.exec(sentence)
  if (joined) calls.push(spanOf(joined))
  const named = votedName.exec(sentence)
  if (named && !elsewhere) calls.push(spanOf(named))
  const needed = neededLike.exec(sentence)
  const [held] = needed ? findPersons(sentence).filter(({ start }) => start >= needed.index) : []
  if (needed && held && !elsewhere) calls.push({ start: needed.index, end: held.end })
  const holder = incumbent.exec(sentence)
  if (holder && !elsewhere) calls.push(spanOf(holder))
  // Whoever is prayed for takes part in an election only where winning it is asked for.
  const called = of('ajakan').filter(({ tags }) => !tags.includes('doa') || winning.test(sentence))
  for (const favourite of [movedVote, onlyParty, seated].map((one) => one.exec(sentence))) {
    if (favourite && !elsewhere) calls.push(spanOf(favourite))
  }
  if (pairs && !elsewhere && called.length > 0 && winning.test(sentence)) hints.push(spanOf(pairs))
  const lauded = elsewhere ? null : praisedCandidate.exec(sentence)
  if (lauded && findPersons(sentence).some((person) => gapTo(person, spanOf(lauded)) < 4))
    calls.push(spanOf(lauded))
  const praise = of('pujian')
  const strong = of('kuat')
  const cheers = [...called, ...praise]
  const number = anyNumber.exec(sentence)
  for (const party of parties) {
    const cue = nearest(party, number ? [...cheers, spanOf(number)] : cheers)
    if (cue && (!elsewhere || party.start < 6)) calls.push(join(party, cue))
  }
  if (unheard && parties.length === 0 && !elsewhere) {
    const voting = called.filter(({ phrase }) => /^(?:coblos|nyoblos|tusuk|menangkan)/u.test(phrase))
    const cue = nearest(spanOf(unheard), [...strong, ...voting])
    if (cue) calls.push(join(spanOf(unheard), cue))
  }
  for (const short of of('partai-singkat')) {
    const written = text.slice(short.start, short.end)
    const named = written === written.toUpperCase() || /^(?:Demokrat|Gelora)$/u.test(written)
    const cue = nearest(short, cheers)
    if (!named || !cue || elsewhere || notParty.test(sentence)) continue
    const sure = of('kuat').length > 0
    ;(sure ? calls : hints).push(join(short, cue))
  }
  for (const nick of of('julukan')) {
    const cue = nearest(nick, cheers)
    const own =
      /moncong|kader|kandang|kepala (?:banteng|garuda)|gambar|gemuk|mercy|marhaen|sembilan|partai/u.test(
        nick.phrase,
      )
    if (cue && !elsewhere) (own ? calls : hints).push(join(nick, cue))
  }
  const candidate = candidateNumber.exec(sentence)
  if (candidate) {
    const cue = nearest(spanOf(candidate), [...cheers, ...negations(sentence)])
    if (cue && !elsewhere) calls.push(join(spanOf(candidate), cue))
  }
  for (const name of names) {
    const cue = nearest(name, [...called.filter(({ start }) => start < name.start), ...strong])
    if (cue) calls.push(join(name, cue))
    else if (number) hints.push(join(name, spanOf(number)))
  }
  supported(sentence, called, calls, hints, elsewhere)
  const vote = votesFor.exec(sentence)
  if (vote && !elsewhere) hints.push(spanOf(vote))
  if (number && praise.length > 0 && !elsewhere)
    hints.push(join(spanOf(number), nearest(spanOf(number), praise) ?? praise[0]!))
  const only = negations(sentence)[0]
  if (number && only && !elsewhere) hints.push(join(only, spanOf(number)))
  const shouted = [...strong, ...of('seruan')]
  if (pairs && shouted.length > 0) hints.push(join(spanOf(pairs), shouted[0]!))
  for (const hand of entities) {
    if (hand.kind !== 'emoji' || !gesture.test(hand.text)) continue
    const beside = nearest(hand, [...names, ...parties, ...candidates])
    if (beside) calls.push(join(beside, hand))
    else if (pairs) hints.push(join(spanOf(pairs), hand))
    else if (praise.length > 0) hints.push(join(praise[0]!, hand))
  }
  return calls.length + hints.length > 0 || facts.election || facts.neutrality
    ? { calls, hints, ...facts }
    : nothing
}

/** Whether somebody or something goes to an office there, and nobody who stands for it; or the office is no real prize. */
function isWay(sentence: Sentence, { start, end }: Span, names: readonly Span[]): boolean {
  const { lower } = sentence
  const from = Math.max(0, start - 40)
  if (/ (?:jadi|menjadi|sebagai) \p{L}/u.test(lower.slice(start, end)) && playedOffice.test(lower))
    return true
  if (!toSeat.test(lower.slice(start, end)) || whoStands.test(lower.slice(from, end))) return false
  const within = (span: Span) => span.start >= from && span.end <= end
  return !names.some(within) && !findPersons(sentence).some((one) => one.kind === 'name' && within(one))
}

/** `dukung Pak Rusdi jadi kades`, `menangkan petahana`: a call, and close behind it somebody who stands. */
function supported(
  sentence: Sentence,
  called: readonly Match[],
  calls: Span[],
  hints: Span[],
  elsewhere: boolean,
): void {
  const { lower } = sentence
  const persons =
    leadingCue.test(sentence) || called.some(({ phrase }) => supporters.test(phrase))
      ? findPersons(sentence)
      : []
  for (const { start, end, kind } of persons) {
    const wish = kind === 'account' || elsewhere ? null : leading.exec(lower.slice(end, end + 70))
    if (!wish) continue
    const sure = mustBecome.test(wish[0]) || (called.length > 0 && intoOffice.test(wish[0]))
    ;(sure ? calls : hints).push({ start, end: end + wish[0].length })
  }
  for (const call of called) {
    if (!supporters.test(call.phrase)) continue
    const behind = lower.slice(call.end, call.end + 70)
    const incumbent = /^(?: [\p{L}-]+){0,3} (?:petahana|incumbent|kotak kosong)(?!\p{L})/u.exec(behind)
    const raised = toOffice.exec(behind)
    const aim = incumbent ?? (elsewhere ? null : raised)
    if (aim) calls.push({ start: call.start, end: call.end + aim[0].length })
    if (elsewhere) continue
    const person = persons.find(
      ({ start, kind }) => start >= call.end && kind !== 'account' && start - call.end <= 40,
    )
    if (!person || /[.;:!?]/u.test(sentence.text.slice(call.end, person.start))) continue
    const gap = lower.slice(call.end, person.start).trim()
    if (gap !== '' && gap.split(/\s+/u).length > 3) continue
    const office =
      /^,?(?: [\p{L}-]+){0,3}? (?:jadi|menjadi|sebagai|maju|untuk|buat|dadi|jadi calon|memimpin|terpilih|kembali memimpin)(?: [\p{L}-]+){0,2} ?(?:presiden|bupati|gubernur|wali kota|walikota|kades|kepala desa|keuchik|dprd?|dewan|lagi|kembali|calon)/u
    const span = { start: call.start, end: person.end }
    if (
      office.test(lower.slice(person.end, person.end + 60)) ||
      /(?:calon|paslon|pasangan|kandidat)/u.test(gap)
    )
      calls.push(span)
    else hints.push(span)
  }
}

const negation = pattern(
  /(?<!\p{L})(?:tidak akan|jangan|ogah|emoh|tak sudi|tidak sudi|asal bukan|lupakan|kapok|cukup sudah|hanya|cuma)(?!\p{L})/u,
)

/** Words that turn a candidate down: `tidak akan memberi kesempatan kepada calon nomor tiga`. */
function negations(sentence: Sentence): Span[] {
  const match = negation.exec(sentence)
  return match ? [spanOf(match)] : []
}

/** Where names of the pack stand in the words of a sentence. */
function findNames({ lower }: Sentence, names: readonly string[]): Span[] {
  const found: Span[] = []
  for (const name of names) {
    const wanted = name.toLowerCase()
    for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
      const end = at + wanted.length
      if (!/[\p{L}\p{N}#@_]/u.test(lower[at - 1] ?? ' ') && !/[\p{L}\p{N}_]/u.test(lower[end] ?? ' ')) {
        found.push({ start: at, end })
        break
      }
    }
  }
  return found
}

function nearest(span: Span, others: readonly Span[]): Span | undefined {
  let best: Span | undefined
  let gap = 120
  for (const other of others) {
    if (other.start < span.end && other.end > span.start) continue
    const distance = other.start >= span.end ? other.start - span.end : span.start - other.end
    if (distance < gap) {
      gap = distance
      best = other
    }
  }
  return best
}

/** How many letters lie between two spans. */
const gapTo = (a: Span, b: Span): number => Math.max(a.start, b.start) - Math.min(a.end, b.end)
