import type { Sentence } from '../draft/types.ts'
import replies from './balasan.txt'
import chain from './ciri-hoaks.txt'
import { createDisguiseFinder, type Disguised } from './disguise.ts'
import { findHostility } from './hostility/hostility.ts'
import { besideTopic, inInsultFrame, isName } from './insult.ts'
import insults from './kata-kasar.txt'
import { createLexicon, type Match } from './lexicon.ts'
import { pattern } from './pattern.ts'
import words from './warga.txt'

/** What one sentence of a citizen's message contributes; each the words that show it, as they stand there. */
export interface CitizenFacts {
  /** A trouble, surely (`sure`) or by words that may also be good news or a question. */
  readonly trouble: readonly string[]
  readonly sureTrouble: boolean
  readonly praise: readonly string[]
  /** Says that a trouble is over. */
  readonly mended: boolean
  readonly asks: readonly string[]
  /** Asks for what an office knows by itself: terms, times, places. */
  readonly asksDetail: boolean
  readonly questionMark: boolean
  readonly proposes: readonly string[]
  readonly sureProposal: boolean
  readonly rumour: readonly string[]
  readonly sureRumour: boolean
  /** A rumour only if it is asked about. */
  readonly hearsay: boolean
  readonly abuse: readonly string[]
}

const lexicon = (name: string) => createLexicon(words.section(name))
const troubles = lexicon('keluh')
const named = createLexicon(replies.section('keluhan'))
const praises = lexicon('puji')
const glad = createLexicon(replies.section('pujian'))
const notPraise = words.section('bukan-puji')
const questions = lexicon('tanya')
const proposals = lexicon('saran')
const rumours = lexicon('kabar')
const chains = createLexicon(chain.section('tanda'))
const curses = lexicon('maki')
const findInsults = createDisguiseFinder(insults)

/** Applause without a word. */
const applause = pattern(/[👏👍😍❤🥰💯🙌]/u, 'text')
const asking = pattern(
  /\b(?:kah|apa|apakah|siapa|kapan|mana|berapa|gimana|bagaimana|bisa|boleh|ada|sudah|masih|perlu|wajib|untuk)\b[^.!?]*\?|\b(?:siapa|kapan|berapa|mana|bagaimana|gimana|apa|naon|pundi)(?: (?:ya|yah|min|kak|nih|dong|nggih|pak|bu))*\s*\?*$|\?[^.!]{0,3}$/u,
)

/** Reads a sentence for what kind of message it belongs to. */
export function readCitizen(sentence: Sentence): CitizenFacts {
  const { words: all, text } = sentence
  const shown = (matches: readonly { readonly start: number; readonly end: number }[]) =>
    matches.map(({ start, end }) => text.slice(start, end))
  const own = troubles.find(all)
  const official = named.find(all)
  const praising = [...praises.find(all), ...glad.find(all)].filter(({ first }) => !isTaken(sentence, first))
  const asked = questions.find(all)
  const proposed = proposals.find(all)
  const told = rumours.find(all)
  const passed = chains.find(all)
  const has = (matches: readonly Match[], tag: string) => matches.some(({ tags }) => tags.includes(tag))
  const without = (matches: readonly Match[], tag: string) =>
    matches.filter(({ tags }) => !tags.includes(tag))
  return {
    trouble: shown([...own, ...official]),
    sureTrouble: without(own, 'teman').length > 0 || has(official, 'pasti'),
    praise: [...shown(praising), ...(applause.test(sentence) ? [applause.exec(sentence)![0]] : [])],
    mended: has(praising, 'beres'),
    asks: shown(asked),
    asksDetail: has(asked, 'rinci'),
    questionMark: text.includes('?') || asking.test(sentence),
    proposes: shown(proposed),
    sureProposal: has(proposed, 'pasti'),
    rumour: shown([...told, ...passed]),
    sureRumour: passed.length > 0 || without(told, 'tanya').length > 0,
    hearsay: has(told, 'tanya'),
    abuse: shown([
      ...findInsults(sentence).filter((hit) => isInsult(hit, sentence)),
      ...curses.find(all),
      ...findHostility(sentence),
    ]),
  }
}

/** `kurang bagus`, `tidak puas`: no praise. */
const isTaken = ({ words: all }: Sentence, first: number): boolean =>
  [all[first - 1], all[first - 2]].some((word) => word !== undefined && notPraise.has(word.lower))

function isInsult(hit: Disguised, sentence: Sentence): boolean {
  if (hit.guise === 'plain' && (besideTopic(hit, sentence) || isName(hit, sentence))) return false
  return hit.tags[0] !== 'rancu' || inInsultFrame(hit, sentence)
}
