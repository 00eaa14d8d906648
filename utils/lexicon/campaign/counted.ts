import type { Sentence, Span } from '../../draft/types.ts'
import { spanOf } from '../spans.ts'
import {
  bareNumber,
  callNumber,
  fingers,
  oust,
  terms,
  termsCall,
  termsOfOther,
  termsPlain,
} from './patterns.ts'
import { isCampaignTag } from './tags.ts'
import type { Watched } from './watched.ts'

const prize = /(?<!\p{L})(?:kupon|undian|doorprize|voucher|jajanan|lomba foto|kuis)(?!\p{L})/u
const scouts =
  /(?<!\p{L})(?:pramuka|pandu|gudep|kwar\p{L}+|penggalang|siaga|penegak|metal|konser|cinta damai)(?!\p{L})/u

/** What is told by a tag, a number, fingers or terms of office, and who is to be ousted. */
export function counted(
  sentence: Sentence,
  watched: Watched,
  calls: Span[],
  hints: Span[],
  { elsewhere, informs }: { readonly elsewhere: boolean; readonly informs: boolean },
): void {
  const { lower, entities } = sentence
  for (const tag of entities) {
    if (tag.kind !== 'hashtag') continue
    const side = isCampaignTag(tag.text, watched)
    if (side === 'surely') calls.push(tag)
    else if (side === 'likely') hints.push(tag)
  }
  const number = callNumber.exec(sentence)
  // `Jangan lupa nomor satu, ya, Bu`: nothing is to be done with the number but that.
  const kept =
    number &&
    !elsewhere &&
    /lali|lupa|poho|hilap/u.test(number[1]!) &&
    /^(?:,| (?:ya|yo|nya|nggih|pak|bu|lur|dulur))*\s?[,.!?…]|^\s*$/u.test(
      lower.slice(number.index + number[0].length),
    )
  const direct = kept || (number && /coblos|nyoblos|tusuk/u.test(number[1]!))
  if (number && direct && !prize.test(lower)) calls.push(spanOf(number))
  else if (number && !elsewhere) hints.push(spanOf(number))
  const bare = bareNumber.exec(sentence)
  if (bare) calls.push(spanOf(bare))
  const salute = fingers.exec(sentence)
  if (salute && !scouts.test(lower)) calls.push(spanOf(salute))
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
