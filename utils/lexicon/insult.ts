import type { Sentence } from '../draft/types.ts'
import { beginsHigh } from './characters.ts'
import type { Disguised } from './disguise.ts'
import topics from './kata-kasar-topik.txt'
import { memoise } from './memoise.ts'

/** The topics that a word belongs to, also with `-nya`. */
const topicsOf = memoise((word: string): ReadonlySet<string | undefined> => {
  const found = topics.every(word)
  const own = found.length === 0 && word.endsWith('nya') ? topics.every(word.slice(0, -3)) : found
  return new Set(own.map(([, , [topic]]) => topic))
})

const set = (words: string) => new Set(words.split(/\s+/u))
/** Words that turn the noun after them into an insult. */
const before = set(
  `dasar lu lo loe elu lw elo kau kao kamu kalian kelen kelian kowe koe kon sia maneh ang waang ente ngana ngoni ko si
  woi woy hoi hei hey heh eh oi oy kayak kyk kek kaya macam kek koyo otak muka mukanya mulut kelakuan bangsa perilaku
  emang memang anda idih ih iyuh huek alah kontol goblok tolol halah hadeh dih ah cih alah bangsa bani ente`,
)
/** Words that may stand between such a word and the noun. */
const between = set(
  `ini itu semua semuanya memang emang tuh lu lo kau kamu kalian kayak seperti macam cuma cuman hanya orang otak mental
  muka mulut bermulut berhati kelakuan bener benar bangsa`,
)
/** What measures a trait of somebody. */
const degrees = set('agak rada terlalu makin semakin kelewat mangkin kok')
const after = set(
  `lu lo loe elu luh lw kau kao kalian kamu kelen ente sia siah kowe koe ang ngana ngoni banget bgt bgd bet bat pisan nemen abis abiss amat parah nian emang memang
  tenan temenan semua semuanya kabeh bener asli lah kali`,
)
/** After these `seperti X` speaks of a person. */
const persons = set(
  `lu lo loe kau kamu kalian kelen dia mereka kelakuan kelakuannya mulut mulutnya muka mukanya otak otaknya sikap
  tingkah tingkahnya perilakunya pejabat warga orang manusia`,
)
/** Chat in which a coarse animal name is hardly the animal. */
const coarsePronouns = set('lu lo loe elu gue gua gw aing gwe guwe')
const offices = set(
  `menteri mentri pejabat presiden bupati gubernur walikota camat lurah kades pemimpin pemerintah rezim manusia orang
  cowok cewek politisi politikus dewan dpr dprd netizen admin mimin mantan tetangga`,
)
const placeNouns = set(
  `pulau desa kampung kampong dusun kelurahan kecamatan gua goa pantai gunung bukit sungai kali curug danau situ telaga
  rawa jalan jl jln gang gg pasar teluk tanjung selat lembah hutan nagari jorong banjar gampong lingkungan blok embung
  bendungan stasiun terminal halte makam situs candi benteng waduk muara batu watu dukuh distrik rumah keluarga marga
  jembatan stadion warung toko fam sdr saudara bapak ibu pak bu kak bang mas`,
)

/** Whether a topic of the word is named beside it, so that it means the plain thing. */
export function besideTopic(hit: Pick<Disguised, 'tags' | 'first' | 'last'>, { words }: Sentence): boolean {
  const own = hit.tags
  for (let at = 0; at < words.length; at++) {
    if (at >= hit.first && at < hit.last) continue
    const lower = words[at]!.lower
    const known = topicsOf(lower)
    for (const tag of own) if (known.has(tag)) return true
  }
  return false
}

/** Whether the word is part of a proper name: `Pulau Asu`, `Anjir Pasar`, `Kak Bego` where it can be one. */
export function isName(hit: Disguised, { words, text, lower }: Sentence): boolean {
  if (hit.first < 0) return false
  const written = text.slice(hit.start, hit.end)
  if (!/^\p{Lu}\p{Ll}/u.test(written)) return false
  const previous = words[hit.first - 1]
  const next = words[hit.last]
  const near = previous && words[hit.first]!.joined
  if (near && placeNouns.has(previous.lower) && beginsHigh(previous.text)) return true
  if (!hit.tags.includes('nama')) return false
  if (next?.joined && /^\p{Lu}\p{Ll}/u.test(next.text)) return true
  if (!previous || before.has(previous.lower)) return false
  return /[\p{L}\p{N},)]\s$/u.test(lower.slice(0, hit.start))
}

/** Whether an ordinary word stands where only an insult stands: thrown at somebody, in coarse chat, as a cry. */
export function inInsultFrame(hit: Disguised, sentence: Sentence): boolean {
  const { words } = sentence
  if (hit.first < 0) return false
  if (isThrown(hit, sentence)) return true
  // `agak geblek`, `… kok norak!`: by degree, or as the last word.
  if (
    hit.tags.includes('ekor') &&
    hit.first > 0 &&
    (/^\s?(?:$|[!?.…"'’”])/u.test(sentence.text.slice(hit.end)) || degrees.has(words[hit.first - 1]!.lower))
  )
    return true
  if (!hit.tags.includes('halus')) {
    const previous = words[hit.first - 1]
    if (previous && words[hit.first]!.joined && offices.has(previous.lower)) return true
    if (words.some(({ lower }) => coarsePronouns.has(lower))) return true
  }
  return isCry(hit, sentence)
}

/** Whether a word is thrown at somebody: `dasar X`, `X lu`, `kalian semua X`, `kayak X`. */
export function isThrown(hit: Disguised, sentence: Sentence): boolean {
  const { words } = sentence
  if (hit.first < 0) return false
  const next = words[hit.last]
  if (next?.joined && after.has(next.lower)) return true
  for (let at = hit.first - 1; at >= Math.max(0, hit.first - 4); at--) {
    const word = words[at]!
    if (!words[at + 1]!.joined && !(at + 1 === hit.first && commaOnly(sentence, word.end, hit.start))) break
    if (before.has(word.lower)) return true
    if (word.lower === 'seperti') {
      return words.slice(Math.max(0, at - 3), at).some(({ lower }) => persons.has(lower))
    }
    if (!between.has(word.lower)) break
  }
  return false
}

const commaOnly = ({ text }: Sentence, from: number, to: number) => /^[\s,!]+$/u.test(text.slice(from, to))

/** `Anjing!`, `…, anjing.`: the word alone between marks. Enumerations are none. */
function isCry({ start, end, tags }: Disguised, { text, line, lower }: Sentence): boolean {
  if (tags.includes('halus')) return false
  const left = text.slice(0, start).trimEnd()
  const right = text.slice(end).trimStart()
  if (left !== '' && !/[.,!?:;…—–"“”]$/u.test(left)) return false
  if (right.startsWith('!')) return true
  if (line !== 'prose' || /(?<!\p{L})(?:dan|atau|serta)(?!\p{L})/u.test(lower)) return false
  const commas = text.split(',').length - 1
  if (left.endsWith(',') && /^[.…]*$/u.test(right)) return commas === 1
  return left === '' && right.startsWith(',') && commas === 1 && lower.length > end + 12
}
