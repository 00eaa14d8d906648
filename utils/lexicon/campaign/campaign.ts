import type { Sentence, Span } from '../../draft/types.ts'
import { createLexicon } from '../lexicon.ts'
import words from '../netralitas.txt'
import { pattern } from '../pattern.ts'
import { findPersons } from '../persons.ts'
import { meets } from '../signals.ts'
import { join, spanOf } from '../spans.ts'
import { counted } from './counted.ts'
import { gapTo, nearest } from './nearest.ts'
import {
  againstParty,
  anyNumber,
  badge,
  bargained,
  candidateNumber,
  choices,
  escorted,
  followed,
  gesture,
  incumbent,
  isWeakSide,
  moreTime,
  movedVote,
  neededLike,
  notParty,
  onlyParty,
  ownSide,
  pair,
  partyCheer,
  partyName,
  praisedCandidate,
  promised,
  seated,
  shortParty,
  toOath,
  turned,
  victory,
  votedName,
  votesFor,
  winning,
} from './patterns.ts'
import { isOtherNumber, isWay, sided, sidedInSeason, sidedLoosely } from './sides.ts'
import { reminder, speaking, takesSide, worthReading } from './signs.ts'
import { supported } from './supported.ts'
import { findNames, nobody, type Watched } from './watched.ts'

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

/** Reads what a sentence says for or against those who stand for election. */
export function readCampaign(sentence: Sentence, watched: Watched): Campaign {
  const { text, lower, entities } = sentence
  const spoken = meets(sentence, speaking) || watched !== nobody
  if (!spoken && !takesSide(sentence, watched)) return nothing
  const matches = all.within(sentence)
  if (matches.length === 0 && !worthReading(sentence, watched)) return nothing
  const of = (tag: string) => matches.filter(({ tags }) => tags.includes(tag))
  const forbids = of('larang').length > 0 && !turned.test(sentence)
  const informing = of('tugas').filter(
    // A group in the council that is praised twice over is praised.
    ({ tags }) => !tags.includes('lemah') || (of('kuat').length === 0 && of('pujian').length < 3),
  )
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
  if (!forbids) counted(sentence, watched, calls, hints, { elsewhere, informs })
  const pairs = pair.exec(sentence)
  const won = victory.exec(sentence)
  if (pairs && won && !elsewhere && !forbids) calls.push(join(spanOf(pairs), spanOf(won)))
  const going = elsewhere || forbids ? null : escorted.exec(sentence)
  if (going) calls.push(spanOf(going))
  for (const one of [badge, bargained, promised, toOath]) {
    const wish = forbids || (elsewhere && one === toOath) ? null : one.exec(sentence)
    if (wish) calls.push(spanOf(wish))
  }
  if (informs) return { calls, hints, ...facts }
  for (const choice of choices) {
    const open = elsewhere ? null : choice.exec(sentence)
    if (open) calls.push(spanOf(open))
  }
  const leader = followed.exec(sentence)
  if (leader && of('ajakan').length > 0 && !elsewhere) calls.push(spanOf(leader))
  calls.push(...sided(sentence).filter((span) => !isWay(sentence, span, names)))
  if (!elsewhere) calls.push(...sidedLoosely(sentence).filter((span) => !isOtherNumber(sentence, span)))

  if (!elsewhere)
    hints.push(...of('seruan'), ...sidedInSeason(sentence).filter(({ end }) => !heart.test(lower.slice(end))))
  const season = pairs && !elsewhere ? sidedInSeason(sentence)[0] : undefined
  if (season) calls.push(join(season, spanOf(pairs!)))
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
  if (holder && (!elsewhere || /berkuasa|memimpin|menjabat/u.test(sentence.lower))) calls.push(spanOf(holder))
  // Whoever is prayed for takes part in an election only where winning it is asked for.
  const called = of('ajakan').filter(({ tags }) => !tags.includes('doa') || winning.test(sentence))
  for (const favourite of [movedVote, onlyParty, seated].map((one) => one.exec(sentence))) {
    if (favourite && !elsewhere) calls.push(spanOf(favourite))
  }
  if (pairs && !elsewhere && called.length > 0 && winning.test(sentence)) hints.push(spanOf(pairs))
  // `Lanjutkan bersama Harun–Lestari!`: a call right before two who stand together.
  const urged = pairs
    ? called.find(
        ({ phrase, start, end }) =>
          (!elsewhere || /^(?:me)?menangkan|coblos$/u.test(phrase)) &&
          (urging(lower, end, pairs.index) || cheering(lower, pairs.index + pairs[0].length, start)),
      )
    : undefined
  if (urged) calls.push(join(urged, spanOf(pairs!)))
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
    const sure = of('kuat').length > 0 || praise.length > 1
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
  // `Bu Lastri paling layak, titik`: a person and the verdict right behind.
  const best = praise.find(({ phrase }) =>
    /^(?:paling (?:layak|pantas|cocok)|(?:harus|wajib|pasti) menang)$/u.test(phrase),
  )
  const fit = best && !elsewhere && findPersons(sentence).find(({ end }) => best.start - end === 1)
  if (fit) hints.push(join(fit, best))
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
    const beside = nearest(hand, [
      ...names,
      ...parties,
      ...candidates,
      ...(number && !elsewhere && !/^\d/u.test(hand.text) ? [spanOf(number)] : []),
    ])
    if (beside) calls.push(join(beside, hand))
    else if (pairs) hints.push(join(spanOf(pairs), hand))
    else if (praise.length > 0) hints.push(join(praise[0]!, hand))
  }
  return calls.length + hints.length > 0 || facts.election || facts.neutrality
    ? { calls, hints, ...facts }
    : nothing
}

/** `Mari menangkan hati pengunjung` */
const heart = /^ (?:hati|lomba|piala|hadiah|kejuaraan|medali|penghargaan)(?!\p{L})/u
/** `Harun–Lestari: lanjutkan!` */
const cheering = (lower: string, from: number, to: number): boolean =>
  from <= to && /^\s?[:,!]?(?: (?:ayo|mari|yuk|kita|siap|tetap))*\s$/u.test(lower.slice(from, to))

/** Whether nothing but `bersama`, `pasangan` or a form of address parts a call from whom it is for. */
const urging = (lower: string, from: number, to: number): boolean =>
  from <= to &&
  /^(?: (?:bersama|pasangan|duet|paslon|terus|saja|lagi|kembali|ke|untuk|perjuangan|kerja|bapak|pak|bu|ibu|kemenangan|suara))*\s$/u.test(
    lower.slice(from, to),
  )

const negation = pattern(
  /(?<!\p{L})(?:tidak akan|jangan|ogah|emoh|tak sudi|tidak sudi|asal bukan|lupakan|kapok|cukup sudah|hanya|cuma)(?!\p{L})/u,
)

/** Words that turn a candidate down: `tidak akan memberi kesempatan kepada calon nomor tiga`. */
function negations(sentence: Sentence): Span[] {
  const match = negation.exec(sentence)
  return match ? [spanOf(match)] : []
}
