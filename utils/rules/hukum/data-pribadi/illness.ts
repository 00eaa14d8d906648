import { initials } from '../../../draft/identity.ts'
import type { Sentence } from '../../../draft/types.ts'
import lists from '../../../lexicon/data-pribadi.txt'
import { lazily } from '../../../lexicon/lazily.ts'
import { createLexicon } from '../../../lexicon/lexicon.ts'
import { namedPeople } from '../../../lexicon/privatePeople.ts'
import type { Flag } from '../../define.ts'

const illnesses = lists.section('penyakit')
const twoWordIllness = lazily(
  () =>
    new Set(
      Array.from(illnesses, ([name]) => name.split(' ')).flatMap(([first, next]) => (next ? [first!] : [])),
    ),
)
const ailing = lists.section('sakit')
const speaking = lists.section('ucap')
export const sickness = createLexicon(illnesses)

/** `Sapi milik Pak Joko terkena antraks`: the animal is ill, not its owner. */
const herd =
  /(?<!\p{L})(?:ternak|hewan|sapi|kerbau|kambing|domba|babi|ayam|itik|bebek|kuda|anjing|kucing|kelinci|kera|peliharaan|kandang|unggas)(?:nya)?(?: (?:ternak|peliharaan|perah|potong|milik|kepunyaan|punya|kesayangan)){0,2} (?:(?:Pak|Bu|Bapak|Ibu|Sdr\.?|Mbah|Haji|H\.) )?$/iu
/** A named person and an illness that is said to be theirs. */
export function* sick(sentence: Sentence): Iterable<Flag> {
  const { words, text } = sentence
  const ill = words.findIndex(
    ({ lower }, index) =>
      illnesses.has(lower) ||
      (twoWordIllness().has(lower) && illnesses.has(`${lower} ${words[index + 1]?.lower}`)),
  )
  if (ill < 0 || words.some(({ lower }) => speaking.has(lower))) return
  const link = words.slice(Math.max(0, ill - 5), ill).findLast(({ lower }) => ailing.has(lower))
  if (!link) return
  // A sufferer is named behind the word (`pasien TBC bernama Ujang`), the subject of a verb before it.
  const sufferer = /^(?:penderita|pengidap|pasien|penyintas)$/u.test(link.lower)
  const person = namedPeople(sentence).find(({ start, end }) =>
    sufferer
      ? (start > link.end && start - link.end < 40) ||
        // `Pak Warto, penderita TBC`
        (end <= link.start &&
          /^(?: \(\d+(?: tahun)?\))?, (?:seorang |salah satu )?$|^(?: \([^()]{1,60}\)| (?:warga|dari) [^,.;]{2,40})?,? (?:adalah|ialah|merupakan|ternyata|itu|memang) (?:seorang |salah satu )?$/u.test(
            text.slice(end, link.start),
          ))
      : end <= link.start && link.start - end < 80,
  )
  if (!person || herd.test(text.slice(0, person.start))) return
  const short = initials(text.slice(person.start, person.end))
  yield {
    ...person,
    message:
      'Penyakit seseorang adalah data pribadi yang spesifik; samarkan namanya atau hilangkan penyakitnya.',
    ...(short !== '' && { fixes: [{ label: short, text: short }] }),
  }
}
