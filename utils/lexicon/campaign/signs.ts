import type { Sentence } from '../../draft/types.ts'
import words from '../netralitas.txt'
import { pattern } from '../pattern.ts'
import { allOf, anyOf, anyPhrase, meets, trait } from '../signals.ts'
import {
  againstParty,
  badge,
  bareNumber,
  bargained,
  callNumber,
  candidateNumber,
  choices,
  escorted,
  fingers,
  followed,
  gesture,
  incumbent,
  moreTime,
  movedVote,
  neededLike,
  onlyParty,
  oust,
  ownSide,
  pair,
  partyCheer,
  partyName,
  praisedCandidate,
  promised,
  seated,
  shortParty,
  terms,
  toOath,
  victory,
  votedName,
  votesFor,
} from './patterns.ts'
import { sided, sidedInSeason, sidedLoosely } from './sides.ts'
import { leadingCue } from './supported.ts'
import { isCampaignTag } from './tags.ts'
import { findNames, type Watched } from './watched.ts'

const cues = pattern(/nom[oe]r|periode|jari|suara|ganti|turunkan|lengserkan|tumbangkan|gulingkan|nyoblos/u)

export const reminder = pattern(
  /netralitas|(?:asn|paslon|kampanye).{0,40}dilarang|dilarang.{0,60}(?:paslon|parpol|kampanye)/u,
)

const tagged = anyOf(trait('hashtag'), trait('emoji'))

/** What a campaign speaks with, but for tags, emoji and the names of a pack. */
export const speaking = anyOf(
  anyPhrase(
    words.tagged('partai', 'partai-singkat', 'julukan', 'ajakan', 'calon', 'pemilu', 'seruan', 'kuat'),
  ),
  ...[
    cues,
    partyName,
    ownSide,
    sided,
    sidedLoosely,
    sidedInSeason,
    reminder,
    callNumber,
    bareNumber,
    fingers,
  ],
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
    badge,
    bargained,
    promised,
    toOath,
    ...choices,
    escorted,
    followed,
  ],
)

/** The same with tags and emoji. */
export const campaigning = anyOf(speaking, tagged)

/** Whether a hashtag campaigns, or an emoji may show a candidate's number. */
export const takesSide = ({ entities }: Sentence, watched: Watched): boolean =>
  entities.some(({ kind, text }) =>
    kind === 'hashtag' ? isCampaignTag(text, watched) : kind === 'emoji' && gesture.test(text),
  )

/** Whether a sentence without a word of the list may still say something: by tag, emoji, number or a name. */
export function worthReading(sentence: Sentence, watched: Watched): boolean {
  return (
    meets(sentence, tagged) ||
    cues.test(sentence) ||
    partyName.test(sentence) ||
    ownSide.test(sentence) ||
    leadingCue.test(sentence) ||
    shortParty.test(sentence) ||
    againstParty.test(sentence) ||
    moreTime.test(sentence) ||
    partyCheer.test(sentence) ||
    [badge, bargained, promised, toOath].some((one) => one.test(sentence)) ||
    [...choices, escorted, followed].some((one) => one.test(sentence)) ||
    meets(sentence, sided) ||
    meets(sentence, sidedLoosely) ||
    meets(sentence, sidedInSeason) ||
    findNames(sentence, watched.names).length > 0 ||
    findNames(sentence, watched.parties).length > 0
  )
}
