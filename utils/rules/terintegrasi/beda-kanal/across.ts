import { daysBetween } from '../../../draft/dates.ts'
import type { Draft } from '../../../draft/types.ts'
import { languageOf } from '../../../lexicon/language.ts'
import { pattern } from '../../../lexicon/pattern.ts'
import { mayBeSame } from '../../../lexicon/places.ts'
import { daysOf } from './days.ts'
import { type Side, spread } from './sides.ts'
import { content } from './subject.ts'

/** Words of invitations in the regional languages; one is enough where day and hour agree. */
const inviting = pattern(
  /(?<!\p{L})(?:mangga|sumangga|wargi|haratis|candak|nyandak|sorangan|barudak|tabuh|hayu|hayuk|ngiring|sareng|kangge|ulah hilap|dulur|sadulur|sedulur|dulur-dulur|baraya|melu|mèlu|milu|nderek|dherek|esuk|isuk|enjing|sonten|dalu|wengi|peuting|lur|rek|monggo|kemis|kemisan|saptu|jumaah|jemuah|senen|salasa|rebo|slasa|dinten|panggonan|sesuk|mbesuk|bareng-bareng|ojo|aja lali|ampun supe|karo|wae|dunsanak|sanak|urang|kito|basamo|pukua|jan lupo|lupo|rabaa|kamih|jumaik|sanayan|torang|kitong|kitorang|dorang|jang lupa|pigi|katong|datangki|dihadiriki|jangki|tabe|nyok|nyak|aye|ente|pade|ame|kagak|entar|gan lali|rame-rame|ngajak|ngaramekeun|ngahaturanan|diaturi|katuran|rawuh|sumping)(?!\p{L})/u,
)
/** Venues of which there are many, with the same on at the same hour. */
const many = new Set(
  'posyandu puskesmas pustu poskesdes sd sdn smp smpn sma sman smk smkn mi mts paud tk masjid musala posko'.split(
    ' ',
  ),
)
const languages = new WeakMap<Draft, string>()
/** The language of a text; `regional` where no more is known. */
function languageIn({ draft }: Side): string {
  const known = languages.get(draft)
  if (known !== undefined) return known
  const told = languageOf(draft.sentences.flatMap(({ sentence }) => sentence.words))
  const language =
    told === 'id' && draft.sentences.some(({ sentence }) => inviting.test(sentence)) ? 'regional' : told
  languages.set(draft, language)
  return language
}

/** Neighbours among the words of a subject: `pencak silat`, `wayang golek`. */
const pairsOf = ({ draft }: Side): Set<string> =>
  new Set(
    draft.sentences.flatMap(({ sentence }) => {
      const words = content(sentence)
      return words.slice(1).map((word, at) => `${words[at]!} ${word}`)
    }),
  )

/**
 * Whether two texts in two languages announce the same: they name an activity in the same two words, for the same day, and
 * agree in its hour or its place.
 */
export function tellTheSame(mine: Side, theirs: Side): boolean {
  if (languageIn(mine) === languageIn(theirs)) return false
  const pairs = pairsOf(theirs)
  if (![...pairsOf(mine)].some((pair) => pairs.has(pair))) return false
  const [days, others] = [daysOf(mine), daysOf(theirs)]
  if (!days.some(({ day }) => others.some((other) => daysBetween(other.day, day) === 0))) return false
  const [places, venues] = [mine, theirs].map((side) => spread(side, (facts) => facts.places))
  const together = places!.some((place) => venues!.some((other) => mayBeSame(place, other)))
  // Many posyandu inject at the same hour.
  if (!together && places!.some(({ head }) => many.has(head) && venues!.some((other) => other.head === head)))
    return false
  const [clocks, hours] = [mine, theirs].map((side) => spread(side, (facts) => facts.clocks))
  if (clocks!.some(({ minute }) => hours!.some((other) => other.minute === minute))) return true
  return together
}
